//! The changes between two states of a dossier: facts once, and words language by language. A
//! state is the content of PDFs, or the dossier as it is now.

mod render;
mod snapshot;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Map, json};

use crate::dossier::schema::{Kind, Schema};
use crate::dossier::{Value, json};
pub(crate) use render::{RenderedFact, RenderedText};
pub(crate) use snapshot::Snapshot;

/// Two states and what differs between them.
#[derive(Debug)]
pub(crate) struct Comparison {
    pub(crate) old: Snapshot,
    pub(crate) new: Snapshot,
    /// What differs in the facts, record by record.
    pub(crate) facts: Vec<FactChange>,
    /// What differs in the words, by language.
    pub(crate) words: BTreeMap<String, Vec<TextChange>>,
    /// The languages that only one of the two has, as far as that is known.
    pub(crate) languages: LanguageChanges,
}

#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct LanguageChanges {
    pub(crate) added: Vec<String>,
    pub(crate) removed: Vec<String>,
}

impl LanguageChanges {
    fn new(old: &Snapshot, new: &Snapshot) -> Self {
        let only = |one: &Snapshot, other: &Snapshot| match &other.languages {
            Some(_) => {
                let others = other.all_languages();
                let own = one.all_languages().into_iter();
                own.filter(|language| !others.contains(language)).cloned().collect()
            }
            // It may have more than was published.
            None => Vec::new(),
        };
        let added = if new.languages.is_some() { only(new, old) } else { Vec::new() };
        Self { added, removed: only(old, new) }
    }
}

#[derive(Debug)]
pub(crate) struct FactChange {
    /// The id of its message.
    pub(crate) message: String,
    pub(crate) what: What,
}

/// How a record differs.
#[derive(Debug)]
pub(crate) enum What {
    New,
    Gone,
    /// A key has another value: the key, or `key.name` for one of several named values, with the
    /// older and the newer value.
    Key(String, Option<Value>, Option<Value>),
}

#[derive(Debug)]
pub(crate) struct TextChange {
    /// `id` or `id.attribute`.
    pub(crate) id: String,
    /// The older text in its canonical form, if there was one.
    pub(crate) old: Option<String>,
    /// The newer text, if there is one.
    pub(crate) new: Option<String>,
}

impl Comparison {
    pub(crate) fn new(old: Snapshot, new: Snapshot) -> Self {
        let facts = facts(&old, &new);
        let words = words(&old, &new);
        let languages = LanguageChanges::new(&old, &new);
        Self { old, new, facts, words, languages }
    }

    /// The kind of the record that a message belongs to.
    fn kind(&self, message: &str) -> Option<&Kind> {
        self.new.kind(message).or_else(|| self.old.kind(message))
    }

    /// The text whose digest a PDF of the changes carries: the older editions, the facts and the
    /// texts that differ, as compact JSON.
    pub(crate) fn stated_form(&self) -> String {
        let facts = self.facts.iter().map(|change| match &change.what {
            What::New => json!([change.message, "new"]),
            What::Gone => json!([change.message, "removed"]),
            What::Key(key, old, new) => {
                let json = |value: &Option<Value>| value.as_ref().map(json::value);
                json!([change.message, key, json(old), json(new)])
            }
        });
        let words = self.words.iter().map(|(language, changes)| {
            let changes = changes.iter().map(|change| json!([change.id, change.old, change.new]));
            (language.clone(), changes.collect())
        });
        let old: Vec<_> = self.old.editions.iter().collect();
        let facts: Vec<_> = facts.collect();
        let mut stated =
            json!({ "old": old, "facts": facts, "words": words.collect::<Map<_, _>>() });
        if self.languages != LanguageChanges::default() {
            stated["languages"] = json!(self.languages);
        }
        stated.to_string()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.facts.is_empty()
            && self.words.is_empty()
            && self.languages == LanguageChanges::default()
    }
}

fn facts(old: &Snapshot, new: &Snapshot) -> Vec<FactChange> {
    let all: BTreeSet<_> = old.records.keys().chain(new.records.keys()).collect();
    // In the order of the newer schema.
    let order = |message: &String| new.order(message).or_else(|| old.order(message));
    let all: BTreeSet<_> = all.into_iter().map(|message| (order(message), message)).collect();
    let mut changes = Vec::new();
    for (_, at) in all {
        let mut add = |what| changes.push(FactChange { message: at.clone(), what });
        let (old, new) = match (old.records.get(at), new.records.get(at)) {
            (Some(old), Some(new)) => (old, new),
            (None, _) => {
                add(What::New);
                continue;
            }
            (_, None) => {
                add(What::Gone);
                continue;
            }
        };
        let mut compare = |key: String, old: Option<&Value>, new: Option<&Value>| {
            if old.map(json::value) != new.map(json::value) {
                add(What::Key(key, old.cloned(), new.cloned()));
            }
        };
        let keys = new.keys().chain(old.keys().filter(|key| new.get(key).is_none()));
        for key in keys {
            match (old.get(key), new.get(key)) {
                // Named figures and dates change one by one.
                (Some(Value::Named(old)), Some(Value::Named(new))) => {
                    let (old, new) = (by_name(old), by_name(new));
                    let names: BTreeSet<_> = old.keys().chain(new.keys()).collect();
                    for name in names {
                        let (old, new) = (old.get(name), new.get(name));
                        compare(format!("{key}.{name}"), old.copied(), new.copied());
                    }
                }
                (old, new) => compare(key.to_owned(), old, new),
            }
        }
    }
    changes
}

fn by_name(values: &[(String, Value)]) -> BTreeMap<&str, &Value> {
    values.iter().map(|(name, value)| (name.as_str(), value)).collect()
}

fn words(old: &Snapshot, new: &Snapshot) -> BTreeMap<String, Vec<TextChange>> {
    let mut changes: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let texts = old.texts.iter().chain(&new.texts);
    // A language that only one side was built in has nothing to be compared with.
    let shared = |language: &String| old.is_in(language) == new.is_in(language);
    let texts = texts.filter(|(language, _)| shared(language));
    let all: BTreeSet<_> =
        texts.flat_map(|(language, texts)| texts.keys().map(move |id| (language, id))).collect();
    for (language, id) in all {
        let text = |snapshot: &Snapshot| snapshot.texts.get(language)?.get(id).cloned();
        let change = TextChange { id: id.clone(), old: text(old), new: text(new) };
        if change.old != change.new {
            changes.entry(language.clone()).or_default().push(change);
        }
    }
    changes
}

/// The messages that describe changes of facts: the labels of keys and flags, and the names of
/// the changed records.
pub(crate) fn labels(schema: &Schema, comparison: Option<&Comparison>) -> BTreeSet<String> {
    let old = comparison.into_iter().flat_map(|comparison| comparison.old.schema().kinds());
    let fields = schema.kinds().chain(old).flat_map(|kind| &kind.fields);
    let keys = fields.map(|field| format!("key-{}", field.key));
    let changes = comparison.into_iter().flat_map(|comparison| &comparison.facts);
    let names = changes.map(|change| change.message.clone());
    keys.chain(names).chain(["flag-yes", "flag-no"].map(str::to_owned)).collect()
}
