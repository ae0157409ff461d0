//! Facts as Fluent values. Dates and quantities with a unit stay what they are, so
//! that a message may choose how they are written.

use std::borrow::Cow;

use ecow::EcoString;
use fluent::types::{FluentNumber, FluentNumberOptions, FluentType, FluentValue};
use intl_memoizer::{IntlLangMemoizer, Memoizable, concurrent};
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

use crate::dossier::{Edtf, Quantity, Unit};
use briefing_lang::format::{DateStyle, Formatter, Notation, NumberOptions};

/// A fact that a message may use.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Variable {
    Date(Edtf),
    Quantity(Quantity),
    /// One of a fixed list of words, to select by.
    Choice(EcoString),
}

impl Variable {
    pub(super) fn to_fluent(&self) -> FluentValue<'static> {
        match self {
            Self::Date(_) => FluentValue::Custom(Box::new(self.clone())),
            Self::Quantity(number) => quantity(number),
            Self::Choice(choice) => FluentValue::String(choice.to_string().into()),
        }
    }
}

impl FluentType for Variable {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        // Only bundles for one thread use this form, and we have none.
        format!("{self:?}").into()
    }

    fn as_string_threadsafe(&self, memoizer: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        with_formatter(memoizer, |formatter| write_fact(formatter, self)).unwrap_or_default().into()
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

fn with_formatter<T>(
    memoizer: &concurrent::IntlLangMemoizer,
    write: impl FnOnce(&Formatter) -> T,
) -> Option<T> {
    let write = |formatter: &SharedFormatter| write(&formatter.0);
    memoizer.with_try_get::<SharedFormatter, _, _>((), write).ok()
}

/// The usual form of a fact: long dates, amounts of money as the language counts.
pub(super) fn write_fact(formatter: &Formatter, fact: &Variable) -> String {
    match fact {
        Variable::Date(date) => formatter.date(date, DateStyle::Long),
        Variable::Quantity(quantity) => write_quantity(formatter, quantity, None),
        Variable::Choice(choice) => choice.to_string(),
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
        Unit::One => {
            let notation = notation.unwrap_or_default();
            formatter.number(&value, &NumberOptions { notation, ..NumberOptions::default() })
        }
        Unit::Percent => formatter.percent(&value),
        Unit::Currency(code) => formatter.money(&value, code, notation.unwrap_or(Notation::Long)),
    }
}

/// The value that a person wrote for a variable: a number with or without a unit, a date (EDTF), or
/// else a text.
pub(crate) fn typed_value(written: &str) -> FluentValue<'static> {
    if let Ok(number) = written.parse::<Quantity>() {
        quantity(&number)
    } else if let Ok(date) = written.parse::<Edtf>() {
        Variable::Date(date).to_fluent()
    } else {
        FluentValue::String(written.to_owned().into())
    }
}

/// The Fluent value of a quantity. A plain number that a float represents exactly is a
/// Fluent number, for only those select plural forms.
pub(crate) fn quantity(quantity: &Quantity) -> FluentValue<'static> {
    let number = Some(quantity.value()).filter(|_| quantity.unit() == &Unit::One).and_then(number);
    number.unwrap_or_else(|| FluentValue::Custom(Box::new(Variable::Quantity(quantity.clone()))))
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

/// The decimal that a float represents: the shortest one that parses back to it.
pub(super) fn decimal(value: f64) -> Option<Decimal> {
    value.to_string().parse::<Decimal>().ok().map(|decimal| decimal.normalize())
}

/// Formats a value that a message prints without a function: numbers as the language
/// groups them. `None` leaves the value to its own form.
pub(super) fn write_plain(
    value: &FluentValue<'_>,
    memoizer: &concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    with_formatter(memoizer, |formatter| write_number(formatter, number, None)).flatten()
}

/// A Fluent number in the language's digits and grouping.
pub(super) fn write_number(
    formatter: &Formatter,
    number: &FluentNumber,
    notation: Option<Notation>,
) -> Option<String> {
    let digits = |digits: Option<usize>| digits.and_then(|digits| u8::try_from(digits).ok());
    let options = NumberOptions {
        minimum_fraction_digits: digits(number.options.minimum_fraction_digits),
        maximum_fraction_digits: digits(number.options.maximum_fraction_digits),
        use_grouping: number.options.use_grouping,
        notation: notation.unwrap_or_default(),
    };
    Some(formatter.number(&decimal(number.value)?, &options))
}
