//! Latin script: acronyms are spelled out, words are not read at all.
//!
//! A French name in Latin letters does not show its Korean sound (Cannes is 칸), so only letters
//! said one by one are read here.

use super::acronyms;
use super::sound::Sound;
use super::split::split_end;

/// The Korean names of the letters A to Z (표준국어대사전; R in its everyday form 알).
#[rustfmt::skip]
const LETTERS: [&str; 26] = [
    "에이", "비", "시", "디", "이", "에프", "지", "에이치", "아이", "제이", "케이", "엘", "엠",
    "엔", "오", "피", "큐", "알", "에스", "티", "유", "브이", "더블유", "엑스", "와이", "제트",
];

/// Mixed-case acronyms (MoU, IoT) are at most this long; longer ones are brand names.
const LONGEST_MIXED: usize = 4;

pub(super) fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
        || (matches!(c, '\u{AA}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}') && c.is_alphabetic())
}

/// Splits off the Latin letters at the end of `text`; the word is empty when there are none.
pub(super) fn split_word(text: &[char]) -> (&[char], &[char]) {
    split_end(text, is_latin)
}

/// The sound of one capital letter's name.
pub(super) fn letter(c: char) -> Option<Sound> {
    let index = u32::from(c).checked_sub(u32::from('A'))?;
    LETTERS.get(usize::try_from(index).ok()?).and_then(|name| Sound::of_word(name))
}

/// The sound of a text that ends in a Latin letter: its name in an acronym, nothing in a word.
pub(super) fn sounds(text: &[char]) -> Vec<Sound> {
    let (head, word) = split_word(text);
    let readable = is_acronym(word) && !belongs_to_name(head) && head.last() != Some(&'°');
    match word.last() {
        Some(&last) if readable => {
            acronyms::sound(word).unwrap_or_else(|| letter(last).into_iter().collect())
        }
        _ => Vec::new(),
    }
}

/// All capitals, or a short mix with capitals at its end and elsewhere.
fn is_acronym(word: &[char]) -> bool {
    let capitals = word.iter().filter(|c| c.is_ascii_uppercase()).count();
    let ends_high = word.last().is_some_and(char::is_ascii_uppercase);
    capitals == word.len() || (word.len() <= LONGEST_MIXED && capitals >= 2 && ends_high)
}

/// Whether the capitals follow a Latin word in lower case, as in `Jean DUPONT`: the French write
/// surnames in capitals, and these are not spelled out.
fn belongs_to_name(head: &[char]) -> bool {
    head.iter()
        .rev()
        .take_while(|&&c| is_latin(c) || matches!(c, ' ' | '\u{A0}' | '-' | '‑' | '\'' | '’'))
        .any(|c| c.is_lowercase())
}
