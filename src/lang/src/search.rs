//! The search for many texts at once, where words begin.

use std::collections::BTreeMap;
use std::ops::Range;

/// Some texts by their first two bytes. Only the beginnings of words are looked up: an automaton,
/// which reads every letter, is slower.
#[derive(Debug, Clone)]
pub(crate) struct Search(BTreeMap<[u8; 2], Vec<(usize, String)>>);

impl Search {
    /// Prepares texts of two bytes and more, each with its number.
    pub(crate) fn new<'a>(texts: impl Iterator<Item = &'a String>) -> Self {
        let mut heads: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (number, text) in texts.enumerate() {
            heads.entry(head(text)).or_default().push((number, text.clone()));
        }
        Self(heads)
    }

    /// Returns which of the texts another begins with, by number and length in bytes.
    pub(crate) fn at(&self, text: &str) -> impl Iterator<Item = (usize, usize)> {
        let texts = self.0.get(&head(text)).into_iter().flatten();
        let same = texts.filter(move |(_, other)| text.starts_with(other.as_str()));
        same.map(|(number, other)| (*number, other.len()))
    }
}

fn head(text: &str) -> [u8; 2] {
    text.as_bytes().first_chunk().copied().unwrap_or_default()
}

/// Keeps of matches that overlap the first, and sorts what it keeps by its place.
pub(crate) fn without_overlaps<T>(matches: Vec<T>, range: impl Fn(&T) -> &Range<usize>) -> Vec<T> {
    let mut kept: Vec<T> = Vec::with_capacity(matches.len());
    for found in matches {
        let overlaps = |other: &T| {
            range(other).start < range(&found).end && range(&found).start < range(other).end
        };
        if !kept.iter().any(overlaps) {
            kept.push(found);
        }
    }
    kept.sort_by_key(|found| range(found).start);
    kept
}
