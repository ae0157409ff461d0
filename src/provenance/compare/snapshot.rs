//! The facts and words that an edition was made from: of a PDF, as it carries them, or of
//! the dossier as it is now.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value as Json;

use crate::dossier::schema::{KINDS, Kind};
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
    /// The records, by the id of their message, in the order of the schema.
    pub(super) records: BTreeMap<(usize, String), Record>,
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
        for (order, kind) in KINDS.iter().enumerate() {
            for written in facts.get(kind.collection).and_then(Json::as_array).into_iter().flatten()
            {
                let record = json::read(kind, written)
                    .ok_or_else(|| format!("a record of {} cannot be read", kind.collection))?;
                self.records.insert((order, record.message()), record);
            }
        }
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

    /// Prepares the words, after all editions were added.
    pub(crate) fn finish(&mut self) {
        let kinds = Arc::new(scope::kinds(self.records.values()));
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
        let order = KINDS.iter().position(|known| known.name == kind)?;
        self.records.get(&(order, format!("{kind}-{id}")))
    }

    /// The facts that the message of a record sees.
    pub(super) fn variables(&self, message: &str) -> BTreeMap<String, Variable> {
        let record = Kind::split(message).and_then(|(kind, id)| self.record(kind.name, id));
        let find = |kind: &str, id: &str| self.record(kind, id);
        record.map(|record| scope::variables(record, &find)).unwrap_or_default()
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
