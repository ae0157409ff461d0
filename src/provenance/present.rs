//! What an input is now.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::{Map, Value as Json};

use super::{Input, Inputs};
use crate::check::Checked;
use crate::data::schema::{KINDS, Kind};
use crate::data::{Dossier, Record, json};
use crate::digest::Digest;
use crate::locales::ledger;
use crate::locales::names::GRAMMAR;
use crate::locales::progress::Progress;
use crate::project::{Fonts, Project, SETTINGS};

/// The name under which the list of font files is an input: which font Typst takes
/// depends on which there are.
pub const FONTS: &str = "fonts";

/// The dossier as it is now, asked for single inputs.
#[derive(Clone, Copy)]
pub struct Present<'a> {
    project: &'a Project,
    checked: &'a Checked,
}

impl<'a> Present<'a> {
    /// The facts and words of a dossier, and its files.
    #[must_use]
    pub fn new(project: &'a Project, checked: &'a Checked) -> Self {
        Self { project, checked }
    }

    /// The facts of the dossier.
    #[must_use]
    pub fn dossier(&self) -> &'a Dossier {
        self.checked.dossier()
    }

    /// The digest of an input; none when it is not there.
    #[must_use]
    pub fn digest(&self, input: &Input) -> Option<Digest> {
        let dossier = self.checked.dossier();
        match input {
            Input::Record(id) => {
                self.record(id).map(|record| Digest::of(json::record(record).to_string()))
            }
            Input::Collection(name) if name == FONTS => {
                Some(Digest::of(Fonts::list(self.project).ok()?.join("\n")))
            }
            Input::Collection(name) => {
                let kind = Kind::of_collection(name)?;
                let ids = dossier.records(kind.name).iter().map(Record::id);
                Some(Digest::of(ids.collect::<Vec<_>>().join("\n")))
            }
            Input::Text { language, id } => self.text(language, id).map(Digest::of),
            Input::Changes => None,
            Input::Progress => {
                let mut text = String::new();
                for progress in Progress::all(dossier, self.checked.catalogue()) {
                    let _ = writeln!(text, "{progress:?}");
                }
                Some(Digest::of(text))
            }
            Input::Setting(key) => {
                dossier.settings().get(key).map(|value| Digest::of(json::value(value).to_string()))
            }
            Input::File(path) => self.project.read(path).ok().map(Digest::of),
        }
    }

    /// The file that holds an input.
    #[must_use]
    pub fn file(&self, input: &Input) -> Option<String> {
        match input {
            Input::Record(id) => {
                Kind::of_message(id).map(|kind| format!("data/{}.yaml", kind.collection))
            }
            Input::Collection(name) if name == FONTS => None,
            Input::Collection(name) => Some(format!("data/{name}.yaml")),
            Input::Text { language, id } => {
                let entry = self.checked.catalogue().words(language)?.entry(id)?;
                Some(entry.span.source().path().to_owned())
            }
            Input::Progress | Input::Changes => None,
            Input::Setting(_) => Some(SETTINGS.to_owned()),
            Input::File(path) => Some(path.clone()),
        }
    }

    /// The files that some inputs stand in, sorted.
    #[must_use]
    pub fn files(&self, inputs: &Inputs) -> Vec<String> {
        // Every edition has its date and its name from the settings.
        let mut files = BTreeSet::from([SETTINGS.to_owned()]);
        for (input, _) in inputs.iter() {
            files.extend(self.file(input));
            // Whether a text is stale depends on its source and on the ledger.
            if let Input::Text { language, id } = input {
                let source = self.dossier().languages()[0].clone();
                files.insert(format!("locales/{language}/{}", ledger::FILE));
                files.extend(self.file(&Input::Text { language: source, id: id.clone() }));
            }
        }
        files.retain(|path| self.project.has(path));
        files.into_iter().collect()
    }

    /// Whether a text is there and cannot be read.
    pub(crate) fn is_broken(&self, language: &str, id: &str) -> bool {
        self.checked.catalogue().words(language).is_some_and(|words| words.is_broken(id))
    }

    /// The facts among some inputs, as JSON: what is attached to a PDF. Numbers are exact
    /// decimal text, dates are EDTF, references are ids.
    #[must_use]
    pub fn facts(&self, inputs: &Inputs) -> String {
        let dossier = self.checked.dossier();
        let (mut settings, mut records) = (BTreeSet::new(), BTreeSet::new());
        for (input, _) in inputs.iter() {
            match input {
                Input::Setting(key) => settings.insert(key.as_str()),
                Input::Record(id) => records.insert(id.as_str()),
                _ => false,
            };
        }
        let mut root = Map::new();
        let values = dossier.settings().values().filter(|(key, _)| settings.contains(key));
        root.insert(
            "dossier".into(),
            values.map(|(k, v)| (k.to_owned(), json::value(v))).collect(),
        );
        for kind in KINDS {
            let used = dossier.records(kind.name).iter();
            let used = used.filter(|record| records.contains(record.message().as_str()));
            let used: Vec<Json> = used.map(json::record).collect();
            if !used.is_empty() {
                root.insert(kind.collection.into(), used.into());
            }
        }
        format!("{:#}\n", Json::Object(root))
    }

    /// The words among some inputs, as JSON: for each language the Fluent text of each
    /// message in its canonical form.
    #[must_use]
    pub fn words(&self, inputs: &Inputs) -> String {
        let mut root = Map::new();
        for (input, _) in inputs.iter() {
            let Input::Text { language, id } = input else { continue };
            let words = self.checked.catalogue().words(language);
            let Some(entry) = words.and_then(|words| words.entry(id)) else { continue };
            let texts = root.entry(language.as_str()).or_insert_with(|| Map::new().into());
            if let Json::Object(texts) = texts {
                texts.insert(id.clone(), entry.pattern.canonical().into());
            }
        }
        format!("{:#}\n", Json::Object(root))
    }

    /// The inputs that a text is made from: its own message and those that it refers to,
    /// and the records whose facts they name.
    pub(crate) fn text_inputs(&self, language: &str, id: &str, add: &mut impl FnMut(Input)) {
        let Some(words) = self.checked.catalogue().words(language) else { return };
        add(Input::Text { language: language.to_owned(), id: id.to_owned() });
        let record = self.record(id.split('.').next().unwrap_or(id));
        for entry in words.closure(id) {
            add(Input::Text { language: language.to_owned(), id: entry.id.clone() });
            let Some(record) = record else { continue };
            let scope = self.checked.scope(id);
            let named = entry.variables.iter().map(|variable| variable.name.as_str());
            let known = |name: &&str| scope.is_some_and(|scope| scope.contains_key(*name));
            for name in named.filter(known) {
                add(Input::Record(record.message()));
                for (kind, key) in [("figure", "figures"), ("milestone", "milestones")] {
                    for shared in record.references(key) {
                        let rest = name.strip_prefix(shared);
                        if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-')) {
                            add(Input::Record(format!("{kind}-{shared}")));
                        }
                    }
                }
            }
        }
    }

    /// The source of a text in its canonical form, what its grammar has (for a further
    /// attribute changes the text, and is no input yet), and whether it is to be marked.
    fn text(&self, language: &str, id: &str) -> Option<String> {
        let words = self.checked.catalogue().words(language)?;
        let entry = words.entry(id)?;
        let mut text = entry.pattern.canonical();
        for attribute in GRAMMAR {
            if words.entry(&format!("{}.{attribute}", entry.message())).is_some() {
                text.push_str("\n.");
                text.push_str(attribute);
            }
        }
        if self.checked.is_marked(words, id) {
            text.push_str("\nstale");
        }
        Some(text)
    }

    fn record(&self, message: &str) -> Option<&'a Record> {
        let (kind, id) = Kind::split(message)?;
        self.checked.dossier().record(kind.name, id)
    }
}
