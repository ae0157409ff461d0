//! What a path leads to: a file that can be replaced, or something that can only be written into.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How many links may lead to a file, as in Linux.
const LINKS: usize = 40;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// A regular file, or nothing yet, or a folder.
    File(PathBuf),
    /// A device, a FIFO or an open file of this process.
    Stream(PathBuf),
    /// The standard output of this process, as `/dev/stdout`.
    Stdout,
}

impl Target {
    /// Follows links, even those to a file that does not exist yet.
    ///
    /// # Errors
    /// When links lead in a circle.
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        let mut place = path.to_owned();
        for _ in 0..LINKS {
            match descriptor(&place) {
                Some(number) if number == "1" => return Ok(Self::Stdout),
                Some(_) => return Ok(Self::Stream(place)),
                None => {}
            }
            let Ok(target) = fs::read_link(&place) else {
                let stream = fs::metadata(&place).is_ok_and(|it| !it.is_file() && !it.is_dir());
                return Ok(if stream { Self::Stream(place) } else { Self::File(place) });
            };
            place = parent(&place).join(target);
        }
        Err(io::Error::other("its links lead in a circle"))
    }
}

/// The number of an open file of this process, if a path is that of one: `/dev/fd/63`. What it
/// leads to may have no name.
fn descriptor(path: &Path) -> Option<String> {
    let folder = fs::canonicalize(parent(path)).ok()?;
    let is_own = folder.starts_with("/proc") && folder.ends_with("fd");
    let name = path.file_name().filter(|_| is_own)?;
    Some(name.to_string_lossy().into_owned())
}

/// The folder of a file.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
