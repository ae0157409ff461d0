//! Prints `briefing check`: the findings, on standard output.

use std::io::IsTerminal;

use serde_json::{Value as Json, json};

use super::args::{CheckArgs, Common};
use super::progress::with_progress;
use super::terminal::{counted, has_colors, objects, outcome, print, print_document, rendered};
use crate::check::Levels;
use crate::commands::check::{self, CheckOptions, CheckReport};
use crate::commands::guard::Guard;
use crate::config::Config;
use crate::finding::{Format, Level, Severity, Stop};

const WARNINGS: &str = "warnings";

pub(super) fn check(args: &CheckArgs, guard: &Guard) -> Result<u8, Stop> {
    let config = Config {
        languages: args.lang.clone(),
        layout: args.shape.layout,
        select: args.shape.select.clone(),
        report: args.report.clone(),
        ..args.common.config()?
    };
    let options = CheckOptions { pages: !args.no_pages, levels: levels(args)? };
    let Common { format, quiet, verbose, .. } = args.common;
    let report = with_progress(quiet, args.timings || verbose, |on_stage| {
        check::check(&config, &options, guard, on_stage)
    })?;
    let strict = args.deny.iter().any(|word| word == WARNINGS);
    let fails = strict && report.findings.count(Severity::Warning) > 0;
    let status = report.findings.exit_status().max(u8::from(fails));
    if format == Format::Json {
        print_document(&document(&report, status))?;
        return Ok(status);
    }
    let color = has_colors(std::io::stdout().is_terminal());
    print(&rendered(&report.findings, &args.common.style(), color, &extent(&report)))?;
    if report.findings.is_empty() && format == Format::Human && !quiet {
        print(&format!("nothing found; {}\n", extent(&report)))?;
    }
    Ok(status)
}

/// What a program reads of a check.
fn document(report: &CheckReport, status: u8) -> Json {
    json!({
        "outcome": outcome(status == 0),
        "texts": report.texts,
        "languages": report.languages,
        "editions": report.editions,
        "findings": objects(&report.findings),
    })
}

fn levels(args: &CheckArgs) -> Result<Levels, Stop> {
    let mut levels = Levels::default();
    let groups =
        [(&args.allow, Level::Allow), (&args.warn, Level::Warning), (&args.deny, Level::Error)];
    for (codes, level) in groups {
        for code in codes.iter().filter(|code| *code != WARNINGS) {
            levels.set(code, level).map_err(Stop::usage)?;
        }
    }
    Ok(levels)
}

/// What was checked: `504 texts in 3 languages, 9 editions`.
fn extent(report: &CheckReport) -> String {
    let texts = counted(report.texts, "text");
    let languages = counted(report.languages.len(), "language");
    match report.editions {
        0 => format!("{texts} in {languages}, no pages"),
        editions => format!("{texts} in {languages}, {}", counted(editions, "edition")),
    }
}
