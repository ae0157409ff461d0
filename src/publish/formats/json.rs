//! The resolved content as JSON, for programs: blocks, each with its text in every language, and
//! the JSON Schema of it.

use serde_json::{Value as Json, json};

use super::content::{Block, blocks};
use super::document::WebDocument;
use super::texts::{Text, Texts};
use crate::config::PROGRAM;

/// The format of the file. Another number is another format.
const FORMAT: &str = "briefing-content/1";

pub(super) fn json(document: &WebDocument) -> String {
    let edition = &document.provenance.edition;
    let blocks = blocks(&document.text(), &document.language.tag);
    let content = json!({
        "format": FORMAT,
        "program": PROGRAM,
        "identifier": document.ident,
        "title": document.title,
        "date": edition.date().to_string(),
        "languages": edition.languages(),
        "blocks": blocks.iter().map(block).collect::<Vec<_>>(),
        "provenance": document.provenance,
    });
    format!("{content:#}\n")
}

fn block(block: &Block) -> Json {
    match block {
        Block::Heading { level, texts: own } => {
            json!({ "kind": "heading", "level": level, "texts": texts(own) })
        }
        Block::Paragraph { role, texts: own } => {
            let mut paragraph = json!({ "kind": "paragraph", "texts": texts(own) });
            if let Some(role) = role {
                paragraph["role"] = json!(role);
            }
            paragraph
        }
        Block::List { is_ordered, is_contents, items } => {
            let items = items.iter().map(|item| item.iter().map(self::block).collect::<Vec<_>>());
            json!({
                "kind": if *is_contents { "contents" } else { "list" },
                "ordered": is_ordered,
                "items": items.collect::<Vec<_>>(),
            })
        }
        Block::Table(table) => {
            let row = |cells: &Vec<Texts>| cells.iter().map(|cell| texts(cell)).collect::<Json>();
            json!({
                "kind": "table",
                "caption": texts(&table.caption),
                "head": row(&table.head),
                "row-heads": table.has_row_heads,
                "rows": table.rows.iter().map(row).collect::<Json>(),
            })
        }
        Block::Figure { caption, description } => json!({
            "kind": "figure",
            "caption": texts(caption),
            "description": texts(description),
        }),
    }
}

fn texts(texts: &[Text]) -> Json {
    let text = |text: &Text| {
        let mut made = json!({ "language": text.language, "text": text.plain() });
        let links = text.links();
        if !links.is_empty() {
            let link =
                |(text, address): &(String, String)| json!({ "text": text, "address": address });
            made["links"] = links.iter().map(link).collect();
        }
        made
    };
    texts.iter().map(text).collect()
}

/// The JSON Schema (2020-12) of the file.
pub(crate) fn content_schema() -> Json {
    let texts = json!({ "$ref": "#/$defs/texts" });
    let cells = json!({ "type": "array", "items": texts });
    let blocks = json!({ "type": "array", "items": { "$ref": "#/$defs/block" } });
    let kind = |kind: &str, properties: Json| {
        let mut all = json!({ "kind": { "const": kind } });
        let mut required = vec!["kind".to_owned()];
        for (key, value) in properties.as_object().into_iter().flatten() {
            all[key] = value.clone();
            if key != "role" {
                required.push(key.clone());
            }
        }
        json!({
            "type": "object",
            "properties": all,
            "required": required,
            "additionalProperties": false,
        })
    };
    let list = |name: &str| {
        kind(
            name,
            json!({ "ordered": { "type": "boolean" }, "items": { "type": "array", "items": blocks } }),
        )
    };
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "content",
        "description": "The resolved content of an edition, as `briefing --out edition.json` writes it.",
        "type": "object",
        "properties": {
            "format": { "const": FORMAT },
            "program": { "type": "string" },
            "identifier": { "type": "string" },
            "title": { "type": "string" },
            "date": { "type": "string", "format": "date" },
            "languages": { "type": "array", "items": { "type": "string" }, "minItems": 1 },
            "blocks": blocks,
            "provenance": { "type": "object" },
        },
        "required": [
            "format", "program", "identifier", "title", "date", "languages", "blocks", "provenance"
        ],
        "additionalProperties": false,
        "$defs": {
            "texts": {
                "type": "array",
                "description": "A text in each language that has it.",
                "items": {
                    "type": "object",
                    "properties": {
                        "language": { "type": "string" },
                        "text": { "type": "string" },
                        "links": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "properties": {
                                    "text": { "type": "string" },
                                    "address": { "type": "string" },
                                },
                                "required": ["text", "address"],
                                "additionalProperties": false,
                            },
                        },
                    },
                    "required": ["language", "text"],
                    "additionalProperties": false,
                },
            },
            "block": { "oneOf": [
                kind("heading", json!({
                    "level": { "type": "integer", "minimum": 1, "maximum": 6 },
                    "texts": texts,
                })),
                kind("paragraph", json!({ "role": { "type": "string" }, "texts": texts })),
                list("list"),
                list("contents"),
                kind("table", json!({
                    "caption": texts,
                    "head": cells,
                    "row-heads": { "type": "boolean" },
                    "rows": { "type": "array", "items": cells },
                })),
                kind("figure", json!({ "caption": texts, "description": texts })),
            ] },
        },
    })
}
