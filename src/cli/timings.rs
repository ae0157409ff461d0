//! How long each stage took.

use std::cell::RefCell;
use std::fmt;
use std::time::{Duration, Instant};

/// The stages of a run and when they began.
#[derive(Debug)]
pub(super) struct Timings {
    start: Instant,
    stages: RefCell<Vec<(&'static str, Instant)>>,
}

impl Timings {
    /// Starts the clock.
    pub(super) fn start() -> Self {
        Self { start: Instant::now(), stages: RefCell::default() }
    }

    /// Begins a stage, which ends the one before it.
    pub(super) fn stage(&self, name: &'static str) {
        self.stages.borrow_mut().push((name, Instant::now()));
    }
}

impl fmt::Display for Timings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let now = Instant::now();
        let total = now - self.start;
        let milliseconds = |part: Duration| part.as_secs_f64() * 1000.0;
        let stages = self.stages.borrow();
        let ends = stages.iter().skip(1).map(|(_, begin)| *begin).chain([now]);
        for ((stage, begin), end) in stages.iter().zip(ends) {
            let (part, share) = (end - *begin, (end - *begin).div_duration_f64(total) * 100.0);
            writeln!(f, "{stage:<8} {:>9.1} ms {share:>5.1} %", milliseconds(part))?;
        }
        writeln!(f, "{:<8} {:>9.1} ms", "total", milliseconds(total))
    }
}
