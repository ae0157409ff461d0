//! The folder that editions are published into.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::digest::Digest;
use crate::finding::{Finding, Stop};
use crate::project::{Staged, replace, stage, sweep};
use crate::provenance::{self, Provenance};
use crate::publish::pdf::Pdf;
use crate::publish::{seal, unwritable};

/// How often a folder is tried that another run holds.
const PAUSE: Duration = Duration::from_millis(20);

/// An output folder that no other run writes into.
#[derive(Debug)]
pub(super) struct Shelf {
    folder: PathBuf,
    known: Arc<Known>,
    /// The lock goes when the file is closed, however the run ends.
    _lock: Option<File>,
}

/// What PDFs said of themselves that were read or written before, by their bytes.
pub(super) type Known = Mutex<BTreeMap<Digest, Arc<Provenance>>>;

/// What stands in the place of an edition.
pub(super) enum Standing {
    /// Nothing.
    Missing,
    /// Something that is no whole edition, and what is wrong with it.
    Bad(&'static str),
    /// An edition, and where it comes from.
    Edition(Arc<Provenance>),
}

impl Shelf {
    /// Opens a folder to write into it; it is made if it is not there. Another run that
    /// writes into it is waited for.
    ///
    /// # Errors
    /// [`Stop::Io`] when the folder cannot be made or written, or is still held after
    /// `wait`.
    pub(super) fn open(folder: &Path, wait: Duration, known: Arc<Known>) -> Result<Self, Stop> {
        fs::create_dir_all(folder).map_err(|error| unusable(folder, &error))?;
        let lock = lock(folder, wait)?;
        sweep(folder);
        Ok(Self { folder: folder.to_owned(), known, _lock: lock })
    }

    /// Opens a folder only to look at it.
    pub(super) fn look(folder: &Path) -> Self {
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

    /// What stands in the place of an edition.
    pub(super) fn standing(&self, name: &str) -> Standing {
        let Some(bytes) = self.read(name) else { return Standing::Missing };
        let digest = Digest::of(&bytes);
        if let Some(provenance) = self.known().get(&digest) {
            return Standing::Edition(Arc::clone(provenance));
        }
        if !seal::is_whole(&bytes) {
            return Standing::Bad("the PDF was changed or damaged since it was written");
        }
        let provenance = Pdf::read(&bytes).ok().and_then(|pdf| {
            let content = pdf.attachments().remove(provenance::FILE)?.content?;
            Provenance::parse(&content).ok()
        });
        match provenance {
            Some(provenance) => {
                let provenance = Arc::new(provenance);
                self.known().insert(digest, Arc::clone(&provenance));
                Standing::Edition(provenance)
            }
            None => Standing::Bad("the PDF does not say what it was made from"),
        }
    }

    /// Remembers what a PDF says of itself.
    pub(super) fn remember(&self, digest: Digest, provenance: Provenance) {
        self.known().insert(digest, Arc::new(provenance));
    }

    fn known(&self) -> MutexGuard<'_, BTreeMap<Digest, Arc<Provenance>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a file completely beside its place.
    pub(super) fn stage(&self, name: &str, bytes: &[u8]) -> Result<Staged, Stop> {
        let path = self.path(name);
        stage(&path, bytes).map_err(|error| unwritable(&path, &error))
    }

    /// Puts a file in its place.
    pub(super) fn put(&self, name: &str, staged: Staged) -> Result<(), Stop> {
        staged.put().map_err(|error| unwritable(&self.path(name), &error))
    }

    /// Replaces a file.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Stop> {
        let path = self.path(name);
        replace(&path, bytes).map_err(|error| unwritable(&path, &error))
    }
}

/// The lock of a folder is on the folder itself: no file of ours stays in it.
fn lock(folder: &Path, wait: Duration) -> Result<Option<File>, Stop> {
    // A system that cannot open a folder takes a file in it.
    let file = File::open(folder).or_else(|_| File::create(folder.join(".briefing-lock")));
    let Ok(file) = file else { return Ok(None) };
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::WouldBlock) if start.elapsed() < wait => thread::sleep(PAUSE),
            Err(TryLockError::WouldBlock) => {
                let message = format!("another run writes into `{}`", folder.display());
                let finding = Finding::error("busy-folder", message)
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
    let message = format!("`{}` is no folder to write into: {}", folder.display(), error.kind());
    let help = "name a folder that you may write into with --out";
    Stop::Io(Finding::error("unwritable-output", message).help(help))
}
