//! The plain text of a message in one piece, with the places of its parts.

use std::ops::Range;

use crate::finding::Span;
use crate::locales::Entry;
use crate::locales::pattern::{Element, Expression, Pattern};

/// Replaces a placeable: not a letter, a digit or white space.
pub(super) const PLACEABLE: char = '\u{FFFC}';

/// The texts of a message, joined. Variants follow each other, with the mark of a
/// placeable before and after each.
#[derive(Debug)]
pub(super) struct PlainText {
    text: String,
    message: Span,
    /// Where each piece begins in the text, and where it came from.
    pieces: Vec<(usize, Span)>,
}

impl PlainText {
    pub(super) fn of(entry: &Entry) -> Self {
        let (text, message, pieces) = (String::new(), entry.span.clone(), Vec::new());
        let mut plain = Self { text, message, pieces };
        plain.pattern(&entry.pattern);
        plain
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// A part of the text, and where it came from: up to the end of the piece it begins in.
    pub(super) fn part(&self, range: Range<usize>) -> (&str, Span) {
        let at = self.pieces.partition_point(|(start, _)| *start <= range.start).checked_sub(1);
        let span = match at.map(|at| &self.pieces[at]) {
            Some((start, span)) => span.part(range.start - start..range.end - start),
            None => self.message.clone(),
        };
        (&self.text[range], span)
    }

    /// The last character of each paragraph but the last, with its place; `None`
    /// where it is not text.
    pub(super) fn paragraph_ends(&self) -> Vec<Option<(char, Span)>> {
        let mut ends = Vec::new();
        let mut from = 0;
        while let Some(line) = self.text[from..].find('\n').map(|at| from + at) {
            let rest = self.text[line + 1..].trim_start_matches([' ', '\t', '\r']);
            from = self.text.len() - rest.len();
            if rest.starts_with('\n') {
                let text = self.text[..line].trim_end();
                from = self.text.len() - rest.trim_start().len();
                let last = text.char_indices().next_back().filter(|(_, c)| *c != PLACEABLE);
                ends.push(last.map(|(at, c)| (c, self.part(at..text.len()).1)));
            }
        }
        ends
    }

    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                Element::Text(span) => {
                    self.pieces.push((self.text.len(), span.clone()));
                    self.text.push_str(span.text());
                }
                Element::Placeable(placeable) => {
                    self.text.push(PLACEABLE);
                    if let Expression::Select(select) = &placeable.expression {
                        for variant in &select.variants {
                            self.pattern(&variant.value);
                            self.text.push(PLACEABLE);
                        }
                    }
                }
            }
        }
    }
}
