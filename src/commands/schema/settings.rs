//! The JSON Schema of the settings.

use serde_json::{Map, Value as Json, json};

use super::values::{DIALECT, address, named, property, text, value};
use crate::config::Layout;
use crate::dossier::schema::Shape;
use crate::dossier::{Dossier, Files, Paper, settings};

/// The schema of `data/dossier.yaml`.
pub(super) fn schema(dossier: &Dossier, files: &Files) -> Json {
    let reports = json!({ "enum": files.reports() });
    let languages = json!({ "enum": dossier.languages() });
    let list = |items: &Json| json!({ "type": "array", "items": items });
    let texts = |keys: &[&str]| {
        let properties: Map<_, _> = keys.iter().map(|key| ((*key).to_owned(), text())).collect();
        json!({ "type": "object", "properties": properties, "additionalProperties": false })
    };
    let mut properties = Map::new();
    for field in settings::fields().iter().chain(dossier.schema().settings()) {
        properties.insert(field.key.to_string(), property(dossier, field));
    }
    let number = json!({ "type": "number", "exclusiveMinimum": 0 });
    let colour = json!({ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" });
    let each = |keys: &[&str], value: &Json| {
        let properties: Map<_, _> =
            keys.iter().map(|key| ((*key).to_owned(), value.clone())).collect();
        json!({ "type": "object", "properties": properties, "additionalProperties": false })
    };
    let mut logo = texts(settings::LOGO);
    logo["required"] = json!(settings::LOGO);
    let own = [
        ("reports", list(&reports)),
        ("editions", list(&edition(dossier, &reports, &languages))),
        ("paper", json!({ "enum": Paper::NAMES })),
        ("margins", each(settings::MARGINS, &number)),
        ("colours", each(settings::COLOURS, &colour)),
        ("logos", json!({ "type": "array", "items": logo, "maxItems": settings::LOGOS })),
        ("fonts", named_fonts(dossier)),
        ("publisher", text()),
        ("address", address()),
        ("authoritative", languages),
    ];
    properties.extend(own.map(|(key, value)| (key.to_owned(), value)));
    let required: Vec<_> = settings::fields()
        .iter()
        .filter(|field| field.required)
        .map(|field| field.key.to_string())
        .collect();
    json!({
        "$schema": DIALECT,
        "title": "dossier",
        "description": "The settings of the dossier.",
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn edition(dossier: &Dossier, report: &Json, language: &Json) -> Json {
    let collections: Vec<_> =
        dossier.schema().kinds().map(|kind| kind.collection.as_str()).collect();
    json!({
        "type": "object",
        "properties": {
            "report": report,
            "languages": { "type": "array", "items": language, "minItems": 1, "uniqueItems": true },
            "for-each": { "enum": collections },
            "layout": { "enum": Layout::NAMES },
            "paper": { "enum": Paper::NAMES },
            "pages": { "type": "integer", "minimum": 1 },
            "file": value(dossier, &Shape::Text),
        },
        "required": ["report"],
        "additionalProperties": false,
    })
}

fn named_fonts(dossier: &Dossier) -> Json {
    let languages: Vec<_> =
        dossier.languages().iter().map(String::as_str).chain([settings::DEFAULT]).collect();
    let families = json!({ "type": ["string", "array"], "items": text(), "minItems": 1 });
    let mut fonts = named(families);
    fonts["propertyNames"] = json!({ "enum": languages });
    fonts
}
