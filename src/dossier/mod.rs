//! Facts: YAML files become a [`Dossier`] of typed records. Every reference leads to a record, and
//! all faults of all files are reported at once.

mod decode;
mod design;
mod digest;
mod edition;
mod editions;
mod files;
mod fonts;
pub(crate) mod json;
mod names;
mod paper;
pub(crate) mod pictures;
mod plan;
mod quantity;
mod record;
pub(crate) mod schema;
mod selection;
mod settings;
mod written;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use briefing_lang::edtf::Edtf;
pub(crate) use digest::Digest;
pub(crate) use edition::{Edition, Manner};
pub(crate) use files::{Files, SETTINGS, unreadable};
pub(crate) use fonts::Fonts;
pub(crate) use paper::Paper;
pub(crate) use plan::fits;
pub(crate) use quantity::{Quantity, Unit};
pub(crate) use record::{Record, Value};
pub(crate) use selection::Selection;
pub(crate) use settings::{Settings, Stale};

use crate::finding::{Code, Finding, Findings, Severity, Span};
use schema::{KINDS, Kind};

/// All facts of a dossier: typed, resolved, each with its place.
#[derive(Debug)]
pub(crate) struct Dossier {
    settings: Settings,
    collections: BTreeMap<&'static str, Vec<Record>>,
}

impl Dossier {
    /// Loads the data files. Faults go to `findings`; without settings there is no dossier.
    pub(crate) fn load(files: &Files, findings: &mut Findings) -> Option<Self> {
        let mut collections = BTreeMap::new();
        let mut unread = BTreeSet::new();
        for kind in KINDS {
            let path = format!("data/{}.yaml", kind.collection);
            if let Some(source) = files.load(&path, findings) {
                let before = findings.count(Severity::Error);
                let records = decode::records(kind, &source, findings);
                if records.is_empty() && findings.count(Severity::Error) > before {
                    unread.insert(kind.name);
                }
                collections.insert(kind.name, records);
            }
        }
        report_unknown_files(files, findings);
        let source = files.load(SETTINGS, findings);
        let settings = source.and_then(|source| Settings::load(&source, files, findings));
        let values = collections.values().flatten().flat_map(Record::values);
        for (_, value) in values.chain(settings.iter().flat_map(Settings::values)) {
            for (kind, id, span) in value.references() {
                let records = collections.get(kind).map_or(&[][..], Vec::as_slice);
                // The faults of an unread file have been reported.
                if !unread.contains(kind) && records.iter().all(|record| record.id() != id) {
                    findings.push(unknown_reference(kind, id, span, records));
                }
            }
        }
        Some(Self { settings: settings?, collections })
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The languages; the first is the source language.
    pub(crate) fn languages(&self) -> &[String] {
        &self.settings.languages
    }

    pub(crate) fn reports(&self) -> &[String] {
        &self.settings.reports
    }

    /// The date of the data.
    pub(crate) fn date(&self) -> chrono::NaiveDate {
        self.settings.date
    }

    /// The records of a kind, in the order of their file.
    pub(crate) fn records(&self, kind: &str) -> &[Record] {
        self.collections.get(kind).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn record(&self, kind: &str, id: &str) -> Option<&Record> {
        self.records(kind).iter().find(|record| record.id() == id)
    }

    /// Every record, kind by kind.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&'static Kind, &Record)> {
        KINDS.iter().flat_map(|kind| self.records(kind.name).iter().map(move |r| (kind, r)))
    }
}

fn unknown_reference(kind: &str, id: &str, span: &Span, records: &[Record]) -> Finding {
    let file = Kind::named(kind).map_or(kind, |kind| kind.collection);
    Finding::new(Code::UnknownReference, format!("no {kind} has the id `{id}`"))
        .at(span)
        .label(format!("not in data/{file}.yaml"))
        .did_you_mean(id, records.iter().map(Record::id))
}

/// Reports YAML files in `data/` that nothing reads: most likely a typing error in the name.
fn report_unknown_files(files: &Files, findings: &mut Findings) {
    let names = files.list("data").unwrap_or_default();
    let known: Vec<_> = KINDS.iter().map(|kind| kind.collection).chain(["dossier"]).collect();
    for name in names {
        let stem = name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml"));
        if let Some(stem) = stem
            && !(known.contains(&stem) && name.ends_with(".yaml"))
        {
            let finding =
                Finding::new(Code::UnknownDataFile, format!("unknown data file `{name}`"))
                    .did_you_mean(stem, known.iter().copied());
            findings.push(finding.help(format!("the data files are {}", known.join(", "))));
        }
    }
}
