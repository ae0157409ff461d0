//! Facts as JSON: what is attached to every PDF. Numbers are exact decimal text, dates
//! are EDTF, references are ids.

use serde_json::{Map, Value as Json, json};

use super::schema::{Kind, Shape};
use super::{Quantity, Record, Unit, Value};

use crate::source::{Source, Span};

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
        Value::Levels(levels) => levels.iter().map(|(code, _)| json!(code)).collect(),
    }
}

fn quantity(quantity: &Quantity) -> Json {
    let value = quantity.value().to_string();
    match quantity.unit() {
        Unit::One => json!({ "quantity": value }),
        Unit::Percent => json!({ "quantity": value, "unit": "percent" }),
        Unit::Currency(code) => json!({ "quantity": value, "unit": code }),
    }
}

/// A record that [`record`] wrote. Its values have no place in a file.
pub(crate) fn read(kind: &'static Kind, written: &Json) -> Option<Record> {
    let nowhere = Span::first_line(&Source::new("facts.json", ""));
    let object = written.as_object()?;
    let mut values = Vec::new();
    for field in kind.all_fields() {
        if let Some(written) = object.get(field.key) {
            values.push((field.key, read_value(field.shape, written, &nowhere)?));
        }
    }
    let id = object.get("id")?.as_str()?.to_owned();
    Some(Record::new(kind.name, id, nowhere, values))
}

fn read_value(shape: Shape, written: &Json, nowhere: &Span) -> Option<Value> {
    let text = || written.as_str();
    let ids = || -> Option<Vec<_>> {
        let ids = written.as_array()?.iter();
        ids.map(|id| Some((id.as_str()?.to_owned(), nowhere.clone()))).collect()
    };
    let named = || written.as_object().into_iter().flatten();
    Some(match shape {
        Shape::Text => Value::Text(text()?.to_owned()),
        Shape::Texts => {
            let texts = written.as_array()?.iter();
            Value::Texts(texts.map(|text| text.as_str().map(str::to_owned)).collect::<Option<_>>()?)
        }
        Shape::Flag => Value::Flag(written.as_bool()?),
        Shape::Date => Value::Date(text()?.parse().ok()?),
        Shape::Quantity => Value::Quantity(read_quantity(written)?),
        Shape::Choice(words) => Value::Choice(words.iter().find(|word| Some(**word) == text())?),
        Shape::Reference(kind) => Value::Reference(kind, text()?.to_owned(), nowhere.clone()),
        Shape::References(kind) | Shape::Pair(kind) => Value::References(kind, ids()?),
        Shape::Coordinates => {
            let degrees = written.as_array()?;
            let degree = |at: usize| degrees.get(at)?.as_str()?.parse().ok();
            Value::Coordinates(degree(0)?, degree(1)?)
        }
        Shape::Facts => {
            let facts = named().map(|(name, q)| Some((name.clone(), read_quantity(q)?)));
            Value::Facts(facts.collect::<Option<_>>()?)
        }
        Shape::Dates => {
            let dates = named().map(|(name, d)| Some((name.clone(), d.as_str()?.parse().ok()?)));
            Value::Dates(dates.collect::<Option<_>>()?)
        }
        Shape::Levels => return None,
    })
}

/// A quantity as it was written.
pub(crate) fn read_quantity(written: &Json) -> Option<Quantity> {
    let number = written.get("quantity")?.as_str()?;
    let text = match written.get("unit").and_then(Json::as_str) {
        None => number.to_owned(),
        Some("percent") => format!("{number} %"),
        Some(code) => format!("{number} {code}"),
    };
    text.parse().ok()
}
