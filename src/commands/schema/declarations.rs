//! The JSON Schema of the schema itself.

use serde_json::{Value as Json, json};

use super::values::{DIALECT, NAME, text};
use crate::dossier::schema::{RESERVED, Shape};
use crate::dossier::settings;
use briefing_lang::french::NameKind;

/// The schema of `data/schema.yaml`, and of each of its parts. What its parts name of each other, such
/// as the kind that a key refers to, is beyond a JSON Schema.
pub(super) fn schema() -> Json {
    let mut settings = fields();
    settings["propertyNames"] = json!({ "pattern": NAME, "not": { "enum": settings::own_keys() } });
    let kinds = named(&kind());
    json!({
        "$schema": DIALECT,
        "title": "schema",
        "description": "Which kinds of records the dossier has.",
        "type": "object",
        "properties": {
            "kinds": kinds,
            "every": described(fields(), "Keys that the records of every kind may have."),
            "settings": described(settings, "Keys of dossier.yaml besides those of the program."),
            "units": units(),
        },
        "additionalProperties": false,
    })
}

fn described(mut schema: Json, description: &str) -> Json {
    schema["description"] = json!(description);
    schema
}

/// Names with what they name.
fn named(value: &Json) -> Json {
    json!({
        "type": "object",
        "propertyNames": { "pattern": NAME },
        "additionalProperties": value,
    })
}

fn name() -> Json {
    json!({ "type": ["string", "boolean"], "pattern": NAME })
}

fn names() -> Json {
    json!({ "type": "array", "items": name() })
}

fn kind() -> Json {
    let collection = json!({
        "description": "The name of the data file without its ending.",
        "type": "string",
        "pattern": NAME,
        "not": { "enum": ["dossier", "schema"] },
    });
    json!({
        "type": "object",
        "properties": {
            "collection": collection,
            "description": text(),
            "fields": fields(),
            "words": described(names(), "Attributes that the message of a record needs."),
            "optional-words": described(names(), "Attributes that it may have."),
            "roles": roles(),
        },
        "required": ["collection"],
        "additionalProperties": false,
    })
}

/// Keys with their types.
fn fields() -> Json {
    let mut fields = named(&field());
    fields["propertyNames"]["not"] = json!({ "enum": RESERVED });
    fields
}

fn field() -> Json {
    let simple: Vec<_> = Shape::NAMES.iter().filter(|name| Shape::simple(name).is_some()).collect();
    let flag = json!({ "enum": [true, false, "true", "false"] });
    let others: Vec<_> = Shape::NAMES
        .iter()
        .filter(|name| Shape::simple(name).is_none() && **name != Shape::Choice(Vec::new()).name())
        .collect();
    let needs = |types: Json, key: &str| {
        let is_one = json!({ "properties": { "type": types }, "required": ["type"] });
        json!({ "if": is_one, "then": { "required": [key] } })
    };
    let choice = json!({ "const": Shape::Choice(Vec::new()).name() });
    let written = json!({
        "type": "object",
        "properties": {
            "type": { "enum": Shape::NAMES },
            "to": described(text(), "The kind of the records that it refers to."),
            "of": described(names(), "The words to choose from."),
            "required": flag,
            "description": text(),
        },
        "required": ["type"],
        "additionalProperties": false,
        "allOf": [needs(choice, "of"), needs(json!({ "enum": others }), "to")],
    });
    json!({ "anyOf": [{ "enum": simple }, written] })
}

fn roles() -> Json {
    // One key, and its words.
    let of_key = |value: Json| {
        json!({
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": value,
        })
    };
    let name_kinds: Vec<_> = NameKind::ALL.iter().map(|kind| kind.name()).collect();
    let by_word = json!({ "type": "object", "additionalProperties": { "enum": name_kinds } });
    json!({
        "type": "object",
        "properties": {
            "names": { "anyOf": [{ "enum": [true, "true"] }, names()] },
            "adjectives": of_key(name()),
            "grammar": { "anyOf": [{ "enum": name_kinds }, of_key(by_word)] },
            "glossary": { "enum": [true, false, "true", "false"] },
            "shared": name(),
        },
        "additionalProperties": false,
    })
}

fn units() -> Json {
    json!({
        "description": "Units of quantities besides % and currencies.",
        "type": "object",
        "propertyNames": { "pattern": "^(?![A-Z]{3}$)[A-Za-z][A-Za-z0-9-]*$" },
        "additionalProperties": {
            "type": ["object", "null"],
            "properties": {
                "cldr": described(text(), "Its name in CLDR, such as `kilometer`."),
                "description": text(),
            },
            "additionalProperties": false,
        },
    })
}
