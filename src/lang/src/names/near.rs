//! When another spelling is so near a name that the name is meant.

use strsim::{levenshtein, osa_distance};
use unicode_normalization::UnicodeNormalization;

use super::index::Name;
use super::sound::sound;
use crate::hangul::is_hangul;

/// Names of so many letters, which are a letter from many words, are near what has two letters
/// exchanged, and shorter ones only what sounds alike. A syllable of Hangul counts as two letters.
const SHORTEST: usize = 5;

/// Shorter names may have one fault as they are written, but not in the first or the last letter.
const SHORT: usize = 7;

/// Shorter names may have one fault in their sound, others two.
const LONG: usize = 12;

/// How a spelling differs from a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nearness {
    /// It sounds alike.
    SameSound,
    /// A letter or two of its sound are missing, added, exchanged or others.
    Faults,
}

/// Returns how some folded letters differ from a name, if they are near it.
///
/// They are if they sound alike, or if they have as few faults as the length of the name allows;
/// digits have to be the same.
pub(super) fn nearness(letters: &str, name: &Name) -> Option<Nearness> {
    if !digits(letters).eq(digits(&name.letters)) {
        return None;
    }
    let sound = sound(letters);
    if sound == name.sound {
        return Some(Nearness::SameSound);
    }
    let count = length(&name.letters);
    let fits = if count < SHORTEST {
        false
    } else if count == SHORTEST {
        are_exchanged(letters, &name.letters)
    } else if count < SHORT {
        ends(letters) == ends(&name.letters) && within(1, &jamo(letters), &jamo(&name.letters))
    } else {
        within(if count < LONG { 1 } else { 2 }, &sound, &name.sound)
    };
    fits.then_some(Nearness::Faults)
}

/// Returns whether a name is so short that ordinary words may be a letter from it.
pub(super) fn is_short(name: &Name) -> bool {
    length(&name.letters) < SHORT
}

fn length(letters: &str) -> usize {
    letters.chars().map(|c| if is_hangul(c) { 2 } else { 1 }).sum()
}

/// Letters, with each syllable of Hangul in its parts.
fn jamo(letters: &str) -> String {
    letters.nfd().collect()
}

/// Whether two neighbouring letters are exchanged: one fault that takes two replacements.
fn are_exchanged(left: &str, right: &str) -> bool {
    within(1, left, right) && left.len() == right.len() && levenshtein(left, right) == 2
}

fn within(faults: usize, left: &str, right: &str) -> bool {
    // A fault takes at most one letter away and adds another.
    let differing = (present(left) ^ present(right)).count_ones() as usize;
    differing <= 2 * faults && osa_distance(left, right) <= faults
}

/// Which letters a text has, a bit each.
fn present(text: &str) -> u128 {
    text.chars().fold(0, |bits, c| bits | 1 << (u32::from(c) % 128))
}

fn ends(letters: &str) -> (Option<char>, Option<char>) {
    (letters.chars().next(), letters.chars().next_back())
}

fn digits(letters: &str) -> impl Iterator<Item = char> {
    letters.chars().filter(char::is_ascii_digit)
}
