//! The facts and words that an edition was made from: of a PDF, as it carries them, or of
//! the dossier as it is now.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value as Json;

use crate::dossier::schema::{Kind, Schema};
use crate::dossier::{Edition, Record, json};
use crate::finding::{Findings, Source};
use crate::locales::edit;
use crate::locales::ledger::Ledger;
use crate::locales::scope::{self, Variable};
use crate::locales::{Arguments, Resource, Words, split_id};

/// The facts and words of one or more editions.
#[derive(Debug, Default)]
pub(crate) struct Snapshot {
    pub(crate) editions: Vec<Edition>,
    /// All languages of the dossier; `None` if only the editions are known.
    pub(crate) languages: Option<Vec<String>>,
    /// The kinds of the records.
    schema: Schema,
    /// The records, by the id of their message.
    pub(super) records: BTreeMap<String, Record>,
    /// The text of each message in its canonical form, by language.
    pub(super) texts: BTreeMap<String, BTreeMap<String, String>>,
    words: BTreeMap<String, Words>,
}

impl Snapshot {
    /// Adds what an edition carries.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub(crate) fn add(
        &mut self,
        edition: Edition,
        facts: &[u8],
        words: &[u8],
    ) -> Result<(), String> {
        let facts: Json = serde_json::from_slice(facts).map_err(|error| error.to_string())?;
        let schema = facts.get("schema").ok_or("the kinds of the facts are missing")?;
        let schema = json::read_schema(schema)?;
        for kind in schema.kinds() {
            let written = facts.get(kind.collection.as_str()).and_then(Json::as_array);
            for written in written.into_iter().flatten() {
                let record = json::read(kind, written)
                    .ok_or_else(|| format!("a record of {} cannot be read", kind.collection))?;
                self.records.insert(record.message(), record);
            }
        }
        self.schema.extend(schema);
        let words: BTreeMap<String, BTreeMap<String, String>> =
            serde_json::from_slice(words).map_err(|error| error.to_string())?;
        for (language, texts) in words {
            self.texts.entry(language).or_default().extend(texts);
        }
        self.editions.push(edition);
        Ok(())
    }

    /// Whether one of the editions is in a language.
    pub(super) fn is_in(&self, language: &String) -> bool {
        self.editions.iter().any(|edition| edition.languages().contains(language))
    }

    /// The languages that it has: those of the dossier, or else of the editions.
    pub(super) fn all_languages(&self) -> BTreeSet<&String> {
        let editions = self.editions.iter().flat_map(|edition| edition.languages());
        match &self.languages {
            Some(languages) => languages.iter().collect(),
            None => editions.collect(),
        }
    }

    /// Prepares the words, after all editions were added.
    pub(crate) fn finish(&mut self) {
        let kinds = Arc::new(scope::kinds(&self.schema, self.records.values()));
        for (language, texts) in &self.texts {
            let source = Source::new(language.as_str(), fluent(texts));
            let mut findings = Findings::default();
            let resource = Resource::parse(source, &mut findings);
            let words = Words::new(language, vec![resource], Ledger::default(), &mut findings);
            let words = words.map(|words| words.with_kinds(Arc::clone(&kinds)));
            self.words.extend(words.map(|words| (language.clone(), words)));
        }
    }

    /// A text as it was printed, with its facts; `None` when a page passes more to it.
    pub(super) fn text(&self, language: &str, id: &str) -> Option<String> {
        let variables = self.variables(split_id(id).0);
        self.words.get(language)?.text(id, &variables, &Arguments::new()).ok()
    }

    fn record(&self, kind: &str, id: &str) -> Option<&Record> {
        self.records.get(&format!("{kind}-{id}"))
    }

    /// The kind of the record that a message belongs to.
    pub(super) fn kind(&self, message: &str) -> Option<&Kind> {
        self.schema.of_message(message).map(|kind| &**kind)
    }

    /// The place of the kind of a record in the schema.
    pub(super) fn order(&self, message: &str) -> Option<usize> {
        let kind = self.kind(message)?;
        self.schema.kinds().position(|known| known.name == kind.name)
    }

    /// The kinds of the records.
    pub(super) fn schema(&self) -> &Schema {
        &self.schema
    }

    /// The facts that the message of a record sees.
    pub(super) fn variables(&self, message: &str) -> BTreeMap<String, Variable> {
        let record = self.records.get(message);
        let find = |kind: &str, id: &str| self.record(kind, id);
        record.map(|record| scope::variables(&self.schema, record, &find)).unwrap_or_default()
    }
}

/// A Fluent file of messages in their canonical form.
fn fluent(texts: &BTreeMap<String, String>) -> String {
    let mut messages: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for (id, text) in texts {
        let (message, attribute) = split_id(id);
        messages.entry(message).or_default().push((attribute, text.as_str()));
    }
    let message = |(id, parts): (&str, Vec<_>)| edit::message(id, &[], parts) + "\n";
    messages.into_iter().map(message).collect()
}
