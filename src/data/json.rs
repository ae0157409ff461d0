//! Facts as JSON: what is attached to every PDF. Numbers are exact decimal text, dates
//! are EDTF, references are ids.

use serde_json::{Map, Value as Json, json};

use super::{Quantity, Record, Unit, Value};

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
