//! The worker's side: what it hears from its supervisor, and what it says.

use serde_json::Value as Json;

use super::event::Event;
use crate::commands::guard::{Handover, Task, Trouble, Warden};

/// The name of a worker, as the first of its arguments.
pub(super) const NAME: &str = "briefing-worker";

/// The exit status of a worker that ends before its run does. Nobody sees it.
const ENDED: i32 = 70;

/// The line to the supervisor.
#[derive(Clone)]
pub(in crate::cli) struct Worker(std::sync::Arc<Line>);

#[cfg(unix)]
type Line = std::sync::Mutex<std::fs::File>;
/// There are no workers.
#[cfg(not(unix))]
type Line = ();

impl Worker {
    /// The line to the supervisor, and what earlier workers found out; `None` if this process is no
    /// worker.
    #[cfg(unix)]
    pub(in crate::cli) fn connect() -> Option<(Self, Handover)> {
        use std::fs::File;
        use std::io::{BufRead, BufReader};
        use std::os::fd::AsFd;

        if std::env::args_os().next()? != NAME {
            return None;
        }
        let socket = std::io::stdin().as_fd().try_clone_to_owned().ok()?;
        let line = File::from(socket.try_clone().ok()?);
        let mut heard = BufReader::new(File::from(socket));
        let mut text = String::new();
        heard.read_line(&mut text).ok()?;
        let handover = serde_json::from_str(&text).ok()?;
        // What aborts leaves no gigabytes on the disk.
        let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
        std::thread::spawn(move || {
            // Nothing more comes: it ends when the supervisor does.
            let _ = heard.read_line(&mut String::new());
            std::process::exit(ENDED);
        });
        Some((Self(std::sync::Arc::new(std::sync::Mutex::new(line))), handover))
    }

    #[cfg(not(unix))]
    pub(in crate::cli) fn connect() -> Option<(Self, Handover)> {
        None
    }

    /// The run is over.
    pub(in crate::cli) fn finish(&self) {
        self.say(&Event::Finished);
    }

    /// The program found a fault in itself.
    pub(in crate::cli) fn panicked(&self, what: &str) {
        self.say(&Event::Panicked(what.to_owned()));
    }

    #[cfg(unix)]
    fn say(&self, event: &Event) {
        use std::io::Write;

        let mut text = serde_json::to_string(event).unwrap_or_default();
        text.push('\n');
        let mut line = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // If nobody hears it, the other thread ends the process.
        let _ = line.write_all(text.as_bytes());
    }

    #[cfg(not(unix))]
    fn say(&self, _: &Event) {}
}

impl Warden for Worker {
    fn begun(&self, task: &Task) {
        self.say(&Event::Begun(task.clone()));
    }

    fn ended(&self, task: &Task) {
        self.say(&Event::Ended(task.clone()));
    }

    fn left(&self, task: &Task, left: Json) {
        self.say(&Event::Left(task.clone(), left));
    }

    fn over(&self, tasks: &[Task], trouble: &Trouble) {
        self.say(&Event::Over(tasks.to_vec(), trouble.clone()));
        std::process::exit(ENDED);
    }

    fn outdated(&self) {
        self.say(&Event::Outdated);
        std::process::exit(ENDED);
    }

    fn rested(&self) {
        self.say(&Event::Rested);
    }
}
