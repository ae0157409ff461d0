//! How long each stage took.

use std::fmt;
use std::time::{Duration, Instant};

/// The stages of a run and their times.
#[derive(Debug)]
pub struct Timings {
    start: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Timings {
    /// Starts the clock.
    #[must_use]
    pub fn new() -> Self {
        Self { start: Instant::now(), stages: Vec::new() }
    }

    /// Measures a stage.
    pub fn span(&mut self, stage: &'static str, work: &mut dyn FnMut()) {
        let start = Instant::now();
        work();
        self.stages.push((stage, start.elapsed()));
    }
}

impl Default for Timings {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Display for Timings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = self.start.elapsed();
        let share = |part: Duration| 100.0 * part.as_secs_f64() / total.as_secs_f64();
        let milliseconds = |part: Duration| part.as_secs_f64() * 1000.0;
        for (stage, part) in &self.stages {
            writeln!(f, "{stage:<8} {:>9.1} ms {:>5.1} %", milliseconds(*part), share(*part))?;
        }
        writeln!(f, "{:<8} {:>9.1} ms", "total", milliseconds(total))
    }
}
