//! Prints `briefing watch`.

use super::args::EditionsArgs;
use super::build::{options, print_report};
use super::progress::Bar;
use super::terminal::{print, print_findings};
use crate::commands;
use crate::commands::build::EditionStatus;
use crate::finding::{Format, Stop};

pub(super) fn watch(args: &EditionsArgs) -> Result<u8, Stop> {
    let options = options(args)?;
    let format = args.common.format;
    let bar = Bar::new();
    commands::watch::watch(&options, &bar, &|built, time| {
        bar.clear();
        match built {
            Ok(report) => {
                print_report(&report, format);
                if report.count(EditionStatus::Built) > 0 && format == Format::Human {
                    print(&format!("in {} ms\n", time.as_millis()));
                }
            }
            Err(stop) => {
                print_findings(&stop.into_findings(), format, "the old editions are untouched");
            }
        }
        if format == Format::Human {
            print("waiting for a change\n");
        }
    })?;
    Ok(0)
}
