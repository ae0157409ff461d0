//! The words of a text: runs of letters and digits, parted where Hangul meets another script.

use std::ops::Range;

/// A word of a text.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Where it stands, in bytes.
    pub(super) range: Range<usize>,
    /// Whether it is in Hangul.
    pub(super) hangul: bool,
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::with_capacity(text.len() / 6);
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let hangul = is_hangul(c);
        match words.last_mut() {
            Some(last) if last.range.end == at && continues(c, last.hangul) => {
                last.range.end = end;
            }
            _ if hangul || is_letter(c) => words.push(Word { range: at..end, hangul }),
            _ => {}
        }
    }
    words
}

/// Whether a character is a Hangul syllable or letter.
pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣' | '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318E}')
}

/// Whether white space parts words, and not paragraphs.
pub(super) fn is_space(gap: &str) -> bool {
    !gap.is_empty() && gap.chars().all(char::is_whitespace) && gap.matches('\n').count() < 2
}

/// Whether a gap between two words may stand inside a name, rightly or wrongly.
pub(super) fn links(gap: &str) -> bool {
    is_space(gap)
        || matches!(gap.trim(), "-" | "‐" | "‑" | "–" | "'" | "’" | "ʼ" | "&" | "·")
            && gap.matches('\n').count() < 2
}

fn continues(c: char, hangul: bool) -> bool {
    if is_hangul(c) {
        return hangul;
    }
    if c.is_ascii() {
        return !hangul && c.is_ascii_alphanumeric();
    }
    is_mark(c) || is_invisible(c) || !hangul && c.is_alphanumeric()
}

fn is_letter(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() }
}

/// A combining mark of the Latin script.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// Characters that do not show and part no word.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}')
}
