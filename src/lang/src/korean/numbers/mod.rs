//! Korean numbers: native ones (다섯, 열두 곳, 네 시기), Sino-Korean ones with a unit (사만, 오백만
//! 명, 십 년), and those in digits. A numeral that is as often another word (네, 열, 오만, 천)
//! counts only before a counter.

mod figures;
mod native;
mod sino;

use std::ops::Range;

use crate::hangul::is_hangul;
pub(crate) use figures::FIGURES;

/// Returns every number that a text spells out, with its place in bytes.
pub(crate) fn spelt(text: &str) -> Vec<(Range<usize>, u64)> {
    let mut found: Vec<(Range<usize>, u64)> = Vec::new();
    let mut before = None;
    for (at, c) in text.char_indices() {
        let starts = is_hangul(c) && before.is_none_or(|c: char| !c.is_alphanumeric());
        before = Some(c);
        if !starts || found.last().is_some_and(|(range, _)| at < range.end) {
            continue;
        }
        let counted = text[..at].trim_end().ends_with(|c: char| c.is_ascii_digit());
        let rest = &text[at..];
        if let Some((length, value)) =
            native::number(rest).or_else(|| (!counted).then(|| sino::number(rest)).flatten())
        {
            found.push((at..at + length, value));
        }
    }
    found
}
