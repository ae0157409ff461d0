//! The names of one language, prepared for search.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::sound::Sound;
use super::text::Text;
use super::vocabulary::Vocabulary;
use crate::hangul::is_hangul;
use crate::search::Search;

/// A name.
#[derive(Debug)]
pub(super) struct Name {
    pub(super) id: String,
    pub(super) written: String,
    /// Its words and what separates them.
    pub(super) spelling: String,
    /// What follows its words: a bracket.
    pub(super) suffix: String,
    /// Its letters, as those of a text, without what separates its words.
    pub(super) letters: String,
    /// How many letters it has.
    pub(super) count: usize,
    pub(super) sound: Sound,
    pub(super) words: usize,
    /// Whether any of it is in Hangul.
    pub(super) hangul: bool,
}

/// A name found in a text.
#[derive(Debug, Clone)]
pub(super) struct Hit<'a> {
    pub(super) name: &'a Name,
    pub(super) range: Range<usize>,
    pub(super) exact: bool,
    pub(super) attributive: bool,
}

impl Hit<'_> {
    /// Returns whether another hit of the same name lies within this one.
    pub(super) fn contains(&self, other: &Self) -> bool {
        std::ptr::eq(self.name, other.name)
            && self.range.start <= other.range.start
            && other.range.end <= self.range.end
    }
}

/// The names of one language.
#[derive(Debug)]
pub(super) struct Index {
    pub(super) names: Vec<Name>,
    /// Finds the letters of the names, in their order.
    pub(super) search: Search,
    pub(super) vocabulary: Vocabulary,
    by_start: BTreeMap<Start, Vec<usize>>,
    /// Every name and every word of one, which therefore is not a misspelling of another.
    known: BTreeSet<String>,
}

/// How names begin that may be near a text: in letters, with the same sound; in Hangul, with the same
/// first syllable, or another and the same second one.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Start {
    Sound(char),
    First(char),
    Second(char),
}

impl Index {
    /// Prepares names, each with its id. Of equal names the first counts; blank ones are left out.
    pub(super) fn new(
        vocabulary: Vocabulary,
        names: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let mut index = Self {
            names: Vec::new(),
            search: Search::default(),
            vocabulary,
            by_start: BTreeMap::new(),
            known: BTreeSet::new(),
        };
        for (id, name) in names {
            let written = name.split_whitespace().collect::<Vec<_>>().join(" ");
            let text = Text::new(&written);
            if text.words.is_empty() || index.names.iter().any(|name| name.written == written) {
                continue;
            }
            let words = text.words.len();
            let range = text.range(text.window(0, text.letters.len()));
            let suffix = written[range.end..].to_owned();
            let spelling = written[range].to_owned();
            index.known.extend((0..words).map(|at| text.word(at).to_owned()));
            let letters = text.letters;
            for start in Start::of(&letters) {
                index.by_start.entry(start).or_default().push(index.names.len());
            }
            index.known.insert(letters.clone());
            index.names.push(Name {
                id,
                written,
                spelling,
                suffix,
                count: letters.chars().count(),
                sound: Sound::of(&letters),
                words,
                hangul: letters.contains(is_hangul),
                letters,
            });
        }
        index.search = Search::new(index.names.iter().map(|name| &name.letters));
        index
    }

    /// Returns whether some letters are a name or a word of one.
    pub(super) fn knows(&self, letters: &str) -> bool {
        self.known.contains(letters)
    }

    /// Returns the names that begin so much like some letters that they may be near them.
    pub(super) fn starting_like(&self, letters: &str) -> impl Iterator<Item = &Name> {
        let starts = Start::of(letters).filter_map(|start| self.by_start.get(&start));
        starts.flatten().filter_map(|at| self.names.get(*at))
    }
}

impl Start {
    fn of(letters: &str) -> impl Iterator<Item = Self> {
        let mut chars = letters.chars();
        let (first, second) = (chars.next(), chars.next());
        let starts = if letters.contains(is_hangul) {
            [first.map(Self::First), second.map(Self::Second)]
        } else {
            let head: String = first.into_iter().chain(second).collect();
            [Sound::of(&head).initial().map(Self::Sound), None]
        };
        starts.into_iter().flatten()
    }
}
