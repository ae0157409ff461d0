//! Prints `briefing`.

use std::io::IsTerminal;
use std::path::PathBuf;

use super::args::{Common, SetArgs};
use super::progress::with_progress;
use super::terminal::{output, print_findings};
use super::viewer;
use crate::commands;
use crate::commands::print::PrintJob;
use crate::commands::set::Written;
use crate::config::{Config, OnStage};
use crate::finding::{Stop, visible};
use crate::publish::Output;

pub(super) fn set(args: &SetArgs) -> Result<u8, Stop> {
    let config = Config {
        languages: args.lang.clone(),
        layout: args.shape.layout,
        select: args.shape.select.clone(),
        report: args.report.clone(),
        review: args.review,
        grey: args.grey,
        ..args.common.config_or_sample()?
    };
    let Some(imposition) = args.print else {
        return write(&config, args.out.as_ref(), &args.common, args.timings, args.open);
    };
    let job = PrintJob { imposition, marks: args.marks };
    written(args.out.as_ref(), &args.common, args.timings, args.open, &|output, on_stage| {
        commands::print::print(&config, job, output, on_stage)
    })
}

/// Builds an edition, prints where it went, and shows it if `open` asks for it.
pub(super) fn write<const SARIF: bool>(
    config: &Config,
    out: Option<&PathBuf>,
    common: &Common<SARIF>,
    timings: bool,
    open: bool,
) -> Result<u8, Stop> {
    written(out, common, timings, open, &|output, on_stage| {
        commands::set::set(config, output, None, on_stage)
    })
}

/// Writes a file, prints where it went, and shows it.
fn written<const SARIF: bool>(
    out: Option<&PathBuf>,
    common: &Common<SARIF>,
    timings: bool,
    open: bool,
    write: &dyn Fn(Option<Output>, OnStage<'_>) -> Result<Written, Stop>,
) -> Result<u8, Stop> {
    let Common { format, quiet, verbose, .. } = *common;
    let output = output(out)?;
    viewer::check(output.as_ref(), open)?;
    let written = with_progress(quiet, timings || verbose, |on_stage| write(output, on_stage))?;
    print_findings(&written.warnings, format, "");
    // A person may not know the default name; a program does.
    let says = verbose || std::io::stderr().is_terminal();
    if let (Output::File(path), true) = (&written.output, says) {
        common.say(&format!("wrote {}\n", visible(&path.display().to_string())));
    }
    if let Output::File(path) = &written.output {
        viewer::show(path, open, format);
    }
    Ok(0)
}
