//! What is recorded of an edition, for the next build and for the manifest.

use serde::{Deserialize, Serialize};

use crate::dossier::{Digest, Edition};

/// What the next build wants to know of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EditionRecord {
    pub(crate) edition: Edition,
    /// The PDF; `None` if the edition could not be built, or has none.
    pub(super) pdf: Option<Digest>,
    /// Whether it was built, and has no PDF.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) without_pdf: bool,
    /// The PDF as it was built, if it was signed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) built: Option<Digest>,
    /// What is known of the PDF as a document.
    pub(super) document: Option<Document>,
    /// The files of the dossier that it was made from.
    pub(super) files: Vec<String>,
}

/// What an edition says of itself as a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Document {
    pub(super) title: String,
    /// How many pages it has, if it has any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) pages: Option<usize>,
}
