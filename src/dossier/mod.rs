//! Facts: YAML files become a [`Dossier`] of typed records. Every reference leads to a record, and
//! all faults of all files are reported at once.

pub(crate) mod cells;
mod decode;
mod design;
mod digest;
pub(crate) mod edit;
mod edition;
mod editions;
mod embedded;
mod files;
mod find;
mod folder;
mod fonts;
mod formats;
mod ids;
pub(crate) mod json;
mod limits;
mod names;
mod own_file;
mod paper;
mod picture;
pub(crate) mod pictures;
mod plan;
pub(crate) mod printer;
mod profile;
mod quantity;
mod record;
mod requirement;
pub(crate) mod schema;
mod selection;
pub(crate) mod settings;
mod strays;
mod syntax;
mod text_size;
mod units;
mod written;
mod yaml;
#[cfg(test)]
mod yaml_suite;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

pub(crate) use briefing_lang::edtf::Edtf;
pub(crate) use digest::Digest;
use ecow::EcoString;
pub(crate) use edition::{Edition, Manner};
pub(crate) use files::{FOLDERS, Files, KIT, SETTINGS, too_large, unreadable};
pub(crate) use find::find;
pub(crate) use folder::{read_at_most, read_regular};
pub(crate) use fonts::Fonts;
pub(crate) use formats::Formats;
pub(crate) use ids::is_kebab_case;
pub(crate) use limits::limits;
pub(crate) use paper::Paper;
pub(crate) use plan::{
    COLOURS as EDITION_COLOURS, PARTS as FILE_NAME_PARTS, fits, head_to_tail_of,
};
pub(crate) use printer::Printer;
pub(crate) use profile::Profile;
pub(crate) use quantity::{Quantity, Unit};
pub(crate) use record::{Record, Value};
pub(crate) use requirement::of_this_version;
pub(crate) use selection::Selection;
pub(crate) use settings::{Settings, Stale};
pub(crate) use strays::strays;
pub(crate) use units::{DeclaredUnit, Units};
pub(crate) use written::Mark as DecimalMark;

use crate::finding::{Code, Finding, Findings, Severity, Span, Suggestions};
use briefing_lang::tags;
use schema::{Kind, Schema};

/// All facts of a dossier: typed, resolved, each with its place.
#[derive(Debug)]
pub(crate) struct Dossier {
    schema: Arc<Schema>,
    settings: Settings,
    /// The records by the name of their kind.
    collections: BTreeMap<EcoString, Vec<Record>>,
    /// Where the records of a kind are, by their ids.
    index: Index,
}

type Index = BTreeMap<EcoString, HashMap<String, usize>>;

impl Dossier {
    /// Loads the data files. Faults go to `findings`; without settings there is no dossier, and
    /// none for this program if it is made for another version.
    pub(crate) fn load(files: &Files, findings: &mut Findings) -> Option<Self> {
        if let Some(mismatch) = requirement::mismatch(files) {
            findings.push(mismatch);
            return None;
        }
        let before = findings.count(Severity::Error);
        let schema = Arc::new(schema::load(files, findings));
        // With a faulty schema every record would be wrong, too.
        if findings.count(Severity::Error) > before {
            return None;
        }
        let mut collections = BTreeMap::new();
        let mut unread = BTreeSet::new();
        for kind in schema.kinds() {
            let path = format!("data/{}.yaml", kind.collection);
            let before = findings.count(Severity::Error);
            let source = files.load(&path, findings);
            let records = source.map(|source| decode::records(kind, &source, findings));
            let is_empty = records.as_ref().is_none_or(Vec::is_empty);
            if is_empty && findings.count(Severity::Error) > before {
                unread.insert(kind.name.clone());
            }
            collections.extend(records.map(|records| (kind.name.clone(), records)));
        }
        for (_, picture) in collections.values().flatten().flat_map(Record::pictures) {
            findings.extend(picture.check(files).map(Findings::from).unwrap_or_default());
        }
        report_unknown_files(&schema, files, findings);
        let source = files.load(SETTINGS, findings);
        let settings = source.and_then(|source| Settings::load(&source, &schema, files, findings));
        let index = index(&collections);
        let suggestions = Suggestions::default();
        let values = collections.values().flatten().flat_map(Record::values);
        for (_, value) in values.chain(settings.iter().flat_map(Settings::values)) {
            for (kind, id, span) in value.references() {
                let known = index.get(kind).is_some_and(|ids| ids.contains_key(id));
                // The faults of an unread file have been reported.
                if !known && !unread.contains(kind) {
                    let ids = collections.get(kind).into_iter().flatten().map(Record::id);
                    let finding = unknown_reference(&schema, kind, id, span);
                    findings.push(finding.perhaps(&suggestions, id, ids));
                }
            }
        }
        Some(Self { schema, settings: settings?, collections, index })
    }

    pub(crate) fn schema(&self) -> &Arc<Schema> {
        &self.schema
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The languages; the first is the source language.
    pub(crate) fn languages(&self) -> &[String] {
        &self.settings.languages
    }

    /// The language that a tag means: `ko` for `ko_KR.UTF-8`.
    pub(crate) fn language(&self, written: &str) -> Option<&str> {
        tags::matching(written, self.languages().iter().map(String::as_str))
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
        self.records(kind).get(*self.index.get(kind)?.get(id)?)
    }

    /// The kind of a name, or with a collection of that name.
    ///
    /// # Errors
    /// A finding when there is none.
    pub(crate) fn kind(&self, name: &str) -> Result<&Arc<Kind>, Finding> {
        let kind = self.schema.named(name).or_else(|| self.schema.of_collection(name));
        kind.ok_or_else(|| {
            let kinds: Vec<_> = self.schema.kinds().map(|kind| kind.name.to_string()).collect();
            Finding::unknown(Code::UnknownRecord, "kind", name, &kinds)
        })
    }

    /// Every record, kind by kind.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&Kind, &Record)> {
        let kinds = self.schema.kinds().map(|kind| &**kind);
        kinds.flat_map(|kind| self.records(&kind.name).iter().map(move |r| (kind, r)))
    }
}

fn index(collections: &BTreeMap<EcoString, Vec<Record>>) -> Index {
    let ids = |records: &Vec<Record>| {
        records.iter().map(|record| record.id().to_owned()).zip(0..).collect()
    };
    collections.iter().map(|(kind, records)| (kind.clone(), ids(records))).collect()
}

/// The finding that no record of a kind has an id.
pub(crate) fn unknown_reference(schema: &Schema, kind: &str, id: &str, span: &Span) -> Finding {
    let file = schema.named(kind).map_or(kind, |kind| &kind.collection);
    Finding::new(Code::UnknownReference, format!("no {kind} has the id `{id}`"))
        .at(span)
        .label(format!("not in data/{file}.yaml"))
}

/// Reports what looks like YAML in `data/` and is not read: most likely a typing error in the name.
fn report_unknown_files(schema: &Schema, files: &Files, findings: &mut Findings) {
    let names = match files.list("data") {
        Ok(names) => names,
        Err(error) => return findings.push(files.unreadable("data", &error)),
    };
    let known: Vec<_> =
        schema.kinds().map(|kind| kind.collection.as_str()).chain(["dossier", "schema"]).collect();
    let looks_like_yaml = |name: &str| {
        let name = name.to_ascii_lowercase();
        [".yaml", ".yml"].iter().any(|ending| name.contains(ending))
    };
    for name in &names {
        let is_schema = format!("data/{name}") == files::SCHEMA_PARTS;
        let inside = if is_schema { Vec::new() } else { files.walk_own(&format!("data/{name}")) };
        for path in inside.iter().filter(|path| looks_like_yaml(path)) {
            let message = format!("`{path}` is not read, because it is in a folder of its own");
            findings.push(Finding::new(Code::UnreadFile, message).help("move it to data"));
        }
        let lower = name.to_ascii_lowercase();
        let stem = lower.strip_suffix(".yaml").or_else(|| lower.strip_suffix(".yml"));
        let is_read = known.iter().any(|known| *name == format!("{known}.yaml"));
        if is_read || !inside.is_empty() || !looks_like_yaml(name) {
            continue;
        }
        if name.starts_with("~$") {
            let message = format!("`data/{name}` is not a data file");
            let finding = Finding::new(Code::UnreadFile, message).with_severity(Severity::Warning);
            findings.push(finding.help("an office program has a file open; close it"));
            continue;
        }
        let stem = stem.or_else(|| lower.split('.').next()).unwrap_or_default();
        let finding = Finding::new(Code::UnknownDataFile, format!("unknown data file `{name}`"));
        let finding = match known.contains(&stem) {
            true if names.contains(&format!("{stem}.yaml")) => {
                finding.help(format!("remove it, if {stem}.yaml has its records"))
            }
            true => finding.help(format!("rename it to {stem}.yaml")),
            false => finding.did_you_mean(stem, known.iter().copied()),
        };
        let help = "correct the name, or declare its kind in data/schema.yaml";
        findings.push(finding.help(format!("the data files are {}; {help}", known.join(", "))));
    }
}
