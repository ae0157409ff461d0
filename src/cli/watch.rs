//! Prints `briefing watch`.

use super::args::WatchArgs;
use super::build::{options, print_report};
use super::progress::Bar;
use super::terminal::{print, print_findings};
use crate::commands::build::EditionStatus;
use crate::commands::watch::{self, Event};
use crate::finding::{Format, Stop};

pub(super) fn watch(args: &WatchArgs) -> Result<u8, Stop> {
    let options = options(&args.build)?;
    let format = args.build.common.format();
    let bar = Bar::new();
    watch::watch(&options, &bar, &mut |event| {
        bar.clear();
        match event {
            Event::Built(Ok(report), time) => {
                print_report(&report, format);
                if report.count(EditionStatus::Built) > 0 && format == Format::Human {
                    print(&format!("in {} ms\n", time.as_millis()));
                }
            }
            Event::Built(Err(stop), _) => {
                print_findings(&stop.into_findings(), format, "the old editions are untouched");
            }
            Event::Waiting if format == Format::Human => print("waiting for a change\n"),
            Event::Waiting => {}
        }
        true
    })?;
    Ok(0)
}
