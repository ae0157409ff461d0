//! Changes in the words of a language: names, dates and figures as the language writes them.

use std::collections::BTreeMap;

use ecow::EcoString;
use serde::Serialize;

use crate::dossier::Value;
use crate::locales::{Arguments, Words, is_unprinted, split_id};
use crate::provenance::compare::{Comparison, FactChange, Snapshot, TextChange, What};
use briefing_lang::format::{DateStyle, ListKind, Notation};

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct RenderedFact {
    /// The name of the record's kind, such as `partnership`.
    pub(crate) kind: EcoString,
    /// The id of the record's message.
    #[serde(rename = "record")]
    pub(crate) message: String,
    pub(crate) name: String,
    /// The key that changed; `None` if the whole record is new or was removed.
    pub(crate) key: Option<String>,
    /// The label of the key, if it adds something to the name of the record.
    pub(crate) label: Option<String>,
    /// What it was; `None` if it did not exist.
    pub(crate) old: Option<String>,
    /// What it is; `None` if it was removed.
    pub(crate) new: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct RenderedText {
    /// `id` or `id.attribute`.
    pub(crate) id: String,
    /// The name of the record that it belongs to, if it does.
    pub(crate) name: Option<String>,
    /// What it was; `None` if it did not exist.
    pub(crate) old: Option<String>,
    /// What it is; `None` if it was removed.
    pub(crate) new: Option<String>,
    /// Whether readers see it and it needs no value from a page.
    pub(crate) printable: bool,
}

impl Comparison {
    /// The changes of facts in a language, with its present words.
    pub(crate) fn render_facts(&self, words: &Words) -> Vec<RenderedFact> {
        let renderer = Renderer { comparison: self, words };
        self.facts.iter().filter_map(|change| renderer.fact(change)).collect()
    }

    /// The changes of the texts of a language.
    pub(crate) fn render_texts(&self, language: &str, words: &Words) -> Vec<RenderedText> {
        let renderer = Renderer { comparison: self, words };
        let changes = self.words.get(language).into_iter().flatten();
        changes.map(|change| renderer.text(language, change)).collect()
    }
}

struct Renderer<'a> {
    comparison: &'a Comparison,
    words: &'a Words,
}

impl Renderer<'_> {
    fn fact(&self, change: &FactChange) -> Option<RenderedFact> {
        let kind = self.comparison.kind(&change.message)?;
        let name = self.name(&change.message);
        let (key, label, old, new) = match &change.what {
            What::New => (None, None, None, Some(name.clone())),
            What::Gone => (None, None, Some(name.clone()), None),
            What::Key(key, old, new) => {
                let own = split_id(key).0;
                let value = |value: &Option<Value>| Some(self.value(own, value.as_ref()?));
                // The value that a record shares needs no label.
                let itself = kind.roles.shared.as_ref().is_some_and(|main| main == own);
                let label = (!itself)
                    .then(|| self.plain(&format!("key-{own}")).unwrap_or_else(|| own.to_owned()));
                (Some(key.clone()), label, value(old), value(new))
            }
        };
        let kind = kind.name.clone();
        Some(RenderedFact { kind, message: change.message.clone(), name, key, label, old, new })
    }

    fn text(&self, language: &str, change: &TextChange) -> RenderedText {
        let (message, attribute) = split_id(&change.id);
        let mut printable = !message.starts_with('-') && !attribute.is_some_and(is_unprinted);
        let mut resolve = |snapshot: &Snapshot, text: &Option<String>| {
            let resolved = text.as_ref().map(|_| snapshot.text(language, &change.id))?;
            printable &= resolved.is_some();
            resolved.or_else(|| text.clone())
        };
        let old = resolve(&self.comparison.old, &change.old);
        let new = resolve(&self.comparison.new, &change.new);
        let name = self.comparison.kind(message).map(|_| self.name(message));
        RenderedText { id: change.id.clone(), name, old, new, printable }
    }

    /// The name of a record in the language, else in another one.
    fn name(&self, message: &str) -> String {
        let states = [&self.comparison.new, &self.comparison.old];
        let own = self.words.language();
        let present = |state: &&Snapshot| {
            self.words.text(message, &state.variables(message), &Arguments::new()).ok()
        };
        let other = |state: &&Snapshot| {
            state.texts.keys().find_map(|language| state.text(language, message))
        };
        let name = states.iter().find_map(|state| state.text(own, message));
        name.or_else(|| states.iter().find_map(present))
            .or_else(|| states.iter().find_map(other))
            .unwrap_or_else(|| message.to_owned())
    }

    /// A text that needs no facts.
    fn plain(&self, id: &str) -> Option<String> {
        self.words.text(id, &BTreeMap::new(), &Arguments::new()).ok()
    }

    /// The value of a key as the language writes it.
    fn value(&self, key: &str, value: &Value) -> String {
        let formatter = self.words.formatter();
        let list = |values: &mut dyn Iterator<Item = &Value>| {
            let values: Vec<_> = values.map(|value| self.value(key, value)).collect();
            self.words.typography(&formatter.list(&values, ListKind::And))
        };
        match value {
            Value::Text(text) => text.clone(),
            Value::Flag(flag) => {
                let id = if *flag { "flag-yes" } else { "flag-no" };
                self.plain(id).unwrap_or_else(|| flag.to_string())
            }
            Value::Date(date) => self.words.typography(&formatter.date(date, DateStyle::Long)),
            Value::Quantity(quantity) => {
                let written = self.words.quantity(quantity, Some(Notation::Standard));
                written.unwrap_or_else(|_| quantity.to_string())
            }
            Value::Choice(word) => {
                self.plain(&format!("{key}-{word}")).unwrap_or_else(|| word.to_string())
            }
            Value::Reference(kind, id, _) => self.name(&format!("{kind}-{id}")),
            Value::List(values) => list(&mut values.iter()),
            Value::Named(values) => list(&mut values.iter().map(|(_, value)| value)),
            Value::Coordinates(latitude, longitude) => format!("{latitude} {longitude}"),
            Value::Picture(picture) => picture.file().to_owned(),
            // Settings have these; records do not.
            Value::Number(_) | Value::Levels(_) => String::new(),
        }
    }
}
