//! Text with separators (RFC 4180): written with commas, in UTF-8 with a byte order mark, without
//! which Excel takes another encoding; read with commas, semicolons or tabs, in any usual encoding.

use std::ops::Range;

use csv::{Terminator, WriterBuilder};
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};
use encoding_rs::Encoding;

use super::encoding::decode;
use super::table::{Cell, Content, Row, Table};
use crate::finding::{Code, Finding, Source, Span};

const MARK: &[u8] = "\u{feff}".as_bytes();

/// The first characters of cells that spreadsheets take for formulas, and the one that marks text.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', QUOTE];
const QUOTE: char = '\'';

/// The separators, the most usual first.
const SEPARATORS: [u8; 3] = *b",;\t";

/// How a text is separated and encoded, as far as somebody has said it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Separated {
    pub(crate) separator: Option<u8>,
    pub(crate) encoding: Option<&'static Encoding>,
}

/// Rows as a file. No cell of it is taken for a formula.
///
/// # Errors
/// Why it cannot be written.
pub(crate) fn write_text<R, S>(rows: impl IntoIterator<Item = R>) -> Result<Vec<u8>, String>
where
    R: IntoIterator<Item = S>,
    S: AsRef<str>,
{
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(MARK.to_vec());
    for row in rows {
        let cells = row.into_iter().map(|cell| guarded(cell.as_ref()));
        writer.write_record(cells).map_err(|error| error.to_string())?;
    }
    writer.into_inner().map_err(|error| error.to_string())
}

/// A cell that no spreadsheet takes for a formula. A number is none.
fn guarded(cell: &str) -> String {
    let number = cell.strip_prefix('-').unwrap_or(cell);
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if cell.starts_with(FORMULA) && !is_number { format!("{QUOTE}{cell}") } else { cell.to_owned() }
}

fn unguarded(cell: &str) -> &str {
    let rest = cell.strip_prefix(QUOTE).filter(|rest| rest.starts_with(FORMULA));
    rest.unwrap_or(cell)
}

impl Separated {
    /// Reads a file.
    ///
    /// # Errors
    /// A finding when its encoding is not known, or a quotation mark is not closed.
    pub(crate) fn read(self, name: &str, bytes: &[u8]) -> Result<Table, Finding> {
        let text = decode(bytes, self.encoding).map_err(|encoding| {
            let message = match encoding {
                Some(encoding) => format!("`{name}` is not text in the encoding {encoding}"),
                None => format!("`{name}` is not text in an encoding that is known"),
            };
            let help = "name its encoding with --encoding, or save it as XLSX or as CSV in UTF-8";
            Finding::new(Code::BadSheet, message).help(help)
        })?;
        // In NFC, as every text that is compared.
        let source = Source::read(name, text.into_bytes());
        let rows = self.rows(source.text()).map_err(|range| {
            Finding::new(Code::BadSheet, "a quotation mark is not closed")
                .at(&Span::new(&source, range))
                .help("close it; a quotation mark inside a quoted cell is written twice")
        })?;
        Ok(Table { source, rows })
    }

    /// The rows of a text.
    ///
    /// # Errors
    /// The bytes of a cell whose quotation mark is not closed.
    fn rows(self, text: &str) -> Result<Vec<Row>, Range<usize>> {
        let (named, start) = directive(text);
        let separator = self.separator.or(named).unwrap_or_else(|| separator(&text[start..]));
        let mut reader = ReaderBuilder::new().delimiter(separator).build();
        let (mut rows, mut row, mut at) = (Vec::new(), Row::default(), start);
        while let Some((field, end, is_last)) = field(&mut reader, text.as_bytes(), at) {
            // Blank lines are before the first cell of a row.
            let blank = if row.cells.is_empty() { &['\r', '\n'][..] } else { &[] };
            let start = end - text[at..end].trim_start_matches(blank).len();
            let range = start..start + field_of(&text[start..end], separator).len();
            let raw = &text[range.clone()];
            if end == text.len() && raw.starts_with('"') && raw.matches('"').count() % 2 == 1 {
                return Err(range.start..range.start + 1);
            }
            let field = String::from_utf8_lossy(&field);
            let field = unguarded(&field);
            let content = match field {
                "" => Content::Empty,
                field => Content::Text(field.to_owned()),
            };
            if row.cells.is_empty() {
                row.range = range.clone();
            }
            row.range.end = range.end;
            row.cells.push(Cell { content, range });
            if is_last {
                rows.push(std::mem::take(&mut row));
            }
            at = end;
        }
        Ok(rows)
    }
}

/// The cells of the first row of a text, with any separator.
pub(crate) fn first_row(text: &str) -> Row {
    let first = text.lines().next().unwrap_or_default();
    let rows = Separated::default().rows(first).unwrap_or_default();
    rows.into_iter().next().unwrap_or_default()
}

/// The next field from a byte on, the byte after it, and whether it is the last one of its row.
fn field(reader: &mut Reader, text: &[u8], at: usize) -> Option<(Vec<u8>, usize, bool)> {
    let (mut field, mut end, mut buffer) = (Vec::new(), at, [0; 1024]);
    loop {
        // An empty input says that there is no more.
        let (result, read, written) = reader.read_field(&text[end..], &mut buffer);
        end += read;
        field.extend_from_slice(&buffer[..written]);
        match result {
            ReadFieldResult::Field { record_end } => return Some((field, end, record_end)),
            ReadFieldResult::End => return None,
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
        }
    }
}

/// A field without the separator or the line end after it.
fn field_of(raw: &str, separator: u8) -> &str {
    let field = raw.strip_suffix(char::from(separator));
    field.unwrap_or_else(|| raw.trim_end_matches(['\r', '\n']))
}

/// The separator that a first line `sep=;` names, as Excel reads it, and where the rows begin.
fn directive(text: &str) -> (Option<u8>, usize) {
    let line = text.lines().next().unwrap_or_default();
    let separator = match line.strip_prefix("sep=").map(str::as_bytes) {
        Some([separator]) => *separator,
        _ => return (None, 0),
    };
    let after = &text[line.len()..];
    (Some(separator), text.len() - after.trim_start_matches(['\r', '\n']).len())
}

/// The separator that the first line has most.
fn separator(text: &str) -> u8 {
    let head = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |separator: &u8| head.bytes().filter(|byte| byte == separator).count();
    SEPARATORS.into_iter().rev().max_by_key(count).unwrap_or(SEPARATORS[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let table = Separated::default().read("a.csv", text.as_bytes());
        let rows = table.map(|table| table.rows).unwrap_or_default();
        rows.iter().map(|row| row.cells.iter().map(Cell::text).collect()).collect()
    }

    #[test]
    fn separators_are_found() {
        for text in [
            "id,note\r\na,\"x, \"\"y\"\"\"\r\n",
            "id;note\na;x, \"y\"\n",
            "id\tnote\na\tx, \"y\"",
            "sep=;\r\nid;note\r\n\r\na;\"x, \"\"y\"\"\"",
        ] {
            assert_eq!(cells(text), [["id", "note"], ["a", "x, \"y\""]], "{text}");
        }
    }

    #[test]
    fn each_cell_has_its_place() {
        let text = "id,note\r\n경주,\"two\r\nlines\",x\r\n\r\n,last\n,\n";
        let table = Separated::default().read("a.csv", text.as_bytes());
        let places = table.map(|table| {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            cells.map(|cell| format!("{:?}", cell.span(&table.source))).collect::<Vec<_>>()
        });
        let expected = ["1:1", "1:4", "2:1", "2:4", "3:8", "5:1", "5:2", "6:1", "6:2"];
        let expected = expected.map(|place| format!("a.csv:{place}"));
        assert_eq!(places.unwrap_or_default(), expected);
    }

    #[test]
    fn formulas_stay_text_and_numbers_numbers() {
        let row = ["=1+1", "-3.5", "'", "'=x", "@a", "경주", "+82", "-"];
        let bytes = write_text([row]).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert_eq!(text, "\u{feff}'=1+1,-3.5,'',''=x,'@a,경주,'+82,'-\r\n");
        assert_eq!(cells(&text), [row]);
    }

    #[test]
    fn an_open_quotation_mark_is_found() {
        let read = Separated::default().read("a.csv", b"id,note\na,\"x\nb,y\n");
        let place = read.err().and_then(|finding| finding.span().map(Span::place));
        assert_eq!(place.as_deref(), Some("2:3"));
    }
}
