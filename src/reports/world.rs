//! The world that Typst sees: the files of the dossier, its fonts, a library with
//! our functions. No clock, no network, no packages.

use std::collections::{BTreeSet, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};
use typst_kit::files::{FileLoader, FileStore};

use super::handle::{self, Handle};
use super::{functions, values};
use crate::check::Checked;
use crate::finding::{Finding, Stop};
use crate::project::{Edition, Fonts, Project};

/// A compilation's view of the dossier.
pub(super) struct DossierWorld {
    library: LazyHash<Library>,
    fonts: Arc<Fonts>,
    files: FileStore<Loader>,
    main: FileId,
    used: Mutex<HashSet<FileId>>,
}

impl DossierWorld {
    pub(super) fn new(
        project: &Project,
        checked: Arc<Checked>,
        fonts: Arc<Fonts>,
        edition: &Edition,
    ) -> Result<Self, Stop> {
        let path = format!("reports/{}/main.typ", edition.report());
        let main = VirtualPath::new(&path)
            .ok()
            .filter(|_| project.read(&path).is_ok())
            .map(|path| RootedPath::new(VirtualRoot::Project, path).intern());
        let Some(main) = main else {
            let message = format!("the report `{}` has no pages", edition.report());
            let finding = Finding::error("missing-report", message)
                .help(format!("write {path}, or take the report out of the settings"));
            return Err(Stop::Findings(finding.into()));
        };
        let data = values::data(checked.dossier());
        let edition_values = values::edition(checked.dossier(), edition);
        let handle = Handle::new(checked, edition.clone());
        // Row headers of tables: what a screen reader needs to read a matrix.
        let features = Features::from_iter([Feature::A11yExtras]);
        let mut library = Library::builder().with_features(features).build();
        let scope = library.global.scope_mut();
        functions::define(scope);
        scope.define("data", data);
        scope.define("edition", edition_values);
        scope.define(handle::NAME, Value::dynamic(handle.clone()));
        Ok(Self {
            library: LazyHash::new(library),
            fonts,
            files: FileStore::new(Loader { project: project.clone(), handle }),
            main,
            used: Mutex::default(),
        })
    }

    /// The messages that were asked for, whatever their language.
    pub(super) fn used(&self) -> BTreeSet<String> {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let paths = used.iter().map(|id| id.vpath().get_without_slash());
        paths.filter_map(|path| path.split_once('/')).map(|(_, id)| id.to_owned()).collect()
    }
}

impl World for DossierWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.files.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if *id.root() == handle::words_root() {
            self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(id);
        }
        self.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Loads the files of the dossier, and the virtual files of words.
struct Loader {
    project: Project,
    handle: Handle,
}

impl FileLoader for Loader {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath();
        match id.root() {
            VirtualRoot::Project => {
                let path = path.get_without_slash();
                match self.project.embedded(path) {
                    Some(bytes) => Ok(Bytes::new(bytes)),
                    None => self
                        .project
                        .read(path)
                        .map(Bytes::new)
                        .map_err(|error| FileError::from_io(error, path.as_ref())),
                }
            }
            root if *root == handle::words_root() => self.handle.trace(path),
            VirtualRoot::Package(_) => Err(FileError::Other(Some(
                "a dossier uses no packages: put what it needs into reports/lib".into(),
            ))),
        }
    }
}
