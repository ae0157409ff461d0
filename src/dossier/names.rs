//! The names of files and folders. Systems write the same name in several ways: macOS may take
//! letters apart, and old archives have names that are not UTF-8.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

use crate::finding::{Code, Finding, encoding};

/// A name in NFC, with U+FFFD for what is not UTF-8.
pub(super) fn shown(name: &OsStr) -> String {
    name.to_string_lossy().nfc().collect()
}

/// Where a path of a dossier is in its folder: the file or folder of each name, however the system
/// writes it.
pub(super) fn located(folder: &Path, path: &str) -> PathBuf {
    let whole = folder.join(path);
    if path.is_ascii() || whole.exists() {
        return whole;
    }
    let mut located = folder.to_owned();
    for name in path.split('/') {
        let next = located.join(name);
        located = if next.exists() { next } else { located.join(actual(&located, name)) };
    }
    located
}

/// The name of an entry of a folder as the system writes it; the same name if there is none.
fn actual(folder: &Path, name: &str) -> OsString {
    let name: String = name.nfc().collect();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names = entries.map(|entry| entry.file_name());
    names.find(|entry| shown(entry) == name).unwrap_or_else(|| name.into())
}

/// What is wrong with the name of a file or folder, if it is not UTF-8.
pub(super) fn fault(folder: &Path, path: &str) -> Option<Finding> {
    let broken = path.contains(char::REPLACEMENT_CHARACTER);
    let actual = broken.then(|| located(folder, path))?;
    let name = actual.file_name().filter(|name| name.to_str().is_none())?;
    let message = format!("the name of the file `{path}` is not UTF-8");
    let finding = Finding::new(Code::NotUtf8, message);
    Some(match encoding::guess(name.as_encoded_bytes()) {
        Some(guess) => finding.help(format!("it looks like {guess}; rename the file")),
        None => finding.help("rename the file"),
    })
}

/// Whether a name is that of a folder beside others: it leads nowhere else, is no argument of the
/// program, and has no character that a system or a terminal takes for something else.
pub(super) fn is_plain_name(name: &str) -> bool {
    let is_odd =
        |c: char| c.is_control() || (c.is_whitespace() && c != ' ') || "/\\:*?\"<>|".contains(c);
    name.starts_with(char::is_alphanumeric) && !name.ends_with([' ', '.']) && !name.contains(is_odd)
}

/// Whether a name is that of a font file.
pub(super) fn is_font(name: &str) -> bool {
    [".otf", ".ttf", ".otc", ".ttc"].iter().any(|ending| name.to_lowercase().ends_with(ending))
}
