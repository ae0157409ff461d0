//! Prints `briefing`.

use std::io::IsTerminal;
use std::path::PathBuf;

use super::args::SetArgs;
use super::output::output;
use super::progress::Progress;
use super::terminal::{eprint, print_findings};
use super::timings::Timings;
use crate::commands;
use crate::config::Config;
use crate::finding::{Format, Stop};
use crate::publish::Output;

pub(super) fn set(args: &SetArgs) -> Result<u8, Stop> {
    let config = Config {
        language: args.lang.clone(),
        report: args.report.clone(),
        review: args.review,
        ..args.common.config()?
    };
    write(&config, args.out.as_ref(), args.common.format(), args.timings)
}

/// Builds an edition and prints where it went.
pub(super) fn write(
    config: &Config,
    out: Option<&PathBuf>,
    format: Format,
    with_timings: bool,
) -> Result<u8, Stop> {
    let output = output(out)?;
    let progress = Progress::start();
    let timings = Timings::start();
    let result = commands::set::set(config, output, &|stage| {
        progress.stage(stage);
        timings.stage(stage);
    });
    progress.finish();
    if with_timings {
        eprint(&timings.to_string());
    }
    let written = result?;
    print_findings(&written.warnings, format, "");
    // A person may not know the default name; a program does.
    if let (Output::File(path), true) = (&written.output, std::io::stderr().is_terminal()) {
        eprint(&format!("wrote {}\n", path.display()));
    }
    Ok(0)
}
