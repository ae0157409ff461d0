//! What the last build left on the shelf: a short cut, so that a build with nothing to do
//! reads no fact and no word. Whoever deletes it loses a tenth of a second: what an
//! edition was made from is in its PDF.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::shelf::Shelf;
use crate::cli::Request;
use crate::digest::Digest;
use crate::project::Project;
use crate::provenance::engine;

/// The file in the output folder.
const FILE: &str = ".briefing-build.json";

/// What the last build made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    /// The digest of everything that an edition could be made from.
    pub(super) dossier: Option<Digest>,
    /// The report that was asked for; all of them by default.
    pub(super) report: Option<String>,
    /// The language that was asked for; all of them by default.
    pub(super) language: Option<String>,
    /// The editions that were asked for, on the shelf or not.
    pub(super) editions: BTreeMap<String, Shelved>,
}

/// An edition on the shelf, by the name of its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Shelved {
    /// The report.
    pub(super) report: String,
    /// The languages.
    pub(super) languages: Vec<String>,
    /// The PDF; none when the edition could not be set.
    pub(super) pdf: Option<Digest>,
    /// The files of the dossier that it was made from.
    pub(super) files: Vec<String>,
}

impl State {
    /// Reads the state of a folder. One that cannot be read is none.
    pub(super) fn read(shelf: &Shelf) -> Self {
        let bytes = shelf.read(FILE).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Writes it, unless it stands there already.
    pub(super) fn write(&self, shelf: &Shelf) -> Result<(), crate::finding::Stop> {
        if *self == Self::read(shelf) {
            return Ok(());
        }
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        shelf.write(FILE, text.as_bytes())
    }

    /// The editions of a report and a language, or of all; none when the last build did
    /// not look at all of them.
    pub(super) fn asked(
        &self,
        report: Option<&str>,
        language: Option<&str>,
    ) -> Vec<(&String, &Shelved)> {
        let looked = |then: &Option<String>, now| then.is_none() || then.as_deref() == now;
        if !looked(&self.report, report) || !looked(&self.language, language) {
            return Vec::new();
        }
        let is = |name: Option<&str>, it: &str| name.is_none_or(|name| name == it);
        let asked = self.editions.iter().filter(|(_, shelved)| {
            is(report, &shelved.report) && is(language, &shelved.languages.join("-"))
        });
        asked.collect()
    }

    /// Whether the PDFs of these editions stand on the shelf as they were written.
    pub(super) fn stands(&self, shelf: &Shelf, names: &[&String]) -> bool {
        names.par_iter().all(|name| {
            let written = self.editions.get(*name).and_then(|shelved| shelved.pdf);
            written.is_some() && shelf.read(name).map(Digest::of) == written
        })
    }
}

/// The digest of everything that an edition could be made from: the program, the date that
/// was asked for, and every file of the dossier.
pub(super) fn fingerprint(project: &Project, request: &Request) -> Option<Digest> {
    let folders = ["data", "locales", "reports"];
    let mut paths = Vec::new();
    for folder in folders {
        paths.extend(project.walk(folder).ok()?);
    }
    let digests: Vec<_> = paths
        .par_iter()
        .map(|path| match project.embedded(path) {
            Some(bytes) => Some(Digest::of(bytes)),
            None => project.read(path).ok().map(Digest::of),
        })
        .collect();
    let mut text = format!("{}\n{}\n{:?}\n", crate::PROGRAM, engine(), request.date);
    for (path, digest) in paths.iter().zip(digests) {
        text.push_str(&format!("{path} {digest:?}\n"));
    }
    Some(Digest::of(text))
}
