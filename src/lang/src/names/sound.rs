//! A word without what spellings differ in: its letters alone, and roughly how it sounds.

use strsim::osa_distance;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::decompose_canonical;

use crate::characters::{is_invisible, is_mark};
use crate::hangul::is_hangul;

/// Appends the letters of a word: without capitals and accents, ligatures in two letters.
pub(super) fn fold(word: &str, out: &mut String) {
    if word.is_ascii() {
        out.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        return;
    }
    if word.starts_with(is_hangul) {
        out.extend(word.chars().filter(|c| !is_mark(*c) && !is_invisible(*c)));
        return;
    }
    for c in word.nfd().filter(|c| !is_mark(*c) && !is_invisible(*c)) {
        match c {
            'œ' | 'Œ' => out.push_str("oe"),
            'æ' | 'Æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            _ => out.extend(c.to_lowercase()),
        }
    }
}

/// How some letters sound, with one letter for those that are taken for each other.
///
/// In the Latin script these are k and g, t and d, p and b, ph and f, y and i, oo, ou and u, and
/// letters that are doubled. In Hangul, of which every syllable becomes two or three letters, they
/// are ㅐ and ㅔ, ㅚ, ㅙ and ㅞ, tense and plain consonants, and vowels with and without a glide
/// after ㅈ and ㅊ; a silent ㅇ is left out.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sound {
    text: String,
    count: usize,
    /// Which letters it has, a bit each.
    present: u128,
}

impl Sound {
    pub(super) fn of(letters: &str) -> Self {
        let text = sound(letters);
        let (count, present) = text
            .chars()
            .fold((0, 0), |(count, bits), c| (count + 1, bits | 1 << (u32::from(c) % 128)));
        Self { text, count, present }
    }

    pub(super) fn initial(&self) -> Option<char> {
        self.text.chars().next()
    }

    /// Returns whether so few faults lie between two: letters missing, added, exchanged or others.
    pub(super) fn is_within(&self, faults: usize, other: &Self) -> bool {
        // A fault takes at most one letter away and adds another.
        let differing = (self.present ^ other.present).count_ones() as usize;
        self.count.abs_diff(other.count) <= faults
            && differing <= 2 * faults
            && osa_distance(&self.text, &other.text) <= faults
    }
}

fn sound(letters: &str) -> String {
    // A syllable becomes three letters at most, each as long as the syllable.
    let mut out = String::with_capacity(letters.len() * 3);
    let mut parts = String::new();
    if !letters.is_ascii() {
        parts.reserve(letters.len() * 3);
        letters.chars().for_each(|c| decompose_canonical(c, |part| parts.push(part)));
    }
    let mut rest = if parts.is_empty() { letters } else { &parts }.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let (sound, is_pair) = match (c, next) {
            ('p', Some('h')) => ('f', true),
            ('o', Some('o' | 'u')) => ('u', true),
            ('e', Some('e')) => ('i', true),
            ('c', Some('a' | 'o' | 'u')) | ('k' | 'q', _) => ('g', false),
            ('t', _) => ('d', false),
            ('p', _) => ('b', false),
            ('y', _) => ('i', false),
            ('z', _) => ('s', false),
            ('ᄋ', _) => continue,
            ('ᄀ'.., _) => (jamo(c, out.ends_with(['ᄌ', 'ᄎ'])), false),
            _ => (c, false),
        };
        if is_pair {
            rest.next();
        }
        if !sound.is_ascii_lowercase() || !out.ends_with(sound) {
            out.push(sound);
        }
    }
    out
}

/// A letter of Hangul as it is heard; after ㅈ and ㅊ a glide is not.
fn jamo(c: char, after_palatal: bool) -> char {
    match c {
        'ᄁ' => 'ᄀ',
        'ᄄ' => 'ᄃ',
        'ᄈ' => 'ᄇ',
        'ᄊ' => 'ᄉ',
        'ᄍ' => 'ᄌ',
        'ᅣ' if after_palatal => 'ᅡ',
        'ᅧ' if after_palatal => 'ᅥ',
        'ᅭ' if after_palatal => 'ᅩ',
        'ᅲ' if after_palatal => 'ᅮ',
        'ᅤ' | 'ᅢ' | 'ᅨ' if after_palatal => 'ᅦ',
        'ᅢ' => 'ᅦ',
        'ᅤ' => 'ᅨ',
        'ᅫ' | 'ᅬ' => 'ᅰ',
        _ => c,
    }
}

/// Returns whether Hangul has a glide after ㅈ, ㅉ or ㅊ, which only a misspelt word has.
pub(super) fn has_needless_glide(syllables: &str) -> bool {
    let places = syllables.chars().filter_map(|c| u32::from(c).checked_sub(u32::from('가')));
    let mut parts = places.map(|place| (place / 588, place % 588 / 28));
    parts.any(|parts| matches!(parts, (12..=14, 2 | 3 | 6 | 7 | 12 | 17)))
}
