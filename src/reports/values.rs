//! Facts as Typst values, and Typst values as facts.

use std::collections::{BTreeMap, HashMap};

use ecow::{EcoString, eco_format};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Map, Value as Json, json};
use typst::diag::{StrResult, bail};
use typst::foundations::{Array, Dict, IntoValue, Value as Typst};

use super::diagnostics::message;
use super::target::Target;
use crate::config::PROGRAM;
use crate::dossier::schema::{Kind, Shape};
use crate::dossier::{Dossier, Edition, Quantity, Record, Units, Value, json as facts_json};
use crate::finding::Code;
use crate::locales::progress::Progress;
use crate::locales::scope::Variable;
use crate::locales::{Value as Argument, Words};
use crate::provenance::compare::Comparison;

/// The facts as Typst values, made once.
pub(super) struct Facts {
    /// The records of each collection, such as `places`.
    pub(super) collections: BTreeMap<EcoString, Collection>,
    pub(super) settings: Dict,
}

/// The records of a kind.
pub(super) struct Collection {
    /// The name of the kind.
    pub(super) kind: EcoString,
    /// All of them, in the order of their file.
    pub(super) records: Array,
    /// Their ids, in the same order.
    pub(super) ids: Array,
    /// Each by its id.
    pub(super) by_id: HashMap<String, Dict>,
}

impl Facts {
    /// The facts of a dossier, without the levels of findings.
    pub(super) fn new(dossier: &Dossier) -> Self {
        let collection = |kind: &Kind| {
            let records = dossier.records(&kind.name).iter();
            let records: Vec<_> = records.map(|r| (r.id().to_owned(), record(kind, r))).collect();
            let collection = Collection {
                kind: kind.name.clone(),
                ids: records.iter().map(|(id, _)| id.as_str().into_value()).collect(),
                records: records.iter().map(|(_, record)| record.clone().into_value()).collect(),
                by_id: records.into_iter().collect(),
            };
            (kind.collection.clone(), collection)
        };
        let settings = dossier.settings().values();
        let settings = settings.filter(|(_, value)| !matches!(value, Value::Levels(_)));
        Self {
            collections: dossier.schema().kinds().map(|kind| collection(kind)).collect(),
            settings: settings.map(|(key, v)| (key.into(), value(v))).collect(),
        }
    }
}

/// A record with every key of its kind: an absent one is `none`, or empty.
fn record(kind: &Kind, record: &Record) -> Dict {
    let mut dict = Dict::new();
    dict.insert("id".into(), record.id().into_value());
    dict.insert("message".into(), record.message().into_value());
    for field in &kind.fields {
        let absent = || match &field.shape {
            Shape::Texts | Shape::References(_) => Array::new().into_value(),
            Shape::Quantities(_) | Shape::Dates => Dict::new().into_value(),
            Shape::Flag => false.into_value(),
            _ => Typst::None,
        };
        dict.insert(field.key.clone().into(), record.get(&field.key).map_or_else(absent, value));
    }
    dict
}

/// A value as in `facts.json`, except that coordinates are floats and every quantity has a unit.
fn value(fact: &Value) -> Typst {
    match fact {
        Value::Quantity(quantity) => from_json(json!({
            "quantity": quantity.value().to_string(),
            "unit": quantity.unit().code(),
        })),
        Value::Named(values) => values
            .iter()
            .map(|(name, v)| (name.as_str().into(), value(v)))
            .collect::<Dict>()
            .into_value(),
        Value::List(values) if !values.is_empty() => {
            values.iter().map(value).collect::<Array>().into_value()
        }
        Value::Number(number) => number.to_f64().unwrap_or_default().into_value(),
        // Positions in a drawing need not be exact.
        Value::Coordinates(latitude, longitude) => {
            [latitude, longitude].map(|degrees| degrees.to_f64().unwrap_or_default()).into_value()
        }
        Value::Picture(picture) => {
            let (left, top) = picture.focus();
            let part = |percent: Decimal| percent.to_f64().unwrap_or_default() / 100.0;
            from_json(json!({ "file": picture.file(), "focus": [part(left), part(top)] }))
        }
        fact => from_json(facts_json::value(fact)),
    }
}

/// A JSON value; anything that Typst cannot represent is `none`.
fn from_json(json: Json) -> Typst {
    serde_json::from_value(json).unwrap_or_default()
}

/// What a template may know of the edition.
pub(super) fn edition(edition: &Edition, dossier: &Dossier, target: Target) -> Typst {
    let schema = dossier.schema();
    let select = edition.select().map(|select| {
        json!({
            "collection": schema.named(select.kind()).map(|kind| kind.collection.as_str()),
            "id": select.id(),
            "message": select.message(),
        })
    });
    from_json(json!({
        "language": edition.languages()[0],
        "languages": edition.languages(),
        "layout": edition.layout(),
        "paper": edition.paper().unwrap_or(dossier.settings().paper()),
        "select": select,
        "pages": edition.pages(),
        "date": edition.date().to_string(),
        "file": edition.file_name(),
        "grey": edition.is_grey(),
        "bleed": edition.bleed().to_f64(),
        "manner": edition.manner(),
        "program": PROGRAM,
        "target": match target {
            Target::Pages => "pages",
            Target::Html => "html",
        },
    }))
}

/// The progress of the translations, section by section.
pub(super) fn progress(progress: &[Progress]) -> Typst {
    let sections = progress.first().map_or(&[][..], |first| &first.sections).iter().enumerate();
    let sections = sections.map(|(at, section)| {
        let languages = progress.iter().filter_map(|progress| {
            Some((progress.language.clone(), json!(progress.sections.get(at)?.count)))
        });
        json!({ "section": section.name, "languages": languages.collect::<Map<_, _>>() })
    });
    from_json(sections.collect())
}

/// The changes since an older state in a language; empty without one.
pub(super) fn changes(comparison: Option<&Comparison>, words: &Words) -> Typst {
    let facts = comparison.map(|comparison| comparison.render_facts(words)).unwrap_or_default();
    let texts = comparison.map(|comparison| comparison.render_texts(words.language(), words));
    let mut texts = texts.unwrap_or_default();
    texts.retain(|text| text.printable);
    let since = comparison.and_then(|comparison| comparison.old.editions.first());
    let since = since.map(|edition| edition.date().to_string());
    from_json(json!({ "since": since, "facts": facts, "texts": texts }))
}

/// A quantity of the facts.
pub(super) fn quantity(dict: &Dict, units: &Units) -> StrResult<Quantity> {
    let value = decimal(dict.get("quantity")?)?;
    let unit = match dict.get("unit")? {
        Typst::None => None,
        Typst::Str(unit) => Some(unit.as_str()),
        other => bail!("a unit is a string, not {}", other.ty()),
    };
    Quantity::new(value, unit, units).map_err(|error| eco_format!("{error}"))
}

/// An exact decimal of an integer, a decimal or a string.
pub(super) fn decimal(value: &Typst) -> StrResult<Decimal> {
    let exact = |text: &str| {
        Decimal::from_str_exact(text).map_err(|_| eco_format!("`{text}` is not a number"))
    };
    match value {
        Typst::Int(int) => Ok(Decimal::from(*int)),
        Typst::Decimal(decimal) => exact(&decimal.to_string()),
        Typst::Str(text) => exact(text),
        other => bail!("expected an exact number, found {}", other.ty()),
    }
}

/// A template's argument as the value of a Fluent variable.
pub(super) fn to_fluent(value: &Typst, units: &Units) -> StrResult<Argument> {
    match value {
        Typst::Str(text) => Ok(Argument::Text(text.to_string())),
        Typst::Int(_) | Typst::Decimal(_) => Ok(Argument::number(&decimal(value)?.to_string())?),
        Typst::Dict(dict) if dict.len() == 1 && dict.contains("date") => {
            let Ok(Typst::Str(date)) = dict.get("date") else { bail!("a date is a string") };
            let date = date
                .parse()
                .map_err(|error| message(Code::ImpossibleDate, format!("{error}: `{date}`")))?;
            Ok(Argument::from(&Variable::Date(date)))
        }
        Typst::Dict(dict) => Ok(Argument::from(&quantity(dict, units)?)),
        other => bail!("a message takes texts, exact numbers and dates, not {}", other.ty()),
    }
}
