//! In which order tasks are done: those first that may have ended an earlier process, each by
//! itself; those last that are known to end well.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::task::Task;
use super::watchdog::Guard;
use crate::commands::parallel;

/// After how many editions those before may be forgotten.
const STEP: usize = 8;

/// How often that happens before what nobody used since is forgotten.
const AGE: usize = 2;

/// Makes something of each item on so many threads, as [`parallel::each`] does. `tasks` are those
/// of an item.
pub(crate) fn each_guarded<T: Sync, R: Send>(
    guard: &Guard,
    items: &[T],
    tasks: impl Fn(&T) -> Vec<Task>,
    threads: usize,
    make: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let (mut alone, mut others, mut last) = (Vec::new(), Vec::new(), Vec::new());
    for (at, item) in items.iter().enumerate() {
        let tasks = tasks(item);
        if tasks.iter().any(|task| guard.is_suspect(task)) {
            alone.push(at);
        } else if tasks.iter().all(|task| guard.left(task).is_some()) {
            last.push(at);
        } else {
            others.push(at);
        }
    }
    others.extend(last);
    let done = AtomicUsize::new(0);
    let make = |at: &usize| {
        let made = items.get(*at).map(|item| (*at, make(item)));
        forget(guard, done.fetch_add(1, Ordering::Relaxed) + 1);
        made
    };
    let mut made = parallel::each(&alone, 1, make);
    made.extend(parallel::each(&others, threads, make));
    let mut made: Vec<_> = made.into_iter().flatten().collect();
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, result)| result).collect()
}

/// Forgets what Typst remembers of older editions if it takes much memory. It saves time only, but
/// while Typst looks through it, no thread can typeset.
fn forget(guard: &Guard, editions: usize) {
    let (used, most) = guard.memory();
    if used > most / 2 {
        comemo::evict(0);
    } else if used > most / 8 && editions.is_multiple_of(STEP) {
        comemo::evict(AGE);
    }
}
