//! What the system says of files without reading them: whether they may have changed.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::PathBuf;
use std::time::SystemTime;

use crate::dossier::{FOLDERS, Files};

/// The length of each file and when it was changed; `None` for one that cannot be found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Stamps(BTreeMap<PathBuf, Option<Stamp>>);

type Stamp = (u64, Option<SystemTime>);

impl Stamps {
    /// The files of a dossier.
    pub(crate) fn of_dossier(files: &Files) -> Self {
        let paths = FOLDERS.iter().flat_map(|folder| files.walk(folder).unwrap_or_default());
        let stamp = |path: String| (PathBuf::from(&path), files.metadata(&path).ok().map(stamp));
        Self(paths.map(stamp).collect())
    }

    /// These files.
    pub(crate) fn of_files(paths: impl Iterator<Item = PathBuf>) -> Self {
        Self(paths.map(|path| (path.clone(), fs::metadata(path).ok().map(stamp))).collect())
    }

    /// Whether one of these files is missing or different now.
    pub(crate) fn is_outdated(&self) -> bool {
        let now = Self::of_files(self.0.keys().cloned());
        *self != now || now.0.values().any(Option::is_none)
    }
}

fn stamp(metadata: Metadata) -> Stamp {
    (metadata.len(), metadata.modified().ok())
}
