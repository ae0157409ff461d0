//! The end of a text.

/// Splits off the characters of a kind that end a text.
pub(super) fn split_end(text: &[char], is_kind: impl Fn(char) -> bool) -> (&[char], &[char]) {
    text.split_at(text.iter().rposition(|&c| !is_kind(c)).map_or(0, |last| last + 1))
}

/// Splits off the ASCII digits that end a text; other digits have been folded into these.
pub(super) fn split_digits(text: &[char]) -> (&[char], &[char]) {
    split_end(text, |c| c.is_ascii_digit())
}

/// The text without the spaces at its end.
pub(super) fn trim_spaces(text: &[char]) -> &[char] {
    split_end(text, char::is_whitespace).0
}
