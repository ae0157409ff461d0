//! Editions in parallel.

use std::error::Error;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::finding::{Code, Finding, Stop};

/// The stack of a thread that typesets: deep pages need much of it.
const STACK: usize = 16 << 20;

/// Starts the threads of a run, as many as may be used.
///
/// # Errors
/// [`Stop::Io`] when the system has no threads.
pub(crate) fn start(threads: usize) -> Result<(), Stop> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK);
    match pool.build_global() {
        Err(error) if error.source().is_some() => {
            let message = format!("cannot start worker threads: {error}");
            Err(Stop::Io(Finding::new(Code::NoThreads, message)))
        }
        // They may have been started before.
        _ => Ok(()),
    }
}

/// How many editions are made at the same time by default: one on each processor.
pub(crate) fn processors() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Makes something of each item, in their order, on so many of the threads of the run. Those without
/// an item do parts of the editions of others. The items are no jobs of Rayon: a thread that waits for
/// a part of an edition would begin the next, on the same stack, and with many the stack overflows.
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
    rayon::broadcast(|thread| {
        if thread.index() < threads {
            work();
        }
    });
    let mut made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, result)| result).collect()
}
