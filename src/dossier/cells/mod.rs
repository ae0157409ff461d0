//! Cells of a spreadsheet become values, as the schema says, and values become cells. What is wrong
//! is found by the rules of data files, at the cell.

mod columns;
mod read;
mod show;

pub(crate) use columns::{Column, Part, columns, heads};
pub(crate) use read::{Reading, id, value};
pub(crate) use show::{is_shown, show, written};
