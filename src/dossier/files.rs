//! The files of a dossier: a folder on disk, or the dossier inside the program. A folder also has
//! the kit inside the program: the parts of reports in `reports/lib` that it has not itself, and
//! the fonts if it has none.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::names::{fault as name_fault, located, shown};
use super::pictures::is_pointer;
use crate::config::Root;
use crate::finding::{Code, Finding, Findings, Source, Stop};

static DATA: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static REPORTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/reports");

/// The file whose presence makes a folder a dossier.
pub(crate) const SETTINGS: &str = "data/dossier.yaml";

/// The folders of the kit.
const PARTS: &str = "reports/lib";
pub(super) const FONTS: &str = "reports/fonts";

#[derive(Debug, Clone)]
pub(crate) struct Files {
    root: Root,
    /// The folders that the kit adds to.
    kit: Vec<&'static str>,
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
        let mut files = Self { root: root.clone(), kit: Vec::new() };
        if files.folder().is_some() {
            let own_font = files.list(FONTS).is_ok_and(|names| names.iter().any(|n| is_font(n)));
            files.kit = if own_font { vec![PARTS] } else { vec![PARTS, FONTS] };
        }
        Ok(files)
    }

    /// The bytes of a file, by its path within the dossier; those inside the program are not
    /// copied.
    ///
    /// # Errors
    /// The error of the file system; `NotFound` when there is no such file.
    pub(crate) fn read(&self, path: &str) -> io::Result<Cow<'static, [u8]>> {
        match &self.root {
            Root::Folder(folder) => match (fs::read(located(folder, path)), self.kit_file(path)) {
                (Err(error), Some(bytes)) if error.kind() == io::ErrorKind::NotFound => {
                    Ok(Cow::Borrowed(bytes))
                }
                (read, _) => read.map(Cow::Owned),
            },
            Root::Embedded => {
                embedded_file(path).map(Cow::Borrowed).ok_or(io::ErrorKind::NotFound.into())
            }
        }
    }

    /// A file of the kit, whether the dossier has its own in its place or not.
    fn kit_file(&self, path: &str) -> Option<&'static [u8]> {
        self.kit.iter().find(|folder| is_below(folder, path)).and_then(|_| embedded_file(path))
    }

    /// The text of a file, by its path within the dossier; `None` if there is no such file.
    ///
    /// # Errors
    /// A finding `unreadable-file`.
    pub(crate) fn source(&self, path: &str) -> Result<Option<Arc<Source>>, Finding> {
        match self.read(path) {
            Ok(bytes) => Ok(Some(Source::read(path, bytes.into_owned()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unreadable(path, &error)),
        }
    }

    /// The same, with what is wrong with it in `findings`. Text that is not UTF-8 is read as far as
    /// it can be.
    pub(crate) fn load(&self, path: &str, findings: &mut Findings) -> Option<Arc<Source>> {
        if let Some(folder) = self.folder() {
            name_fault(folder, path).into_iter().for_each(|fault| findings.push(fault));
        }
        let source = findings.keep(self.source(path)).flatten()?;
        if is_pointer(source.text().as_bytes()) {
            let message = format!("`{path}` is a pointer of Git LFS, not the file itself");
            findings.push(Finding::new(Code::UnreadableFile, message).help("run `git lfs pull`"));
            return None;
        }
        source.fault().into_iter().for_each(|fault| findings.push(fault.into()));
        Some(source)
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        match &self.root {
            Root::Folder(_) => self.is_own(path) || self.kit_file(path).is_some(),
            Root::Embedded => embedded_file(path).is_some(),
        }
    }

    /// Whether a file is the kit's, and not the dossier's own.
    pub(crate) fn is_in_kit(&self, path: &str) -> bool {
        self.kit_file(path).is_some() && !self.is_own(path)
    }

    fn is_own(&self, path: &str) -> bool {
        match &self.root {
            Root::Folder(folder) => located(folder, path).is_file(),
            Root::Embedded => embedded_file(path).is_some(),
        }
    }

    /// The same finding with a note if it points into the kit.
    pub(crate) fn noted(&self, finding: Finding) -> Finding {
        let path = finding.span().map(|span| span.source().path().to_owned());
        match path.filter(|path| self.is_in_kit(path)) {
            Some(path) => finding.note(format!(
                "{path} is inside the program; a file of this name in the dossier replaces it"
            )),
            None => finding,
        }
    }

    /// The names of the entries of a folder of the dossier, sorted; empty if it does not exist.
    ///
    /// # Errors
    /// The error of the file system, but for a missing folder.
    pub(crate) fn list(&self, path: &str) -> io::Result<Vec<String>> {
        let mut names = match &self.root {
            Root::Folder(folder) => match fs::read_dir(located(folder, path)) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
                entries => entries?
                    .map(|entry| Ok(shown(&entry?.file_name())))
                    .collect::<io::Result<Vec<_>>>()?,
            },
            Root::Embedded => embedded_names(path),
        };
        if self.kit.iter().any(|folder| path == *folder || is_below(folder, path)) {
            names.extend(embedded_names(path));
        }
        // The folders of the kit, which a dossier need not have.
        let folders = self.kit.iter().filter_map(|folder| folder.strip_prefix(path));
        names.extend(folders.filter_map(|rest| rest.strip_prefix('/')).map(str::to_owned));
        names.retain(|name| !name.starts_with('.') && !name.ends_with('~'));
        names.sort();
        names.dedup();
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
                Root::Folder(root) => located(root, &path).is_dir() || self.is_kit_folder(&path),
                Root::Embedded => embedded_file(&path).is_none(),
            };
            if is_folder { paths.extend(self.walk(&path)?) } else { paths.push(path) }
        }
        Ok(paths)
    }

    fn is_kit_folder(&self, path: &str) -> bool {
        self.kit.contains(&path) || (!self.has(path) && !embedded_names(path).is_empty())
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

fn is_below(folder: &str, path: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
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

pub(super) fn is_font(name: &str) -> bool {
    [".otf", ".ttf", ".otc", ".ttc"].iter().any(|ending| name.to_lowercase().ends_with(ending))
}

pub(crate) fn unreadable(path: impl AsRef<Path>, error: &io::Error) -> Finding {
    let message = format!("cannot read `{}`: {error}", path.as_ref().display());
    Finding::new(Code::UnreadableFile, message)
}
