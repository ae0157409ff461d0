//! A data file, and what changes in it.

use std::sync::Arc;

use similar::TextDiff;

use crate::dossier::Files;
use crate::dossier::schema::Kind;
use crate::finding::{Source, Stop};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ImportedFile {
    pub(crate) path: String,
    pub(crate) kind: String,
    /// The ids of new records.
    pub(crate) added: Vec<String>,
    /// The ids of changed ones, with the keys whose values change.
    pub(crate) changed: Vec<(String, Vec<String>)>,
    pub(crate) unchanged: usize,
    /// How many records the table does not have; they stay.
    pub(crate) absent: usize,
    /// The change of the file, line by line.
    pub(crate) diff: String,
}

/// The data file of a kind.
pub(super) fn path(kind: &Kind) -> String {
    format!("data/{}.yaml", kind.collection)
}

/// The change of a file, line by line.
pub(super) fn diff(path: &str, old: &str, new: &str) -> String {
    if old == new {
        return String::new();
    }
    let diff = TextDiff::from_lines(old, new);
    let (old, new) = (format!("a/{path}"), format!("b/{path}"));
    diff.unified_diff().context_radius(3).header(&old, &new).to_string()
}

/// A data file, or an empty one in its place.
pub(super) fn source(files: &Files, path: &str) -> Result<Arc<Source>, Stop> {
    let source = files.source(path).map_err(Stop::Io)?;
    Ok(source.unwrap_or_else(|| Source::new(path, "")))
}
