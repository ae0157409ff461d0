//! Progress on the terminal. Nothing is shown if standard error is not a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::commands::build::{BuildObserver, EditionReport};

const TICK: Duration = Duration::from_millis(100);

/// A line that names the stage.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// Starts without drawing.
    pub(super) fn start() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(TICK);
        Self(bar)
    }

    /// Names the stage.
    pub(super) fn stage(&self, stage: &'static str) {
        self.0.set_message(stage);
    }

    /// Removes the line.
    pub(super) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

/// A bar that fills as editions are built.
pub(super) struct Bar(ProgressBar);

impl Bar {
    /// Starts without drawing.
    pub(super) fn new() -> Self {
        let bar = ProgressBar::hidden();
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg} {elapsed}") {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// Removes the bar until the next start.
    pub(super) fn clear(&self) {
        self.0.disable_steady_tick();
        self.0.finish_and_clear();
    }
}

impl BuildObserver for Bar {
    fn start(&self, editions: usize) {
        self.0.reset();
        self.0.set_draw_target(ProgressDrawTarget::stderr());
        self.0.set_length(editions as u64);
        self.0.enable_steady_tick(TICK);
    }

    fn done(&self, edition: &EditionReport) {
        self.0.set_message(edition.path.display().to_string());
        self.0.inc(1);
    }
}
