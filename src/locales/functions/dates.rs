//! Dates and spans.

use super::call::Call;
use crate::locales::fault::Fault;
use crate::locales::values::{Date, Value};
use briefing_lang::edtf::{Point, Precision};
use briefing_lang::format::DateStyle;

/// A style by its name, or the fields of ECMA-402 that it has.
pub(super) const OPTIONS: &[&str] =
    &["style", "dateStyle", "part", "weekday", "year", "month", "day"];

/// A date in a style.
pub(super) fn datetime(call: &Call<'_>) -> Result<Value, Fault> {
    let value = call.only()?;
    let Value::Date(date) = value else {
        return Err(format!("{} is not a date", call.describe(value)).into());
    };
    let style = style(call)?.unwrap_or(date.style);
    let (start, end) = (date.date.start(), date.date.end());
    let date = match call.choice("part", &[("start", true), ("end", false)])? {
        None => date.date,
        Some(is_start) => {
            let (point, name) = if is_start { (start, "start") } else { (end, "end") };
            let point = point.filter(|_| date.date.is_interval());
            let point = point.ok_or_else(|| format!("{} has no {name}", call.describe(value)))?;
            point.into()
        }
    };
    for point in [date.start(), date.end()].into_iter().flatten() {
        if point.precision() < style.least() {
            let lacking = lacking(point, style.least());
            return Err(format!("{} has no {lacking}", call.describe(value)).into());
        }
    }
    Ok(Value::Date(Date { date, style }))
}

fn lacking(point: Point, least: Precision) -> &'static str {
    if point.month().is_none() && least == Precision::Month { "month" } else { "day" }
}

/// The style that the options ask for.
fn style(call: &Call<'_>) -> Result<Option<DateStyle>, String> {
    let lengths = &DateStyle::NAMES[..4];
    let named = call.choice("style", DateStyle::NAMES)?.or(call.choice("dateStyle", lengths)?);
    let mut fields = Vec::new();
    for field in ["weekday", "year", "month", "day"] {
        let lengths = [("long", true), ("short", false), ("numeric", false), ("2-digit", false)];
        fields.push(call.choice(field, &lengths)?);
    }
    let style = match fields[..] {
        [None, None, None, None] => return Ok(named),
        _ if named.is_some() => return Err("write a style or fields, not both".to_owned()),
        [Some(_), None, None, None] => DateStyle::Weekday,
        [Some(_), None, Some(_), Some(_)] => DateStyle::WeekdayMonthDay,
        [Some(_), Some(_), Some(_), Some(_)] => DateStyle::Full,
        [None, None, Some(true), Some(_)] => DateStyle::MonthDay,
        [None, None, Some(false), Some(_)] => DateStyle::ShortMonthDay,
        [None, None, Some(_), None] => DateStyle::Month,
        [None, Some(_), None, None] => DateStyle::Year,
        [None, Some(_), Some(true), _] => DateStyle::Long,
        [None, Some(_), Some(false), _] => DateStyle::Short,
        _ => return Err("there is no date with these fields".to_owned()),
    };
    Ok(Some(style))
}
