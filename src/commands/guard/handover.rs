//! What a process of a run leaves to the next one, when it could not end the run itself.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::task::Task;
use super::trouble::Trouble;

/// What earlier processes of the same run found out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Handover {
    /// The tasks that are not to be begun again, and why.
    pub(crate) troubles: Vec<(Task, Trouble)>,
    /// The tasks of which one has ended a process: each is to be done by itself, before all others.
    pub(crate) suspects: Vec<Task>,
    /// What the command left of tasks to itself.
    pub(crate) left: Vec<(Task, Json)>,
    /// Whether the notes at the start of a run have been printed.
    pub(crate) noted: bool,
    /// How often the run was begun again because its files changed meanwhile.
    pub(crate) renewed: u32,
}

impl Handover {
    /// Whether there was no earlier process.
    pub(crate) fn is_first(&self) -> bool {
        self.troubles.is_empty() && self.suspects.is_empty() && self.left.is_empty()
    }

    pub(crate) fn trouble(&self, task: &Task) -> Option<&Trouble> {
        self.troubles.iter().find(|(other, _)| other == task).map(|(_, trouble)| trouble)
    }

    pub(crate) fn is_suspect(&self, task: &Task) -> bool {
        self.suspects.contains(task)
    }

    pub(crate) fn left(&self, task: &Task) -> Option<&Json> {
        self.left.iter().find(|(other, _)| other == task).map(|(_, left)| left)
    }
}
