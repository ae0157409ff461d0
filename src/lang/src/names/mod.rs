//! Names in running text: where one is typed by hand, and where one is spelt otherwise.
//!
//! How a name is searched for follows from its script, not from the language; a text may have names
//! in both. Every name is found by its letters alone, without spaces, hyphens, accents and capitals,
//! and then compared as it is spelt; other spellings are found by their sound.

mod hangul;
mod index;
mod latin;
mod near;
mod sound;
mod text;

pub use index::Vocabulary;

use std::cmp::Reverse;
use std::ops::Range;

use crate::search;
use index::{Hit, Index};
use text::Text;

/// A name found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameMatch {
    /// Its place in the text, in bytes, without the particles or the `’s` after it.
    pub range: Range<usize>,
    /// The id of the name; of several that are equal, the first.
    pub id: String,
    /// The name, as it is spelt rightly.
    pub name: String,
    /// Whether the text spells it so, all in capitals included.
    pub exact: bool,
    /// Whether it precedes another word in Hangul without a particle, as Korean says “French” or
    /// “Korean”.
    pub attributive: bool,
}

/// The names of one language, prepared for search.
///
/// ```
/// use briefing_lang::names::NameFinder;
///
/// let names = [("place-busan", "Busan"), ("place-nice", "Nice")];
/// let names = names.map(|(id, name)| (id.to_owned(), name.to_owned()));
/// let found = NameFinder::new("en", names).find("Nice weather from Nice to Pusan");
/// let found: Vec<_> = found.iter().map(|found| (found.range.start, found.exact)).collect();
/// assert_eq!(found, [(0, true), (18, true), (26, false)]);
/// ```
#[derive(Debug)]
pub struct NameFinder {
    index: Index,
}

impl NameFinder {
    /// Prepares the names of a language, each with its id. Blank names are left out.
    pub fn new(language: &str, names: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { index: Index::new(crate::language(language).data().vocabulary, names) }
    }

    /// Returns the names in a text, in order; of those that overlap the longest, then the exact one.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<NameMatch> {
        let text = Text::new(text);
        let mut hits = self.same_letters(&text);
        let mut near = Vec::new();
        for (from, word) in text.words.iter().enumerate() {
            let exact = || hits.iter().any(|hit| hit.exact && hit.range.start == word.range.start);
            if word.hangul {
                if text.begins_eojeol(from) && !exact() {
                    hangul::near(&self.index, &text, from, &mut near);
                }
            } else if text.is_capital(from) {
                latin::near(&self.index, &text, from, &mut near);
            }
        }
        near.retain(|near| !hits.iter().any(|hit| near.contains(hit)));
        hits.append(&mut near);
        hits.sort_by_key(|hit| (Reverse(hit.range.len()), !hit.exact, hit.range.start));
        let found = search::without_overlaps(hits, |hit| &hit.range).into_iter();
        found
            .map(|Hit { name, range, exact, attributive }| NameMatch {
                range,
                id: name.id.clone(),
                name: name.written.clone(),
                exact,
                attributive,
            })
            .collect()
    }

    fn same_letters(&self, text: &Text<'_>) -> Vec<Hit<'_>> {
        let starts = text.words.iter().enumerate();
        let found = starts.flat_map(|(from, word)| {
            let start = word.letters.start;
            let found = self.index.search.at(&text.letters[start..]);
            found.map(move |(name, length)| (name, text.window(from, start + length)))
        });
        found
            .filter_map(|(name, window)| {
                let name = self.index.names.get(name)?;
                let mut hit = if name.hangul {
                    hangul::exact(text, window, name)
                } else {
                    latin::exact(&self.index, text, window, name)
                }?;
                if text.text[hit.range.end..].starts_with(&name.suffix) {
                    hit.range.end += name.suffix.len();
                }
                Some(hit)
            })
            .collect()
    }
}
