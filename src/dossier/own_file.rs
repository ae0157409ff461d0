//! Files below `reports` that the settings name.

use std::borrow::Cow;

use super::Files;
use super::decode::text;
use super::schema::Shape;
use super::yaml::Node;
use crate::finding::{Code, Finding};

/// The path of a file below `reports`, such as `example`.
pub(super) fn path<'a>(node: &'a Node, code: Code, example: &str) -> Result<&'a str, Finding> {
    let path = text(node, &Shape::Text)?;
    let leads_out = path.split('/').any(|part| part == "..") || path.contains('\\');
    if path.starts_with("reports/") && !leads_out {
        return Ok(path);
    }
    let message = format!("`{path}` is not in the folder `reports` of the dossier");
    let help = format!("put it there, as in `{example}`");
    Err(Finding::new(code, message).at(&node.span).help(help))
}

/// The bytes of such a file.
pub(super) fn read<'a>(
    path: &str,
    node: &Node,
    code: Code,
    files: &'a Files,
) -> Result<Cow<'a, [u8]>, Finding> {
    if files.has(path) {
        return Ok(files.read(path).unwrap_or_default());
    }
    let folder = path.rsplit_once('/').map_or("reports", |(folder, _)| folder);
    let there = files.list(folder).unwrap_or_default();
    let there: Vec<_> = there.iter().map(|name| format!("{folder}/{name}")).collect();
    Err(Finding::new(code, format!("there is no file `{path}`"))
        .at(&node.span)
        .did_you_mean(path, there.iter().map(String::as_str)))
}
