//! A language beside the source language.

use std::collections::BTreeMap;

use crate::locales::pattern::{Expression, Inline, Placeable};
use crate::locales::{Content, Entry, Words};

/// A language beside the source language, which may be the same.
pub(super) struct Pair<'a> {
    pub(super) content: &'a Content,
    pub(super) source: &'a Words,
    pub(super) words: &'a Words,
}

impl<'a> Pair<'a> {
    /// The source text of a translation.
    pub(super) fn source_of(&self, entry: &Entry) -> Option<&'a Entry> {
        let is_source = self.source.language() == self.words.language();
        if is_source { None } else { self.source.entry(&entry.id) }
    }

    /// The messages of the source that the language lacks.
    pub(super) fn missing(&self) -> impl Iterator<Item = &'a Entry> {
        let words = self.words;
        self.source.entries().filter(move |entry| words.entry(&entry.id).is_none())
    }

    /// The text of a placeable in a message, and its reading if its spelling does not show it.
    /// `None` when that depends on the page.
    pub(super) fn value(
        &self,
        entry: &Entry,
        placeable: &Placeable,
    ) -> Option<(String, Option<String>)> {
        let Expression::Inline(inline, written) = &placeable.expression else { return None };
        let (message, reading) = match inline {
            Inline::Variable(_) | Inline::Function(_) => (entry.message(), None),
            Inline::Message(id) => (id.as_str(), self.words.reading(id).map(str::to_owned)),
            Inline::Other => return None,
        };
        let nothing = BTreeMap::new();
        let scope = self.content.scope(message).unwrap_or(&nothing);
        Some((self.words.value(&format!("{{ {written} }}"), scope).ok()?, reading))
    }
}
