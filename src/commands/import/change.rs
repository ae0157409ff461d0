//! A change to the words.

use crate::finding::Span;

/// A text that is new or different.
pub(super) struct Change {
    pub(super) id: String,
    /// The text in canonical form.
    pub(super) canonical: String,
    /// Its place in the imported file.
    pub(super) span: Span,
}
