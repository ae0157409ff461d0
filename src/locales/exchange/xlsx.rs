//! Workbooks of Excel and LibreOffice (Office Open XML), with one sheet.

use std::io::Cursor;
use std::ops::Range;

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::package::{Delivery, Fault, Package};
use super::table::{self, Row, WIDTHS};
use crate::config::PROGRAM;

/// The first bytes of a workbook: of a ZIP archive.
const ARCHIVE: &[u8] = b"PK\x03\x04";

pub(super) fn write(package: &Package) -> Result<Vec<u8>, String> {
    let mut book = Workbook::new();
    workbook(&mut book, package).map_err(|error| error.to_string())?;
    book.save_to_buffer().map_err(|error| error.to_string())
}

fn workbook(book: &mut Workbook, package: &Package) -> Result<(), XlsxError> {
    // The same texts make the same bytes, on any day.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_creation_datetime(&created).set_author(PROGRAM);
    book.set_properties(&properties);
    let sheet: &mut Worksheet = book.add_worksheet();
    sheet.set_name(&package.target_language)?;
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
    let head = text.clone().set_bold();
    for (at, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(at, width)?;
    }
    for (row, cells) in (0..).zip(table::rows(package)) {
        for (column, cell) in (0..).zip(&cells) {
            let format = if row == 0 { &head } else { &text };
            sheet.write_string_with_format(row, column, cell, format)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    Ok(())
}

/// Whether a file is a workbook, or another archive.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ARCHIVE)
}

/// Reads the first sheet that has texts. Also returns the sheet as text, a line for each row, in
/// which places are shown.
pub(super) fn read(bytes: &[u8]) -> (String, Result<Delivery, Vec<Fault>>) {
    let mut book: Xlsx<_> = match calamine::open_workbook_from_rs(Cursor::new(bytes)) {
        Ok(book) => book,
        Err(error) => return unreadable(&error),
    };
    let mut first = None;
    for name in book.sheet_names() {
        let cells = match book.worksheet_range(&name) {
            Ok(cells) => cells,
            Err(error) => return unreadable(&error),
        };
        // Rows above the first one with a text count, so that lines have the numbers of rows.
        let above = cells.start().map_or(0, |(row, _)| row as usize);
        let rows = std::iter::repeat_n(Vec::new(), above)
            .chain(cells.rows().map(|row| row.iter().map(text).collect()));
        let (text, rows) = sheet(rows);
        let head = rows.iter().find(|row| row.cells.iter().any(|cell| !cell.is_empty()));
        let is_ours = head.is_some_and(|row| table::is_head(&row.cells, row.range.clone()));
        if is_ours {
            return (text, table::deliver(rows));
        }
        first = first.or(Some((text, rows)));
    }
    let (text, rows) = first.unwrap_or_default();
    (text, table::deliver(rows))
}

fn unreadable(error: &dyn std::fmt::Display) -> (String, Result<Delivery, Vec<Fault>>) {
    let message = format!("this is not a workbook of Excel: {error}");
    let fault = Fault::new(0..0, message).help("save it as XLSX or CSV");
    (String::new(), Err(vec![fault]))
}

/// A sheet as text, and its rows with their places in it.
fn sheet(rows: impl Iterator<Item = Vec<String>>) -> (String, Vec<Row>) {
    let mut text = String::new();
    let rows = rows.map(|cells| {
        let line: Vec<_> = cells.iter().map(|cell| cell.replace(['\r', '\n'], "↵")).collect();
        let start = text.len();
        text.push_str(line.join(" | ").trim_end());
        let range: Range<usize> = start..text.len();
        text.push('\n');
        Row { cells, range }
    });
    let rows = rows.collect();
    (text, rows)
}

/// A cell as text, also where a spreadsheet took it for a number or a date.
fn text(cell: &Data) -> String {
    match cell {
        Data::DateTime(date) => date.to_string(),
        cell => cell.to_string(),
    }
}
