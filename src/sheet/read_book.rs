//! Reads workbooks of Excel and LibreOffice (Office Open XML).

use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::{self, Cursor, Read};

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Reader, SheetVisible, Style, Xlsx, XlsxError,
};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use unicode_normalization::UnicodeNormalization;
use zip::ZipArchive;

use super::number_format;
use super::table::{Cell, Content, Row, Table};
use crate::finding::{Code, Finding, Source};
use crate::limits::{Limit, Limits};

/// The first bytes of a workbook: of a ZIP archive.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// What is between the cells of a row, where a place in it is shown.
const BETWEEN: &str = " | ";

/// Whether a file is a workbook, or another archive.
pub(crate) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ARCHIVE)
}

/// A workbook, whose sheets are read one by one.
pub(crate) struct Book {
    name: String,
    book: Xlsx<Cursor<Vec<u8>>>,
}

/// The rows of a sheet by their numbers, and the cells of each by theirs.
type Cells = BTreeMap<u32, BTreeMap<u32, Content>>;

impl Book {
    /// Opens the bytes of a workbook.
    ///
    /// # Errors
    /// A finding when they are something else.
    pub(crate) fn open(name: &str, bytes: Vec<u8>, limits: &Limits) -> Result<Self, Finding> {
        if has_large_part(&bytes, limits.bytes(Limit::FileSize)) {
            let what = "a part of this workbook is too large when it is unpacked";
            return Err(Finding::over_limit(Limit::FileSize, limits, what));
        }
        let book = calamine::open_workbook_from_rs(Cursor::new(bytes));
        let book = book.map_err(|error: XlsxError| unreadable(&error))?;
        Ok(Self { name: name.to_owned(), book })
    }

    /// The names of the sheets that people see.
    pub(crate) fn sheets(&self) -> Vec<String> {
        let sheets = self.book.sheets_metadata().iter();
        let seen = sheets.filter(|sheet| sheet.visible == SheetVisible::Visible);
        seen.map(|sheet| sheet.name.clone()).collect()
    }

    /// Reads a sheet.
    ///
    /// # Errors
    /// A finding when there is none of this name, or it is damaged.
    pub(crate) fn table(&mut self, sheet: &str) -> Result<Table, Finding> {
        let cells = self.cells(sheet).map_err(|error| unreadable(&error))?;
        refuse_far(&cells)?;
        Ok(table(&self.name, sheet, &cells))
    }

    fn cells(&mut self, sheet: &str) -> Result<Cells, XlsxError> {
        let mut cells = Cells::new();
        let mut reader = self.book.worksheet_cells_reader(sheet)?;
        let styles: Vec<Style> = reader.styles().to_vec();
        while let Some((cell, style)) = reader.next_cell_with_style_id()? {
            let (row, column) = cell.get_position();
            let format = styles.get(style).and_then(|style| style.number_format.as_ref());
            let format = format.map_or("General", |format| format.format_code.as_str());
            match content(&Data::from(cell.get_value().clone()), format) {
                Content::Empty => {}
                content => drop(cells.entry(row).or_default().insert(column, content)),
            }
        }
        drop(reader);
        // Some programs write formulas without what they come to.
        let mut reader = self.book.worksheet_cells_reader(sheet)?;
        while let Some(record) = reader.next_cell_with_formula_metadata()? {
            if record.formula.is_some() && matches!(record.value, DataRef::Empty) {
                let (row, column) = record.pos;
                let message = "the formula in this cell has no result yet";
                let help = "open the file in a spreadsheet program and save it, or write the value";
                let fault = Content::Fault(message.to_owned(), help);
                cells.entry(row).or_default().insert(column, fault);
            }
        }
        drop(reader);
        for merged in self.book.merge_cells_by_sheet_name(sheet)? {
            mark(&mut cells, merged);
        }
        Ok(cells)
    }
}

/// Whether a part of an archive has more than so many bytes, whatever the archive says of it. What is
/// wrong with the archive is said when it is read.
fn has_large_part(bytes: &[u8], most: u64) -> bool {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    (0..archive.len()).any(|part| {
        let Ok(part) = archive.by_index(part) else { return false };
        let read = io::copy(&mut part.take(most.saturating_add(1)), &mut io::sink());
        read.is_ok_and(|read| read > most)
    })
}

/// Refuses a sheet with a cell where no sheet has one, or with so many empty cells that they would fill
/// the memory: each takes room, and a small file can have as many as it likes.
fn refuse_far(cells: &Cells) -> Result<(), Finding> {
    let refused = |message, help| Err(Finding::new(Code::BadSheet, message).help(help));
    let last = |row: &BTreeMap<u32, Content>| row.keys().next_back().copied().unwrap_or(0);
    let width = cells.values().map(last).max().unwrap_or(0);
    if cells.keys().next_back().is_some_and(|row| *row >= ROWS) || width >= COLUMNS {
        let message = "a cell of this sheet is beyond its 1,048,576 rows and 16,384 columns";
        return refused(message, "open the file in a spreadsheet program and save it again");
    }
    let width = u64::from(width).min(MOST_COLUMNS.into());
    let all: u64 = cells.values().map(|row| u64::from(last(row)).max(width) + 1).sum();
    if all > MOST_CELLS {
        let message = "this sheet has more than 10,000,000 cells, most of them empty";
        return refused(message, "remove what is far to the right of the table");
    }
    Ok(())
}

/// The rows and columns of a sheet, as Excel has them.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// How many cells a sheet may have, with the empty ones before others.
const MOST_CELLS: u64 = 10_000_000;

fn unreadable(error: &dyn Display) -> Finding {
    let message = format!("this is not a workbook of Excel: {error}");
    Finding::new(Code::BadSheet, message).help("save it as XLSX or CSV")
}

/// Marks merged cells, of which only the first one has the value: at the top of each column.
fn mark(cells: &mut Cells, Dimensions { start, end }: Dimensions) {
    // A file may name any two corners.
    let (start, end) =
        ((start.0.min(end.0), start.1.min(end.1)), (start.0.max(end.0), start.1.max(end.1)));
    let is_used = cells.range(start.0..=end.0).any(|(_, row)| {
        let mut row = row.range(start.1..=end.1);
        row.next().is_some()
    });
    if !is_used || start == end {
        return;
    }
    let last = cells.values().filter_map(|row| row.keys().next_back()).max().copied();
    let message = "this cell is merged with others, which have no value of their own";
    let help = "unmerge them, and write the value into each";
    for column in start.1..=end.1.min(last.unwrap_or(0)) {
        let fault = Content::Fault(message.to_owned(), help);
        cells.entry(start.0).or_default().insert(column, fault);
    }
}

fn content(value: &Data, format: &str) -> Content {
    match value {
        Data::Empty => Content::Empty,
        Data::String(text) if text.is_empty() => Content::Empty,
        // In NFC, as every text that is compared.
        Data::String(text) => Content::Text(text.nfc().collect()),
        Data::Bool(flag) => Content::Flag(*flag),
        Data::Int(number) => number_of(Decimal::from(*number), format),
        Data::Float(number) => match exact(*number) {
            Some(number) => number_of(number, format),
            None => Content::Text(number.to_string()),
        },
        Data::DateTime(date) if date.is_datetime() => date_of(date, format),
        Data::DateTimeIso(text) => {
            let date = text.get(..10).and_then(|day| day.parse().ok());
            let is_day =
                text.len() <= 10 || text[10..].trim_matches(['T', '0', ':', '.']).is_empty();
            match date.filter(|_| is_day) {
                Some(date) => Content::Date(date, number_format::detail(format)),
                None => Content::Text(text.clone()),
            }
        }
        Data::DateTime(_) | Data::DurationIso(_) => {
            let message = "this cell has a time, not a date";
            Content::Fault(message.to_owned(), "write a date such as 2026-06-04, or a number")
        }
        Data::Error(error) => {
            let message = format!("the formula in this cell fails: {error}");
            Content::Fault(message, "correct the formula, or write the value itself")
        }
    }
}

/// A number with the unit that its format shows.
fn number_of(number: Decimal, format: &str) -> Content {
    match number_format::unit(format) {
        Some(unit) if unit == "%" => {
            Content::Number((number * Decimal::ONE_HUNDRED).normalize(), Some(unit))
        }
        unit => Content::Number(number, unit),
    }
}

/// The decimal that a cell shows: Excel keeps fifteen digits, and floats have more.
fn exact(number: f64) -> Option<Decimal> {
    let decimal = Decimal::from_scientific(&format!("{number:.14e}")).ok()?;
    Some(decimal.normalize())
}

fn date_of(date: &ExcelDateTime, format: &str) -> Content {
    let (year, month, day, hour, minute, second, milli) = date.to_ymd_hms_milli();
    let whole = (hour, minute, second, milli) == (0, 0, 0, 0);
    match NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()) {
        Some(date) if whole => Content::Date(date, number_format::detail(format)),
        _ => {
            let message = "this cell has a time of day, which no date of a dossier has";
            Content::Fault(message.to_owned(), "write the day only, such as 2026-06-04")
        }
    }
}

/// A sheet as a table. Its text has a line for each row, in which places are shown, so that lines
/// have the numbers of rows; and every row has a cell in each column.
fn table(name: &str, sheet: &str, cells: &Cells) -> Table {
    let last = cells.values().filter_map(|row| row.keys().next_back()).max();
    let width = last.map_or(0, |last| last + 1).min(MOST_COLUMNS);
    let (mut text, mut starts, mut rows) = (String::new(), Vec::new(), Vec::new());
    let mut line = 0;
    for (number, contents) in cells {
        while line < *number {
            text.push('\n');
            line += 1;
        }
        let begin = text.len();
        let width = width.max(contents.keys().next_back().map_or(0, |last| last + 1));
        let mut row = Row::default();
        for column in 0..width {
            if column > 0 {
                text.push_str(BETWEEN);
            }
            let content = contents.get(&column).cloned().unwrap_or(Content::Empty);
            let start = text.len();
            starts.push(start);
            let mut cell = Cell { content, range: start..start };
            text.push_str(&cell.text().replace(['\r', '\n'], "↵"));
            cell.range.end = text.len();
            row.cells.push(cell);
        }
        row.range = begin..text.len();
        rows.push(row);
    }
    Table { source: Source::sheet(name, sheet, text, starts), rows }
}

/// How many columns rows are filled up to.
const MOST_COLUMNS: u32 = 256;
