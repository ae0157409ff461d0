//! Digits at the end of a text.

/// Splits off the ASCII digits that end `text`; other digits have been folded into these.
pub(super) fn split_digits(text: &[char]) -> (&[char], &[char]) {
    let start = text.iter().rposition(|c| !c.is_ascii_digit()).map_or(0, |last| last + 1);
    text.split_at(start)
}
