//! Numbers: figures, ranks, centuries, sovereigns, durations, ranges.

use super::call::{Call, GENDERS};
use crate::dossier::Unit;
use crate::locales::fault::Fault;
use crate::locales::values::{Date, Form, Number, Value};
use briefing_lang::Agreement;
use briefing_lang::edtf::Edtf;
use briefing_lang::format::{Notation, UnitWidth};

/// The options of ECMA-402 that our numbers know, with a notation for words.
pub(super) const OPTIONS: &[&str] = &[
    "style",
    "notation",
    "unitDisplay",
    "unitForm",
    "type",
    "minimumIntegerDigits",
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumSignificantDigits",
    "maximumSignificantDigits",
    "useGrouping",
];

/// As in ECMA-402.
const MOST_INTEGER_DIGITS: u8 = 21;
const MOST_FRACTION_DIGITS: u8 = 100;

const NOTATIONS: &[(&str, Notation)] =
    &[("standard", Notation::Standard), ("long", Notation::Long), ("short", Notation::Short)];

const WIDTHS: &[(&str, UnitWidth)] =
    &[("short", UnitWidth::Short), ("long", UnitWidth::Long), ("narrow", UnitWidth::Narrow)];

/// A number, with the digits and the notation of the options.
pub(super) fn number(call: &Call<'_>) -> Result<Value, Fault> {
    let number = call.number(call.only()?)?;
    Ok(Value::Number(with_options(call, number)?))
}

/// Two numbers, or two dates, as a range.
pub(super) fn range(call: &Call<'_>) -> Result<Value, Fault> {
    let [start, end] = call.positional else {
        return Err("write both ends, as in RANGE($least, $most)".into());
    };
    if let (Value::Date(start), Value::Date(end)) = (start, end) {
        let span = format!("{}/{}", start.date, end.date).parse::<Edtf>();
        let date = span.map_err(|error| error.message().to_owned())?;
        return Ok(Value::Date(Date { date, ..*start }));
    }
    let (start, end) = (call.number(start)?, call.number(end)?);
    if start.unit != end.unit {
        let (start, end) = (start.write(call.formatter()), end.write(call.formatter()));
        return Err(format!("`{start}` and `{end}` do not have the same unit").into());
    }
    if start.value > end.value {
        return Err("a range must not end before it starts".into());
    }
    Ok(Value::Range(with_options(call, start)?, end.value))
}

fn with_options(call: &Call<'_>, number: &Number) -> Result<Number, String> {
    let mut number = number.clone();
    match call.choice("style", &[("decimal", false), ("percent", true)])? {
        Some(true) => match number.unit {
            Unit::One | Unit::Percent => number.unit = Unit::Percent,
            _ => return Err(format!("`{}` is no percentage", number.write(call.formatter()))),
        },
        Some(false) => number = number.alone(),
        None => {}
    }
    if let Some(width) = call.choice("unitDisplay", WIDTHS)? {
        number.width = width;
    }
    if let Some(form) = call.text("unitForm")? {
        if !matches!(number.unit, Unit::Declared(_)) {
            let number = number.write(call.formatter());
            return Err(format!("`{number}` has no unit with a message"));
        }
        number.unit_form = Some(form.to_owned());
    }
    if let Some(notation) = call.choice("notation", NOTATIONS)? {
        number.notation = Some(notation);
    }
    if let Some(ranks) = call.choice("type", &[("cardinal", false), ("ordinal", true)])? {
        number.ranks = ranks;
    }
    let grouping = [("auto", true), ("always", true), ("true", true), ("false", false)];
    if let Some(grouping) = call.choice("useGrouping", &grouping)? {
        number.options.use_grouping = grouping;
    }
    let options = &mut number.options;
    let digits = [
        ("minimumIntegerDigits", 1, MOST_INTEGER_DIGITS, &mut options.minimum_integer_digits),
        ("minimumFractionDigits", 0, MOST_FRACTION_DIGITS, &mut options.minimum_fraction_digits),
        ("maximumFractionDigits", 0, MOST_FRACTION_DIGITS, &mut options.maximum_fraction_digits),
        (
            "minimumSignificantDigits",
            1,
            MOST_INTEGER_DIGITS,
            &mut options.minimum_significant_digits,
        ),
        (
            "maximumSignificantDigits",
            1,
            MOST_INTEGER_DIGITS,
            &mut options.maximum_significant_digits,
        ),
    ];
    let mut limited = false;
    for (name, least, most, option) in digits {
        if let Some(digits) = call.digits(name, least, most)? {
            *option = Some(digits);
            limited = true;
        }
    }
    if limited && matches!(number.unit, Unit::Currency(_)) {
        return Err("an amount of money has the decimals of its currency".to_owned());
    }
    for (least, most, what) in [
        (options.minimum_fraction_digits, options.maximum_fraction_digits, "FractionDigits"),
        (
            options.minimum_significant_digits,
            options.maximum_significant_digits,
            "SignificantDigits",
        ),
    ] {
        if least.zip(most).is_some_and(|(least, most)| least > most) {
            return Err(format!("`minimum{what}` is greater than `maximum{what}`"));
        }
    }
    Ok(number)
}

/// A rank.
pub(super) fn ordinal(call: &Call<'_>) -> Result<Value, Fault> {
    let plural = call.choice("number", &[("singular", false), ("plural", true)])?;
    let agreement =
        Agreement { gender: call.choice("gender", GENDERS)?, plural: plural.unwrap_or(false) };
    let (number, rank) = whole(call, 0)?;
    Ok(Value::Number(Number { form: Form::Rank(rank, agreement), ranks: true, ..number }))
}

/// A century.
pub(super) fn century(call: &Call<'_>) -> Result<Value, Fault> {
    let (number, century) = whole(call, 1)?;
    Ok(Value::Number(Number { form: Form::Century(century), ranks: true, ..number }))
}

/// The number of a sovereign.
pub(super) fn regnal(call: &Call<'_>) -> Result<Value, Fault> {
    let agreement = Agreement::from(call.choice("gender", GENDERS)?);
    let (number, regnal) = whole(call, 1)?;
    Ok(Value::Number(Number { form: Form::Regnal(regnal, agreement), ranks: true, ..number }))
}

/// The units of lengths of time, as CLDR names them.
pub(crate) const TIMES: &[(&str, &str)] = &[
    ("year", "year"),
    ("month", "month"),
    ("week", "week"),
    ("day", "day"),
    ("hour", "hour"),
    ("minute", "minute"),
    ("second", "second"),
];

/// A length of time, whole or not; by default in years.
pub(super) fn duration(call: &Call<'_>) -> Result<Value, Fault> {
    let value = call.only()?;
    let number = call.number(value)?;
    if number.unit != Unit::One || number.value.is_sign_negative() {
        return Err(format!("{} is not a length of time", call.describe(value)).into());
    }
    let unit = call.choice("unit", TIMES)?.unwrap_or("year");
    Ok(Value::Number(Number { form: Form::Duration(unit), ..number.clone() }))
}

/// The argument, which must be a whole number from `least` on.
fn whole(call: &Call<'_>, least: u32) -> Result<(Number, u32), String> {
    let value = call.only()?;
    let number = call.number(value).ok().filter(|number| number.unit == Unit::One);
    let whole = number.and_then(|number| Some((number.clone(), number.whole()?)));
    whole.filter(|(_, whole)| *whole >= least).ok_or_else(|| {
        let from = if least > 0 { format!(" from {least} on") } else { String::new() };
        format!("{} is not a whole number{from}", call.describe(value))
    })
}
