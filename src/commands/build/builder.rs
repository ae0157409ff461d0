//! Decides why each edition is to be built, builds it and replaces its file.

use std::sync::Arc;

use rayon::prelude::*;

use super::folder::OutputFolder;
use super::manifest::Manifest;
use super::options::BuildOptions;
use super::prepared::Prepared;
use super::report::{
    BuildObserver, BuildReport, Document, EditionRecord, EditionReport, EditionStatus,
};
use super::state::{Request, State, fingerprint};
use crate::commands::parallel;
use crate::dossier::{Digest, Edition, Fonts};
use crate::finding::Stop;
use crate::provenance::{Input, Inputs, Provenance, Reason};
use crate::publish::{self, Staged};
use crate::reports::Typesetter;
use crate::session::Session;

pub(crate) struct Builder<'a> {
    options: &'a BuildOptions,
    session: Session,
    folder: OutputFolder,
    /// What the last build left.
    state: State,
    fingerprint: Option<Digest>,
}

/// An edition, the PDF that exists of it, and why it is to be built.
struct Job {
    edition: Edition,
    name: String,
    existing: Option<Arc<Provenance>>,
    reasons: Vec<Reason>,
}

impl<'a> Builder<'a> {
    pub(crate) fn new(options: &'a BuildOptions, session: Session, folder: OutputFolder) -> Self {
        let state = State::read(&folder);
        let fingerprint = fingerprint(session.files(), &options.config);
        Self { options, session, folder, state, fingerprint }
    }

    /// The digest of the dossier; `None` if it cannot be read.
    pub(crate) fn fingerprint(&self) -> Option<Digest> {
        self.fingerprint
    }

    /// The PDFs that the last build left.
    pub(crate) fn recorded_pdfs(&self) -> Vec<Digest> {
        self.state.editions.values().filter_map(|known| known.pdf).collect()
    }

    /// The report of a build with nothing to do; `None` if something changed since the last
    /// build.
    pub(super) fn unchanged(&self) -> Result<Option<BuildReport>, Stop> {
        let Self { options, folder, state, .. } = self;
        if options.force || self.fingerprint.is_none() || state.dossier != self.fingerprint {
            return Ok(None);
        }
        let requested = state.requested(&options.config);
        if requested.is_empty() || !state.exist(folder, &requested) {
            return Ok(None);
        }
        let current = |(name, record): (&String, &EditionRecord)| {
            EditionReport::current(name, folder.path(name), record.clone())
        };
        let mut report = BuildReport::new(requested.into_iter().map(current).collect());
        report.keep(options.write_deps(self.session.files(), &report));
        Ok(Some(report))
    }

    /// Builds what is to be built.
    pub(crate) fn run(
        self,
        fonts: impl FnOnce(&Session) -> Result<Arc<Fonts>, Stop> + Send,
        observer: &dyn BuildObserver,
    ) -> Result<BuildReport, Stop> {
        let prepared = Prepared::load(&self.session, fonts)?;
        let plan = |edition: &Edition| self.plan(&prepared, edition);
        let jobs: Vec<_> = prepared.editions.par_iter().map(plan).collect();
        let outdated = jobs.iter().filter(|job| !job.reasons.is_empty()).count();
        observer.start(outdated);
        let run = |job: &Job| {
            let result = self.run_job(&prepared, job, observer);
            if !job.reasons.is_empty() {
                parallel::forget(outdated);
            }
            result
        };
        let editions = parallel::each(&jobs, self.options.threads(), run);
        let mut report = BuildReport::new(Self::finish(editions));
        if !self.options.dry_run {
            report.keep(self.record(&report.editions));
        }
        report.keep(self.options.write_deps(self.session.files(), &report));
        Ok(report)
    }

    /// Why an edition is to be built, if it is.
    fn plan(&self, prepared: &Prepared, edition: &Edition) -> Job {
        let name = edition.file_name();
        let because = |text: &str| vec![Reason { text: text.to_owned(), file: None }];
        let forced = || because("everything is built again");
        // With --force the existing PDF matters only for the texts that it has and that are
        // missing from a language with faults.
        let (existing, reasons) = if self.options.force && !prepared.has_faults() {
            (None, forced())
        } else {
            match self.folder.existing(&name) {
                Err(why) => (None, because(why)),
                Ok(provenance) => {
                    let shared = &prepared.shared;
                    let digest = |input: &Input| shared.digest(input);
                    let mut reasons = provenance.reasons(&shared.present(), edition, digest);
                    if self.options.force && reasons.is_empty() {
                        reasons = forced();
                    }
                    (Some(provenance), reasons)
                }
            }
        };
        Job { edition: edition.clone(), name, existing, reasons }
    }

    /// Builds the edition of a job, if there is a reason to. A file that is not to be replaced
    /// yet is returned.
    fn run_job(
        &self,
        prepared: &Prepared,
        job: &Job,
        observer: &dyn BuildObserver,
    ) -> (EditionReport, Option<Staged>) {
        let inputs = job.existing.as_ref().map(|existing| &existing.inputs);
        let record = EditionRecord {
            edition: job.edition.clone(),
            pdf: None,
            document: None,
            files: inputs.map(|all| prepared.shared.present().files(all)).unwrap_or_default(),
        };
        let mut report = EditionReport::current(&job.name, self.folder.path(&job.name), record);
        report.reasons = job.reasons.clone();
        if report.reasons.is_empty() {
            let known = self.state.editions.get(&report.name).filter(|known| known.pdf.is_some());
            let pdf = || self.folder.read(&report.name).map(Digest::of);
            report.record.pdf = known.map_or_else(pdf, |known| known.pdf);
            report.record.document = known.and_then(|known| known.document.clone());
            return (report, None);
        }
        if self.options.dry_run {
            match prepared.require(&job.edition) {
                Ok(()) => report.status = EditionStatus::Planned,
                Err(stop) => report.fail(stop),
            }
            return (report, None);
        }
        let staged = self.build(prepared, &job.edition, inputs, &mut report);
        let staged = staged.unwrap_or_else(|stop| {
            report.fail(stop);
            None
        });
        observer.done(&report);
        (report, staged)
    }

    /// Builds the PDF of an edition beside its place, and replaces the file unless that has to
    /// wait for the other editions.
    fn build(
        &self,
        prepared: &Prepared,
        edition: &Edition,
        before: Option<&Inputs>,
        report: &mut EditionReport,
    ) -> Result<Option<Staged>, Stop> {
        prepared.require(edition)?;
        prepared.require_texts(before, None)?;
        let typesetter = Typesetter::new(&prepared.shared, edition)?;
        let pages = typesetter.pages()?;
        typesetter.require_changes()?;
        let publish::NewPdf { bytes, provenance } = publish::export(&typesetter, &pages)?;
        prepared.require_texts(None, Some(&provenance.inputs))?;
        let digest = Digest::of(&bytes);
        let provenance = self.folder.remember(digest, provenance);
        let staged = publish::stage(&report.path, &bytes)?;
        let staged =
            if self.options.atomic { Some(staged) } else { staged.put().map(|()| None)? };
        report.status = EditionStatus::Built;
        report.record.files = prepared.shared.present().files(&provenance.inputs);
        report.record.pdf = Some(digest);
        let (title, count) = (pages.title(), pages.document.pages().len());
        report.record.document = Some(Document { title, pages: count });
        report.findings = pages.warnings;
        Ok(staged)
    }

    /// Replaces the files that had to wait.
    fn finish(editions: Vec<(EditionReport, Option<Staged>)>) -> Vec<EditionReport> {
        let failed = editions.iter().any(|(report, _)| report.status == EditionStatus::Failed);
        let finish = |(mut report, staged): (EditionReport, Option<Staged>)| {
            match staged {
                Some(_) if failed => report.status = EditionStatus::Withheld,
                Some(staged) => {
                    if let Err(stop) = staged.put() {
                        report.fail(stop);
                    }
                }
                None => {}
            }
            report
        };
        editions.into_iter().map(finish).collect()
    }

    /// Records what the folder holds, for the next build and in the manifest.
    fn record(&self, editions: &[EditionReport]) -> Result<(), Stop> {
        let record = |report: &EditionReport| {
            let exists = matches!(report.status, EditionStatus::Current | EditionStatus::Built);
            let pdf = report.record.pdf.filter(|_| exists);
            (report.name.clone(), EditionRecord { pdf, ..report.record.clone() })
        };
        let records: Vec<_> = editions.iter().map(record).collect();
        let request = Request::of(&self.options.config);
        let listed = records.iter().map(|(name, record)| (name, record));
        let manifest = Manifest::read(&self.folder).update(&self.folder, listed, request.is_all());
        let state = State {
            dossier: self.fingerprint,
            request,
            manifest: Some(manifest.write(&self.folder)?),
            editions: records.into_iter().collect(),
        };
        // If that fails the next build reads the PDFs instead.
        let _ = state.write(&self.folder);
        Ok(())
    }
}
