//! What an input is now.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::{Map, Value as Json, json};

use super::input::Input;
use super::inputs::Inputs;
use crate::dossier::{
    Digest, Dossier, Edition, Files, Fonts, Record, SETTINGS, Unit, json as facts_json,
};
use crate::locales::progress::{Count, Progress, Section};
use crate::locales::scope::{self, Shared, Variable};
use crate::locales::{Content, GRAMMAR, ledger, split_id};

/// The name under which the list of font files is an input: which font Typst takes depends on
/// which there are.
pub(crate) const FONTS: &str = "fonts";

/// The key of the setting of the paper.
const PAPER: &str = "paper";

/// The dossier as it is now, one input at a time.
#[derive(Clone, Copy)]
pub(crate) struct Present<'a> {
    files: &'a Files,
    content: &'a Content,
}

impl<'a> Present<'a> {
    /// The facts and words of a dossier, and its files.
    pub(crate) fn new(files: &'a Files, content: &'a Content) -> Self {
        Self { files, content }
    }

    pub(crate) fn dossier(&self) -> &'a Dossier {
        self.content.dossier()
    }

    /// The digest of an input; `None` if it does not exist.
    pub(crate) fn digest(&self, input: &Input) -> Option<Digest> {
        match input {
            Input::File(path) => self.files.read(path).ok().map(Digest::of),
            input => self.stated_form(input).map(Digest::of),
        }
    }

    /// The text whose digest published PDFs carry; `None` if the input does not exist. A change of
    /// this form makes every published PDF outdated: `tests/provenance.rs` checks it.
    ///
    /// - setting, record: their compact JSON, as in `facts.json`;
    /// - collection: the ids of its records, or the paths of the fonts, one a line;
    /// - text: its Fluent pattern in canonical form; then a line `.NAME` for each grammatical
    ///   attribute that its message has, for a new one changes the text; then a line `stale` if it
    ///   is to be marked;
    /// - progress: a line for each language and section with the numbers of texts that are done,
    ///   stale, missing and unreviewed, separated by tabs.
    fn stated_form(&self, input: &Input) -> Option<String> {
        match input {
            Input::Setting(key) => {
                self.dossier().settings().get(key).map(|value| facts_json::value(value).to_string())
            }
            Input::Collection(name) if name == FONTS => {
                Some(Fonts::list(self.files).ok()?.join("\n"))
            }
            Input::Collection(name) => {
                let ids = self.records(name)?.iter().map(Record::id);
                Some(ids.collect::<Vec<_>>().join("\n"))
            }
            Input::Record(id) => {
                self.record(id).map(|record| facts_json::record(record).to_string())
            }
            Input::Text { language, id } => self.text(language, id),
            Input::Progress => {
                let mut text = String::new();
                for Progress { language, sections } in Progress::all(self.content) {
                    for Section { name, count } in sections {
                        let Count { done, stale, missing, unreviewed } = count;
                        let numbers = format!("{done}\t{stale}\t{missing}\t{unreviewed}");
                        let _ = writeln!(text, "{language}\t{name}\t{numbers}");
                    }
                }
                Some(text)
            }
            Input::Records(_) | Input::Changes | Input::File(_) => None,
        }
    }

    /// The setting of the paper, if an edition is printed on it. Every page depends on it, and no
    /// template needs to read it.
    pub(crate) fn paper(&self, edition: &Edition) -> Option<Input> {
        let is_set = edition.paper().is_none() && self.dossier().settings().get(PAPER).is_some();
        is_set.then(|| Input::Setting(PAPER.to_owned()))
    }

    /// The inputs that reading an input depends on: a text on all that it refers to and on the
    /// records whose facts it prints, all records of a collection on each of them.
    pub(crate) fn expand(&self, input: &Input) -> BTreeSet<Input> {
        match input {
            Input::Text { language, id } => self.expand_text(language, id),
            Input::Records(name) => {
                let records = self.records(name).unwrap_or_default().iter();
                let records = records.map(|record| Input::Record(record.message()));
                records.chain([Input::Collection(name.clone())]).collect()
            }
            input => BTreeSet::from([input.clone()]),
        }
    }

    fn expand_text(&self, language: &str, id: &str) -> BTreeSet<Input> {
        let mut inputs = BTreeSet::from([Input::text(language, id)]);
        let Some(words) = self.content.words(language) else { return inputs };
        let record = self.record(split_id(id).0);
        for entry in words.closure(id) {
            inputs.insert(Input::text(language, &entry.id));
            let Some(record) = record else { continue };
            let scope = self.content.scope(id);
            let named = entry.variables.iter().map(|variable| variable.name.as_str());
            for name in named {
                let Some(variable) = scope.and_then(|scope| scope.get(name)) else { continue };
                if let Variable::Quantity(quantity) = variable
                    && let Unit::Declared(unit) = quantity.unit()
                {
                    let parts = words.closure(&unit.message()).into_iter();
                    inputs.extend(parts.map(|entry| Input::text(language, &entry.id)));
                }
                inputs.insert(Input::Record(record.message()));
                let shared = scope::shared(self.dossier().schema(), record);
                let used = shared.map(|(shared, _)| shared).filter(|shared| {
                    let rest = name.strip_prefix(&shared.id);
                    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
                });
                let used = used.map(|Shared { kind, id }| Input::Record(format!("{kind}-{id}")));
                inputs.extend(used);
            }
        }
        inputs
    }

    /// The file that contains an input.
    pub(crate) fn file(&self, input: &Input) -> Option<String> {
        match input {
            Input::Record(id) => {
                let kind = self.dossier().schema().of_message(id);
                kind.map(|kind| format!("data/{}.yaml", kind.collection))
            }
            Input::Collection(name) if name == FONTS => None,
            Input::Collection(name) | Input::Records(name) => Some(format!("data/{name}.yaml")),
            Input::Text { language, id } => {
                let entry = self.content.words(language)?.entry(id)?;
                Some(entry.span.source().path().to_owned())
            }
            Input::Progress | Input::Changes => None,
            Input::Setting(_) => Some(SETTINGS.to_owned()),
            Input::File(path) => (!self.files.is_in_kit(path)).then(|| path.clone()),
        }
    }

    /// The files of the dossier that contain some inputs, sorted. The kit changes with the program
    /// only.
    pub(crate) fn files(&self, inputs: &Inputs) -> Vec<String> {
        // Every edition has its date and its name from the settings.
        let mut files = BTreeSet::from([SETTINGS.to_owned()]);
        for (input, _) in inputs.iter() {
            files.extend(self.file(&input));
            // Whether a text is stale depends on its source and on the ledger.
            if let Input::Text { language, id } = input {
                let source = self.dossier().languages()[0].clone();
                files.insert(format!("locales/{language}/{}", ledger::FILE));
                files.extend(self.file(&Input::Text { language: source, id }));
            }
        }
        files.retain(|path| self.files.has(path) && !self.files.is_in_kit(path));
        files.into_iter().collect()
    }

    /// Whether a text exists but cannot be read.
    pub(crate) fn is_broken(&self, language: &str, id: &str) -> bool {
        self.content.words(language).is_some_and(|words| words.is_broken(id))
    }

    /// The facts among some inputs, as JSON: what is attached to a PDF. Numbers are exact
    /// decimal text, dates are EDTF, references are ids.
    pub(crate) fn facts(&self, inputs: &Inputs) -> String {
        let dossier = self.dossier();
        let (mut settings, mut records) = (BTreeSet::new(), BTreeSet::new());
        for (input, _) in inputs.iter() {
            match input {
                Input::Setting(key) => settings.insert(key),
                Input::Record(id) => records.insert(id),
                _ => false,
            };
        }
        let values = dossier.settings().values().filter(|(key, _)| settings.contains(*key));
        let values: Json = values.map(|(key, v)| (key.to_owned(), facts_json::value(v))).collect();
        let schema = facts_json::schema(dossier.schema());
        let mut root =
            Map::from_iter([("dossier".to_owned(), values), ("schema".to_owned(), schema)]);
        for kind in dossier.schema().kinds() {
            let used = dossier.records(&kind.name).iter();
            let used = used.filter(|record| records.contains(&record.message()));
            let used: Vec<Json> = used.map(facts_json::record).collect();
            if !used.is_empty() {
                root.insert(kind.collection.to_string(), used.into());
            }
        }
        format!("{:#}\n", Json::Object(root))
    }

    /// The words among some inputs, as JSON: for each language the Fluent text of each
    /// message in its canonical form.
    pub(crate) fn words(&self, inputs: &Inputs) -> String {
        let mut root: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (input, _) in inputs.iter() {
            let Input::Text { language, id } = input else { continue };
            let words = self.content.words(&language);
            if let Some(entry) = words.and_then(|words| words.entry(&id)) {
                root.entry(language).or_default().insert(id, entry.pattern.canonical());
            }
        }
        format!("{:#}\n", json!(root))
    }

    fn text(&self, language: &str, id: &str) -> Option<String> {
        let words = self.content.words(language)?;
        let entry = words.entry(id)?;
        let mut text = entry.pattern.canonical();
        for attribute in GRAMMAR {
            if words.entry(&format!("{}.{attribute}", entry.message())).is_some() {
                let _ = write!(text, "\n.{attribute}");
            }
        }
        if self.content.is_marked(words, id) {
            text.push_str("\nstale");
        }
        Some(text)
    }

    fn record(&self, message: &str) -> Option<&'a Record> {
        let (kind, id) = self.dossier().schema().split(message)?;
        self.dossier().record(&kind.name, id)
    }

    fn records(&self, collection: &str) -> Option<&'a [Record]> {
        Some(self.dossier().records(&self.dossier().schema().of_collection(collection)?.name))
    }
}
