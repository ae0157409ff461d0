//! A line on the terminal that says what is being done, once that takes longer than
//! a blink. Nothing where standard error is not a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::press::{Made, Watcher};

const BLINK: Duration = Duration::from_millis(100);

/// The line on the terminal.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// Draws nothing yet.
    pub(super) fn start() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(BLINK);
        Self(bar)
    }

    /// Names the stage.
    pub(super) fn stage(&self, stage: &'static str) {
        self.0.set_message(stage);
    }

    /// Takes the line away.
    pub(super) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

/// A bar on the terminal that fills as editions are done.
pub(super) struct Bar(ProgressBar);

impl Bar {
    /// Draws nothing yet.
    pub(super) fn new() -> Self {
        let bar = ProgressBar::hidden();
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg} {elapsed}") {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// Takes the bar away until the next start.
    pub(super) fn clear(&self) {
        self.0.disable_steady_tick();
        self.0.finish_and_clear();
    }
}

impl Watcher for Bar {
    fn start(&self, editions: usize) {
        self.0.reset();
        self.0.set_draw_target(ProgressDrawTarget::stderr());
        self.0.set_length(editions as u64);
        self.0.enable_steady_tick(BLINK);
    }

    fn done(&self, made: &Made) {
        self.0.set_message(made.path.display().to_string());
        self.0.inc(1);
    }
}
