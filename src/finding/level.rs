//! How serious a finding is, and the level that a dossier may choose.

use std::fmt;

/// What happens to a finding of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// It is not reported.
    Allow,
    /// It is reported.
    Warning,
    /// It is reported, and the edition is not built.
    Error,
}

impl Level {
    /// The names of the levels, as settings write them.
    pub(crate) const NAMES: &'static [&'static str] = &["allow", "warning", "error"];

    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "allow" => Some(Self::Allow),
            "warning" => Some(Self::Warning),
            "error" => Some(Self::Error),
            _ => None,
        }
    }

    /// The severity of a finding with this level; `None` if it is not reported.
    pub(crate) fn severity(self) -> Option<Severity> {
        match self {
            Self::Allow => None,
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    /// Reported, but the edition is built.
    Warning,
    /// The edition is not built.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}
