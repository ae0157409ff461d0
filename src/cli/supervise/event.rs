//! What a worker says to its supervisor, in lines of JSON.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::commands::guard::{Task, Trouble};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Event {
    Begun(Task),
    Ended(Task),
    /// What the command leaves of a task to itself.
    Left(Task, Json),
    /// These tasks are over a limit of time, or one of these over that of memory.
    Over(Vec<Task>, Trouble),
    /// The files have changed, and a task goes on and on.
    Outdated,
    /// A round of a run that has many is over.
    Rested,
    /// The program found a fault in itself.
    Panicked(String),
    /// The run is over.
    Finished,
}

/// All that a worker said.
#[derive(Debug, Default)]
pub(super) struct Journal {
    /// The tasks that go on, in the order they were begun.
    pub(super) running: Vec<Task>,
    /// All editions and PDFs that were begun.
    pub(super) begun: Vec<Task>,
    pub(super) left: Vec<(Task, Json)>,
    pub(super) over: Option<(Vec<Task>, Trouble)>,
    pub(super) outdated: bool,
    /// Whether a round is over.
    pub(super) rested: bool,
    pub(super) panicked: Option<String>,
    pub(super) finished: bool,
}

impl Journal {
    pub(super) fn add(&mut self, event: Event) {
        match event {
            Event::Begun(task) => {
                self.begun.extend((task != Task::Dossier).then(|| task.clone()));
                self.running.push(task);
            }
            Event::Ended(task) => {
                if let Some(at) = self.running.iter().position(|running| *running == task) {
                    self.running.remove(at);
                }
            }
            Event::Left(task, left) => self.left.push((task, left)),
            Event::Over(tasks, trouble) => self.over = Some((tasks, trouble)),
            Event::Outdated => self.outdated = true,
            Event::Rested => {
                let begun = std::mem::take(&mut self.begun);
                *self = Self { rested: true, begun, ..Self::default() };
            }
            // Others follow from the first.
            Event::Panicked(what) => drop(self.panicked.get_or_insert(what)),
            Event::Finished => self.finished = true,
        }
    }
}
