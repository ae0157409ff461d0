//! Numbers in Korean words: native ones (다섯, 열두 곳, 네 시기) and Sino-Korean ones with a unit
//! (사만, 오백만 명, 십 년). What is as often another word (네, 열, 오만, 천) counts only before a
//! counter.

mod native;
mod sino;

use std::ops::Range;

use crate::locales::naming::is_particles;

/// Every number that a text spells out, small ones too.
pub(super) fn numbers(text: &str) -> Vec<(Range<usize>, u64)> {
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

fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣')
}

/// The Hangul at the head of a text.
fn head(text: &str) -> &str {
    &text[..text.find(|c| !is_hangul(c)).unwrap_or(text.len())]
}

/// Whether a text begins with one of the words, and goes on with nothing but particles or with what
/// may follow a counter.
fn begins_with(text: &str, words: &[&str]) -> bool {
    let head = head(text);
    words.iter().filter_map(|word| head.strip_prefix(word)).any(|tail| {
        is_particles(tail)
            || ["간", "씩", "쯤", "가량", "짜리", "이상", "이하", "가까이", "여"]
                .iter()
                .filter_map(|suffix| tail.strip_prefix(suffix))
                .any(is_particles)
    })
}

/// The text after one space, if there is one.
fn after_space(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(char::is_whitespace);
    let gap = &text[..text.len() - rest.len()];
    (!gap.is_empty() && gap.matches('\n').count() < 2).then_some(rest)
}
