//! The files of a dossier: a folder on disk, or the dossier inside the program.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::config::Root;
use crate::finding::{Code, Finding, Source, Stop};

static DATA: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static REPORTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/reports");

/// The file whose presence makes a folder a dossier.
pub(crate) const SETTINGS: &str = "data/dossier.yaml";

#[derive(Debug, Clone)]
pub(crate) struct Files {
    root: Root,
}

impl Files {
    /// Opens the dossier at a root.
    ///
    /// # Errors
    /// [`Stop::Io`] when the folder contains no dossier.
    pub(crate) fn open(root: &Root) -> Result<Self, Stop> {
        if let Root::Folder(folder) = root
            && !folder.join(SETTINGS).is_file()
        {
            let message = format!("`{}` is not a dossier: it has no {SETTINGS}", folder.display());
            return Err(Stop::Io(Finding::new(Code::NotADossier, message).help(
                "name a folder with data, locales and reports, or leave out --root for the \
                 dossier inside the program",
            )));
        }
        Ok(Self { root: root.clone() })
    }

    /// The bytes of a file, by its path within the dossier; those inside the program are not
    /// copied.
    ///
    /// # Errors
    /// The error of the file system; `NotFound` when there is no such file.
    pub(crate) fn read(&self, path: &str) -> io::Result<Cow<'static, [u8]>> {
        match &self.root {
            Root::Folder(folder) => fs::read(folder.join(path)).map(Cow::Owned),
            Root::Embedded => {
                embedded_file(path).map(Cow::Borrowed).ok_or(io::ErrorKind::NotFound.into())
            }
        }
    }

    /// The text of a file, by its path within the dossier; `None` if there is no such file.
    ///
    /// # Errors
    /// A finding `unreadable-file` or `not-utf8`.
    pub(crate) fn source(&self, path: &str) -> Result<Option<Arc<Source>>, Finding> {
        match self.read(path) {
            Ok(bytes) => Ok(Some(Source::decode(path, bytes.into_owned())?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unreadable(path, &error)),
        }
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        match &self.root {
            Root::Folder(folder) => folder.join(path).is_file(),
            Root::Embedded => embedded_file(path).is_some(),
        }
    }

    /// The names of the entries of a folder of the dossier, sorted; empty if it does not exist.
    ///
    /// # Errors
    /// The error of the file system, but for a missing folder.
    pub(crate) fn list(&self, path: &str) -> io::Result<Vec<String>> {
        let mut names = match &self.root {
            Root::Folder(folder) => match fs::read_dir(folder.join(path)) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
                entries => entries?
                    .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
                    .collect::<io::Result<_>>()?,
            },
            Root::Embedded => embedded_names(path),
        };
        names.retain(|name| !name.starts_with('.') && !name.ends_with('~'));
        names.sort();
        Ok(names)
    }

    /// The paths of all files below a folder of the dossier, in the order of their names.
    ///
    /// # Errors
    /// The error of the file system, but for a missing folder.
    pub(crate) fn walk(&self, folder: &str) -> io::Result<Vec<String>> {
        let mut paths = Vec::new();
        for name in self.list(folder)? {
            let path = format!("{folder}/{name}");
            let is_folder = match &self.root {
                Root::Folder(root) => root.join(&path).is_dir(),
                Root::Embedded => embedded_file(&path).is_none(),
            };
            if is_folder { paths.extend(self.walk(&path)?) } else { paths.push(path) }
        }
        Ok(paths)
    }

    /// The reports: the folders of `reports` that have pages.
    pub(crate) fn reports(&self) -> Vec<String> {
        let mut names = self.list("reports").unwrap_or_default();
        names.retain(|name| self.has(&format!("reports/{name}/main.typ")));
        names
    }

    /// The folder on disk; `None` for the dossier inside the program.
    pub(crate) fn folder(&self) -> Option<&Path> {
        match &self.root {
            Root::Folder(folder) => Some(folder),
            Root::Embedded => None,
        }
    }
}

/// The embedded folder that contains a path, and the rest of the path.
fn embedded_folder(path: &str) -> Option<(&'static Dir<'static>, &str)> {
    let (top, rest) = path.split_once('/').unwrap_or((path, ""));
    let dir = match top {
        "data" => &DATA,
        "locales" => &LOCALES,
        "reports" => &REPORTS,
        _ => return None,
    };
    Some((dir, rest))
}

fn embedded_file(path: &str) -> Option<&'static [u8]> {
    let (dir, rest) = embedded_folder(path)?;
    Some(dir.get_file(rest)?.contents())
}

fn embedded_names(path: &str) -> Vec<String> {
    let Some((top, rest)) = embedded_folder(path) else { return Vec::new() };
    let dir = if rest.is_empty() { Some(top) } else { top.get_dir(rest) };
    let names = dir.into_iter().flat_map(Dir::entries).filter_map(|entry| entry.path().file_name());
    names.map(|name| name.to_string_lossy().into_owned()).collect()
}

pub(crate) fn unreadable(path: impl AsRef<Path>, error: &io::Error) -> Finding {
    let message = format!("cannot read `{}`: {error}", path.as_ref().display());
    Finding::new(Code::UnreadableFile, message)
}
