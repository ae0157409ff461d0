//! A table that was read: rows of cells, each with its place.

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::finding::{Code, Finding, Source, Span};

/// One sheet of a workbook, or a text with separators.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub(crate) source: Arc<Source>,
    pub(crate) rows: Vec<Row>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Cell>,
    /// The bytes of the row in the source.
    pub(crate) range: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cell {
    pub(crate) content: Content,
    /// Its bytes in the source.
    pub(crate) range: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Content {
    Empty,
    Text(String),
    /// A number of a workbook, and the unit that its format shows: `%`, a sign or a code of money.
    Number(Decimal, Option<String>),
    /// A date of a workbook, with as much of it as its format shows.
    Date(NaiveDate, Detail),
    Flag(bool),
    /// What cannot be used, and what to do about it.
    Fault(String, &'static str),
}

/// How much of a date is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    Year,
    Month,
    Day,
}

impl Cell {
    /// Whether nothing is seen in it.
    pub(crate) fn is_empty(&self) -> bool {
        match &self.content {
            Content::Empty => true,
            Content::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// What it shows, as text.
    pub(crate) fn text(&self) -> String {
        match &self.content {
            Content::Empty | Content::Fault(..) => String::new(),
            Content::Text(text) => text.clone(),
            Content::Number(number, None) => number.to_string(),
            Content::Number(number, Some(unit)) => format!("{number} {unit}"),
            Content::Date(date, Detail::Year) => date.format("%Y").to_string(),
            Content::Date(date, Detail::Month) => date.format("%Y-%m").to_string(),
            Content::Date(date, Detail::Day) => date.format("%Y-%m-%d").to_string(),
            Content::Flag(flag) => flag.to_string(),
        }
    }

    pub(crate) fn span(&self, source: &Arc<Source>) -> Span {
        Span::new(source, self.range.clone())
    }

    /// Why it cannot be used, at its place.
    pub(crate) fn fault(&self, source: &Arc<Source>) -> Option<Finding> {
        let Content::Fault(message, help) = &self.content else { return None };
        Some(Finding::new(Code::BadSheet, message.as_str()).at(&self.span(source)).help(*help))
    }
}

impl Row {
    pub(crate) fn is_empty(&self) -> bool {
        self.cells.iter().all(Cell::is_empty)
    }

    /// The cell of a column; an empty one at the end of a short row.
    pub(crate) fn cell(&self, column: usize) -> Cell {
        let end = self.range.end..self.range.end;
        self.cells.get(column).cloned().unwrap_or(Cell { content: Content::Empty, range: end })
    }
}
