//! The seal: digests of a PDF's own bytes, in comments before its last lines. Whoever
//! changes a byte breaks it. It shows damage and careless edits, and says which page; it
//! is no signature, for anybody can make a new one.
//!
//! ```text
//! %briefing-seal 1
//! %page 1 <the first 128 bits of the SHA-256 of its content as stored>
//! %attachment facts.json <the same of an attached file>
//! %sha256 <SHA-256 of all bytes of the file but this line>
//! startxref
//! ```

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use super::pdf::Pdf;
use crate::dossier::Digest;

const HEAD: &str = "%briefing-seal 1\n";
const LAST: &str = "%sha256 ";
const END: &[u8] = b"startxref";

/// What the seal says about a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Seal {
    /// Every byte is as it was written.
    Whole,
    /// These parts were changed; none if the change is outside pages and attachments.
    Broken(Vec<String>),
    /// There is no seal: another program saved it, or a version without seals.
    Missing,
}

/// Seals a PDF that is written completely.
///
/// # Errors
/// Why its bytes are not a PDF.
pub(super) fn seal(pdf: Vec<u8>) -> Result<Vec<u8>, String> {
    let at = position(&pdf, END).ok_or("it has no end")?;
    let mut block = HEAD.to_owned();
    for (name, digest) in parts(&Pdf::read(&pdf)?) {
        let _ = writeln!(block, "%{name} {digest}");
    }
    let digest = Digest::of_all([&pdf[..at], block.as_bytes(), &pdf[at..]]);
    let _ = writeln!(block, "{LAST}{digest}");
    let mut sealed = pdf;
    sealed.splice(at..at, block.into_bytes());
    Ok(sealed)
}

/// Whether every byte is as it was written.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    let Some((line, digest)) = last_line(bytes) else { return false };
    digest == Digest::of_all([&bytes[..line.start], &bytes[line.end..]])
}

/// Returns whether a PDF is as it was written, and if not, what was changed.
pub(super) fn inspect(bytes: &[u8], pdf: &Pdf) -> Seal {
    let block = position(bytes, HEAD.as_bytes());
    if block.is_none() && last_line(bytes).is_none() {
        return Seal::Missing;
    }
    if is_whole(bytes) {
        return Seal::Whole;
    }
    let said = block.map(|at| String::from_utf8_lossy(&bytes[at..])).unwrap_or_default();
    let lines = said.lines().skip(1).take_while(|line| !line.starts_with(LAST));
    let said: BTreeMap<_, _> = lines
        .filter_map(|line| line.strip_prefix('%')?.rsplit_once(' '))
        .map(|(name, digest)| (name.to_owned(), digest.to_owned()))
        .collect();
    let is: BTreeMap<_, _> = parts(pdf).into_iter().collect();
    let mut changed: Vec<_> = said
        .iter()
        .filter(|(name, digest)| is.get(*name) != Some(digest))
        .map(|(name, _)| name.clone())
        .collect();
    changed.extend(is.into_keys().filter(|name| !said.contains_key(name)));
    // Pages in the order of their numbers.
    changed.sort_by_key(|name| {
        let number = name.strip_prefix("page ").and_then(|number| number.parse::<usize>().ok());
        (number.is_none(), number, name.clone())
    });
    Seal::Broken(changed)
}

/// The pages and attachments of a PDF, with digests of their stored bytes.
fn parts(pdf: &Pdf) -> Vec<(String, String)> {
    let pages = pdf.pages().into_iter().enumerate();
    let mut parts: Vec<_> =
        pages.map(|(at, page)| (format!("page {}", at + 1), Digest::of(page).short())).collect();
    let attached = pdf.attachments().into_iter();
    parts.extend(
        attached
            .map(|(name, file)| (format!("attachment {name}"), Digest::of(file.stored).short())),
    );
    parts
}

/// The line with the digest of the file, and the digest.
fn last_line(bytes: &[u8]) -> Option<(Range<usize>, Digest)> {
    let start = position(bytes, LAST.as_bytes())?;
    let digest = bytes.get(start + LAST.len()..start + LAST.len() + 64)?;
    let end = start + LAST.len() + 65;
    let digest = std::str::from_utf8(digest).ok()?.parse().ok()?;
    (bytes.get(end - 1) == Some(&b'\n')).then_some((start..end, digest))
}

/// Where some bytes occur last.
fn position(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|window| window == what)
}
