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
mod supervise;
mod terminal;
mod verify;
mod version;
mod viewer;
mod watch;

use std::io::IsTerminal;
use std::panic::PanicHookInfo;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use serde_json::{Value as Json, json};

use crate::commands::guard::{Guard, Handover, Task};
use crate::commands::parallel;
use crate::finding::{Findings, Format, Stop, library_path};
use args::{Args, Command};
use supervise::{Alone, Worker, supervise};
use terminal::Style;

/// Runs the program with the arguments and streams of the process.
#[must_use]
pub fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|info| terminal::eprint(&internal_error(info))));
    let mut args = match Args::try_parse() {
        Ok(args) => args,
        Err(help) if !help.use_stderr() => return ExitCode::from(print_help(&help)),
        Err(wrong) => wrong.exit(),
    };
    if let Some(Err(stop)) = args.threads().map(parallel::start) {
        return ExitCode::from(fail(&args, stop));
    }
    ExitCode::from(match Worker::connect() {
        Some((worker, handover)) => work(args, worker, handover),
        None if args.is_supervised() => match lead(&mut args) {
            Some(status) => status,
            None => run_alone(args),
        },
        None => run_alone(args),
    })
}

/// Prints what `--help` asks for. Returns the exit status.
fn print_help(help: &clap::Error) -> u8 {
    let help = help.render();
    let color = terminal::has_colors(std::io::stdout().is_terminal());
    let text = if color { help.ansi().to_string() } else { help.to_string() };
    terminal::print(&text).map_or_else(
        |stop| {
            let status = stop.exit_status();
            terminal::print_findings(&stop.into_findings(), &Style::of(Format::Human), "");
            status
        },
        |()| 0,
    )
}

/// Runs a command as a worker.
fn work(mut args: Args, worker: Worker, handover: Handover) -> u8 {
    let line = worker.clone();
    std::panic::set_hook(Box::new(move |info| line.panicked(&fault(info))));
    args.set_noted(handover.noted);
    let guard = Guard::new(Box::new(worker.clone()), handover, args.timeout());
    let status = run(&args, &guard);
    worker.finish();
    status
}

/// Runs a command in workers; `None` if there can be none.
fn lead(args: &mut Args) -> Option<u8> {
    let noted = match &args.command {
        // A build with nothing to do needs no worker.
        Some(Command::Build(build)) => match build::unchanged(build) {
            Ok(Some(status)) => return Some(status),
            Ok(None) => true,
            Err(stop) => return Some(fail(args, stop)),
        },
        _ => false,
    };
    let status = supervise(noted);
    args.set_noted(noted);
    status.map(|status| {
        status.unwrap_or_else(|trouble| {
            let findings = trouble.finding(&Task::Dossier).into();
            fail(args, Stop::Findings(findings))
        })
    })
}

/// Runs a command in this process.
fn run_alone(args: Args) -> u8 {
    let args = Arc::new(args);
    let own = Arc::clone(&args);
    let end = move |findings| {
        terminal::clear_line();
        fail(&own, Stop::Findings(findings))
    };
    let guard = Guard::new(Box::new(Alone(end)), Handover::default(), args.timeout());
    run(&args, &guard)
}

/// Runs a command. Returns the exit status.
fn run(args: &Args, guard: &Guard) -> u8 {
    let result = match &args.command {
        None if args.version => version::version(args.set.common.verbose),
        None => set::set(&args.set, guard),
        Some(Command::New(args)) => new::new(args),
        Some(Command::Build(args)) => build::build(args, guard),
        Some(Command::Watch(args)) => watch::watch(args, guard),
        Some(Command::Verify(args)) => verify::verify(args, guard),
        Some(Command::Diff(args)) => diff::diff(args, guard),
        Some(Command::Check(args)) => check::check(args, guard),
        Some(Command::Explain { code }) => explain::explain(code.as_deref()),
        Some(Command::Draft(args)) => draft::draft(args),
        Some(Command::Rename(args)) => rename::rename(args),
        Some(Command::Schema(args)) => schema::schema(args),
        Some(Command::Status(args)) => status::status(args, guard),
        Some(Command::Show(args)) => show::show(args),
        Some(Command::Accept(args)) => accept::accept(args),
        Some(Command::Export(args)) => export::export(args),
        Some(Command::Import(args)) => import::import(args),
        Some(Command::Data(args)) => data::data(args),
        Some(Command::Completions(args)) => completions::completions(args),
        Some(Command::Man(args)) => man::man(args),
        Some(Command::Licences(args)) => licences::licences(args),
    };
    result.unwrap_or_else(|stop| fail(args, stop))
}

/// Prints why a command failed. Returns the exit status.
fn fail(args: &Args, stop: Stop) -> u8 {
    let (status, format) = (stop.exit_status(), args.format());
    let findings = stop.into_findings();
    let style = Style { format, root: args.root() };
    terminal::print_findings(&findings, &style, "nothing was written");
    if format == Format::Json {
        // Standard output may be what failed.
        let _ = args.command.as_ref().map_or(Ok(()), |it| print_failure(it, &findings));
    }
    status
}

/// The message for a fault of the program itself.
fn internal_error(info: &PanicHookInfo<'_>) -> String {
    format!("{}\nthis is a fault of briefing; please report it\n", fault(info))
}

fn fault(info: &PanicHookInfo<'_>) -> String {
    let what = info.payload_as_str().unwrap_or("unknown");
    let place = info.location().map(|at| format!("{}:{}", library_path(at.file()), at.line()));
    format!("internal error: {what} ({})", place.unwrap_or_default())
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
