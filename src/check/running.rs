//! The plain text of a message in one piece, with the way back to its places.

use std::ops::Range;

use crate::locales::Entry;
use crate::locales::pattern::{Element, Expression, Pattern};
use crate::source::Span;

/// Stands for a placeable: no letter, no digit, no white space.
pub(super) const PLACEABLE: char = '\u{FFFC}';

/// The texts of a message, joined. Variants follow each other, parted like paragraphs.
#[derive(Debug, Default)]
pub(super) struct Running {
    text: String,
    /// Where each piece begins in the text, and where it came from.
    pieces: Vec<(usize, Span)>,
}

impl Running {
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
                            self.text.push_str("\n\n");
                            self.pattern(&variant.value);
                        }
                        self.text.push_str("\n\n");
                    }
                }
            }
        }
    }
}
