//! The values of expressions. A number, a date or a name stays what it is until it is printed, so
//! that a choice selects by it and another function can use it.

use std::collections::BTreeMap;

use ecow::EcoString;
use fluent_syntax::ast::VariantKey;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::dossier::{DeclaredUnit, Edtf, Quantity, Unit, Units};
use briefing_lang::Agreement;
use briefing_lang::format::{DateStyle, Formatter, Notation, NumberOptions, UnitWidth};

/// A fact that a message may use.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Variable {
    Date(Edtf),
    Quantity(Quantity),
    /// One of a fixed list of words, to select by.
    Choice(EcoString),
}

/// What an expression in a message stands for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// A text.
    Text(String),
    /// The text of a message or a term, with its id.
    Name {
        id: String,
        text: String,
    },
    Number(Number),
    Date(Date),
    /// Two numbers that differ only in their value.
    Range(Number, Decimal),
}

/// A number with what decides how it is written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Number {
    pub(super) value: Decimal,
    pub(super) unit: Unit,
    /// Its notation is that of `notation`.
    pub(super) options: NumberOptions,
    /// `None` is the usual one: long for money, standard for everything else.
    pub(super) notation: Option<Notation>,
    /// How much of a unit of CLDR is written out.
    pub(super) width: UnitWidth,
    /// The attribute of the message of its unit that has the form for this place in a sentence.
    pub(super) unit_form: Option<String>,
    pub(super) form: Form,
    /// Whether it selects by the plural categories of ranks.
    pub(super) ranks: bool,
}

/// What a number is written as.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Form {
    Figures,
    Rank(u32, Agreement),
    Century(u32),
    Regnal(u32, Agreement),
    /// A length of time in a unit of CLDR.
    Duration(&'static str),
}

/// A date or a span with the style in which it is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Date {
    pub(super) date: Edtf,
    pub(super) style: DateStyle,
}

/// The variables that a page or a call passes to a message, by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Arguments(BTreeMap<String, Value>);

impl Arguments {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn set(&mut self, name: impl Into<String>, value: Value) {
        self.0.insert(name.into(), value);
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl Value {
    /// A quantity in a notation; by default, money is in the long one.
    pub(super) fn quantity(quantity: &Quantity, notation: Option<Notation>) -> Self {
        let number = Number::new(quantity.value(), quantity.unit().clone());
        Self::Number(Number { notation, ..number })
    }

    /// The unit that the dossier declares for it.
    pub(crate) fn declared(&self) -> Option<&DeclaredUnit> {
        match self {
            Self::Number(Number { unit: Unit::Declared(unit), form: Form::Figures, .. })
            | Self::Range(Number { unit: Unit::Declared(unit), .. }, _) => Some(unit),
            _ => None,
        }
    }

    /// The form that a number asks of the message of its unit.
    pub(super) fn unit_form(&self) -> Option<&str> {
        match self {
            Self::Number(number) | Self::Range(number, _) => number.unit_form.as_deref(),
            _ => None,
        }
    }

    /// A number without its unit.
    pub(super) fn alone(&self) -> Self {
        match self {
            Self::Number(number) => Self::Number(number.alone()),
            Self::Range(start, end) => Self::Range(start.alone(), *end),
            value => value.clone(),
        }
    }

    /// A number as it is written in Fluent or by a template; its decimals count.
    ///
    /// # Errors
    /// When it has more digits than a decimal holds.
    pub(crate) fn number(written: &str) -> Result<Self, String> {
        let value = Decimal::from_str_exact(written);
        let value = value.map_err(|_| format!("`{written}` is out of range"))?;
        Ok(Self::Number(Number::new(value, Unit::One)))
    }

    /// The text that it is printed as.
    pub(super) fn write(&self, formatter: &Formatter) -> String {
        match self {
            Self::Text(text) | Self::Name { text, .. } => text.clone(),
            Self::Number(number) => number.write(formatter),
            Self::Date(date) => formatter.date(&date.date, date.style),
            Self::Range(start, end) => {
                let end = Number { value: *end, ..start.clone() };
                formatter.range(&start.write(formatter), &end.write(formatter))
            }
        }
    }

    /// Whether it selects a variant.
    ///
    /// # Errors
    /// When it is a date, which has neither plural forms nor words.
    pub(super) fn selects<S: AsRef<str>>(
        &self,
        key: &VariantKey<S>,
        formatter: &Formatter,
    ) -> Result<bool, String> {
        Ok(match (self, key) {
            (Self::Text(text) | Self::Name { text, .. }, VariantKey::Identifier { name }) => {
                text == name.as_ref()
            }
            (Self::Text(_) | Self::Name { .. }, VariantKey::NumberLiteral { .. }) => false,
            (Self::Number(number), VariantKey::NumberLiteral { value }) => {
                equals(value.as_ref(), number.value)
            }
            (Self::Number(number), VariantKey::Identifier { name }) => {
                number.category(formatter) == name.as_ref()
            }
            (Self::Range(..), VariantKey::NumberLiteral { .. }) => false,
            (Self::Range(start, end), VariantKey::Identifier { name }) => {
                let options = start.options();
                formatter.plural_category_of_range(&start.value, end, &options) == name.as_ref()
            }
            (Self::Date(date), key) => match (date.year(), key) {
                (Some(year), VariantKey::NumberLiteral { value }) => {
                    equals(value.as_ref(), year.into())
                }
                (Some(_), VariantKey::Identifier { name }) if name.as_ref() == "other" => false,
                _ => return Err("a date selects no variant; select by a number".to_owned()),
            },
        })
    }
}

fn equals(written: &str, value: Decimal) -> bool {
    written.parse::<Decimal>().is_ok_and(|written| written == value)
}

impl From<&Variable> for Value {
    fn from(variable: &Variable) -> Self {
        match variable {
            Variable::Date(date) => Self::Date(Date { date: *date, style: DateStyle::Long }),
            Variable::Quantity(quantity) => quantity.into(),
            Variable::Choice(choice) => Self::Text(choice.to_string()),
        }
    }
}

impl From<&Quantity> for Value {
    fn from(quantity: &Quantity) -> Self {
        Self::Number(Number::new(quantity.value(), quantity.unit().clone()))
    }
}

impl Number {
    fn new(value: Decimal, unit: Unit) -> Self {
        let options = NumberOptions::default();
        Self {
            value,
            unit,
            options,
            notation: None,
            width: UnitWidth::default(),
            unit_form: None,
            form: Form::Figures,
            ranks: false,
        }
    }

    /// The value, if it is whole and not negative.
    pub(super) fn whole(&self) -> Option<u32> {
        self.value.fract().is_zero().then(|| self.value.to_u32()).flatten()
    }

    fn notation(&self) -> Notation {
        self.notation.unwrap_or(match self.unit {
            Unit::Currency(_) => Notation::Long,
            _ => Notation::Standard,
        })
    }

    fn options(&self) -> NumberOptions {
        NumberOptions { notation: self.notation(), ..self.options.clone() }
    }

    pub(super) fn write(&self, formatter: &Formatter) -> String {
        match self.form {
            Form::Rank(rank, agreement) => formatter.ordinal(rank, agreement),
            Form::Century(number) => formatter.century(number),
            Form::Regnal(number, agreement) => formatter.regnal(number, agreement),
            Form::Duration(unit) => formatter
                .duration(&self.value, unit)
                .unwrap_or_else(|| formatter.number(&self.value, &self.options())),
            Form::Figures => match &self.unit {
                Unit::One => formatter.number(&self.value, &self.options()),
                Unit::Percent => formatter.percent_with(&self.value, &self.options()),
                Unit::Currency(code) => formatter.money(&self.value, code, self.notation()),
                Unit::Declared(unit) => self.in_unit(unit, formatter),
            },
        }
    }

    /// The number with a unit as CLDR writes it, or with the name that it has in the data.
    fn in_unit(&self, unit: &DeclaredUnit, formatter: &Formatter) -> String {
        let options = self.options();
        let cldr = unit.cldr();
        let text = cldr.and_then(|cldr| formatter.unit(&self.value, cldr, self.width, &options));
        text.unwrap_or_else(|| {
            let number = formatter.number(&self.value, &options);
            format!("{number}\u{a0}{}", unit.name())
        })
    }

    /// The same number without its unit.
    pub(super) fn alone(&self) -> Self {
        Self { unit: Unit::One, ..self.clone() }
    }

    /// Its plural category, as it is written.
    fn category(&self, formatter: &Formatter) -> &'static str {
        match self.whole() {
            Some(rank) if self.ranks => formatter.ordinal_category(rank),
            _ => formatter.plural_category_with(&self.value, &self.options()),
        }
    }
}

impl Date {
    /// The year, if it is one and nothing more of it is written.
    fn year(&self) -> Option<i32> {
        let precise = self.date.start().is_some_and(|start| start.month().is_some());
        let alone = !self.date.is_interval() && (!precise || self.style == DateStyle::Year);
        self.date.start_year().filter(|_| alone)
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

/// The value that a person wrote for a variable: a number with or without a unit, a date (EDTF), or
/// else a text.
pub(crate) fn typed_value(written: &str, units: &Units) -> Value {
    if let Ok(number) = Quantity::parse(written, units) {
        Value::from(&number)
    } else if let Ok(date) = written.parse::<Edtf>() {
        Value::from(&Variable::Date(date))
    } else {
        Value::Text(written.to_owned())
    }
}
