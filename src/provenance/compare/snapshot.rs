//! The facts and words that an edition was made from: of a PDF, as it carries them, or of
//! the dossier as it is now.

use std::collections::BTreeMap;

use fluent::FluentArgs;
use serde_json::Value as Json;

use crate::dossier::schema::{KINDS, Kind};
use crate::dossier::{Record, json};
use crate::finding::Findings;
use crate::finding::Source;
use crate::locales::ledger::Ledger;
use crate::locales::scope::{self, Variable};
use crate::locales::{Resource, Words};
use crate::provenance::Identity;

/// The facts and words of one or more editions.
#[derive(Debug, Default)]
pub(crate) struct Snapshot {
    /// The editions.
    pub(crate) editions: Vec<Identity>,
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
        edition: Identity,
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

    /// Makes the words speak, after all editions were added.
    pub(crate) fn finish(&mut self) {
        for (language, texts) in &self.texts {
            let source = Source::new(language.as_str(), fluent(texts));
            let mut findings = Findings::default();
            let resource = Resource::parse(source, &mut findings);
            let words = Words::new(language, vec![resource], Ledger::default(), &mut findings);
            self.words.extend(words.map(|words| (language.clone(), words)));
        }
    }

    /// The words of a language.
    pub(super) fn words(&self, language: &str) -> Option<&Words> {
        self.words.get(language)
    }

    /// A text as it was read, with its facts; none when a page gives it more than that.
    pub(super) fn text(&self, language: &str, id: &str) -> Option<String> {
        let variables = self.variables(id.split('.').next().unwrap_or(id));
        self.words(language)?.text(id, &variables, &FluentArgs::new()).ok()
    }

    /// The record of a kind with an id.
    fn record(&self, kind: &str, id: &str) -> Option<&Record> {
        let order = KINDS.iter().position(|known| known.name == kind)?;
        self.records.get(&(order, format!("{kind}-{id}")))
    }

    /// The facts that the message of a record sees.
    pub(super) fn variables(&self, message: &str) -> BTreeMap<String, Variable> {
        let record = Kind::split(message).and_then(|(kind, id)| self.record(kind.name, id));
        let find = |kind: &str, id: &str| self.record(kind, id);
        record.map(|record| scope::variables_of(record, &find)).unwrap_or_default()
    }
}

/// A Fluent file of messages in their canonical form.
fn fluent(texts: &BTreeMap<String, String>) -> String {
    let mut file = String::new();
    let mut last = "";
    for (id, text) in texts {
        // On lines of their own, so that no white space at their head is lost.
        let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
        let indent = if attribute.is_empty() { "    " } else { "        " };
        let text = text.replace('\n', &format!("\n{indent}"));
        if attribute.is_empty() {
            file.push_str(&format!("\n{message} =\n{indent}{text}\n"));
        } else {
            if last != message {
                file.push_str(&format!("\n{message} =\n"));
            }
            file.push_str(&format!("    .{attribute} =\n{indent}{text}\n"));
        }
        last = message;
    }
    file
}
