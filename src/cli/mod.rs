//! The command line: reads arguments, environment and streams once, runs a command, and prints what
//! it returns.

mod accept;
mod args;
mod build;
mod check;
mod diff;
mod explain;
mod export;
mod import;
mod journal;
mod output;
mod progress;
mod set;
mod status;
mod terminal;
mod timings;
mod verify;
mod watch;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};

/// Runs the program with the arguments and streams of the process.
#[must_use]
pub fn main() -> ExitCode {
    let args = Args::parse();
    let (common, result) = match &args.command {
        None => (&args.set.common, set::set(&args.set)),
        Some(Command::Build(args)) => (&args.build.common, build::build(args)),
        Some(Command::Watch(args)) => (&args.build.common, watch::watch(args)),
        Some(Command::Verify(args)) => (&args.common, verify::verify(args)),
        Some(Command::Diff(args)) => (&args.common, diff::diff(args)),
        Some(Command::Check(args)) => (&args.common, check::check(args)),
        Some(Command::Explain { code }) => (&args.set.common, explain::explain(code.as_deref())),
        Some(Command::Status(args)) => (&args.common, status::status(args)),
        Some(Command::Accept(args)) => (&args.common, accept::accept(args)),
        Some(Command::Export(args)) => (&args.common, export::export(args)),
        Some(Command::Import(args)) => (&args.common, import::import(args)),
    };
    ExitCode::from(result.unwrap_or_else(|stop| {
        let status = stop.exit_status();
        terminal::print_findings(&stop.into_findings(), common.format(), "nothing was written");
        status
    }))
}
