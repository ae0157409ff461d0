//! A cell, or several for one key, as a node of a data file, and then as a value.

use std::sync::Arc;

use chrono::NaiveDate;

use super::columns::{Column, Part};
use crate::dossier::record::Value;
use crate::dossier::schema::{Field, Shape};
use crate::dossier::written::{self, Mark};
use crate::dossier::yaml::{Node, NodeContent};
use crate::dossier::{decode, ids};
use crate::finding::{Code, Finding, Findings, Source, Span};
use crate::sheet::{Cell, Content, Row};

/// How the cells of a table are read.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub(crate) source: Arc<Source>,
    /// What stands before decimals in numbers that are text, if somebody has said it.
    pub(crate) decimal: Option<Mark>,
}

/// The id in a cell.
///
/// # Errors
/// A finding at the cell, with the nearest id that is right.
pub(crate) fn id(cell: &Cell, reading: &Reading) -> Result<String, Finding> {
    if let Some(fault) = cell.fault(&reading.source) {
        return Err(fault);
    }
    let written = cell.text().trim().to_owned();
    if ids::is_kebab_case(&written) {
        return Ok(written);
    }
    let span = cell.span(&reading.source);
    if written.is_empty() {
        let finding = Finding::new(Code::MissingKey, "this record has no `id`").at(&span);
        return Err(finding.help("write a short name in lower case, such as `issy-guro`"));
    }
    let message = format!("`{written}` is not an id: an id is lower-case words joined by hyphens");
    let finding = Finding::new(Code::BadId, message).at(&span);
    let slug = ids::slug(&written);
    Err(finding.help(if ids::is_kebab_case(&slug) {
        format!("write `{slug}`")
    } else {
        "write it like `issy-guro`: a to z, 0 to 9 and `-`, a letter first".to_owned()
    }))
}

/// The value of a key in a row; `None` if its cells are empty, or something is wrong with them.
pub(crate) fn value(
    field: &Field,
    columns: &[&Column],
    row: &Row,
    reading: &Reading,
    findings: &mut Findings,
) -> Option<Value> {
    let node = findings.keep(node(field, columns, row, reading))??;
    let mut found = Findings::default();
    let value = decode::value(&field.key, &field.shape, &node, &mut found);
    let value = found.keep(value);
    let is_right = found.is_empty();
    findings.extend(found.filter_map(|finding| Some(helped(finding, reading))));
    value.filter(|_| is_right)
}

/// The same finding with what helps in a spreadsheet.
fn helped(finding: Finding, reading: &Reading) -> Finding {
    let written = finding.span().map(|span| span.text().to_owned()).unwrap_or_default();
    match finding.code() {
        Code::BadNumber if reading.decimal.is_none() && written.contains([',', '.']) => {
            finding.help(
                "`--decimal comma` or `--decimal point` says how the numbers of the file are written",
            )
        }
        Code::ImpossibleDate => match days(&written).as_slice() {
            [] => finding,
            [one] => finding.help(format!("write `{one}`")),
            [one, other, ..] => finding.help(format!("write `{one}` or `{other}`")),
        },
        _ => finding,
    }
}

/// The days that `4/6/2026` may mean.
fn days(written: &str) -> Vec<NaiveDate> {
    let parts: Vec<_> = written.trim().split(['/', '.', '-', ' ']).collect();
    let number = |part: &str| part.trim().parse::<u32>().ok();
    let [Some(one), Some(two), Some(year)] = (match &parts[..] {
        [one, two, year] if year.len() == 4 => [number(one), number(two), number(year)],
        _ => return Vec::new(),
    }) else {
        return Vec::new();
    };
    let year = i32::try_from(year).unwrap_or(0);
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let mut days: Vec<_> = [day(two, one), day(one, two)].into_iter().flatten().collect();
    days.dedup();
    days
}

/// The cells of a key as a data file would have them; `None` if they are empty.
fn node(
    field: &Field,
    columns: &[&Column],
    row: &Row,
    reading: &Reading,
) -> Result<Option<Node>, Finding> {
    let cells: Vec<_> = columns.iter().map(|column| (*column, row.cell(column.at))).collect();
    let filled: Vec<_> = cells.iter().filter(|(_, cell)| !cell.is_empty()).collect();
    let Some((first, cell)) = filled.first() else { return Ok(None) };
    let span = cell.span(&reading.source);
    let content = match first.part {
        Part::Whole => return whole(&field.shape, cell, reading).map(Some),
        Part::Of(_) => {
            let nodes = filled.iter().map(|(_, cell)| scalar(&field.shape, cell, reading));
            NodeContent::Sequence(nodes.collect::<Result<_, _>>()?)
        }
        Part::Named(_) => {
            let mut entries = Vec::new();
            for (column, cell) in &filled {
                let Part::Named(name) = &column.part else { continue };
                let span = cell.span(&reading.source);
                let key = Node { content: NodeContent::Scalar(name.clone()), span };
                entries.push((key, scalar(&field.shape, cell, reading)?));
            }
            NodeContent::Mapping(entries)
        }
    };
    Ok(Some(Node { content, span }))
}

/// A cell that has the whole value of a key.
fn whole(shape: &Shape, cell: &Cell, reading: &Reading) -> Result<Node, Finding> {
    let span = cell.span(&reading.source);
    let content = match shape {
        Shape::Texts | Shape::References(_) | Shape::Pair(_) | Shape::Coordinates => {
            let whole = scalar(&Shape::Text, cell, reading)?;
            let text = decode::scalar(&whole).unwrap_or_default();
            let items = items(text, *shape == Shape::Coordinates);
            let item =
                |text: String| Node { span: part(&span, &text), ..node_of(shape, &text, reading) };
            NodeContent::Sequence(items.map(item).collect())
        }
        Shape::Quantities(_) | Shape::Dates => {
            let whole = scalar(&Shape::Text, cell, reading)?;
            let text = decode::scalar(&whole).unwrap_or_default();
            let entry = |item: String| {
                let (name, text) = item.split_once([':', '=']).unwrap_or((&item, ""));
                let key = NodeContent::Scalar(name.trim().to_owned());
                let value = node_of(shape, text.trim(), reading);
                (
                    Node { content: key, span: part(&span, name.trim()) },
                    Node { span: part(&span, text.trim()), ..value },
                )
            };
            NodeContent::Mapping(items(text, false).map(entry).collect())
        }
        _ => return scalar(shape, cell, reading),
    };
    Ok(Node { content, span })
}

/// What a cell lists: a line each, or, in one line, with semicolons between. Coordinates may have
/// a comma or a space between them.
fn items(text: &str, coordinates: bool) -> impl Iterator<Item = String> {
    let separators: &[char] = match coordinates {
        _ if text.contains('\n') => &['\n'],
        true if !text.contains(';') && text.contains(", ") => &[' '],
        true if !text.contains(';') => &[',', ' '],
        _ => &[';'],
    };
    let items = text.split(separators).map(|item| item.trim_matches([',', ' ', '\r', '\t']));
    let items: Vec<_> = items.filter(|item| !item.is_empty()).map(str::to_owned).collect();
    items.into_iter()
}

/// The part of a cell that has a text; all of it if that is not found.
fn part(span: &Span, text: &str) -> Span {
    match span.text().find(text) {
        Some(at) if !text.is_empty() => span.part(at..at + text.len()),
        _ => span.clone(),
    }
}

fn node_of(shape: &Shape, text: &str, reading: &Reading) -> Node {
    let text = if is_numeric(shape) { number(shape, text, reading) } else { text.to_owned() };
    Node { content: NodeContent::Scalar(text), span: Span::first_line(&reading.source) }
}

fn is_numeric(shape: &Shape) -> bool {
    matches!(shape, Shape::Quantity(_) | Shape::Quantities(_) | Shape::Coordinates)
}

/// A number that is text, with a point before its decimals.
fn number(shape: &Shape, text: &str, reading: &Reading) -> String {
    let rewritten = reading.decimal.and_then(|mark| match shape {
        Shape::Coordinates => written::marked(text, mark, None),
        Shape::Quantity(units) | Shape::Quantities(units) => {
            written::marked(text, mark, Some(units))
        }
        _ => None,
    });
    rewritten.unwrap_or_else(|| text.to_owned())
}

/// A cell that has one value, as a data file would have it.
fn scalar(shape: &Shape, cell: &Cell, reading: &Reading) -> Result<Node, Finding> {
    if let Some(fault) = cell.fault(&reading.source) {
        return Err(fault);
    }
    let span = cell.span(&reading.source);
    let text = match (&cell.content, shape) {
        (Content::Number(number, unit), Shape::Quantity(units) | Shape::Quantities(units)) => {
            let number = written::unmistakable(*number);
            match unit.as_deref().map(|unit| written::unit_meant(unit, units)) {
                None => number,
                Some(Ok(unit)) => format!("{number} {unit}"),
                Some(Err(help)) => {
                    let unit = unit.as_deref().unwrap_or_default();
                    let message = format!("the format of this cell shows `{unit}`");
                    return Err(Finding::new(Code::BadNumber, message).at(&span).help(help));
                }
            }
        }
        (Content::Number(number, _), Shape::Flag) if number.is_zero() => "false".to_owned(),
        (Content::Number(number, _), Shape::Flag) if *number == 1.into() => "true".to_owned(),
        (Content::Number(number, _), _) => number.to_string(),
        (Content::Text(text), shape) if is_numeric(shape) => number(shape, text.trim(), reading),
        (Content::Text(text), Shape::Flag) => match text.trim() {
            "0" => "false".to_owned(),
            "1" => "true".to_owned(),
            text => text.to_owned(),
        },
        _ => cell.text().replace("\r\n", "\n").trim().to_owned(),
    };
    Ok(Node { content: NodeContent::Scalar(text), span })
}
