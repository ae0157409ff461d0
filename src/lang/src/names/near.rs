//! When another spelling is so near a name that the name is meant.

use strsim::{levenshtein, osa_distance};

use super::index::Name;
use super::sound::Sound;

/// Names of so many letters, which are a letter from many words, are near what has a letter more or
/// two letters exchanged, and shorter ones only what sounds alike. A syllable of Hangul counts as
/// two letters.
const SHORTEST: usize = 5;

/// Shorter names may have one fault as they are written, but not in the last letter.
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

/// Returns how some folded letters and their sound differ from a name, if they are near it.
///
/// They are if they sound alike, or if they have as few faults as the length of the name allows;
/// digits have to be the same.
pub(super) fn nearness(letters: &str, sound: &Sound, name: &Name) -> Option<Nearness> {
    if *sound == name.sound {
        return Some(Nearness::SameSound);
    }
    let one_fault = || osa_distance(letters, &name.letters) == 1;
    let are_exchanged = || levenshtein(letters, &name.letters) == 2;
    let count = length(name);
    let fits = if count < SHORTEST {
        false
    } else if count == SHORTEST {
        let more = letters.len() > name.letters.len();
        one_fault() && (more || letters.len() == name.letters.len() && are_exchanged())
    } else if count < SHORT {
        let is_near = || if name.hangul { sound.is_within(1, &name.sound) } else { one_fault() };
        letters.chars().next_back() == name.letters.chars().next_back() && is_near()
    } else {
        sound.is_within(if count < LONG { 1 } else { 2 }, &name.sound)
    };
    (fits && digits(letters).eq(digits(&name.letters))).then_some(Nearness::Faults)
}

/// Returns whether a name is so short that ordinary words may be a letter from it.
pub(super) fn is_short(name: &Name) -> bool {
    length(name) < SHORT
}

fn length(name: &Name) -> usize {
    if name.hangul { 2 * name.count } else { name.count }
}

fn digits(letters: &str) -> impl Iterator<Item = char> {
    letters.chars().filter(char::is_ascii_digit)
}
