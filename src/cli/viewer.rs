//! Shows what was written in the viewer of the system.

use std::io::ErrorKind;
use std::path::Path;

use super::terminal::{Style, print_findings};
use crate::finding::{Code, Finding, Format, Stop, reason};
use crate::publish::Output;

/// Opens a file or folder if `open` asks for it. That it cannot be opened is a warning, because it
/// was written.
pub(super) fn show(path: &Path, open: bool, format: Format) {
    if !open {
        return;
    }
    if let Err(error) = open::that_detached(path) {
        let why = match error.kind() {
            ErrorKind::NotFound => "the system has no program for that".to_owned(),
            _ => reason(&error),
        };
        let message = format!("cannot open `{}`: {why}", path.display());
        let finding =
            Finding::new(Code::NoViewer, message).help("it was written; open it yourself");
        print_findings(&finding.into(), &Style::of(format), "");
    }
}

/// Refuses to open what is not a file.
///
/// # Errors
/// [`Stop::Usage`] for standard output.
pub(super) fn check(output: Option<&Output>, open: bool) -> Result<(), Stop> {
    match output {
        Some(Output::Stdout) if open => {
            let message = "standard output cannot be opened in a viewer";
            let finding = Finding::new(Code::NoViewer, message).refused();
            Err(Stop::usage(finding.help("name a file with --out, or leave out --open")))
        }
        _ => Ok(()),
    }
}
