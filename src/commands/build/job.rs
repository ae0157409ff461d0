//! An edition and what is to be done for it.

use super::folder::Existing;
use super::left::Left;
use super::others::Outdated;
use super::state::State;
use crate::dossier::Edition;
use crate::provenance::Reason;

/// An edition, the files that exist of it, and why it is to be built.
pub(super) struct Job {
    pub(super) edition: Edition,
    pub(super) name: String,
    pub(super) existing: Option<Existing>,
    /// Why its PDF is to be built.
    pub(super) reasons: Vec<Reason>,
    /// Which other formats are to be built, and why.
    pub(super) others: Outdated,
    /// What an earlier process of this run left of it.
    pub(super) left: Option<Left>,
}

impl Job {
    /// Whether there is nothing to do.
    pub(super) fn is_done(&self, state: &State) -> bool {
        self.others.formats.is_empty() && self.has_pdf(state)
    }

    /// Whether the PDF is there, or the edition has none.
    pub(super) fn has_pdf(&self, state: &State) -> bool {
        let ours = || self.existing.as_ref().is_some_and(|it| self.is_ours(it, state));
        !self.edition.formats().has_pdf() || (self.reasons.is_empty() && ours())
    }

    /// Why it is to be built, whatever the format.
    pub(super) fn all_reasons(&self) -> Vec<Reason> {
        let mut all = self.reasons.clone();
        all.extend(self.others.reasons.iter().filter(|it| !self.reasons.contains(it)).cloned());
        all
    }

    /// Whether a PDF is the one that was built. Anybody can make another that is intact and says
    /// that it is current.
    fn is_ours(&self, existing: &Existing, state: &State) -> bool {
        let known = state.editions.get(&self.name);
        let built = known.into_iter().flat_map(|known| [known.pdf, known.built]).flatten();
        let left = self.left.as_ref().and_then(|left| left.pdf);
        existing.confirmed
            || left == Some(existing.digest)
            || built.into_iter().any(|built| built == existing.written)
    }
}
