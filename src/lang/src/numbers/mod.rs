//! Numbers in running text: [spelt out](numbers) in words, and [typed in digits](figures) as a
//! language groups them.
//!
//! Precision comes before recall: an ordinal, a fraction, a vague number (`hundreds`, `두세`) and a
//! word that is often not a number (`neuf`, `오만`) are left out, and so is everything below three.

pub(crate) mod digits;
mod figures;
pub(crate) mod grammar;
pub(crate) mod myriads;

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

/// Returns every value that a text says in words, to compare it with figures of another language:
/// numbers from one on, ranks, the parts of fractions, Roman figures.
///
/// Recall comes before precision, other than with [`numbers`]: a value too many only excuses a figure.
///
/// ```
/// let said = briefing_lang::numbers::said("en", "in the second of ten towns, under Louis XIV");
/// assert!([2, 10, 14].iter().all(|value| said.contains(value)));
/// ```
#[must_use]
pub fn said(language: &str, text: &str) -> Vec<u64> {
    let language = crate::language(language);
    let mut values: Vec<u64> = Vec::new();
    for text in [text, &language.without_ranks(text)] {
        values.extend(language.spelt_numbers(text).into_iter().map(|(_, value)| value));
    }
    let words = text.split(|c: char| !c.is_alphanumeric());
    for word in words {
        let lower = word.to_lowercase();
        let known = language.data().said.iter().filter(|(said, _)| *said == lower);
        values.extend(known.flat_map(|(_, values)| values.iter().copied()));
        values.extend(crate::roman::value(word));
    }
    values
}
