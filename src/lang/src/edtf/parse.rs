//! Reads an [`Edtf`] from its text, or says exactly what is wrong with it.
//!
//! Ranges in errors are bytes of the text that was parsed.

use std::ops::Range;
use std::str::FromStr;

use chrono::Month;

use super::date::{Edtf, Extent};
use super::error::EdtfError;
use super::point::{Point, days_in};

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        edtf(text)
    }
}

/// Reads a date or an interval.
fn edtf(text: &str) -> Result<Edtf, EdtfError> {
    let Some((start, end)) = text.split_once('/') else {
        if text == ".." {
            return Err(EdtfError::new("an open interval needs a `/`: `2017/..`", 0..text.len()));
        }
        return point(text, 0).map(|point| Edtf(Extent::Point(point)));
    };
    let offset = start.len() + 1;
    if let Some(extra) = end.find('/') {
        let at = offset + extra;
        return Err(EdtfError::new("an interval has only one `/`", at..at + 1));
    }
    let extent = match (bound(start, 0)?, bound(end, offset)?) {
        (Some(start), Some(end)) if end.last() < start.first() => {
            return Err(EdtfError::new(
                "an interval must not end before it starts",
                offset..text.len(),
            ));
        }
        (Some(start), Some(end)) => Extent::Between(start, end),
        (Some(start), None) => Extent::Since(start),
        (None, Some(end)) => Extent::Until(end),
        (None, None) => {
            return Err(EdtfError::new("an interval must have a start or an end", 0..text.len()));
        }
    };
    Ok(Edtf(extent))
}

/// Reads one end of an interval; `..` is an open end.
fn bound(text: &str, offset: usize) -> Result<Option<Point>, EdtfError> {
    match text {
        ".." => Ok(None),
        "" => Err(EdtfError::new(
            "one end of the interval is missing; an open end is written `..`",
            offset.saturating_sub(1)..offset.max(1),
        )),
        _ => point(text, offset).map(Some),
    }
}

/// Reads a year, a month or a day that starts `offset` bytes into the whole text.
fn point(text: &str, offset: usize) -> Result<Point, EdtfError> {
    let whole = offset..offset + text.len();
    if text.is_empty() {
        return Err(EdtfError::new("a date must not be empty", whole));
    }
    if let Some((at, mark)) = text.char_indices().find(|(_, c)| "?~%".contains(*c)) {
        return Err(EdtfError::new(
            format!("a date cannot be marked as uncertain with `{mark}`"),
            offset + at..offset + at + 1,
        ));
    }

    let mut parts = text.split('-');
    let mut at = offset;
    let mut next = |width: usize, what: &str| -> Result<Option<(u16, Range<usize>)>, EdtfError> {
        let Some(part) = parts.next() else {
            return Ok(None);
        };
        let range = at..at + part.len();
        at = range.end + 1;
        if part.len() != width || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            let form = "a date is written `1886`, `2024-03` or `2026-06-04`";
            let message = if part.is_empty() {
                format!("the {what} is missing: {form}")
            } else {
                format!("`{part}` is not a {what} of {width} digits: {form}")
            };
            // An empty part has nothing to underline, so the hyphen beside it is shown.
            let shown = if range.is_empty() { whole.clone() } else { range };
            return Err(EdtfError::new(message, shown));
        }
        let value = part.bytes().fold(0, |n, b| n * 10 + u16::from(b - b'0'));
        Ok(Some((value, range)))
    };

    let year = next(4, "year")?;
    let month = next(2, "month")?;
    let day = next(2, "day")?;
    if at <= whole.end {
        return Err(EdtfError::new("nothing may follow the day of a date", at - 1..whole.end));
    }
    build(year, month, day, whole)
}

/// A number that was read, and its place.
type Read = Option<(u16, Range<usize>)>;

/// Makes a point of what was read, if the calendar has it.
fn build(year: Read, month: Read, day: Read, whole: Range<usize>) -> Result<Point, EdtfError> {
    let Some((year, year_range)) = year else {
        return Err(EdtfError::new("a date must not be empty", whole));
    };
    if year == 0 {
        return Err(EdtfError::new("year 0000 does not exist", year_range));
    }
    let mut point = Point { year: year.into(), month: None, day: None };
    let Some((number, range)) = month else {
        return Ok(point);
    };
    let month = match u8::try_from(number) {
        Ok(month @ 1..=12) => month,
        _ => {
            let message = format!("month {number} does not exist");
            return Err(EdtfError::new(message, range));
        }
    };
    point.month = Some(month);

    let Some((number, range)) = day else {
        return Ok(point);
    };
    match u8::try_from(number) {
        Ok(day) if day >= 1 && day <= days_in(point.year, month) => point.day = Some(day),
        _ => {
            let message = impossible_day(point.year, month, number);
            return Err(EdtfError::new(message, range));
        }
    }
    Ok(point)
}

/// Names the day that the calendar lacks; only February depends on the year.
fn impossible_day(year: i32, month: u8, day: u16) -> String {
    let name = Month::try_from(month).map_or("", |month| month.name());
    match (month, day) {
        (_, 0 | 32..) => format!("day {day} does not exist"),
        (2, 29) => format!("{year} has no 29 February"),
        _ => format!("{name} has no day {day}"),
    }
}
