//! A line on the terminal that says what is being done, once that takes longer than
//! a blink. Nothing where standard error is not a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

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
