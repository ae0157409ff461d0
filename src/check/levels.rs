//! The level of a finding: from the arguments of the call, or the dossier's settings, unless a
//! comment at its place allows it.

use std::collections::BTreeMap;

use super::allowances::Allowances;
use crate::dossier::Settings;
use crate::finding::{Code, Finding, Findings, Level, lint_named};

#[derive(Debug, Clone, Default)]
pub(crate) struct Levels(BTreeMap<Code, Level>);

impl Levels {
    /// The levels of a dossier, with those of a call over them.
    pub(crate) fn new(settings: &Settings, call: &Self) -> Self {
        let settings = settings.levels().iter().copied();
        Self(settings.chain(call.0.iter().map(|(code, level)| (*code, *level))).collect())
    }

    /// Sets the level of a code.
    ///
    /// # Errors
    /// A finding `unknown-code` for a code that has no level.
    pub(crate) fn set(&mut self, code: &str, level: Level) -> Result<(), Finding> {
        self.0.insert(lint_named(code)?, level);
        Ok(())
    }

    /// Applies its level to each finding, and removes those that are allowed.
    pub(crate) fn apply(&self, findings: Findings, allowances: &mut Allowances) -> Findings {
        findings.filter_map(|finding| {
            let Some(default) = finding.code().default_level() else { return Some(finding) };
            if allowances.cover(&finding) {
                return None;
            }
            // What a policy made an error stays one, unless the code has a level here.
            let level = self.0.get(&finding.code()).copied();
            let severity = match level {
                Some(level) => level.severity()?,
                None if finding.is_doubtful() => finding.severity(),
                None => default.severity()?.max(finding.severity()),
            };
            Some(finding.with_severity(severity))
        })
    }
}
