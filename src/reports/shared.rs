//! What all editions of a run share: the files of the dossier, its facts, words and fonts. Every
//! file is read and parsed once, whichever editions use it.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::io::ErrorKind;
use std::sync::{Arc, Mutex, PoisonError};

use ecow::eco_format;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime};
use typst::syntax::{FileId, RootedPath, VirtualPath, VirtualRoot};
use typst_kit::files::{FileLoader, FileStore};

use super::asked::{self, Asked};
use super::diagnostics::message;
use super::values::Facts;
use crate::check::Checked;
use crate::dossier::{Digest, Files, Fonts, pictures};
use crate::finding::{Finding, Findings, Source, reason};
use crate::locales::Content;
use crate::provenance::compare::Comparison;
use crate::provenance::{Input, Present};

/// The error for a template that imports a package.
const NO_PACKAGES: &str =
    "a dossier cannot use packages; put what it needs into the folder reports/lib";

/// What all editions of a run share.
pub(crate) struct Shared {
    pub(super) fonts: Arc<Fonts>,
    pub(super) facts: Facts,
    files: FileStore<Material>,
}

/// The facts, words and files that editions are made from. Typst reads the files through it.
pub(super) struct Material {
    files: Files,
    checked: Checked,
    changes: Option<Comparison>,
    digests: Mutex<BTreeMap<Input, Option<Digest>>>,
    answers: Mutex<HashMap<Asked, Option<Datetime>>>,
}

impl Shared {
    /// Combines what the editions of a dossier share, with the changes since an older state for a
    /// report of them.
    pub(crate) fn new(
        files: &Files,
        checked: Checked,
        fonts: Arc<Fonts>,
        changes: Option<Comparison>,
    ) -> Arc<Self> {
        let facts = Facts::new(checked.content().dossier());
        let files = files.clone();
        let (digests, answers) = (Mutex::default(), Mutex::default());
        let material = Material { files, checked, changes, digests, answers };
        Arc::new(Self { fonts, facts, files: FileStore::new(material) })
    }

    /// Whether the dossier has a file.
    pub(super) fn has_file(&self, path: &str) -> bool {
        self.material().files.has(path)
    }

    /// Why a file of the dossier cannot be read, if not because there is none.
    pub(super) fn unreadable(&self, path: &str) -> Option<Finding> {
        self.material().files.source(path).err()
    }

    /// A file of the dossier with the text that Typst read of it.
    pub(super) fn placed(&self, path: &str, text: String) -> Arc<Source> {
        self.material().files.placed(Source::new(path, text))
    }

    /// Findings with a note on those that point into the kit inside the program.
    pub(super) fn noted(&self, findings: Findings) -> Findings {
        findings.filter_map(|finding| Some(self.material().files.noted(finding)))
    }

    /// The facts and words, with what was found in them.
    pub(crate) fn checked(&self) -> &Checked {
        &self.material().checked
    }

    /// The facts and words.
    pub(crate) fn content(&self) -> &Content {
        self.checked().content()
    }

    /// The changes since an older state, if the edition is a report of them.
    pub(super) fn changes(&self) -> Option<&Comparison> {
        self.material().changes.as_ref()
    }

    /// The dossier as it is now.
    pub(crate) fn present(&self) -> Present<'_> {
        self.material().present()
    }

    /// The files of the dossier as Typst reads them.
    pub(super) fn files(&self) -> &FileStore<impl FileLoader + use<>> {
        &self.files
    }

    /// The digest of an input, of a file as Typst read it, even if it has changed on the disk.
    pub(crate) fn digest(&self, input: &Input) -> Option<Digest> {
        let file = |path| {
            let file = RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?);
            self.files.file(file.intern()).ok().map(Digest::of)
        };
        self.material().digest(input, || match input {
            Input::File(path) => self.fonts.digest(path).or_else(|| file(path)),
            input => self.present().digest(input),
        })
    }

    /// What an input is now, as a date.
    pub(super) fn answer(&self, asked: Asked) -> Option<Datetime> {
        self.material().answer(asked)
    }

    fn material(&self) -> &Material {
        self.files.loader()
    }
}

impl Material {
    fn present(&self) -> Present<'_> {
        Present::new(&self.files, self.checked.content())
    }

    /// The digest of an input, computed once for all editions.
    fn digest(&self, input: &Input, compute: impl FnOnce() -> Option<Digest>) -> Option<Digest> {
        let digests = || self.digests.lock().unwrap_or_else(PoisonError::into_inner);
        let known = digests().get(input).copied();
        known.unwrap_or_else(|| {
            let digest = match (input, &self.changes) {
                (Input::Changes, Some(changes)) => Some(Digest::of(changes.stated_form())),
                _ => compute(),
            };
            digests().insert(input.clone(), digest);
            digest
        })
    }

    /// What an input is now: equal dates mean equal answers to those who read it.
    fn answer(&self, asked: Asked) -> Option<Datetime> {
        let answers = || self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let known = answers().get(&asked).copied();
        known.unwrap_or_else(|| {
            let answer =
                asked.input().and_then(|input| asked::answer(Digest::of(self.state(&input))));
            answers().insert(asked, answer);
            answer
        })
    }

    fn state(&self, input: &Input) -> String {
        let mut text = String::new();
        for input in self.present().expand(input) {
            let digest = self.digest(&input, || self.present().digest(&input));
            let digest = digest.map_or_else(String::new, |digest| digest.to_string());
            let _ = writeln!(text, "{input} {digest}");
        }
        text
    }
}

/// An error that becomes a finding again, see [`super::diagnostics`].
fn refused(finding: &Finding) -> FileError {
    let helps = finding.helps().join("; ");
    let text = format!("{}; {helps}", finding.message());
    FileError::Other(Some(message(finding.code(), text)))
}

impl FileLoader for Material {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let VirtualRoot::Project = id.root() else {
            return Err(FileError::Other(Some(NO_PACKAGES.into())));
        };
        let path = id.vpath().get_without_slash();
        let bytes = self.files.read(path);
        let bytes = bytes.map_err(|error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::IsADirectory => {
                FileError::from_io(error, path.as_ref())
            }
            ErrorKind::FileTooLarge => refused(&self.files.unreadable(path, &error)),
            _ => FileError::Other(Some(eco_format!("`{path}`: {}", reason(&error)))),
        })?;
        if let Some(finding) = pictures::over_limit(path, &bytes, self.files.limits()) {
            return Err(refused(&finding));
        }
        match pictures::fault(&bytes) {
            Some((what, help)) => {
                Err(FileError::Other(Some(eco_format!("`{path}` {what}; {help}"))))
            }
            None => Ok(Bytes::new(bytes)),
        }
    }
}
