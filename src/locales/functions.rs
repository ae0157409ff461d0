//! The functions that messages may call: values in the language's own form, Korean
//! particles, French prepositions.
//!
//! A Fluent function cannot report an error: the resolver prints its name instead
//! and reports nothing. Ours return a text between two noncharacters, which
//! [`take_fault`] finds in the finished text.

use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::types::FluentValue;
use fluent::{FluentArgs, FluentResource};
use rust_decimal::prelude::ToPrimitive;

use super::names::Names;
use super::resource::ID_MARK;
use super::values::{Variable, decimal, write_fact, write_number, write_quantity};
use briefing_lang::Gender;
use briefing_lang::format::{DateStyle, Formatter, ListKind, Notation};
use briefing_lang::french::{self, FrenchError, dates};
use briefing_lang::korean::josa;

pub(crate) struct Function {
    pub(crate) name: &'static str,
    pub(crate) example: &'static str,
    options: &'static [&'static str],
    call: Call,
}

type Call = fn(&Arguments<'_>) -> Result<String, String>;

const NUMBER_OPTIONS: &[&str] =
    &["style", "notation", "minimumFractionDigits", "maximumFractionDigits", "useGrouping"];

const fn function(
    name: &'static str,
    example: &'static str,
    options: &'static [&'static str],
    call: Call,
) -> Function {
    Function { name, example, options, call }
}

pub(crate) const FUNCTIONS: &[Function] = &[
    function("NUMBER", "{ NUMBER($participants, notation: \"long\") }", NUMBER_OPTIONS, number),
    function("DATETIME", "{ DATETIME($since, style: \"short\") }", &["style"], datetime),
    function("LIST", "{ LIST(place-paris, place-seoul, type: \"and\") }", &["type"], list),
    function("ORDINAL", "{ ORDINAL($rank, gender: \"feminine\") }", &["gender"], ordinal),
    function("CENTURY", "{ CENTURY($century) }", &[], |call| call.whole(Formatter::century)),
    function("DURATION", "{ DURATION($years-of-relations) }", &[], |call| {
        call.whole(Formatter::duration_years)
    }),
    function("JOSA", "{ JOSA(place-paris, \"과/와\") }", &[], particle),
    function("DE", "{ DE(place-le-mans) }", &[], |call| {
        preposition(call, french::de, dates::de_date)
    }),
    function("A", "{ A(place-le-havre) }", &[], |call| preposition(call, french::a, dates::a_date)),
    function("EN", "{ EN(place-france) }", &[], |call| preposition(call, french::en_, no_date)),
    function("LE", "{ LE(place-ile-de-france) }", &[], |call| {
        preposition(call, french::le, dates::le_date)
    }),
    function("QUE", "{ QUE(place-issy) }", &[], |call| preposition(call, french::que, no_date)),
];

/// Opens and closes the text of a fault. U+FFFF is not a character: no text contains it.
const FAULT: char = '\u{FFFF}';

struct Context {
    formatter: Arc<Formatter>,
    names: Names,
}

pub(super) fn add(
    bundle: &mut FluentBundle<FluentResource>,
    formatter: &Arc<Formatter>,
    names: Names,
) {
    let context = Arc::new(Context { formatter: Arc::clone(formatter), names });
    for Function { name, options, call, .. } in FUNCTIONS {
        let context = Arc::clone(&context);
        // Fails only for a name that it has already.
        let _ = bundle.add_function(name, move |positional, named| {
            let arguments = Arguments::new(&context, positional, named);
            let text = arguments.only(options).and_then(|()| call(&arguments));
            let text = text.unwrap_or_else(|fault| format!("{FAULT}{name}: {fault}{FAULT}"));
            FluentValue::String(text.into())
        });
    }
}

/// The first fault that a function left in a text.
pub(super) fn take_fault(text: &str) -> Option<&str> {
    text.split(FAULT).nth(1)
}

struct Arguments<'a> {
    context: &'a Context,
    positional: Vec<&'a FluentValue<'a>>,
    /// The id of the message that is the first argument.
    id: Option<&'a str>,
    named: &'a FluentArgs<'a>,
}

impl<'a> Arguments<'a> {
    fn new(
        context: &'a Context,
        positional: &'a [FluentValue<'a>],
        named: &'a FluentArgs<'a>,
    ) -> Self {
        let id = |value: &'a FluentValue<'a>| match value {
            FluentValue::String(text) => text.strip_prefix(ID_MARK),
            _ => None,
        };
        let values = positional.iter().filter(|value| id(value).is_none());
        Self { context, positional: values.collect(), id: positional.iter().find_map(id), named }
    }

    fn only(&self, known: &[&str]) -> Result<(), String> {
        let Some((name, _)) = self.named.iter().find(|(name, _)| !known.contains(name)) else {
            return Ok(());
        };
        let options =
            if known.is_empty() { "" } else { &format!("; it may have {}", known.join(", ")) };
        Err(format!("there is no option `{name}`{options}"))
    }

    fn first(&self) -> Result<&'a FluentValue<'a>, String> {
        self.positional.first().copied().ok_or_else(|| "an argument is missing".to_owned())
    }

    /// Writes the first argument, a whole number.
    fn whole(&self, write: impl Fn(&Formatter, u32) -> String) -> Result<String, String> {
        let value = self.first()?;
        let number = match value {
            FluentValue::Number(number) => decimal(number.value).and_then(|number| number.to_u32()),
            _ => None,
        };
        let written = number.map(|number| write(&self.context.formatter, number));
        written.ok_or_else(|| format!("{} is not a whole number", describe(value)))
    }

    /// The text that a value has in a sentence.
    fn text(&self, value: &FluentValue<'_>) -> Result<String, String> {
        let formatter = &self.context.formatter;
        match value {
            FluentValue::String(text) => Ok(text.clone().into_owned()),
            FluentValue::Number(number) => in_range(write_number(formatter, number, None)),
            value => match fact(value) {
                Some(fact) => Ok(write_fact(formatter, fact)),
                None => Err("the argument has no value".to_owned()),
            },
        }
    }

    /// The value of an option, out of these.
    fn choice<T: Copy>(
        &self,
        name: &'static str,
        choices: &[(&str, T)],
    ) -> Result<Option<T>, String> {
        let value = self.named.get(name);
        value.map(|value| choose(name, string(value)?, choices)).transpose()
    }
}

fn number(call: &Arguments<'_>) -> Result<String, String> {
    let notations = [("standard", Notation::Standard), ("long", Notation::Long)];
    let notation = call.choice("notation", &notations)?;
    let percent = call.choice("style", &[("decimal", false), ("percent", true)])?;
    let formatter = &call.context.formatter;
    match call.first()? {
        FluentValue::Number(number) if percent == Some(true) => {
            in_range(decimal(number.value).map(|value| formatter.percent(&value)))
        }
        FluentValue::Number(number) => {
            let mut number = number.clone();
            number.options.merge(call.named);
            in_range(write_number(formatter, &number, notation))
        }
        value => match fact(value) {
            Some(Variable::Quantity(quantity)) => Ok(write_quantity(formatter, quantity, notation)),
            _ => Err(format!("{} is not a number", describe(value))),
        },
    }
}

fn datetime(call: &Arguments<'_>) -> Result<String, String> {
    let styles =
        [("long", DateStyle::Long), ("short", DateStyle::Short), ("year", DateStyle::Year)];
    let style = call.choice("style", &styles)?.unwrap_or(DateStyle::Long);
    let value = call.first()?;
    match fact(value) {
        Some(Variable::Date(date)) => Ok(call.context.formatter.date(date, style)),
        _ => Err(format!("{} is not a date", describe(value))),
    }
}

fn list(call: &Arguments<'_>) -> Result<String, String> {
    let kinds = [("and", ListKind::And), ("or", ListKind::Or), ("unit", ListKind::Unit)];
    let kind = call.choice("type", &kinds)?.unwrap_or(ListKind::And);
    let items: Result<Vec<_>, _> = call.positional.iter().map(|value| call.text(value)).collect();
    Ok(call.context.formatter.list(&items?, kind))
}

fn ordinal(call: &Arguments<'_>) -> Result<String, String> {
    let gender = call.choice("gender", GENDERS)?;
    call.whole(|formatter, number| formatter.ordinal(number, gender))
}

const GENDERS: &[(&str, Gender)] =
    &[("masculine", Gender::Masculine), ("feminine", Gender::Feminine), ("neuter", Gender::Neuter)];

/// The gender of this name.
///
/// # Errors
/// The known names, when it is not one of them.
pub(crate) fn gender(name: &str) -> Result<Gender, String> {
    choose("gender", name, GENDERS)
}

/// A text and the form of a particle that its last sound requires.
fn particle(call: &Arguments<'_>) -> Result<String, String> {
    let [value, pair] = call.positional[..] else {
        return Err("write a text and a pair, as in JOSA($name, \"은/는\")".to_owned());
    };
    let reading = call.id.and_then(|id| call.context.names.reading(id));
    josa::with_particle(&call.text(value)?, string(pair)?, reading).map_err(|e| e.to_string())
}

/// A name or a date with what French grammar puts before it.
fn preposition(
    call: &Arguments<'_>,
    before_name: fn(&french::Name<'_>) -> Result<String, FrenchError>,
    before_date: fn(&str) -> Result<String, FrenchError>,
) -> Result<String, String> {
    let value = call.first()?;
    let text = call.text(value)?;
    if let Some(Variable::Date(_)) = fact(value) {
        return before_date(&text).map_err(|error| error.to_string());
    }
    let attributes = call.context.names.attributes(call.id.unwrap_or_default());
    french::Attributes::parse(attributes.filter(|(name, _)| *name != "reading"))
        .and_then(|attributes| before_name(&french::Name::new(&text, attributes)?))
        .map_err(|error| error.to_string())
}

/// No date follows these words in French.
fn no_date(date: &str) -> Result<String, FrenchError> {
    Err(FrenchError::Date { phrase: date.to_owned() })
}

fn in_range(number: Option<String>) -> Result<String, String> {
    number.ok_or_else(|| "this number is out of range".to_owned())
}

fn fact<'a>(value: &'a FluentValue<'_>) -> Option<&'a Variable> {
    match value {
        FluentValue::Custom(custom) => (**custom).as_any().downcast_ref(),
        _ => None,
    }
}

fn string<'a>(value: &'a FluentValue<'_>) -> Result<&'a str, String> {
    match value {
        FluentValue::String(text) => Ok(text),
        value => Err(format!("{} is not a text", describe(value))),
    }
}

fn choose<T: Copy>(what: &str, name: &str, choices: &[(&str, T)]) -> Result<T, String> {
    let found = choices.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<_> = choices.iter().map(|(known, _)| format!("`{known}`")).collect();
        let (others, last) = names.split_at(names.len() - 1);
        format!("{what} is {} or {}, not `{name}`", others.join(", "), last.concat())
    })
}

fn describe(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => format!("`{text}`"),
        FluentValue::Number(number) => format!("`{}`", number.value),
        FluentValue::Custom(_) => "this value".to_owned(),
        FluentValue::None | FluentValue::Error => "a missing value".to_owned(),
    }
}
