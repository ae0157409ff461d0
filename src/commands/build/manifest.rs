//! `editions.json`: what an output folder contains, for a website.

use std::fs;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::folder::OutputFolder;
use super::others::{OtherFile, Others};
use super::record::{Document, EditionRecord};
use crate::config::Layout;
use crate::dossier::{Digest, Edition};
use crate::finding::Stop;
use crate::publish::{Published, replace};

pub(super) const FILE: &str = "editions.json";

/// The editions of a folder, in the order of the settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Manifest(Vec<Entry>);

/// An edition as the manifest lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// The name of the PDF in the folder, or of the first file of an edition without PDF.
    file: String,
    report: String,
    languages: Vec<String>,
    layout: Layout,
    /// The id of the message of the only record that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<String>,
    #[serde(flatten)]
    document: Document,
    date: NaiveDate,
    /// How many bytes it has.
    size: u64,
    sha256: Digest,
    /// Its files in other formats.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    formats: Vec<OtherFile>,
}

impl Manifest {
    /// The manifest of a folder; an unreadable one counts as empty.
    pub(super) fn read(folder: &OutputFolder) -> Self {
        serde_json::from_slice(&folder.read(FILE).unwrap_or_default()).unwrap_or_default()
    }

    /// What it lists of a file.
    pub(super) fn entry(&self, name: &str) -> Option<&Entry> {
        self.0.iter().find(|entry| entry.file == name)
    }

    /// Lists editions as they are in the folder, in the place of what was listed of their files.
    /// With `all` there are no others.
    pub(super) fn update<'a>(
        self,
        folder: &OutputFolder,
        editions: impl Iterator<Item = (&'a String, &'a EditionRecord, Option<&'a Others>)>,
        all: bool,
    ) -> Self {
        let mut entries = if all { Vec::new() } else { self.0.clone() };
        entries.retain(|entry| folder.path(&entry.file).is_file());
        for (name, record, others) in editions {
            let name = file_of(name, record, others);
            let at = entries.iter().position(|entry| entry.file == name);
            let old = self.entry(name);
            match (at, entry(folder, name, record, others, old)) {
                (Some(at), Some(entry)) => entries[at] = entry,
                (Some(at), None) => drop(entries.remove(at)),
                (None, entry) => entries.extend(entry),
            }
        }
        Self(entries)
    }

    /// Writes it, unless the folder has it already. Returns its digest.
    ///
    /// # Errors
    /// [`Stop::Io`] when it cannot be written.
    pub(super) fn write(&self, folder: &OutputFolder) -> Result<Digest, Stop> {
        let text = format!("{}\n", serde_json::to_string_pretty(self).unwrap_or_default());
        if folder.read(FILE).is_none_or(|there| there != text.as_bytes()) {
            replace(&folder.path(FILE), text.as_bytes())?;
        }
        Ok(Digest::of(text))
    }
}

/// The entry of an edition: from its record, from what was listed of the same PDF, or from the PDF.
fn entry(
    folder: &OutputFolder,
    name: &str,
    record: &EditionRecord,
    others: Option<&Others>,
    old: Option<&Entry>,
) -> Option<Entry> {
    let formats = || others.map(|others| others.files.clone()).unwrap_or_default();
    if record.without_pdf {
        let others = others?;
        let first = others.files.first()?;
        let document = Document { title: others.title.clone(), pages: None };
        let there = (first.size, first.sha256);
        return Some(listed(name, &record.edition, document, there, formats()));
    }
    if let (Some(sha256), Some(document)) = (record.pdf, &record.document) {
        let size = fs::metadata(folder.path(name)).ok()?.len();
        return Some(listed(name, &record.edition, document.clone(), (size, sha256), formats()));
    }
    let bytes = folder.read(name)?;
    let sha256 = Digest::of(&bytes);
    if let Some(old) = old.filter(|old| old.sha256 == sha256) {
        return Some(Entry { formats: formats(), ..old.clone() });
    }
    let published = Published::read(&folder.path(name)).ok()?;
    let document = Document { title: published.title(), pages: Some(published.pages()) };
    let size = bytes.len() as u64;
    let edition = &published.provenance().edition;
    Some(listed(name, edition, document, (size, sha256), formats()))
}

fn listed(
    file: &str,
    edition: &Edition,
    document: Document,
    (size, sha256): (u64, Digest),
    formats: Vec<OtherFile>,
) -> Entry {
    Entry {
        file: file.to_owned(),
        report: edition.report().to_owned(),
        languages: edition.languages().to_vec(),
        layout: edition.layout(),
        record: edition.select().map(|select| select.message()),
        document,
        date: edition.date(),
        size,
        sha256,
        formats,
    }
}

/// The name of the first file of an edition.
pub(super) fn file_of<'a>(
    name: &'a str,
    record: &EditionRecord,
    others: Option<&'a Others>,
) -> &'a str {
    let first = others.and_then(|others| others.files.first()).filter(|_| record.without_pdf);
    first.map_or(name, |file| &file.file)
}
