//! Which folder is the dossier: the present one or one above it, as git and cargo look for theirs.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::files::SETTINGS;

/// The folder of facts.
const DATA: &str = "data";

/// Finds the nearest folder, of `start` and those above it, that is a dossier, or is meant to be
/// one and has no readable settings. `start` is an absolute path.
pub(crate) fn find(start: &Path) -> Option<&Path> {
    let meant = |folder: &&Path| has_settings(folder) || looks_like_a_dossier(folder);
    let alone = || Some(start).filter(|folder| exists(&folder.join(DATA)));
    start.ancestors().find(meant).or_else(alone)
}

/// Whether there are settings, readable or not.
fn has_settings(folder: &Path) -> bool {
    exists(&folder.join(DATA)) && exists(&folder.join(SETTINGS))
}

/// Whether a folder has facts beside words or pages, or facts in YAML. Many folders have a `data`
/// of another kind.
fn looks_like_a_dossier(folder: &Path) -> bool {
    let data = folder.join(DATA);
    let has_yaml = || {
        let names = fs::read_dir(&data).into_iter().flatten().flatten();
        let mut names = names.map(|entry| entry.file_name().to_string_lossy().to_lowercase());
        names.any(|name| [".yaml", ".yml"].iter().any(|ending| name.contains(ending)))
    };
    exists(&data)
        && (["locales", "reports"].iter().any(|name| folder.join(name).is_dir()) || has_yaml())
}

/// Whether something has this name, even a link to nothing or what may not be read.
fn exists(path: &Path) -> bool {
    match fs::symlink_metadata(path) {
        Ok(_) => true,
        Err(error) => !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory),
    }
}
