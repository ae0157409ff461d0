//! The columns of a table of records: the keys of its kind, or parts of their values.

use std::sync::Arc;

use ecow::EcoString;

use crate::dossier::is_kebab_case;
use crate::dossier::record::{Record, Value};
use crate::dossier::schema::{Field, Kind, Shape};
use crate::finding::{Code, Finding, Findings, Source};
use crate::sheet::Row;

/// Before the heads of columns that are there for people only.
const NOTE: char = '#';

/// A column that has facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    /// Which one it is in the table.
    pub(crate) at: usize,
    /// `id`, or a key of the schema.
    pub(crate) key: EcoString,
    pub(crate) part: Part,
}

/// What a column has of the value of its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    Whole,
    /// The first or the second of two: `parties.1`, `coordinates.latitude`.
    Of(usize),
    /// What has a name: `facts.members`.
    Named(String),
}

/// The heads of the columns of some records: the id, a note with their names, and their keys. Pairs
/// have a column for each of the two, and names with values one for each name.
pub(crate) fn heads(kind: &Kind, records: &[Record]) -> Vec<(String, Option<Column>)> {
    let mut heads = vec![("id".to_owned(), "id".into(), Part::Whole)];
    for field in &kind.fields {
        let key = &field.key;
        let mut add = |head: String, part| heads.push((head, key.clone(), part));
        match &field.shape {
            Shape::Pair(_) | Shape::Coordinates => {
                for (at, name) in pair(&field.shape).into_iter().enumerate() {
                    add(format!("{key}.{name}"), Part::Of(at));
                }
            }
            Shape::Quantities(_) | Shape::Dates => {
                for name in names(key, records) {
                    add(format!("{key}.{name}"), Part::Named(name));
                }
            }
            _ => add(key.to_string(), Part::Whole),
        }
    }
    let mut heads: Vec<_> = heads
        .into_iter()
        .map(|(head, key, part)| (head, Some(Column { at: 0, key, part })))
        .collect();
    heads.insert(1, (format!("{NOTE} name"), None));
    for (at, (_, column)) in heads.iter_mut().enumerate() {
        column.iter_mut().for_each(|column| column.at = at);
    }
    heads
}

/// The names of the parts of two.
fn pair(shape: &Shape) -> [&'static str; 2] {
    if *shape == Shape::Coordinates { ["latitude", "longitude"] } else { ["1", "2"] }
}

/// The names that records have in a key, in the order in which they come.
fn names(key: &str, records: &[Record]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for record in records {
        let Some(Value::Named(values)) = record.get(key) else { continue };
        for (name, _) in values {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
    }
    names
}

/// Reads the heads of columns. Faults go to `findings`.
pub(crate) fn columns(
    kind: &Kind,
    head: &Row,
    has_cells: &dyn Fn(usize) -> bool,
    source: &Arc<Source>,
    findings: &mut Findings,
) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for (at, cell) in head.cells.iter().enumerate() {
        let span = cell.span(source);
        if let Some(fault) = cell.fault(source) {
            findings.push(fault);
            continue;
        }
        let written = cell.text().trim().to_owned();
        if written.starts_with(NOTE) || (written.is_empty() && !has_cells(at)) {
            continue;
        }
        if written.is_empty() {
            let message = "this column has cells and no name";
            let help = "write the key of its values, or `# note` if it is only for people";
            findings.push(Finding::new(Code::BadSheet, message).at(&span).help(help));
            continue;
        }
        match column(kind, at, &written) {
            Ok(column) => {
                let twice = columns.iter().any(|known| {
                    known.key == column.key
                        && (known.part == column.part
                            || known.part == Part::Whole
                            || column.part == Part::Whole)
                });
                if twice {
                    let message = format!("another column has `{written}`, too");
                    let finding = Finding::new(Code::DuplicateKey, message).at(&span);
                    findings.push(finding.help("remove one of the two"));
                } else {
                    columns.push(column);
                }
            }
            Err(finding) => findings.push(finding.at(&span)),
        }
    }
    if columns.iter().all(|column| column.key != "id") {
        let first = head.cells.first().map(|cell| cell.span(source));
        let finding = Finding::new(Code::BadSheet, "no column is named `id`");
        let help = "name the columns in the first row: `id`, and keys of the schema";
        let finding = finding.help(help);
        findings.push(first.iter().fold(finding, Finding::at));
    }
    halves(kind, head, &columns, source, findings);
    columns
}

/// The column of a head.
fn column(kind: &Kind, at: usize, written: &str) -> Result<Column, Finding> {
    let lower = written.to_lowercase();
    let whole = |key: &str| Column { at, key: key.into(), part: Part::Whole };
    if lower == "id" {
        return Ok(whole("id"));
    }
    if let Some(field) = kind.field(&lower) {
        return Ok(whole(&field.key));
    }
    let (key, part) = lower.split_once('.').unwrap_or((&lower, ""));
    let field = kind.field(key);
    let part = field.and_then(|field| match &field.shape {
        Shape::Pair(_) | Shape::Coordinates => {
            pair(&field.shape).iter().position(|name| *name == part).map(Part::Of)
        }
        Shape::Quantities(_) | Shape::Dates => {
            is_kebab_case(part).then(|| Part::Named(part.to_owned()))
        }
        _ => None,
    });
    if let (Some(field), Some(part)) = (field, part) {
        return Ok(Column { at, key: field.key.clone(), part });
    }
    let known = known(kind);
    let message = format!("the kind `{}` has no key `{written}`", kind.name);
    let finding = Finding::new(Code::UnknownKey, message);
    Err(finding
        .did_you_mean(&lower, known.iter().map(String::as_str))
        .help(format!("the columns are {}; one that begins with `#` is a note", known.join(", "))))
}

/// The heads that a kind can have.
fn known(kind: &Kind) -> Vec<String> {
    let of = |field: &Field| match &field.shape {
        Shape::Pair(_) | Shape::Coordinates => {
            pair(&field.shape).map(|name| format!("{}.{name}", field.key)).to_vec()
        }
        Shape::Quantities(_) | Shape::Dates => vec![format!("{}.…", field.key)],
        _ => vec![field.key.to_string()],
    };
    ["id".to_owned()].into_iter().chain(kind.fields.iter().flat_map(of)).collect()
}

/// Reports a column for one of two whose other one is missing.
fn halves(
    kind: &Kind,
    head: &Row,
    columns: &[Column],
    source: &Arc<Source>,
    findings: &mut Findings,
) {
    for column in columns {
        let Part::Of(at) = column.part else { continue };
        let Some(field) = kind.field(&column.key) else { continue };
        let other = Part::Of(1 - at);
        if columns.iter().all(|known| known.key != column.key || known.part != other) {
            let name = pair(&field.shape)[1 - at];
            let message = format!("there is no column `{}.{name}`", column.key);
            let finding = Finding::new(Code::MissingKey, message);
            findings.push(finding.at(&head.cell(column.at).span(source)).help("add it"));
        }
    }
}
