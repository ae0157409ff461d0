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

/// The file with the state of an output folder.
#[derive(Debug)]
pub(super) struct StateFile {
    /// `None` where nothing can be kept: the dossier inside the program.
    path: Option<PathBuf>,
}

impl StateFile {
    /// The file of an output folder. A dossier that is moved with the folder keeps it.
    pub(super) fn of(files: &Files, output: &Path) -> Self {
        let path = files.folder().map(|root| {
            let real = |path: &Path| fs::canonicalize(path).or_else(|_| std::path::absolute(path));
            let whole = real(output).unwrap_or_else(|_| output.to_owned());
            let inside = real(root).ok().and_then(|root| Some(whole.strip_prefix(root).ok()?));
            let name = Digest::of(inside.unwrap_or(&whole).as_os_str().as_encoded_bytes()).short();
            root.join(FOLDER).join(format!("{name}.json"))
        });
        Self { path }
    }

    /// What it has; nothing if it cannot be read.
    pub(super) fn read(&self) -> Vec<u8> {
        self.path.as_ref().and_then(|path| read_regular(path).ok()).unwrap_or_default()
    }

    /// Replaces it. Version control ignores its folder.
    ///
    /// # Errors
    /// [`Stop::Io`] when it cannot be written: a dossier may be read-only.
    pub(super) fn write(&self, bytes: &[u8]) -> Result<(), Stop> {
        let Some(path) = &self.path else { return Ok(()) };
        if let Some(folder) = path.parent()
            && fs::create_dir(folder).is_ok()
        {
            let _ = fs::write(folder.join(".gitignore"), "*\n");
        }
        replace(path, bytes)
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
