//! The folder that editions are published to.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::state_file::remove_old;
use crate::commands::guard::{Guard, Task};
use crate::dossier::{Digest, read_regular};
use crate::finding::Stop;
use crate::provenance::Provenance;
use crate::publish::{Intact, create_folder, lock, sweep};

/// An output folder, locked against other runs.
#[derive(Debug)]
pub(crate) struct OutputFolder {
    folder: PathBuf,
    known: KnownPdfs,
    /// Released when the file is closed, however the run ends.
    _lock: Option<File>,
}

/// The PDFs that were read or written before, by their digests.
pub(crate) type KnownPdfs = Arc<Mutex<BTreeMap<Digest, Existing>>>;

/// An intact PDF of a folder.
#[derive(Debug, Clone)]
pub(crate) struct Existing {
    /// The digest of the file.
    pub(super) digest: Digest,
    /// The digest of its bytes without signatures that were appended.
    pub(super) written: Digest,
    /// What it was made from, as it says itself.
    pub(super) provenance: Arc<Provenance>,
    /// Whether this run has made the same bytes.
    pub(super) confirmed: bool,
}

impl OutputFolder {
    /// Opens a folder to write into it, and creates it if need be. Waits for another run that
    /// writes into it.
    ///
    /// # Errors
    /// [`Stop::Io`] when the folder cannot be created or written, or is still locked after
    /// `wait`.
    pub(crate) fn open(folder: &Path, wait: Duration, known: KnownPdfs) -> Result<Self, Stop> {
        create_folder(folder)?;
        let help = "try again when it is done, or wait longer with --wait SECONDS";
        let lock = lock(folder, wait, help)?;
        sweep(folder);
        remove_old(folder);
        Ok(Self { folder: folder.to_owned(), known, _lock: lock })
    }

    pub(super) fn read_only(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), known: Arc::default(), _lock: None }
    }

    /// The folder itself.
    pub(super) fn as_path(&self) -> &Path {
        &self.folder
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    pub(super) fn read(&self, name: &str) -> Option<Vec<u8>> {
        read_regular(&self.path(name)).ok()
    }

    /// Whether a file has these bytes.
    pub(super) fn has(&self, name: &str, digest: Digest) -> bool {
        self.read(name).is_some_and(|bytes| Digest::of(&bytes) == digest)
    }

    /// The edition in a file.
    ///
    /// # Errors
    /// Why the file is not an intact edition.
    pub(super) fn existing(&self, name: &str, guard: &Guard) -> Result<Existing, &'static str> {
        let bytes = self.read(name).ok_or("there is no PDF yet")?;
        let digest = Digest::of(&bytes);
        if let Some(existing) = self.known().get(&digest) {
            return Ok(existing.clone());
        }
        let reading = guard.begin(Task::pdf(&self.path(name)));
        let _reading = reading.map_err(|_| "the PDF there ends the program that reads it")?;
        let Intact { provenance, written } = Intact::read(bytes)?;
        let provenance = Arc::new(provenance);
        Ok(self.remember(Existing { digest, written, provenance, confirmed: false }))
    }

    /// Remembers a PDF.
    pub(super) fn remember(&self, existing: Existing) -> Existing {
        self.known().insert(existing.digest, existing.clone());
        existing
    }

    fn known(&self) -> MutexGuard<'_, BTreeMap<Digest, Existing>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
