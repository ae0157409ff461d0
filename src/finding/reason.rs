//! Why the system cannot read or write a file, in the words of messages.

use std::io::{Error, ErrorKind};

/// The reason of an error of the file system. The system's own words for some are raw
/// (`entity not found`).
pub(crate) fn reason(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "it does not exist".to_owned(),
        ErrorKind::FileTooLarge => "it is too large".to_owned(),
        ErrorKind::AlreadyExists => "something has its name already".to_owned(),
        ErrorKind::IsADirectory => "it is a folder".to_owned(),
        ErrorKind::NotADirectory => {
            "it is not a folder, or something in its path is not".to_owned()
        }
        _ => {
            let text = error.to_string();
            match (text.split_once(" (os error "), error.kind().to_string()) {
                // The system's words, for what has none of Rust's.
                (Some((text, _)), kind) if kind == "uncategorized error" => text.to_lowercase(),
                (Some(_), kind) => kind,
                (None, _) => text,
            }
        }
    }
}

/// The path of a source file of a library without that of the machine on which it was built:
/// `typst-0.15.1/src/lib.rs`.
pub(crate) fn library_path(path: &str) -> &str {
    let below = path.rsplit_once("/registry/src/").and_then(|(_, rest)| rest.split_once('/'));
    below.map_or(path, |(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// faults, "Told badly": no path of the machine on which the program was built.
    #[test]
    fn paths_of_libraries_begin_with_the_library() {
        let path =
            "/home/me/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/typst-0.15.1/src/lib.rs";
        assert_eq!(library_path(path), "typst-0.15.1/src/lib.rs");
        assert_eq!(library_path("src/lib.rs"), "src/lib.rs");
    }

    #[test]
    fn no_reason_is_raw() {
        assert_eq!(reason(&ErrorKind::NotFound.into()), "it does not exist");
        assert_eq!(reason(&Error::other("it is a link to nothing")), "it is a link to nothing");
        #[cfg(unix)]
        {
            assert_eq!(reason(&Error::from_raw_os_error(13)), "permission denied");
            assert_eq!(reason(&Error::from_raw_os_error(24)), "too many open files");
            // Rust has no kind for it.
            assert_eq!(reason(&Error::from_raw_os_error(5)), "input/output error");
        }
    }
}
