//! A dossier in a temporary folder, with what an input changes in it.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::config::{Config, Root};
use crate::dossier::Files;
use crate::finding::{Findings, Format, Printing, render};

pub(super) struct Room {
    folder: TempDir,
}

impl Room {
    /// A copy of a dossier of `tests/fixtures`.
    pub(super) fn of(fixture: &str) -> Self {
        let folder = TempDir::new().unwrap();
        copy(&fixture_folder(fixture), folder.path());
        Self { folder }
    }

    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(super) fn write(&self, path: &str, bytes: &[u8]) {
        fs::write(self.path(path), bytes).unwrap();
    }

    pub(super) fn config(&self) -> Config {
        config(self.folder.path())
    }

    /// The bytes of the files of a folder, by their names.
    pub(super) fn files(&self, folder: &str) -> Vec<(PathBuf, Vec<u8>)> {
        let paths = fs::read_dir(self.path(folder)).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = paths
            .filter(|path| path.is_file())
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect();
        files.sort();
        files
    }

    /// Puts the files of a folder back.
    pub(super) fn restore(&self, folder: &str, before: &[(PathBuf, Vec<u8>)]) {
        let now = self.files(folder);
        now.iter().filter(|it| !before.contains(it)).for_each(|it| fs::remove_file(&it.0).unwrap());
        before
            .iter()
            .filter(|it| !now.contains(it))
            .for_each(|it| fs::write(&it.0, &it.1).unwrap());
    }
}

/// The files of a dossier of `tests/fixtures`, which nothing changes.
pub(super) fn files(fixture: &str) -> Files {
    Files::open(&config(&fixture_folder(fixture)).root).unwrap()
}

fn fixture_folder(fixture: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(fixture)
}

fn config(folder: &Path) -> Config {
    Config {
        root: Root::Folder(folder.to_owned()),
        languages: Vec::new(),
        layout: None,
        select: None,
        report: None,
        date: None,
        review: false,
        grey: false,
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Prints findings in every format. Nothing in them reaches a terminal as it is.
pub(super) fn show(findings: &Findings) {
    for format in [Format::Human, Format::Short, Format::Json, Format::Sarif] {
        let printing = Printing { format, color: false, most: 20, here: None };
        let text = render(findings, &printing, "done");
        let is_odd = |c: char| c.is_control() && c != '\n';
        assert!(!text.contains(is_odd), "{format:?}: {text:?}");
    }
}

/// The text that bytes begin with.
pub(super) fn text(bytes: &[u8]) -> &str {
    match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => str::from_utf8(&bytes[..error.valid_up_to()]).unwrap(),
    }
}
