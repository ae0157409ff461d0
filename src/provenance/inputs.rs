//! The inputs of an edition with their digests, as they are attached to its PDF.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::input::Input;
use crate::dossier::Digest;

/// What an edition was made from. An input that was read and did not exist has no digest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Inputs {
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

impl Inputs {
    pub(crate) fn insert(&mut self, input: Input, digest: Option<Digest>) {
        match input {
            Input::Setting(key) => drop(self.settings.insert(key, digest)),
            Input::Collection(name) => drop(self.collections.insert(name, digest)),
            Input::Record(id) => drop(self.records.insert(id, digest)),
            Input::Text { language, id } => {
                self.words.entry(language).or_default().insert(id, digest);
            }
            Input::Progress => self.translations = digest,
            Input::Changes => self.changes = digest,
            Input::File(path) => drop(self.files.insert(path, digest)),
            // It is the collection and its records, which are inputs themselves.
            Input::Records(_) => {}
        }
    }

    pub(crate) fn contains(&self, input: &Input) -> bool {
        self.iter().any(|(known, _)| known == *input)
    }

    /// All of them, in a fixed order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Input, Option<Digest>)> {
        type Named = BTreeMap<String, Option<Digest>>;
        let named = |inputs: &Named, input: fn(String) -> Input| {
            inputs.iter().map(|(name, digest)| (input(name.clone()), *digest)).collect::<Vec<_>>()
        };
        let words = self.words.iter().flat_map(|(language, texts)| {
            texts.iter().map(move |(id, digest)| (Input::text(language, id), *digest))
        });
        let settings = named(&self.settings, Input::Setting).into_iter();
        settings
            .chain(named(&self.collections, Input::Collection))
            .chain(named(&self.records, Input::Record))
            .chain(words)
            .chain(self.translations.map(|digest| (Input::Progress, Some(digest))))
            .chain(self.changes.map(|digest| (Input::Changes, Some(digest))))
            .chain(named(&self.files, Input::File))
    }

    /// The inputs that differ from what they are now, each with a sentence about it.
    pub(crate) fn changes(
        &self,
        now: impl Fn(&Input) -> Option<Digest>,
    ) -> impl Iterator<Item = (Input, String)> {
        // The older state is only known while its report is built.
        let inputs = self.iter().filter(|(input, _)| *input != Input::Changes);
        inputs.filter_map(move |(input, then)| {
            let how = match (then, now(&input)) {
                (then, now) if then == now => return None,
                (None, _) => "is new",
                (_, None) => "was removed",
                (Some(_), Some(_)) => "changed",
            };
            let change = describe(&input, how);
            Some((input, change))
        })
    }
}

fn describe(input: &Input, how: &str) -> String {
    match input {
        Input::Setting(key) => format!("the setting `{key}` {how}"),
        Input::Collection(name) | Input::Records(name) => format!("the list of {name} {how}"),
        Input::Record(id) => format!("`{id}` {how}"),
        Input::Text { language, id } => format!("`{id}` {how} in {language}"),
        Input::Progress => format!("the progress of the translations {how}"),
        Input::Changes => format!("the older state {how}"),
        Input::File(path) => format!("{path} {how}"),
    }
}
