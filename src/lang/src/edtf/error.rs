//! Why a text is not a date.

use std::fmt;
use std::ops::Range;

/// Why a text is not a date, and which part of it is to blame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EdtfError {
    message: String,
    range: Range<usize>,
}

impl EdtfError {
    pub(super) fn new(message: impl Into<String>, range: Range<usize>) -> Self {
        Self { message: message.into(), range }
    }

    /// What is impossible, in lower case and without a full stop.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The bytes of the parsed text that are to blame, for a report that underlines them.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

impl fmt::Display for EdtfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for EdtfError {}
