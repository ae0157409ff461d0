//! What a search for terms returns.

use std::ops::Range;

/// A term found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermUse {
    /// Its place in the text, in bytes.
    pub range: Range<usize>,
    /// The id of its record.
    pub term: String,
    /// The form that was found, as the glossary writes it.
    pub form: String,
}
