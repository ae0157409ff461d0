//! The functions that messages may call: values in the language's own form, Korean
//! particles, French prepositions.
//!
//! A Fluent function cannot report an error: the resolver prints its name instead
//! and says nothing. Ours return a text between two noncharacters, which
//! [`take_fault`] finds in the finished text.

use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::types::FluentValue;
use fluent::{FluentArgs, FluentResource};
use rust_decimal::prelude::ToPrimitive;

use super::names::Names;
use super::values::{Fact, decimal, write_fact, write_number, write_quantity};
use briefing_lang::Gender;
use briefing_lang::format::{DateStyle, Formatter, ListKind, Notation};
use briefing_lang::french::{self, dates};
use briefing_lang::korean::josa;

/// The functions, by name, with one example each.
pub(crate) const FUNCTIONS: &[(&str, &str)] = &[
    ("NUMBER", "{ NUMBER($participants, notation: \"long\") }"),
    ("DATETIME", "{ DATETIME($since, style: \"short\") }"),
    ("LIST", "{ LIST(place-paris, place-seoul, type: \"and\") }"),
    ("ORDINAL", "{ ORDINAL($rank, gender: \"feminine\") }"),
    ("CENTURY", "{ CENTURY($century) }"),
    ("DURATION", "{ DURATION($years-of-relations) }"),
    ("JOSA", "{ JOSA(place-paris, \"과/와\") }"),
    ("DE", "{ DE(place-le-mans) }"),
    ("A", "{ A(place-le-havre) }"),
    ("EN", "{ EN(place-france) }"),
    ("LE", "{ LE(place-ile-de-france) }"),
    ("QUE", "{ QUE(place-issy) }"),
];

/// Opens and closes the text of a fault. U+FFFF is no character: no text holds it.
const FAULT: char = '\u{FFFF}';

/// What the functions of a language share.
struct Context {
    formatter: Arc<Formatter>,
    names: Names,
}

type Call = fn(&Context, &[FluentValue<'_>], &FluentArgs<'_>) -> Result<String, String>;

/// Gives a bundle its functions.
pub(super) fn add(
    bundle: &mut FluentBundle<FluentResource>,
    formatter: &Arc<Formatter>,
    names: Names,
) -> Result<(), String> {
    let context = Arc::new(Context { formatter: Arc::clone(formatter), names });
    let calls: [(&str, Call); 12] = [
        ("NUMBER", number),
        ("DATETIME", datetime),
        ("LIST", list),
        ("ORDINAL", ordinal),
        ("CENTURY", |context, args, named| whole(context, args, named, Formatter::century)),
        ("DURATION", |context, args, named| whole(context, args, named, Formatter::duration_years)),
        ("JOSA", particle),
        ("DE", |context, args, named| {
            preposition(context, args, named, french::de, dates::de_date)
        }),
        ("A", |context, args, named| preposition(context, args, named, french::a, dates::a_date)),
        ("EN", |context, args, named| preposition(context, args, named, french::en_, no_date)),
        ("LE", |context, args, named| {
            preposition(context, args, named, french::le, dates::le_date)
        }),
        ("QUE", |context, args, named| preposition(context, args, named, french::que, no_date)),
    ];
    for (name, call) in calls {
        let context = Arc::clone(&context);
        let added = bundle.add_function(name, move |positional, named| {
            let text = call(&context, positional, named)
                .unwrap_or_else(|fault| format!("{FAULT}{name}: {fault}{FAULT}"));
            FluentValue::String(text.into())
        });
        added.map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// The first fault that a function left in a text.
pub(super) fn take_fault(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once(FAULT)?;
    Some(rest.split(FAULT).next().unwrap_or(rest))
}

fn number(
    context: &Context,
    args: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
) -> Result<String, String> {
    let notation = match option(named, "notation")? {
        None => None,
        Some("standard") => Some(Notation::Standard),
        Some("long") => Some(Notation::Long),
        Some(other) => return Err(format!("notation is `standard` or `long`, not `{other}`")),
    };
    let percent = match option(named, "style")? {
        None | Some("decimal") => false,
        Some("percent") => true,
        Some(other) => return Err(format!("style is `decimal` or `percent`, not `{other}`")),
    };
    only(
        named,
        &["style", "notation", "minimumFractionDigits", "maximumFractionDigits", "useGrouping"],
    )?;
    match first(args)? {
        FluentValue::Number(number) if percent => decimal(number.value)
            .map(|value| context.formatter.percent(&value))
            .ok_or_else(|| "this number is out of range".to_owned()),
        FluentValue::Number(number) => {
            let mut number = number.clone();
            number.options.merge(named);
            write_number(&context.formatter, &number, notation.unwrap_or_default())
                .ok_or_else(|| "this number is out of range".to_owned())
        }
        value => match fact(value) {
            Some(Fact::Quantity(quantity)) => {
                Ok(write_quantity(&context.formatter, quantity, notation))
            }
            _ => Err(format!("{} is not a number", describe(value))),
        },
    }
}

fn datetime(
    context: &Context,
    args: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
) -> Result<String, String> {
    only(named, &["style"])?;
    let style = match option(named, "style")? {
        None | Some("long") => DateStyle::Long,
        Some("short") => DateStyle::Short,
        Some("year") => DateStyle::Year,
        Some(other) => return Err(format!("style is `long`, `short` or `year`, not `{other}`")),
    };
    match first(args)? {
        value if let Some(Fact::Date(date)) = fact(value) => {
            Ok(context.formatter.date(date, style))
        }
        value => Err(format!("{} is not a date", describe(value))),
    }
}

fn list(
    context: &Context,
    args: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
) -> Result<String, String> {
    only(named, &["type"])?;
    let kind = match option(named, "type")? {
        None | Some("and") => ListKind::And,
        Some("or") => ListKind::Or,
        Some("unit") => ListKind::Unit,
        Some(other) => return Err(format!("type is `and`, `or` or `unit`, not `{other}`")),
    };
    let items: Result<Vec<_>, _> = args.iter().map(|value| text(context, value)).collect();
    Ok(context.formatter.list(&items?, kind))
}

fn ordinal(
    context: &Context,
    args: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
) -> Result<String, String> {
    only(named, &["gender"])?;
    let gender = option(named, "gender")?.map(gender).transpose()?;
    Ok(context.formatter.ordinal(whole_number(first(args)?)?, gender))
}

/// The gender of this name.
///
/// # Errors
/// What it may be, when it is none.
pub(crate) fn gender(name: &str) -> Result<Gender, String> {
    match name {
        "masculine" => Ok(Gender::Masculine),
        "feminine" => Ok(Gender::Feminine),
        "neuter" => Ok(Gender::Neuter),
        other => Err(format!("gender is `masculine`, `feminine` or `neuter`, not `{other}`")),
    }
}

fn whole(
    context: &Context,
    args: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
    write: fn(&Formatter, u32) -> String,
) -> Result<String, String> {
    only(named, &[])?;
    Ok(write(&context.formatter, whole_number(first(args)?)?))
}

fn whole_number(value: &FluentValue<'_>) -> Result<u32, String> {
    let number = match value {
        FluentValue::Number(number) => decimal(number.value).and_then(|number| number.to_u32()),
        _ => None,
    };
    number.ok_or_else(|| format!("{} is not a whole number", describe(value)))
}

/// A text and the particle that its last sound asks for. Positional: the text, the
/// id of its message when it is one, the pair.
fn particle(
    context: &Context,
    args: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
) -> Result<String, String> {
    only(named, &[])?;
    let (value, id, pair) = match args {
        [value, pair] => (value, None, pair),
        [value, id, pair] => (value, Some(string(id)?), pair),
        _ => return Err("write a text and a pair, as in JOSA($name, \"은/는\")".to_owned()),
    };
    let reading = id.and_then(|id| context.names.reading(id));
    let text = text(context, value)?;
    josa::with_particle(&text, string(pair)?, reading).map_err(|error| error.to_string())
}

/// A name or a date with what French grammar puts before it. Positional: the name,
/// the id of its message when it is one.
fn preposition(
    context: &Context,
    args: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
    before_name: fn(&french::Name<'_>) -> Result<String, french::FrenchError>,
    before_date: fn(&str) -> Result<String, french::FrenchError>,
) -> Result<String, String> {
    only(named, &[])?;
    if let Some(date @ Fact::Date(_)) = fact(first(args)?) {
        return before_date(&write_fact(&context.formatter, date)).map_err(|e| e.to_string());
    }
    let id = match args.get(1) {
        Some(id) => string(id)?,
        None => "",
    };
    let text = text(context, first(args)?)?;
    let attributes = context.names.attributes(id).filter(|(name, _)| *name != "reading");
    french::Attributes::parse(attributes)
        .and_then(|attributes| before_name(&french::Name::new(&text, attributes)?))
        .map_err(|error| error.to_string())
}

/// No date follows these words in French.
fn no_date(date: &str) -> Result<String, french::FrenchError> {
    Err(french::FrenchError::Date { phrase: date.to_owned() })
}

/// The text that a value has in a sentence.
fn text(context: &Context, value: &FluentValue<'_>) -> Result<String, String> {
    match value {
        FluentValue::String(text) => Ok(text.clone().into_owned()),
        FluentValue::Number(number) => write_number(&context.formatter, number, Notation::Standard)
            .ok_or_else(|| "this number is out of range".to_owned()),
        value => match fact(value) {
            Some(fact) => Ok(write_fact(&context.formatter, fact)),
            None => Err("the argument has no value".to_owned()),
        },
    }
}

fn fact<'a>(value: &'a FluentValue<'_>) -> Option<&'a Fact> {
    match value {
        FluentValue::Custom(custom) => (**custom).as_any().downcast_ref(),
        _ => None,
    }
}

fn first<'a, 'v>(args: &'a [FluentValue<'v>]) -> Result<&'a FluentValue<'v>, String> {
    args.first().ok_or_else(|| "an argument is missing".to_owned())
}

fn string<'a>(value: &'a FluentValue<'_>) -> Result<&'a str, String> {
    match value {
        FluentValue::String(text) => Ok(text),
        value => Err(format!("{} is not a text", describe(value))),
    }
}

fn option<'a>(named: &'a FluentArgs<'_>, name: &str) -> Result<Option<&'a str>, String> {
    let value = named.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
    value.map(string).transpose()
}

fn only(named: &FluentArgs<'_>, known: &[&str]) -> Result<(), String> {
    match named.iter().find(|(name, _)| !known.contains(name)) {
        None => Ok(()),
        Some((name, _)) if known.is_empty() => Err(format!("there is no option `{name}`")),
        Some((name, _)) => {
            Err(format!("there is no option `{name}`; it may have {}", known.join(", ")))
        }
    }
}

fn describe(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => format!("`{text}`"),
        FluentValue::Number(number) => format!("`{}`", number.value),
        FluentValue::Custom(_) => "this value".to_owned(),
        FluentValue::None | FluentValue::Error => "a missing value".to_owned(),
    }
}
