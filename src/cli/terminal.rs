//! The streams of the process.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use super::journal;
use crate::finding::{Code, Finding, Findings, Format, Stop, render, visible_lines};
use crate::publish::Output;

/// Whether a stream takes colours. `terminal` says whether it is a terminal.
pub(super) fn has_colors(terminal: bool) -> bool {
    terminal && std::env::var_os("NO_COLOR").is_none()
}

/// Prints findings on standard error. `outcome` follows their count.
pub(super) fn print_findings(findings: &Findings, format: Format, outcome: &str) {
    if format == Format::Sarif && findings.is_empty() {
        return;
    }
    if matches!(format, Format::Human | Format::Short) && journal::is_stderr() {
        return eprint(&journal::lines(findings));
    }
    let color = has_colors(std::io::stderr().is_terminal());
    eprint(&render(findings, format, color, outcome));
}

/// Writes to standard error. If that fails, there is nobody to report it to.
pub(super) fn eprint(text: &str) {
    let _ = std::io::stderr().lock().write_all(visible_lines(text).as_bytes());
}

/// Writes to standard output. A closed pipe is not an error.
pub(super) fn print(text: &str) {
    let mut stdout = std::io::stdout().lock();
    let _ = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
}

/// A number of things: `1 text`, `2 texts`.
pub(super) fn counted(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

/// Where the PDF of `--out` goes; `None` without it.
///
/// # Errors
/// [`Stop::Usage`] for standard output if that is a terminal.
pub(super) fn output(out: Option<&PathBuf>) -> Result<Option<Output>, Stop> {
    match out {
        Some(path) if path.as_os_str() == "-" => {
            if std::io::stdout().is_terminal() {
                let finding =
                    Finding::new(Code::TerminalOutput, "cannot write a PDF to the terminal");
                let help = "redirect it, as in `briefing --out - | lp`, or name a file";
                return Err(Stop::usage(finding.help(help)));
            }
            Ok(Some(Output::Stdout))
        }
        path => Ok(path.cloned().map(Output::File)),
    }
}
