//! What a build leaves of an edition to the process that goes on with the others, if its own dies.
//! It does so just before the files are replaced: afterwards nothing else says that they were not
//! current.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::report::{EditionReport, EditionStatus};
use crate::commands::guard::{Guard, Task};
use crate::dossier::Digest;
use crate::provenance::Reason;

/// An edition whose files were to be replaced next, or are current.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Left {
    /// Why it was built; empty if it was current.
    pub(super) reasons: Vec<Reason>,
    /// Its PDF; `None` if it is to be built again, because that has warnings or other formats.
    pub(super) pdf: Option<Digest>,
}

impl Left {
    /// Leaves an edition, if it is complete.
    pub(super) fn leave(report: &EditionReport, guard: &Guard) {
        if let Some(left) = Self::of(report) {
            guard.leave(&Task::edition(&report.record.edition), left);
        }
    }

    /// What is left of an edition; `None` for one that is not complete.
    fn of(report: &EditionReport) -> Option<Json> {
        let reasons = match report.status {
            EditionStatus::Built => report.reasons.clone(),
            EditionStatus::Current => Vec::new(),
            _ => return None,
        };
        let is_whole = report.findings.is_empty() && report.other_files().is_empty();
        let pdf = report.record.pdf.filter(|_| is_whole);
        Some(json!(Self { reasons, pdf }))
    }

    pub(super) fn read(left: &Json) -> Option<Self> {
        Self::deserialize(left).ok()
    }
}
