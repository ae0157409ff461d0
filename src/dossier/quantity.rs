//! Exact numbers with a unit: a count, a percentage, an amount of money.

use std::fmt;

use rust_decimal::Decimal;

use super::units::{DeclaredUnit, Units};
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
    /// One that the dossier declares.
    Declared(DeclaredUnit),
}

impl Unit {
    /// One of some units, or the currency of an ISO 4217 code; `None` if it is neither.
    fn named(code: &str, units: &Units) -> Option<Self> {
        let declared = units.get(code).cloned().map(Self::Declared);
        declared.or_else(|| written::is_currency(code).then(|| Self::Currency(code.to_owned())))
    }

    /// `percent`, the ISO 4217 code or the name; `None` for a plain number.
    pub(crate) fn code(&self) -> Option<&str> {
        match self {
            Self::One => None,
            Self::Percent => Some("percent"),
            Self::Currency(code) => Some(code),
            Self::Declared(unit) => Some(unit.name()),
        }
    }
}

impl Quantity {
    /// A number with a unit: `percent`, an ISO 4217 code, one of `units`, or none.
    ///
    /// # Errors
    /// Why the unit is wrong.
    pub(crate) fn new(value: Decimal, unit: Option<&str>, units: &Units) -> Result<Self, String> {
        let unit = match unit {
            None => Unit::One,
            Some("percent") => Unit::Percent,
            Some(code) => Unit::named(code, units)
                .ok_or_else(|| format!("`{code}` is not a unit; use {units}"))?,
        };
        Ok(Self { value, unit })
    }

    /// Reads a number with a unit as the data write it.
    ///
    /// # Errors
    /// What is wrong with it, and what was meant.
    pub(crate) fn parse(text: &str, units: &Units) -> Result<Self, NotQuantity> {
        let text = text.trim();
        let end = text
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+')))
            .unwrap_or(text.len());
        let (number, unit) = (text[..end].trim(), text[end..].trim());
        let value = Decimal::from_str_exact(number).ok().filter(|_| !written::ambiguous(number));
        let unit = match unit {
            "" => Some(Unit::One),
            "%" => Some(Unit::Percent),
            code => Unit::named(code, units),
        };
        let quantity = value.zip(unit).map(|(value, unit)| Self { value, unit });
        quantity.ok_or_else(|| written::diagnose(text, units))
    }

    /// The same number without its unit.
    pub(crate) fn alone(&self) -> Self {
        self.value.into()
    }

    pub(crate) fn value(&self) -> Decimal {
        self.value
    }

    pub(crate) fn unit(&self) -> &Unit {
        &self.unit
    }
}

impl From<Decimal> for Quantity {
    fn from(value: Decimal) -> Self {
        Self { value, unit: Unit::One }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.unit {
            Unit::One => write!(f, "{}", self.value),
            Unit::Percent => write!(f, "{} %", self.value),
            Unit::Currency(code) => write!(f, "{} {code}", self.value),
            Unit::Declared(unit) => write!(f, "{} {}", self.value, unit.name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units() -> Units {
        let unit = |name: &str| (DeclaredUnit::new(name.into(), None), String::new());
        ["km", "GWh", "m"].into_iter().map(unit).collect()
    }

    #[test]
    fn keeps_every_digit_and_the_unit() {
        for text in [
            "12",
            "0.10",
            "0.125",
            "-3.5",
            "40.0000",
            "742000000 EUR",
            "0.1 %",
            "9007199254740993",
            "12 km",
            "0.5 GWh",
            "3 m",
        ] {
            let quantity = Quantity::parse(text, &units());
            assert_eq!(quantity.map(|q| q.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn refuses_what_is_not_a_quantity() {
        for text in
            ["", "twelve", "1,000", "40.000", "1.5.", "12 kg", "12 KM", "1e3", "--2", "1.234 km"]
        {
            assert!(Quantity::parse(text, &units()).is_err(), "{text}");
        }
    }
}
