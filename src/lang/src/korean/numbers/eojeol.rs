//! The eojeol of a text: what Korean writes between two spaces.

use crate::hangul::head;
use crate::korean::noun::follows_name;

/// What may follow a counter.
const AFTER_COUNTERS: &str = "간 씩 쯤 가량 짜리 이상 이하 가까이 여";

/// Returns whether a text begins with one of the words, which spaces separate, and goes on with
/// particles or what may follow a counter, if with anything.
pub(super) fn begins_with(text: &str, words: &str) -> bool {
    let after = |tail: &str| {
        let mut suffixes = AFTER_COUNTERS.split(' ').filter_map(|suffix| tail.strip_prefix(suffix));
        follows_name(tail) || suffixes.any(follows_name)
    };
    let head = head(text);
    words.split(' ').filter_map(|word| head.strip_prefix(word)).any(after)
}

/// Returns the text after the space that a text begins with, if it does within a paragraph.
pub(super) fn after_space(text: &str) -> Option<&str> {
    let rest = text.trim_start();
    crate::characters::is_space(&text[..text.len() - rest.len()]).then_some(rest)
}
