//! A table with a row for each text, which spreadsheets open. Its first row names the columns, and
//! the languages in parentheses.

use std::collections::BTreeSet;
use std::ops::Range;

use super::package::{Delivery, Fault, NamedLanguage, Package, Returned, State, Unit, joined};
use crate::sheet::{Cell, Content, Table};

/// The columns, as the first row names them. Those of texts have their language after them.
const ID: &str = "id";
const SOURCE: &str = "source";
const TARGET: &str = "translation";
const STATE: &str = "state";
const NOTES: &str = "notes";
const PLACE: &str = "place";
const DIGEST: &str = "target-digest";

/// How many columns there are, and how wide each is, in characters.
pub(super) const WIDTHS: [f64; 7] = [32.0, 60.0, 60.0, 12.0, 50.0, 32.0, 18.0];

/// The states of texts, as `status` and `show` name them.
const MISSING: &str = "missing";
const STALE: &str = "stale";
const UNREVIEWED: &str = "unreviewed";
const DONE: &str = "done";

/// The rows of a package, the first with the names of the columns.
pub(super) fn rows(package: &Package) -> Vec<[String; 7]> {
    let mut rows = vec![[
        ID.to_owned(),
        format!("{SOURCE} ({})", package.source_language),
        format!("{TARGET} ({})", package.target_language),
        STATE.to_owned(),
        NOTES.to_owned(),
        PLACE.to_owned(),
        DIGEST.to_owned(),
    ]];
    for file in &package.files {
        rows.extend(file.units.iter().map(|unit| row(unit, &file.source_path)));
    }
    rows
}

fn row(unit: &Unit, path: &str) -> [String; 7] {
    let state = match unit.state {
        State::Initial if unit.target.is_empty() => MISSING,
        State::Initial => STALE,
        State::Translated => UNREVIEWED,
        State::Reviewed => DONE,
    };
    let previous = unit.previous.iter().map(|old| format!("Previous source: {}", joined(old)));
    let notes: Vec<_> = unit.comments().chain(previous).collect();
    [
        unit.id.clone(),
        joined(&unit.source),
        joined(&unit.target),
        state.to_owned(),
        notes.join("\n"),
        format!("{path}:{}", unit.line),
        unit.digest.clone(),
    ]
}

/// A row that was read, with its place in the file.
pub(super) struct Row {
    pub(super) cells: Vec<String>,
    pub(super) range: Range<usize>,
}

/// The rows of a table as texts.
///
/// # Errors
/// What stands in cells that cannot be used.
pub(super) fn texts(table: &Table) -> Result<Vec<Row>, Vec<Fault>> {
    let mut faults = Vec::new();
    for cell in table.rows.iter().flat_map(|row| &row.cells) {
        if let Content::Fault(message, help) = &cell.content {
            faults.push(Fault::new(cell.range.clone(), message.as_str()).help(help));
        }
    }
    let row = |row: &crate::sheet::Row| Row {
        cells: row.cells.iter().map(Cell::text).collect(),
        range: row.range.clone(),
    };
    if faults.is_empty() { Ok(table.rows.iter().map(row).collect()) } else { Err(faults) }
}

/// Where the columns are.
struct Columns {
    id: usize,
    source: usize,
    target: usize,
    state: Option<usize>,
    digest: Option<usize>,
}

/// Reads the rows with a translation.
pub(super) fn deliver(rows: Vec<Row>) -> Result<Delivery, Vec<Fault>> {
    let mut rows = rows.into_iter().skip_while(|row| row.cells.iter().all(String::is_empty));
    let Some(head) = rows.next() else { return Err(vec![Fault::new(0..1, "the table is empty")]) };
    let Some((columns, source_language, target_language)) = columns(&head) else {
        let message = "the first row does not name the columns of an exported table";
        let help = "it is `id`, `source (en)`, `translation (ko)`, with the tags of the languages";
        return Err(vec![Fault::new(head.range, message).help(help)]);
    };
    let mut faults = Vec::new();
    let mut units: Vec<Returned> = Vec::new();
    let mut seen = BTreeSet::new();
    for Row { cells, range } in rows {
        let cell = |at: usize| cells.get(at).map_or("", String::as_str);
        let (id, target) = (cell(columns.id).trim().to_owned(), lines(cell(columns.target)));
        if target.trim().is_empty() {
            continue;
        }
        if seen.contains(&id) {
            faults.push(Fault::new(range, format!("the text `{id}` is there twice")));
            continue;
        }
        let state = match columns.state.map(|at| cell(at).trim().to_lowercase()).as_deref() {
            Some(DONE) => State::Reviewed,
            Some(MISSING | STALE) => State::Initial,
            _ => State::Translated,
        };
        let digest = columns.digest.map(|at| cell(at).trim().to_owned());
        let digest = digest.filter(|digest| !digest.is_empty());
        let source = lines(cell(columns.source));
        seen.insert(id.clone());
        units.push(Returned { id, source, target, state, digest, range });
    }
    if faults.is_empty() {
        Ok(Delivery { source_language, target_language, units })
    } else {
        Err(faults)
    }
}

/// Whether a row names the columns.
pub(super) fn is_head(cells: &[String], range: Range<usize>) -> bool {
    columns(&Row { cells: cells.to_vec(), range }).is_some()
}

fn columns(head: &Row) -> Option<(Columns, NamedLanguage, NamedLanguage)> {
    let find = |name: &str| head.cells.iter().position(|cell| cell.trim() == name);
    let of_language = |name: &str| {
        head.cells.iter().enumerate().find_map(|(at, cell)| {
            let rest = cell.trim().strip_prefix(name)?.trim();
            let tag = rest.strip_prefix('(')?.strip_suffix(')')?.trim().to_owned();
            Some((at, NamedLanguage { tag, range: head.range.clone() }))
        })
    };
    let (source, source_language) = of_language(SOURCE)?;
    let (target, target_language) = of_language(TARGET)?;
    let columns =
        Columns { id: find(ID)?, source, target, state: find(STATE), digest: find(DIGEST) };
    Some((columns, source_language, target_language))
}

/// The text of a cell with line feeds only, in whatever way the program that saved it ends lines.
pub(super) fn lines(cell: &str) -> String {
    cell.replace("\r\n", "\n").replace('\r', "\n")
}
