//! A table as text with separators.

use super::package::{Delivery, Fault, Package};
use super::table;
use crate::sheet::{Cell, Table, first_row, write_text};

pub(super) fn write(package: &Package) -> Result<Vec<u8>, String> {
    write_text(table::rows(package))
}

/// Whether a text is a table, whatever its name says.
pub(super) fn is_table(text: &str) -> bool {
    let cells: Vec<_> = first_row(text).cells.iter().map(Cell::text).collect();
    table::is_head(&cells, 0..0)
}

pub(super) fn read(table: &Table) -> Result<Delivery, Vec<Fault>> {
    table::deliver(table::texts(table)?)
}
