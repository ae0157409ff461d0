//! Comma-separated values (RFC 4180), in UTF-8 with a byte order mark, without which Excel takes
//! another encoding. Read with commas, semicolons or tabs, whichever a spreadsheet saved.

use csv::{ReaderBuilder, Terminator, WriterBuilder};

use super::package::{Delivery, Fault, Package};
use super::table::{self, Row};

const MARK: &[u8] = "\u{feff}".as_bytes();

/// The first characters of cells that spreadsheets take for formulas, and the one that marks text.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', QUOTE];
const QUOTE: char = '\'';

pub(super) fn write(package: &Package) -> Result<Vec<u8>, String> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(MARK.to_vec());
    for row in table::rows(package) {
        writer.write_record(row.iter().map(|cell| guarded(cell))).map_err(|e| e.to_string())?;
    }
    writer.into_inner().map_err(|error| error.to_string())
}

/// A cell that no spreadsheet takes for a formula.
fn guarded(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("{QUOTE}{cell}") } else { cell.to_owned() }
}

fn unguarded(cell: &str) -> &str {
    let rest = cell.strip_prefix(QUOTE).filter(|rest| rest.starts_with(FORMULA));
    rest.unwrap_or(cell)
}

/// Whether a text is a table, whatever its name says.
pub(super) fn is_table(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    let rows = rows(first);
    rows.is_ok_and(|rows| rows.first().is_some_and(|row| table::is_head(&row.cells, 0..0)))
}

pub(super) fn read(text: &str) -> Result<Delivery, Vec<Fault>> {
    table::deliver(rows(text)?)
}

fn rows(text: &str) -> Result<Vec<Row>, Vec<Fault>> {
    let head = text.lines().next().unwrap_or_default();
    let count = |separator: &u8| head.bytes().filter(|byte| byte == separator).count();
    let separator = [b',', b';', b'\t'].into_iter().max_by_key(count).unwrap_or(b',');
    let mut builder = ReaderBuilder::new();
    let builder = builder.has_headers(false).flexible(true).delimiter(separator);
    let mut rows: Vec<Row> = Vec::new();
    for record in builder.from_reader(text.as_bytes()).records() {
        let record = record.map_err(|error| vec![Fault::new(0..1, error.to_string())])?;
        let start = record.position().map_or(0, |position| position.byte());
        let start = usize::try_from(start).unwrap_or(0).min(text.len());
        let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        let range = start..start + text[start..end].trim_end().len();
        rows.push(Row {
            cells: record.iter().map(|cell| unguarded(cell).to_owned()).collect(),
            range,
        });
    }
    Ok(rows)
}
