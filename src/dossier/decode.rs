//! YAML trees become records, as the schema says. A bad value costs its own
//! finding and nothing else: the rest of the file is still read.

use std::collections::BTreeMap;
use std::sync::Arc;

use rust_decimal::Decimal;

use crate::dossier::schema::{Field, Kind, Shape};
use crate::dossier::yaml::{self, Content, Node};
use crate::dossier::{Edtf, Quantity, Record, Value};
use crate::finding::Level;
use crate::finding::{Code, Finding, Findings, lint_named};
use crate::finding::{Source, Span};

/// The records of a data file.
pub(super) fn records(
    kind: &'static Kind,
    source: &Arc<Source>,
    findings: &mut Findings,
) -> Vec<Record> {
    let root = match yaml::parse(source) {
        Ok(root) => root,
        Err(finding) => {
            findings.push(finding);
            return Vec::new();
        }
    };
    let nodes = match root.content {
        Content::Null => Vec::new(),
        Content::Sequence(nodes) => nodes,
        other => {
            findings.push(wrong_shape("a list of records", &other, &root.span));
            return Vec::new();
        }
    };
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut records = Vec::new();
    for node in nodes {
        let Some(record) = record(kind, &node, findings) else { continue };
        if let Some(first) = seen.get(record.id()) {
            let (line, _) = first.line_column();
            findings.push(
                Finding::new(Code::DuplicateId, format!("the id `{}` is taken", record.id()))
                    .at(record.span())
                    .label(format!("first used on line {line}"))
                    .help("give each record of the file an id of its own"),
            );
            continue;
        }
        seen.insert(record.id().to_owned(), record.span().clone());
        records.push(record);
    }
    records
}

pub(super) fn record(kind: &'static Kind, node: &Node, findings: &mut Findings) -> Option<Record> {
    let Content::Mapping(entries) = &node.content else {
        findings.push(wrong_shape("a record with keys", &node.content, &node.span));
        return None;
    };
    let mut decoder = Decoder::new(entries, findings);
    let id = decoder.id(&node.span);
    let values = decoder.values(kind.all_fields());
    if let Some((_, span)) = &id {
        decoder.require(kind.all_fields(), span);
    }
    decoder.refuse_unknown(kind.name, kind.all_fields());
    let (id, span) = id?;
    Some(Record::new(kind.name, id, span, values))
}

/// Reads the entries of one mapping by key.
pub(super) struct Decoder<'a> {
    entries: &'a [(Node, Node)],
    findings: &'a mut Findings,
}

impl<'a> Decoder<'a> {
    pub(super) fn new(entries: &'a [(Node, Node)], findings: &'a mut Findings) -> Self {
        Self { entries, findings }
    }

    fn entry(&self, key: &str) -> Option<&'a (Node, Node)> {
        self.entries.iter().find(|(node, _)| scalar(node) == Some(key))
    }

    /// The id and its place. Without one there is no record.
    fn id(&mut self, record: &Span) -> Option<(String, Span)> {
        let Some((_, node)) = self.entry("id") else {
            self.findings.push(
                Finding::new(Code::MissingKey, "this record has no `id`")
                    .at(record)
                    .help("add `id:` with a short name in lower case, such as `issy-guro`"),
            );
            return None;
        };
        match scalar(node) {
            Some(id) if is_kebab_case(id) => Some((id.to_owned(), node.span.clone())),
            _ => {
                self.findings.push(
                    Finding::new(Code::BadId, "an id is lower-case words joined by hyphens")
                        .at(&node.span)
                        .help("write it like `issy-guro`: a to z, 0 to 9 and `-`, a letter first"),
                );
                None
            }
        }
    }

    /// The values of the fields that are there and right, in the schema's order.
    pub(super) fn values(
        &mut self,
        fields: impl Iterator<Item = &'static Field>,
    ) -> Vec<(&'static str, Value)> {
        let mut values = Vec::new();
        for field in fields {
            let Some((_, node)) = self.entry(field.key) else { continue };
            if let Some(value) = value(field, node, self.findings) {
                values.push((field.key, value));
            }
        }
        values
    }

    /// Finds the required fields that are not there.
    pub(super) fn require(&mut self, fields: impl Iterator<Item = &'static Field>, at: &Span) {
        for field in fields.filter(|field| field.required) {
            if self.entry(field.key).is_none() {
                let message = format!("`{}` is missing", field.key);
                self.findings.push(
                    Finding::new(Code::MissingKey, message)
                        .at(at)
                        .label("in this record")
                        .help(format!("add `{}:` with {}", field.key, describe(field.shape))),
                );
            }
        }
    }

    /// Finds the keys that no field has.
    pub(super) fn refuse_unknown(
        &mut self,
        what: &str,
        fields: impl Iterator<Item = &'static Field>,
    ) {
        let known: Vec<_> = std::iter::once("id").chain(fields.map(|field| field.key)).collect();
        for (key, _) in self.entries {
            match scalar(key) {
                Some(name) if known.contains(&name) => {}
                name => {
                    let written = name.unwrap_or_default();
                    self.findings.push(
                        Finding::new(Code::UnknownKey, format!("a {what} has no key `{written}`"))
                            .at(&key.span)
                            .did_you_mean(written, known.iter().copied())
                            .help(format!("it may have {}", known.join(", "))),
                    );
                }
            }
        }
    }
}

fn value(field: &'static Field, node: &Node, findings: &mut Findings) -> Option<Value> {
    match field.shape {
        Shape::Text => text(node, field.shape, findings).map(|text| Value::Text(text.to_owned())),
        Shape::Texts => {
            let texts = items(node, field.shape, findings)?;
            let texts = texts.iter().filter_map(|item| text(item, Shape::Text, findings));
            Some(Value::Texts(texts.map(str::to_owned).collect()))
        }
        Shape::Flag => match text(node, field.shape, findings)? {
            "true" => Some(Value::Flag(true)),
            "false" => Some(Value::Flag(false)),
            _ => {
                findings.push(wrong_shape(describe(field.shape), &node.content, &node.span));
                None
            }
        },
        Shape::Date => date(node, findings).map(Value::Date),
        Shape::Quantity => quantity(node, findings).map(Value::Quantity),
        Shape::Choice(choices) => choice(field.key, choices, node, findings).map(Value::Choice),
        Shape::Reference(kind) => {
            let id = text(node, field.shape, findings)?;
            Some(Value::Reference(kind, id.to_owned(), node.span.clone()))
        }
        Shape::References(kind) | Shape::Pair(kind) => {
            let nodes = items(node, field.shape, findings)?;
            if matches!(field.shape, Shape::Pair(_)) && nodes.len() != 2 {
                let message = format!("`{}` needs two ids and has {}", field.key, nodes.len());
                findings.push(Finding::new(Code::WrongShape, message).at(&node.span));
            }
            let ids = nodes.iter().filter_map(|item| {
                let id = text(item, Shape::Reference(kind), findings)?;
                Some((id.to_owned(), item.span.clone()))
            });
            Some(Value::References(kind, ids.collect()))
        }
        Shape::Coordinates => coordinates(node, findings),
        Shape::Facts => named(node, findings, quantity).map(Value::Facts),
        Shape::Dates => named(node, findings, date).map(Value::Dates),
        Shape::Levels => levels(node, findings).map(Value::Levels),
    }
}

pub(super) fn scalar(node: &Node) -> Option<&str> {
    match &node.content {
        Content::Scalar(text) => Some(text),
        _ => None,
    }
}

fn text<'a>(node: &'a Node, shape: Shape, findings: &mut Findings) -> Option<&'a str> {
    match &node.content {
        Content::Scalar(text) if !text.trim().is_empty() => Some(text),
        other => {
            findings.push(wrong_shape(describe(shape), other, &node.span));
            None
        }
    }
}

fn items<'a>(node: &'a Node, shape: Shape, findings: &mut Findings) -> Option<&'a [Node]> {
    match &node.content {
        Content::Sequence(items) => Some(items),
        other => {
            findings.push(wrong_shape(describe(shape), other, &node.span));
            None
        }
    }
}

fn date(node: &Node, findings: &mut Findings) -> Option<Edtf> {
    match text(node, Shape::Date, findings)?.parse() {
        Ok(date) => Some(date),
        Err(error) => {
            let finding = Finding::new(Code::ImpossibleDate, format!("{error}")).at(&node.span);
            findings.push(finding.help(
                "write dates as EDTF: `1886`, `2024-03`, `2026-06-04`, or a span `2005/2006`",
            ));
            None
        }
    }
}

fn quantity(node: &Node, findings: &mut Findings) -> Option<Quantity> {
    match text(node, Shape::Quantity, findings)?.parse() {
        Ok(quantity) => Some(quantity),
        Err(message) => {
            findings.push(Finding::new(Code::BadNumber, message).at(&node.span));
            None
        }
    }
}

fn choice(
    key: &str,
    choices: &'static [&'static str],
    node: &Node,
    findings: &mut Findings,
) -> Option<&'static str> {
    let written = text(node, Shape::Choice(choices), findings)?;
    let known = choices.iter().find(|choice| **choice == written);
    if known.is_none() {
        findings.push(
            Finding::new(Code::UnknownChoice, format!("`{key}` cannot be `{written}`"))
                .at(&node.span)
                .did_you_mean(written, choices.iter().copied())
                .help(format!("it is one of {}", choices.join(", "))),
        );
    }
    known.copied()
}

fn coordinates(node: &Node, findings: &mut Findings) -> Option<Value> {
    let nodes = items(node, Shape::Coordinates, findings)?;
    let degrees: Vec<Decimal> = nodes
        .iter()
        .filter_map(|item| quantity(item, findings))
        .map(|quantity| quantity.value())
        .collect();
    match degrees[..] {
        [latitude, longitude]
            if latitude.abs() <= Decimal::from(90) && longitude.abs() <= Decimal::from(180) =>
        {
            Some(Value::Coordinates(latitude, longitude))
        }
        _ => {
            let message = "coordinates are a latitude (-90 to 90) and a longitude (-180 to 180)";
            findings.push(Finding::new(Code::BadCoordinates, message).at(&node.span));
            None
        }
    }
}

fn named<T>(
    node: &Node,
    findings: &mut Findings,
    read: fn(&Node, &mut Findings) -> Option<T>,
) -> Option<Vec<(String, T)>> {
    let Content::Mapping(entries) = &node.content else {
        findings.push(wrong_shape("names with values", &node.content, &node.span));
        return None;
    };
    let mut named = Vec::new();
    for (key, value) in entries {
        match scalar(key) {
            Some(name) if is_kebab_case(name) => {
                if let Some(value) = read(value, findings) {
                    named.push((name.to_owned(), value));
                }
            }
            _ => findings.push(
                Finding::new(Code::BadId, "a name is lower-case words joined by hyphens")
                    .at(&key.span),
            ),
        }
    }
    Some(named)
}

/// What to do with the findings of some codes.
fn levels(node: &Node, findings: &mut Findings) -> Option<Vec<(Code, Level)>> {
    let Content::Mapping(entries) = &node.content else {
        findings.push(wrong_shape(describe(Shape::Levels), &node.content, &node.span));
        return None;
    };
    let mut levels = Vec::new();
    for (key, value) in entries {
        let code = lint_named(scalar(key).unwrap_or_default())
            .map_err(|unknown| findings.push(unknown.at(&key.span)));
        let level = choice("levels", Level::NAMES, value, findings).and_then(Level::named);
        if let (Ok(code), Some(level)) = (code, level) {
            levels.push((code, level));
        }
    }
    Some(levels)
}

fn wrong_shape(expected: &str, found: &Content, span: &Span) -> Finding {
    let message = format!("expected {expected}, found {}", found.describe());
    Finding::new(Code::WrongShape, message).at(span)
}

fn describe(shape: Shape) -> &'static str {
    match shape {
        Shape::Text => "a text",
        Shape::Texts => "a list of texts",
        Shape::Flag => "`true` or `false`",
        Shape::Date => "a date such as `2024-03`",
        Shape::Quantity => "a number such as `12`, `0.1 %` or `5000000 EUR`",
        Shape::Choice(_) => "one of its words",
        Shape::Reference(_) => "an id",
        Shape::References(_) => "a list of ids",
        Shape::Pair(_) => "a list of two ids",
        Shape::Coordinates => "a latitude and a longitude",
        Shape::Facts => "names with numbers",
        Shape::Dates => "names with dates",
        Shape::Levels => "codes of findings with `allow`, `warning` or `error`",
    }
}

fn is_kebab_case(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && !id.ends_with('-')
        && !id.contains("--")
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
