//! Prints `briefing status`.

use super::args::{State, StatusArgs};
use super::set;
use super::terminal::print;
use crate::commands;
use crate::config::Config;
use crate::finding::{Format, Stop};

/// The report that shows the table.
const REPORT: &str = "status";

pub(super) fn status(args: &StatusArgs) -> Result<u8, Stop> {
    let config = args.common.config()?;
    let format = args.common.format();
    let status = commands::status::status(&config)?;
    match (&args.out, format) {
        (Some(out), _) => {
            let report = Some(REPORT.to_owned());
            let config = Config { language: args.lang.clone(), report, ..config };
            set::write(&config, Some(out), format, false)?;
        }
        (None, Format::Human | Format::Short) => print(&status.to_string()),
        (None, Format::Json | Format::Sarif) => print(&status.to_json()),
    }
    let total = status.total();
    let fails = args.fail_on.iter().any(|state| match state {
        State::Missing => total.missing > 0,
        State::Stale => total.stale > 0,
        State::Unreviewed => total.unreviewed > 0,
    });
    Ok(u8::from(fails))
}
