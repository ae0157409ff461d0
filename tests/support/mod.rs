//! Dossiers in temporary folders, and the program run on them.

pub(crate) mod islands;
pub(crate) mod packages;
pub(crate) mod reading;
pub(crate) mod sheet;
pub(crate) mod writing;

use std::ffi::OsStr;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// The languages of the frozen and of the shipped dossier, the source first.
pub(crate) const LANGUAGES: [&str; 3] = ["en", "fr", "ko"];

/// The folder of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The program, in a clean environment.
pub(crate) fn briefing() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_briefing"));
    command.env_clear();
    command
}

/// The same as a user who is not root, from whom nothing is hidden.
pub(crate) fn briefing_as_nobody(dossier: &Dossier) -> Command {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    let everybody = std::fs::Permissions::from_mode(0o777);
    std::fs::set_permissions(dossier.path(), everybody.clone()).unwrap();
    if std::fs::metadata(dossier.path()).unwrap().uid() != 0 {
        return briefing();
    }
    // Its folder may be hidden from others.
    let program = dossier.path().join(".program");
    if !program.exists() {
        std::fs::copy(env!("CARGO_BIN_EXE_briefing"), &program).unwrap();
        std::fs::set_permissions(&program, everybody).unwrap();
        chown(&program, Some(NOBODY), Some(NOBODY)).unwrap();
    }
    let mut command = Command::new("setpriv");
    let nobody = NOBODY.to_string();
    command.args(["--reuid", &nobody, "--regid", &nobody, "--clear-groups"]).arg(program);
    command
}

const NOBODY: u32 = 65_534;

/// A dossier to break.
pub(crate) struct Dossier {
    folder: TempDir,
}

impl Dossier {
    /// A folder without files.
    pub(crate) fn empty() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// The smallest one, in two languages: `tests/fixtures/mini`.
    pub(crate) fn mini() -> Self {
        Self::of(&root().join("tests/fixtures/mini"))
    }

    /// The one in three languages, with every kind of record: `tests/dossier`. It does
    /// not follow the shipped one, so a correction there breaks no test.
    pub(crate) fn frozen() -> Self {
        Self::of(&root().join("tests/dossier"))
    }

    /// One of `tests/fixtures`.
    pub(crate) fn fixture(name: &str) -> Self {
        Self::of(&root().join("tests/fixtures").join(name))
    }

    /// The one that shows every part of the kit: `tests/fixtures/gallery`. It has no part of its
    /// own.
    pub(crate) fn gallery() -> Self {
        Self::of(&root().join("tests/fixtures/gallery"))
    }

    fn of(from: &Path) -> Self {
        let folder = TempDir::new().unwrap();
        copy(from, folder.path());
        Self { folder }
    }

    /// Puts the files of a folder over those of the dossier.
    pub(crate) fn overlay(self, from: &Path) -> Self {
        copy(from, self.path());
        self
    }

    /// Writes one file.
    pub(crate) fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.write(path, text);
        self
    }

    /// Writes one file.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Reads one file.
    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path().join(path)).unwrap()
    }

    /// Puts something else where a text stands, which must be once.
    pub(crate) fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(from).count(), 1, "{from} in {path}");
        self.write(path, text.replace(from, to));
    }

    /// Its folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs the program in the folder.
    pub(crate) fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Output {
        briefing().current_dir(self.path()).args(args).output().unwrap()
    }

    /// Runs a command that must succeed. Returns its standard output.
    pub(crate) fn done(&self, args: &[&str]) -> String {
        let output = self.run(args);
        let errors = text(&output.stderr);
        assert!(output.status.success(), "{args:?}: {errors}{}", text(&output.stdout));
        text(&output.stdout)
    }

    /// Runs a command that must fail. Returns its status and all that it prints.
    pub(crate) fn refused(&self, args: &[&str]) -> (i32, String) {
        let output = self.run(args);
        let status = output.status.code().unwrap();
        assert_ne!(status, 0, "{args:?}");
        (status, text(&output.stderr) + &text(&output.stdout))
    }

    /// Removes what the last builds left in the dossier.
    pub(crate) fn forget(&self) {
        std::fs::remove_dir_all(self.path().join(".briefing-state")).unwrap();
    }

    /// The findings of a check that could be made.
    pub(crate) fn findings(&self, args: &[&str]) -> Vec<Value> {
        let output = self.run([&["check", "--format", "json"], args].concat());
        assert!(output.status.code().is_some_and(|code| code < 2), "{}", text(&output.stderr));
        found(&text(&output.stdout))
    }
}

/// Runs the program, which must come to an end soon, whatever it is given. Returns its status and all
/// that it prints.
pub(crate) fn run(dossier: &Dossier, args: &[&str]) -> (i32, String) {
    let mut out = tempfile::tempfile().unwrap();
    let [first, second] = [out.try_clone().unwrap(), out.try_clone().unwrap()];
    let mut command = briefing();
    command.current_dir(dossier.path()).args(args).stdin(Stdio::null());
    let mut child = command.stdout(first).stderr(second).spawn().unwrap();
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if start.elapsed() > Duration::from_secs(180) {
            child.kill().unwrap();
            panic!("{args:?} does not end");
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let mut said = Vec::new();
    out.rewind().unwrap();
    out.read_to_end(&mut said).unwrap();
    (status.code().unwrap_or_else(|| panic!("{args:?}: {status}")), text(&said))
}

/// The findings in a document that `--format json` printed.
pub(crate) fn found(document: &str) -> Vec<Value> {
    let document: Value = serde_json::from_str(document).expect(document);
    document["findings"].as_array().unwrap().clone()
}

/// The text files of a folder by their names, in their order.
pub(crate) fn files(folder: &Path) -> Vec<(String, String)> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// What stands in a text between two others, each time.
pub(crate) fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start).skip(1).filter_map(|rest| Some(rest.split_once(end)?.0)).collect()
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

/// The frozen dossier's PDF in a language, made once for all tests.
pub(crate) fn frozen_pdf(language: &str) -> PathBuf {
    static MADE: OnceLock<Dossier> = OnceLock::new();
    let dossier = MADE.get_or_init(|| {
        let dossier = Dossier::frozen();
        for language in LANGUAGES {
            dossier.done(&["--lang", language, "--out", &format!("{language}.pdf")]);
        }
        dossier
    });
    dossier.path().join(format!("{language}.pdf"))
}

/// The shipped dossier's PDF in a language, made once for all tests: from an empty
/// folder, so by the dossier inside the program.
pub(crate) fn shipped_pdf(language: &str) -> PathBuf {
    static MADE: OnceLock<TempDir> = OnceLock::new();
    let folder = MADE.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        for language in LANGUAGES {
            let path = folder.path().join(format!("{language}.pdf"));
            let mut command = briefing();
            command.current_dir(folder.path()).args(["--lang", language, "--out"]).arg(&path);
            let output = command.output().unwrap();
            assert!(output.status.success(), "{}", text(&output.stderr));
            let said = text(&output.stderr);
            assert!(said.starts_with("there is no dossier") && said.lines().count() == 1, "{said}");
        }
        folder
    });
    folder.path().join(format!("{language}.pdf"))
}

/// A folder with all editions of the shipped dossier, built once for all tests from its files.
pub(crate) fn shipped_editions() -> &'static Path {
    static BUILT: OnceLock<TempDir> = OnceLock::new();
    let folder = BUILT.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let mut command = briefing();
        command.args(["build", "--root"]).arg(root()).arg("--out").arg(folder.path());
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        folder
    });
    folder.path()
}

/// A Python with the judges that `tests/run` installs.
pub(crate) fn python<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> String {
    tool(root().join("target/judges/venv/bin/python").to_str().unwrap(), args)
}

/// Runs another program. Returns its standard output.
pub(crate) fn tool<S: AsRef<OsStr>>(name: &str, args: impl IntoIterator<Item = S>) -> String {
    let output = Command::new(name).args(args).output();
    let output = output.unwrap_or_else(|error| panic!("{name}: {error}; `tests/run` installs it"));
    assert!(output.status.success(), "{name}: {}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// The pages of a PDF as text, in reading order.
pub(crate) fn pages(pdf: &Path) -> String {
    tool("pdftotext", ["-enc".as_ref(), "UTF-8".as_ref(), pdf.as_os_str(), "-".as_ref()])
}

/// Compares what the program says with the file of `tests/goldens`, or writes it when
/// `UPDATE_GOLDENS` is in the environment.
pub(crate) fn golden(name: &str, now: &str) {
    let wrong = differs(&root().join("tests/goldens").join(name), now);
    assert!(wrong.is_none(), "{}", wrong.unwrap());
}

/// The same with any file. Returns what differs.
pub(crate) fn differs(file: &Path, now: &str) -> Option<String> {
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::write(file, now).unwrap();
    }
    let expected = std::fs::read_to_string(file).unwrap_or_default();
    let name = file.strip_prefix(root()).unwrap().display();
    (now != expected).then(|| format!("{name}\n--- expected\n{expected}\n--- now\n{now}"))
}

/// Bytes as text.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
