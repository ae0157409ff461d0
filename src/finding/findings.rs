//! The findings of a stage.

use super::{Code, Finding, Severity};

/// The findings of a stage, in the order of their places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    pub(crate) fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Keeps a value, or else its finding.
    pub(crate) fn keep<T>(&mut self, result: Result<T, Finding>) -> Option<T> {
        result.map_err(|finding| self.push(finding)).ok()
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether one of them is a fault: an error whose level cannot be changed.
    pub(crate) fn has_faults(&self) -> bool {
        self.0.iter().any(Finding::is_fault)
    }

    /// All of them, in the order they were added.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }

    pub(crate) fn errors(self) -> Self {
        self.filter_map(|finding| (finding.severity() == Severity::Error).then_some(finding))
    }

    pub(crate) fn filter_map(self, change: impl FnMut(Finding) -> Option<Finding>) -> Self {
        Self(self.0.into_iter().filter_map(change).collect())
    }

    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|finding| finding.severity() == severity).count()
    }

    /// The exit status of a run that found them: 3 if a file could not be read, 1 for other errors.
    pub(crate) fn exit_status(&self) -> u8 {
        let errors = || self.0.iter().filter(|finding| finding.severity() == Severity::Error);
        match errors().any(|finding| finding.code() == Code::UnreadableFile) {
            true => 3,
            false => u8::from(errors().next().is_some()),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each finding once, where it was found first.
    pub(crate) fn unique(self) -> Self {
        let mut unique: Vec<Finding> = Vec::with_capacity(self.0.len());
        for finding in self.0 {
            if !unique.contains(&finding) {
                unique.push(finding);
            }
        }
        Self(unique)
    }

    /// The findings by file and place, those without a place first; equal ones once.
    pub(crate) fn sorted(&self) -> Vec<&Finding> {
        let mut findings: Vec<_> = self.0.iter().collect();
        findings.sort_by_key(|finding| {
            let place = finding.span().map(|span| (span.source().path(), span.range().start));
            (place, finding.code(), finding.message())
        });
        findings.dedup();
        findings
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl From<Finding> for Findings {
    fn from(finding: Finding) -> Self {
        Self(vec![finding])
    }
}
