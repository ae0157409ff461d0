//! The JSON Schema of the settings.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Map, Value as Json, json};

use super::values::{DIALECT, day, flag, named, property, text};
use crate::config::{FileFormat, Imposition, Layout};
use crate::dossier::{
    Dossier, EDITION_COLOURS, FILE_NAME_PARTS as PARTS, Files, Paper, printer, settings,
};
use crate::limits::Limit;

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
    properties["date"] = day();
    properties["briefing"] = requirement();
    properties["languages"]["minItems"] = json!(1);
    let mut reports_of_all = list(&reports);
    reports_of_all["minItems"] = json!(1);
    reports_of_all["uniqueItems"] = json!(true);
    let number = json!({
        "type": ["number", "string"],
        "exclusiveMinimum": 0,
        "pattern": r"^\+?(?=.*[1-9])([0-9]+(\.[0-9]*)?|\.[0-9]+)$",
    });
    let colour = json!({ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" });
    let each = |keys: &[&str], value: &Json| {
        let properties: Map<_, _> =
            keys.iter().map(|key| ((*key).to_owned(), value.clone())).collect();
        json!({ "type": "object", "properties": properties, "additionalProperties": false })
    };
    let mut logo = texts(settings::LOGO);
    logo["required"] = json!(settings::LOGO);
    logo["properties"]["file"] = json!({
        "type": "string",
        "pattern": r"^reports/(?!(.*/)?\.\.(/|$))[^\\]*\.([Ss][Vv][Gg]|[Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg])$",
    });
    let own = [
        ("reports", reports_of_all),
        ("editions", list(&edition(dossier, &reports, &languages))),
        ("formats", formats()),
        ("paper", json!({ "enum": Paper::NAMES })),
        ("margins", each(settings::MARGINS, &number)),
        ("colours", each(settings::COLOURS, &colour)),
        ("logos", json!({ "type": "array", "items": logo, "maxItems": settings::LOGOS })),
        ("printer", printer()),
        ("limits", limits()),
        ("fonts", named_fonts(dossier)),
        ("publisher", text()),
        ("address", edition_address()),
        ("authoritative", languages),
        ("undrawn-borders", list(&json!({ "type": "string", "pattern": "^[A-Z]{2}-[A-Z]{2}$" }))),
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
        // A dossier needs a report, here or in its editions.
        "anyOf": [
            { "required": ["reports"] },
            { "required": ["editions"], "properties": { "editions": { "minItems": 1 } } },
        ],
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
            "pages": {
                "type": ["integer", "string"],
                "minimum": 1,
                "pattern": r"^\+?0*[1-9][0-9]*$",
            },
            "colours": { "enum": EDITION_COLOURS },
            "file": file_name(),
            "formats": formats(),
            "print": {
                "type": "array",
                "items": { "enum": Imposition::NAMES },
                "uniqueItems": true,
            },
        },
        "required": ["report"],
        "additionalProperties": false,
        // A layout is for several languages, and facing pages are for two.
        "dependentSchemas": { "layout": {
            "required": ["languages"],
            "properties": { "languages": { "minItems": 2 } },
            "if": { "properties": { "layout": { "const": Layout::Facing.name() } } },
            "then": { "properties": { "languages": { "maxItems": 2 } } },
        }, "print": {
            // A booklet head to tail is for two.
            "if": { "properties": {
                "print": { "contains": { "const": Imposition::HeadToTail.name() } },
            } },
            "then": {
                "required": ["languages"],
                "properties": { "languages": { "minItems": 2, "maxItems": 2 } },
            },
        } },
    })
}

/// A web address, which may have parts that name an edition.
fn edition_address() -> Json {
    let parts = format!(r"\{{(file|{})\}}", PARTS.join("|"));
    let pattern = format!(r"^https?://([^/\s{{]|{parts})+(/([^\s{{]|{parts})*)?$");
    json!({ "type": "string", "pattern": pattern })
}

fn printer() -> Json {
    let number = |most: Decimal| {
        json!({
            "type": ["number", "string"],
            "minimum": 0,
            "maximum": most.to_f64(),
            "pattern": r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)$",
        })
    };
    let values = [
        number(printer::MOST_BLEED),
        flag(),
        number(printer::MOST_THICKNESS),
        json!({ "type": "string", "pattern": r"^reports/(?!(.*/)?\.\.(/|$))" }),
    ];
    let properties: Map<_, _> =
        printer::KEYS.iter().map(|key| (*key).to_owned()).zip(values).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn limits() -> Json {
    let number = json!({
        "type": ["integer", "string"],
        "minimum": 1,
        "pattern": r"^\+?0*[1-9][0-9]*$",
    });
    let properties: Map<_, _> =
        Limit::NAMES.iter().map(|name| ((*name).to_owned(), number.clone())).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn formats() -> Json {
    let names = json!({ "enum": FileFormat::NAMES });
    json!({ "type": "array", "items": names, "minItems": 1, "uniqueItems": true })
}

fn named_fonts(dossier: &Dossier) -> Json {
    let languages: Vec<_> =
        dossier.languages().iter().map(String::as_str).chain([settings::DEFAULT]).collect();
    let families = json!({ "type": ["string", "array"], "items": text(), "minItems": 1 });
    let mut fonts = named(families);
    fonts["propertyNames"] = json!({ "enum": languages });
    fonts
}

/// Versions of the program, as for cargo: `0.1`, `>=0.1, <0.3`.
fn requirement() -> Json {
    let number = "(0|[1-9][0-9]*)";
    let some = format!(r"{number}(\.({number}|[*xX])){{0,2}}");
    let full = format!(r"{number}\.{number}\.{number}[-+][0-9A-Za-z.+-]+");
    let one = format!(r"(=|>=|<=|>|<|~|\^)?\s*({full}|{some})");
    let pattern = format!(r"^\s*([*xX]|{one}(\s*,\s*{one})*)\s*$");
    json!({ "type": ["string", "number"], "pattern": pattern, "minimum": 0 })
}

/// The pattern of a file name.
fn file_name() -> Json {
    let parts = PARTS.join("|");
    let pattern = format!(r#"^(?!\.)(?=.*\S)([^/\\:*?"<>|{{]|\{{({parts})\}})+$"#);
    json!({ "type": ["string", "number", "boolean"], "pattern": pattern })
}
