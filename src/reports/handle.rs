//! The way from a template's function to facts and words.
//!
//! The handle sits in the library as a value whose hash never changes, so that a
//! changed word does not throw away everything Typst remembers. What a function reads
//! through it is recorded in another way, see [`super::virtual_files`].

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use ecow::EcoString;
use typst::diag::{StrResult, bail};
use typst::engine::Engine;
use typst::foundations::{Repr, ty};

use super::errors::message;
use super::shared::{Material, Shared};
use super::values::{Collection, Facts};
use crate::dossier::Edition;
use crate::finding::{Code, nearest};
use crate::locales::Content;
use crate::locales::Words;
use crate::provenance::compare::Comparison;

/// The name under which the library holds the handle. No template can write it.
pub(super) const NAME: &str = "briefing handle";

/// Facts, words and edition, as native functions reach them.
#[ty]
#[derive(Clone)]
pub(super) struct Handle(Arc<Inner>);

struct Inner {
    material: Arc<Material>,
    facts: Arc<Facts>,
    edition: Edition,
}

impl Handle {
    pub(super) fn new(shared: &Shared, edition: Edition) -> Self {
        let (material, facts) = (Arc::clone(&shared.material), Arc::clone(&shared.facts));
        Self(Arc::new(Inner { material, facts, edition }))
    }

    /// The handle of a running compilation.
    pub(super) fn of(engine: &Engine<'_>) -> StrResult<Self> {
        let value = engine.library.global.scope().get(NAME).map(|binding| binding.read().clone());
        match value.and_then(|value| value.cast::<Self>().ok()) {
            Some(handle) => Ok(handle),
            None => bail!("this function works only inside briefing"),
        }
    }

    /// The facts and words.
    pub(super) fn content(&self) -> &Content {
        self.0.material.content()
    }

    /// The facts as Typst values.
    pub(super) fn facts(&self) -> &Facts {
        &self.0.facts
    }

    /// The changes since an older state, if the edition is a report of them.
    pub(super) fn changes(&self) -> Option<&Comparison> {
        self.0.material.changes()
    }

    /// The records of a collection.
    pub(super) fn collection(&self, name: &str) -> StrResult<&Collection> {
        let facts = self.facts();
        match facts.collection(name) {
            Some(collection) => Ok(collection),
            None => match nearest(name, facts.names()) {
                Some(near) => {
                    bail!("the facts have no collection `{name}`; did you mean `{near}`?")
                }
                None => bail!("the facts have no collection `{name}`"),
            },
        }
    }

    /// The words of a language; by default of the edition's first.
    pub(super) fn words(&self, language: Option<&str>) -> StrResult<&Words> {
        let language = language.unwrap_or(&self.0.edition.languages()[0]);
        match self.content().words(language) {
            Some(words) => Ok(words),
            None => {
                let text = format!("the dossier has no language `{language}`");
                Err(message(Code::UnknownLanguage, text))
            }
        }
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
