//! A file that is to be removed together with others: it is put back if they cannot be.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::replace::unfinished;
use super::target::parent;

/// A file under another name beside its place.
#[derive(Debug)]
pub(crate) struct Aside {
    place: PathBuf,
    /// Removed when it is dropped; `None` once it was put back.
    aside: Option<TempPath>,
    keep: bool,
    /// The file, and the one that had its new name before: locked, so that no other run takes them for
    /// the rest of a killed one.
    _locked: [File; 2],
}

/// Sets a file aside, under a name that a later run removes if this one is killed.
///
/// # Errors
/// The error of the file system; the file is untouched.
pub(crate) fn set_aside(path: &Path) -> io::Result<Aside> {
    let file = File::open(path)?;
    // A file system may have no locks.
    let _ = file.try_lock();
    let (held, aside) = unfinished(parent(path))?.into_parts();
    fs::rename(path, &aside)?;
    Ok(Aside { place: path.to_owned(), aside: Some(aside), keep: true, _locked: [file, held] })
}

impl Aside {
    /// Removes the file.
    pub(crate) fn remove(mut self) {
        self.keep = false;
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        if let (true, Some(aside)) = (self.keep, self.aside.take()) {
            let _ = aside.persist(&self.place);
        }
    }
}
