//! Texts in NFC (Unicode Standard Annex 15), and where their characters were before.

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc, is_nfc_quick};

/// A text that is not in NFC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Original {
    text: String,
    /// Where the same characters begin in NFC and in this text, in their order.
    starts: Vec<(usize, usize)>,
}

impl Original {
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Where a byte of the text in NFC comes from.
    pub(super) fn offset(&self, composed: usize) -> usize {
        let next = self.starts.partition_point(|(start, _)| *start <= composed);
        let (start, there) = self.starts[next.saturating_sub(1)];
        let end = self.starts.get(next).map_or(self.text.len(), |(_, there)| *there);
        (there + (composed - start)).min(end)
    }

    /// Where the character of a byte is in NFC.
    pub(super) fn composed_offset(&self, offset: usize) -> usize {
        let next = self.starts.partition_point(|(_, there)| *there <= offset);
        let (start, there) = self.starts[next.saturating_sub(1)];
        start + (offset - there)
    }
}

/// A text in NFC, and as it was if it was not.
pub(super) fn composed(text: String) -> (String, Option<Original>) {
    if is_nfc(&text) {
        return (text, None);
    }
    let begins = |c: char| {
        let quick = is_nfc_quick(std::iter::once(c));
        canonical_combining_class(c) == 0 && quick == IsNormalized::Yes
    };
    let (mut composed, mut starts, mut from) = (String::with_capacity(text.len()), vec![(0, 0)], 0);
    let ends = text.char_indices().filter(|(at, c)| *at > 0 && begins(*c)).map(|(at, _)| at);
    for end in ends.chain([text.len()]) {
        let part = &text[from..end];
        let length = composed.len();
        composed.extend(part.nfc());
        from = end;
        // Only where the two lengths part.
        if composed.len() - length != part.len() {
            starts.push((composed.len(), end));
        }
    }
    (composed, Some(Original { text, starts }))
}
