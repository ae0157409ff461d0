//! Which tables of a file are read, and for which kinds.

use std::sync::Arc;

use super::options::Options;
use crate::dossier::Dossier;
use crate::dossier::schema::Kind;
use crate::finding::{Code, Finding, Stop, quoted};
use crate::sheet::{Book, Table, is_workbook};

/// The first bytes of what Excel wrote before XLSX, and of what it protects.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

/// A kind of records, and the table that has them.
pub(super) type KindTable<'a> = (&'a Arc<Kind>, Table);

/// The tables of a file, each with the kind of its records: of the kind that is named, or of every
/// kind that a sheet is named after.
///
/// # Errors
/// [`Stop::Usage`] when it is not clear which; [`Stop::Findings`] when the file cannot be read.
pub(super) fn tables<'a>(
    dossier: &'a Dossier,
    name: &str,
    bytes: Vec<u8>,
    options: &Options,
) -> Result<Vec<KindTable<'a>>, Stop> {
    let kind = options.kind.as_deref().map(|kind| dossier.kind(kind));
    let kind = kind.transpose().map_err(Stop::usage)?;
    if !is_workbook(&bytes) {
        if let Some(finding) = other_format(name, &bytes) {
            return Err(Stop::Findings(finding.into()));
        }
        let kind = kind.ok_or_else(|| {
            let finding = Finding::new(Code::BadSheet, "of which kind are the records?");
            Stop::usage(finding.help("name it with --kind"))
        })?;
        return Ok(vec![(kind, options.text.read(name, &bytes).map_err(refused)?)]);
    }
    let mut book = Book::open(name, bytes, dossier.settings().limits()).map_err(refused)?;
    let sheets = book.sheets();
    let mut tables = Vec::new();
    match kind {
        Some(kind) => {
            let sheet = sheet(&sheets, kind, options)?;
            tables.push((kind, book.table(sheet).map_err(refused)?));
        }
        None => {
            for kind in dossier.schema().kinds() {
                if let Some(sheet) = named(&sheets, kind) {
                    tables.push((kind, book.table(sheet).map_err(refused)?));
                }
            }
        }
    }
    if tables.is_empty() {
        let message = format!("no sheet is named after a kind: the file has {}", quoted(&sheets));
        let finding = Finding::new(Code::BadSheet, message);
        return Err(Stop::usage(finding.help("name the kind with --kind, or rename the sheet")));
    }
    Ok(tables)
}

fn refused(finding: Finding) -> Stop {
    Stop::Findings(finding.into())
}

/// The finding that a file is neither a workbook nor text.
fn other_format(name: &str, bytes: &[u8]) -> Option<Finding> {
    let message = if bytes.starts_with(COMPOUND) {
        format!("`{name}` is protected by a password, or a workbook of an old format")
    } else if bytes.starts_with(b"%PDF") {
        format!("`{name}` is a PDF")
    } else {
        return None;
    };
    Some(Finding::new(Code::BadSheet, message).help("save it as XLSX, or as CSV"))
}

/// The sheet with the records of a kind.
fn sheet<'a>(sheets: &'a [String], kind: &Kind, options: &Options) -> Result<&'a str, Stop> {
    if let Some(written) = &options.sheet {
        let found = sheets.iter().find(|sheet| sheet.to_lowercase() == written.to_lowercase());
        return found.map(String::as_str).ok_or_else(|| {
            let message = format!("the file has no sheet `{written}`");
            let finding = Finding::new(Code::BadSheet, message);
            let names = sheets.iter().map(String::as_str);
            let finding = finding.did_you_mean(written, names);
            Stop::usage(finding.help(format!("it has {}", quoted(sheets))))
        });
    }
    match (named(sheets, kind), sheets) {
        (Some(sheet), _) => Ok(sheet),
        (None, [only]) => Ok(only),
        (None, _) => {
            let message = format!("which sheet has the records? The file has {}", quoted(sheets));
            Err(Stop::usage(Finding::new(Code::BadSheet, message).help("name it with --sheet")))
        }
    }
}

fn named<'a>(sheets: &'a [String], kind: &Kind) -> Option<&'a str> {
    let is_named = |sheet: &&String| {
        let sheet = sheet.trim().to_lowercase();
        sheet == kind.name.to_lowercase() || sheet == short(&kind.collection)
    };
    sheets.iter().find(is_named).map(String::as_str)
}

/// The name of the sheet of a collection: Excel allows 31 characters.
pub(super) fn short(collection: &str) -> &str {
    let end = collection.char_indices().nth(31).map_or(collection.len(), |(at, _)| at);
    &collection[..end]
}
