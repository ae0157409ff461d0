//! Names of months and weekdays in intervals.
//!
//! ICU4X 2.4 loads the names that a single date needs. Where an interval needs those of another
//! length, it writes a code in their place, `M06` or `mon`, which is replaced here.

use icu::calendar::types::Weekday;
use icu::calendar::{Date, Gregorian};
use icu::datetime::DateTimeFormatterPreferences;
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu::locale::Locale;
use writeable::TryWriteable;

use super::error::FormatError;

pub(super) struct DateNames {
    months: Vec<String>,
    /// From Monday on.
    weekdays: Vec<String>,
}

/// ICU4X's codes of the weekdays, from Monday on.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl DateNames {
    /// The names as `long` writes them in a date: those of months in full, or abbreviated as in
    /// Chinese.
    pub(super) fn new(
        locale: &Locale,
        long: &dyn Fn(&Date<Gregorian>) -> String,
    ) -> Result<Self, FormatError> {
        let days = |month, days: std::ops::RangeInclusive<u8>| {
            days.filter_map(move |day| Date::try_new_gregorian(2026, month, day).ok())
        };
        let firsts: Vec<_> = (1..=12).flat_map(|month| days(month, 1..=1)).collect();
        let wide = names(locale, "MMMM", &firsts)?;
        let is_used = firsts.iter().zip(&wide).all(|(date, name)| long(date).contains(name));
        let months = if is_used { wide } else { names(locale, "MMM", &firsts)? };
        // 1 June 2026 is a Monday.
        let week: Vec<_> = days(6, 1..=7).collect();
        Ok(Self { months, weekdays: names(locale, "EEEE", &week)? })
    }

    pub(super) fn months(&self) -> &[String] {
        &self.months
    }

    /// Replaces the codes in an interval.
    pub(super) fn complete(
        &self,
        text: String,
        start: &Date<Gregorian>,
        end: &Date<Gregorian>,
    ) -> String {
        let mut text = text;
        for date in [start, end] {
            let month = date.month().ordinal;
            if let Some(name) = self.months.get(usize::from(month).wrapping_sub(1)) {
                text = replace(&text, &format!("M{month:02}"), name);
            }
            let weekday = date.weekday() as usize - Weekday::Monday as usize;
            if let Some((code, name)) = WEEKDAYS.get(weekday).zip(self.weekdays.get(weekday)) {
                text = replace(&text, code, name);
            }
        }
        text
    }
}

/// Writes a name for its code. A pattern may repeat the end of the name after it: `M06월`.
fn replace(text: &str, code: &str, name: &str) -> String {
    let mut parts = text.split(code);
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let last = name.chars().next_back().filter(|c| !c.is_ascii() && !c.is_lowercase());
        written.push_str(name);
        written.push_str(last.and_then(|last| part.strip_prefix(last)).unwrap_or(part));
    }
    written
}

/// The names of dates in a pattern of one field.
fn names(
    locale: &Locale,
    pattern: &str,
    dates: &[Date<Gregorian>],
) -> Result<Vec<String>, FormatError> {
    let preferences = DateTimeFormatterPreferences::from(locale);
    let pattern =
        DateTimePattern::try_from_pattern_str(pattern).map_err(FormatError::loading("patterns"))?;
    let mut names = FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(preferences)
        .map_err(FormatError::loading("digits of dates"))?;
    let formatter =
        names.include_for_pattern(&pattern).map_err(FormatError::loading("names of dates"))?;
    let written = dates.iter().map(|date| match formatter.format(date).try_write_to_string() {
        Ok(name) => name.into_owned(),
        Err((_, name)) => name.into_owned(),
    });
    Ok(written.collect())
}
