//! Files that earlier builds of a dossier left in the folder, and that its settings do not name any
//! more: PDFs, which say so themselves, and files in other formats, by the state of the build.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::folder::OutputFolder;
use super::others::{AllOthers, FileState};
use crate::commands::guard::{Guard, Task, pdfs};
use crate::dossier::{Edition, Manner};
use crate::finding::{Code, Finding, Stop, reason};
use crate::publish::{self, Published, Seal, set_aside};

/// A file of the dossier that is not among its editions.
#[derive(Debug)]
pub(crate) struct Leftover {
    pub(crate) path: PathBuf,
    /// What it says that it is.
    pub(crate) edition: Edition,
    pub(crate) fate: Fate,
}

/// What becomes of a leftover.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It stays: nobody asked for its removal, or another edition could not be built.
    Left,
    /// It would be removed.
    Planned,
    Removed,
    /// It stays, because it has more than the program made, or less.
    Kept(&'static str),
}

/// Finds the leftovers of the dossier `id` among the files that have none of these names. A PDF is
/// one only if it says so itself; a link is none.
pub(super) fn find(
    folder: &OutputFolder,
    id: &str,
    names: &BTreeSet<String>,
    guard: &Guard,
) -> Vec<Leftover> {
    let is_file = |path: &PathBuf| fs::symlink_metadata(path).is_ok_and(|it| it.is_file());
    let other = |path: &PathBuf| {
        path.file_name().is_some_and(|name| !names.contains(&*name.to_string_lossy()))
    };
    let paths = pdfs(folder.as_path(), guard).unwrap_or_default().into_iter();
    paths
        .filter(|path| other(path) && is_file(path))
        .filter_map(|path| {
            let _reading = guard.begin(Task::pdf(&path)).ok()?;
            leftover(path, id)
        })
        .collect()
}

/// Whether there are PDFs that may be leftovers: neither of these names, nor recorded.
pub(super) fn are_possible(
    folder: &OutputFolder,
    names: &BTreeSet<String>,
    others: &AllOthers,
) -> bool {
    let files = others.values().flat_map(|others| &others.files);
    let known: BTreeSet<_> = names.iter().chain(files.map(|file| &file.file)).collect();
    let is_known = |path: &PathBuf| {
        path.file_name().is_some_and(|name| known.contains(&name.to_string_lossy().into_owned()))
    };
    let paths = publish::pdfs(folder.as_path(), &|_| false).unwrap_or_default();
    !paths.iter().all(is_known) || others.values().any(|others| !others.left.is_empty())
}

/// Finds the files in other formats that no edition has any more. `keys` are the names of the
/// editions; those that are gone have `others` that are all left over.
pub(super) fn find_others(
    folder: &OutputFolder,
    others: &AllOthers,
    keys: &BTreeSet<String>,
) -> Vec<Leftover> {
    let current = others.iter().filter(|(key, _)| keys.contains(*key));
    let current: BTreeSet<_> =
        current.flat_map(|(_, others)| others.files.iter().map(|file| &file.file)).collect();
    let left = others.iter().flat_map(|(key, others)| {
        let own = others.files.iter().filter(|_| !keys.contains(key));
        own.chain(&others.left).map(|file| (file, &others.edition))
    });
    let left = left.filter(|(file, _)| !current.contains(&file.file));
    let left = left.filter_map(|(file, edition)| {
        let fate = match file.state(folder) {
            FileState::Missing => return None,
            FileState::Whole => Fate::Left,
            FileState::Changed => Fate::Kept("it was changed since it was built"),
        };
        Some(Leftover { path: folder.path(&file.file), edition: edition.clone(), fate })
    });
    left.collect()
}

fn leftover(path: PathBuf, id: &str) -> Option<Leftover> {
    let published = Published::read(&path).ok()?;
    let provenance = published.provenance();
    let is_ours = provenance.dossier == id && provenance.edition.manner() == Manner::Published;
    let fate = match published.seal() {
        Seal::Signed(_) => Fate::Kept("it was signed since it was built"),
        Seal::Whole if published.altered_attachments().is_empty() => Fate::Left,
        _ => Fate::Kept("it was changed since it was built"),
    };
    is_ours.then(|| Leftover { path, edition: provenance.edition.clone(), fate })
}

/// Removes those that nothing keeps, all of them or none.
///
/// # Errors
/// [`Stop::Io`] when one cannot be removed; those that were are put back.
pub(super) fn prune(leftovers: &mut [Leftover]) -> Result<(), Stop> {
    let mut aside = Vec::new();
    for leftover in leftovers.iter().filter(|leftover| leftover.fate == Fate::Left) {
        // What was set aside is put back if it is dropped.
        let moved = set_aside(&leftover.path);
        aside.push(moved.map_err(|error| Stop::Io(unremovable(&leftover.path, &error)))?);
    }
    aside.into_iter().for_each(|file| file.remove());
    for leftover in leftovers.iter_mut().filter(|leftover| leftover.fate == Fate::Left) {
        leftover.fate = Fate::Removed;
    }
    Ok(())
}

fn unremovable(path: &Path, error: &std::io::Error) -> Finding {
    let message = format!("cannot remove `{}`: {}", path.display(), reason(error));
    Finding::new(Code::UnwritableOutput, message)
        .help("remove it yourself, or build without --prune")
}
