//! The PDFs in a folder, of which each may kill its reader.

use std::path::{Path, PathBuf};

use super::task::Task;
use super::watchdog::Guard;
use crate::finding::Stop;
use crate::publish;

/// The PDFs in a folder, in the order of their names, without print files.
///
/// # Errors
/// [`Stop::Io`] when it cannot be read, or contains none.
pub(crate) fn pdfs(folder: &Path, guard: &Guard) -> Result<Vec<PathBuf>, Stop> {
    publish::pdfs(folder, &|path| {
        guard.begin(Task::pdf(path)).is_ok_and(|_reading| publish::is_print_file(path))
    })
}
