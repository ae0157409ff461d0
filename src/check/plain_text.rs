//! The plain text of a message in one piece, with the way back to its places.

use std::ops::Range;

use crate::finding::Span;
use crate::locales::Entry;
use crate::locales::pattern::{Element, Expression, Pattern};

/// Stands for a placeable: no letter, no digit, no white space.
pub(super) const PLACEABLE: char = '\u{FFFC}';

/// The texts of a message, joined. Variants follow each other, with the mark of a
/// placeable before and after each.
#[derive(Debug, Default)]
pub(super) struct PlainText {
    text: String,
    /// Where each piece begins in the text, and where it came from.
    pieces: Vec<(usize, Span)>,
}

impl PlainText {
    /// The text of a message.
    pub(super) fn of(entry: &Entry) -> Self {
        let mut running = Self::default();
        running.pattern(&entry.pattern);
        running
    }

    /// The text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Where a part of the text came from: up to the end of the piece it begins in.
    pub(super) fn span(&self, range: &Range<usize>) -> Option<Span> {
        let at = self.pieces.partition_point(|(start, _)| *start <= range.start).checked_sub(1)?;
        let (start, span) = self.pieces.get(at)?;
        Some(span.part(range.start - start..range.end - start))
    }

    /// The last character of each paragraph but the last, with its place; none where
    /// it is no text.
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
                ends.push(last.and_then(|(at, c)| Some((c, self.span(&(at..text.len()))?))));
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
