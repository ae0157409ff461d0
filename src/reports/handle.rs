//! The way from a template's function to facts and words.
//!
//! The handle is a value in the library whose hash never changes, so that a changed word does not
//! discard everything Typst remembers. What a function reads through it is recorded in another way,
//! see [`super::asked`].

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use ecow::EcoString;
use typst::diag::{StrResult, bail};
use typst::engine::Engine;
use typst::foundations::{Repr, ty};

use super::diagnostics::message;
use super::shared::Shared;
use super::values::Collection;
use crate::dossier::Edition;
use crate::finding::{Code, nearest};
use crate::locales::Words;

/// The name of the handle in the library. No template can write it.
pub(super) const NAME: &str = "briefing handle";

/// Facts, words and the edition's language, as native functions reach them.
#[ty]
#[derive(Clone)]
pub(super) struct Handle {
    pub(super) shared: Arc<Shared>,
    pub(super) edition: Arc<Edition>,
}

impl Handle {
    pub(super) fn new(shared: &Arc<Shared>, edition: &Edition) -> Self {
        Self { shared: Arc::clone(shared), edition: Arc::new(edition.clone()) }
    }

    /// The handle of a running compilation.
    pub(super) fn of(engine: &Engine<'_>) -> StrResult<Self> {
        let value = engine.library.global.scope().get(NAME).map(|binding| binding.read().clone());
        match value.and_then(|value| value.cast::<Self>().ok()) {
            Some(handle) => Ok(handle),
            None => bail!("this function works only inside briefing"),
        }
    }

    /// The records of a collection.
    pub(super) fn collection(&self, name: &str) -> StrResult<&Collection> {
        let collections = &self.shared.facts.collections;
        match (collections.get(name), nearest(name, collections.keys().map(EcoString::as_str))) {
            (Some(collection), _) => Ok(collection),
            (None, Some(near)) => {
                bail!("the facts have no collection `{name}`; did you mean `{near}`?")
            }
            (None, None) => bail!("the facts have no collection `{name}`"),
        }
    }

    /// The words of a language; by default of the edition's first.
    pub(super) fn words(&self, language: Option<&str>) -> StrResult<&Words> {
        let language = language.unwrap_or(&self.edition.languages()[0]);
        self.shared.content().words(language).ok_or_else(|| {
            let text = format!("the dossier has no language `{language}`");
            message(Code::UnknownLanguage, text)
        })
    }
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
