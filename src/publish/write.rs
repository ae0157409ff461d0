//! The PDF goes to its file, or to standard output.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::finding::{Finding, Stop};
use crate::project::replace;

/// Where a PDF goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// To standard output.
    Stdout,
    /// To this file.
    File(PathBuf),
}

/// Writes the PDF. A file is replaced in one step.
///
/// # Errors
/// [`Stop::Io`] when that cannot be done; what stood there is untouched.
pub fn write(pdf: &[u8], output: &Output) -> Result<(), Stop> {
    match output {
        Output::Stdout => to_stdout(pdf).map_err(|error| {
            Stop::Io(Finding::error(
                "unwritable-output",
                format!("standard output cannot be written: {error}"),
            ))
        }),
        Output::File(path) => replace(path, pdf).map_err(|error| unwritable(path, &error)),
    }
}

fn to_stdout(pdf: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(pdf).and_then(|()| stdout.flush()) {
        // Whoever read it has enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// What is told of a file that cannot be written.
pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Stop {
    let (why, help) = match error.kind() {
        io::ErrorKind::NotFound => {
            ("its folder does not exist".to_owned(), "make the folder, or name another with --out")
        }
        io::ErrorKind::IsADirectory => {
            ("it is a folder".to_owned(), "name a file in it, such as `dossier.pdf`")
        }
        // The kind alone: the text would name the file beside it that could not be made.
        kind => (kind.to_string(), "name a place you may write to; what stood there is untouched"),
    };
    let message = format!("`{}` cannot be written: {why}", path.display());
    Stop::Io(Finding::error("unwritable-output", message).help(help))
}
