//! The files that an argument names, and standard input: read as far as the dossier allows.

use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::config::Config;
use crate::dossier::{Files, limits, read_at_most, too_large, unreadable};
use crate::finding::Stop;
use crate::limits::Limit;

/// The bytes of a file, which may be a pipe, or of standard input if it is `-`.
///
/// # Errors
/// [`Stop::Io`] when it cannot be read, [`Stop::Findings`] when it is too large.
pub(super) fn read(path: &Path, config: &Config) -> Result<Vec<u8>, Stop> {
    // What is wrong with the dossier is said when it is opened.
    let limits = Files::open(&config.root).map(|files| limits(&files)).unwrap_or_default();
    let most = limits.bytes(Limit::FileSize);
    let read = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        let input = std::io::stdin().lock();
        let read = input.take(most.saturating_add(1)).read_to_end(&mut bytes);
        match read {
            Ok(_) if bytes.len() as u64 > most => Err(ErrorKind::FileTooLarge.into()),
            read => read.map(|_| bytes),
        }
    } else {
        read_at_most(path, most)
    };
    read.map_err(|error| match error.kind() {
        ErrorKind::FileTooLarge => Stop::Findings(too_large(path, Limit::FileSize, &limits).into()),
        _ => Stop::Io(unreadable(path, &error)),
    })
}
