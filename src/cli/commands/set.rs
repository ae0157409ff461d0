//! `briefing`: one edition.

use std::io::IsTerminal;
use std::path::PathBuf;

use crate::cli::args::SetArgs;
use crate::cli::progress::Progress;
use crate::cli::{Request, Timings, request, tell, tell_findings};
use crate::finding::render::Format;
use crate::finding::{Finding, Stop};
use crate::publish::Output;

pub(in crate::cli) fn set(args: &SetArgs) -> Result<u8, Stop> {
    let request = Request {
        language: args.lang.clone(),
        report: args.report.clone(),
        review: args.review,
        ..request(&args.common)?
    };
    publish(&request, args.out.as_ref(), args.common.format, args.timings)
}

/// Sets an edition and says where it went.
pub(super) fn publish(
    request: &Request,
    out: Option<&PathBuf>,
    format: Format,
    timed: bool,
) -> Result<u8, Stop> {
    let output = output(out)?;
    let progress = Progress::start();
    let mut timings = Timings::new();
    let result = crate::run(request, output, &mut |stage, work| {
        progress.stage(stage);
        timings.span(stage, work);
    });
    progress.finish();
    if timed {
        tell(&timings.to_string());
    }
    let done = result?;
    tell_findings(&done.warnings, format, "");
    // A person wants to know where it is; a program said so itself.
    if let (Output::File(path), true) = (&done.output, std::io::stderr().is_terminal()) {
        tell(&format!("wrote {}\n", path.display()));
    }
    Ok(0)
}

/// Where the PDF goes; by default a file named after the edition.
pub(super) fn output(out: Option<&PathBuf>) -> Result<Option<Output>, Stop> {
    match out {
        Some(path) if path.as_os_str() == "-" => {
            if std::io::stdout().is_terminal() {
                let message = "a PDF is not for the terminal";
                let finding = Finding::error("terminal-output", message);
                let help = "send it on, as in `briefing --out - | lp`, or name a file";
                return Err(Stop::Usage(finding.help(help)));
            }
            Ok(Some(Output::Stdout))
        }
        path => Ok(path.cloned().map(Output::File)),
    }
}
