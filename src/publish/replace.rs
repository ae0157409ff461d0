//! A file is replaced by a whole new one, or stays as it was.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// How the names of unfinished files begin and end.
const PREFIX: &str = ".briefing-";
const SUFFIX: &str = ".tmp";

/// How often to try again when another run removes the unfinished file.
const TRIES: usize = 8;

/// A complete file beside its place. It is removed unless it is put there.
#[derive(Debug)]
pub(crate) struct Staged {
    file: NamedTempFile,
    place: PathBuf,
}

/// Writes a file beside its place, flushes it to the disk and renames it. A link is
/// followed, and stays a link.
///
/// # Errors
/// The error of the file system; the old file is untouched.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    stage(path, bytes)?.put()
}

/// Writes a file beside its place and flushes it to the disk, after removing what killed runs
/// left there.
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
    /// The error of the file system; the old file is untouched.
    pub(crate) fn put(self) -> io::Result<()> {
        self.file.persist(&self.place).map(drop).map_err(|error| error.error)
    }
}

/// A new file that is locked while it is written. The lock ends with the run, however it ends, so
/// an unlocked file may be removed.
fn unfinished(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Like any new file, before the umask.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    for _ in 0..TRIES {
        let file = builder.tempfile_in(folder)?;
        // Another run may remove it before it is locked. Where files cannot be locked, no run
        // removes any.
        let removed = matches!(file.as_file().try_lock(), Err(TryLockError::WouldBlock));
        if !removed && file.path().exists() {
            return Ok(file);
        }
    }
    Err(io::Error::from(io::ErrorKind::ResourceBusy))
}

/// Removes the unfinished files of killed runs, but not those that another run is writing.
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
