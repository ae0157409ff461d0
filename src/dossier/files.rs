//! The files of a dossier: a folder on disk, or the dossier inside the program. A folder also has
//! the kit inside the program: the parts of reports in `reports/lib` and the fonts that it has not
//! itself, and the schema if it has none.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::embedded::{file as embedded_file, names as embedded_names};
use super::folder::{Entry, Folder};
use super::names::{fault as name_fault, is_font, is_plain_name};
use super::pictures::is_pointer;
use crate::config::Root;
use crate::finding::{Code, Finding, Findings, Source, Stop, hidden, nearest, reason};
use crate::limits::{Limit, Limits};

/// The file whose presence makes a folder a dossier.
pub(crate) const SETTINGS: &str = "data/dossier.yaml";

/// The folders that a dossier is made of.
pub(crate) const FOLDERS: &[&str] = &["data", "locales", "reports"];

/// The folders of the kit.
pub(crate) const KIT: &[&str] = &[PARTS, FONTS];
const PARTS: &str = "reports/lib";
pub(super) const FONTS: &str = "reports/fonts";

/// The schema, or the first part of it.
pub(super) const SCHEMA: &str = "data/schema.yaml";

/// The other parts, each a file like [`SCHEMA`].
pub(super) const SCHEMA_PARTS: &str = "data/schema";

/// The byte order mark that editors on Windows write.
const MARK: char = '\u{feff}';

/// How often links to folders may lead to further links.
const DEEPEST: usize = 32;

#[derive(Debug, Clone)]
pub(crate) struct Files {
    /// `None` for the dossier inside the program.
    folder: Option<Folder>,
    /// The folder as findings print it before a path; empty for the present one.
    shown: PathBuf,
    /// What the kit adds: folders, and the schema.
    kit: Vec<&'static str>,
    /// The texts of files that are not written yet.
    drafts: BTreeMap<String, String>,
    /// How much of everything is taken in.
    limits: Limits,
}

impl Files {
    /// Opens the dossier at a root.
    ///
    /// # Errors
    /// [`Stop::Io`] when there is no dossier, or it cannot be read.
    pub(crate) fn open(root: &Root) -> Result<Self, Stop> {
        let folder = match root {
            Root::None => return Err(Stop::Io(nowhere())),
            Root::Embedded => None,
            Root::Folder(path) => Some(open(path).map_err(Stop::Io)?),
        };
        let shown = folder.as_ref().map(|folder| shown(folder.path())).unwrap_or_default();
        let (kit, drafts, limits) = (Vec::new(), BTreeMap::new(), Limits::default());
        let mut files = Self { folder, shown, kit, drafts, limits };
        if files.folder.is_some() {
            let own_schema =
                files.is_own(SCHEMA) || files.list(SCHEMA_PARTS).is_ok_and(|n| !n.is_empty());
            let kit = [(PARTS, false), (FONTS, false), (SCHEMA, own_schema)];
            files.kit = kit.into_iter().filter(|(_, own)| !own).map(|(path, _)| path).collect();
        }
        Ok(files)
    }

    /// The same files, one of them with another text.
    pub(crate) fn with(mut self, path: &str, text: &str) -> Self {
        self.drafts.insert(path.to_owned(), text.to_owned());
        self
    }

    /// The same files, of which so much is taken in.
    pub(crate) fn limited(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// How much of everything is taken in.
    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The bytes of a file, by its path within the dossier; those inside the program are not
    /// copied. A template is the same with the line ends and the byte order mark of Windows.
    ///
    /// # Errors
    /// The error of the file system; `NotFound` when there is no such file, `FileTooLarge` when it is
    /// larger than the limits allow.
    pub(crate) fn read(&self, path: &str) -> io::Result<Cow<'static, [u8]>> {
        if let Some(text) = self.drafts.get(path) {
            return Ok(Cow::Owned(text.clone().into_bytes()));
        }
        let bytes = match &self.folder {
            Some(folder) => {
                match (folder.read(path, self.limits.bytes(size_limit(path))), self.kit_file(path))
                {
                    (Err(error), Some(bytes)) if error.kind() == io::ErrorKind::NotFound => {
                        Cow::Borrowed(bytes)
                    }
                    (read, _) => Cow::Owned(read?),
                }
            }
            None => Cow::Borrowed(embedded_file(path).ok_or(io::ErrorKind::NotFound)?),
        };
        let is_layout = [".typ", ".css"].iter().any(|ending| path.ends_with(ending));
        Ok(if is_layout { plain_lines(bytes) } else { bytes })
    }

    /// A file of the kit, whether the dossier has its own in its place or not.
    fn kit_file(&self, path: &str) -> Option<&'static [u8]> {
        let part = self.kit.iter().find(|part| path == **part || is_below(part, path));
        part.and_then(|_| embedded_file(path))
    }

    /// The text of a file, by its path within the dossier; `None` if there is no such file.
    ///
    /// # Errors
    /// A finding `unreadable-file`.
    pub(crate) fn source(&self, path: &str) -> Result<Option<Arc<Source>>, Finding> {
        match self.read(path) {
            Ok(bytes) => Ok(Some(self.placed(Source::read(path, bytes.into_owned())))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.unreadable(path, &error)),
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
        if !source.is_broken() {
            findings.extend(hidden(&source));
        }
        Some(source)
    }

    /// The same source in the folder of the dossier, unless it is a file of the kit.
    pub(crate) fn placed(&self, source: Arc<Source>) -> Arc<Source> {
        if self.is_in_kit(source.path()) {
            source
        } else {
            source.within(&self.shown).limited(self.limits)
        }
    }

    /// The finding that a file or folder of the dossier cannot be read.
    pub(crate) fn unreadable(&self, path: &str, error: &io::Error) -> Finding {
        if error.kind() == io::ErrorKind::FileTooLarge {
            return too_large(&self.shown(path), size_limit(path), &self.limits);
        }
        unreadable(self.shown(path), error)
    }

    /// A path of the dossier from the present folder.
    pub(crate) fn shown(&self, path: &str) -> PathBuf {
        self.shown.join(path)
    }

    /// Whether there is a file, readable or not.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.is_own(path) || self.kit_file(path).is_some()
    }

    /// Whether a file is the kit's, and not the dossier's own.
    pub(crate) fn is_in_kit(&self, path: &str) -> bool {
        self.kit_file(path).is_some() && !self.is_own(path)
    }

    fn is_own(&self, path: &str) -> bool {
        match &self.folder {
            Some(folder) => folder.entry(path) == Some(Entry::File),
            None => embedded_file(path).is_some(),
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
        let mut names = match &self.folder {
            Some(folder) => folder.names(path)?.unwrap_or_default(),
            None => embedded_names(path),
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

    /// The paths of all files below a folder of the dossier, in the order of their names, those
    /// behind links last. Each folder is visited once, however many links lead to it.
    ///
    /// # Errors
    /// The error of the file system, but for a missing folder.
    pub(crate) fn walk(&self, folder: &str) -> io::Result<Vec<String>> {
        let (mut paths, mut visited) = (Vec::new(), BTreeSet::new());
        let mut folders = vec![folder.to_owned()];
        for _ in 0..DEEPEST {
            let mut links = Vec::new();
            for folder in folders {
                self.walk_into(&folder, &mut visited, &mut paths, &mut links)?;
            }
            folders = links;
        }
        Ok(paths)
    }

    /// The same without those behind links, and nothing for a folder that cannot be read.
    pub(crate) fn walk_own(&self, folder: &str) -> Vec<String> {
        let mut paths = Vec::new();
        let is_link = |own: &Folder| own.entry(folder) == Some(Entry::LinkedFolder);
        if !self.folder.as_ref().is_some_and(is_link) {
            let _ = self.walk_into(folder, &mut BTreeSet::new(), &mut paths, &mut Vec::new());
        }
        paths
    }

    fn walk_into(
        &self,
        folder: &str,
        visited: &mut BTreeSet<PathBuf>,
        paths: &mut Vec<String>,
        links: &mut Vec<String>,
    ) -> io::Result<()> {
        let visit = |own: &Folder| own.entry(folder).is_none() || own.visit(folder, visited);
        if !self.folder.as_ref().is_none_or(visit) {
            return Ok(());
        }
        for name in self.list(folder)? {
            let path = format!("{folder}/{name}");
            match self.folder.as_ref().and_then(|own| own.entry(&path)) {
                Some(Entry::Folder) => self.walk_into(&path, visited, paths, links)?,
                Some(Entry::LinkedFolder) => links.push(path),
                None if self.is_kit_folder(&path) => {
                    self.walk_into(&path, visited, paths, links)?;
                }
                _ => paths.push(path),
            }
        }
        Ok(())
    }

    fn is_kit_folder(&self, path: &str) -> bool {
        self.kit.contains(&path) || (!self.has(path) && !embedded_names(path).is_empty())
    }

    /// What the system says of a file of the folder on disk.
    ///
    /// # Errors
    /// The error of the file system.
    pub(crate) fn metadata(&self, path: &str) -> io::Result<Metadata> {
        let folder = self.folder.as_ref().ok_or(io::ErrorKind::NotFound)?;
        folder.metadata(path)
    }

    /// The reports: the folders of `reports` that have pages.
    pub(crate) fn reports(&self) -> Vec<String> {
        let mut names = self.list("reports").unwrap_or_default();
        names.retain(|name| is_plain_name(name) && self.has(&format!("reports/{name}/main.typ")));
        names
    }

    /// The folder on disk, as it is read.
    pub(super) fn own(&self) -> Option<&Folder> {
        self.folder.as_ref()
    }

    /// The folder on disk; `None` for the dossier inside the program.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.folder.as_ref().map(Folder::path)
    }
}

/// Opens the folder of a dossier.
fn open(path: &Path) -> Result<Folder, Finding> {
    let opened = Folder::open(path);
    let folder = match &opened {
        Ok(folder) => folder,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(incomplete(path, None));
        }
        Err(error) => return Err(unreadable(path, error)),
    };
    match folder.read(SETTINGS, Limits::default().bytes(Limit::FileSize)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(incomplete(path, misnamed(folder)))
        }
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            Err(too_large(&shown(path).join(SETTINGS), Limit::FileSize, &Limits::default()))
        }
        Err(error) => Err(unreadable(shown(path).join(SETTINGS), &error)),
        Ok(_) => opened.map_err(|error| unreadable(path, &error)),
    }
}

/// A folder as findings print it before a path.
fn shown(path: &Path) -> PathBuf {
    if path.as_os_str() == "." { PathBuf::new() } else { path.to_owned() }
}

/// The finding that there is no dossier.
fn nowhere() -> Finding {
    let message = "there is no dossier in this folder or in one above it";
    Finding::new(Code::NotADossier, message)
        .help("change to a folder with data, locales and reports, or name one with --root")
}

/// The finding that a folder has no settings.
fn incomplete(path: &Path, misnamed: Option<String>) -> Finding {
    let is_named = path.components().any(|part| matches!(part, Component::Normal(_)));
    // `.` and `..` say little.
    let real = fs::canonicalize(path).ok().filter(|_| !is_named);
    let path = real.as_deref().unwrap_or(path);
    let message = format!("`{}` is not a dossier: it has no {SETTINGS}", path.display());
    let finding = Finding::new(Code::NotADossier, message);
    match misnamed {
        Some(name) => finding.help(format!("rename data/{name} to {SETTINGS}")),
        None => finding.help("name a folder with data, locales and reports with --root"),
    }
}

/// The name in `data` that is nearest to that of the settings.
fn misnamed(folder: &Folder) -> Option<String> {
    let names = folder.names("data").ok().flatten().unwrap_or_default();
    let wanted = SETTINGS.rsplit('/').next().unwrap_or(SETTINGS);
    let near = |name: &&String| nearest(wanted, [name.to_lowercase().as_str()]).is_some();
    names.iter().find(near).cloned()
}

/// The same text with line ends of one character, and without a byte order mark.
fn plain_lines(bytes: Cow<'static, [u8]>) -> Cow<'static, [u8]> {
    let Ok(text) = str::from_utf8(&bytes) else { return bytes };
    if !text.starts_with(MARK) && !text.contains("\r\n") {
        return bytes;
    }
    Cow::Owned(text.trim_start_matches(MARK).replace("\r\n", "\n").into_bytes())
}

fn is_below(folder: &str, path: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// The limit of the size of a file.
fn size_limit(path: &str) -> Limit {
    if is_font(path) { Limit::FontFileSize } else { Limit::FileSize }
}

/// The finding that a file is larger than a limit allows.
pub(crate) fn too_large(path: &Path, limit: Limit, limits: &Limits) -> Finding {
    Finding::over_limit(limit, limits, &format!("`{}` is too large", path.display()))
}

pub(crate) fn unreadable(path: impl AsRef<Path>, error: &io::Error) -> Finding {
    let message = format!("cannot read `{}`: {}", path.as_ref().display(), reason(error));
    Finding::new(Code::UnreadableFile, message)
}
