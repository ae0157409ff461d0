//! A word without what spellings differ in: its letters alone, and roughly how it sounds.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

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

/// Returns folded letters with one letter for those that are taken for each other.
///
/// In the Latin script these are k and g, t and d, p and b, ph and f, y and i, oo, ou and u, and
/// letters that are doubled. In Hangul, of which every syllable becomes two or three letters, they
/// are ㅐ and ㅔ, ㅚ, ㅙ and ㅞ, tense and plain consonants, and vowels with and without a glide
/// after ㅈ and ㅊ; a silent ㅇ is left out.
pub(super) fn sound(letters: &str) -> String {
    let mut out = String::with_capacity(letters.len() * 2);
    let parts = if letters.is_ascii() { Cow::Borrowed(letters) } else { letters.nfd().collect() };
    let mut rest = parts.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let after_palatal = out.ends_with(PALATALS);
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
            _ => (jamo(c, after_palatal), false),
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

/// Initials after which a glide is not heard.
const PALATALS: [char; 2] = ['ᄌ', 'ᄎ'];

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

/// Returns whether Hangul has a glide after ㅈ or ㅊ, which only a misspelt word has.
pub(super) fn has_needless_glide(syllables: &str) -> bool {
    let jamo: Vec<char> = syllables.nfd().collect();
    jamo.windows(2).any(|pair| matches!(pair, ['ᄌ' | 'ᄍ' | 'ᄎ', 'ᅣ' | 'ᅤ' | 'ᅧ' | 'ᅨ' | 'ᅭ' | 'ᅲ']))
}
