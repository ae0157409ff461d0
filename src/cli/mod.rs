//! The command line: reads arguments, environment and streams once, runs the
//! pipeline, tells what it found.

mod args;
mod commands;
mod journal;
mod progress;
mod timings;

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use crate::finding::render::{Format, render};
use crate::finding::{Finding, Findings, Stop};
use crate::project::{Root, SETTINGS};
use args::{Args, Command, Common};
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
    /// Whether the edition is to be corrected on paper.
    pub review: bool,
}

impl Request {
    /// The language that the pseudo-language asked for stands for, if one is.
    #[must_use]
    pub fn pseudo_language(&self) -> Option<&str> {
        self.language.as_deref()?.strip_suffix(crate::locales::PSEUDO)
    }
}

/// Runs the program.
#[must_use]
pub fn main() -> ExitCode {
    let args = Args::parse();
    let (common, result) = match &args.command {
        None => (&args.set.common, commands::set(&args.set)),
        Some(Command::Build(build)) => (&build.shelf.common, commands::build(build)),
        Some(Command::Watch(watch)) => (&watch.shelf.common, commands::watch(watch)),
        Some(Command::Diff(diff)) => (&diff.common, commands::diff(diff)),
        Some(Command::Verify(verify)) => (&verify.common, commands::verify(verify)),
        Some(Command::Check(check)) => (&check.common, commands::check(check)),
        Some(Command::Explain { code }) => (&args.set.common, commands::explain(code.as_deref())),
        Some(Command::Status(status)) => (&status.common, commands::status(status)),
        Some(Command::Accept(accept)) => (&accept.common, commands::accept(accept)),
        Some(Command::Export(export)) => (&export.common, commands::export(export)),
        Some(Command::Import(import)) => (&import.common, commands::import(import)),
    };
    let status = match result {
        Ok(status) => status,
        Err(stop) => {
            let status = stop.exit_status();
            tell_findings(&stop.into_findings(), common.format, "nothing was written");
            status
        }
    };
    ExitCode::from(status)
}

/// The request that the common arguments and the environment make.
fn request(common: &Common) -> Result<Request, Stop> {
    let root = match &common.root {
        Some(root) => Root::Folder(root.clone()),
        None if Path::new(SETTINGS).is_file() => Root::Folder(PathBuf::from(".")),
        None => Root::Embedded,
    };
    Ok(Request { root, language: None, report: None, date: source_date()?, review: false })
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

/// Whether a stream takes colours.
fn colors(terminal: bool) -> bool {
    terminal && std::env::var_os("NO_COLOR").is_none()
}

/// Tells findings on standard error.
fn tell_findings(findings: &Findings, format: Format, outcome: &str) {
    if format == Format::Sarif && findings.is_empty() {
        return;
    }
    if matches!(format, Format::Human | Format::Short) && journal::listens() {
        return tell(&journal::lines(findings));
    }
    let color = colors(std::io::stderr().is_terminal());
    tell(&render(findings, format, color, outcome));
}

/// Writes to standard error. When nobody listens there is nothing to do about it.
fn tell(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Writes what was asked for to standard output. Whoever closed it has enough.
fn say(text: &str) {
    let mut stdout = std::io::stdout().lock();
    let _ = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
}
