//! A folder on disk, as a dossier reads it: regular files only, and none to which a link leads from
//! outside.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::names::{located, shown};
use crate::finding::reason;

#[derive(Debug, Clone)]
pub(super) struct Folder {
    path: PathBuf,
    /// The same without links.
    real: PathBuf,
}

/// Why a file is not read, although the system could.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refused {
    NotRegular,
    LinkToNothing,
    LinkOutside,
    LinkRound,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotRegular => "it is not a regular file",
            Self::LinkToNothing => "it is a link to something that does not exist",
            Self::LinkOutside => "it is a link that leads out of the dossier",
            Self::LinkRound => "it is a link to a folder that it is in",
        })
    }
}

impl Error for Refused {}

impl From<Refused> for io::Error {
    fn from(refused: Refused) -> Self {
        Self::other(refused)
    }
}

/// What has a name in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    Folder,
    /// A link to a folder.
    LinkedFolder,
    /// Anything else, even if it cannot be read.
    File,
}

impl Folder {
    /// # Errors
    /// The error of the file system.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { path: path.to_owned(), real: fs::canonicalize(path)? })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The bytes of a regular file.
    ///
    /// # Errors
    /// The error of the file system; `NotFound` only if nothing has this name, `FileTooLarge` if it has
    /// more than `most` bytes.
    pub(super) fn read(&self, path: &str, most: u64) -> io::Result<Vec<u8>> {
        let path = self.resolve(path)?;
        require_regular(&path)?;
        read_at_most(&path, most)
    }

    /// The names in a folder, in no order; `None` if nothing has its name.
    ///
    /// # Errors
    /// The error of the file system.
    pub(super) fn names(&self, path: &str) -> io::Result<Option<Vec<String>>> {
        let real = match self.resolve(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            real => real?,
        };
        let name = |entry: io::Result<fs::DirEntry>| Ok(shown(&entry?.file_name()));
        fs::read_dir(real)?.map(name).collect::<io::Result<_>>().map(Some)
    }

    /// What has a name; `None` if nothing has.
    pub(super) fn entry(&self, path: &str) -> Option<Entry> {
        let place = located(&self.path, path);
        let own = fs::symlink_metadata(&place).ok()?.file_type();
        Some(match own.is_symlink() {
            false if own.is_dir() => Entry::Folder,
            true if fs::metadata(place).is_ok_and(|target| target.is_dir()) => Entry::LinkedFolder,
            _ => Entry::File,
        })
    }

    /// What the system says of a file or folder.
    pub(super) fn metadata(&self, path: &str) -> io::Result<Metadata> {
        fs::metadata(located(&self.path, path))
    }

    /// Adds a folder to those that were visited. Returns whether it is new and in the dossier.
    pub(super) fn visit(&self, path: &str, visited: &mut BTreeSet<PathBuf>) -> bool {
        self.resolve(path).is_ok_and(|real| visited.insert(real))
    }

    /// Why nothing is read through a link; `None` for what is no link, or leads to something inside.
    pub(super) fn stray(&self, path: &str) -> Option<String> {
        let place = located(&self.path, path);
        if !fs::symlink_metadata(&place).ok()?.is_symlink() {
            return None;
        }
        let folder = place.parent().and_then(|folder| fs::canonicalize(folder).ok());
        match self.resolve(path) {
            Ok(real) if folder.is_some_and(|folder| folder.starts_with(&real)) => {
                Some(Refused::LinkRound.to_string())
            }
            Ok(_) => None,
            Err(error) => Some(reason(&error)),
        }
    }

    /// The path of a file without links.
    fn resolve(&self, path: &str) -> io::Result<PathBuf> {
        match fs::canonicalize(located(&self.path, path)) {
            Ok(real) if real.starts_with(&self.real) => Ok(real),
            Ok(_) => Err(Refused::LinkOutside.into()),
            Err(error) if error.kind() == ErrorKind::NotFound && self.has_dead_link(path) => {
                Err(Refused::LinkToNothing.into())
            }
            Err(error) => Err(error),
        }
    }

    /// Whether a part of a path is a link to nothing.
    fn has_dead_link(&self, path: &str) -> bool {
        let place = located(&self.path, path);
        let mut parts = place.ancestors().take_while(|part| *part != self.path);
        parts.any(|part| {
            fs::symlink_metadata(part).is_ok_and(|own| own.is_symlink())
                && fs::metadata(part).is_err()
        })
    }
}

/// Reads a regular file. Reading a FIFO or a device may never end.
///
/// # Errors
/// The error of the file system, or that it is not a regular file.
pub(crate) fn read_regular(path: &Path) -> io::Result<Vec<u8>> {
    require_regular(path)?;
    fs::read(path)
}

fn require_regular(path: &Path) -> io::Result<()> {
    let kind = fs::metadata(path)?;
    match kind.is_file() {
        true => Ok(()),
        false if kind.is_dir() => Err(ErrorKind::IsADirectory.into()),
        false => Err(Refused::NotRegular.into()),
    }
}

/// Reads a file of any kind. What the system says of its size is only asked first: a device has none,
/// and a file may grow.
///
/// # Errors
/// The error of the file system, `FileTooLarge` if it has more than `most` bytes.
pub(crate) fn read_at_most(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    if file.metadata().is_ok_and(|file| file.is_file() && file.len() > most) {
        return Err(ErrorKind::FileTooLarge.into());
    }
    let mut bytes = Vec::new();
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}
