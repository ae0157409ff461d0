//! The command line: reads arguments, environment and streams once, runs a command, and prints what
//! it returns.

mod accept;
mod args;
mod build;
mod check;
mod completions;
mod data;
mod diff;
mod draft;
mod explain;
mod export;
mod import;
mod input;
mod journal;
mod licences;
mod man;
mod new;
mod progress;
mod rename;
mod schema;
mod set;
mod show;
mod status;
mod terminal;
mod verify;
mod version;
mod viewer;
mod watch;

use std::panic::PanicHookInfo;
use std::process::ExitCode;

use clap::Parser;
use serde_json::{Value as Json, json};

use crate::finding::{Findings, Format, Stop, library_path};
use args::{Args, Command};
use terminal::Style;

/// Runs the program with the arguments and streams of the process.
#[must_use]
pub fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|info| terminal::eprint(&internal_error(info))));
    let args = Args::parse();
    let (format, result) = match &args.command {
        None if args.version => (Format::Human, version::version(args.set.common.verbose)),
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
        Some(Command::Draft(args)) => (args.common.format, draft::draft(args)),
        Some(Command::Rename(args)) => (args.common.format, rename::rename(args)),
        Some(Command::Schema(args)) => (args.common.format, schema::schema(args)),
        Some(Command::Status(args)) => (args.common.format, status::status(args)),
        Some(Command::Show(args)) => (args.common.format, show::show(args)),
        Some(Command::Accept(args)) => (args.common.format, accept::accept(args)),
        Some(Command::Export(args)) => (args.common.format, export::export(args)),
        Some(Command::Import(args)) => (args.common.format, import::import(args)),
        Some(Command::Data(args)) => (args.common().format, data::data(args)),
        Some(Command::Completions(args)) => (Format::Human, completions::completions(args)),
        Some(Command::Man(args)) => (Format::Human, man::man(args)),
        Some(Command::Licences(args)) => (Format::Human, licences::licences(args)),
    };
    ExitCode::from(result.unwrap_or_else(|stop| {
        let status = stop.exit_status();
        let findings = stop.into_findings();
        let style = Style { format, root: args.root() };
        terminal::print_findings(&findings, &style, "nothing was written");
        if format == Format::Json {
            // Standard output may be what failed.
            let _ = args.command.as_ref().map_or(Ok(()), |it| print_failure(it, &findings));
        }
        status
    }))
}

/// The message for a fault of the program itself.
fn internal_error(info: &PanicHookInfo<'_>) -> String {
    let what = info.payload_as_str().unwrap_or("unknown");
    let place = info.location().map(|at| format!("{}:{}", library_path(at.file()), at.line()));
    let place = place.unwrap_or_default();
    format!("internal error: {what} ({place})\nthis is a fault of briefing; please report it\n")
}

/// Prints for a program that a command failed, if it reads an object from standard output.
fn print_failure(command: &Command, findings: &Findings) -> Result<(), Stop> {
    let document = match command {
        Command::Build(_) | Command::Watch(_) => build::failed_document(findings),
        Command::Check(_) | Command::Diff(_) => failed(&[], findings),
        Command::Status(_) => failed(&["languages"], findings),
        Command::Verify(_) | Command::Data(_) => failed(&["files"], findings),
        _ => return Ok(()),
    };
    terminal::print_document(&document)
}

/// A document of a command that failed, with nothing in its lists but findings.
fn failed(lists: &[&str], findings: &Findings) -> Json {
    let mut document = json!({ "outcome": terminal::outcome(false) });
    lists.iter().for_each(|list| document[*list] = json!([]));
    document["findings"] = json!(terminal::objects(findings));
    document
}
