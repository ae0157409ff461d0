//! A run without a supervisor: over a limit, it ends with a finding.

use serde_json::Value as Json;

use crate::commands::guard::{Task, Trouble, Warden};
use crate::finding::Findings;

/// Ends the process when a task is over a limit, after printing that.
pub(in crate::cli) struct Alone<F>(pub(in crate::cli) F);

impl<F: Fn(Findings) -> u8 + Send + Sync> Warden for Alone<F> {
    fn begun(&self, _: &Task) {}

    fn ended(&self, _: &Task) {}

    fn left(&self, _: &Task, _: Json) {}

    fn over(&self, tasks: &[Task], trouble: &Trouble) {
        let Self(print) = self;
        let mut findings = Findings::default();
        tasks.iter().for_each(|task| findings.push(trouble.finding(task)));
        std::process::exit(print(findings).into());
    }

    fn outdated(&self) {}

    fn rested(&self) {}
}
