//! The seal: digests of a PDF's own bytes, in comments before its last lines. Every changed
//! byte breaks it. It shows damage and careless edits, and on which page; it is not a
//! signature, because anybody can make a new one.
//!
//! ```text
//! %briefing-seal 1
//! %page 1 <the first 128 bits of the SHA-256 of its content as stored>
//! %attachment facts.json <the same of an attached file>
//! %sha256 <SHA-256 of all bytes of the file but this line>
//! startxref
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Range;

use super::pdf::Pdf;
use crate::dossier::Digest;

const HEAD: &str = "%briefing-seal 1\n";
const LAST: &str = "%sha256 ";
const END: &[u8] = b"startxref";

/// The state of the seal of a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Seal {
    /// Every byte is as it was written.
    Whole,
    /// These parts were changed; empty if the change is outside pages and attachments.
    Broken(Vec<String>),
    /// There is no seal: another program saved it, or a version without seals.
    Missing,
}

/// Seals a complete PDF.
///
/// # Errors
/// Why its bytes are not a PDF.
pub(super) fn seal(bytes: Vec<u8>) -> Result<Vec<u8>, &'static str> {
    let pdf = Pdf::read(bytes)?;
    let (before, end) = pdf.bytes().split_at(position(pdf.bytes(), END).ok_or("it has no end")?);
    let mut block = HEAD.to_owned();
    for (name, digest) in parts(&pdf) {
        let _ = writeln!(block, "%{name} {digest}");
    }
    let digest = Digest::of_all([before, block.as_bytes(), end]);
    let _ = writeln!(block, "{LAST}{digest}");
    Ok([before, block.as_bytes(), end].concat())
}

/// Whether every byte is as it was written.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    let Some((line, digest)) = last_line(bytes) else { return false };
    digest == Digest::of_all([&bytes[..line.start], &bytes[line.end..]])
}

/// Returns whether a PDF is as it was written, and if not, what was changed.
pub(super) fn inspect(pdf: &Pdf) -> Seal {
    let bytes = pdf.bytes();
    let block = position(bytes, HEAD.as_bytes());
    if block.is_none() && last_line(bytes).is_none() {
        return Seal::Missing;
    }
    if is_whole(bytes) {
        return Seal::Whole;
    }
    let block = block.map(|at| String::from_utf8_lossy(&bytes[at..])).unwrap_or_default();
    let lines = block.lines().skip(1).take_while(|line| !line.starts_with(LAST));
    let stated: BTreeMap<_, _> =
        lines.filter_map(|line| line.strip_prefix('%')?.rsplit_once(' ')).collect();
    let actual = parts(pdf);
    let actual: BTreeMap<_, _> = actual.iter().map(|(n, d)| (n.as_str(), d.as_str())).collect();
    let names: BTreeSet<_> = stated.keys().chain(actual.keys()).collect();
    let changed = names.into_iter().filter(|name| stated.get(*name) != actual.get(*name));
    let mut changed: Vec<_> = changed.map(|name| (*name).to_owned()).collect();
    // Pages in the order of their numbers.
    changed.sort_by_key(|name| {
        let number = name.strip_prefix("page ").and_then(|number| number.parse::<usize>().ok());
        (number.is_none(), number)
    });
    Seal::Broken(changed)
}

/// The pages and attachments of a PDF, with digests of their stored bytes.
fn parts(pdf: &Pdf) -> Vec<(String, String)> {
    let pages = pdf.pages().into_iter().zip(1..);
    let pages = pages.map(|(page, number)| (format!("page {number}"), Digest::of(page)));
    let attached = pdf.attachments().into_iter();
    let attached =
        attached.map(|(name, file)| (format!("attachment {name}"), Digest::of(file.stored)));
    pages.chain(attached).map(|(name, digest)| (name, digest.short())).collect()
}

/// The line with the digest of the file, and the digest.
fn last_line(bytes: &[u8]) -> Option<(Range<usize>, Digest)> {
    let start = position(bytes, LAST.as_bytes())?;
    let digest = bytes.get(start + LAST.len()..start + LAST.len() + 64)?;
    let end = start + LAST.len() + 65;
    let digest = String::from_utf8(digest.to_vec()).ok()?.try_into().ok()?;
    (bytes.get(end - 1) == Some(&b'\n')).then_some((start..end, digest))
}

/// Returns where some bytes occur last.
fn position(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|window| window == what)
}
