//! Why a run ended early.

use super::{Finding, Findings};

/// Why a run ended without a result.
#[derive(Debug, Clone)]
pub(crate) enum Stop {
    /// The dossier has faults.
    Findings(Findings),
    /// The arguments ask for something that does not exist.
    Usage(Findings),
    /// A file or folder cannot be read or written.
    Io(Finding),
}

impl Stop {
    pub(crate) fn usage(finding: Finding) -> Self {
        Self::Usage(finding.into())
    }

    /// Stops if one of some findings is an error.
    ///
    /// # Errors
    /// [`Stop::Findings`] with all of them.
    pub(crate) fn on_errors(findings: Findings) -> Result<(), Self> {
        if findings.has_errors() { Err(Self::Findings(findings)) } else { Ok(()) }
    }

    pub(crate) fn into_findings(self) -> Findings {
        match self {
            Self::Findings(findings) | Self::Usage(findings) => findings,
            Self::Io(finding) => finding.into(),
        }
    }

    /// The exit status of the program: 1 findings, 2 usage, 3 input or output, which files that
    /// cannot be read are too.
    pub(crate) fn exit_status(&self) -> u8 {
        match self {
            Self::Findings(findings) => findings.exit_status().max(1),
            Self::Usage(_) => 2,
            Self::Io(_) => 3,
        }
    }
}
