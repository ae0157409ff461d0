//! Dates and intervals. Single dates are CLDR's; intervals are composed here, because ICU4X's
//! range formatter is unstable.

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::{Y, YM, YMD};
use icu::datetime::options::YearStyle;
use icu::datetime::pattern::FixedCalendarDateTimeNames;
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu::locale::Locale;

use super::FormatError;
use super::language::Language;
use super::number::Numbers;
use crate::data::edtf::{Edtf, Point, Precision};

/// How much of a date is written, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// In words: `4 June 2026`, `2026년 6월 4일`.
    Long,
    /// In figures: `04/06/2026`, `2026. 6. 4.`; a year stands alone in every language.
    Short,
    /// Only the year: `2026`.
    Year,
}

/// The date formats of a language.
pub(super) struct Dates {
    language: Language,
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
    pub(super) fn new(locale: &Locale, language: Language) -> Result<Self, FormatError> {
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
        match (value.start(), value.end()) {
            (Some(start), Some(end)) if value.is_interval() => {
                self.interval(numbers, start, end, style)
            }
            (Some(point), Some(_)) => self.point(numbers, point, style),
            (Some(start), None) => self.since(numbers, start, style),
            (None, Some(end)) => self.until(numbers, end, style),
            (None, None) => String::new(),
        }
    }

    /// A single year, month or day.
    fn point(&self, numbers: &Numbers, point: Point, style: DateStyle) -> String {
        let Ok(date) = Date::try_new_gregorian(
            point.year(),
            point.month().unwrap_or(1),
            point.day().unwrap_or(1),
        ) else {
            return point.to_string();
        };
        match (style, point.precision()) {
            (DateStyle::Year, _) | (DateStyle::Short, Precision::Year) => {
                numbers.digits(point.year())
            }
            (DateStyle::Long, Precision::Year) => self.long_year.format(&date).to_string(),
            (DateStyle::Long, Precision::Month) => self.long_month.format(&date).to_string(),
            (DateStyle::Long, Precision::Day) => {
                let text = self.long_day.format(&date).to_string();
                match text.strip_prefix("1 ") {
                    // Imprimerie nationale: only the first of a month is an ordinal.
                    Some(rest) if self.language == Language::French => format!("1er {rest}"),
                    _ => text,
                }
            }
            // 행정 효율과 협업 촉진에 관한 규정 시행규칙: full stops stand for year, month and day.
            // CLDR 48 has the same, CLDR 49 slashes.
            (DateStyle::Short, precision) if self.language == Language::Korean => {
                let month = point.month().unwrap_or_default();
                let text = format!("{}. {month}.", point.year());
                match precision {
                    Precision::Day => format!("{text} {}.", point.day().unwrap_or_default()),
                    _ => text,
                }
            }
            (DateStyle::Short, Precision::Month) => self.short_month.format(&date).to_string(),
            (DateStyle::Short, Precision::Day) => self.short_day.format(&date).to_string(),
        }
    }

    /// Both ends with an en dash; in words, what they share is said once.
    fn interval(&self, numbers: &Numbers, start: Point, end: Point, style: DateStyle) -> String {
        let from = self.point(numbers, start, style);
        let to = self.point(numbers, end, style);
        if from == to {
            return to;
        }
        if style == DateStyle::Long && start.precision() == Precision::Year {
            // A suffix for the year is said once, after the last: 2005–2006년.
            if end.precision() == Precision::Year {
                return format!("{}–{to}", numbers.digits(start.year()));
            }
        } else if style == DateStyle::Long
            && start.precision() == end.precision()
            && start.year() == end.year()
        {
            return match shared_tail(&from, &to) {
                0 => {
                    let head = shared_head(&from, &to);
                    format!("{from}–{}", to.get(head..).unwrap_or(&to))
                }
                tail => {
                    let kept = from.len() - tail;
                    let kept = from.get(..kept).unwrap_or(&from);
                    format!("{}–{to}", kept.trim_end_matches([' ', ',']))
                }
            };
        }
        format!("{from}–{to}")
    }

    /// An interval that has not ended.
    fn since(&self, numbers: &Numbers, start: Point, style: DateStyle) -> String {
        let text = self.named_point(numbers, start, style);
        match (self.language, written(start, style)) {
            (Language::French, Precision::Day) => format!("depuis le {text}"),
            (Language::French, _) => format!("depuis {text}"),
            (Language::English, _) => format!("since {text}"),
            (Language::Korean, _) => format!("{text}부터"),
            _ => format!("{text}–"),
        }
    }

    /// An interval whose start is not known.
    fn until(&self, numbers: &Numbers, end: Point, style: DateStyle) -> String {
        let text = self.named_point(numbers, end, style);
        match (self.language, written(end, style)) {
            (Language::French, Precision::Day) => format!("jusqu’au {text}"),
            (Language::French, _) => format!("jusqu’en {text}"),
            (Language::English, _) => format!("until {text}"),
            (Language::Korean, _) => format!("{text}까지"),
            _ => format!("–{text}"),
        }
    }

    /// A point beside a word: there a year keeps its counter in every style (2017년부터).
    fn named_point(&self, numbers: &Numbers, point: Point, style: DateStyle) -> String {
        match written(point, style) {
            Precision::Year if self.language == Language::Korean => {
                format!("{}년", numbers.digits(point.year()))
            }
            _ => self.point(numbers, point, style),
        }
    }
}

/// How much of a point a style writes.
fn written(point: Point, style: DateStyle) -> Precision {
    match style {
        DateStyle::Year => Precision::Year,
        DateStyle::Long | DateStyle::Short => point.precision(),
    }
}

/// Bytes at the end that two dates share, from a space on: ` 2026` in `30 May 2026`.
fn shared_tail(a: &str, b: &str) -> usize {
    let mut shared = 0;
    let mut at_space = 0;
    for (left, right) in a.chars().rev().zip(b.chars().rev()) {
        if left != right {
            break;
        }
        shared += left.len_utf8();
        if left.is_whitespace() {
            at_space = shared;
        }
    }
    at_space
}

/// Bytes at the start that two dates share, up to a counter or a space: `2026년 `.
fn shared_head(a: &str, b: &str) -> usize {
    let mut shared = 0;
    let mut at_end_of_field = 0;
    for (left, right) in a.chars().zip(b.chars()) {
        if left != right {
            break;
        }
        shared += left.len_utf8();
        if !left.is_numeric() {
            at_end_of_field = shared;
        }
    }
    at_end_of_field
}
