//! Facts as JSON: what is attached to every PDF. Numbers are exact decimal text, dates
//! are EDTF, references are ids.

use std::sync::Arc;

use serde_json::{Map, Value as Json, json};

use super::DeclaredUnit;
use super::decode;
use super::record::{Record, Value};
use super::schema::{self, Field, Grammar, Kind, Roles, Schema, Shape};
use super::yaml::{Node, NodeContent};
use crate::finding::{Code, Findings, Source, Span};

/// A record: its id and its values, in the order of the schema.
pub(crate) fn record(record: &Record) -> Json {
    let mut object = Map::new();
    object.insert("id".into(), json!(record.id()));
    object.extend(record.values().map(|(key, v)| (key.to_owned(), value(v))));
    Json::Object(object)
}

/// A value of a record or of the settings.
pub(crate) fn value(written: &Value) -> Json {
    match written {
        Value::Text(text) => json!(text),
        Value::Flag(flag) => json!(flag),
        Value::Date(date) => json!(date.to_string()),
        Value::Quantity(quantity) => {
            let value = quantity.value().to_string();
            match quantity.unit().code() {
                None => json!({ "quantity": value }),
                Some(unit) => json!({ "quantity": value, "unit": unit }),
            }
        }
        Value::Choice(choice) => json!(choice.as_str()),
        Value::Number(number) => json!(number.to_string()),
        Value::Reference(_, id, _) => json!(id),
        Value::List(values) => values.iter().map(value).collect(),
        Value::Named(values) => values.iter().map(|(name, v)| (name.clone(), value(v))).collect(),
        Value::Coordinates(latitude, longitude) => {
            json!([latitude.to_string(), longitude.to_string()])
        }
        Value::Picture(picture) => json!(picture.to_string()),
        Value::Levels(levels) => levels.iter().map(|(code, _)| json!(code.name())).collect(),
    }
}

/// Reads a record that [`record`] wrote. Its values have no place in a file.
pub(crate) fn read(kind: &Kind, written: &Json) -> Option<Record> {
    let nowhere = Span::first_line(&Source::new("facts.json", ""));
    let mut findings = Findings::default();
    let record = decode::record(kind, &node(written, &nowhere), &mut findings);
    // The schema may have had other keys when the PDF was built.
    let keys = [Code::MissingKey, Code::UnknownKey];
    record.filter(|_| findings.iter().all(|finding| keys.contains(&finding.code())))
}

/// A value as in a data file.
fn node(written: &Json, span: &Span) -> Node {
    let scalar = |text: &str| NodeContent::Scalar(text.to_owned());
    let content = match written {
        Json::Null => NodeContent::Null,
        Json::String(text) => scalar(text),
        Json::Array(items) => {
            NodeContent::Sequence(items.iter().map(|item| node(item, span)).collect())
        }
        Json::Object(entries) => match quantity(written) {
            Some(quantity) => scalar(&quantity),
            None => {
                let key = |key: &str| Node { content: scalar(key), span: span.clone() };
                let entries = entries.iter().map(|(name, value)| (key(name), node(value, span)));
                NodeContent::Mapping(entries.collect())
            }
        },
        other => scalar(&other.to_string()),
    };
    Node { content, span: span.clone() }
}

/// A quantity as [`value`] writes it, as the data files have it.
fn quantity(written: &Json) -> Option<String> {
    let value = written.get("quantity")?.as_str()?;
    Some(match written.get("unit").and_then(Json::as_str) {
        None => value.to_owned(),
        Some("percent") => format!("{value} %"),
        Some(unit) => format!("{value} {unit}"),
    })
}

/// A schema, as in `data/schema.yaml` but without descriptions. The keys that every kind has stand
/// in each.
pub(crate) fn schema(schema: &Schema) -> Json {
    let field = |field: &Field| {
        let mut written = json!({ "type": field.shape.name() });
        if let Some(kind) = field.shape.target() {
            written["to"] = json!(kind.as_str());
        }
        if let Shape::Choice(words) = &field.shape {
            written["of"] = words.iter().map(|word| json!(word.as_str())).collect();
        }
        if field.required {
            written["required"] = json!(true);
        }
        (field.key.to_string(), written)
    };
    let kind = |kind: &Arc<Kind>| {
        let fields: Map<_, _> = kind.fields.iter().map(field).collect();
        let mut written = json!({ "collection": kind.collection.as_str(), "fields": fields });
        let roles = roles(&kind.roles);
        if !roles.is_empty() {
            written["roles"] = roles.into();
        }
        (kind.name.to_string(), written)
    };
    let mut written = json!({ "kinds": schema.kinds().map(kind).collect::<Map<_, _>>() });
    let unit = |unit: &DeclaredUnit| {
        let cldr = unit.cldr().map(|cldr| ("cldr".to_owned(), cldr.into()));
        (unit.name().to_owned(), Json::Object(cldr.into_iter().collect()))
    };
    let units: Map<_, _> = schema.units().iter().map(unit).collect();
    if !units.is_empty() {
        written["units"] = units.into();
    }
    written
}

/// The roles that decide how texts are resolved.
fn roles(roles: &Roles) -> Map<String, Json> {
    let mut written = Map::new();
    if let Some(main) = &roles.shared {
        written.insert("shared".into(), main.as_str().into());
    }
    let grammar = roles.grammar.as_ref().map(|grammar| match grammar {
        Grammar::Every(kind) => json!(kind.name()),
        Grammar::By(key, kinds) => {
            let kinds = kinds.iter().map(|(word, kind)| (word.to_string(), json!(kind.name())));
            json!({ key.as_str(): kinds.collect::<Map<_, _>>() })
        }
    });
    written.extend(grammar.map(|grammar| ("grammar".to_owned(), grammar)));
    written
}

/// Reads what [`schema`] wrote.
///
/// # Errors
/// Why it cannot be read.
pub(crate) fn read_schema(written: &Json) -> Result<Schema, String> {
    let nowhere = Span::first_line(&Source::new("facts.json", ""));
    let mut findings = Findings::default();
    let schema = schema::parse(&node(written, &nowhere), &mut findings);
    match findings.iter().next() {
        None => Ok(schema),
        Some(finding) => Err(finding.message().to_owned()),
    }
}
