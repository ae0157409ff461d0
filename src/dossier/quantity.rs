//! Exact numbers with a unit: a count, a percentage, an amount of money.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::written::{self, NotQuantity};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Quantity {
    value: Decimal,
    unit: Unit,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Unit {
    /// Nothing but itself.
    One,
    /// Hundredths: `0.1 %` has the value 0.1.
    Percent,
    /// Money, with its ISO 4217 code.
    Currency(String),
}

impl Unit {
    /// The currency of an ISO 4217 code; `None` if it is not one.
    fn currency(code: &str) -> Option<Self> {
        written::is_currency(code).then(|| Self::Currency(code.to_owned()))
    }

    /// `percent` or the ISO 4217 code; `None` for a plain number.
    pub(crate) fn code(&self) -> Option<&str> {
        match self {
            Self::One => None,
            Self::Percent => Some("percent"),
            Self::Currency(code) => Some(code),
        }
    }
}

impl Quantity {
    /// A number with a unit: `percent`, an ISO 4217 code, or no unit.
    ///
    /// # Errors
    /// Why the unit is wrong.
    pub(crate) fn new(value: Decimal, unit: Option<&str>) -> Result<Self, String> {
        let unit = match unit {
            None => Unit::One,
            Some("percent") => Unit::Percent,
            Some(code) => Unit::currency(code).ok_or_else(|| {
                format!("`{code}` is not a unit; use `%` or an ISO 4217 code such as `EUR`")
            })?,
        };
        Ok(Self { value, unit })
    }

    pub(crate) fn value(&self) -> Decimal {
        self.value
    }

    pub(crate) fn unit(&self) -> &Unit {
        &self.unit
    }
}

impl FromStr for Quantity {
    type Err = NotQuantity;

    fn from_str(text: &str) -> Result<Self, NotQuantity> {
        let text = text.trim();
        let end = text
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+')))
            .unwrap_or(text.len());
        let (number, unit) = (text[..end].trim(), text[end..].trim());
        let value = Decimal::from_str_exact(number).ok().filter(|_| !written::ambiguous(number));
        let unit = match unit {
            "" => Some(Unit::One),
            "%" => Some(Unit::Percent),
            code => Unit::currency(code),
        };
        let quantity = value.zip(unit).map(|(value, unit)| Self { value, unit });
        quantity.ok_or_else(|| written::diagnose(text))
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.unit {
            Unit::One => write!(f, "{}", self.value),
            Unit::Percent => write!(f, "{} %", self.value),
            Unit::Currency(code) => write!(f, "{} {code}", self.value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_every_digit_and_the_unit() {
        for text in
            ["12", "0.10", "0.125", "-3.5", "40.0000", "742000000 EUR", "0.1 %", "9007199254740993"]
        {
            assert_eq!(text.parse::<Quantity>().map(|q| q.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn refuses_what_is_not_a_quantity() {
        for text in ["", "twelve", "1,000", "40.000", "1.5.", "12 km", "1e3", "--2"] {
            assert!(text.parse::<Quantity>().is_err(), "{text}");
        }
    }
}
