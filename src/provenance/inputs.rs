//! The inputs of an edition with their digests, as they are attached to its PDF.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::input::Input;
use crate::dossier::Digest;

/// What an edition was made from. An input that was read and did not exist has no digest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Sorted", into = "Sorted")]
pub(crate) struct Inputs(BTreeMap<Input, Option<Digest>>);

/// An input that differs from what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    /// The input.
    pub(crate) input: Input,
    how: How,
}

/// How an input differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    Changed,
    New,
    Removed,
}

impl Inputs {
    /// Adds an input.
    pub(crate) fn insert(&mut self, input: Input, digest: Option<Digest>) {
        self.0.insert(input, digest);
    }

    /// All of them, in a fixed order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Input, Option<Digest>)> {
        self.0.iter().map(|(input, digest)| (input, *digest))
    }

    /// The inputs that differ from what they are now.
    pub(crate) fn changes(&self, now: impl Fn(&Input) -> Option<Digest>) -> Vec<Change> {
        // The older state is only known while its report is built.
        let inputs = self.0.iter().filter(|(input, _)| **input != Input::Changes);
        let changes = inputs.filter_map(|(input, then)| {
            let how = match (then, now(input)) {
                (Some(then), Some(now)) if *then == now => return None,
                (None, None) => return None,
                (Some(_), Some(_)) => How::Changed,
                (None, Some(_)) => How::New,
                (Some(_), None) => How::Removed,
            };
            Some(Change { input: input.clone(), how })
        });
        changes.collect()
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = match self.how {
            How::Changed => "changed",
            How::New => "is new",
            How::Removed => "was removed",
        };
        match &self.input {
            Input::Setting(key) => write!(f, "the setting `{key}` {how}"),
            Input::Collection(name) | Input::Records(name) => {
                write!(f, "the list of {name} {how}")
            }
            Input::Record(id) => write!(f, "`{id}` {how}"),
            Input::Text { language, id } => write!(f, "`{id}` {how} in {language}"),
            Input::Progress => write!(f, "the state of the translations {how}"),
            Input::Changes => write!(f, "the older state {how}"),
            Input::File(path) => write!(f, "{path} {how}"),
        }
    }
}

/// The inputs by their kind, as they are written.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Sorted {
    settings: BTreeMap<String, Option<Digest>>,
    collections: BTreeMap<String, Option<Digest>>,
    records: BTreeMap<String, Option<Digest>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translations: Option<Digest>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<Digest>,
    words: BTreeMap<String, BTreeMap<String, Option<Digest>>>,
    files: BTreeMap<String, Option<Digest>>,
}

impl From<Inputs> for Sorted {
    fn from(inputs: Inputs) -> Self {
        let mut sorted = Self::default();
        for (input, digest) in inputs.0 {
            match input {
                Input::Setting(key) => drop(sorted.settings.insert(key, digest)),
                Input::Collection(name) => drop(sorted.collections.insert(name, digest)),
                Input::Record(id) => drop(sorted.records.insert(id, digest)),
                Input::Text { language, id } => {
                    sorted.words.entry(language).or_default().insert(id, digest);
                }
                Input::Progress => sorted.translations = digest,
                Input::Changes => sorted.changes = digest,
                Input::File(path) => drop(sorted.files.insert(path, digest)),
                // Written as the collection and its records.
                Input::Records(_) => {}
            }
        }
        sorted
    }
}

impl From<Sorted> for Inputs {
    fn from(sorted: Sorted) -> Self {
        let settings = sorted.settings.into_iter().map(|(key, d)| (Input::Setting(key), d));
        let collections = sorted.collections.into_iter().map(|(n, d)| (Input::Collection(n), d));
        let records = sorted.records.into_iter().map(|(id, d)| (Input::Record(id), d));
        let translations = sorted.translations.map(|d| (Input::Progress, Some(d)));
        let changes = sorted.changes.map(|d| (Input::Changes, Some(d)));
        let words = sorted.words.into_iter().flat_map(|(language, texts)| {
            texts.into_iter().map(move |(id, d)| (Input::text(&language, &id), d))
        });
        let files = sorted.files.into_iter().map(|(path, d)| (Input::File(path), d));
        let inputs = settings.chain(collections).chain(records).chain(translations);
        Self(inputs.chain(changes).chain(words).chain(files).collect())
    }
}
