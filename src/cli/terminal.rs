//! The streams of the process.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use serde_json::{Value as Json, json};

use super::journal;
use crate::config::{FileFormat, Root};
use crate::dossier::{self, Files};
use crate::finding::{
    self, Code, Finding, Findings, Format, Printing, Stop, render, visible, visible_json,
    visible_lines,
};
use crate::limits::{Limit, Limits};
use crate::publish::{self, Output};

/// Whether a stream takes colours. `terminal` says whether it is a terminal.
pub(super) fn has_colors(terminal: bool) -> bool {
    terminal && std::env::var_os("NO_COLOR").is_none()
}

/// How findings are printed: the format, and the dossier whose limits say how many.
#[derive(Debug, Clone)]
pub(super) struct Style {
    pub(super) format: Format,
    pub(super) root: Root,
}

impl Style {
    /// A format, with the usual limits.
    pub(super) fn of(format: Format) -> Self {
        Self { format, root: Root::None }
    }

    /// How many of some findings are printed for people. The settings are only looked at if it may be
    /// that not all are.
    fn most(&self, findings: &Findings) -> usize {
        let limits = Limits::default();
        let usual = limits.count(Limit::Findings);
        if findings.iter().count() <= usual {
            return usual;
        }
        let files = Files::open(&self.root).ok();
        files.map_or(limits, |files| dossier::limits(&files)).count(Limit::Findings)
    }
}

/// Prints findings on standard error. `outcome` follows their count.
pub(super) fn print_findings(findings: &Findings, style: &Style, outcome: &str) {
    let format = style.format;
    if format == Format::Sarif && findings.is_empty() {
        return;
    }
    if matches!(format, Format::Human | Format::Short) && journal::is_stderr() {
        return eprint(&journal::lines(findings, style.most(findings)));
    }
    let color = has_colors(std::io::stderr().is_terminal());
    eprint(&rendered(findings, style, color, outcome));
}

/// Findings as text, with paths from the present folder.
pub(super) fn rendered(findings: &Findings, style: &Style, color: bool, outcome: &str) -> String {
    let here = std::env::current_dir().ok();
    let (format, most, here) = (style.format, style.most(findings), here.as_deref());
    render(findings, &Printing { format, color, most, here }, outcome)
}

/// Findings for a program.
pub(super) fn objects(findings: &Findings) -> Vec<Json> {
    findings.sorted().into_iter().map(finding::json).collect()
}

/// The outcome of a command in a document for a program.
pub(super) fn outcome(passed: bool) -> &'static str {
    if passed { "passed" } else { "failed" }
}

/// Prints a document for a program, in lines. An outcome stands first, and findings last.
///
/// # Errors
/// [`Stop::Io`] when that fails.
pub(super) fn print_document(document: &Json) -> Result<(), Stop> {
    print(&format!("{}\n", visible_json(&format!("{document:#}"))))
}

/// Removes what a progress bar left on its line, if it is on a terminal.
pub(super) fn clear_line() {
    let mut errors = std::io::stderr().lock();
    if errors.is_terminal() {
        let _ = errors.write_all(b"\r\x1b[2K");
    }
}

/// Writes to standard error. If that fails, there is nobody to report it to.
pub(super) fn eprint(text: &str) {
    let _ = std::io::stderr().lock().write_all(visible_lines(text).as_bytes());
}

/// Writes to standard output. A closed pipe is not an error.
///
/// # Errors
/// [`Stop::Io`] when that fails.
pub(super) fn print(text: &str) -> Result<(), Stop> {
    publish::write(text.as_bytes(), &Output::Stdout)
}

/// Prints on standard error what is worth knowing and no finding.
pub(super) fn print_note(text: &str, format: Format) {
    match format {
        Format::Human | Format::Short => eprint(&format!("{}\n", visible(text))),
        Format::Json => {
            let note = json!({ "severity": "note", "message": text }).to_string();
            eprint(&format!("{}\n", visible_json(&note)));
        }
        // Standard error has one document or nothing.
        Format::Sarif => {}
    }
}

/// A number of things: `1 text`, `2 texts`.
pub(super) fn counted(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

/// Where the edition of `--out` goes; `None` without it. A terminal shows a format that is text.
///
/// # Errors
/// [`Stop::Usage`] for standard output if that is a terminal.
pub(super) fn output(
    out: Option<&PathBuf>,
    format: Option<FileFormat>,
) -> Result<Option<Output>, Stop> {
    let is_readable = format.is_some_and(FileFormat::is_text);
    match out {
        Some(path) if path.as_os_str() == "-" => {
            if std::io::stdout().is_terminal() && !is_readable {
                let finding =
                    Finding::new(Code::TerminalOutput, "cannot write an edition to the terminal");
                let help = "redirect it, as in `briefing --out - | lp`, or name a file";
                return Err(Stop::usage(finding.help(help)));
            }
            Ok(Some(Output::Stdout))
        }
        path => Ok(path.cloned().map(Output::File)),
    }
}
