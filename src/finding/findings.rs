//! The findings of a stage.

use std::collections::{BTreeMap, HashMap};

use super::{Code, Finding, Severity};

/// The codes of what may only seem to be missing while a file cannot be read.
const OF_MISSING: &[Code] = &[
    Code::DifferingFigures,
    Code::MissingAttribute,
    Code::MissingLanguage,
    Code::MissingMessage,
    Code::MissingValue,
    Code::ObsoleteAttribute,
    Code::ObsoleteMessage,
    Code::TypedFigure,
    Code::UnknownMessage,
    Code::UnknownReference,
    Code::UnknownVariable,
    Code::UnresolvedMessage,
    Code::UnusedAllowance,
    Code::UnusedMessage,
];

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

    /// The findings that do not follow from a file that could not be read: of such a file itself
    /// only that, and elsewhere only faults that are not about what is missing.
    pub(crate) fn without_consequences(self) -> Self {
        let has = |code: Code| self.iter().any(|finding| finding.code() == code);
        let (broken, unread) = (has(Code::NotUtf8), has(Code::UnreadableFile));
        let follows = |finding: &Finding| {
            let is_in_broken = finding.span().is_some_and(|span| span.source().is_broken());
            let is_cause = matches!(finding.code(), Code::NotUtf8 | Code::UnreadableFile);
            !is_cause
                && (broken && (is_in_broken || !finding.is_fault())
                    || (broken || unread) && OF_MISSING.contains(&finding.code()))
        };
        self.filter_map(|finding| (!follows(&finding)).then_some(finding))
    }

    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|finding| finding.severity() == severity).count()
    }

    /// The exit status of a run that found them: 3 if a file could not be read, 1 for other errors.
    pub(crate) fn exit_status(&self) -> u8 {
        let errors = || self.0.iter().filter(|finding| finding.severity() == Severity::Error);
        if errors().any(|finding| finding.code() == Code::UnreadableFile) {
            3
        } else {
            u8::from(errors().next().is_some())
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each finding once, where it was found first.
    pub(crate) fn unique(self) -> Self {
        let mut known: HashMap<_, Vec<usize>> = HashMap::new();
        let mut unique: Vec<Finding> = Vec::with_capacity(self.0.len());
        for finding in self.0 {
            let place = finding.span().map(|span| (span.source().path().to_owned(), span.range()));
            let alike = known.entry((finding.message().to_owned(), place)).or_default();
            if alike.iter().all(|at| unique[*at] != finding) {
                alike.push(unique.len());
                unique.push(finding);
            }
        }
        Self(unique)
    }

    /// Those that are printed if it may be no more than `most`, errors before warnings, in the order of
    /// [`Self::sorted`]; and how many of each code are not.
    pub(crate) fn first(&self, most: usize) -> (Vec<&Finding>, BTreeMap<Code, usize>) {
        let mut findings = self.sorted();
        let mut rest = BTreeMap::new();
        let mut left = [Severity::Error, Severity::Warning].map(|severity| {
            findings.iter().filter(|finding| finding.severity() == severity).count()
        });
        left[0] = left[0].min(most);
        left[1] = left[1].min(most - left[0]);
        findings.retain(|finding| {
            let left = &mut left[usize::from(finding.severity() == Severity::Warning)];
            let printed = left.checked_sub(1);
            *left = printed.unwrap_or(0);
            if printed.is_none() {
                *rest.entry(finding.code()).or_default() += 1;
            }
            printed.is_some()
        });
        (findings, rest)
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
