//! Reads an [`Edtf`] from its text, or says exactly what is wrong with it.
//!
//! Ranges in errors are bytes of the text that was parsed.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use chrono::Month;

use super::date::{Edtf, Extent};
use super::point::{Point, days_in};

/// Why a text is not a date, and which part of it is to blame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EdtfError {
    message: String,
    range: Range<usize>,
}

impl EdtfError {
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

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let whole = 0..text.len();
        let Some((start, end)) = text.split_once('/') else {
            if text == ".." {
                return fault("an open interval needs a `/`: `2017/..`", whole);
            }
            return point(text, 0).map(|point| Self(Extent::Point(point)));
        };
        let offset = start.len() + 1;
        if let Some(extra) = end.find('/') {
            return fault("an interval has only one `/`", offset + extra..offset + extra + 1);
        }
        let extent = match (bound(start, 0)?, bound(end, offset)?) {
            (Some(start), Some(end)) if end.last() < start.first() => {
                return fault("an interval must not end before it starts", offset..text.len());
            }
            (Some(start), Some(end)) => Extent::Between(start, end),
            (Some(start), None) => Extent::Since(start),
            (None, Some(end)) => Extent::Until(end),
            (None, None) => return fault("an interval must have a start or an end", whole),
        };
        Ok(Self(extent))
    }
}

/// Reads one end of an interval; `..` is an open end.
fn bound(text: &str, offset: usize) -> Result<Option<Point>, EdtfError> {
    match text {
        ".." => Ok(None),
        "" => fault(
            "one end of the interval is missing; an open end is written `..`",
            offset.saturating_sub(1)..offset.max(1),
        ),
        _ => point(text, offset).map(Some),
    }
}

/// Reads a year, a month or a day that starts `offset` bytes into the whole text.
fn point(text: &str, offset: usize) -> Result<Point, EdtfError> {
    let whole = offset..offset + text.len();
    if text.is_empty() {
        return fault("a date must not be empty", whole);
    }
    if let Some((at, mark)) = text.match_indices(['?', '~', '%']).next() {
        let message = format!("a date cannot be marked as uncertain with `{mark}`");
        return fault(message, offset + at..offset + at + 1);
    }
    let mut at = offset;
    let mut point = Point { year: 0, month: None, day: None };
    for (part, (what, width)) in text.split('-').zip([("year", 4), ("month", 2), ("day", 2)]) {
        let range = at..at + part.len();
        at = range.end + 1;
        if part.len() != width || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            let form = "a date is written `1886`, `2024-03` or `2026-06-04`";
            // An empty part has nothing to underline, so the hyphen beside it is shown.
            if part.is_empty() {
                return fault(format!("the {what} is missing: {form}"), whole);
            }
            return fault(format!("`{part}` is not a {what} of {width} digits: {form}"), range);
        }
        match what {
            "year" => point.year = part.parse().unwrap_or_default(),
            "month" => point.month = part.parse().ok(),
            _ => point.day = part.parse().ok(),
        }
    }
    if at <= whole.end {
        return fault("nothing may follow the day of a date", at - 1..whole.end);
    }
    if point.year == 0 {
        return fault("year 0000 does not exist", offset..offset + 4);
    }
    if let Some(month) = point.month.filter(|month| !(1..=12).contains(month)) {
        return fault(format!("month {month} does not exist"), offset + 5..offset + 7);
    }
    if let (Some(month), Some(day)) = (point.month, point.day)
        && !(1..=days_in(point.year, month)).contains(&day)
    {
        return fault(impossible_day(point.year, month, day), offset + 8..offset + 10);
    }
    Ok(point)
}

/// Names the day that the calendar lacks; only February depends on the year.
fn impossible_day(year: i32, month: u8, day: u8) -> String {
    let name = Month::try_from(month).map_or("", |month| month.name());
    match (month, day) {
        (_, 0 | 32..) => format!("day {day} does not exist"),
        (2, 29) => format!("{year} has no 29 February"),
        _ => format!("{name} has no day {day}"),
    }
}

fn fault<T>(message: impl Into<String>, range: Range<usize>) -> Result<T, EdtfError> {
    Err(EdtfError { message: message.into(), range })
}
