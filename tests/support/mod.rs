//! A small dossier in a temporary folder, and the program run on it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{OnceLock, PoisonError, RwLock};

use tempfile::TempDir;

/// The languages of the shipped dossier.
pub(crate) const LANGUAGES: [&str; 3] = ["en", "fr", "ko"];

/// The folder of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Held by tests that keep the machine busy, and alone by those that measure time.
static MACHINE: RwLock<()> = RwLock::new(());

/// Work that may go on beside other work.
pub(crate) fn busy() -> impl Drop {
    MACHINE.read().unwrap_or_else(PoisonError::into_inner)
}

/// Nothing else keeps the machine busy as long as this is held.
pub(crate) fn quiet() -> impl Drop {
    MACHINE.write().unwrap_or_else(PoisonError::into_inner)
}

/// The program, in a clean environment.
pub(crate) fn briefing() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_briefing"));
    command.env_clear();
    command
}

/// A dossier to break.
pub(crate) struct Dossier {
    folder: TempDir,
}

impl Dossier {
    /// The two-language dossier of `tests/fixtures/mini`.
    pub(crate) fn mini() -> Self {
        let folder = TempDir::new().unwrap();
        copy(&root().join("tests/fixtures/mini"), folder.path());
        let fonts = folder.path().join("reports/fonts");
        std::os::unix::fs::symlink(root().join("reports/fonts"), fonts).unwrap();
        Self { folder }
    }

    /// Puts the files of a folder over those of the dossier.
    pub(crate) fn overlay(self, from: &Path) -> Self {
        copy(from, self.path());
        self
    }

    /// Writes one file.
    pub(crate) fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    /// Puts something else in a file, once.
    pub(crate) fn change(&self, path: &str, from: &str, to: &str) {
        let file = self.path().join(path);
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{from} in {path}");
        std::fs::write(file, text.replacen(from, to, 1)).unwrap();
    }

    /// Its folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs the program in the folder.
    pub(crate) fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Output {
        let _busy = busy();
        briefing().current_dir(self.path()).args(args).output().unwrap()
    }
}

/// Copies the files of a folder into another.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The shipped dossier's PDF in a language, set once for all tests, from an empty
/// folder.
pub(crate) fn pdf(language: &str) -> &'static Path {
    static PDFS: OnceLock<(TempDir, Vec<(String, PathBuf)>)> = OnceLock::new();
    let (_, pdfs) = PDFS.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let pdfs = LANGUAGES.map(|language| {
            let path = folder.path().join(format!("{language}.pdf"));
            let mut command = briefing();
            command.current_dir(folder.path()).args(["--lang", language, "--out"]).arg(&path);
            let output = command.output().unwrap();
            assert!(output.status.success(), "{}", text(&output.stderr));
            assert_eq!(text(&output.stderr), "", "a run into a pipe says nothing");
            (language.to_owned(), path)
        });
        (folder, pdfs.into())
    });
    &pdfs.iter().find(|(known, _)| known == language).unwrap().1
}

/// Runs another program and gives its standard output.
pub(crate) fn tool<S: AsRef<OsStr>>(name: &str, args: impl IntoIterator<Item = S>) -> String {
    let _busy = busy();
    let output = Command::new(name).args(args).output();
    let output = output.unwrap_or_else(|error| panic!("{name}: {error}; see tests/run"));
    assert!(output.status.success(), "{name}: {}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// Bytes as text.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
