//! A file is replaced by a whole new one, or stays as it was.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// How the names of files begin and end that are not finished.
const PREFIX: &str = ".briefing-";
const SUFFIX: &str = ".tmp";

/// How often a place is tried that somebody else cleans up.
const TRIES: usize = 8;

/// A file that is written completely, beside the place it is for. It goes away unless it
/// is put there.
#[derive(Debug)]
pub(crate) struct Staged {
    file: NamedTempFile,
    place: PathBuf,
}

/// Writes a file beside its place, flushes it to the disk and renames it. A link is
/// followed, and stays a link.
///
/// # Errors
/// The error of the file system; what stood there is untouched.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    stage(path, bytes)?.put()
}

/// Writes a file beside its place and flushes it to the disk. What a killed run left
/// there is cleared.
///
/// # Errors
/// The error of the file system.
pub(crate) fn stage(path: &Path, bytes: &[u8]) -> io::Result<Staged> {
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if place.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    let folder = match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    sweep(folder);
    let mut file = unfinished(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(Staged { file, place })
}

impl Staged {
    /// Puts the file in its place, in one step.
    ///
    /// # Errors
    /// The error of the file system; what stood there is untouched.
    pub(crate) fn put(self) -> io::Result<()> {
        self.file.persist(&self.place).map(drop).map_err(|error| error.error)
    }
}

/// A new file that is locked while it is written: the lock ends with the run, however the
/// run ends, and so tells what may be cleared.
fn unfinished(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: what the umask leaves of it.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    for _ in 0..TRIES {
        let file = builder.tempfile_in(folder)?;
        // Another run may clear it before it is locked. Where files cannot be locked none is
        // cleared, either.
        let cleared = matches!(file.as_file().try_lock(), Err(TryLockError::WouldBlock));
        if !cleared && file.path().exists() {
            return Ok(file);
        }
    }
    Err(io::Error::from(io::ErrorKind::ResourceBusy))
}

/// Clears the unfinished files of runs that were killed. Those that another run is writing
/// stay.
pub(crate) fn sweep(folder: &Path) {
    let names = fs::read_dir(folder).into_iter().flatten().flatten();
    let left = names.filter(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with(PREFIX) && name.ends_with(SUFFIX)
    });
    for entry in left {
        let path = entry.path();
        let unlocked = File::open(&path).is_ok_and(|file| file.try_lock().is_ok());
        if unlocked {
            let _ = fs::remove_file(path);
        }
    }
}
