//! JSON Schemas of values.

use serde_json::{Value as Json, json};

use crate::dossier::schema::{Field, Shape};
use crate::dossier::{Dossier, Units};
use crate::finding::{Code, Level};

pub(super) const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// An id, and any other name that a person gives.
pub(super) const NAME: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

/// A year that is not 0.
const YEAR: &str = "(?!0000)[0-9]{4}";

/// A day of any year, then one that only leap years have.
const DAYS: &str = concat!(
    "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)",
    "|02-(0[1-9]|1[0-9]|2[0-8]))",
    "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29",
);

/// What is true and false, in small and capital letters; also the words of YAML 1.1.
const FLAG: &str =
    "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy]([Ee][Ss])?|[Nn][Oo]?|[Oo]([Nn]|[Ff][Ff]))$";

/// A number in two readings: forty, and forty thousand.
const AMBIGUOUS: &str = r"(?![+-]?[1-9][0-9]{0,2}\.[0-9]{3}(?![0-9]))";

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
        among(&ids)
    };
    let list = |items: Json| json!({ "type": "array", "items": items, "uniqueItems": true });
    match shape {
        Shape::Text => text(),
        Shape::Texts => list(text()),
        Shape::Address => address(),
        Shape::Flag => flag(),
        Shape::Date => date(),
        Shape::Quantity(units) => quantity(units),
        Shape::Choice(words) => among(&words.iter().map(|word| word.as_str()).collect::<Vec<_>>()),
        Shape::Reference(kind) => ids(kind),
        Shape::References(kind) => list(ids(kind)),
        Shape::Pair(kind) => {
            let mut pair = list(ids(kind));
            pair["minItems"] = json!(2);
            pair["maxItems"] = json!(2);
            pair
        }
        Shape::Coordinates => {
            let degrees = |most: u32, whole: &str| {
                let pattern = format!(r"^\s*[+-]?({most}(\.0*)?|{whole}(\.[0-9]*)?|\.[0-9]+)\s*$");
                json!({
                    "type": ["number", "string"],
                    "minimum": -f64::from(most),
                    "maximum": most,
                    "pattern": pattern,
                })
            };
            let latitude = degrees(90, "0*[0-8]?[0-9]");
            let longitude = degrees(180, "0*(1[0-7][0-9]|[0-9]?[0-9])");
            let mut pair = json!({ "type": "array", "prefixItems": [latitude, longitude] });
            pair["minItems"] = json!(2);
            pair["maxItems"] = json!(2);
            pair
        }
        Shape::Picture => picture(),
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

/// Yes or no.
pub(super) fn flag() -> Json {
    json!({ "type": ["boolean", "string"], "pattern": FLAG })
}

/// A web address, whole.
fn address() -> Json {
    json!({ "type": "string", "pattern": r"^https?://[^/\s]+(/\S*)?$" })
}

/// A file, and how far its point is from the left and from the top.
fn picture() -> Json {
    let percent = r"(100(\.0*)?|[0-9]?[0-9](\.[0-9]*)?)%";
    json!({
        "description": "A picture, and the point of it that stays where it is cut: \
                        data/pictures/harbour.jpg 50% 30%",
        "type": "string",
        "pattern": format!(
            r"^\s*data/(?!(.*/)?\.\.(/|\s|$))([^%]|%(?=\S))*[^%\s](\s+{percent}\s+{percent})?\s*$"
        ),
    })
}

/// One of some words. YAML takes two of them for flags.
fn among(words: &[&str]) -> Json {
    let flags = [("true", true), ("false", false)];
    let flags = flags.iter().filter(|(word, _)| words.contains(word)).map(|(_, flag)| json!(flag));
    let words = words.iter().map(|word| json!(word)).chain(flags);
    json!({ "enum": words.collect::<Vec<_>>() })
}

fn date() -> Json {
    let point = format!("({YEAR}(-(0[1-9]|1[0-2]))?|(?!0000)({DAYS}))");
    let span = format!(r"^({point}(/({point}|\.\.))?|\.\./{point})$");
    json!({
        "description": "A date in EDTF: 1886, 2024-03, 2026-06-04, 2005/2006, 2017/..",
        "type": ["string", "integer"],
        "pattern": span,
        "minimum": 1000,
        "maximum": 9999,
    })
}

/// A whole day.
pub(super) fn day() -> Json {
    json!({
        "description": "A day: 2026-06-04",
        "type": "string",
        "pattern": format!("^(?!0000)({DAYS})$"),
    })
}

fn quantity(units: &Units) -> Json {
    let names: String = units.iter().map(|unit| format!("|{}", unit.name())).collect();
    let number = r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)";
    let pattern = format!(r"^\s*{AMBIGUOUS}{number}(\s*(%|[A-Z]{{3}}{names}))?\s*$");
    let own = units.descriptions().map(|(name, description)| match description {
        "" => format!("12 {name}"),
        description => format!("12 {name} ({description})"),
    });
    let examples = ["12", "0.1 %", "5000000 EUR"].map(str::to_owned).into_iter().chain(own);
    let description =
        format!("A number with its unit: {}", examples.collect::<Vec<_>>().join(", "));
    json!({
        "description": description,
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
