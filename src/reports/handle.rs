//! The way from a template's function to facts and words.
//!
//! The handle sits in the library as a value whose hash never changes, so that a
//! changed word does not throw away everything Typst remembers. What a function reads
//! through it is told to Typst another way, see [`Virtual`].

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use ecow::EcoString;
use typst::diag::{StrResult, bail};
use typst::engine::Engine;
use typst::foundations::{Repr, ty};

use super::stock::{Collection, Facts, Stock};
use super::virtuals::Virtual;
use crate::check::Checked;
use crate::compare::Comparison;
use crate::finding::nearest;
use crate::locales::Words;
use crate::project::Edition;

/// The name under which the library holds the handle. No template can write it.
pub(super) const NAME: &str = "briefing handle";

/// Facts, words and edition, as native functions reach them.
#[ty]
#[derive(Clone)]
pub(super) struct Handle(Arc<Inner>);

struct Inner {
    checked: Arc<Checked>,
    facts: Arc<Facts>,
    changes: Option<Arc<Comparison>>,
    edition: Edition,
}

impl Handle {
    pub(super) fn new(stock: &Stock, edition: Edition) -> Self {
        let (checked, facts) = (Arc::clone(&stock.checked), Arc::clone(&stock.facts));
        Self(Arc::new(Inner { checked, facts, changes: stock.changes.clone(), edition }))
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

    pub(super) fn facts(&self) -> &Facts {
        &self.0.facts
    }

    /// What changed since an older state, if the edition is to tell that.
    pub(super) fn changes(&self) -> Option<&Comparison> {
        self.0.changes.as_deref()
    }

    /// The records of a collection.
    pub(super) fn collection(&self, name: &str) -> StrResult<&Collection> {
        let facts = self.facts();
        match facts.collection(name) {
            Some(collection) => Ok(collection),
            None => match nearest(name, facts.names()) {
                Some(near) => bail!(
                    "[template-error] the facts have no collection `{name}`; did you mean `{near}`?"
                ),
                None => bail!("[template-error] the facts have no collection `{name}`"),
            },
        }
    }

    /// The words of a language; by default of the edition's first.
    pub(super) fn words(&self, language: Option<&str>) -> StrResult<&Words> {
        let language = language.unwrap_or(&self.0.edition.languages()[0]);
        match self.checked().catalogue().words(language) {
            Some(words) => Ok(words),
            None => bail!("[unknown-language] the dossier has no language `{language}`"),
        }
    }

    /// Tells Typst that the running function reads this message.
    pub(super) fn depend(engine: &Engine<'_>, words: &Words, id: &str) {
        Virtual::Text(words.language().to_owned(), id.to_owned()).depend(engine);
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
