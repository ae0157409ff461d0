//! Dates with the precision they were given in: the part of EDTF (ISO 8601-2) that the data uses.
//!
//! A year, a month, a day, or an interval of these, open at one end if need be. What cannot be a
//! date never becomes an [`Edtf`]. How a language writes a date is the business of `format`.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

mod parse;

pub use parse::EdtfError;

/// A date or an interval, as precise as it was written.
///
/// Ordered by its first possible day, then by its last; dates that share both are ordered by
/// their form, so that the order agrees with equality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Edtf(Extent);

/// The shapes a date can have. Private, so that only the parser makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Extent {
    Point(Point),
    Between(Point, Point),
    Since(Point),
    Until(Point),
}

/// One year, month or day that exists in the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Point {
    year: i32,
    month: Option<u8>,
    day: Option<u8>,
}

/// How much of a point is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Precision {
    /// `1886`
    Year,
    /// `2024-03`
    Month,
    /// `2026-06-04`
    Day,
}

impl Edtf {
    /// The single date, or the start of the interval; `None` where the start is open.
    #[must_use]
    pub fn start(&self) -> Option<Point> {
        match self.0 {
            Extent::Point(point) | Extent::Between(point, _) | Extent::Since(point) => Some(point),
            Extent::Until(_) => None,
        }
    }

    /// The single date, or the end of the interval; `None` where the end is open.
    #[must_use]
    pub fn end(&self) -> Option<Point> {
        match self.0 {
            Extent::Point(point) | Extent::Between(_, point) | Extent::Until(point) => Some(point),
            Extent::Since(_) => None,
        }
    }

    /// Whether it was written with a `/`.
    #[must_use]
    pub fn is_interval(&self) -> bool {
        !matches!(self.0, Extent::Point(_))
    }

    /// The year in which it starts; `None` where the start is open.
    #[must_use]
    pub fn start_year(&self) -> Option<i32> {
        self.start().map(|point| point.year)
    }

    /// The year in which it ends; `None` where the end is open.
    #[must_use]
    pub fn end_year(&self) -> Option<i32> {
        self.end().map(|point| point.year)
    }

    /// The first day it can mean; [`NaiveDate::MIN`] where the start is open.
    #[must_use]
    pub fn earliest(&self) -> NaiveDate {
        self.start().map_or(NaiveDate::MIN, |point| point.first())
    }

    /// The last day it can mean; [`NaiveDate::MAX`] where the end is open.
    #[must_use]
    pub fn latest(&self) -> NaiveDate {
        self.end().map_or(NaiveDate::MAX, |point| point.last())
    }
}

impl Ord for Edtf {
    fn cmp(&self, other: &Self) -> Ordering {
        self.earliest()
            .cmp(&other.earliest())
            .then_with(|| self.latest().cmp(&other.latest()))
            .then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Edtf {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse::edtf(text)
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Extent::Point(point) => write!(f, "{point}"),
            Extent::Between(start, end) => write!(f, "{start}/{end}"),
            Extent::Since(start) => write!(f, "{start}/.."),
            Extent::Until(end) => write!(f, "../{end}"),
        }
    }
}

impl Point {
    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.year
    }

    /// The month, 1 to 12, if it is known.
    #[must_use]
    pub fn month(&self) -> Option<u8> {
        self.month
    }

    /// The day of the month, if it is known; then the month is known too.
    #[must_use]
    pub fn day(&self) -> Option<u8> {
        self.day
    }

    /// How much of it is known.
    #[must_use]
    pub fn precision(&self) -> Precision {
        match (self.month, self.day) {
            (Some(_), Some(_)) => Precision::Day,
            (Some(_), None) => Precision::Month,
            _ => Precision::Year,
        }
    }

    /// The first day it can mean.
    #[must_use]
    pub fn first(&self) -> NaiveDate {
        self.on(self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day it can mean.
    #[must_use]
    pub fn last(&self) -> NaiveDate {
        let month = self.month.unwrap_or(12);
        self.on(month, self.day.unwrap_or(days_in(self.year, month)))
    }

    fn on(&self, month: u8, day: u8) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, month.into(), day.into()).unwrap_or(NaiveDate::MIN)
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// How many days a month of the Gregorian calendar has.
fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
