//! The usual form of a finding about words.

use crate::finding::{Code, Finding, Span};

/// A finding at a place, with a way out.
pub(super) fn found(
    code: Code,
    message: impl Into<String>,
    span: &Span,
    help: impl Into<String>,
) -> Finding {
    Finding::new(code, message).at(span).help(help)
}
