//! The names of the data in plain text: where one is typed by hand, and where one is spelt otherwise
//! than its message spells it.
//!
//! What a name looks like follows from its script, not from the language: [`latin`] finds names in
//! letters, [`hangul`] names in syllables. Both may stand in one text. This module reads no file; the
//! names are handed to it, and it does not know which text is the name's own message.

mod fold;
mod hangul;
mod latin;
mod particles;
#[cfg(test)]
mod tests;
mod word;

use std::cmp::Reverse;
use std::ops::Range;

use hangul::Hangul;
use latin::Latin;
pub(crate) use particles::is_particles;

/// A name found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands in the text, in bytes, without the particles or the `’s` after it.
    pub range: Range<usize>,
    /// The id of its message; of several messages with one name, the first.
    pub id: String,
    /// The name, as its message spells it.
    pub name: String,
    /// Whether the text spells it so, all in capitals included.
    pub exact: bool,
    /// Whether it stands bare before another word in Hangul, as Korean says “French” or “Korean”.
    /// A country is no typed name there.
    pub attributive: bool,
}

/// The names of one language, prepared for search.
#[derive(Debug)]
pub struct Names {
    names: Vec<(String, String)>,
    latin: Latin,
    hangul: Hangul,
}

/// A name found by one of the scripts.
#[derive(Debug, Clone)]
struct Hit {
    range: Range<usize>,
    /// Which of the names.
    name: usize,
    exact: bool,
    attributive: bool,
}

impl Names {
    /// Prepares the names of `language`, each with the id of its message. Blank names are left out.
    pub fn new(language: &str, names: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut kept: Vec<(String, String)> = Vec::new();
        for (id, name) in names {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            if !name.is_empty() && kept.iter().all(|(_, other)| *other != name) {
                kept.push((id, name));
            }
        }
        let of_script = |hangul: bool| {
            let names = kept.iter().enumerate();
            names
                .map(|(at, (_, name))| (at, name.as_str()))
                .filter(move |(_, name)| name.contains(word::is_hangul) == hangul)
        };
        let latin = Latin::new(language, of_script(false));
        let hangul = Hangul::new(of_script(true));
        Self { names: kept, latin, hangul }
    }

    /// The names in a text, in its order; of those that overlap the longest, then the exact one.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Found> {
        let words = word::words(text);
        let mut hits = Vec::new();
        self.latin.find(text, &words, &mut hits);
        self.hangul.find(text, &words, &mut hits);
        hits.sort_by_key(|hit| (Reverse(hit.range.len()), !hit.exact, hit.range.start, hit.name));
        let mut kept: Vec<Hit> = Vec::with_capacity(hits.len());
        for hit in hits {
            let apart = |other: &Hit| {
                other.range.end <= hit.range.start || hit.range.end <= other.range.start
            };
            if kept.iter().all(apart) {
                kept.push(hit);
            }
        }
        kept.sort_by_key(|hit| hit.range.start);
        kept.into_iter().filter_map(|hit| self.found(hit)).collect()
    }

    fn found(&self, hit: Hit) -> Option<Found> {
        let (id, name) = self.names.get(hit.name)?.clone();
        let Hit { range, exact, attributive, .. } = hit;
        Some(Found { range, id, name, exact, attributive })
    }
}
