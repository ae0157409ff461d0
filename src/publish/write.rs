//! The PDF goes to its file, or to standard output.

use std::io::{self, Write};
use std::path::PathBuf;

use super::replace::replace;
use crate::finding::{Code, Finding, Stop};

/// Where a PDF goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Output {
    Stdout,
    File(PathBuf),
}

/// Writes the PDF. A file is replaced in one step.
///
/// # Errors
/// [`Stop::Io`] when that fails; the old file is untouched.
pub(crate) fn write(pdf: &[u8], output: &Output) -> Result<(), Stop> {
    let Output::File(path) = output else {
        let mut stdout = io::stdout().lock();
        return match stdout.write_all(pdf).and_then(|()| stdout.flush()) {
            // A closed pipe is not an error.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                let message = format!("cannot write to standard output: {error}");
                Err(Stop::Io(Finding::new(Code::UnwritableOutput, message)))
            }
            _ => Ok(()),
        };
    };
    replace(path, pdf)
}
