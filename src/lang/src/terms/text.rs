//! A text as the search for terms compares it: without invisible characters, each word with a small
//! initial, with one kind of space, apostrophe, hyphen and middle dot.

use std::ops::Range;

use crate::characters::{is_apostrophe, is_hyphen, is_invisible, is_mark, is_middle_dot};
use crate::hangul::is_hangul;

/// A normalized text, with the way back to the text itself.
#[derive(Debug)]
pub(super) struct Normalized<'a> {
    source: &'a str,
    pub(super) text: String,
    /// Where words begin in `text`.
    pub(super) starts: Vec<usize>,
    /// For each byte of `text`, where its character begins in the source.
    origins: Vec<usize>,
}

impl<'a> Normalized<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let mut text = String::with_capacity(source.len());
        let mut starts = Vec::new();
        let mut origins = Vec::with_capacity(source.len());
        let mut lines = 0;
        let mut last = '\0';
        for (at, c) in source.char_indices().filter(|(_, c)| !is_invisible(*c)) {
            lines = if c.is_whitespace() { lines + usize::from(c == '\n') } else { 0 };
            let c = one_kind(c);
            if (last, c) == (' ', ' ') {
                // A blank line ends a paragraph, and no term continues over it.
                if lines > 1 {
                    text.pop();
                    text.push('\n');
                }
                continue;
            }
            if c == ' ' || is_same_word(last, c) {
                text.push(c);
            } else {
                starts.push(text.len());
                text.push(c.to_lowercase().next().unwrap_or(c));
            }
            origins.resize(text.len(), at);
            last = c;
        }
        Self { source, text, starts, origins }
    }

    /// Returns where the characters of a range are in the source.
    pub(super) fn origin(&self, range: Range<usize>) -> Option<Range<usize>> {
        let start = *self.origins.get(range.start)?;
        let last = *self.origins.get(range.end.checked_sub(1)?)?;
        let length = self.source[last..].chars().next().map_or(0, char::len_utf8);
        Some(start..last + length)
    }
}

/// One character for all that a glossary does not distinguish.
fn one_kind(c: char) -> char {
    match c {
        _ if c.is_ascii_alphanumeric() => c,
        _ if c.is_whitespace() => ' ',
        _ if is_apostrophe(c) => '’',
        _ if is_hyphen(c) => '-',
        _ if is_middle_dot(c) => '·',
        _ => c,
    }
}

/// Returns whether two neighbours belong to one word: letters or digits of scripts that Korean does
/// not write together (`MOU를` and `2024결연` are two words each).
pub(super) fn is_same_word(left: char, right: char) -> bool {
    if left.is_ascii() && right.is_ascii() {
        return left.is_ascii_alphanumeric() && right.is_ascii_alphanumeric();
    }
    let is_word = |c: char| c.is_alphanumeric() || is_mark(c);
    match (is_hangul(left), is_hangul(right)) {
        (true, true) => true,
        (false, false) => is_word(left) && is_word(right),
        _ => false,
    }
}
