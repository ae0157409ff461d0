//! Spreadsheets: tables of cells, each with its place, from workbooks and from text with separators,
//! and back. Knows nothing of what is in them.

mod delimited;
mod encoding;
mod number_format;
mod read_book;
mod table;
mod write_book;

pub(crate) use delimited::{Separated, first_row, write_text};
pub(crate) use encoding::{NAMES as ENCODINGS, named as encoding_named};
pub(crate) use read_book::{Book, is_workbook};
pub(crate) use table::{Cell, Content, Detail, Row, Table};
pub(crate) use write_book::{new_book, saved};
