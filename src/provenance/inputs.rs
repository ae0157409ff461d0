//! The inputs of an edition: each fact, word, template, font and setting that it was
//! made from, with its digest.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::digest::Digest;

/// Something that an edition was made from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Input {
    /// A record, by the id of its message.
    Record(String),
    /// Which records a collection has, and in which order.
    Collection(String),
    /// A message or attribute in a language.
    Text {
        /// The language tag.
        language: String,
        /// `id` or `id.attribute`.
        id: String,
    },
    /// How far the translations are.
    Progress,
    /// An older state of the dossier that a report compares with.
    Changes,
    /// A setting of the dossier.
    Setting(String),
    /// A template, an image or a font, by its path.
    File(String),
}

/// What an edition was made from. An input that was asked for and was not there has no
/// digest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Sorted", into = "Sorted")]
pub struct Inputs(BTreeMap<Input, Option<Digest>>);

/// How an input differs from what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which input.
    pub input: Input,
    /// How it differs.
    pub how: How,
}

/// How something differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It says something else.
    Changed,
    /// It was not there.
    New,
    /// It is there no more.
    Gone,
}

impl Inputs {
    /// Adds an input.
    pub fn insert(&mut self, input: Input, digest: Option<Digest>) {
        self.0.insert(input, digest);
    }

    /// All of them, in a fixed order.
    pub fn iter(&self) -> impl Iterator<Item = (&Input, Option<Digest>)> {
        self.0.iter().map(|(input, digest)| (input, *digest))
    }

    /// Which inputs differ from what they are now.
    pub fn changes(&self, now: impl Fn(&Input) -> Option<Digest>) -> Vec<Change> {
        // An older state is at hand only when a report is made of it.
        let inputs = self.0.iter().filter(|(input, _)| **input != Input::Changes);
        let changes = inputs.filter_map(|(input, then)| {
            let how = match (then, now(input)) {
                (Some(then), Some(now)) if *then == now => return None,
                (None, None) => return None,
                (Some(_), Some(_)) => How::Changed,
                (None, Some(_)) => How::New,
                (Some(_), None) => How::Gone,
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
            How::Gone => "is gone",
        };
        match &self.input {
            Input::Record(id) => write!(f, "`{id}` {how}"),
            Input::Collection(name) => write!(f, "the list of {name} {how}"),
            Input::Text { language, id } => write!(f, "`{id}` {how} in {language}"),
            Input::Changes => write!(f, "the older state {how}"),
            Input::Progress => write!(f, "the state of the translations {how}"),
            Input::Setting(key) => write!(f, "the setting `{key}` {how}"),
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
                Input::Record(id) => sorted.records.insert(id, digest),
                Input::Collection(name) => sorted.collections.insert(name, digest),
                Input::Text { language, id } => {
                    sorted.words.entry(language).or_default().insert(id, digest)
                }
                Input::Changes => std::mem::replace(&mut sorted.changes, digest).map(Some),
                Input::Progress => std::mem::replace(&mut sorted.translations, digest).map(Some),
                Input::Setting(key) => sorted.settings.insert(key, digest),
                Input::File(path) => sorted.files.insert(path, digest),
            };
        }
        sorted
    }
}

impl From<Sorted> for Inputs {
    fn from(sorted: Sorted) -> Self {
        let mut inputs = Self::default();
        let mut add = |input, digest| inputs.insert(input, digest);
        sorted.settings.into_iter().for_each(|(key, d)| add(Input::Setting(key), d));
        sorted.collections.into_iter().for_each(|(name, d)| add(Input::Collection(name), d));
        sorted.records.into_iter().for_each(|(id, d)| add(Input::Record(id), d));
        sorted.translations.into_iter().for_each(|d| add(Input::Progress, Some(d)));
        sorted.changes.into_iter().for_each(|d| add(Input::Changes, Some(d)));
        for (language, words) in sorted.words {
            for (id, digest) in words {
                add(Input::Text { language: language.clone(), id }, digest);
            }
        }
        sorted.files.into_iter().for_each(|(path, d)| add(Input::File(path), d));
        inputs
    }
}
