//! `briefing explain`: what a code means.

use crate::finding::{Code, Finding, Stop};

/// Returns the code of this name, bare or as a finding prints it: `error[missing-alt]`.
///
/// # Errors
/// [`Stop::Usage`] when there is no such code.
pub(crate) fn explain(written: &str) -> Result<Code, Stop> {
    let name = written.rsplit('[').next().unwrap_or(written).trim_end_matches([']', ':']);
    Code::named(name).ok_or_else(|| {
        let names = Code::ALL.iter().map(|code| code.name());
        let finding = Finding::new(Code::UnknownCode, format!("there is no code `{name}`"));
        Stop::usage(finding.did_you_mean(name, names).help("`briefing explain` lists them all"))
    })
}
