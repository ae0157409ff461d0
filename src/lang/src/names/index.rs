//! The names of one language, prepared for search.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::sound::Sound;
use super::text::Text;
use crate::hangul::is_hangul;
use crate::search::Search;

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
    pub(super) count: usize,
    pub(super) sound: Sound,
    pub(super) words: usize,
    pub(super) hangul: bool,
}

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
        let mut by_start: BTreeMap<Start, Vec<usize>> = BTreeMap::new();
        let mut known = BTreeSet::new();
        let mut prepared: Vec<Name> = Vec::new();
        let mut seen = BTreeSet::new();
        for (id, name) in names {
            let written = name.split_whitespace().collect::<Vec<_>>().join(" ");
            let text = Text::new(&written);
            // A single Chinese character is a part of many words: 日 is Japan, and a day.
            let mut letters = text.letters.chars();
            let is_han = |c: char| matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{20000}'..='\u{323AF}');
            let is_short = letters.next().is_none_or(is_han) && letters.next().is_none();
            if is_short || !seen.insert(written.clone()) {
                continue;
            }
            let words = text.words.len();
            let range = text.range(text.window(0, text.letters.len()));
            let suffix = written[range.end..].to_owned();
            let spelling = written[range].to_owned();
            known.extend((0..words).map(|at| text.word(at).to_owned()));
            let letters = text.letters;
            for start in Start::of(&letters) {
                by_start.entry(start).or_default().push(prepared.len());
            }
            known.insert(letters.clone());
            prepared.push(Name {
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
        let search = Search::new(prepared.iter().map(|name| &name.letters));
        Self { names: prepared, search, vocabulary, by_start, known }
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

/// What a search for names has to know of a language to tell them from its other words: words in
/// lower case and without accents.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    /// Names of places that are ordinary words as well, unless they have a capital.
    pub ordinary: &'static [&'static str],
    /// Words that begin a sentence before a name without belonging to it, unlike other words with a
    /// capital there (Business France), separated by spaces. Without a list, any word may.
    pub function_words: Option<&'static str>,
    /// How more such words end.
    pub function_endings: &'static [&'static str],
    /// What makes another name of the one it follows: Corée du Nord.
    pub qualifiers: &'static [&'static str],
}

impl Vocabulary {
    /// No words.
    pub const NONE: Self =
        Self { ordinary: &[], function_words: None, function_endings: &[], qualifiers: &[] };

    /// Returns whether a word that begins a sentence may precede a name without belonging to it.
    pub(super) fn introduces(&self, word: &str) -> bool {
        self.function_words.is_none_or(|words| words.split(' ').any(|other| other == word))
            || self.function_endings.iter().any(|end| word.ends_with(end))
    }
}
