//! Facts as Typst values, and Typst values as facts.

use std::collections::HashMap;

use ecow::eco_format;
use fluent::types::FluentValue;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use typst::diag::{StrResult, bail};
use typst::foundations::{Array, Dict, IntoValue, Value as Typst};

use super::functions::exact;
use super::stock::Collection;
use crate::compare::Comparison;
use crate::data::schema::{KINDS, Kind, Shape};
use crate::data::{Dossier, Quantity, Record, Unit, Value};
use crate::locales::Words;
use crate::locales::progress::{Count, Progress};
use crate::project::Edition;

/// The facts: the records of each collection.
pub(super) fn collections(dossier: &Dossier) -> HashMap<&'static str, Collection> {
    let collection = |kind: &'static Kind| {
        let records = dossier.records(kind.name).iter();
        let records = records.map(|r| (r.id().to_owned(), record(kind, r))).collect();
        (kind.collection, Collection::new(records))
    };
    KINDS.iter().map(collection).collect()
}

/// The settings, but for how findings are weighed, which is no matter of pages.
pub(super) fn settings(dossier: &Dossier) -> Dict {
    let settings = dossier.settings().values();
    let settings = settings.filter(|(_, value)| !matches!(value, Value::Levels(_)));
    settings.map(|(key, v)| (key.into(), value(v))).collect()
}

/// What a template may know of the edition.
pub(super) fn edition(edition: &Edition) -> Dict {
    let languages: Array =
        edition.languages().iter().map(|language| language.as_str().into_value()).collect();
    let mut dict = Dict::new();
    dict.insert("language".into(), edition.languages()[0].as_str().into_value());
    dict.insert("languages".into(), languages.into_value());
    dict.insert("date".into(), edition.date().to_string().into_value());
    dict.insert("manner".into(), edition.manner().name().into_value());
    dict.insert("program".into(), crate::PROGRAM.into_value());
    dict
}

/// How far the translations are, section by section.
pub(super) fn progress(progress: &[Progress]) -> Array {
    let sections = progress.first().map_or(&[][..], |first| &first.sections);
    let rows = sections.iter().enumerate().map(|(at, section)| {
        let languages: Dict = progress
            .iter()
            .filter_map(|progress| Some((progress, progress.sections.get(at)?)))
            .map(|(progress, section)| (progress.language.as_str().into(), count(&section.count)))
            .collect();
        let mut row = Dict::new();
        row.insert("section".into(), section.name.as_str().into_value());
        row.insert("languages".into(), languages.into_value());
        row.into_value()
    });
    rows.collect()
}

fn count(count: &Count) -> Typst {
    let numbers = [
        ("done", count.done),
        ("stale", count.stale),
        ("missing", count.missing),
        ("unreviewed", count.unreviewed),
    ];
    numbers
        .into_iter()
        .map(|(name, number)| (name.into(), number.into_value()))
        .collect::<Dict>()
        .into_value()
}

/// A record with every key of its kind: what it lacks is `none`, a list empty.
fn record(kind: &Kind, record: &Record) -> Dict {
    let mut dict = Dict::new();
    dict.insert("id".into(), record.id().into_value());
    dict.insert("message".into(), record.message().into_value());
    for field in kind.all_fields() {
        let written = record.get(field.key).map(value);
        let value = written.unwrap_or_else(|| match field.shape {
            Shape::Texts | Shape::References(_) => Array::new().into_value(),
            Shape::Facts | Shape::Dates => Dict::new().into_value(),
            Shape::Flag => false.into_value(),
            _ => Typst::None,
        });
        dict.insert(field.key.into(), value);
    }
    dict
}

fn value(value: &Value) -> Typst {
    match value {
        Value::Text(text) => text.as_str().into_value(),
        Value::Texts(texts) => {
            texts.iter().map(|t| t.as_str().into_value()).collect::<Array>().into_value()
        }
        Value::Flag(flag) => flag.into_value(),
        Value::Date(date) => date.to_string().into_value(),
        Value::Quantity(quantity) => quantity_dict(quantity).into_value(),
        Value::Choice(choice) => choice.into_value(),
        Value::Reference(_, id, _) => id.as_str().into_value(),
        Value::References(_, ids) => {
            ids.iter().map(|(id, _)| id.as_str().into_value()).collect::<Array>().into_value()
        }
        // Places on a drawing need no exactness.
        Value::Coordinates(latitude, longitude) => [latitude, longitude]
            .map(|degrees| degrees.to_f64().unwrap_or_default().into_value())
            .into_iter()
            .collect::<Array>()
            .into_value(),
        Value::Facts(facts) => facts
            .iter()
            .map(|(name, quantity)| (name.as_str().into(), quantity_dict(quantity).into_value()))
            .collect::<Dict>()
            .into_value(),
        Value::Dates(dates) => dates
            .iter()
            .map(|(name, date)| (name.as_str().into(), date.to_string().into_value()))
            .collect::<Dict>()
            .into_value(),
        Value::Levels(_) => Typst::None,
    }
}

fn quantity_dict(quantity: &Quantity) -> Dict {
    let mut dict = Dict::new();
    dict.insert("quantity".into(), quantity.value().to_string().into_value());
    let unit = match quantity.unit() {
        Unit::One => Typst::None,
        Unit::Percent => "percent".into_value(),
        Unit::Currency(code) => code.as_str().into_value(),
    };
    dict.insert("unit".into(), unit);
    dict
}

/// A quantity that [`data`] gave.
pub(super) fn quantity(dict: &Dict) -> StrResult<Quantity> {
    let number = dict.get("quantity")?.clone();
    let text = decimal(&number)?.to_string();
    let text = match dict.get("unit")? {
        Typst::None => text,
        Typst::Str(unit) if unit.as_str() == "percent" => format!("{text} %"),
        Typst::Str(unit) => format!("{text} {unit}"),
        other => bail!("[template-error] a unit is a string, not {}", other.ty()),
    };
    text.parse().map_err(|error: String| eco_format!("{error}"))
}

/// An exact decimal of an integer, a decimal or a string.
pub(super) fn decimal(value: &Typst) -> StrResult<Decimal> {
    match value {
        Typst::Int(int) => Ok(Decimal::from(*int)),
        Typst::Decimal(decimal) => exact(&decimal.to_string()),
        Typst::Str(text) => exact(text),
        other => bail!("[template-error] expected an exact number, found {}", other.ty()),
    }
}

/// A template's argument as the value of a Fluent variable.
pub(super) fn to_fluent(value: &Typst) -> StrResult<FluentValue<'static>> {
    match value {
        Typst::Str(text) => Ok(FluentValue::String(text.to_string().into())),
        Typst::Int(int) => Ok(FluentValue::from(*int)),
        Typst::Dict(dict) => Ok(crate::locales::quantity_value(&quantity(dict)?)),
        other => {
            bail!("[template-error] a message takes texts and exact numbers, not {}", other.ty())
        }
    }
}

/// What changed, as the language tells it. Without an older state nothing did.
pub(super) fn changes(comparison: Option<&Comparison>, words: &Words) -> Dict {
    let text = |text: &Option<String>| match text {
        Some(text) => text.as_str().into_value(),
        None => Typst::None,
    };
    let facts = comparison.map(|comparison| comparison.told(words)).unwrap_or_default();
    let facts = facts.iter().map(|told| {
        dict([
            ("kind", told.kind.into_value()),
            ("name", told.name.as_str().into_value()),
            ("whole", told.key.is_none().into_value()),
            ("label", text(&told.label)),
            ("old", text(&told.old)),
            ("new", text(&told.new)),
        ])
    });
    let texts = comparison.map(|comparison| comparison.told_texts(words.language(), words));
    let texts = texts.unwrap_or_default();
    let texts = texts.iter().filter(|told| told.printable).map(|told| {
        dict([
            ("id", told.id.as_str().into_value()),
            ("name", text(&told.name)),
            ("old", text(&told.old)),
            ("new", text(&told.new)),
        ])
    });
    let since = comparison.and_then(|comparison| comparison.old.editions.first());
    let since = since.map(|edition| edition.date.to_string());
    dict([
        ("since", text(&since)),
        ("facts", facts.map(IntoValue::into_value).collect::<Array>().into_value()),
        ("texts", texts.map(IntoValue::into_value).collect::<Array>().into_value()),
    ])
}

fn dict<const N: usize>(pairs: [(&str, Typst); N]) -> Dict {
    pairs.into_iter().map(|(key, value)| (key.into(), value)).collect()
}
