//! Names in a sentence: lists, Korean particles, French prepositions.

use super::call::Call;
use crate::locales::fault::Fault;
use crate::locales::values::{Date, Value};
use briefing_lang::format::{DateStyle, ListKind};
use briefing_lang::french::{Attributes, FrenchError, Name, dates};
use briefing_lang::korean::josa::{self, JosaError};

/// What French grammar must know of a name, where no message states it.
pub(super) const GRAMMAR: &[&str] =
    &["article", "gender", "number", "h", "kind", "locative", "particle", "tncc"];

/// Texts as a list within a sentence.
pub(super) fn list(call: &Call<'_>) -> Result<Value, Fault> {
    let kinds = ListKind::NAMES;
    let kind = call.choice("type", kinds)?.unwrap_or(ListKind::And);
    if call.positional.is_empty() {
        return Err("an argument is missing".into());
    }
    let formatter = call.formatter();
    let items: Vec<_> = call.positional.iter().map(|value| value.write(formatter)).collect();
    Ok(Value::Text(formatter.list(&items, kind)))
}

/// A text and the form of a particle that its last sound requires.
pub(super) fn particle(call: &Call<'_>) -> Result<Value, Fault> {
    let [value, Value::Text(pair)] = call.positional else {
        return Err("write a text and a pair, as in JOSA($name, \"은/는\")".into());
    };
    let names = &call.context.names;
    let id = name(value);
    let reading = call.text("reading")?.or(id.and_then(|id| names.reading(id)));
    let written = josa::with_particle(&value.write(call.formatter()), pair, reading);
    written.map(Value::Text).map_err(|error| {
        let unreadable = matches!(error, JosaError::Unreadable(_));
        Fault::from(error.to_string()).of_name(id.filter(|_| unreadable))
    })
}

/// What a function writes for a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// After *de*.
    De,
    /// After *à*.
    A,
    /// When something is: le 3 mai, en avril.
    Within,
    /// Nothing.
    Never,
}

/// A name or a date with what French grammar puts before it.
pub(super) fn preposition(
    call: &Call<'_>,
    before: fn(&Name<'_>) -> Result<String, FrenchError>,
    when: When,
) -> Result<Value, Fault> {
    let value = call.only()?;
    let text = value.write(call.formatter());
    if let Value::Date(date) = value {
        return before_date(date, &text, when).map(Value::Text);
    }
    if !matches!(value, Value::Text(_) | Value::Name { .. }) {
        return Err(format!("{} is not a name", call.describe(value)).into());
    }
    let id = name(value);
    let names = &call.context.names;
    let mut stated: Vec<_> = names.attributes(id.unwrap_or_default()).collect();
    for option in GRAMMAR {
        if let Some(value) = call.text(option)? {
            if let Some((_, other)) = stated.iter().find(|(name, _)| name == option)
                && *other != value
            {
                return Err(format!("`{text}` has the attribute `.{option} = {other}`").into());
            }
            stated.push((option, value));
        }
    }
    let known = id.and_then(|id| names.kind(id));
    let written = Attributes::parse(stated).and_then(|stated| {
        let kind = stated.kind.or(known);
        before(&Name::new(&text, Attributes { kind, ..stated })?)
    });
    written.map(Value::Text).map_err(|error| Fault::from(error.to_string()).of_name(id))
}

fn name(value: &Value) -> Option<&str> {
    match value {
        Value::Name { id, .. } => Some(id),
        _ => None,
    }
}

/// A date in a sentence; a span of which both ends are known in the words of prose.
fn before_date(date: &Date, text: &str, when: When) -> Result<String, Fault> {
    let span = date.date.start().zip(date.date.end()).filter(|_| date.date.is_interval());
    let written = match (span, when) {
        (_, When::Never) => Err(FrenchError::Date { phrase: text.to_owned() }),
        (Some(_), When::A) => return Err("a span has no form after *à*; write DE or EN".into()),
        (Some((start, end)), _) => dates::span(start, end, parts(date.style)?),
        (None, When::De) => dates::de_date(text),
        (None, When::A) => dates::a_date(text),
        (None, When::Within) => dates::le_date(text),
    };
    written.map_err(|error| error.to_string().into())
}

/// What the dates of a span have in a style of words.
fn parts(style: DateStyle) -> Result<dates::Parts, Fault> {
    let (weekday, year) = match style {
        DateStyle::Full => (true, true),
        DateStyle::Long => (false, true),
        DateStyle::MonthDay | DateStyle::Month => (false, false),
        DateStyle::WeekdayMonthDay => (true, false),
        _ => return Err("a span in figures has no form in a sentence; write it in words".into()),
    };
    Ok(dates::Parts { weekday, year })
}
