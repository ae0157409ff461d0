//! A file is replaced by a whole new one, or stays as it was.

use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempDir};

use super::target::{Target, parent};
use crate::dossier::read_regular;
use crate::finding::{Code, Finding, Stop, reason};

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

/// Writes a file beside its place, flushes it to the disk and renames it. A link is followed, and
/// stays a link; mode, group and owner stay those of the old file.
///
/// # Errors
/// [`Stop::Io`] when that fails, or something that is not a regular file is there; the old file is
/// untouched.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    stage(path, bytes)?.put()
}

/// Replaces all of these files, or none.
///
/// # Errors
/// [`Stop::Io`] when one cannot be replaced; those that were are put back.
pub(crate) fn replace_all<B: AsRef<[u8]>>(files: &[(PathBuf, B)]) -> Result<(), Stop> {
    let mut staged = Vec::new();
    for (path, bytes) in files {
        let old = match read_regular(path) {
            Ok(old) => Some(stage(path, &old)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(unwritable(path, &error)),
        };
        staged.push((stage(path, bytes.as_ref())?, old));
    }
    let mut done = Vec::new();
    for (new, old) in staged {
        let place = new.place.clone();
        if let Err(stop) = new.put() {
            return Err(undo(done, stop));
        }
        done.push((place, old));
    }
    Ok(())
}

/// Puts the old files back, and notes those that cannot be.
fn undo(done: Vec<(PathBuf, Option<Staged>)>, stop: Stop) -> Stop {
    let mut left = Vec::new();
    for (place, old) in done {
        let undone = match old {
            Some(old) => old.put().is_ok(),
            None => fs::remove_file(&place).is_ok(),
        };
        if !undone {
            left.push(format!("`{}` has been changed already", place.display()));
        }
    }
    match stop {
        Stop::Io(finding) => Stop::Io(left.into_iter().fold(finding, Finding::note)),
        stop => stop,
    }
}

/// Writes a file beside its place and flushes it to the disk, after removing what killed runs
/// left there.
///
/// # Errors
/// [`Stop::Io`] when that fails.
pub(crate) fn stage(path: &Path, bytes: &[u8]) -> Result<Staged, Stop> {
    match Target::of(path) {
        Ok(Target::File(place)) => {
            let file = write_beside(&place, bytes).map_err(|error| unwritable(path, &error))?;
            Ok(Staged { file, place, path: path.to_owned() })
        }
        Ok(Target::Stream(_) | Target::Stdout) => {
            Err(refused(path, "it is not a regular file", "remove it, or name another place"))
        }
        Err(error) => Err(unwritable(path, &error)),
    }
}

fn write_beside(place: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let old = fs::metadata(place).ok();
    if old.as_ref().is_some_and(Metadata::is_dir) {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let folder = parent(place);
    sweep(folder);
    let mut file = unfinished(folder)?;
    file.write_all(bytes)?;
    if let Some(old) = old {
        take_over(&old, file.as_file())?;
    }
    file.as_file().sync_all()?;
    Ok(file)
}

/// Gives a new file the mode, and as far as the system allows it the group and the owner, of the
/// one that it replaces.
#[cfg(unix)]
fn take_over(old: &Metadata, file: &File) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let new = file.metadata()?;
    if (old.uid(), old.gid()) != (new.uid(), new.gid()) {
        // Only root may give a file away, but anybody to a group of their own.
        let _ = fchown(file, Some(old.uid()), Some(old.gid()))
            .or_else(|_| fchown(file, None, Some(old.gid())));
    }
    let mut mode = old.mode() & 0o777;
    if file.metadata()?.gid() != old.gid() {
        // Another group may do no more than anybody.
        mode &= !0o070 | (mode & 0o007) << 3;
    }
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn take_over(_: &Metadata, _: &File) -> io::Result<()> {
    Ok(())
}

impl Staged {
    /// Puts the file in its place, in one step.
    ///
    /// # Errors
    /// [`Stop::Io`] when that fails; the old file is untouched.
    pub(crate) fn put(self) -> Result<(), Stop> {
        let moved = self.file.persist(&self.place).map(drop);
        moved.map_err(|error| unwritable(&self.path, &error.error))?;
        sync_folder(parent(&self.place));
        Ok(())
    }
}

/// Flushes a folder to the disk, which may lose a new name in it otherwise. Not every system can open
/// a folder.
pub(crate) fn sync_folder(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

/// An unfinished folder, which is removed unless what is in it is moved. It is locked as an unfinished
/// file is.
#[derive(Debug)]
pub(crate) struct StagedFolder {
    folder: TempDir,
    _lock: Option<File>,
}

impl StagedFolder {
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Creates an unfinished folder in another, after removing those that killed runs left there.
///
/// # Errors
/// The error of the file system.
pub(crate) fn stage_folder(within: &Path) -> io::Result<StagedFolder> {
    for folder in left(within, fs::FileType::is_dir) {
        remove_unlocked(&folder, |folder| fs::remove_dir_all(folder));
    }
    for _ in 0..TRIES {
        let folder = tempfile::Builder::new().prefix(PREFIX).suffix(SUFFIX).tempdir_in(within)?;
        // Not every system can open a folder.
        let lock = File::open(folder.path()).ok();
        if lock.as_ref().is_none_or(is_ours) && folder.path().exists() {
            return Ok(StagedFolder { folder, _lock: lock });
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// Locks what was just created. Another run may have locked it before, to remove it. Where nothing can
/// be locked, no run removes anything.
fn is_ours(file: &File) -> bool {
    !matches!(file.try_lock(), Err(TryLockError::WouldBlock))
}

/// A new file that is locked while it is written. The lock ends with the run, however it ends, so
/// an unlocked file may be removed.
pub(super) fn unfinished(folder: &Path) -> io::Result<NamedTempFile> {
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
        if is_ours(file.as_file()) && file.path().exists() {
            return Ok(file);
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// Creates a folder to write into, and those around it, where they are missing.
///
/// # Errors
/// [`Stop::Io`] when it cannot be created.
pub(crate) fn create_folder(folder: &Path) -> Result<(), Stop> {
    fs::create_dir_all(folder).map_err(|error| {
        let folder = folder.display();
        let message = format!("cannot write into the folder `{folder}`: {}", reason(&error));
        let help = "name a folder that you may write into with --out";
        Stop::Io(Finding::new(Code::UnwritableOutput, message).help(help))
    })
}

/// Removes the unfinished files of killed runs, but not those that another run is writing.
pub(crate) fn sweep(folder: &Path) {
    for path in left(folder, fs::FileType::is_file) {
        remove_unlocked(&path, |path| fs::remove_file(path));
    }
}

/// Removes what no run is writing. It stays locked until it is gone: a run, or another thread of this
/// one, that has just created it would else find it unlocked and still there, and write into what is
/// removed then.
fn remove_unlocked(path: &Path, remove: fn(&Path) -> io::Result<()>) {
    let Ok(file) = File::open(path) else { return };
    if file.try_lock().is_ok() {
        let _ = remove(path);
    }
}

/// What is in a folder with the name of something unfinished.
fn left(folder: &Path, is: fn(&fs::FileType) -> bool) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let left = entries.filter(move |entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with(PREFIX)
            && name.ends_with(SUFFIX)
            && entry.file_type().is_ok_and(|kind| is(&kind))
    });
    left.map(|entry| entry.path())
}

/// Why a file cannot be written.
pub(super) fn unwritable(path: &Path, error: &io::Error) -> Stop {
    match error.kind() {
        io::ErrorKind::NotFound => {
            let help = "create the folder, or name another with --out";
            refused(path, "its folder does not exist", help)
        }
        io::ErrorKind::IsADirectory => {
            refused(path, "it is a folder", "name a file in it, such as `dossier.pdf`")
        }
        _ => {
            // The text may name the temporary file beside it.
            let why = reason(error);
            let why = why.split_once(" at path ").map_or(why.as_str(), |(why, _)| why);
            refused(path, why, "name a place that you may write to; the old file is untouched")
        }
    }
}

fn refused(path: &Path, why: &str, help: &str) -> Stop {
    let message = format!("cannot write `{}`: {why}", path.display());
    Stop::Io(Finding::new(Code::UnwritableOutput, message).help(help))
}
