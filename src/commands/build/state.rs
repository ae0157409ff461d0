//! What the last build left in an output folder, so that a build with nothing to do reads no fact
//! and no word. Without it the build reads the PDFs, which takes longer.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::folder::OutputFolder;
use super::manifest;
use super::others::AllOthers;
use super::record::EditionRecord;
use super::state_file::StateFile;
use crate::config::{Config, Layout, PROGRAM};
use crate::dossier::{Digest, FOLDERS, Files};
use crate::finding::Stop;
use crate::provenance::engine;

/// The arguments that choose editions, as they were written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Request {
    report: Option<String>,
    languages: Vec<String>,
    layout: Option<Layout>,
    select: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    /// The output folder.
    pub(super) output: String,
    /// The id of the dossier.
    pub(super) id: String,
    /// The digest of everything that an edition could be made from.
    pub(super) dossier: Option<Digest>,
    /// What was requested of all editions.
    #[serde(default)]
    pub(super) request: Request,
    /// The digest of the manifest.
    #[serde(default)]
    pub(super) manifest: Option<Digest>,
    /// The editions that were requested, built or not, by the names of their files.
    pub(super) editions: BTreeMap<String, EditionRecord>,
    /// The other formats of all editions, requested or not, by the same names.
    #[serde(default, skip_serializing_if = "AllOthers::is_empty")]
    pub(super) others: AllOthers,
}

impl Request {
    /// Whether all editions were requested.
    pub(super) fn is_all(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn of(config: &Config) -> Self {
        Self {
            report: config.report.clone(),
            languages: config.languages.clone(),
            layout: config.layout,
            select: config.select.clone(),
        }
    }
}

impl State {
    /// Reads a state; an unreadable one counts as none.
    pub(super) fn read(file: &StateFile) -> Self {
        serde_json::from_slice(&file.read()).unwrap_or_default()
    }

    /// Writes it, unless the file has it already.
    pub(super) fn write(&self, file: &StateFile) -> Result<(), Stop> {
        if *self == Self::read(file) {
            return Ok(());
        }
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        file.write(text.as_bytes())
    }

    /// The editions that a configuration requests; none if the last build had another request.
    pub(super) fn requested(&self, config: &Config) -> Vec<(&String, &EditionRecord)> {
        let (then, now) = (&self.request, Request::of(config));
        let all = *then == now;
        // The rest of a request may have been narrower than all editions.
        let rest = |request: &Request| (request.layout, request.select.clone());
        if !all && (!then.is_all() || rest(&now) != rest(then)) {
            return Vec::new();
        }
        let requested = self.editions.iter().filter(|(_, known)| {
            let edition = &known.edition;
            all || now.report.as_ref().is_none_or(|report| report == edition.report())
                && (now.languages.is_empty() || now.languages == edition.languages())
        });
        requested.collect()
    }

    /// Whether the manifest and the files of these editions are in the folder as they were written.
    pub(super) fn exist(
        &self,
        folder: &OutputFolder,
        editions: &[(&String, &EditionRecord)],
    ) -> bool {
        let manifest = folder.read(manifest::FILE).map(Digest::of);
        manifest == self.manifest
            && editions.par_iter().all(|(name, known)| {
                let others = self.others.get(*name);
                (known.without_pdf || known.pdf.is_some())
                    && known.pdf.is_none_or(|pdf| folder.read(name).map(Digest::of) == Some(pdf))
                    && others.is_none_or(|others| others.exist(folder))
            })
    }
}

/// The digest of everything that an edition could be made from: the program, the date that was
/// asked for, and every file of the dossier. `None` if a folder cannot be listed.
pub(crate) fn fingerprint(files: &Files, config: &Config) -> Option<Digest> {
    let folders = FOLDERS.iter().map(|folder| files.walk(folder).ok());
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
