//! `briefing check`: every fault, on standard output.

use std::io::IsTerminal;

use crate::check::Levels;
use crate::cli::args::CheckArgs;
use crate::cli::progress::Progress;
use crate::cli::{Request, Timings, colors, request, say, tell};
use crate::finding::codes::Level;
use crate::finding::render::{Format, render};
use crate::finding::{Severity, Stop};
use crate::inspect::{Extent, Inspection, inspect};

/// The word that stands for all warnings.
const WARNINGS: &str = "warnings";

pub(in crate::cli) fn check(args: &CheckArgs) -> Result<u8, Stop> {
    let request = Request {
        language: args.lang.clone(),
        report: args.report.clone(),
        ..request(&args.common)?
    };
    let extent = Extent { pages: !args.no_pages, levels: levels(args)? };
    let progress = Progress::start();
    let mut timings = Timings::new();
    let result = inspect(&request, &extent, &mut |stage, work| {
        progress.stage(stage);
        timings.span(stage, work);
    });
    progress.finish();
    if args.timings {
        tell(&timings.to_string());
    }
    let inspection = result?;
    let color = colors(std::io::stdout().is_terminal());
    let format = args.common.format;
    say(&render(&inspection.findings, format, color, &extent_of(&inspection)));
    if inspection.findings.is_empty() && format == Format::Human {
        say(&format!("nothing found; {}\n", extent_of(&inspection)));
    }
    let strict = args.deny.iter().any(|word| word == WARNINGS);
    let fails = inspection.findings.has_errors()
        || (strict && inspection.findings.count(Severity::Warning) > 0);
    Ok(u8::from(fails))
}

fn levels(args: &CheckArgs) -> Result<Levels, Stop> {
    let mut levels = Levels::default();
    let groups =
        [(&args.allow, Level::Allow), (&args.warn, Level::Warning), (&args.deny, Level::Error)];
    for (codes, level) in groups {
        for code in codes.iter().filter(|code| *code != WARNINGS) {
            levels.set(code, level).map_err(Stop::Usage)?;
        }
    }
    Ok(levels)
}

fn extent_of(inspection: &Inspection) -> String {
    let count = |number: usize, one: &str| match number {
        1 => format!("1 {one}"),
        number => format!("{number} {one}s"),
    };
    let texts = count(inspection.texts, "text");
    let languages = count(inspection.languages.len(), "language");
    match inspection.editions {
        0 => format!("{texts} in {languages}, no pages"),
        editions => format!("{texts} in {languages}, {}", count(editions, "edition")),
    }
}
