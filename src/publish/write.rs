//! The PDF goes to its file, or to standard output.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::replace::replace;
use crate::finding::{Code, Finding, Stop};

/// Where a PDF goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Output {
    /// To standard output.
    Stdout,
    /// To this file.
    File(PathBuf),
}

/// Writes the PDF. A file is replaced in one step.
///
/// # Errors
/// [`Stop::Io`] when that fails; the old file is untouched.
pub(crate) fn write(pdf: &[u8], output: &Output) -> Result<(), Stop> {
    match output {
        Output::Stdout => to_stdout(pdf).map_err(|error| {
            Stop::Io(Finding::new(
                Code::UnwritableOutput,
                format!("cannot write to standard output: {error}"),
            ))
        }),
        Output::File(path) => replace(path, pdf).map_err(|error| unwritable(path, &error)),
    }
}

fn to_stdout(pdf: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(pdf).and_then(|()| stdout.flush()) {
        // A closed pipe is not an error.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Why a file cannot be written.
pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Stop {
    let (why, help) = match error.kind() {
        io::ErrorKind::NotFound => (
            "its folder does not exist".to_owned(),
            "create the folder, or name another with --out",
        ),
        io::ErrorKind::IsADirectory => {
            ("it is a folder".to_owned(), "name a file in it, such as `dossier.pdf`")
        }
        // Only the kind: the text names the temporary file beside it.
        kind => (kind.to_string(), "name a place that you may write to; the old file is untouched"),
    };
    let message = format!("cannot write `{}`: {why}", path.display());
    Stop::Io(Finding::new(Code::UnwritableOutput, message).help(help))
}
