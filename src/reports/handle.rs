//! The way from a template's function to the words.
//!
//! The handle sits in the library as a value whose hash never changes, so that a
//! changed word does not throw away everything Typst remembers. What a function reads
//! through it is told to Typst another way: [`Handle::depend`] reads, through the
//! tracked world, a virtual file that holds the source texts of one message.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use ecow::EcoString;
use typst::World;
use typst::diag::{FileResult, StrResult, bail};
use typst::engine::Engine;
use typst::foundations::{Bytes, Repr, ty};
use typst::syntax::package::{PackageSpec, PackageVersion};
use typst::syntax::{FileId, RootedPath, VirtualPath, VirtualRoot};

use crate::check::Checked;
use crate::data::Stale;
use crate::locales::progress::Progress;
use crate::locales::{Standing, Words};
use crate::project::Edition;

/// The name under which the library holds the handle. No template can write it.
pub(super) const NAME: &str = "briefing handle";

/// The virtual file that holds how far the translations are.
const PROGRESS: &str = "progress";

/// Facts, words and edition, as native functions reach them.
#[ty]
#[derive(Clone)]
pub(super) struct Handle(Arc<Inner>);

struct Inner {
    checked: Arc<Checked>,
    edition: Edition,
}

impl Handle {
    pub(super) fn new(checked: Arc<Checked>, edition: Edition) -> Self {
        Self(Arc::new(Inner { checked, edition }))
    }

    /// The handle of a running compilation.
    pub(super) fn of(engine: &Engine<'_>) -> StrResult<Self> {
        let value = engine.library.global.scope().get(NAME).map(|binding| binding.read().clone());
        match value.and_then(|value| value.cast::<Self>().ok()) {
            Some(handle) => Ok(handle),
            None => bail!("this function works only inside briefing"),
        }
    }

    pub(super) fn checked(&self) -> &Checked {
        &self.0.checked
    }

    pub(super) fn edition(&self) -> &Edition {
        &self.0.edition
    }

    /// The words of a language; by default of the edition's first.
    pub(super) fn words(&self, language: Option<&str>) -> StrResult<&Words> {
        let language = language.unwrap_or(&self.edition().languages()[0]);
        match self.checked().catalogue().words(language) {
            Some(words) => Ok(words),
            None => bail!("[unknown-language] the dossier has no language `{language}`"),
        }
    }

    /// Tells Typst that the running function reads this message.
    pub(super) fn depend(engine: &Engine<'_>, words: &Words, id: &str) {
        if let Some(file) = words_file(words.language(), id) {
            // What counts is that it was read: a missing message is told by the words.
            let _ = engine.world.file(file);
        }
    }

    /// Tells Typst that the running function reads how far the translations are.
    pub(super) fn depend_on_progress(engine: &Engine<'_>) {
        if let Some(file) = progress_file() {
            let _ = engine.world.file(file);
        }
    }

    /// How far the translations are, by language.
    pub(super) fn progress(&self) -> Vec<Progress> {
        let (dossier, catalogue) = (self.checked().dossier(), self.checked().catalogue());
        let languages = dossier.languages().iter();
        let words: Vec<_> = languages.filter_map(|tag| catalogue.words(tag)).collect();
        let Some(source) = words.first() else { return Vec::new() };
        words.iter().map(|words| Progress::of(source, words)).collect()
    }

    /// Whether a text is stale and the dossier marks what is.
    pub(super) fn is_marked(&self, words: &Words, id: &str) -> bool {
        let dossier = self.checked().dossier();
        let source = self.checked().catalogue().words(&dossier.languages()[0]);
        let stale = || {
            let (source, entry) = (source?.entry(id)?, words.entry(id)?);
            let (source, text) = (source.pattern.canonical(), entry.pattern.canonical());
            Some(matches!(words.ledger().standing(id, &source, &text), Standing::Stale(_)))
        };
        dossier.stale() == Stale::Mark && stale().unwrap_or(false)
    }

    /// The content of a virtual file of words: all that its text is made from.
    pub(super) fn trace(&self, path: &VirtualPath) -> FileResult<Bytes> {
        if path.get_without_slash() == PROGRESS {
            return Ok(Bytes::from_string(format!("{:?}", self.progress())));
        }
        let (language, id) = path.get_without_slash().split_once('/').unwrap_or_default();
        let words = self.checked().catalogue().words(language);
        let trace = words.and_then(|words| words.trace(id)).unwrap_or_default();
        let scope = self.checked().scope(id);
        let marked = words.is_some_and(|words| self.is_marked(words, id));
        Ok(Bytes::from_string(format!("{trace}{scope:?}{marked}")))
    }
}

/// The root of the virtual files of words: a package that no template can import.
pub(super) fn words_root() -> VirtualRoot {
    VirtualRoot::Package(PackageSpec {
        namespace: EcoString::inline("briefing"),
        name: EcoString::inline("words"),
        version: PackageVersion { major: 0, minor: 0, patch: 0 },
    })
}

fn progress_file() -> Option<FileId> {
    Some(RootedPath::new(words_root(), VirtualPath::new(PROGRESS).ok()?).intern())
}

fn words_file(language: &str, id: &str) -> Option<FileId> {
    let path = VirtualPath::new(format!("{language}/{id}")).ok()?;
    Some(RootedPath::new(words_root(), path).intern())
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Handle")
    }
}

impl Repr for Handle {
    fn repr(&self) -> EcoString {
        EcoString::inline("handle")
    }
}

impl PartialEq for Handle {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Hash for Handle {
    fn hash<H: Hasher>(&self, state: &mut H) {
        NAME.hash(state);
    }
}
