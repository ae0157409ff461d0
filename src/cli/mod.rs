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
mod new;
mod progress;
mod schema;
mod set;
mod show;
mod status;
mod terminal;
mod verify;
mod viewer;
mod watch;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};

use crate::finding::Format;

/// Runs the program with the arguments and streams of the process.
#[must_use]
pub fn main() -> ExitCode {
    let args = Args::parse();
    let (format, result) = match &args.command {
        None => (args.set.common.format, set::set(&args.set)),
        Some(Command::New(args)) => (Format::Human, new::new(args)),
        Some(Command::Build(args)) => (args.build.common.format, build::build(args)),
        Some(Command::Watch(args)) => (args.common.format, watch::watch(args)),
        Some(Command::Verify(args)) => (args.common.format, verify::verify(args)),
        Some(Command::Diff(args)) => (args.common.format, diff::diff(args)),
        Some(Command::Check(args)) => (args.common.format, check::check(args)),
        Some(Command::Explain { code }) => {
            (args.set.common.format, explain::explain(code.as_deref()))
        }
        Some(Command::Schema(args)) => (args.common.format, schema::schema(args)),
        Some(Command::Status(args)) => (args.common.format, status::status(args)),
        Some(Command::Show(args)) => (args.common.format, show::show(args)),
        Some(Command::Accept(args)) => (args.common.format, accept::accept(args)),
        Some(Command::Export(args)) => (args.common.format, export::export(args)),
        Some(Command::Import(args)) => (args.common.format, import::import(args)),
    };
    ExitCode::from(result.unwrap_or_else(|stop| {
        let status = stop.exit_status();
        terminal::print_findings(&stop.into_findings(), format, "nothing was written");
        status
    }))
}
