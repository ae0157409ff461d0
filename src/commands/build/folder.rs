//! The folder that editions are published to.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::dossier::Digest;
use crate::finding::{Code, Finding, Stop};
use crate::provenance::Provenance;
use crate::publish::{Staged, intact_provenance, replace, stage, sweep, unwritable};

/// How long to wait between two attempts to lock a folder.
const PAUSE: Duration = Duration::from_millis(20);

/// An output folder, locked against other runs.
#[derive(Debug)]
pub(crate) struct OutputFolder {
    folder: PathBuf,
    known: Arc<Known>,
    /// Released when the file is closed, however the run ends.
    _lock: Option<File>,
}

/// What PDFs say about themselves that were read or written before, by their bytes.
pub(crate) type Known = Mutex<BTreeMap<Digest, Arc<Provenance>>>;

/// What is in the place of an edition.
pub(super) enum Existing {
    /// No file.
    Missing,
    /// A file that is not an intact edition, and why.
    Unusable(&'static str),
    /// An edition, and what it was made from.
    Edition(Arc<Provenance>),
}

impl OutputFolder {
    /// Opens a folder to write into it, and creates it if need be. Waits for another run that
    /// writes into it.
    ///
    /// # Errors
    /// [`Stop::Io`] when the folder cannot be created or written, or is still locked after
    /// `wait`.
    pub(crate) fn open(folder: &Path, wait: Duration, known: Arc<Known>) -> Result<Self, Stop> {
        fs::create_dir_all(folder).map_err(|error| unusable(folder, &error))?;
        let lock = lock(folder, wait)?;
        sweep(folder);
        Ok(Self { folder: folder.to_owned(), known, _lock: lock })
    }

    /// Opens a folder to read only.
    pub(super) fn read_only(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), known: Arc::default(), _lock: None }
    }

    /// The path of a file in it.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The bytes of a file in it.
    pub(super) fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.path(name)).ok()
    }

    /// What is in the place of an edition.
    pub(super) fn existing(&self, name: &str) -> Existing {
        let Some(bytes) = self.read(name) else { return Existing::Missing };
        let digest = Digest::of(&bytes);
        if let Some(provenance) = self.known().get(&digest) {
            return Existing::Edition(Arc::clone(provenance));
        }
        match intact_provenance(bytes) {
            Ok(provenance) => Existing::Edition(self.remember(digest, provenance)),
            Err(why) => Existing::Unusable(why),
        }
    }

    /// Remembers what a PDF says about itself.
    pub(super) fn remember(&self, digest: Digest, provenance: Provenance) -> Arc<Provenance> {
        let provenance = Arc::new(provenance);
        self.known().insert(digest, Arc::clone(&provenance));
        provenance
    }

    fn known(&self) -> MutexGuard<'_, BTreeMap<Digest, Arc<Provenance>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a complete file beside its place.
    pub(super) fn stage(&self, name: &str, bytes: &[u8]) -> Result<Staged, Stop> {
        let path = self.path(name);
        stage(&path, bytes).map_err(|error| unwritable(&path, &error))
    }

    /// Moves a file to its place.
    pub(super) fn put(&self, name: &str, staged: Staged) -> Result<(), Stop> {
        staged.put().map_err(|error| unwritable(&self.path(name), &error))
    }

    /// Replaces a file.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Stop> {
        let path = self.path(name);
        replace(&path, bytes).map_err(|error| unwritable(&path, &error))
    }
}

/// Locks a folder. The lock is on the folder itself, so that no lock file stays in it.
fn lock(folder: &Path, wait: Duration) -> Result<Option<File>, Stop> {
    // Not every system can open a folder.
    let file = File::open(folder).or_else(|_| File::create(folder.join(".briefing-lock")));
    let Ok(file) = file else { return Ok(None) };
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::WouldBlock) if start.elapsed() < wait => thread::sleep(PAUSE),
            Err(TryLockError::WouldBlock) => {
                let message = format!("another run is writing into `{}`", folder.display());
                let finding = Finding::new(Code::BusyFolder, message)
                    .note(format!("waited {} s for it", wait.as_secs()))
                    .help("try again when it is done, or wait longer with --wait SECONDS");
                return Err(Stop::Io(finding));
            }
            // A file system without locks.
            Err(TryLockError::Error(_)) => return Ok(None),
        }
    }
}

fn unusable(folder: &Path, error: &io::Error) -> Stop {
    let message = format!("cannot write into the folder `{}`: {}", folder.display(), error.kind());
    let help = "name a folder that you may write into with --out";
    Stop::Io(Finding::new(Code::UnwritableOutput, message).help(help))
}
