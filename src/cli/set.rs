//! Prints `briefing`.

use std::io::IsTerminal;

use super::args::{Common, SetArgs};
use super::progress::with_progress;
use super::terminal::{counted, output, print_findings};
use super::viewer;
use crate::commands;
use crate::commands::guard::Guard;
use crate::commands::print::PrintJob;
use crate::commands::set::{SetOptions, Written};
use crate::config::{Config, FileFormat, OnStage};
use crate::finding::{Code, Finding, Stop, visible};
use crate::publish::Output;

pub(super) fn set(args: &SetArgs, guard: &Guard) -> Result<u8, Stop> {
    let config = Config {
        languages: args.lang.clone(),
        layout: args.shape.layout,
        select: args.shape.select.clone(),
        report: args.report.clone(),
        review: args.review,
        grey: args.grey,
        ..args.common.config_or_sample()?
    };
    let common = &args.common;
    if let Some(imposition) = args.print {
        let job = PrintJob { imposition, marks: args.marks };
        let output = output(args.out.as_ref(), None)?;
        let named = match &output {
            Some(Output::File(path)) => FileFormat::of(path),
            _ => None,
        };
        if let Some(format) = args.format_out.or(named).filter(|it| *it != FileFormat::Pdf) {
            let message = format!("a file for a printer is a PDF, not {}", format.name());
            let help = "give it a name that ends with `.pdf`, or leave out `--print`";
            return Err(Stop::usage(Finding::new(Code::UnwritableOutput, message).help(help)));
        }
        return written(output.clone().as_ref(), common, args.timings, args.open, &|on_stage| {
            commands::print::print(&config, job, output.clone(), guard, on_stage)
        });
    }
    let options = SetOptions {
        output: output(args.out.as_ref(), args.format_out)?,
        format: args.format_out,
        ppi: args.ppi,
    };
    written(options.output.as_ref(), common, args.timings, args.open, &|on_stage| {
        commands::set::set(&config, &options, None, guard, on_stage)
    })
}

/// Builds an edition, prints where it went, and shows it if `open` asks for it.
pub(super) fn write<const SARIF: bool>(
    config: &Config,
    options: &SetOptions,
    common: &Common<SARIF>,
    guard: &Guard,
    open: bool,
) -> Result<u8, Stop> {
    written(options.output.as_ref(), common, false, open, &|on_stage| {
        commands::set::set(config, options, None, guard, on_stage)
    })
}

/// Writes a file, prints where it went, and shows it.
fn written<const SARIF: bool>(
    output: Option<&Output>,
    common: &Common<SARIF>,
    timings: bool,
    open: bool,
    write: &dyn Fn(OnStage<'_>) -> Result<Written, Stop>,
) -> Result<u8, Stop> {
    let Common { format, quiet, verbose, .. } = *common;
    viewer::check(output, open)?;
    let written = with_progress(quiet, timings || verbose, write)?;
    print_findings(&written.warnings, &common.style(), "");
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
