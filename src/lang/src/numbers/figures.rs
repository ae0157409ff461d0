//! The search for numbers in digits, with the scale words that belong to them: `40,000`, `40 000`,
//! `0,1`, `742 millions`, `7억 4,200만`.

use std::ops::Range;

use rust_decimal::Decimal;

use super::digits::{FigureStyle, times_ten_to};
use crate::characters::{is_hyphen, is_middle_dot};
use crate::hangul::is_hangul;

/// A number in digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its place in the text, in bytes, including its scale word.
    pub range: Range<usize>,
    /// The number, [normalized](Decimal::normalize); [`Decimal::MAX`] if it is too large for a
    /// decimal.
    pub value: Decimal,
    /// Whether it belongs to a word or a name: `Covid-19`, `K2`, `3D`, `코로나19`.
    pub in_word: bool,
}

/// Returns the numbers that a text writes in digits, in order.
///
/// Unknown languages are read with a decimal comma, as most of Europe writes.
///
/// ```
/// let found = briefing_lang::numbers::figures("fr", "coupe de 1,5 million d’euros");
/// assert_eq!((found[0].range.clone(), found[0].value), (9..20, 1_500_000.into()));
/// ```
#[must_use]
pub fn figures(language: &str, text: &str) -> Vec<Figure> {
    let style = &crate::language(language).data().figure_style;
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|next| at + next) {
        let (end, value) = style.number(text, start);
        let in_word = is_in_word(text, start, end, style.prefixes);
        let (end, value) = match scale(&text[end..], style) {
            _ if in_word => (end, value),
            Some((length, exponent)) => (end + length, times_ten_to(value, exponent)),
            None => (style.continuation)(text, end, value),
        };
        found.push(Figure { range: start..end, value: value.normalize(), in_word });
        at = end;
    }
    found
}

/// The scale word after a number: its length with the space before it, and its power of ten.
fn scale(text: &str, style: &FigureStyle) -> Option<(usize, u32)> {
    let rest = text.strip_prefix([' ', '\u{A0}', '\u{202F}', '-', '\n'])?.trim_start_matches(' ');
    let word = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
    let (_, exponent) = style.scales.iter().find(|(scale, _)| *scale == word)?;
    Some((text.len() - rest.len() + word.len(), *exponent))
}

/// Whether letters are written against the digits, other than those of an ordinal, a decade or a
/// unit, or a word is joined to them by a hyphen.
fn is_in_word(text: &str, start: usize, end: usize, prefixes: &[&str]) -> bool {
    let (before, after) = (&text[..start], &text[end..]);
    // 6·25, the Korean War, and days like it.
    let is_digit = |c: char| c.is_ascii_digit();
    if before.strip_suffix(is_middle_dot).is_some_and(|rest| rest.ends_with(is_digit))
        || after.strip_prefix(is_middle_dot).is_some_and(|rest| rest.starts_with(is_digit))
    {
        return true;
    }
    let stem = before.trim_end_matches(is_hyphen);
    let word = &stem[stem.trim_end_matches(char::is_alphabetic).len()..];
    if word.ends_with(is_hangul) {
        return stem == before && !prefixes.contains(&word);
    }
    let tail = after.find(|c: char| !c.is_alphabetic() || is_hangul(c)).unwrap_or(after.len());
    !word.is_empty() || tail > 0 && !SUFFIXES.split(' ').any(|suffix| suffix == &after[..tail])
}

/// Endings of ordinals and symbols of units, which may follow digits without making a name of them.
const SUFFIXES: &str =
    "s th st nd rd e er re ère es ers ème d de h km m cm mm kg g t ha l min kW kWh MW GW";
