//! Numbers in running text: [spelt out](numbers) in words, and [typed in digits](figures) as a
//! language groups them.
//!
//! Precision comes before recall: an ordinal, a fraction, a vague number (`hundreds`, `두세`) and a
//! word that is often not a number (`neuf`, `오만`) are left out, and so is everything below three.

pub(crate) mod digits;
mod figures;
pub(crate) mod grammar;

use std::ops::Range;

pub use digits::FigureStyle;
pub use figures::{Figure, figures};

/// Returns the numbers from three on that a text spells out, in order, with their places in bytes;
/// the noun or the counter after a number is not part of it.
///
/// Knows English, French and Korean, with any subtag; of another language it finds none.
///
/// ```
/// let text = "about forty thousand people in two cities";
/// assert_eq!(briefing_lang::numbers::numbers("en", text), [(6..20, 40_000)]);
/// ```
#[must_use]
pub fn numbers(language: &str, text: &str) -> Vec<(Range<usize>, u64)> {
    let mut found = crate::language(language).spelt_numbers(text);
    found.retain(|(_, value)| *value >= 3);
    found
}
