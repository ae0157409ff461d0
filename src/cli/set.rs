//! Prints `briefing`.

use std::io::IsTerminal;

use super::args::{Common, SetArgs};
use super::progress::with_progress;
use super::terminal::{counted, output, print_findings};
use super::viewer;
use crate::commands::{self, set::SetOptions};
use crate::config::Config;
use crate::finding::{Stop, visible};
use crate::publish::Output;

pub(super) fn set(args: &SetArgs) -> Result<u8, Stop> {
    let config = Config {
        languages: args.lang.clone(),
        layout: args.shape.layout,
        select: args.shape.select.clone(),
        report: args.report.clone(),
        review: args.review,
        ..args.common.config_or_sample()?
    };
    let options = SetOptions {
        output: output(args.out.as_ref(), args.format_out)?,
        format: args.format_out,
        ppi: args.ppi,
    };
    write(&config, &options, &args.common, args.timings, args.open)
}

/// Builds an edition, prints where it went, and shows it if `open` asks for it.
pub(super) fn write<const SARIF: bool>(
    config: &Config,
    options: &SetOptions,
    common: &Common<SARIF>,
    timings: bool,
    open: bool,
) -> Result<u8, Stop> {
    let Common { format, quiet, verbose, .. } = *common;
    viewer::check(options.output.as_ref(), open)?;
    let written = with_progress(quiet, timings || verbose, |on_stage| {
        commands::set::set(config, options, None, on_stage)
    })?;
    print_findings(&written.warnings, format, "");
    // A person may not know the default name; a program does.
    let says = verbose || std::io::stderr().is_terminal();
    let files = written.outputs.iter().filter_map(|output| match output {
        Output::File(path) => Some(path),
        Output::Stdout => None,
    });
    let files: Vec<_> = files.collect();
    if let (true, Some(first)) = (says, files.first()) {
        let rest = files.len() - 1;
        let rest =
            if rest > 0 { format!(" and {}", counted(rest, "more file")) } else { String::new() };
        common.say(&format!("wrote {}{rest}\n", visible(&first.display().to_string())));
    }
    if let Some(first) = files.first() {
        viewer::show(first, open, format);
    }
    Ok(0)
}
