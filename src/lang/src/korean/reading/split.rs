//! The end of a text.

/// Splits off the end of a text whose characters, by their places, are of a kind.
pub(super) fn split_end_at(text: &[char], is_kind: impl Fn(usize) -> bool) -> (&[char], &[char]) {
    let last = (0..text.len()).rev().find(|&at| !is_kind(at));
    text.split_at(last.map_or(0, |last| last + 1))
}

/// Splits off the characters of a kind that end a text.
pub(super) fn split_end(text: &[char], is_kind: impl Fn(char) -> bool) -> (&[char], &[char]) {
    split_end_at(text, |at| is_kind(text[at]))
}

/// Splits off the ASCII digits that end a text; other digits have been folded into these.
pub(super) fn split_digits(text: &[char]) -> (&[char], &[char]) {
    split_end(text, |c| c.is_ascii_digit())
}

pub(super) fn trim_spaces(text: &[char]) -> &[char] {
    split_end(text, char::is_whitespace).0
}
