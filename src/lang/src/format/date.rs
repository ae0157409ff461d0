//! Dates and intervals. Single dates are CLDR's; intervals are composed here, because ICU4X's
//! range formatter is unstable.

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::{Y, YM, YMD};
use icu::datetime::options::YearStyle;
use icu::datetime::pattern::FixedCalendarDateTimeNames;
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu::locale::Locale;

use super::error::FormatError;
use super::number::Numbers;
use crate::edtf::{Edtf, Point, Precision};
use crate::language::Language;

/// How much of a date is written, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// In words: `4 June 2026`, `2026년 6월 4일`.
    Long,
    /// In figures: `04/06/2026`, `2026. 6. 4.`; a year is alone in every language.
    Short,
    /// Only the year: `2026`.
    Year,
}

pub(super) struct Dates {
    language: &'static dyn Language,
    long_day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    long_month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    long_year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    short_day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short_month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
}

/// Loads one date format with its digits.
///
/// ICU4X 2.4 decides from one variant of a pattern whether digits are needed; in Portuguese months
/// that variant has none, and formatting then panics in debug builds. So they are loaded by name.
macro_rules! load {
    ($locale:expr, $fields:expr) => {{
        let preferences = DateTimeFormatterPreferences::from($locale);
        let formatter = FixedCalendarDateTimeFormatter::try_new(preferences, $fields)
            .map_err(FormatError::loading("dates"))?;
        let mut names = FixedCalendarDateTimeNames::from_formatter(preferences, formatter);
        names.include_decimal_formatter().map_err(FormatError::loading("digits of dates"))?;
        names
            .try_into_formatter($fields)
            .map_err(|(error, _)| FormatError::loading("dates")(error))?
    }};
}

impl Dates {
    pub(super) fn new(
        locale: &Locale,
        language: &'static dyn Language,
    ) -> Result<Self, FormatError> {
        Ok(Self {
            language,
            // No era in words: 987 is 987, not 987 AD.
            long_day: load!(locale, YMD::long().with_year_style(YearStyle::NoEra)),
            long_month: load!(locale, YM::long().with_year_style(YearStyle::NoEra)),
            long_year: load!(locale, Y::long().with_year_style(YearStyle::NoEra)),
            short_day: load!(locale, YMD::short().with_year_style(YearStyle::Full)),
            short_month: load!(locale, YM::short().with_year_style(YearStyle::Full)),
        })
    }

    pub(super) fn date(&self, numbers: &Numbers, value: &Edtf, style: DateStyle) -> String {
        let written = |point| self.point(numbers, point, style);
        let precision = |point: Point| match style {
            DateStyle::Year => Precision::Year,
            DateStyle::Long | DateStyle::Short => point.precision(),
        };
        match (value.start(), value.end()) {
            (Some(start), Some(end)) if value.is_interval() => {
                self.interval(numbers, start, end, style)
            }
            (Some(point), Some(_)) => written(point),
            (Some(start), None) => self.language.since(&written(start), precision(start)),
            (None, Some(end)) => self.language.until(&written(end), precision(end)),
            (None, None) => String::new(),
        }
    }

    fn point(&self, numbers: &Numbers, point: Point, style: DateStyle) -> String {
        let (month, day) = (point.month().unwrap_or(1), point.day().unwrap_or(1));
        let Ok(date) = Date::try_new_gregorian(point.year(), month, day) else {
            return point.to_string();
        };
        match (style, point.precision()) {
            (DateStyle::Year, _) | (DateStyle::Short, Precision::Year) => {
                numbers.digits(point.year())
            }
            (DateStyle::Long, Precision::Year) => self.long_year.format(&date).to_string(),
            (DateStyle::Long, Precision::Month) => self.long_month.format(&date).to_string(),
            (DateStyle::Long, Precision::Day) => {
                self.language.long_date(point, self.long_day.format(&date).to_string())
            }
            (DateStyle::Short, precision) => {
                self.language.short_date(point).unwrap_or_else(|| match precision {
                    Precision::Month => self.short_month.format(&date).to_string(),
                    _ => self.short_day.format(&date).to_string(),
                })
            }
        }
    }

    /// Both ends with an en dash; in words, what they share is written once.
    fn interval(&self, numbers: &Numbers, start: Point, end: Point, style: DateStyle) -> String {
        let from = self.point(numbers, start, style);
        let to = self.point(numbers, end, style);
        if from == to {
            return to;
        }
        if style == DateStyle::Long && start.precision() == Precision::Year {
            // A suffix for the year is written once, after the last: 2005–2006년.
            if end.precision() == Precision::Year {
                return format!("{}–{to}", numbers.digits(start.year()));
            }
        } else if style == DateStyle::Long
            && start.precision() == end.precision()
            && start.year() == end.year()
        {
            let tail = shared(from.chars().rev(), to.chars().rev(), char::is_whitespace);
            if tail > 0 {
                let kept = from[..from.len() - tail].trim_end_matches([' ', ',']);
                return format!("{kept}–{to}");
            }
            let head = shared(from.chars(), to.chars(), |c| !c.is_numeric());
            return format!("{from}–{}", &to[head..]);
        }
        format!("{from}–{to}")
    }
}

/// Bytes that two dates share, up to the last character that ends a field: ` 2026` from the end of
/// `30 May 2026`, `2026년 ` from the start of `2026년 6월`.
fn shared(
    a: impl Iterator<Item = char>,
    b: impl Iterator<Item = char>,
    ends_field: impl Fn(char) -> bool,
) -> usize {
    let mut bytes = 0;
    let mut shared = 0;
    for (c, _) in a.zip(b).take_while(|(a, b)| a == b) {
        bytes += c.len_utf8();
        if ends_field(c) {
            shared = bytes;
        }
    }
    shared
}
