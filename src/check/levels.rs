//! What to do with a finding: what the dossier's settings and the call say of its
//! code, and what a comment at its place allows.

use std::collections::BTreeMap;

use super::allowances::Allowances;
use crate::data::Settings;
use crate::finding::codes::{self, Level};
use crate::finding::{Finding, Findings};

/// The levels of codes.
#[derive(Debug, Clone, Default)]
pub struct Levels(BTreeMap<&'static str, Level>);

impl Levels {
    /// The levels of a dossier, with those of a call over them.
    #[must_use]
    pub fn new(settings: &Settings, call: &Self) -> Self {
        let settings = settings.levels().iter().copied();
        Self(settings.chain(call.0.iter().map(|(code, level)| (*code, *level))).collect())
    }

    /// Sets the level of a code.
    ///
    /// # Errors
    /// A finding `unknown-code` for a code that has no level.
    pub fn set(&mut self, code: &str, level: Level) -> Result<(), Finding> {
        match codes::LINTS.iter().find(|(known, _)| *known == code) {
            Some((known, _)) => {
                self.0.insert(known, level);
                Ok(())
            }
            None => Err(unknown(code)),
        }
    }

    /// Gives each finding its level, and takes away those that are allowed.
    pub(super) fn apply(&self, findings: Findings, allowances: &mut Allowances) -> Findings {
        findings.filter_map(|finding| {
            let Some(default) = codes::lint(finding.code()) else { return Some(finding) };
            if allowances.cover(&finding) {
                return None;
            }
            // What a policy made an error stays one, unless the code is given a level.
            let level = self.0.get(finding.code()).copied();
            let severity = match level {
                Some(level) => level.severity()?,
                None => default.severity()?.max(finding.severity()),
            };
            Some(finding.with_severity(severity))
        })
    }
}

/// A finding about a code that has no level.
pub(super) fn unknown(code: &str) -> Finding {
    let message = match codes::page(code) {
        Some(_) => format!("`{code}` has no level: nothing can be set while it lasts"),
        None => format!("no finding has the code `{code}`"),
    };
    let lints = codes::LINTS.iter().map(|(known, _)| *known);
    Finding::error("unknown-code", message).did_you_mean(code, lints)
}
