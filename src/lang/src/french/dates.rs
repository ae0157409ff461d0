//! French dates in a sentence: articles before days, elision before months.
//!
//! Takes phrases in words (`1er juillet 2024`, `avril`, `2005`), as a
//! [`Formatter`](crate::format::Formatter) writes them, not dates.
//!
//! ```
//! use briefing_lang::french::dates::{de_date, le_date, range};
//!
//! assert_eq!(de_date("avril 2026")?, "d’avril 2026");
//! assert_eq!(le_date("1er juillet 2024")?, "le 1er juillet 2024");
//! assert_eq!(range("1er", "15 juillet")?, "du 1er au 15 juillet");
//! # Ok::<(), briefing_lang::french::FrenchError>(())
//! ```

use chrono::Datelike;

use super::elision::{APOSTROPHE, Initial};
use super::error::FrenchError;
use crate::edtf::{Point, Precision};

/// The months, as every date in words names them.
#[rustfmt::skip]
pub(crate) const MONTHS: [&str; 12] = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
];
const WEEKDAYS: [&str; 7] =
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// What a date begins with, which decides whether it has an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start {
    /// A day or a weekday: le 1er juillet, du 15 juillet.
    Day,
    /// A month, alone or after *début* or *fin*: en avril, d’avril.
    Month,
    /// The middle of a month, which is feminine: à la mi-avril.
    Middle,
    /// A year: en 2024, de 2024.
    Year,
}

/// The day of a month in prose: `1er`, then `2`, `3`…
///
/// Only the first is an ordinal (Imprimerie nationale, on dates). Raising the `er` is left to the
/// layout.
///
/// ```
/// assert_eq!(briefing_lang::french::dates::day_ordinal(1), "1er");
/// ```
#[must_use]
pub fn day_ordinal(day: u8) -> String {
    if day == 1 { "1er".to_owned() } else { day.to_string() }
}

/// A date in figures and words, in which the first of a month is written `1er`.
pub(super) fn with_ordinal(text: &str, dates: &[Point]) -> String {
    let is_first = |date: Option<&Point>| date.is_some_and(|date| date.day() == Some(1));
    let ones = ones(text);
    let mut first: Vec<usize> = Vec::new();
    first.extend(ones.first().filter(|_| is_first(dates.first())));
    first.extend(ones.last().filter(|_| dates.len() > 1 && is_first(dates.last())));
    let mut written = text.to_owned();
    for at in first.into_iter().rev() {
        written.insert_str(at + 1, "er");
    }
    written
}

/// The places of a 1 that is a number alone.
fn ones(text: &str) -> Vec<usize> {
    let joins = |c: char| c.is_alphanumeric() || c == '/';
    let alone =
        move |at: &usize| !text[..*at].ends_with(joins) && !text[at + 1..].starts_with(joins);
    text.match_indices('1').map(|(at, _)| at).filter(alone).collect()
}

/// What the dates of a span have besides their day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// The weekday: lundi 1er juin.
    pub weekday: bool,
    /// The year: juin 2026.
    pub year: bool,
}

/// A span of time, of which both ends are known: du 3 au 9 mai 2026, du 28 avril au 2 mai 2026, de
/// mars à mai 2026.
///
/// What both ends share is written once, after the second; a span of one date is that date after
/// `de`.
///
/// # Errors
/// None for the points of a calendar, which are always dates; the signature is that of [`range`].
pub fn span(from: Point, to: Point, parts: Parts) -> Result<String, FrenchError> {
    if from == to {
        return de_date(&phrase(to, parts));
    }
    let same = from.precision() == to.precision();
    let year =
        same && parts.year && from.year() == to.year() && from.precision() != Precision::Year;
    let month = year && from.precision() == Precision::Day && from.month() == to.month();
    let mut start = phrase(from, Parts { year: parts.year && !year, ..parts });
    if month {
        start = start.rsplit_once(' ').map_or(start.clone(), |(day, _)| day.to_owned());
    }
    range(&start, &phrase(to, parts))
}

/// A date in words: lundi 1er juin 2026, mars 2026, 2026.
fn phrase(point: Point, parts: Parts) -> String {
    let month = point.month().map_or("", |month| MONTHS[usize::from(month) - 1]);
    let mut words: Vec<String> = Vec::new();
    if point.precision() == Precision::Day {
        let weekday = point.first().weekday().num_days_from_monday() as usize;
        words.extend(parts.weekday.then(|| WEEKDAYS[weekday].to_owned()));
        words.extend(point.day().map(day_ordinal));
    }
    words.extend((!month.is_empty()).then(|| month.to_owned()));
    words.extend((parts.year || words.is_empty()).then(|| point.year().to_string()));
    words.join(" ")
}

/// After `de`: d’avril, du 1er juillet, de 2024.
///
/// # Errors
/// [`FrenchError::Date`] when a phrase does not begin like a date.
pub fn de_date(phrase: &str) -> Result<String, FrenchError> {
    let phrase = phrase.trim();
    Ok(match start(phrase)? {
        Start::Day => format!("du {phrase}"),
        Start::Middle => format!("de la {phrase}"),
        _ if Initial::of(phrase) == Initial::Elides => format!("d{APOSTROPHE}{phrase}"),
        _ => format!("de {phrase}"),
    })
}

/// After `à`: à août, au 15 juillet, à 2026.
///
/// # Errors
/// [`FrenchError::Date`] when a phrase does not begin like a date.
pub fn a_date(phrase: &str) -> Result<String, FrenchError> {
    let phrase = phrase.trim();
    Ok(match start(phrase)? {
        Start::Day => format!("au {phrase}"),
        Start::Middle => format!("à la {phrase}"),
        _ => format!("à {phrase}"),
    })
}

/// When something happens: le 1er juillet, en avril, en 2024.
///
/// # Errors
/// [`FrenchError::Date`] when a phrase does not begin like a date.
pub fn le_date(phrase: &str) -> Result<String, FrenchError> {
    let phrase = phrase.trim();
    Ok(match start(phrase)? {
        Start::Day => format!("le {phrase}"),
        Start::Middle => format!("à la {phrase}"),
        Start::Month if starts_with_part(phrase) => phrase.to_owned(),
        _ => format!("en {phrase}"),
    })
}

/// A span of time: d’avril à août, du 1er au 15 juillet, de 2015 à 2016.
///
/// A bare day (`1er`) takes its month from the end of the span.
///
/// # Errors
/// [`FrenchError::Date`] when a phrase does not begin like a date.
pub fn range(from: &str, to: &str) -> Result<String, FrenchError> {
    Ok(format!("{} {}", de_date(from)?, a_date(to)?))
}

fn start(phrase: &str) -> Result<Start, FrenchError> {
    let first = phrase.split([' ', '\u{A0}', '\u{202F}']).next().unwrap_or_default();
    let word = first.to_lowercase();
    let digits = if word == "1er" { "1" } else { &word };
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    Ok(match digits.len() {
        1 | 2 if is_number => Start::Day,
        3 | 4 if is_number => Start::Year,
        _ if WEEKDAYS.contains(&digits) => Start::Day,
        _ if MONTHS.contains(&digits) || starts_with_part(phrase) => Start::Month,
        _ if digits.strip_prefix("mi-").is_some_and(|month| MONTHS.contains(&month)) => {
            Start::Middle
        }
        _ => return Err(FrenchError::Date { phrase: phrase.to_owned() }),
    })
}

/// Whether a month or a year is narrowed by *début* or *fin*, which take no `en`.
fn starts_with_part(phrase: &str) -> bool {
    let phrase = phrase.to_lowercase();
    let rest = phrase.strip_prefix("début").or_else(|| phrase.strip_prefix("fin"));
    rest.is_some_and(|rest| rest.starts_with([' ', '\u{A0}']))
}
