//! Numbers as people write them: what was meant, for a finding. Nothing here is read as a fact.

use rust_decimal::Decimal;

use super::units::Units;

/// Why a text is not a quantity, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NotQuantity {
    pub(super) message: String,
    pub(super) help: String,
}

/// Signs and names of units that are not written here, with the unit that is.
const UNITS: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("유로", "EUR"),
    ("₩", "KRW"),
    ("￦", "KRW"),
    ("won", "KRW"),
    ("원", "KRW"),
    ("£", "GBP"),
    ("₹", "INR"),
    ("₫", "VND"),
    ("₽", "RUB"),
    ("₺", "TRY"),
    ("zł", "PLN"),
    ("％", "%"),
    ("percent", "%"),
    ("per cent", "%"),
    ("pour cent", "%"),
    ("퍼센트", "%"),
];

/// Signs that several currencies have.
const SHARED: &[(&str, &str)] = &[
    ("$", "`USD` or `CAD`"),
    ("US$", "`USD`"),
    ("¥", "`JPY` or `CNY`"),
    ("￥", "`JPY` or `CNY`"),
    ("kr", "`SEK`, `NOK` or `DKK`"),
];

/// Words and letters for many zeros.
const MAGNITUDES: &[&str] = &[
    "k",
    "m",
    "bn",
    "mn",
    "million",
    "millions",
    "billion",
    "billions",
    "milliard",
    "milliards",
    "mio",
    "mrd",
    "만",
    "억",
    "조",
    "천",
    "万",
    "億",
];

/// How a number is written in the data.
const DIGITS: &str = "write digits, with a point before decimals, such as `1500` or `0.5`";

/// What is wrong with a text that is not a quantity, and what was meant.
pub(super) fn diagnose(text: &str, units: &Units) -> NotQuantity {
    let say = |message: String, help: String| NotQuantity { message, help };
    let Some((number, unit)) = split(text) else {
        return say(format!("`{text}` is not a number"), DIGITS.to_owned());
    };
    if MAGNITUDES.contains(&first_word(&unit).to_lowercase().as_str()) {
        let message =
            format!("`{text}` is a number with `{}` in place of its zeros", first_word(&unit));
        return say(message, "write all its digits, such as `5000000`".to_owned());
    }
    let readings = readings(&number);
    let meant = match unit_meant(&unit, units) {
        Ok(meant) => meant,
        Err(help) => return say(format!("`{unit}` is not a unit"), help),
    };
    let with_unit = |number: &str| {
        if meant.is_empty() { number.to_owned() } else { format!("{number} {meant}") }
    };
    match &readings[..] {
        [] => say(format!("`{text}` is not a number"), DIGITS.to_owned()),
        [one] if *one == number => {
            say(format!("`{unit}` is not a unit"), format!("write `{}`", with_unit(one)))
        }
        [one] if number.contains(',') && one.contains('.') && !has_groups(&number) => say(
            format!("`{text}` has a comma before its decimals"),
            format!("write a point: `{}`", with_unit(one)),
        ),
        [one] if has_groups(&number) => say(
            format!("`{text}` has separators between its digits"),
            format!("write digits without separators: `{}`", with_unit(one)),
        ),
        [one] => say(
            format!("`{text}` is not written in plain digits"),
            format!("write `{}`", with_unit(one)),
        ),
        [whole, decimal, ..] => say(
            format!("`{text}` can be read as {whole} or as {decimal}"),
            format!("write `{}`, or `{}`", with_unit(whole), with_unit(&unmistaken(decimal))),
        ),
    }
}

/// Both readings of a number that is written in digits and yet can be read in two ways: `40.000` is
/// forty in some languages, and forty thousand in others.
pub(super) fn ambiguous(number: &str) -> bool {
    readings(number).len() > 1
}

/// The number and the unit of a text, whichever is first.
fn split(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    let is_digit = |c: char| c.is_ascii_digit() || ('０'..='９').contains(&c);
    let start = text.find(is_digit)?;
    let end =
        text.rfind(is_digit).map(|at| at + text[at..].chars().next().map_or(1, char::len_utf8))?;
    let before = text[..start].trim_end_matches(['+', '-', '−', '–', '.', ',']);
    let sign = if text[before.len()..start].contains(['-', '−', '–']) { "-" } else { "" };
    let number = &text[start..end];
    // A unit among the digits is no unit.
    if !number.chars().all(|c| is_digit(c) || is_separator(c) || matches!(c, '.' | ',')) {
        let inner = number.find(|c| !(is_digit(c) || is_separator(c) || matches!(c, '.' | ',')))?;
        let number = number[..inner].trim_end();
        return Some((format!("{sign}{number}"), text[start + inner..].trim().to_owned()));
    }
    let unit = [before.trim(), text[end..].trim()].concat();
    Some((format!("{sign}{number}"), unit))
}

/// What a number may mean, as the data write it: one reading, or a whole number and a decimal.
fn readings(number: &str) -> Vec<String> {
    let (sign, number) = match number.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", number),
    };
    let digit = |c: char| match c {
        '０'..='９' => char::from_u32(u32::from(c) - 0xFF10 + 0x30).unwrap_or(c),
        c => c,
    };
    let spaced = number.chars().any(is_separator);
    let plain: String = number.chars().filter(|c| !is_separator(*c)).map(digit).collect();
    let marks: Vec<_> = plain.match_indices(['.', ',']).collect();
    let whole = || plain.replace(['.', ','], "");
    let decimal =
        |at: usize| format!("{}.{}", plain[..at].replace(['.', ','], ""), &plain[at + 1..]);
    let of_three = |at: usize| plain.len() - at - 1 == 3;
    let readings = match &marks[..] {
        [] => vec![plain.clone()],
        [(at, _)]
            if of_three(*at) && (1..=3).contains(at) && !plain.starts_with('0') && !spaced =>
        {
            vec![whole(), decimal(*at)]
        }
        [(at, _)] => vec![decimal(*at)],
        [.., (last, mark)] if marks.iter().filter(|(_, other)| other == mark).count() == 1 => {
            vec![decimal(*last)]
        }
        [(_, first), rest @ ..] if rest.iter().all(|(_, other)| other == first) => vec![whole()],
        _ => Vec::new(),
    };
    readings.into_iter().map(|reading| format!("{sign}{reading}")).collect()
}

/// What stands between groups of digits, besides a point or a comma.
fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '’' | '_' | '·' | '٬')
}

/// Whether a number has separators between groups of digits.
fn has_groups(number: &str) -> bool {
    let marks = number.matches(['.', ',']).count();
    number.chars().any(is_separator) || marks > 1
}

/// The unit that somebody meant; a help if it is not clear.
pub(super) fn unit_meant(unit: &str, units: &Units) -> Result<String, String> {
    let lower = unit.to_lowercase();
    if unit.is_empty() || unit == "%" {
        return Ok(unit.to_owned());
    }
    if let Some(declared) = units.meant(unit) {
        return Ok(declared.name().to_owned());
    }
    if let Some((_, code)) = UNITS.iter().find(|(sign, _)| *sign == lower) {
        return Ok((*code).to_owned());
    }
    if let Some((_, codes)) = SHARED.iter().find(|(sign, _)| sign.eq_ignore_ascii_case(unit)) {
        return Err(format!("write the ISO 4217 code of the currency, such as {codes}"));
    }
    let code = unit.to_uppercase();
    if is_currency(&code) {
        return Ok(code);
    }
    Err(format!("use {units}; other units are declared in `units:` of data/schema.yaml"))
}

/// Whether a unit has the form of an ISO 4217 code.
pub(super) fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn first_word(unit: &str) -> &str {
    unit.split_whitespace().next().unwrap_or_default()
}

/// What stands before the decimals of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Point,
    Comma,
}

/// A number as the data write it, so that it can be read in one way only.
pub(super) fn unmistakable(number: Decimal) -> String {
    let text = number.to_string();
    if ambiguous(&text) { unmistaken(&text) } else { text }
}

/// The quantity of a text in which this mark, and no other, is before decimals; `None` if it is
/// not one. Without units it is an angle, which nobody groups by thousands.
pub(super) fn marked(text: &str, mark: Mark, units: Option<&Units>) -> Option<String> {
    let (number, unit) = split(text)?;
    let (decimal, group) = match mark {
        Mark::Point => ('.', ','),
        Mark::Comma => (',', '.'),
    };
    let (whole, decimals) = match number.split_once(decimal) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (number.as_str(), None),
    };
    let is_group = |c: char| c == group || is_separator(c);
    let mut groups = whole.trim_start_matches('-').split(is_group);
    let first = groups.next().unwrap_or_default();
    let are_thousands = groups.all(|group| group.len() == 3);
    let is_grouped = whole.contains(is_group);
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if (is_grouped && !(are_thousands && (1..=3).contains(&first.len())))
        || !decimals.is_none_or(|decimals| !decimals.is_empty() && are_digits(decimals))
    {
        return None;
    }
    let digits: String = whole.chars().filter(|c| !is_group(*c)).collect();
    let digits = decimals.map_or(digits.clone(), |decimals| format!("{digits}.{decimals}"));
    let value = Decimal::from_str_exact(&digits).ok()?;
    let Some(units) = units else { return unit.is_empty().then_some(digits) };
    let number = unmistakable(value);
    match unit_meant(&unit, units) {
        Ok(unit) if unit.is_empty() => Some(number),
        Ok(unit) => Some(format!("{number} {unit}")),
        Err(_) => Some(format!("{number} {unit}")),
    }
}

/// A decimal that nobody takes for a whole number with a separator.
fn unmistaken(decimal: &str) -> String {
    match decimal.split_once('.') {
        Some((whole, decimals)) if decimals.bytes().all(|digit| digit == b'0') => whole.to_owned(),
        _ => format!("{decimal}0"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Units, diagnose, marked};

    /// cases 19; newcomers, a desk officer.
    #[test]
    fn what_was_meant_is_said() {
        let cases = [
            ("40 000", "write digits without separators: `40000`"),
            ("40\u{202F}000", "write digits without separators: `40000`"),
            ("47,900,000,000 EUR", "write digits without separators: `47900000000 EUR`"),
            ("1.234.567", "write digits without separators: `1234567`"),
            ("1,234.5 %", "write digits without separators: `1234.5 %`"),
            ("1.234,5", "write digits without separators: `1234.5`"),
            ("12’500 CHF", "write digits without separators: `12500 CHF`"),
            ("40 000 €", "write digits without separators: `40000 EUR`"),
            ("1,5 %", "write a point: `1.5 %`"),
            ("-0,25", "write a point: `-0.25`"),
            ("40.000", "write `40000`, or `40`"),
            ("1.234 EUR", "write `1234 EUR`, or `1.2340 EUR`"),
            ("40,000", "write `40000`, or `40`"),
            ("12 €", "write `12 EUR`"),
            ("€12", "write `12 EUR`"),
            ("12 eur", "write `12 EUR`"),
            ("300원", "write `300 KRW`"),
            ("0.1 percent", "write `0.1 %`"),
            ("5 $", "write the ISO 4217 code of the currency, such as `USD` or `CAD`"),
            ("4 million", "write all its digits, such as `5000000`"),
            ("4만", "write all its digits, such as `5000000`"),
            ("１２", "write `12`"),
            (
                "12 km",
                "use `%` or an ISO 4217 code such as `EUR`; other units are declared in `units:` of \
                 data/schema.yaml",
            ),
            ("twelve", super::DIGITS),
        ];
        for (text, help) in cases {
            assert_eq!(diagnose(text, &Units::default()).help, help, "{text}");
        }
    }

    #[test]
    fn a_mark_that_is_said_leaves_no_doubt() {
        let units = Units::default();
        let cases = [
            ("1,5 %", Mark::Comma, Some("1.5 %")),
            ("1.234", Mark::Comma, Some("1234")),
            ("1,234", Mark::Comma, Some("1.2340")),
            ("1.234,5", Mark::Comma, Some("1234.5")),
            ("40\u{202F}000 €", Mark::Comma, Some("40000 EUR")),
            ("1,234", Mark::Point, Some("1234")),
            ("1.234", Mark::Point, Some("1.2340")),
            ("-0,25", Mark::Comma, Some("-0.25")),
            ("1.5", Mark::Comma, None),
            ("12.34.567", Mark::Comma, None),
            ("1,2,3", Mark::Comma, None),
            ("many", Mark::Comma, None),
        ];
        for (text, mark, expected) in cases {
            assert_eq!(marked(text, mark, Some(&units)).as_deref(), expected, "{text} {mark:?}");
        }
        assert_eq!(marked("48,8566", Mark::Comma, None).as_deref(), Some("48.8566"));
    }
}
