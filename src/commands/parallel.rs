//! Editions in parallel.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// The stack of a thread that typesets: deep pages need much of it.
pub(crate) const STACK: usize = 16 << 20;

/// Of how many editions Typst remembers results, which others may use again. Those of a book of
/// twenty pages take about 50 MB.
const REMEMBERED: usize = 16;

/// After how many editions older ones are forgotten. While Typst looks through all that it remembers,
/// no thread can typeset.
const STEP: usize = 8;

/// Forgets the results of older editions if there are many: called after each of so many.
pub(crate) fn forget(editions: usize) {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    if editions > REMEMBERED && MADE.fetch_add(1, Ordering::Relaxed) % STEP == STEP - 1 {
        comemo::evict(REMEMBERED / STEP);
    }
}

/// How many editions are made at the same time by default: one on each processor.
pub(crate) fn processors() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Makes something of each item, in their order, on so many threads. They are not those of Rayon:
/// while one of those waits for a part of an edition it begins the next, on the same stack, and
/// with many editions the stack overflows.
pub(crate) fn each<T: Sync, R: Send>(
    items: &[T],
    threads: usize,
    make: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let (next, made) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(items.len())));
    let work = || {
        while let at = next.fetch_add(1, Ordering::Relaxed)
            && let Some(item) = items.get(at)
        {
            let result = make(item);
            made.lock().unwrap_or_else(PoisonError::into_inner).push((at, result));
        }
    };
    thread::scope(|scope| {
        let spawn = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).ok();
        let threads = (0..threads.clamp(1, items.len().max(1))).filter_map(spawn);
        // With fewer threads it takes longer.
        if threads.count() == 0 {
            work();
        }
    });
    let mut made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, result)| result).collect()
}
