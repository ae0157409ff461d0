//! What changed between two states of a dossier: facts once, and words language by
//! language. A state is what PDFs carry, or the dossier as it is now.

mod render;
mod snapshot;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use crate::dossier::json as facts_json;
use crate::dossier::schema::KINDS;
pub(crate) use render::{RenderedFact, RenderedText};
pub(crate) use snapshot::Snapshot;

/// Two states and what differs between them.
#[derive(Debug)]
pub(crate) struct Comparison {
    /// The older state.
    pub(crate) old: Snapshot,
    /// The newer state.
    pub(crate) new: Snapshot,
    /// What differs in the facts, record by record.
    pub(crate) facts: Vec<FactChange>,
    /// What differs in the words, by language.
    pub(crate) words: BTreeMap<String, Vec<TextChange>>,
}

/// A record that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FactChange {
    /// The id of its message.
    pub(crate) message: String,
    /// How.
    pub(crate) what: What,
}

/// How a record differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// It was not there.
    New,
    /// It is there no more.
    Gone,
    /// A key has another value: the key, and both values as JSON.
    Key(String, Option<Json>, Option<Json>),
}

/// A text that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TextChange {
    /// `id` or `id.attribute`.
    pub(crate) id: String,
    /// The older text in its canonical form, if there was one.
    pub(crate) old: Option<String>,
    /// The newer text, if there is one.
    pub(crate) new: Option<String>,
}

impl Comparison {
    /// Compares two states.
    pub(crate) fn new(old: Snapshot, new: Snapshot) -> Self {
        let facts = facts(&old, &new);
        let words = words(&old, &new);
        Self { old, new, facts, words }
    }

    /// The text whose digest a PDF of the changes carries: the older editions, the facts and the
    /// texts that differ, as compact JSON.
    pub(crate) fn stated_form(&self) -> String {
        let facts = self.facts.iter().map(|change| match &change.what {
            What::New => json!([change.message, "new"]),
            What::Gone => json!([change.message, "removed"]),
            What::Key(key, old, new) => json!([change.message, key, old, new]),
        });
        let words = self.words.iter().map(|(language, changes)| {
            let changes = changes.iter().map(|change| json!([change.id, change.old, change.new]));
            (language.clone(), changes.collect())
        });
        let old: Vec<_> = self.old.editions.iter().collect();
        let facts: Vec<_> = facts.collect();
        json!({ "old": old, "facts": facts, "words": words.collect::<Map<_, _>>() }).to_string()
    }

    /// Whether nothing differs.
    pub(crate) fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.words.is_empty()
    }
}

fn facts(old: &Snapshot, new: &Snapshot) -> Vec<FactChange> {
    let all: BTreeSet<_> = old.records.keys().chain(new.records.keys()).collect();
    let mut changes = Vec::new();
    for at in all {
        let mut add = |what| changes.push(FactChange { message: at.1.clone(), what });
        match (old.records.get(at), new.records.get(at)) {
            (None, Some(_)) => add(What::New),
            (Some(_), None) => add(What::Gone),
            (Some(old), Some(new)) => {
                let keys = KINDS[at.0].all_fields().map(|field| field.key);
                for key in keys {
                    let value =
                        |record: &crate::dossier::Record| record.get(key).map(facts_json::value);
                    let (old, new) = (value(old), value(new));
                    match (&old, &new) {
                        _ if old == new => {}
                        // Named figures and dates change one by one.
                        (Some(Json::Object(then)), Some(Json::Object(now)))
                            if matches!(key, "facts" | "dates") =>
                        {
                            let names: BTreeSet<_> = then.keys().chain(now.keys()).collect();
                            for name in names.into_iter().filter(|n| then.get(*n) != now.get(*n)) {
                                let (then, now) = (then.get(name), now.get(name));
                                let key = format!("{key}.{name}");
                                add(What::Key(key, then.cloned(), now.cloned()));
                            }
                        }
                        _ => add(What::Key(key.to_owned(), old, new)),
                    }
                }
            }
            (None, None) => {}
        }
    }
    changes
}

fn words(old: &Snapshot, new: &Snapshot) -> BTreeMap<String, Vec<TextChange>> {
    let mut changes = BTreeMap::new();
    let nothing = BTreeMap::new();
    let languages: BTreeSet<_> = old.texts.keys().chain(new.texts.keys()).collect();
    for language in languages {
        let (then, now) = (
            old.texts.get(language).unwrap_or(&nothing),
            new.texts.get(language).unwrap_or(&nothing),
        );
        let ids: BTreeSet<_> = then.keys().chain(now.keys()).collect();
        let differs = ids.into_iter().filter(|id| then.get(*id) != now.get(*id));
        let differs: Vec<_> = differs
            .map(|id| TextChange {
                id: id.clone(),
                old: then.get(id).cloned(),
                new: now.get(id).cloned(),
            })
            .collect();
        if !differs.is_empty() {
            changes.insert(language.clone(), differs);
        }
    }
    changes
}

/// The messages that tell changes of facts: how a language calls keys and flags, and the
/// names of what changed.
pub(crate) fn labels(comparison: Option<&Comparison>) -> BTreeSet<String> {
    let mut ids: BTreeSet<_> = ["flag-yes", "flag-no"].map(str::to_owned).into();
    for field in KINDS.iter().flat_map(|kind| kind.all_fields()) {
        ids.insert(format!("key-{}", field.key));
    }
    for change in comparison.into_iter().flat_map(|comparison| &comparison.facts) {
        ids.insert(change.message.clone());
    }
    ids
}
