//! A date or an interval.

use std::cmp::Ordering;
use std::fmt;

use chrono::NaiveDate;

use super::point::Point;

/// A date or an interval, as precise as it was written. Read from text with [`FromStr`], and
/// written back by `Display` to the character.
///
/// [`FromStr`]: std::str::FromStr
///
/// Ordered by its first possible day, then by its last; dates that share both are ordered by
/// their form, so that the order agrees with equality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Edtf(pub(super) Extent);

/// The forms a date can have; only the parser makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Extent {
    Point(Point),
    Between(Point, Point),
    Since(Point),
    Until(Point),
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
        self.start().map(|point| point.year())
    }

    /// The year in which it ends; `None` where the end is open.
    #[must_use]
    pub fn end_year(&self) -> Option<i32> {
        self.end().map(|point| point.year())
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

impl From<Point> for Edtf {
    fn from(point: Point) -> Self {
        Self(Extent::Point(point))
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
