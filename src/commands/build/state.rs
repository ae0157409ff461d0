//! What the last build left: a file in the output folder, so that a build with nothing to do
//! reads no fact and no word. Without it the build reads the PDFs, which takes longer.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::folder::OutputFolder;
use super::report::EditionRecord;
use crate::config::{Config, PROGRAM};
use crate::dossier::{Digest, Files};
use crate::finding::Stop;
use crate::provenance::engine;
use crate::publish::replace;

const FILE: &str = ".briefing-build.json";

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    /// The digest of everything that an edition could be made from.
    pub(super) dossier: Option<Digest>,
    /// The only report that was requested, if there was one.
    pub(super) report: Option<String>,
    /// The only language that was requested, if there was one.
    pub(super) language: Option<String>,
    /// The editions that were requested, built or not, by the names of their files.
    pub(super) editions: BTreeMap<String, EditionRecord>,
}

impl State {
    /// Reads the state of a folder; an unreadable one counts as none.
    pub(super) fn read(folder: &OutputFolder) -> Self {
        let bytes = folder.read(FILE).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Writes it, unless the folder has it already.
    pub(super) fn write(&self, folder: &OutputFolder) -> Result<(), Stop> {
        if *self == Self::read(folder) {
            return Ok(());
        }
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        replace(&folder.path(FILE), text.as_bytes())
    }

    /// The editions that a configuration requests; none if the last build had another request.
    pub(super) fn requested(&self, config: &Config) -> Vec<(&String, &EditionRecord)> {
        let included = |then: &Option<String>, now| then.is_none() || then == now;
        if !included(&self.report, &config.report) || !included(&self.language, &config.language) {
            return Vec::new();
        }
        let is = |one: &Option<String>, it: &str| one.as_ref().is_none_or(|one| one == it);
        let requested = self.editions.iter().filter(|(_, known)| {
            is(&config.report, &known.report) && is(&config.language, &known.languages.join("-"))
        });
        requested.collect()
    }

    /// Whether the PDFs of these editions are in the folder as they were written.
    pub(super) fn exist(
        &self,
        folder: &OutputFolder,
        editions: &[(&String, &EditionRecord)],
    ) -> bool {
        editions.par_iter().all(|(name, known)| {
            known.pdf.is_some() && folder.read(name).map(Digest::of) == known.pdf
        })
    }
}

/// The digest of everything that an edition could be made from: the program, the date that was
/// asked for, and every file of the dossier. `None` if a folder cannot be listed.
pub(crate) fn fingerprint(files: &Files, config: &Config) -> Option<Digest> {
    let folders = ["data", "locales", "reports"].iter().map(|folder| files.walk(folder).ok());
    let paths = folders.collect::<Option<Vec<_>>>()?.concat();
    let digest = |path: &String| files.read(path).ok().map(Digest::of);
    let digests: Vec<_> = paths.par_iter().map(digest).collect();
    let date = config.date.map(|date| date.to_string()).unwrap_or_default();
    let mut text = format!("{PROGRAM}\n{}\n{date}\n", engine());
    for (path, digest) in paths.iter().zip(digests) {
        let digest = digest.map(|digest| digest.to_string()).unwrap_or_default();
        text.push_str(&format!("{path} {digest}\n"));
    }
    Some(Digest::of(text))
}
