//! Numbers in running text: spelt out in words, and typed in digits as a language groups them.
//!
//! Precision goes before recall: an ordinal, a fraction, a vague number (hundreds, 두세) and a word
//! that is often no number (`neuf`, `오만`) are left out, and so is everything below three.

mod english;
mod figures;
mod french;
mod korean;
mod scan;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub use figures::{Figure, figures};

/// The numbers from three on that a text spells out, in order, with where they stand in bytes; the
/// noun or the counter after a number is not part of it. Knows English, French and Korean, with any
/// subtag; of another language it finds none.
#[must_use]
pub fn numbers(language: &str, text: &str) -> Vec<(Range<usize>, u64)> {
    let found = match base(language) {
        "en" => english::numbers(text),
        "fr" => french::numbers(text),
        "ko" => korean::numbers(text),
        _ => Vec::new(),
    };
    found.into_iter().filter(|(_, value)| *value >= 3).collect()
}

/// The language without its region or script.
fn base(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or_default()
}
