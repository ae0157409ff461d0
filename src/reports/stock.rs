//! What all editions of a run share: the files of the dossier, its facts and words, its
//! fonts. Every file is read and parsed once, whichever editions use it.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Array, Bytes, Dict, Value};
use typst::syntax::{FileId, RootedPath, VirtualPath, VirtualRoot};
use typst_kit::files::{FileLoader, FileStore};

use super::virtuals::{self, Virtual};
use super::{trace, values};
use crate::check::Checked;
use crate::compare::Comparison;
use crate::digest::Digest;
use crate::project::{Fonts, Project};
use crate::provenance::{Input, Present};

/// What all editions of a run share.
pub struct Stock {
    pub(super) checked: Arc<Checked>,
    pub(super) fonts: Arc<Fonts>,
    pub(super) facts: Arc<Facts>,
    pub(super) changes: Option<Arc<Comparison>>,
    pub(super) files: FileStore<Loader>,
    pub(super) project: Project,
    digests: Mutex<BTreeMap<Input, Option<Digest>>>,
}

/// The facts as Typst values, made once.
pub(super) struct Facts {
    collections: HashMap<&'static str, Collection>,
    settings: Dict,
}

/// The records of a kind.
pub(super) struct Collection {
    /// All of them, in the order of their file.
    pub(super) records: Array,
    /// Their ids, in the same order.
    pub(super) ids: Array,
    /// Each by its id.
    pub(super) by_id: HashMap<String, Dict>,
}

impl Stock {
    /// The digest of an input. What several editions use is digested once.
    pub(super) fn digest(&self, input: &Input) -> Option<Digest> {
        if *input == Input::Changes {
            return self.changes.as_ref().map(|changes| Digest::of(changes.trace()));
        }
        let known = self.digests.lock().unwrap_or_else(PoisonError::into_inner).get(input).copied();
        known.unwrap_or_else(|| {
            let digest = match input {
                Input::File(path) => self.fonts.digest(path).or_else(|| self.file_digest(path)),
                input => self.present().digest(input),
            };
            let mut digests = self.digests.lock().unwrap_or_else(PoisonError::into_inner);
            digests.insert(input.clone(), digest);
            digest
        })
    }

    /// The digest of a file as Typst read it, whatever became of it on the disk since.
    fn file_digest(&self, path: &str) -> Option<Digest> {
        let path = VirtualPath::new(path).ok()?;
        let file = RootedPath::new(VirtualRoot::Project, path).intern();
        self.files.file(file).ok().map(Digest::of)
    }

    /// The dossier that it was made from.
    #[must_use]
    pub fn present(&self) -> Present<'_> {
        Present::new(&self.project, &self.checked)
    }

    /// Puts together what the editions of a dossier share.
    #[must_use]
    pub fn new(project: &Project, checked: Arc<Checked>, fonts: Arc<Fonts>) -> Arc<Self> {
        Self::comparing(project, checked, fonts, None)
    }

    /// The same, with what changed since an older state, for a report to tell.
    #[must_use]
    pub fn comparing(
        project: &Project,
        checked: Arc<Checked>,
        fonts: Arc<Fonts>,
        changes: Option<Arc<Comparison>>,
    ) -> Arc<Self> {
        let facts = Arc::new(Facts {
            collections: values::collections(checked.dossier()),
            settings: values::settings(checked.dossier()),
        });
        let loader = Loader {
            project: project.clone(),
            checked: Arc::clone(&checked),
            changes: changes.clone(),
        };
        let (files, project) = (FileStore::new(loader), project.clone());
        let digests = Mutex::default();
        Arc::new(Self { checked, fonts, facts, changes, files, project, digests })
    }
}

impl Facts {
    /// The records of a collection, such as `places`.
    pub(super) fn collection(&self, name: &str) -> Option<&Collection> {
        self.collections.get(name)
    }

    /// The settings of the dossier.
    pub(super) fn settings(&self) -> &Dict {
        &self.settings
    }

    /// The names of the collections.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.collections.keys().copied()
    }
}

impl Collection {
    pub(super) fn new(records: Vec<(String, Dict)>) -> Self {
        let value = |dict: &Dict| Value::Dict(dict.clone());
        Self {
            ids: records.iter().map(|(id, _)| Value::Str(id.as_str().into())).collect(),
            records: records.iter().map(|(_, dict)| value(dict)).collect(),
            by_id: records.into_iter().collect(),
        }
    }
}

/// Loads the files of the dossier, and the virtual files that stand for facts and words.
pub(super) struct Loader {
    project: Project,
    checked: Arc<Checked>,
    changes: Option<Arc<Comparison>>,
}

impl FileLoader for Loader {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        if let Some(file) = Virtual::of(id) {
            return Ok(Bytes::from_string(trace::of(
                &self.checked,
                self.changes.as_deref(),
                &file,
            )));
        }
        match id.root() {
            VirtualRoot::Project => {
                let path = id.vpath().get_without_slash();
                match self.project.embedded(path) {
                    Some(bytes) => Ok(Bytes::new(bytes)),
                    None => self
                        .project
                        .read(path)
                        .map(Bytes::new)
                        .map_err(|error| FileError::from_io(error, path.as_ref())),
                }
            }
            VirtualRoot::Package(_) => Err(FileError::Other(Some(virtuals::NO_PACKAGES.into()))),
        }
    }
}
