//! One year, month or day.

use std::fmt;

use chrono::{Month, NaiveDate};

/// One year, month or day that exists in the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Point {
    pub(super) year: i32,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
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
        self.on(month, self.day.unwrap_or_else(|| days_in(self.year, month)))
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

pub(super) fn days_in(year: i32, month: u8) -> u8 {
    Month::try_from(month).ok().and_then(|month| month.num_days(year)).unwrap_or(31)
}
