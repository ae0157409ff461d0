//! What to build, and how.

use std::path::PathBuf;
use std::time::Duration;

use super::deps;
use super::report::BuildReport;
use crate::commands::parallel;
use crate::config::Config;
use crate::dossier::Files;
use crate::finding::Stop;
use crate::publish::{self, Output};

#[derive(Debug, Clone)]
pub(crate) struct BuildOptions {
    /// The dossier, and the only report or language to build, if there is one.
    pub(crate) config: Config,
    pub(crate) folder: PathBuf,
    /// Whether every edition is built, changed or not.
    pub(crate) force: bool,
    /// Whether no file is replaced unless all editions can be built.
    pub(crate) atomic: bool,
    /// Whether nothing is built, only reported.
    pub(crate) dry_run: bool,
    /// Whether the files of the dossier that the settings do not name are removed.
    pub(crate) prune: bool,
    /// How many processors to use; all of them by default.
    pub(crate) jobs: Option<usize>,
    /// How long to wait for another run that writes into the folder.
    pub(crate) wait: Duration,
    /// Where to write the dependencies of each file, as a makefile.
    pub(crate) deps: Option<PathBuf>,
}

impl BuildOptions {
    /// How many editions are built at the same time.
    pub(super) fn threads(&self) -> usize {
        self.jobs.unwrap_or_else(parallel::processors)
    }

    /// Writes the dependencies of each file, if asked to.
    pub(super) fn write_deps(&self, files: &Files, report: &BuildReport) -> Result<(), Stop> {
        let Some(path) = self.deps.as_ref().filter(|_| !self.dry_run) else { return Ok(()) };
        let rules = report.editions.iter().flat_map(|edition| {
            // The dossier inside the program has no files, and changes with the program only.
            let own = edition.record.files.iter().filter(|_| files.folder().is_some());
            let paths = own.map(|path| files.shown(path).to_string_lossy().into_owned());
            let paths: Vec<_> = paths.collect();
            let mut all = edition.paths();
            // One that could not be built is built again after a change, too.
            if all.is_empty() {
                all.push(edition.path.clone());
            }
            all.into_iter().map(move |path| (path, paths.clone()))
        });
        publish::write(deps::rules(rules).as_bytes(), &Output::File(path.clone()))
    }

    /// Refuses dependencies that could not be written, before anything is built.
    pub(super) fn check_deps(&self) -> Result<(), Stop> {
        let path = self.deps.as_ref().filter(|_| !self.dry_run);
        path.map_or(Ok(()), |path| publish::check_writable(path))
    }
}
