//! Bytes go to a file, or to standard output.

use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::replace::{replace, stage, unwritable};
use super::target::Target;
use crate::finding::{Code, Finding, Stop, reason};

/// Where a PDF or another file goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Output {
    Stdout,
    File(PathBuf),
}

/// Writes a file. A regular file is replaced in one step; a device or a FIFO is written into.
///
/// # Errors
/// [`Stop::Io`] when that fails; the old file is untouched.
pub(crate) fn write(bytes: &[u8], output: &Output) -> Result<(), Stop> {
    let path = match output {
        Output::Stdout => return write_stdout(bytes),
        Output::File(path) => path,
    };
    match Target::of(path) {
        Ok(Target::Stdout) => write_stdout(bytes),
        Ok(Target::Stream(place)) => {
            written(write_into(&place, bytes)).map_err(|error| unwritable(path, &error))
        }
        _ => replace(path, bytes),
    }
}

/// Refuses a file that could not be written, before there is anything to write.
///
/// # Errors
/// [`Stop::Io`] with the reason.
pub(crate) fn check_writable(path: &Path) -> Result<(), Stop> {
    match Target::of(path) {
        Ok(Target::Stream(_) | Target::Stdout) => Ok(()),
        _ => stage(path, b"").map(drop),
    }
}

fn write_stdout(bytes: &[u8]) -> Result<(), Stop> {
    let mut stdout = io::stdout().lock();
    written(stdout.write_all(bytes).and_then(|()| stdout.flush())).map_err(|error| {
        let message = format!("cannot write to standard output: {}", reason(&error));
        Stop::Io(Finding::new(Code::UnwritableOutput, message))
    })
}

/// Writes behind what is there: an open file may have been opened for that.
fn write_into(place: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut stream = OpenOptions::new().append(true).open(place)?;
    stream.write_all(bytes)?;
    stream.flush()
}

/// A reader that has read enough is not an error.
fn written(result: io::Result<()>) -> io::Result<()> {
    result.or_else(|error| match error.kind() {
        ErrorKind::BrokenPipe => Ok(()),
        _ => Err(error),
    })
}
