//! Where the state of an output folder is kept: in the dossier, so that an output folder has
//! nothing but what is published.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use crate::dossier::{Digest, Files, read_regular};
use crate::finding::Stop;
use crate::publish::replace;

/// The folder in a dossier, with a file for each output folder.
const FOLDER: &str = ".briefing-state";

/// The file in an output folder in which earlier versions kept it.
const OLD: &str = ".briefing-build.json";

/// The file with the state of an output folder, in a dossier.
#[derive(Debug)]
pub(super) struct StateFile {
    /// `None` where nothing can be kept: the dossier inside the program.
    root: Option<PathBuf>,
    /// The output folder, from the dossier if it is inside.
    output: PathBuf,
}

impl StateFile {
    /// The file of an output folder. A dossier that is moved with the folder keeps it.
    pub(super) fn of(files: &Files, output: &Path) -> Self {
        let real = |path: &Path| fs::canonicalize(path).or_else(|_| std::path::absolute(path));
        let output = real(output).unwrap_or_else(|_| output.to_owned());
        let root = files.folder().map(Path::to_owned);
        let inside = root.as_ref().and_then(|root| real(root).ok());
        let inside = inside.and_then(|root| Some(output.strip_prefix(root).ok()?.to_owned()));
        Self { root, output: inside.unwrap_or(output) }
    }

    /// The output folder, as the state names it.
    pub(super) fn output(&self) -> String {
        self.output.to_string_lossy().into_owned()
    }

    fn path(&self) -> Option<PathBuf> {
        let name = Digest::of(self.output.as_os_str().as_encoded_bytes()).short();
        Some(self.root.as_ref()?.join(FOLDER).join(format!("{name}.json")))
    }

    /// What it has; nothing if it cannot be read.
    pub(super) fn read(&self) -> Vec<u8> {
        self.path().and_then(|path| read_regular(&path).ok()).unwrap_or_default()
    }

    /// Replaces it. Version control ignores its folder.
    ///
    /// # Errors
    /// [`Stop::Io`] when it cannot be written: a dossier may be read-only.
    pub(super) fn write(&self, bytes: &[u8]) -> Result<(), Stop> {
        let (Some(root), Some(path)) = (&self.root, self.path()) else { return Ok(()) };
        let folder = root.join(FOLDER);
        if fs::create_dir(&folder).is_ok() {
            let _ = fs::write(folder.join(".gitignore"), "*\n");
        }
        if !path.exists() {
            forget_missing(root, &folder);
        }
        replace(&path, bytes)
    }
}

/// Removes the states of output folders that do not exist any more.
fn forget_missing(root: &Path, folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    for path in entries.filter(|path| path.extension().is_some_and(|it| it == "json")) {
        let state = read_regular(&path).ok().and_then(|text| serde_json::from_slice(&text).ok());
        let output = state.as_ref().and_then(|state: &Json| state["output"].as_str());
        if output.is_some_and(|output| !root.join(output).exists()) {
            let _ = fs::remove_file(path);
        }
    }
}

/// Removes the state that an earlier version left in an output folder, and no other file of its
/// name.
pub(super) fn remove_old(output: &Path) {
    let path = output.join(OLD);
    let is_file = fs::symlink_metadata(&path).is_ok_and(|it| it.is_file());
    let text = is_file.then(|| read_regular(&path).ok()).flatten().unwrap_or_default();
    let is_state = serde_json::from_slice::<Json>(&text)
        .is_ok_and(|state| ["dossier", "editions"].iter().all(|key| state.get(key).is_some()));
    if is_state {
        let _ = fs::remove_file(path);
    }
}
