//! Facts as JSON: what is attached to every PDF. Numbers are exact decimal text, dates
//! are EDTF, references are ids.

use serde_json::{Map, Value as Json, json};

use super::decode;
use super::quantity::Quantity;
use super::record::{Record, Value};
use super::schema::Kind;
use super::yaml::{Content, Node};
use crate::finding::{Code, Findings, Source, Span};

/// A record: its id and the values that it has, in the order of the schema.
pub(crate) fn record(record: &Record) -> Json {
    let mut object = Map::new();
    object.insert("id".into(), json!(record.id()));
    object.extend(record.values().map(|(key, v)| (key.to_owned(), value(v))));
    Json::Object(object)
}

/// A value of a record or of the settings.
pub(crate) fn value(value: &Value) -> Json {
    match value {
        Value::Text(text) => json!(text),
        Value::Texts(texts) => json!(texts),
        Value::Flag(flag) => json!(flag),
        Value::Date(date) => json!(date.to_string()),
        Value::Quantity(number) => quantity(number),
        Value::Choice(choice) => json!(choice),
        Value::Reference(_, id, _) => json!(id),
        Value::References(_, ids) => ids.iter().map(|(id, _)| json!(id)).collect(),
        Value::Coordinates(latitude, longitude) => {
            json!([latitude.to_string(), longitude.to_string()])
        }
        Value::Facts(facts) => facts.iter().map(|(key, q)| (key.clone(), quantity(q))).collect(),
        Value::Dates(dates) => {
            dates.iter().map(|(key, date)| (key.clone(), json!(date.to_string()))).collect()
        }
        Value::Levels(levels) => levels.iter().map(|(code, _)| json!(code.name())).collect(),
    }
}

fn quantity(quantity: &Quantity) -> Json {
    let value = quantity.value().to_string();
    match quantity.unit().code() {
        None => json!({ "quantity": value }),
        Some(unit) => json!({ "quantity": value, "unit": unit }),
    }
}

/// Reads a record that [`record`] wrote. Its values have no place in a file.
pub(crate) fn read(kind: &'static Kind, written: &Json) -> Option<Record> {
    let nowhere = Span::first_line(&Source::new("facts.json", ""));
    let mut findings = Findings::default();
    let record = decode::record(kind, &node(written, &nowhere), &mut findings);
    // The schema may have had other keys when the PDF was built.
    let keys = [Code::MissingKey, Code::UnknownKey];
    record.filter(|_| findings.iter().all(|finding| keys.contains(&finding.code())))
}

/// A value as a data file has it.
fn node(written: &Json, span: &Span) -> Node {
    let scalar = |text: &str| Content::Scalar(text.to_owned());
    let content = match (written, read_quantity(written)) {
        (_, Some(quantity)) => scalar(&quantity.to_string()),
        (Json::Null, _) => Content::Null,
        (Json::String(text), _) => scalar(text),
        (Json::Array(items), _) => {
            Content::Sequence(items.iter().map(|item| node(item, span)).collect())
        }
        (Json::Object(entries), _) => {
            let key = |key: &str| Node { content: scalar(key), span: span.clone() };
            let entries = entries.iter().map(|(name, value)| (key(name), node(value, span)));
            Content::Mapping(entries.collect())
        }
        (other, _) => scalar(&other.to_string()),
    };
    Node { content, span: span.clone() }
}

/// A quantity as [`value`] writes it.
pub(crate) fn read_quantity(written: &Json) -> Option<Quantity> {
    let value = written.get("quantity")?.as_str()?.parse().ok()?;
    Quantity::new(value, written.get("unit").and_then(Json::as_str)).ok()
}
