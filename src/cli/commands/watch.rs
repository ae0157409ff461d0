//! `briefing watch`: builds after every change, until it is stopped.

use crate::cli::args::WatchArgs;
use crate::cli::progress::Bar;
use crate::cli::{say, tell_findings};
use crate::finding::Stop;
use crate::finding::render::Format;
use crate::press::{self, Became, Event};

use super::build::{order, report};

pub(in crate::cli) fn watch(args: &WatchArgs) -> Result<u8, Stop> {
    let order = order(&args.shelf)?;
    let format = args.shelf.common.format;
    let bar = Bar::new();
    press::watch(&order, &bar, &mut |event| {
        bar.clear();
        match event {
            Event::Built(Ok(outcome), time) => {
                report(&outcome, format);
                let done = outcome.count(Became::Built) > 0 && format == Format::Human;
                if done {
                    say(&format!("in {} ms\n", time.as_millis()));
                }
            }
            Event::Built(Err(stop), _) => {
                tell_findings(&stop.into_findings(), format, "what stood there is untouched");
            }
            Event::Waiting if format == Format::Human => say("waiting for a change\n"),
            Event::Waiting => {}
        }
        true
    })?;
    Ok(0)
}
