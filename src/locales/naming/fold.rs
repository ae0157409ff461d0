//! A word without what spellings differ in: its letters alone, and roughly how it sounds.

use strsim::osa_distance;
use unicode_normalization::UnicodeNormalization;

use super::word::{is_invisible, is_mark};

/// Appends the letters of a word: no capitals, no accents, ligatures in two letters.
pub(super) fn letters(word: &str, out: &mut String) {
    if word.is_ascii() {
        out.extend(word.chars().map(|c| c.to_ascii_lowercase()));
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

/// Letters with one letter for those that are taken for each other (k/g, t/d, p/b, ph/f, y/i,
/// oo/ou/u) and no letter twice in a row.
pub(super) fn sound(letters: &str) -> String {
    let mut out = String::with_capacity(letters.len());
    let mut rest = letters.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let sound = match (c, next) {
            ('p', Some('h')) => {
                rest.next();
                'f'
            }
            ('o', Some('o' | 'u')) => {
                rest.next();
                'u'
            }
            ('e', Some('e')) => {
                rest.next();
                'i'
            }
            ('c', Some('a' | 'o' | 'u')) | ('k' | 'q', _) => 'g',
            ('t', _) => 'd',
            ('p', _) => 'b',
            ('y', _) => 'i',
            ('z', _) => 's',
            _ => c,
        };
        if !out.ends_with(sound) || sound.is_ascii_digit() {
            out.push(sound);
        }
    }
    out
}

/// What Korean ears do not tell apart, letter by letter: ㅐ and ㅔ, ㅚ, ㅙ and ㅞ, and ㅑ and ㅏ after
/// ㅈ; a silent ㅇ is left out. Other characters stay.
pub(super) fn jamo(syllables: &str, out: &mut String) {
    for c in syllables.chars() {
        let Some((lead, vowel, tail)) = parts(c) else {
            out.push(c);
            continue;
        };
        if lead != SILENT {
            out.extend(char::from_u32(0x1100 + lead));
        }
        let vowel = plain(vowel);
        let vowel = if matches!(lead, 12..=14) { without_glide(vowel) } else { vowel };
        out.extend(char::from_u32(0x1161 + vowel));
        if tail > 0 {
            out.extend(char::from_u32(0x11A7 + tail));
        }
    }
}

/// Whether a syllable has a glide after ㅈ, ㅉ or ㅊ, which no word but a misspelt one writes.
pub(super) fn has_needless_glide(c: char) -> bool {
    parts(c).is_some_and(|(lead, vowel, _)| {
        matches!(lead, 12..=14) && matches!(vowel, 2 | 3 | 7 | 12 | 17)
    })
}

/// Whether so few edits make one text of the other.
pub(super) fn within(distance: usize, left: &str, right: &str) -> bool {
    // An edit takes at most one letter away and adds another.
    let apart = (present(left) ^ present(right)).count_ones() as usize;
    apart <= 2 * distance && osa_distance(left, right) <= distance
}

/// Which letters a text has, a bit each.
fn present(text: &str) -> u128 {
    text.chars().fold(0, |bits, c| bits | 1 << (u32::from(c) & 127))
}

const SILENT: u32 = 11;

/// Initial, vowel and final of a syllable, by their place in the alphabet of Unicode.
fn parts(c: char) -> Option<(u32, u32, u32)> {
    let at = u32::from(c).checked_sub(0xAC00).filter(|at| *at < 11172)?;
    Some((at / 588, at % 588 / 28, at % 28))
}

fn plain(vowel: u32) -> u32 {
    match vowel {
        5 => 1,
        7 => 3,
        10 | 15 => 11,
        _ => vowel,
    }
}

fn without_glide(vowel: u32) -> u32 {
    match vowel {
        2 => 0,
        3 => 1,
        6 => 4,
        12 => 8,
        17 => 13,
        _ => vowel,
    }
}
