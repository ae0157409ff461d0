//! In which order tasks are done: those first that may have ended an earlier process, each by
//! itself; those last that are known to end well.

use super::task::Task;
use super::watchdog::Guard;
use crate::commands::parallel;

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
    let make = |at: &usize| items.get(*at).map(|item| (*at, make(item)));
    let mut made = parallel::each(&alone, 1, make);
    made.extend(parallel::each(&others, threads, make));
    let mut made: Vec<_> = made.into_iter().flatten().collect();
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, result)| result).collect()
}
