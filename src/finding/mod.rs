//! What the program has to say of a dossier: findings, collected, never printed
//! here. [`render`] turns them into text.

pub mod codes;
pub mod render;
mod sarif;

use crate::source::Span;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Told, but the edition is set.
    Warning,
    /// The edition is not set.
    Error,
}

impl Severity {
    /// The word that reports use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One thing to say, at one place, with a way out. Boxed, for most results hold none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding(Box<Parts>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Parts {
    code: &'static str,
    severity: Severity,
    message: String,
    span: Option<Span>,
    label: Option<String>,
    notes: Vec<String>,
    helps: Vec<String>,
}

impl Finding {
    /// An error with a stable kebab-case code.
    #[must_use]
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self(Box::new(Parts {
            code,
            severity: Severity::Error,
            message: message.into(),
            span: None,
            label: None,
            notes: Vec::new(),
            helps: Vec::new(),
        }))
    }

    /// A warning with a stable kebab-case code.
    #[must_use]
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        let mut finding = Self::error(code, message);
        finding.0.severity = Severity::Warning;
        finding
    }

    /// Something that a dossier may give a level, see [`codes::LINTS`]. Until its
    /// level is applied it is a warning.
    #[must_use]
    pub fn lint(code: &'static str, message: impl Into<String>) -> Self {
        debug_assert!(codes::lint(code).is_some(), "{code} has no level");
        Self::warning(code, message)
    }

    /// The same with another weight.
    #[must_use]
    pub fn with_severity(mut self, severity: Severity) -> Self {
        self.0.severity = severity;
        self
    }

    /// The same as an error, whatever its level.
    #[must_use]
    pub fn refused(self) -> Self {
        self.with_severity(Severity::Error)
    }

    /// Points at the offending text.
    #[must_use]
    pub fn at(mut self, span: &Span) -> Self {
        self.0.span = Some(span.clone());
        self
    }

    /// Says something right beside the pointed-at text.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.0.label = Some(label.into());
        self
    }

    /// Adds a line of context.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.0.notes.push(note.into());
        self
    }

    /// Adds a way out.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.0.helps.push(help.into());
        self
    }

    /// Adds `did you mean`, when one of the candidates is near to what was written.
    #[must_use]
    pub fn did_you_mean<'a>(
        self,
        written: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        match nearest(written, candidates) {
            Some(candidate) => self.help(format!("did you mean `{candidate}`?")),
            None => self,
        }
    }

    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.0.code
    }

    /// How much it weighs.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.0.severity
    }

    /// What is the matter.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Where it points.
    #[must_use]
    pub fn span(&self) -> Option<&Span> {
        self.0.span.as_ref()
    }

    /// Whether nothing can be set while it lasts: an error whose code has no level.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        self.0.severity == Severity::Error && codes::lint(self.0.code).is_none()
    }
}

/// The candidate most like `written`, if any is like it at all.
#[must_use]
pub fn nearest<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(written, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= 0.7)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}

/// The findings of a stage, in the order of their places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Adds all of another stage.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Whether one of them forbids to set the edition.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether one of them is a fault: nothing can be set while it lasts.
    #[must_use]
    pub fn has_faults(&self) -> bool {
        self.0.iter().any(Finding::is_fault)
    }

    /// Every one.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }

    /// Those that are errors.
    #[must_use]
    pub fn errors(self) -> Self {
        self.filter_map(|finding| (finding.severity() == Severity::Error).then_some(finding))
    }

    /// Changes each, or drops it.
    #[must_use]
    pub fn filter_map(self, change: impl FnMut(Finding) -> Option<Finding>) -> Self {
        Self(self.0.into_iter().filter_map(change).collect())
    }

    /// How many have this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|finding| finding.0.severity == severity).count()
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The findings by file and place, those without a place first; equal ones once.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Finding> {
        let mut findings: Vec<_> = self.0.iter().collect();
        findings.sort_by_key(|finding| {
            let place = finding.0.span.as_ref();
            let place = place.map(|span| (span.source().path(), span.range().start));
            (place, finding.0.code, &finding.0.message)
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

/// Why a run ended without its PDF.
#[derive(Debug)]
pub enum Stop {
    /// The dossier has faults.
    Findings(Findings),
    /// The call asks for something that is not there.
    Usage(Finding),
    /// A file or folder cannot be read or written.
    Io(Finding),
}

impl Stop {
    /// What to tell.
    #[must_use]
    pub fn into_findings(self) -> Findings {
        match self {
            Self::Findings(findings) => findings,
            Self::Usage(finding) | Self::Io(finding) => finding.into(),
        }
    }

    /// The exit status of the program: 1 findings, 2 usage, 3 input or output.
    #[must_use]
    pub fn exit_status(&self) -> u8 {
        match self {
            Self::Findings(_) => 1,
            Self::Usage(_) => 2,
            Self::Io(_) => 3,
        }
    }
}
