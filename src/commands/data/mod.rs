//! `briefing data`: facts as spreadsheets, out and in again.

mod changes;
mod export;
mod file;
mod import;
mod options;
mod shown;
mod tables;
mod workbook;

pub(crate) use export::export;
pub(crate) use file::ImportedFile;
pub(crate) use import::{Imported, import};
pub(crate) use options::Options;
