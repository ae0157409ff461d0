//! Progress on the terminal, and times. No progress is shown if standard error is not a terminal.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::terminal::eprint;
use crate::commands::build::{BuildObserver, EditionReport};
use crate::config::OnStage;
use crate::finding::visible;

const TICK: Duration = Duration::from_millis(100);

/// Runs a command while a line names its stage, unless it is to be `quiet`. With `timings` it also
/// prints how long each stage took.
pub(super) fn with_progress<T>(
    quiet: bool,
    timings: bool,
    command: impl FnOnce(OnStage<'_>) -> T,
) -> T {
    let bar = ProgressBar::with_draw_target(None, target(quiet));
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(TICK);
    let start = Instant::now();
    let stages = RefCell::new(Vec::new());
    let result = command(&|stage| {
        bar.set_message(stage);
        stages.borrow_mut().push((stage, Instant::now()));
    });
    bar.finish_and_clear();
    if timings {
        eprint(&durations(start, &stages.into_inner()));
    }
    result
}

/// Where progress is shown, if it is.
fn target(quiet: bool) -> ProgressDrawTarget {
    if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() }
}

/// How long each stage took, by when it began. It ended when the next one began.
fn durations(start: Instant, stages: &[(&str, Instant)]) -> String {
    let now = Instant::now();
    let total = now - start;
    let milliseconds = |part: Duration| part.as_secs_f64() * 1000.0;
    let mut text = String::new();
    let ends = stages.iter().skip(1).map(|(_, begin)| *begin).chain([now]);
    for ((stage, begin), end) in stages.iter().zip(ends) {
        let (part, share) = (end - *begin, (end - *begin).div_duration_f64(total) * 100.0);
        text.push_str(&format!("{stage:<8} {:>9.1} ms {share:>5.1} %\n", milliseconds(part)));
    }
    format!("{text}{:<8} {:>9.1} ms\n", "total", milliseconds(total))
}

/// A bar that fills as editions are built.
pub(super) struct Bar {
    bar: ProgressBar,
    quiet: bool,
}

impl Bar {
    /// Starts without drawing.
    pub(super) fn new(quiet: bool) -> Self {
        let bar = ProgressBar::hidden();
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg} {elapsed}") {
            bar.set_style(style);
        }
        Self { bar, quiet }
    }

    /// Removes the bar until the next start.
    pub(super) fn clear(&self) {
        self.bar.disable_steady_tick();
        self.bar.finish_and_clear();
    }
}

impl BuildObserver for Bar {
    fn start(&self, editions: usize) {
        self.bar.reset();
        self.bar.set_draw_target(target(self.quiet));
        self.bar.set_length(editions as u64);
        self.bar.enable_steady_tick(TICK);
    }

    fn done(&self, edition: &EditionReport) {
        self.bar.set_message(visible(&edition.path.display().to_string()).into_owned());
        self.bar.inc(1);
    }
}
