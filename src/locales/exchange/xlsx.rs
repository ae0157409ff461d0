//! A table as a workbook with one sheet.

use std::sync::Arc;

use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};

use super::package::{Delivery, Fault, Package};
use super::table::{self, WIDTHS};
use crate::finding::{Finding, Source};
use crate::limits::Limits;
use crate::sheet::{Book, Cell, Table, new_book, saved};

pub(super) fn write(package: &Package) -> Result<Vec<u8>, String> {
    saved(workbook(package))
}

fn workbook(package: &Package) -> Result<Workbook, XlsxError> {
    let mut book = new_book()?;
    let sheet = book.add_worksheet();
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
    Ok(book)
}

/// What was read of a sheet, and its text, in which places are shown.
type Read = (Arc<Source>, Result<Delivery, Vec<Fault>>);

/// Reads the first sheet that has texts.
///
/// # Errors
/// A finding when it is not a workbook.
pub(super) fn read(name: &str, bytes: Vec<u8>, limits: &Limits) -> Result<Read, Finding> {
    let mut book = Book::open(name, bytes, limits)?;
    let mut first = None;
    for sheet in book.sheets() {
        let table = book.table(&sheet)?;
        if is_ours(&table) {
            return Ok(deliver(&table));
        }
        first = first.or(Some(table));
    }
    let none = || Table { source: Source::new(name, ""), rows: Vec::new() };
    Ok(deliver(&first.unwrap_or_else(none)))
}

fn deliver(table: &Table) -> Read {
    (Arc::clone(&table.source), table::texts(table).and_then(table::deliver))
}

fn is_ours(table: &Table) -> bool {
    let head = table.rows.iter().find(|row| !row.is_empty());
    let cells = |row: &crate::sheet::Row| row.cells.iter().map(Cell::text).collect::<Vec<_>>();
    head.is_some_and(|row| table::is_head(&cells(row), row.range.clone()))
}
