//! What is ordered of the press, and what became of it.

use std::path::PathBuf;
use std::time::Duration;

use serde::Serialize;

use super::deps;
use crate::cli::Request;
use crate::digest::Digest;
use crate::finding::{Finding, Findings, Stop};
use crate::project::{Project, Root};
use crate::provenance::Reason;
use crate::publish;

/// What is to be built, and how.
#[derive(Debug, Clone)]
pub struct Order {
    /// The dossier; a report or a language alone, if it names one.
    pub request: Request,
    /// The output folder.
    pub folder: PathBuf,
    /// Whether everything is set, changed or not.
    pub force: bool,
    /// Whether nothing is replaced unless all can be.
    pub atomic: bool,
    /// Whether nothing is set, only told.
    pub dry_run: bool,
    /// How many processors are used; all of them by default.
    pub jobs: Option<usize>,
    /// How long another run is waited for that writes into the folder.
    pub wait: Duration,
    /// Where the dependencies of each PDF go, as a makefile.
    pub deps: Option<PathBuf>,
}

/// What became of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Became {
    /// It is what it would be now; its file was not touched.
    Current,
    /// It was set, and its file replaced.
    Built,
    /// It would be set.
    Planned,
    /// It could not be set; its file was not touched.
    Failed,
    /// It could be set, but another could not, and nothing was replaced.
    Withheld,
}

/// An edition and what became of it.
#[derive(Debug)]
pub struct Made {
    /// The report.
    pub report: String,
    /// The languages.
    pub languages: Vec<String>,
    /// The path of its file.
    pub path: PathBuf,
    /// What became of it.
    pub became: Became,
    /// Why it was not current.
    pub reasons: Vec<Reason>,
    /// What is wrong with it, or worth telling.
    pub findings: Findings,
    /// The name of its file.
    pub(super) name: String,
    /// The exit status for its faults.
    pub(super) status: u8,
    /// The files of the dossier that it was made from.
    pub(super) files: Vec<String>,
    /// The PDF on the shelf.
    pub(super) pdf: Option<Digest>,
}

/// What became of all of them.
#[derive(Debug)]
pub struct Outcome {
    /// The editions, report by report.
    pub editions: Vec<Made>,
}

impl Outcome {
    /// The exit status for the faults of the editions: that of the worst.
    #[must_use]
    pub fn exit_status(&self) -> u8 {
        self.editions.iter().map(|made| made.status).max().unwrap_or(0)
    }

    /// How many editions became this.
    #[must_use]
    pub fn count(&self, became: Became) -> usize {
        self.editions.iter().filter(|made| made.became == became).count()
    }
}

/// What is told while editions are set: how many there are, and each that is done.
pub trait Watcher: Sync {
    /// So many editions are to be set.
    fn start(&self, editions: usize);
    /// One of them is done.
    fn done(&self, made: &Made);
}

impl Made {
    /// Says what kept it from being set.
    pub(super) fn fail(&mut self, stop: Stop) {
        self.became = Became::Failed;
        self.status = stop.exit_status();
        self.findings = stop.into_findings();
    }
}

impl Order {
    /// The threads that do the work.
    pub(super) fn pool(&self) -> Result<rayon::ThreadPool, Stop> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(self.threads()).build();
        pool.map_err(|error| {
            Stop::Io(Finding::error("no-threads", format!("no threads can be had: {error}")))
        })
    }

    /// How many threads work. One more than there are processors to use, for an edition
    /// does not keep all of them busy all of the time.
    fn threads(&self) -> usize {
        let processors = || std::thread::available_parallelism().map_or(1, usize::from);
        match self.jobs.unwrap_or_else(processors) {
            0 | 1 => 1,
            several => several + 1,
        }
    }

    /// Writes what each PDF depends on.
    pub(super) fn write_deps(&self, project: &Project, outcome: &Outcome) -> Result<(), Stop> {
        let Some(path) = self.deps.as_ref().filter(|_| !self.dry_run) else { return Ok(()) };
        let place = |file: &String| match &self.request.root {
            Root::Folder(root) if root.as_os_str() == "." => file.clone(),
            Root::Folder(root) => root.join(file).to_string_lossy().into_owned(),
            Root::Embedded => file.clone(),
        };
        let inside = project.folder().is_none();
        let rules = outcome.editions.iter().map(|made| {
            // The dossier inside the program changes with the program only.
            let files = if inside { Vec::new() } else { made.files.iter().map(place).collect() };
            (made.path.as_path(), files)
        });
        let text = deps::rules(rules);
        crate::project::replace(path, text.as_bytes())
            .map_err(|error| publish::unwritable(path, &error))
    }
}
