//! What to do when a worker has ended.

use super::event::Journal;
use crate::commands::guard::{Handover, Task, Trouble};

/// How often a worker may be ended by others, or by nothing that it did, before the run is given up.
const TRIES: u32 = 3;

/// How a worker ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum End {
    /// With this exit status.
    Status(u8),
    /// By something that it did itself.
    Died(String),
    /// By a signal that somebody sent.
    Killed(String),
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// The run is over, with this exit status.
    Exit(u8),
    /// Another worker goes on.
    Again(Handover),
    /// No worker gets to an end.
    GiveUp(Trouble),
}

/// Decides what comes after a worker that had this handover. `kills` counts the workers that were
/// ended by others.
pub(super) fn next(mut handover: Handover, journal: Journal, end: End, kills: &mut u32) -> Next {
    if let (true, End::Status(status)) = (journal.finished, &end) {
        return Next::Exit(*status);
    }
    if journal.rested {
        handover = Handover::default();
        *kills = 0;
    }
    handover.noted = true;
    let suspected = std::mem::take(&mut handover.suspects);
    for (task, left) in journal.left {
        handover.left.retain(|(known, _)| *known != task);
        handover.left.push((task, left));
    }
    if journal.outdated {
        handover.renewed += 1;
        return Next::Again(handover);
    }
    // The first edition of a process has nobody to share the blame with.
    let same = |a: &Task, b: &Task| std::mem::discriminant(a) == std::mem::discriminant(b);
    let begun = journal.begun;
    let is_first = |task: &Task| begun.iter().find(|other| same(other, task)) == Some(task);
    let (tasks, trouble) = match (journal.over, end) {
        (Some((tasks, trouble)), _) => (tasks, trouble),
        (None, End::Died(how)) => (journal.running, Trouble::Ended { how }),
        (None, End::Killed(how)) => {
            *kills += 1;
            // Perhaps by the system, when memory ran out: the same task by itself will tell.
            match journal.running.as_slice() {
                [task] if suspected.contains(task) => {}
                _ if *kills > TRIES => return Next::GiveUp(Trouble::Ended { how }),
                tasks => {
                    handover.suspects = tasks.to_vec();
                    return Next::Again(handover);
                }
            }
            (journal.running, Trouble::Ended { how })
        }
        (None, End::Status(status)) => {
            let how = format!("it ended with the status {status} in the middle");
            (journal.running, Trouble::Ended { how })
        }
    };
    let is_shared = match (tasks.as_slice(), &trouble) {
        // What others left in memory may have been too much, and not this.
        ([task], Trouble::Memory { .. }) => !is_first(task),
        // A thread that waits for a part of one does parts of others, of which one may never end.
        (tasks, _) => tasks.len() > 1,
    };
    if is_shared {
        handover.suspects = tasks;
        return Next::Again(handover);
    }
    let culprits = if tasks.is_empty() { vec![Task::Dossier] } else { tasks };
    for culprit in culprits {
        // It was refused, and the process died all the same.
        if handover.trouble(&culprit).is_some() {
            return Next::GiveUp(trouble);
        }
        handover.troubles.push((culprit, trouble.clone()));
    }
    Next::Again(handover)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edition(name: &str) -> Task {
        Task::Edition(name.to_owned())
    }

    /// Of two editions that are over the limit of time, one may have waited for the other: each is
    /// tried by itself, and only then blamed.
    #[test]
    fn one_of_several_is_not_blamed_for_the_others() {
        let trouble = Trouble::Time { seconds: 5, option: false };
        let over = |tasks: &[Task]| Journal {
            begun: tasks.to_vec(),
            over: Some((tasks.to_vec(), trouble.clone())),
            ..Journal::default()
        };
        let both = [edition("good"), edition("endless")];
        let end = || End::Status(70);
        let next = |handover, tasks: &[Task]| super::next(handover, over(tasks), end(), &mut 0);
        let first = Handover { noted: true, suspects: both.to_vec(), ..Handover::default() };
        assert_eq!(next(Handover::default(), &both), Next::Again(first.clone()));
        let troubles = vec![(edition("endless"), trouble.clone())];
        let second = Handover { noted: true, troubles, ..Handover::default() };
        assert_eq!(next(first, &both[1..]), Next::Again(second));
    }
}
