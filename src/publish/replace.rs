//! A file is replaced by a whole new one, or stays as it was.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::finding::{Code, Finding, Stop};

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
    /// The place as it was asked for.
    path: PathBuf,
}

/// Writes a file beside its place, flushes it to the disk and renames it. A link is
/// followed, and stays a link.
///
/// # Errors
/// [`Stop::Io`] when that fails; the old file is untouched.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    stage(path, bytes)?.put()
}

/// Writes a file beside its place and flushes it to the disk, after removing what killed runs
/// left there.
///
/// # Errors
/// [`Stop::Io`] when that fails.
pub(crate) fn stage(path: &Path, bytes: &[u8]) -> Result<Staged, Stop> {
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let file = write_beside(&place, bytes).map_err(|error| unwritable(path, &error))?;
    Ok(Staged { file, place, path: path.to_owned() })
}

fn write_beside(place: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
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
    Ok(file)
}

impl Staged {
    /// Puts the file in its place, in one step.
    ///
    /// # Errors
    /// [`Stop::Io`] when that fails; the old file is untouched.
    pub(crate) fn put(self) -> Result<(), Stop> {
        let moved = self.file.persist(&self.place).map(drop);
        moved.map_err(|error| unwritable(&self.path, &error.error))
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

/// Creates a folder to write into, and those around it, where they are missing.
///
/// # Errors
/// [`Stop::Io`] when it cannot be created.
pub(crate) fn create_folder(folder: &Path) -> Result<(), Stop> {
    fs::create_dir_all(folder).map_err(|error| {
        let folder = folder.display();
        let message = format!("cannot write into the folder `{folder}`: {}", error.kind());
        let help = "name a folder that you may write into with --out";
        Stop::Io(Finding::new(Code::UnwritableOutput, message).help(help))
    })
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

/// Why a file cannot be written.
fn unwritable(path: &Path, error: &io::Error) -> Stop {
    let (why, help) = match error.kind() {
        io::ErrorKind::NotFound => {
            ("its folder does not exist", "create the folder, or name another with --out")
        }
        io::ErrorKind::IsADirectory => {
            ("it is a folder", "name a file in it, such as `dossier.pdf`")
        }
        // Only the kind: the text names the temporary file beside it.
        kind => {
            (&*kind.to_string(), "name a place that you may write to; the old file is untouched")
        }
    };
    let message = format!("cannot write `{}`: {why}", path.display());
    Stop::Io(Finding::new(Code::UnwritableOutput, message).help(help))
}
