//! The command line: reads arguments, environment and streams once, runs the
//! pipeline, tells what it found.

mod args;
mod progress;
mod timings;

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use crate::Done;
use crate::finding::render::render;
use crate::finding::{Finding, Stop};
use crate::project::{Root, SETTINGS};
use crate::publish::Output;
use args::Args;
use progress::Progress;
pub use timings::Timings;

/// What is asked for: the configuration of a run.
#[derive(Debug, Clone)]
pub struct Request {
    /// Where the dossier is.
    pub root: Root,
    /// The language; the dossier's first by default.
    pub language: Option<String>,
    /// The report; the dossier's first by default.
    pub report: Option<String>,
    /// The date of the document; the dossier's by default.
    pub date: Option<chrono::NaiveDate>,
}

/// Runs the program.
#[must_use]
pub fn main() -> ExitCode {
    let args = Args::parse();
    let color = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut timings = Timings::new();
    let status = match run(&args, &mut timings) {
        Ok(done) => {
            tell(&render(&done.warnings, args.format, color));
            // A person wants to know where it is; a program said so itself.
            if let (Output::File(path), true) = (&done.output, std::io::stderr().is_terminal()) {
                tell(&format!("wrote {}\n", path.display()));
            }
            0
        }
        Err(stop) => {
            let status = stop.exit_status();
            tell(&render(&stop.into_findings(), args.format, color));
            status
        }
    };
    if args.timings {
        tell(&timings.to_string());
    }
    ExitCode::from(status)
}

fn run(args: &Args, timings: &mut Timings) -> Result<Done, Stop> {
    let request = request(args)?;
    let output = output(args)?;
    let progress = Progress::start();
    let result = crate::run(&request, output, &mut |stage, work| {
        progress.stage(stage);
        timings.span(stage, work);
    });
    progress.finish();
    result
}

fn request(args: &Args) -> Result<Request, Stop> {
    let root = match &args.root {
        Some(root) => Root::Folder(root.clone()),
        None if Path::new(SETTINGS).is_file() => Root::Folder(PathBuf::from(".")),
        None => Root::Embedded,
    };
    Ok(Request {
        root,
        language: args.lang.clone(),
        report: args.report.clone(),
        date: source_date()?,
    })
}

/// The date that `SOURCE_DATE_EPOCH` sets (reproducible-builds.org): seconds since
/// 1970 in UTC.
fn source_date() -> Result<Option<chrono::NaiveDate>, Stop> {
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(None) };
    let seconds = value.to_str().and_then(|text| text.parse::<i64>().ok());
    let date = seconds.and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0));
    match date {
        Some(date) => Ok(Some(date.date_naive())),
        None => {
            let message =
                format!("SOURCE_DATE_EPOCH is `{}`, not seconds since 1970", value.display());
            Err(Stop::Usage(Finding::error("bad-source-date", message)))
        }
    }
}

/// Where the PDF goes; by default a file named after the edition.
fn output(args: &Args) -> Result<Option<Output>, Stop> {
    match &args.out {
        Some(path) if path.as_os_str() == "-" => {
            if std::io::stdout().is_terminal() {
                let message = "a PDF is not for the terminal";
                let finding = Finding::error("terminal-output", message);
                let help = "send it on, as in `briefing --out - | lp`, or name a file";
                return Err(Stop::Usage(finding.help(help)));
            }
            Ok(Some(Output::Stdout))
        }
        path => Ok(path.clone().map(Output::File)),
    }
}

/// Writes to standard error. When nobody listens there is nothing to do about it.
fn tell(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
