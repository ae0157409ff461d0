//! Facts as Fluent values. Dates and quantities with a unit stay what they are, so
//! that a message may choose how they are written.

use std::borrow::Cow;

use fluent::types::{FluentNumber, FluentNumberOptions, FluentType, FluentValue};
use intl_memoizer::{IntlLangMemoizer, Memoizable, concurrent};
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

use crate::dossier::{Edtf, Quantity, Unit};
use briefing_lang::format::{DateStyle, Formatter, Notation, NumberOptions};

/// A date or a quantity within a message.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Fact {
    Date(Edtf),
    Quantity(Quantity),
}

impl FluentType for Fact {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        // Only bundles for one thread ask for this form, and we make none.
        match self {
            Self::Date(date) => date.to_string().into(),
            Self::Quantity(quantity) => quantity.to_string().into(),
        }
    }

    fn as_string_threadsafe(&self, memoizer: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        let written = memoizer
            .with_try_get::<SharedFormatter, _, _>((), |formatter| write_fact(&formatter.0, self));
        written.unwrap_or_default().into()
    }
}

/// The formatter of a language tag.
///
/// # Errors
/// When the tag is not well formed, or ICU4X has no data for it.
pub(super) fn formatter(language: &str) -> Result<Formatter, String> {
    let locale = language.parse().map_err(|_| format!("`{language}` is not a language tag"))?;
    Formatter::new(&locale).map_err(|error| error.to_string())
}

/// A formatter that the memoizer of a bundle keeps.
struct SharedFormatter(Formatter);

impl Memoizable for SharedFormatter {
    type Args = ();
    type Error = String;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, String> {
        formatter(&language.to_string()).map(Self)
    }
}

/// The usual form of a fact: long dates, amounts of money as the language counts.
pub(super) fn write_fact(formatter: &Formatter, fact: &Fact) -> String {
    match fact {
        Fact::Date(date) => formatter.date(date, DateStyle::Long),
        Fact::Quantity(quantity) => write_quantity(formatter, quantity, None),
    }
}

/// A quantity with its unit; the default notation is long for money.
pub(crate) fn write_quantity(
    formatter: &Formatter,
    quantity: &Quantity,
    notation: Option<Notation>,
) -> String {
    let value = quantity.value();
    match quantity.unit() {
        Unit::One => formatter.number(
            &value,
            &NumberOptions { notation: notation.unwrap_or_default(), ..NumberOptions::default() },
        ),
        Unit::Percent => formatter.percent(&value),
        Unit::Currency(code) => formatter.money(&value, code, notation.unwrap_or(Notation::Long)),
    }
}

/// The Fluent value of a quantity. A plain number that a float holds exactly is a
/// Fluent number, for only those choose plural forms.
pub(crate) fn quantity(quantity: &Quantity) -> FluentValue<'static> {
    match quantity.unit() {
        Unit::One => number(quantity.value()).unwrap_or_else(|| custom(quantity)),
        _ => custom(quantity),
    }
}

fn custom(quantity: &Quantity) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(Fact::Quantity(quantity.clone())))
}

fn number(value: Decimal) -> Option<FluentValue<'static>> {
    let float: f64 = value.to_string().parse().ok()?;
    let exact = decimal(float) == Some(value.normalize());
    let options = FluentNumberOptions {
        minimum_fraction_digits: usize::try_from(value.scale()).ok().filter(|digits| *digits > 0),
        ..FluentNumberOptions::default()
    };
    exact.then(|| FluentValue::Number(FluentNumber::new(float, options)))
}

/// The Fluent value of a date.
pub(super) fn date(date: &Edtf) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(Fact::Date(*date)))
}

/// The decimal that a float stands for: the shortest one that reads back as it.
pub(super) fn decimal(value: f64) -> Option<Decimal> {
    value.to_string().parse::<Decimal>().ok().map(|decimal| decimal.normalize())
}

/// How a message writes a value where it says no more: numbers as the language
/// groups them. `None` leaves the value to its own form.
pub(super) fn write_plain(
    value: &FluentValue<'_>,
    memoizer: &concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer
        .with_try_get::<SharedFormatter, _, _>((), |formatter| {
            write_number(&formatter.0, number, Notation::Standard)
        })
        .ok()
        .flatten()
}

/// A Fluent number in the language's digits and grouping.
pub(super) fn write_number(
    formatter: &Formatter,
    number: &FluentNumber,
    notation: Notation,
) -> Option<String> {
    let digits = |digits: Option<usize>| digits.and_then(|digits| u8::try_from(digits).ok());
    let options = NumberOptions {
        minimum_fraction_digits: digits(number.options.minimum_fraction_digits),
        maximum_fraction_digits: digits(number.options.maximum_fraction_digits),
        use_grouping: number.options.use_grouping,
        notation,
    };
    Some(formatter.number(&decimal(number.value)?, &options))
}
