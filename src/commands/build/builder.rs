//! Decides why each edition is to be built, builds it and replaces its file.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::folder::{Existing, OutputFolder};
use super::leftovers::{self, Fate, Leftover};
use super::manifest::Manifest;
use super::options::BuildOptions;
use super::prepared::Prepared;
use super::record::{Document, EditionRecord};
use super::report::{BuildObserver, BuildReport, EditionReport, EditionStatus};
use super::state::{Request, State, fingerprint};
use super::state_file::StateFile;
use crate::commands::parallel;
use crate::dossier::{Digest, Edition, Fonts};
use crate::finding::Stop;
use crate::provenance::{Input, Inputs, Reason};
use crate::publish::{self, NewPdf, Staged};
use crate::reports::{Pages, Typesetter};
use crate::session::Session;

pub(crate) struct Builder<'a> {
    options: &'a BuildOptions,
    session: Session,
    folder: OutputFolder,
    state_file: StateFile,
    /// What the last build left.
    state: State,
    fingerprint: Option<Digest>,
}

/// An edition, the PDF that exists of it, and why it is to be built.
struct Job {
    edition: Edition,
    name: String,
    existing: Option<Existing>,
    reasons: Vec<Reason>,
}

impl Job {
    /// Whether there is nothing to do.
    fn is_done(&self, state: &State) -> bool {
        self.reasons.is_empty() && self.existing.as_ref().is_some_and(|it| self.is_ours(it, state))
    }

    /// Whether a PDF is the one that was built. Anybody can make another that is intact and says
    /// that it is current.
    fn is_ours(&self, existing: &Existing, state: &State) -> bool {
        let known = state.editions.get(&self.name);
        let built = known.into_iter().flat_map(|known| [known.pdf, known.built]).flatten();
        existing.confirmed || built.into_iter().any(|built| built == existing.written)
    }
}

/// An edition that was made in memory.
struct Made {
    pages: Pages,
    pdf: NewPdf,
}

impl<'a> Builder<'a> {
    pub(crate) fn new(options: &'a BuildOptions, session: Session, folder: OutputFolder) -> Self {
        let state_file = StateFile::of(session.files(), folder.as_path());
        let state = State::read(&state_file);
        let fingerprint = fingerprint(session.files(), &options.config);
        Self { options, session, folder, state_file, state, fingerprint }
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
        // Of narrower requests it does not know which other editions there are.
        if options.prune && !state.request.is_all() {
            return Ok(None);
        }
        if requested.is_empty() || !state.exist(folder, &requested) {
            return Ok(None);
        }
        let current = |(name, record): (&String, &EditionRecord)| {
            EditionReport::current(name, folder.path(name), record.clone())
        };
        let mut report = BuildReport::new(requested.into_iter().map(current).collect());
        if options.prune || options.config.is_for_all() {
            let names = state.editions.keys().cloned().collect();
            self.leftovers(&state.id, &names, &mut report);
        }
        report.list(&Manifest::read(folder));
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
        let outdated = jobs.iter().filter(|job| !job.is_done(&self.state)).count();
        observer.start(outdated);
        let run = |job: &Job| {
            let result = self.run_job(&prepared, job, observer);
            if !job.is_done(&self.state) {
                parallel::forget(outdated);
            }
            result
        };
        let editions = parallel::each(&jobs, self.options.threads(), run);
        let mut report = BuildReport::new(Self::finish(editions));
        let dossier = prepared.shared.content().dossier();
        let id = dossier.settings().id();
        if self.options.prune || self.options.config.is_for_all() {
            let all = dossier.editions(&self.options.config);
            let named = all.iter().chain(&prepared.editions).map(Edition::file_name).collect();
            self.leftovers(id, &named, &mut report);
        }
        if !self.options.dry_run {
            report.keep(self.record(id, &report.editions));
        }
        report.list(&Manifest::read(&self.folder));
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
                Ok(existing) => {
                    let (shared, provenance) = (&prepared.shared, &existing.provenance);
                    let digest = |input: &Input| shared.digest(input);
                    let mut reasons = provenance.reasons(&shared.present(), edition, digest);
                    if self.options.force && reasons.is_empty() {
                        reasons = forced();
                    }
                    (Some(existing), reasons)
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
        let inputs = job.existing.as_ref().map(|existing| &existing.provenance.inputs);
        let record = EditionRecord {
            edition: job.edition.clone(),
            pdf: None,
            built: None,
            document: None,
            files: inputs.map(|all| prepared.shared.present().files(all)).unwrap_or_default(),
        };
        let mut report = EditionReport::current(&job.name, self.folder.path(&job.name), record);
        report.reasons = job.reasons.clone();
        if job.is_done(&self.state) {
            self.keep(job, &mut report);
            return (report, None);
        }
        if self.options.dry_run && !job.reasons.is_empty() {
            match prepared.require(&job.edition) {
                Ok(()) => report.status = EditionStatus::Planned,
                Err(stop) => report.fail(stop),
            }
            return (report, None);
        }
        let staged = self.build(prepared, job, &mut report).unwrap_or_else(|stop| {
            report.fail(stop);
            None
        });
        observer.done(&report);
        (report, staged)
    }

    /// Records a PDF that stays as it is.
    fn keep(&self, job: &Job, report: &mut EditionReport) {
        let Some(existing) = &job.existing else { return };
        let known = self.state.editions.get(&report.name);
        let known = known.filter(|known| known.pdf == Some(existing.digest));
        report.record.document = known.and_then(|known| known.document.clone());
        report.record.pdf = Some(existing.digest);
        report.record.built = Some(existing.written).filter(|written| *written != existing.digest);
    }

    /// Builds the PDF of an edition beside its place, and replaces the file unless that has to
    /// wait for the other editions, or the file has the same bytes, signatures aside.
    fn build(
        &self,
        prepared: &Prepared,
        job: &Job,
        report: &mut EditionReport,
    ) -> Result<Option<Staged>, Stop> {
        let before = job.existing.as_ref().map(|existing| &existing.provenance.inputs);
        let Made { pages, pdf } = make(prepared, &job.edition, before)?;
        let digest = Digest::of(&pdf.bytes);
        if job.reasons.is_empty() {
            if let Some(existing) = job.existing.as_ref().filter(|it| it.written == digest) {
                self.folder.remember(Existing { confirmed: true, ..existing.clone() });
                self.keep(job, report);
                return Ok(None);
            }
            let text = "the PDF there is not what the dossier produces".to_owned();
            report.reasons.push(Reason { text, file: None });
            if self.options.dry_run {
                report.status = EditionStatus::Planned;
                return Ok(None);
            }
        }
        let provenance = Arc::new(pdf.provenance);
        report.record.files = prepared.shared.present().files(&provenance.inputs);
        self.folder.remember(Existing { digest, written: digest, provenance, confirmed: true });
        let staged = publish::stage(&report.path, &pdf.bytes)?;
        let staged =
            if self.options.atomic { Some(staged) } else { staged.put().map(|()| None)? };
        report.status = EditionStatus::Built;
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

    /// Finds the PDFs of the dossier that have none of these names, and removes them if that was
    /// asked for and everything was built.
    fn leftovers(&self, id: &str, names: &BTreeSet<String>, report: &mut BuildReport) {
        let mut found = leftovers::find(&self.folder, id, names);
        let is_complete = report.editions.iter().all(|edition| {
            use EditionStatus::{Built, Current, Planned};
            matches!(edition.status, Built | Current | Planned)
        });
        if self.options.prune && is_complete {
            if self.options.dry_run {
                let left = |leftover: &&mut Leftover| leftover.fate == Fate::Left;
                found.iter_mut().filter(left).for_each(|leftover| leftover.fate = Fate::Planned);
            } else {
                report.keep(leftovers::prune(&mut found));
            }
        }
        report.leftovers = found;
    }

    /// Records what the folder holds, for the next build and in the manifest.
    fn record(&self, id: &str, editions: &[EditionReport]) -> Result<(), Stop> {
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
            output: self.state_file.output(),
            id: id.to_owned(),
            dossier: self.fingerprint,
            request,
            manifest: Some(manifest.write(&self.folder)?),
            editions: records.into_iter().collect(),
        };
        // If that fails the next build reads the PDFs instead.
        let _ = state.write(&self.state_file);
        Ok(())
    }
}

/// Makes an edition. `before` is what the PDF was made from that exists of it.
fn make(prepared: &Prepared, edition: &Edition, before: Option<&Inputs>) -> Result<Made, Stop> {
    prepared.require(edition)?;
    prepared.require_texts(before, None)?;
    let typesetter = Typesetter::new(&prepared.shared, edition)?;
    let pages = typesetter.pages()?;
    typesetter.require_changes()?;
    let pdf = publish::export(&typesetter, &pages)?;
    prepared.require_texts(None, Some(&pdf.provenance.inputs))?;
    Ok(Made { pages, pdf })
}
