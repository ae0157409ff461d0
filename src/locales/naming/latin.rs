//! Names in letters: found by their letters alone, then compared as they are spelt.
//!
//! A name that is one word must not be part of a longer proper name (Grand Paris, Paris-Saclay), nor
//! be a word of the language (nice, tours). What is only near a name is left to [`near`].

mod near;
mod spelling;
mod text;
mod vocabulary;

use super::Hit;
use super::word::{Word, is_space};
use near::Near;
use spelling::{Spelling, compare};
use text::Text;
use vocabulary::{function_words, ordinary};

/// The names of a language that are written in letters.
#[derive(Debug)]
pub(super) struct Latin {
    names: Vec<Name>,
    /// The names by the first two bytes of their letters, in [`BUCKETS`] lists.
    by_head: Vec<Vec<usize>>,
    near: Near,
    ordinary: &'static [&'static str],
    introduces: Option<&'static str>,
}

/// A name, prepared.
#[derive(Debug)]
struct Name {
    at: usize,
    written: String,
    letters: String,
    words: usize,
}

impl Latin {
    /// Prepares names, each with its number.
    pub(super) fn new<'a>(language: &str, names: impl Iterator<Item = (usize, &'a str)>) -> Self {
        let mut latin = Self {
            names: Vec::new(),
            by_head: vec![Vec::new(); BUCKETS],
            introduces: function_words(language),
            near: Near::default(),
            ordinary: ordinary(language),
        };
        for (at, written) in names {
            let words = super::word::words(written);
            let text = Text::new(written, &words);
            if text.words.is_empty() {
                continue;
            }
            latin.near.add(at, &text);
            latin.by_head[bucket(&text.letters)].push(latin.names.len());
            let (written, words) = (written.to_owned(), text.words.len());
            latin.names.push(Name { at, written, letters: text.letters, words });
        }
        latin
    }

    /// Adds the names that stand in a text.
    pub(super) fn find(&self, text: &str, words: &[Word], hits: &mut Vec<Hit>) {
        let text = Text::new(text, words);
        let first = hits.len();
        for from in 0..text.words.len() {
            let letters = &text.letters[text.ranges[from].start..];
            let names = &self.by_head[bucket(letters)];
            let same = |name: &&Name| letters.starts_with(&name.letters);
            let named = names.iter().map(|name| &self.names[*name]).filter(same);
            hits.extend(named.filter_map(|name| self.same_letters(&text, from, name)));
        }
        let certain: Vec<Hit> = hits[first..].to_vec();
        for from in 0..text.words.len() {
            if text.is_capital(from) {
                hits.extend(self.near.at(&text, from, self).filter(|hit| {
                    let inside = |other: &Hit| {
                        hit.range.start <= other.range.start && other.range.end <= hit.range.end
                    };
                    !certain.iter().any(|other| other.name == hit.name && inside(other))
                }));
            }
        }
    }

    /// The name whose letters a text has from a word on, if it is that name.
    fn same_letters(&self, text: &Text<'_>, from: usize, name: &Name) -> Option<Hit> {
        let end = text.ranges[from].start + name.letters.len();
        let to = text.windows(from, name.letters.len()).find(|to| text.ranges[*to].end == end)?;
        if text.is_address(from) || text.is_address(to) {
            return None;
        }
        let range = text.range(from, to);
        let written = &text.text[range.clone()];
        let spelling = compare(written, &name.written);
        let single = name.words == 1 && from == to;
        let fits = match spelling {
            Spelling::Same => !single || !self.is_part(text, from),
            Spelling::Capitals => !single || written.chars().count() > 4,
            Spelling::Lower if name.words > 1 => name.written.len() > 11,
            Spelling::Lower => single && written.len() > 4 && !self.ordinary.contains(&written),
            Spelling::Other if single => text.is_capital(from) && !self.is_part(text, from),
            Spelling::Other if name.words == 1 => self.is_split(text, from, to),
            Spelling::Adapted | Spelling::Other => true,
        };
        let exact = spelling <= Spelling::Adapted;
        fits.then_some(Hit { range, name: name.at, exact, attributive: false })
    }

    /// Whether a name of one word is written in several: at a hyphen, or long enough to be sure.
    fn is_split(&self, text: &Text<'_>, from: usize, to: usize) -> bool {
        let letters = text.letters_of(from, to).len();
        let hyphens = (from..to).all(|at| text.gap(at).is_some_and(|gap| !is_space(gap)));
        text.is_capital(from) && (hyphens && letters > 4 || letters > 6)
    }

    /// Whether a word that begins a sentence may stand before a name without belonging to it.
    fn introduces(&self, word: &str) -> bool {
        let Some(words) = self.introduces else { return true };
        words.split(' ').any(|other| other == word)
            || ["ly", "ing", "ment"].iter().any(|end| word.ends_with(end))
    }

    /// Whether the word is part of a longer proper name: a capital stands next to it, which neither
    /// begins a sentence nor belongs to a name of ours, or it goes on as in “Corée du Nord”.
    fn is_part(&self, text: &Text<'_>, at: usize) -> bool {
        let stranger = |other: usize| text.is_capital(other) && !self.near.knows(text.word(other));
        let before =
            at.checked_sub(1).filter(|before| text.is_joined(*before)).is_some_and(|before| {
                stranger(before) && !(text.begins(before) && self.introduces(text.word(before)))
            });
        let after = text.is_joined(at) && stranger(at + 1);
        let compass = text.is_joined(at)
            && matches!(text.word(at + 1), "du" | "de")
            && text.is_joined(at + 1)
            && matches!(text.word(at + 2), "nord" | "sud" | "est" | "ouest");
        before || after || compass
    }
}

/// Enough that most words of a text fall into an empty list.
const BUCKETS: usize = 4096;

/// The list of a text's first two bytes.
fn bucket(letters: &str) -> usize {
    let [first, second] = letters.as_bytes().first_chunk().copied().unwrap_or_default();
    (usize::from(first) * 31 + usize::from(second)) % BUCKETS
}
