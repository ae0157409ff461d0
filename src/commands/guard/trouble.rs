//! Why a task was ended, or ended its process.

use serde::{Deserialize, Serialize};

use super::task::Task;
use crate::finding::{Code, Finding, Stop};
use crate::limits::{Limit, Limits};

/// Why a task was ended, or ended its process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Trouble {
    /// It takes more than so many seconds.
    Time {
        seconds: u64,
        /// Whether the command line says so, and not the dossier.
        option: bool,
    },
    /// The program needs more than so many megabytes for it.
    Memory { megabytes: u64 },
    /// The process ended by itself, in this way.
    Ended { how: String },
}

impl Trouble {
    /// Why the task is not begun again.
    pub(crate) fn stop(&self, task: &Task) -> Stop {
        let finding = self.finding(task);
        match task {
            Task::Pdf(_) => Stop::Io(finding),
            Task::Dossier | Task::Edition(_) => Stop::Findings(finding.into()),
        }
    }

    /// What a report says of the task.
    pub(crate) fn finding(&self, task: &Task) -> Finding {
        let doing = match task {
            Task::Dossier => "reading the dossier".to_owned(),
            Task::Edition(name) => format!("building the edition `{name}`"),
            Task::Pdf(path) => format!("reading `{path}`"),
        };
        let over = |limit: Limit, allowed: u64, what: &str| {
            let mut limits = Limits::default();
            limits.set(limit, allowed);
            Finding::over_limit(limit, &limits, &format!("{doing} takes too {what}"))
        };
        match self {
            Self::Time { seconds, option: true } => {
                let unit = if *seconds == 1 { " second" } else { Limit::Time.unit() };
                let message = format!("{doing} takes too long: more than {seconds}{unit}");
                let help = "give it more with `--timeout SECONDS` if this is right";
                Finding::new(Code::OverLimit, message).help(help)
            }
            Self::Time { seconds, option: false } => over(Limit::Time, *seconds, "long"),
            Self::Memory { megabytes } => over(Limit::Memory, *megabytes, "much memory"),
            Self::Ended { how } => match task {
                Task::Pdf(path) => {
                    let message = format!("`{path}` cannot be read: {how}");
                    let help = "download it again from where it was published, or remove it";
                    Finding::new(Code::ForeignPdf, message).help(help)
                }
                Task::Dossier | Task::Edition(_) => {
                    let message = format!("{doing} ended the program: {how}");
                    let help = "look for pages, pictures or words that are nested without end; \
                                if there are none, this is a fault of briefing: please report it";
                    Finding::new(Code::AbortedRun, message).help(help)
                }
            },
        }
    }
}
