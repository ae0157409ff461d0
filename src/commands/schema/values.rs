//! JSON Schemas of values.

use serde_json::{Value as Json, json};

use crate::dossier::schema::{Field, Shape};
use crate::dossier::{Dossier, Units};
use crate::finding::{Code, Level};

pub(super) const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// An id, and any other name that a person gives.
pub(super) const NAME: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

/// A day, a month or a year.
const POINT: &str = r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

/// The schema of the value of a key, with its description.
pub(super) fn property(dossier: &Dossier, field: &Field) -> Json {
    let mut schema = value(dossier, &field.shape);
    if !field.description.is_empty() {
        schema["description"] = json!(field.description);
    }
    schema
}

pub(super) fn value(dossier: &Dossier, shape: &Shape) -> Json {
    let ids = |kind: &str| -> Json {
        let ids: Vec<_> = dossier.records(kind).iter().map(|record| record.id()).collect();
        json!({ "enum": ids })
    };
    let list = |items: Json| json!({ "type": "array", "items": items });
    match shape {
        Shape::Text => text(),
        Shape::Texts => list(text()),
        Shape::Address => address(),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Date => date(),
        Shape::Quantity(units) => quantity(units),
        Shape::Choice(words) => {
            json!({ "enum": words.iter().map(|word| word.as_str()).collect::<Vec<_>>() })
        }
        Shape::Reference(kind) => ids(kind),
        Shape::References(kind) => list(ids(kind)),
        Shape::Pair(kind) => {
            let mut pair = list(ids(kind));
            pair["minItems"] = json!(2);
            pair["maxItems"] = json!(2);
            pair
        }
        Shape::Coordinates => {
            let degrees = |most: u32| json!({ "type": "number", "minimum": -f64::from(most), "maximum": most });
            let mut pair = json!({ "type": "array", "prefixItems": [degrees(90), degrees(180)] });
            pair["minItems"] = json!(2);
            pair["maxItems"] = json!(2);
            pair
        }
        Shape::Quantities(units) => named(quantity(units)),
        Shape::Dates => named(date()),
        Shape::Levels => levels(),
    }
}

/// Names with values of one type.
pub(super) fn named(value: Json) -> Json {
    json!({
        "type": "object",
        "propertyNames": { "pattern": NAME },
        "additionalProperties": value,
    })
}

/// Any scalar that is not empty: YAML takes some words for numbers and flags.
pub(super) fn text() -> Json {
    json!({ "type": ["string", "number", "boolean"], "pattern": r"\S" })
}

/// A web address, whole.
pub(super) fn address() -> Json {
    json!({ "type": "string", "pattern": r"^https?://[^/\s]+(/\S*)?$" })
}

fn date() -> Json {
    let span = format!(r"^({POINT}(/({POINT}|\.\.))?|\.\./{POINT})$");
    json!({
        "description": "A date in EDTF: 1886, 2024-03, 2026-06-04, 2005/2006, 2017/..",
        "type": ["string", "integer"],
        "pattern": span,
        "minimum": 1000,
        "maximum": 9999,
    })
}

fn quantity(units: &Units) -> Json {
    let names: String = units.iter().map(|unit| format!("| ?{}", unit.name())).collect();
    let pattern = format!(r"^[+-]?[0-9]+(\.[0-9]+)?( ?%| ?[A-Z]{{3}}{names})?$");
    json!({
        "description": "A number with its unit: 12, 0.1 %, 5000000 EUR",
        "type": ["string", "number"],
        "pattern": pattern,
    })
}

/// Codes of findings with their levels.
fn levels() -> Json {
    let codes = Code::ALL.iter().filter(|code| code.default_level().is_some());
    let codes: Vec<_> = codes.map(|code| code.name()).collect();
    json!({
        "type": "object",
        "propertyNames": { "enum": codes },
        "additionalProperties": { "enum": Level::NAMES },
    })
}
