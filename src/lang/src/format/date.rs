//! Dates and intervals, by CLDR's patterns for single dates and for intervals.

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::{E, M, MD, MDE, Y, YM, YMD, YMDE};
use icu::datetime::options::YearStyle;
use icu::datetime::pattern::FixedCalendarDateTimeNames;
use icu::datetime::range::FixedCalendarDateRangeFormatter;
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu::locale::Locale;

use super::date_names::DateNames;
use super::error::FormatError;
use super::number::Numbers;
use super::patterns::range_mark;
use crate::edtf::{Edtf, Point, Precision};
use crate::language::Language;

/// How much of a date is written, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// In words, with the weekday: `Thursday, 4 June 2026`.
    Full,
    /// In words: `4 June 2026`, `2026년 6월 4일`.
    Long,
    /// With an abbreviated month, or as the language shortens dates: `4 Jun 2026`.
    Medium,
    /// In figures: `04/06/2026`, `2026. 6. 4.`; a year is alone in every language.
    Short,
    /// Only the year: `2026`.
    Year,
    /// Only the name of the month: `June`.
    Month,
    /// Only the name of the weekday: `Thursday`.
    Weekday,
    /// The day and the month in words: `4 June`.
    MonthDay,
    /// The day and the month in figures: `04/06`, `6. 4.`
    ShortMonthDay,
    /// The weekday, the day and the month: `Thursday 4 June`.
    WeekdayMonthDay,
}

impl DateStyle {
    /// The styles, by the names that messages and templates give them.
    pub const NAMES: &[(&str, Self)] = &[
        ("full", Self::Full),
        ("long", Self::Long),
        ("medium", Self::Medium),
        ("short", Self::Short),
        ("year", Self::Year),
        ("month", Self::Month),
        ("weekday", Self::Weekday),
        ("month-day", Self::MonthDay),
        ("short-month-day", Self::ShortMonthDay),
        ("weekday-month-day", Self::WeekdayMonthDay),
    ];

    /// The least precision of a date that has everything that the style writes. Styles that
    /// write what there is need no more than the year.
    #[must_use]
    pub fn least(self) -> Precision {
        match self {
            Self::Full | Self::Long | Self::Medium | Self::Short | Self::Year => Precision::Year,
            Self::Month => Precision::Month,
            Self::Weekday | Self::MonthDay | Self::ShortMonthDay | Self::WeekdayMonthDay => {
                Precision::Day
            }
        }
    }
}

type WriteDate = dyn Fn(&Date<Gregorian>) -> String + Send + Sync;
type WriteRange = dyn Fn(&Date<Gregorian>, &Date<Gregorian>) -> String + Send + Sync;

/// A field set of CLDR, alone and as an interval.
struct Form {
    date: Box<WriteDate>,
    range: Box<WriteRange>,
}

/// A day and a month in one length.
struct Forms {
    day: Form,
    month: Form,
}

pub(super) struct Dates {
    language: &'static dyn Language,
    full: Form,
    long: Forms,
    medium: Forms,
    short: Forms,
    year: Form,
    month: Form,
    weekday: Form,
    month_day: Form,
    short_month_day: Form,
    weekday_month_day: Form,
    names: DateNames,
    /// What is between two dates that share nothing.
    separator: String,
    /// What is between two years in figures.
    year_separator: &'static str,
}

/// Loads one field set with its digits.
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
        let single = names
            .try_into_formatter($fields)
            .map_err(|(error, _)| FormatError::loading("dates")(error))?;
        let range = FixedCalendarDateRangeFormatter::<Gregorian, _>::try_new(preferences, $fields)
            .map_err(FormatError::loading("intervals"))?;
        Form {
            date: Box::new(move |date| single.format(date).to_string()),
            range: Box::new(move |start, end| range.format(start, end).to_string()),
        }
    }};
}

impl Dates {
    pub(super) fn new(
        locale: &Locale,
        language: &'static dyn Language,
    ) -> Result<Self, FormatError> {
        // No era in words: 987 is 987, not 987 AD.
        let long = Forms {
            day: load!(locale, YMD::long().with_year_style(YearStyle::NoEra)),
            month: load!(locale, YM::long().with_year_style(YearStyle::NoEra)),
        };
        let short = Forms {
            day: load!(locale, YMD::short().with_year_style(YearStyle::Full)),
            month: load!(locale, YM::short().with_year_style(YearStyle::Full)),
        };
        let full = load!(locale, YMDE::long().with_year_style(YearStyle::NoEra));
        Ok(Self {
            language,
            names: DateNames::new(locale, &*long.day.date)?,
            separator: separator(&*short.day.range),
            year_separator: range_mark(locale),
            full,
            long,
            medium: Forms {
                day: load!(locale, YMD::medium().with_year_style(YearStyle::NoEra)),
                month: load!(locale, YM::medium().with_year_style(YearStyle::NoEra)),
            },
            short,
            year: load!(locale, Y::long().with_year_style(YearStyle::NoEra)),
            month: load!(locale, M::long()),
            weekday: load!(locale, E::long()),
            month_day: load!(locale, MD::long()),
            short_month_day: load!(locale, MD::short()),
            weekday_month_day: load!(locale, MDE::long()),
        })
    }

    pub(super) fn months(&self) -> &[String] {
        self.names.months()
    }

    pub(super) fn date(&self, numbers: &Numbers, value: &Edtf, style: DateStyle) -> String {
        let written = |point| self.point(numbers, point, style);
        let precision = |point: Point| match style {
            DateStyle::Year => Precision::Year,
            _ => point.precision(),
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
        let Some(date) = gregorian(point) else { return point.to_string() };
        match self.form(style, point.precision()) {
            None => numbers.digits(point.year()),
            Some(form) => self
                .in_figures(style, point)
                .unwrap_or_else(|| self.language.long_date(point, (form.date)(&date))),
        }
    }

    /// The form of a date with this precision; `None` for a year in figures.
    fn form(&self, style: DateStyle, precision: Precision) -> Option<&Form> {
        let (day, month) = match style {
            DateStyle::Year => return None,
            DateStyle::Short if precision == Precision::Year => return None,
            DateStyle::Full => (&self.full, &self.long.month),
            DateStyle::Long => (&self.long.day, &self.long.month),
            DateStyle::Medium => (&self.medium.day, &self.medium.month),
            DateStyle::Short => (&self.short.day, &self.short.month),
            DateStyle::Month => (&self.month, &self.month),
            DateStyle::Weekday => (&self.weekday, &self.month),
            DateStyle::MonthDay => (&self.month_day, &self.month),
            DateStyle::ShortMonthDay => (&self.short_month_day, &self.month),
            DateStyle::WeekdayMonthDay => (&self.weekday_month_day, &self.month),
        };
        Some(match precision {
            Precision::Day => day,
            Precision::Month => month,
            Precision::Year => &self.year,
        })
    }

    /// A date in the figures of the language, where they are not CLDR's.
    fn in_figures(&self, style: DateStyle, point: Point) -> Option<String> {
        let figures = matches!(style, DateStyle::Short | DateStyle::Medium);
        figures.then(|| self.language.short_date(point)).flatten()
    }

    /// Both ends, of which what they share is written once where CLDR does so.
    fn interval(&self, numbers: &Numbers, start: Point, end: Point, style: DateStyle) -> String {
        let from = self.point(numbers, start, style);
        let to = self.point(numbers, end, style);
        if from == to {
            return to;
        }
        let both = || format!("{from}{}{to}", self.separator);
        if start.precision() != end.precision() || self.in_figures(style, start).is_some() {
            return both();
        }
        let Some(form) = self.form(style, start.precision()) else {
            return format!("{from}{}{to}", self.year_separator);
        };
        match (gregorian(start), gregorian(end)) {
            (Some(first), Some(last)) => {
                let text = self.names.complete((form.range)(&first, &last), &first, &last);
                self.language.long_range(start, end, text)
            }
            _ => both(),
        }
    }
}

fn gregorian(point: Point) -> Option<Date<Gregorian>> {
    let (month, day) = (point.month().unwrap_or(1), point.day().unwrap_or(1));
    Date::try_new_gregorian(point.year(), month, day).ok()
}

/// The dash or the tilde between two dates in figures, with its spaces.
fn separator(range: &dyn Fn(&Date<Gregorian>, &Date<Gregorian>) -> String) -> String {
    let day = |year| Date::try_new_gregorian(year, 12, 28).ok();
    let text = day(2026).zip(day(2027)).map(|(start, end)| range(&start, &end));
    let text = text.unwrap_or_default();
    let Some(at) = text.find(['–', '—', '~', '～', '至']) else { return " – ".to_owned() };
    let before = text[..at].trim_end().len();
    let mark = text[at..].chars().next().map_or(0, char::len_utf8);
    let after = text[at + mark..].len() - text[at + mark..].trim_start().len();
    text[before..at + mark + after].to_owned()
}
