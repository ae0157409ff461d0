//! Decides why each edition is to be built, builds it and replaces its file.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::folder::OutputFolder;
use super::job::Job;
use super::left::Left;
use super::leftovers::{self, Fate, Leftover};
use super::manifest::Manifest;
use super::options::BuildOptions;
use super::others::{self, AllOthers, OtherFile, Others};
use super::prepared::Prepared;
use super::record::EditionRecord;
use super::report::{BuildObserver, BuildReport, EditionReport, EditionStatus};
use super::state::{Request, State};
use super::state_file::StateFile;
use crate::commands::guard::{Guard, Task, each_guarded};
use crate::dossier::{Digest, Edition, Fonts};
use crate::finding::Stop;
use crate::provenance::{Input, Reason};
use crate::publish::{self, Staged};
use crate::session::Session;

pub(crate) struct Builder<'a> {
    pub(super) options: &'a BuildOptions,
    session: Session,
    pub(super) folder: OutputFolder,
    state_file: StateFile,
    /// What the last build left.
    pub(super) state: State,
    fingerprint: Option<Digest>,
}

impl<'a> Builder<'a> {
    /// Prepares to build a dossier that had this digest a moment ago; `None` if it could not be read.
    pub(crate) fn new(
        options: &'a BuildOptions,
        session: Session,
        fingerprint: Option<Digest>,
        folder: OutputFolder,
    ) -> Self {
        let state_file = StateFile::of(session.files(), folder.as_path());
        let state = State::read(&state_file);
        Self { options, session, folder, state_file, state, fingerprint }
    }

    /// The PDFs that the last build left.
    pub(crate) fn recorded_pdfs(&self) -> Vec<Digest> {
        self.state.editions.values().filter_map(|known| known.pdf).collect()
    }

    /// The report of a build with nothing to do; `None` if something changed since the last
    /// build, or without a guard, if there are PDFs to be read.
    pub(super) fn unchanged(&self, guard: Option<&Guard>) -> Result<Option<BuildReport>, Stop> {
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
            let mut report = EditionReport::current(name, folder.path(name), record.clone());
            report.others = state.others.get(name).cloned();
            report.name_first_file();
            report
        };
        let mut report = BuildReport::new(requested.into_iter().map(current).collect());
        if options.prune || options.config.is_for_all() {
            let with_pdf = state.editions.iter().filter(|(_, record)| !record.without_pdf);
            let names = with_pdf.map(|(name, _)| name.clone()).collect();
            let keys = state.editions.keys().cloned().collect();
            match guard {
                Some(guard) => {
                    self.leftovers(&state.id, (&names, &keys), &state.others, &mut report, guard);
                }
                None if leftovers::are_possible(folder, &names, &state.others) => return Ok(None),
                None => {}
            }
        }
        report.list(&Manifest::read(folder));
        report.keep(options.write_deps(self.session.files(), &report));
        Ok(Some(report))
    }

    /// Builds what is to be built.
    pub(crate) fn run(
        self,
        fonts: impl FnOnce(&Session) -> Result<Arc<Fonts>, Stop> + Send,
        guard: &Guard,
        observer: &dyn BuildObserver,
    ) -> Result<BuildReport, Stop> {
        let reading = guard.begin(Task::Dossier)?;
        let prepared = Prepared::load(&self.session, fonts)?;
        let dossier = prepared.shared.content().dossier();
        guard.limit(dossier.settings().limits());
        drop(reading);
        let plan = |edition: &Edition| self.plan(&prepared, edition, guard);
        let pdf = |edition: &Edition| vec![Task::pdf(&self.folder.path(&edition.file_name()))];
        let threads = self.options.threads();
        let jobs = each_guarded(guard, &prepared.editions, pdf, threads, plan);
        let outdated = jobs.iter().filter(|job| !job.is_done(&self.state)).count();
        observer.start(outdated);
        let run = |job: &Job| self.run_job(&prepared, job, guard, observer);
        let task = |job: &Job| vec![Task::edition(&job.edition)];
        let editions = each_guarded(guard, &jobs, task, threads, run);
        let mut report = BuildReport::new(Self::finish(editions, guard));
        let id = dossier.settings().id();
        let mut others = self.all_others(&report.editions);
        if self.options.prune || self.options.config.is_for_all() {
            let all = dossier.editions(&self.options.config);
            let all = || all.iter().chain(&prepared.editions);
            let named = all().filter(|edition| edition.formats().has_pdf());
            let named = named.map(Edition::file_name).collect();
            let keys = all().map(Edition::file_name).collect();
            self.leftovers(id, (&named, &keys), &others, &mut report, guard);
            self.forget(&mut others, &keys);
        }
        if !self.options.dry_run {
            report.keep(self.record(id, &report.editions, others));
        }
        report.list(&Manifest::read(&self.folder));
        report.keep(self.options.write_deps(self.session.files(), &report));
        Ok(report)
    }

    /// Why an edition is to be built, if it is.
    fn plan(&self, prepared: &Prepared, edition: &Edition, guard: &Guard) -> Job {
        let name = edition.file_name();
        let left = guard.left(&Task::edition(edition)).and_then(Left::read);
        // Its process may have died before it replaced the file.
        let left = left.filter(|left| left.pdf.is_none_or(|pdf| self.folder.has(&name, pdf)));
        let is_forced = self.options.force && left.as_ref().is_none_or(|left| left.pdf.is_none());
        let because = |text: &str| vec![Reason { text: text.to_owned(), file: None }];
        let forced = || because("everything is built again");
        let mut others =
            others::outdated(self.state.others.get(&name), edition, &self.folder, prepared);
        if is_forced {
            others.formats = edition.formats().others().collect();
            others.reasons = forced();
        }
        if !edition.formats().has_pdf() {
            let edition = edition.clone();
            return Job { edition, name, existing: None, reasons: Vec::new(), others, left };
        }
        // With --force the existing PDF matters only for the texts that it has and that are
        // missing from a language with faults.
        let (existing, reasons) = if is_forced && !prepared.has_faults() {
            (None, forced())
        } else {
            match self.folder.existing(&name, guard) {
                Err(why) => (None, because(why)),
                Ok(existing) => {
                    let (shared, provenance) = (&prepared.shared, &existing.provenance);
                    let digest = |input: &Input| shared.digest(input);
                    let mut reasons = provenance.reasons(&shared.present(), edition, digest);
                    if is_forced && reasons.is_empty() {
                        reasons = forced();
                    }
                    (Some(existing), reasons)
                }
            }
        };
        // What has to be told again is built again, for the reasons of the first time.
        let again = left.as_ref().filter(|left| left.pdf.is_none());
        let reasons = again.map(|left| left.reasons.clone()).unwrap_or(reasons);
        Job { edition: edition.clone(), name, existing, reasons, others, left }
    }

    /// Builds the edition of a job, if there is a reason to. Files that are not to be replaced yet
    /// are returned.
    fn run_job(
        &self,
        prepared: &Prepared,
        job: &Job,
        guard: &Guard,
        observer: &dyn BuildObserver,
    ) -> (EditionReport, Vec<Staged>) {
        let inputs = job.existing.as_ref().map(|existing| &existing.provenance.inputs);
        let record = EditionRecord {
            edition: job.edition.clone(),
            pdf: None,
            without_pdf: false,
            built: None,
            document: None,
            files: inputs.map(|all| prepared.shared.present().files(all)).unwrap_or_default(),
        };
        let mut report = EditionReport::current(&job.name, self.path(job), record);
        report.reasons = job.all_reasons();
        if job.is_done(&self.state) {
            self.keep(job, &mut report);
            self.keep_others(job, &mut report);
            Self::add_files(prepared, &mut report);
            if let Some(left) = job.left.as_ref().filter(|left| !left.reasons.is_empty()) {
                report.status = EditionStatus::Built;
                report.reasons = left.reasons.clone();
            }
            return (report, Vec::new());
        }
        if self.options.dry_run && !report.reasons.is_empty() {
            match prepared.require(&job.edition) {
                Ok(()) => report.status = EditionStatus::Planned,
                Err(stop) => report.fail(stop),
            }
            return (report, Vec::new());
        }
        let building = guard.begin(Task::edition(&job.edition));
        let built = building.and_then(|_building| self.build(prepared, job, guard, &mut report));
        let staged = built.unwrap_or_else(|stop| {
            report.fail(stop);
            Vec::new()
        });
        observer.done(&report);
        (report, staged)
    }

    /// Records files in other formats that stay as they are.
    pub(super) fn keep_others(&self, job: &Job, report: &mut EditionReport) {
        let known = self.state.others.get(&job.name);
        report.others = others::kept(known, &job.edition);
        report.record.without_pdf = !job.edition.formats().has_pdf();
        report.name_first_file();
    }

    /// Where the PDF of an edition is, or else the first of its files.
    fn path(&self, job: &Job) -> PathBuf {
        let first = job.edition.formats().others().next();
        match first.filter(|_| !job.edition.formats().has_pdf()) {
            Some(format) => {
                let names = publish::names(&job.edition.file_stem(), format, 1);
                self.folder.path(&names[0])
            }
            None => self.folder.path(&job.name),
        }
    }

    /// Adds the files of the dossier that its other formats were made from.
    pub(super) fn add_files(prepared: &Prepared, report: &mut EditionReport) {
        let present = prepared.shared.present();
        let sources = report.others.iter().flat_map(Others::sources);
        let files: Vec<_> = sources.flat_map(|it| present.files(&it.inputs)).collect();
        report.record.files.extend(files);
        report.record.files.sort();
        report.record.files.dedup();
    }

    /// Records a PDF that stays as it is.
    pub(super) fn keep(&self, job: &Job, report: &mut EditionReport) {
        let Some(existing) = &job.existing else { return };
        let known = self.state.editions.get(&report.name);
        let known = known.filter(|known| known.pdf == Some(existing.digest));
        report.record.document = known.and_then(|known| known.document.clone());
        report.record.pdf = Some(existing.digest);
        report.record.built = Some(existing.written).filter(|written| *written != existing.digest);
    }

    /// Replaces the files that had to wait.
    fn finish(editions: Vec<(EditionReport, Vec<Staged>)>, guard: &Guard) -> Vec<EditionReport> {
        let failed = editions.iter().any(|(report, _)| report.status == EditionStatus::Failed);
        let waiting = editions.iter().filter(|(_, staged)| !failed && !staged.is_empty());
        waiting.for_each(|(report, _)| Left::leave(report, guard));
        let finish = |(mut report, staged): (EditionReport, Vec<Staged>)| {
            if failed && !staged.is_empty() {
                report.status = EditionStatus::Withheld;
            } else if let Err(stop) = staged.into_iter().try_for_each(Staged::put) {
                report.fail(stop);
            }
            report
        };
        editions.into_iter().map(finish).collect()
    }

    /// What is known of other formats after this build.
    fn all_others(&self, editions: &[EditionReport]) -> AllOthers {
        let mut all = self.state.others.clone();
        for report in editions {
            // What was not built stays as it was.
            if matches!(report.status, EditionStatus::Current | EditionStatus::Built) {
                match &report.others {
                    Some(others) => drop(all.insert(report.name.clone(), others.clone())),
                    None => drop(all.remove(&report.name)),
                }
            }
        }
        all
    }

    /// Forgets the files that are not there any more.
    fn forget(&self, others: &mut AllOthers, keys: &BTreeSet<String>) {
        let is_there = |file: &OtherFile| self.folder.path(&file.file).is_file();
        for (key, others) in others.iter_mut() {
            others.left.retain(is_there);
            if !keys.contains(key) {
                others.files.retain(is_there);
            }
        }
        others.retain(|_, others| !others.files.is_empty() || !others.left.is_empty());
    }

    /// Finds the PDFs of the dossier that have none of these names, and the files in other formats
    /// of editions that have none of these keys, and removes them if that was asked for and
    /// everything was built.
    fn leftovers(
        &self,
        id: &str,
        (names, keys): (&BTreeSet<String>, &BTreeSet<String>),
        others: &AllOthers,
        report: &mut BuildReport,
        guard: &Guard,
    ) {
        let mut found = leftovers::find(&self.folder, id, names, guard);
        found.extend(leftovers::find_others(&self.folder, others, keys));
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
    fn record(&self, id: &str, editions: &[EditionReport], others: AllOthers) -> Result<(), Stop> {
        let record = |report: &EditionReport| {
            let exists = matches!(report.status, EditionStatus::Current | EditionStatus::Built);
            let pdf = report.record.pdf.filter(|_| exists);
            let without_pdf = report.record.without_pdf && exists;
            let record = EditionRecord { pdf, without_pdf, ..report.record.clone() };
            (report.name.clone(), record)
        };
        let records: Vec<_> = editions.iter().map(record).collect();
        let request = Request::of(&self.options.config);
        let listed = records.iter().map(|(name, record)| (name, record, others.get(name)));
        let manifest = Manifest::read(&self.folder).update(&self.folder, listed, request.is_all());
        let state = State {
            output: self.state_file.output(),
            id: id.to_owned(),
            dossier: self.fingerprint,
            request,
            manifest: Some(manifest.write(&self.folder)?),
            editions: records.into_iter().collect(),
            others,
        };
        // If that fails the next build reads the PDFs instead.
        let _ = state.write(&self.state_file);
        Ok(())
    }
}
