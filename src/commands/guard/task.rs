//! What a run may die of.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::dossier::Edition;

/// A part of a run that may never end, eat memory, or end the process.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Task {
    /// Reads and checks facts and words, and whatever else is in no other task.
    Dossier,
    /// Builds the edition of this name.
    Edition(String),
    /// Reads the PDF at this path.
    Pdf(String),
}

impl Task {
    pub(crate) fn edition(edition: &Edition) -> Self {
        Self::Edition(edition.file_stem())
    }

    pub(crate) fn pdf(path: &Path) -> Self {
        Self::Pdf(path.display().to_string())
    }
}
