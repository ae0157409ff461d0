//! What every workbook that is written has in common.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::config::PROGRAM;

/// A workbook without sheets. The same content makes the same bytes, on any day.
///
/// # Errors
/// Why it cannot be made.
pub(crate) fn new_book() -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_creation_datetime(&created).set_author(PROGRAM);
    book.set_properties(&properties);
    Ok(book)
}

/// The bytes of a workbook.
///
/// # Errors
/// Why it cannot be written, in the words of a message.
pub(crate) fn saved(book: Result<Workbook, XlsxError>) -> Result<Vec<u8>, String> {
    let bytes = book.and_then(|mut book| book.save_to_buffer());
    bytes.map_err(|error| error.to_string())
}
