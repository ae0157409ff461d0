//! The world that Typst sees: the files of the dossier, its fonts, a library with
//! our functions. No clock, no network, no packages.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use typst::diag::FileResult;
use typst::foundations::{Bytes, Datetime, Duration, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use super::handle::{self, Handle};
use super::shared::Shared;
use super::virtual_files::{file_of, input_of};
use super::{functions, values};
use crate::dossier::Edition;
use crate::finding::{Code, Finding, Stop};
use crate::provenance::Input;

/// A compilation's view of the dossier.
pub(super) struct DossierWorld {
    library: LazyHash<Library>,
    shared: Arc<Shared>,
    main: FileId,
    read: Mutex<HashMap<FileId, Read>>,
}

/// What was read of a file. Editions that are set side by side share the files, and do not
/// wait for each other at each look.
#[derive(Default)]
struct Read {
    source: Option<FileResult<Source>>,
    bytes: Option<FileResult<Bytes>>,
}

impl DossierWorld {
    pub(super) fn new(shared: &Arc<Shared>, edition: &Edition) -> Result<Self, Stop> {
        let path = format!("reports/{}/main.typ", edition.report());
        let main = VirtualPath::new(&path)
            .ok()
            .filter(|_| shared.has_file(&path))
            .map(|path| RootedPath::new(VirtualRoot::Project, path).intern());
        let Some(main) = main else {
            let message = format!("the report `{}` has no pages", edition.report());
            let finding = Finding::new(Code::MissingReport, message)
                .help(format!("write {path}, or take the report out of the settings"));
            return Err(Stop::Findings(finding.into()));
        };
        // Nothing in the library tells one report from another, or holds a fact or a word:
        // what Typst remembers holds for all of them and after a change.
        let handle = Handle::new(shared, edition.clone());
        // Row headers of tables: what a screen reader needs to read a matrix.
        let features = Features::from_iter([Feature::A11yExtras]);
        let mut library = Library::builder().with_features(features).build();
        let scope = library.global.scope_mut();
        functions::define(scope);
        scope.define("edition", values::edition(edition));
        scope.define(handle::NAME, Value::dynamic(handle));
        let (library, shared) = (LazyHash::new(library), Arc::clone(shared));
        Ok(Self { library, shared, main, read: Mutex::default() })
    }

    /// What was read, in facts, words and files. Typst asks for a file whenever a result depends
    /// on it, remembered or not, and for no other: it finds a remembered result by asking again
    /// what the running call would ask.
    pub(super) fn inputs(&self) -> Vec<Input> {
        let file = |file: &FileId| Input::File(file.vpath().get_without_slash().to_owned());
        self.read().keys().map(|id| input_of(*id).unwrap_or_else(|| file(id))).collect()
    }

    /// Counts a text as read.
    pub(super) fn note_text(&self, language: &str, id: &str) {
        if let Some(file) = file_of(&Input::text(language, id)) {
            self.read().entry(file).or_default();
        }
    }

    fn read(&self) -> MutexGuard<'_, HashMap<FileId, Read>> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl World for DossierWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.shared.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let mut read = self.read();
        let read = read.entry(id).or_default();
        read.source.get_or_insert_with(|| self.shared.files().source(id)).clone()
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let mut read = self.read();
        let read = read.entry(id).or_default();
        read.bytes.get_or_insert_with(|| self.shared.files().file(id)).clone()
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
