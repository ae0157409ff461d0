//! Whether a gloss in Hangul is the reading of the Latin name before it, and not its translation or
//! its country: Lyon(리옹), but Lyon(프랑스).

use super::latin::is_latin;

/// The Latin letters that a consonant of Hangul may stand for.
const CONSONANTS: &[(&str, &str)] = &[
    ("ㄱㄲㅋ", "gkcq"),
    ("ㄴ", "n"),
    ("ㄷㄸㅌ", "td"),
    ("ㄹ", "lr"),
    ("ㅁ", "m"),
    ("ㅂㅃㅍ", "bpvf"),
    ("ㅅㅆ", "szcx"),
    ("ㅈㅉㅊ", "jzgcst"),
    ("ㅎ", "h"),
];

/// Letters that French does not say at the end of a word.
const SILENT: &str = "stdxpzrlgc";

/// Compares the consonants of both, in their order.
pub(super) fn is_reading(name: &[char], gloss: &[char]) -> bool {
    let start = name.iter().rposition(|&c| !is_latin(c) && c != '-').map_or(0, |at| at + 1);
    let mut letters: Vec<char> = name[start..].iter().flat_map(|c| c.to_lowercase()).collect();
    letters.retain(|c| c.is_ascii_alphabetic() && !"aeiouyhw".contains(*c));
    letters.dedup();
    let start = gloss.iter().rposition(|c| c.is_whitespace()).map_or(0, |at| at + 1);
    let mut rest = letters.as_slice();
    for consonant in gloss[start..].iter().flat_map(|&c| consonants(c)) {
        let Some((letter, after)) = rest.split_first() else { return false };
        if !stands_for(consonant, *letter) {
            return false;
        }
        rest = after;
    }
    rest.len() < letters.len() && rest.iter().all(|c| SILENT.contains(*c))
}

fn stands_for(consonant: char, letter: char) -> bool {
    CONSONANTS.iter().any(|(hangul, latin)| hangul.contains(consonant) && latin.contains(letter))
}

/// The consonants of a syllable that are heard: ㅇ at its start is none, at its end a nasal.
fn consonants(syllable: char) -> impl Iterator<Item = char> {
    const INITIALS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    const FINALS: &str = " ㄱㄲㄱㄴㄴㄴㄷㄹㄱㅁㅂㅅㅌㅍㅎㅁㅂㅂㅅㅅㄴㅈㅊㅋㅌㅍㅎ";
    let index = u32::from(syllable).checked_sub(u32::from('가')).filter(|index| *index < 11_172);
    let letter =
        |table: &str, at: u32| table.chars().nth(usize::try_from(at).unwrap_or(usize::MAX));
    let initial = index.and_then(|index| letter(INITIALS, index / 588)).filter(|c| *c != 'ㅇ');
    let last = index.and_then(|index| letter(FINALS, index % 28)).filter(|c| *c != ' ');
    initial.into_iter().chain(last)
}
