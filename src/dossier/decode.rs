//! YAML trees become values, as the schema says. A wrong value is a finding, and the rest of the
//! file is still read.

use std::collections::BTreeMap;
use std::sync::Arc;

use ecow::EcoString;
use rust_decimal::Decimal;

use crate::dossier::ids::is_kebab_case;
use crate::dossier::picture::Picture;
use crate::dossier::schema::{Field, Kind, Shape};
use crate::dossier::written::NotQuantity;
use crate::dossier::yaml::{self, Node, NodeContent};
use crate::dossier::{Edtf, Quantity, Record, Units, Value};
use crate::finding::{
    Code, Finding, Findings, Level, Source, Span, characters, hidden_character, lint_named,
};
use crate::limits::Limit;

pub(super) fn records(kind: &Kind, source: &Arc<Source>, findings: &mut Findings) -> Vec<Record> {
    let nodes = yaml::parse(source).and_then(|root| match root.content {
        NodeContent::Null => Ok(Vec::new()),
        NodeContent::Sequence(nodes) => Ok(nodes),
        _ => Err(wrong_shape("a list of records", &root)),
    });
    let most = source.limits().count(Limit::Records);
    let nodes = nodes.and_then(|nodes| match nodes.get(most) {
        Some(first) => {
            let what = "this file has too many records";
            Err(Finding::over_limit(Limit::Records, source.limits(), what).at(&first.span))
        }
        None => Ok(nodes),
    });
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut records = Vec::new();
    for node in findings.keep(nodes).unwrap_or_default() {
        let Some(record) = record(kind, &node, findings) else { continue };
        if let Some(first) = seen.get(record.id()) {
            let (line, _) = first.line_column();
            findings.push(
                Finding::new(Code::DuplicateId, format!("the id `{}` is used twice", record.id()))
                    .at(record.span())
                    .label(format!("first used on line {line}"))
                    .help("use an id only once in a file"),
            );
            continue;
        }
        seen.insert(record.id().to_owned(), record.span().clone());
        records.push(record);
    }
    records
}

/// A record; `None` without an id.
pub(super) fn record(kind: &Kind, node: &Node, findings: &mut Findings) -> Option<Record> {
    let entries = findings.keep(mapping("a record with keys", node))?;
    let id = findings.keep(id(entries, &node.span));
    let at = id.as_ref().map(|(_, span)| span);
    let values = values(&kind.fields, entries, at, findings);
    let known = ["id"].into_iter().chain(kind.fields.iter().map(|field| field.key.as_str()));
    unknown_keys(
        &format!("the kind `{}`", kind.name),
        &known.collect::<Vec<_>>(),
        entries,
        findings,
    );
    let (id, span) = id?;
    let texts = kind.fields.iter().filter(|field| matches!(field.shape, Shape::Text));
    let texts = texts.filter_map(|field| entry(entries, &field.key));
    let texts = texts.filter_map(|node| Some((scalar(node)?.to_owned(), node.span.clone())));
    Some(Record::new(kind.name.clone(), id, span, values).with_texts(texts.collect()))
}

fn id(entries: &[(Node, Node)], record: &Span) -> Result<(String, Span), Finding> {
    let Some(node) = entry(entries, "id") else {
        return Err(Finding::new(Code::MissingKey, "this record has no `id`")
            .at(record)
            .help("add `id:` with a short name in lower case, such as `issy-guro`"));
    };
    if let Some(finding) = odd_character(node, is_odd) {
        return Err(finding);
    }
    match scalar(node) {
        Some(id) if is_kebab_case(id) => Ok((id.to_owned(), node.span.clone())),
        _ => Err(Finding::new(Code::BadId, "an id is lower-case words joined by hyphens")
            .at(&node.span)
            .help("write it like `issy-guro`: a to z, 0 to 9 and `-`, a letter first")),
    }
}

/// Reads the fields of a mapping, in the order of the schema. Reports required fields that are
/// missing, at a place if there is one.
pub(super) fn values<'a>(
    fields: impl IntoIterator<Item = &'a Field>,
    entries: &[(Node, Node)],
    at: Option<&Span>,
    findings: &mut Findings,
) -> Vec<(EcoString, Value)> {
    let (mut values, mut absent) = (Vec::new(), Vec::new());
    for field in fields {
        match entry(entries, &field.key) {
            Some(node) => {
                let value = value(&field.key, &field.shape, node, findings);
                values.extend(findings.keep(value).map(|value| (field.key.clone(), value)));
            }
            None if field.required => absent.push(field),
            None => {}
        }
    }
    if let Some(at) = at {
        let missing = |field: &Field| {
            Finding::new(Code::MissingKey, format!("`{}` is missing", field.key))
                .at(at)
                .label("in this record")
                .help(format!("add `{}:` with {}", field.key, field.shape.describe()))
        };
        absent.into_iter().for_each(|field| findings.push(missing(field)));
    }
    values
}

/// Reports the keys of a mapping that are not known.
pub(super) fn unknown_keys(
    what: &str,
    known: &[&str],
    entries: &[(Node, Node)],
    findings: &mut Findings,
) {
    for (key, value) in entries {
        let written = scalar(key).unwrap_or_default();
        // `{ of: one, two }`: YAML takes the rest for a key.
        let is_cut = matches!(value.content, NodeContent::Null) && written.contains(' ');
        let help = if is_cut {
            "a comma ends a value inside `{ }`: put the value in quotation marks".to_owned()
        } else {
            format!("it may have {}", known.join(", "))
        };
        if let Some(finding) = odd_character(key, is_odd) {
            findings.push(finding);
        } else if !known.contains(&written) {
            findings.push(
                Finding::new(Code::UnknownKey, format!("{what} has no key `{written}`"))
                    .at(&key.span)
                    .did_you_mean(written, known.iter().copied())
                    .help(help),
            );
        }
    }
}

/// Reads a value. The faults of the parts of a list or mapping go to `findings`.
pub(super) fn value(
    key: &str,
    shape: &Shape,
    node: &Node,
    findings: &mut Findings,
) -> Result<Value, Finding> {
    let odd: fn(char) -> bool = match shape {
        Shape::Text => characters::is_forbidden,
        // What is written between digits is said with what was meant.
        Shape::Quantity(_) => characters::is_invisible,
        _ => is_odd,
    };
    if let Some(finding) = odd_character(node, odd) {
        return Err(finding);
    }
    Ok(match shape {
        Shape::Text => Value::Text(text(node, shape)?.to_owned()),
        Shape::Address => Value::Text(address(node)?),
        Shape::Flag => Value::Flag(flag(node)?),
        Shape::Date => Value::Date(date(node)?),
        Shape::Quantity(units) => Value::Quantity(quantity(node, units)?),
        Shape::Choice(choices) => Value::Choice(choice(key, choices, node)?.clone()),
        Shape::Reference(kind) => {
            Value::Reference(kind.clone(), text(node, shape)?.to_owned(), node.span.clone())
        }
        Shape::Texts => list(key, &Shape::Text, items(node, shape)?, findings),
        Shape::References(kind) => {
            list(key, &Shape::Reference(kind.clone()), items(node, shape)?, findings)
        }
        Shape::Pair(kind) => {
            let nodes = items(node, shape)?;
            if nodes.len() != 2 {
                let message = format!("`{key}` needs two ids and has {}", nodes.len());
                findings.push(Finding::new(Code::WrongShape, message).at(&node.span));
            }
            list(key, &Shape::Reference(kind.clone()), nodes, findings)
        }
        Shape::Coordinates => coordinates(node, findings)?,
        Shape::Picture => Value::Picture(Picture::parse(text(node, shape)?, &node.span)?),
        Shape::Quantities(units) => {
            Value::Named(named(&Shape::Quantity(units.clone()), shape, node, findings)?)
        }
        Shape::Dates => Value::Named(named(&Shape::Date, shape, node, findings)?),
        Shape::Levels => Value::Levels(levels(node, findings)?),
    })
}

pub(super) fn entry<'a>(entries: &'a [(Node, Node)], key: &str) -> Option<&'a Node> {
    let is_key = |node: &Node| scalar(node).is_some_and(|name| name.trim_matches(is_odd) == key);
    entries.iter().find(|(node, _)| is_key(node)).map(|(_, node)| node)
}

/// Whether a character is not seen, or looks like a space and is none.
fn is_odd(c: char) -> bool {
    characters::is_invisible(c) || characters::is_other_space(c) || characters::is_forbidden(c)
}

/// The first of some characters in a single value.
fn odd_character(node: &Node, is_odd: fn(char) -> bool) -> Option<Finding> {
    Some(odd_at(node, scalar(node)?.chars().find(|c| is_odd(*c))?))
}

/// A character in a text, written as an escape, that turns the direction of writing.
fn turned(node: &Node) -> Option<Finding> {
    Some(odd_at(node, hidden_character(scalar(node)?)?))
}

fn odd_at(node: &Node, c: char) -> Finding {
    // It may be written as an escape.
    let at = node.span.source().text()[node.span.range().start..].find(c);
    let at = at.map(|at| at + node.span.range().start);
    let span = at.map_or_else(|| node.span.clone(), |at| node.span.at(at..at + c.len_utf8()));
    let message = format!("{} is here", characters::described(c));
    let finding = Finding::new(Code::ForbiddenCharacter, message).at(&span);
    finding.help(characters::DELETE)
}

pub(super) fn scalar(node: &Node) -> Option<&str> {
    match &node.content {
        NodeContent::Scalar(text) => Some(text),
        _ => None,
    }
}

pub(super) fn text<'a>(node: &'a Node, shape: &Shape) -> Result<&'a str, Finding> {
    let text = scalar(node).filter(|text| !text.trim().is_empty());
    match turned(node) {
        Some(finding) => Err(finding),
        None => text.ok_or_else(|| wrong_shape(shape.describe(), node)),
    }
}

pub(super) fn items<'a>(node: &'a Node, shape: &Shape) -> Result<&'a [Node], Finding> {
    match &node.content {
        NodeContent::Sequence(items) => Ok(items),
        _ => Err(wrong_shape(shape.describe(), node)),
    }
}

pub(super) fn mapping<'a>(expected: &str, node: &'a Node) -> Result<&'a [(Node, Node)], Finding> {
    match &node.content {
        NodeContent::Mapping(entries) => Ok(entries),
        _ => Err(wrong_shape(expected, node)),
    }
}

fn date(node: &Node) -> Result<Edtf, Finding> {
    text(node, &Shape::Date)?.parse().map_err(|error| {
        Finding::new(Code::ImpossibleDate, format!("{error}"))
            .at(&node.span)
            .help("write dates as EDTF: `1886`, `2024-03`, `2026-06-04`, or a span `2005/2006`")
    })
}

pub(super) fn address(node: &Node) -> Result<String, Finding> {
    let written = text(node, &Shape::Address)?;
    let rest = ["https://", "http://"].iter().find_map(|scheme| written.strip_prefix(scheme));
    let host = rest.and_then(|rest| rest.split('/').next()).unwrap_or_default();
    if host.is_empty() || written.contains(|c: char| c.is_whitespace() || c.is_control()) {
        let message = format!("`{written}` is not a web address");
        let finding = Finding::new(Code::BadAddress, message).at(&node.span);
        return Err(
            finding.help("write it whole and without spaces: `https://example.org/dossier`")
        );
    }
    Ok(written.to_owned())
}

/// Yes or no, also in the words of YAML 1.1.
pub(super) fn flag(node: &Node) -> Result<bool, Finding> {
    match text(node, &Shape::Flag)?.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "y" => Ok(true),
        "false" | "no" | "off" | "n" => Ok(false),
        _ => Err(wrong_shape(Shape::Flag.describe(), node)),
    }
}

fn quantity(node: &Node, units: &Units) -> Result<Quantity, Finding> {
    let written = text(node, &Shape::Quantity(units.clone()))?;
    Quantity::parse(written, units).map_err(|NotQuantity { message, help }| {
        Finding::new(Code::BadNumber, message).at(&node.span).help(help)
    })
}

/// An angle in degrees.
fn degrees(node: &Node) -> Result<Decimal, Finding> {
    let written = text(node, &Shape::Coordinates)?.trim();
    Decimal::from_str_exact(written).map_err(|_| {
        Finding::new(Code::BadNumber, format!("`{written}` is not a number of degrees"))
            .at(&node.span)
            .help("write digits, with a point before decimals: `48.85`, or `-1.55` for the west")
    })
}

pub(super) fn choice<'a, S: AsRef<str>>(
    key: &str,
    choices: &'a [S],
    node: &Node,
) -> Result<&'a S, Finding> {
    let written = text(node, &Shape::Choice(Vec::new()))?;
    choices.iter().find(|choice| choice.as_ref() == written).ok_or_else(|| {
        let choices: Vec<_> = choices.iter().map(AsRef::as_ref).collect();
        Finding::new(Code::UnknownChoice, format!("`{key}` cannot be `{written}`"))
            .at(&node.span)
            .did_you_mean(written, choices.iter().copied())
            .help(format!("it is one of {}", choices.join(", ")))
    })
}

fn coordinates(node: &Node, findings: &mut Findings) -> Result<Value, Finding> {
    let parts = items(node, &Shape::Coordinates)?.iter();
    let parts: Vec<_> = parts.filter_map(|item| findings.keep(degrees(item))).collect();
    let within = |degrees: &Decimal, limit| degrees.abs() <= Decimal::from(limit);
    match &parts[..] {
        [latitude, longitude] if within(latitude, 90) && within(longitude, 180) => {
            Ok(Value::Coordinates(*latitude, *longitude))
        }
        _ => {
            let message = "coordinates are a latitude (-90 to 90) and a longitude (-180 to 180)";
            Err(Finding::new(Code::BadCoordinates, message).at(&node.span))
        }
    }
}

fn list(key: &str, of: &Shape, nodes: &[Node], findings: &mut Findings) -> Value {
    let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
    let mut values = Vec::new();
    for node in nodes {
        if let Some(text) = scalar(node)
            && let Some(first) = seen.insert(text, &node.span)
        {
            let (line, _) = first.line_column();
            let message = format!("`{key}` has `{text}` twice");
            let finding = Finding::new(Code::DuplicateItem, message).at(&node.span);
            let finding = finding.label(format!("the first is on line {line}"));
            findings.push(finding.help("remove one of the two"));
            continue;
        }
        let value = value(key, of, node, findings);
        values.extend(findings.keep(value));
    }
    Value::List(values)
}

fn named(
    of: &Shape,
    shape: &Shape,
    node: &Node,
    findings: &mut Findings,
) -> Result<Vec<(String, Value)>, Finding> {
    let mut named = Vec::new();
    for (key, node) in mapping(shape.describe(), node)? {
        let Some(name) = scalar(key).filter(|name| is_kebab_case(name)) else {
            let message = "a name is lower-case words joined by hyphens";
            findings.push(Finding::new(Code::BadId, message).at(&key.span));
            continue;
        };
        let value = value(name, of, node, findings);
        named.extend(findings.keep(value).map(|value| (name.to_owned(), value)));
    }
    Ok(named)
}

fn levels(node: &Node, findings: &mut Findings) -> Result<Vec<(Code, Level)>, Finding> {
    let mut levels = Vec::new();
    for (key, value) in mapping(Shape::Levels.describe(), node)? {
        let code = lint_named(scalar(key).unwrap_or_default());
        let code = findings.keep(code.map_err(|unknown| unknown.at(&key.span)));
        let level = findings
            .keep(choice("levels", Level::NAMES, value))
            .and_then(|name| Level::named(name));
        levels.extend(code.zip(level));
    }
    Ok(levels)
}

pub(super) fn wrong_shape(expected: &str, found: &Node) -> Finding {
    let message = format!("expected {expected}, found {}", found.content.describe());
    Finding::new(Code::WrongShape, message).at(&found.span)
}
