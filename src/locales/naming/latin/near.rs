//! Spellings near a name: a letter or two more, fewer, exchanged or other, as far as the length of the
//! name allows, and nothing that is likelier another name or an ordinary word.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Hit, fold};
use super::Latin;
use super::text::Text;

/// The names, prepared for a search by sound.
#[derive(Debug, Default)]
pub(super) struct Near {
    /// By the first letter of their sound.
    by_initial: BTreeMap<char, Vec<Name>>,
    /// Every word of every name, which therefore is no misspelling.
    known: BTreeSet<String>,
    names: BTreeSet<String>,
}

#[derive(Debug)]
struct Name {
    at: usize,
    letters: String,
    sound: String,
    /// Its words, and how each sounds.
    words: Vec<(String, String)>,
}

impl Near {
    /// Adds a name.
    pub(super) fn add(&mut self, at: usize, text: &Text<'_>) {
        let words: Vec<String> = (0..text.words.len()).map(|at| text.word(at).to_owned()).collect();
        let sound = fold::sound(&text.letters);
        if let Some(initial) = sound.chars().next()
            && text.letters.chars().filter(|c| c.is_alphabetic()).count() >= 5
        {
            let letters = text.letters.clone();
            let words = words.iter().map(|word| (word.clone(), fold::sound(word))).collect();
            let name = Name { at, letters, sound, words };
            self.by_initial.entry(initial).or_default().push(name);
        }
        self.known.extend(words);
        self.names.insert(text.letters.clone());
    }

    /// Whether a word belongs to a name.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.known.contains(word)
    }

    /// The names that the words from one with a capital are near to.
    pub(super) fn at<'a>(
        &'a self,
        text: &'a Text<'_>,
        from: usize,
        latin: &'a Latin,
    ) -> impl Iterator<Item = Hit> + 'a {
        let initial = fold::sound(text.word(from).get(..2).unwrap_or_default()).chars().next();
        let names = initial.and_then(|initial| self.by_initial.get(&initial));
        names.into_iter().flatten().filter_map(move |name| {
            let to = if name.words.len() == 1 {
                self.is_near_word(text, from, name, latin).then_some(from)
            } else {
                self.near_window(text, from, name)
            }?;
            let range = text.range(from, to);
            Some(Hit { range, name: name.at, exact: false, attributive: false })
        })
    }

    fn is_near_word(&self, text: &Text<'_>, from: usize, name: &Name, latin: &Latin) -> bool {
        let word = text.word(from);
        let (length, full) = (word.chars().count(), name.letters.chars().count());
        if length < 5 || length.abs_diff(full) > 2 || self.knows(word) {
            return false;
        }
        let sound = fold::sound(word);
        let same_sound = sound == name.sound;
        let within = |distance| fold::within(distance, &sound, &name.sound);
        let literally = || fold::within(1, word, &name.letters);
        let fits = match full {
            _ if same_sound => true,
            _ if word.starts_with(&name.letters) => false,
            5 => literally() && (length != full || anagrams(word, &name.letters)),
            6 => literally() && ends_alike(word, &name.letters),
            7..=9 => within(1),
            _ => within(2),
        };
        fits && (full >= 7 || same_sound || !text.begins(from))
            && (same_sound || length != full || word.chars().next() == name.letters.chars().next())
            && !has_digit(word)
            && !latin.is_part(text, from)
            && !text.is_compound(from, |word| self.knows(word))
    }

    /// The last of the words that together are near a name of several words.
    fn near_window(&self, text: &Text<'_>, from: usize, name: &Name) -> Option<usize> {
        let count = name.words.len();
        text.windows(from, name.letters.len() + 3).find(|&to| {
            let window = text.letters_of(from, to);
            (to - from + 1).abs_diff(count) <= 1
                && window.len().abs_diff(name.letters.len()) <= 3
                && !self.names.contains(window)
                && !window.starts_with(&name.letters)
                && digits(window).eq(digits(&name.letters))
                && if to - from + 1 == count {
                    self.words_are_near(text, from, name)
                } else {
                    let allowed = match name.letters.len() {
                        0..10 => 0,
                        10..16 => 1,
                        _ => 2,
                    };
                    fold::within(allowed, &fold::sound(window), &name.sound)
                }
        })
    }

    /// Whether as many words as the name has are near those of the name, each by itself.
    fn words_are_near(&self, text: &Text<'_>, from: usize, name: &Name) -> bool {
        let mut total = 0;
        for (at, (expected, sound)) in (from..).zip(&name.words) {
            let word = text.word(at);
            if word == expected {
                continue;
            }
            if self.knows(word) && word.len() > 3 {
                return false;
            }
            let allowed = match expected.len() {
                0..=2 => 0,
                3 => usize::from(word.len() != expected.len()),
                4..=6 => 1,
                _ => 2,
            };
            if word.len().abs_diff(expected.len()) > allowed + 2 {
                return false;
            }
            let found = fold::sound(word);
            match (0..=allowed).find(|distance| fold::within(*distance, &found, sound)) {
                Some(distance) => total += distance,
                None => return false,
            }
        }
        total <= if name.letters.len() < 10 { 1 } else { 2 }
    }
}

fn anagrams(left: &str, right: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(left) == sorted(right)
}

fn ends_alike(left: &str, right: &str) -> bool {
    left.chars().next_back() == right.chars().next_back()
}

fn has_digit(word: &str) -> bool {
    digits(word).next().is_some()
}

fn digits(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(char::is_ascii_digit)
}
