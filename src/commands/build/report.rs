//! What happened to each edition.

use std::path::PathBuf;

use serde::Serialize;

use super::leftovers::Leftover;
use super::manifest::{Entry, Manifest, file_of};
use super::others::{OtherFile, Others};
use super::record::EditionRecord;
use crate::finding::{Findings, Stop};
use crate::provenance::Reason;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum EditionStatus {
    /// It is up to date; its file was not touched.
    Current,
    /// It was built, and its file replaced.
    Built,
    /// It would be built.
    Planned,
    /// It could not be built; its file was not touched.
    Failed,
    /// It was built, but another could not be, and no file was replaced.
    Withheld,
}

/// An edition and what happened to it.
#[derive(Debug)]
pub(crate) struct EditionReport {
    pub(crate) path: PathBuf,
    /// What is recorded of it for the next build.
    pub(crate) record: EditionRecord,
    pub(crate) status: EditionStatus,
    /// Why it was not up to date.
    pub(crate) reasons: Vec<Reason>,
    /// Its faults and warnings.
    pub(crate) findings: Findings,
    /// Its files in other formats, and what they were made from.
    pub(super) others: Option<Others>,
    /// What the folder has of it, if it has it.
    pub(crate) listed: Option<Entry>,
    pub(super) name: String,
    /// The exit status for its faults.
    pub(super) exit_status: u8,
}

/// What happened to all editions, report by report.
#[derive(Debug)]
pub(crate) struct BuildReport {
    pub(crate) editions: Vec<EditionReport>,
    /// The PDFs of the dossier that are none of its editions.
    pub(crate) leftovers: Vec<Leftover>,
    /// Why what belongs beside the editions could not be written.
    failure: Option<Stop>,
}

impl EditionReport {
    /// An edition that is up to date.
    pub(super) fn current(name: &str, path: PathBuf, record: EditionRecord) -> Self {
        Self {
            path,
            record,
            status: EditionStatus::Current,
            reasons: Vec::new(),
            findings: Findings::default(),
            others: None,
            listed: None,
            name: name.to_owned(),
            exit_status: 0,
        }
    }

    /// Its files in formats other than PDF.
    pub(crate) fn other_files(&self) -> &[OtherFile] {
        self.others.as_ref().map(|others| others.files.as_slice()).unwrap_or_default()
    }

    /// The paths of all its files.
    pub(crate) fn paths(&self) -> Vec<PathBuf> {
        let pdf = self.record.pdf.map(|_| self.path.clone());
        let others = self.other_files().iter().map(|file| self.path.with_file_name(&file.file));
        pdf.into_iter().chain(others).collect()
    }

    /// Names the first file of an edition without PDF.
    pub(super) fn name_first_file(&mut self) {
        let file = file_of(&self.name, &self.record, self.others.as_ref()).to_owned();
        if self.record.without_pdf && !self.other_files().is_empty() {
            self.path.set_file_name(file);
        }
    }

    /// Records why it could not be built.
    pub(super) fn fail(&mut self, stop: Stop) {
        self.status = EditionStatus::Failed;
        self.exit_status = stop.exit_status();
        self.findings = stop.into_findings();
    }
}

impl BuildReport {
    pub(super) fn new(editions: Vec<EditionReport>) -> Self {
        Self { editions, leftovers: Vec::new(), failure: None }
    }

    /// Adds what a manifest says of the editions.
    pub(super) fn list(&mut self, manifest: &Manifest) {
        for edition in &mut self.editions {
            let file = file_of(&edition.name, &edition.record, edition.others.as_ref());
            edition.listed = manifest.entry(file).cloned();
        }
    }

    /// Keeps why something beside the editions could not be written.
    pub(super) fn keep(&mut self, written: Result<(), Stop>) {
        self.failure = self.failure.take().or(written.err());
    }

    /// What was found beside the faults of the editions.
    pub(crate) fn findings(&self) -> Findings {
        self.failure.clone().map(Stop::into_findings).unwrap_or_default()
    }

    /// The exit status: that of the worst fault.
    pub(crate) fn exit_status(&self) -> u8 {
        let editions = self.editions.iter().map(|edition| edition.exit_status);
        editions.chain(self.failure.iter().map(Stop::exit_status)).max().unwrap_or(0)
    }

    pub(crate) fn count(&self, status: EditionStatus) -> usize {
        self.editions.iter().filter(|edition| edition.status == status).count()
    }
}

/// Follows a build.
pub(crate) trait BuildObserver: Sync {
    /// So many editions are to be built.
    fn start(&self, editions: usize);
    /// An edition was built or failed.
    fn done(&self, edition: &EditionReport);
}
