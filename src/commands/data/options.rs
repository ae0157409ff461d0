//! How a spreadsheet is read.

use crate::dossier::DecimalMark;
use crate::sheet::Separated;

/// What somebody has said of the file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    /// The kind of its records, by its name or that of its collection.
    pub(crate) kind: Option<String>,
    pub(crate) sheet: Option<String>,
    pub(crate) text: Separated,
    pub(crate) decimal: Option<DecimalMark>,
    pub(crate) dry_run: bool,
}
