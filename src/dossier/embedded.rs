//! The dossier inside the program, which is also the kit of every other.

use include_dir::{Dir, include_dir};

static DATA: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static REPORTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/reports");

/// The embedded folder that contains a path, and the rest of the path.
fn folder(path: &str) -> Option<(&'static Dir<'static>, &str)> {
    let (top, rest) = path.split_once('/').unwrap_or((path, ""));
    let dir = match top {
        "data" => &DATA,
        "locales" => &LOCALES,
        "reports" => &REPORTS,
        _ => return None,
    };
    Some((dir, rest))
}

/// The bytes of a file.
pub(super) fn file(path: &str) -> Option<&'static [u8]> {
    let (dir, rest) = folder(path)?;
    Some(dir.get_file(rest)?.contents())
}

/// The names in a folder, in no order.
pub(super) fn names(path: &str) -> Vec<String> {
    let Some((top, rest)) = folder(path) else { return Vec::new() };
    let dir = if rest.is_empty() { Some(top) } else { top.get_dir(rest) };
    let entries = dir.into_iter().flat_map(Dir::entries);
    let names = entries.filter_map(|entry| entry.path().file_name());
    names.map(|name| name.to_string_lossy().into_owned()).collect()
}
