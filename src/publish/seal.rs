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
//! <number>
//! %%EOF
//! ```
//!
//! Only there is it a seal. A signature is appended after the last line (ISO 32000-1, 7.5.6 and
//! 12.8) and leaves the bytes before it as they are.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Range;

use super::pdf::{Pdf, Unreadable};
use super::signatures;
use crate::dossier::Digest;

const HEAD: &str = "%briefing-seal 1\n";
const LAST: &str = "%sha256 ";
const END: &[u8] = b"startxref\n";
const EOF: &[u8] = b"\n%%EOF";

/// The state of the seal of a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Seal {
    /// Every byte is as it was written.
    Whole,
    /// Every byte is as it was written; signatures were appended, in so many bytes.
    Signed(usize),
    /// These parts were changed; empty if the change is outside pages and attachments.
    Broken(Vec<String>),
    /// There is no seal: another program saved it, or a version without seals.
    Missing,
}

impl Seal {
    /// Whether every byte is as it was written.
    pub(crate) fn is_intact(&self) -> bool {
        matches!(self, Self::Whole | Self::Signed(_))
    }
}

/// Seals a complete PDF.
///
/// # Errors
/// Why its bytes are not a PDF.
pub(super) fn seal(bytes: Vec<u8>) -> Result<Vec<u8>, &'static str> {
    let pdf = Pdf::read(bytes).map_err(|error| match error {
        Unreadable::Encrypted => "it is encrypted",
        Unreadable::Damaged(why) => why,
    })?;
    let bytes = pdf.bytes();
    let end = bytes.windows(END.len()).rposition(|window| window == END);
    let (before, end) = bytes.split_at(end.ok_or("it has no end")?);
    let mut block = HEAD.to_owned();
    for (name, digest) in parts(&pdf) {
        let _ = writeln!(block, "%{name} {digest}");
    }
    let digest = Digest::of_all([before, block.as_bytes(), end]);
    let _ = writeln!(block, "{LAST}{digest}");
    Ok([before, block.as_bytes(), end].concat())
}

/// The bytes of a PDF as they were written, without the signatures that were appended since;
/// `None` if they are not as they were written.
pub(super) fn intact(bytes: &[u8]) -> Option<&[u8]> {
    let written = written(bytes)?;
    (written.len() == bytes.len() || signatures::are_all(written, bytes)).then_some(written)
}

/// Returns whether a PDF is as it was written, and if not, what was changed.
pub(super) fn inspect(pdf: &Pdf) -> Seal {
    let bytes = pdf.bytes();
    let Some(block) = position(bytes, HEAD.as_bytes()) else {
        return Seal::Missing;
    };
    match intact(bytes) {
        Some(written) if written.len() == bytes.len() => Seal::Whole,
        Some(written) => Seal::Signed(bytes.len() - written.len()),
        None => Seal::Broken(changed(&bytes[block..], pdf)),
    }
}

/// The parts that differ from the digests of a seal.
fn changed(block: &[u8], pdf: &Pdf) -> Vec<String> {
    let end = position(block, END).unwrap_or(block.len());
    let block = String::from_utf8_lossy(&block[..end]);
    let lines = block.lines().skip(1).take_while(|line| !line.starts_with(LAST));
    let stated = lines.filter_map(|line| line.strip_prefix('%')?.rsplit_once(' '));
    let stated = stated.map(|(name, digest)| (name.to_owned(), digest.to_owned()));
    differing(&stated.collect(), &parts(pdf))
}

/// The pages and attachments that differ between two PDFs, in their order.
pub(super) fn differences(a: &Pdf, b: &Pdf) -> Vec<String> {
    differing(&parts(a), &parts(b))
}

fn differing(a: &BTreeMap<String, String>, b: &BTreeMap<String, String>) -> Vec<String> {
    let names: BTreeSet<_> = a.keys().chain(b.keys()).collect();
    let changed = names.into_iter().filter(|name| a.get(*name) != b.get(*name));
    let mut changed: Vec<_> = changed.cloned().collect();
    changed.sort_by_key(|name| in_order(name));
    changed
}

/// Pages in the order of their numbers, before all else.
fn in_order(name: &str) -> (bool, Option<usize>) {
    let number = name.strip_prefix("page ").and_then(|number| number.parse().ok());
    (number.is_none(), number)
}

/// The pages and attachments of a PDF, with digests of their stored bytes.
fn parts(pdf: &Pdf) -> BTreeMap<String, String> {
    let pages = pdf.pages().into_iter().zip(1..);
    let pages = pages.map(|(digest, number)| (format!("page {number}"), digest));
    let attached = pdf.attachments();
    let attached = attached
        .iter()
        .map(|(name, file)| (format!("attachment {name}"), Digest::of(file.raw_data())));
    pages.chain(attached).map(|(name, digest)| (name, digest.short())).collect()
}

/// The first bytes of a PDF, up to the end of what was written with its seal, if they are as they
/// were written.
fn written(bytes: &[u8]) -> Option<&[u8]> {
    let head = position(bytes, HEAD.as_bytes())?;
    let (line, digest) = last_line(bytes, head)?;
    let rest = bytes[line.end..].strip_prefix(END)?;
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let end = bytes.len() - rest.len() + digits + EOF.len();
    if digits == 0 || !rest[digits..].starts_with(EOF) {
        return None;
    }
    let is_right = digest == Digest::of_all([&bytes[..line.start], &bytes[line.end..end]]);
    is_right.then(|| &bytes[..end])
}

/// The line with the digest of the file in the block at an offset, and the digest.
fn last_line(bytes: &[u8], block: usize) -> Option<(Range<usize>, Digest)> {
    let mut start = block;
    while !bytes[start..].starts_with(LAST.as_bytes()) {
        // Comments only, each on its line.
        (bytes.get(start) == Some(&b'%')).then_some(())?;
        start += position(&bytes[start..], b"\n")? + 1;
    }
    let digest = bytes.get(start + LAST.len()..start + LAST.len() + 64)?;
    let end = start + LAST.len() + 65;
    let digest = String::from_utf8(digest.to_vec()).ok()?.try_into().ok()?;
    (bytes.get(end - 1) == Some(&b'\n')).then_some((start..end, digest))
}

/// Returns where some bytes occur first.
fn position(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
