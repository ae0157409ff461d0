//! The errors of native functions. Typst's errors have a message only, so the code of a finding
//! travels at its head: `[unknown-message] ...`.

use ecow::{EcoString, eco_format};

use crate::finding::Code;

/// The message of an error with a code.
pub(super) fn message(code: Code, text: impl AsRef<str>) -> EcoString {
    eco_format!("[{code}] {}", text.as_ref())
}

/// The code at the head of a message, and the rest.
pub(super) fn split(message: &str) -> (Option<Code>, &str) {
    let parts = message.strip_prefix('[').and_then(|rest| rest.split_once("] "));
    match parts.and_then(|(name, rest)| Some((Code::named(name)?, rest))) {
        Some((code, rest)) => (Some(code), rest),
        None => (None, message),
    }
}
