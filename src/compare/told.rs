//! Changes as a reader of a language is told them: names, dates and figures as the
//! language writes them.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentArgs;
use serde_json::Value as Json;

use super::{Comparison, Snapshot, What};
use crate::data::schema::{Field, Kind, Shape};
use crate::data::{Edtf, Quantity, json};
use crate::locales::format::{DateStyle, ListKind, Notation};
use crate::locales::names::GRAMMAR;
use crate::locales::{Words, write_quantity};

/// A change of a fact in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The name of the record's kind, such as `partnership`.
    pub kind: &'static str,
    /// The id of the record's message.
    pub message: String,
    /// The name of the record.
    pub name: String,
    /// The key that changed; none when the whole record is new or gone.
    pub key: Option<String>,
    /// How the language calls the key, where that says more than the name of the record.
    pub label: Option<String>,
    /// What it was; none when it was not there.
    pub old: Option<String>,
    /// What it is; none when it is there no more.
    pub new: Option<String>,
}

/// A change of a text in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldText {
    /// `id` or `id.attribute`.
    pub id: String,
    /// The name of the record that it belongs to, if it does.
    pub name: Option<String>,
    /// What it was; none when it was not there.
    pub old: Option<String>,
    /// What it is; none when it is there no more.
    pub new: Option<String>,
    /// Whether it is a text that readers see, with nothing in it that only a page knows.
    pub printable: bool,
}

impl Comparison {
    /// The changes of facts, as a reader of the language is told them. `words` are those of
    /// the language now.
    #[must_use]
    pub fn told(&self, words: &Words) -> Vec<Told> {
        let teller = Teller { comparison: self, words };
        let tell = |change: &super::FactChange| {
            let kind = Kind::of_message(&change.message)?;
            let mut told = Told {
                kind: kind.name,
                message: change.message.clone(),
                name: teller.name(&change.message),
                key: None,
                label: None,
                old: None,
                new: None,
            };
            match &change.what {
                What::New => told.new = Some(told.name.clone()),
                What::Gone => told.old = Some(told.name.clone()),
                What::Key(key, old, new) => {
                    let (own, part) = match key.split_once('.') {
                        Some((own, part)) => (own, Some(part)),
                        None => (key.as_str(), None),
                    };
                    let field = kind.all_fields().find(|field| field.key == own)?;
                    let value = |value: &Option<Json>| {
                        value.as_ref().map(|value| teller.value(field, part, value))
                    };
                    (told.old, told.new) = (value(old), value(new));
                    // The value of a figure and the date of a milestone are what they are.
                    let itself =
                        matches!(own, "value") || (kind.name == "milestone" && own == "date");
                    told.label = (!itself).then(|| teller.label(own));
                    told.key = Some(key.clone());
                }
            }
            Some(told)
        };
        self.facts.iter().filter_map(tell).collect()
    }

    /// The changes of words of a language, as they are read.
    #[must_use]
    pub fn told_texts(&self, language: &str, words: &Words) -> Vec<ToldText> {
        let teller = Teller { comparison: self, words };
        let mut told = Vec::new();
        for change in self.words.get(language).into_iter().flatten() {
            let attribute = change.id.split_once('.').map(|(_, attribute)| attribute);
            let mut printable = !change.id.starts_with('-')
                && !attribute.is_some_and(|attribute| GRAMMAR.contains(&attribute));
            let mut read = |snapshot: &Snapshot, text: &Option<String>| {
                let text = text.as_ref()?;
                let read = snapshot.text(language, &change.id);
                printable &= read.is_some();
                Some(read.unwrap_or_else(|| text.clone()))
            };
            let (old, new) = (read(&self.old, &change.old), read(&self.new, &change.new));
            let message = change.id.split('.').next().unwrap_or(&change.id);
            told.push(ToldText {
                id: change.id.clone(),
                name: Kind::of_message(message).map(|_| teller.name(message)),
                old,
                new,
                printable,
            });
        }
        told
    }
}

struct Teller<'a> {
    comparison: &'a Comparison,
    words: &'a Words,
}

impl Teller<'_> {
    /// The name of a record in the language; where it has none, in another.
    fn name(&self, message: &str) -> String {
        let (old, new) = (&self.comparison.old, &self.comparison.new);
        let own = self.words.language();
        let others = |snapshot: &Snapshot| -> BTreeSet<String> {
            snapshot.texts.keys().filter(|language| *language != own).cloned().collect()
        };
        new.text(own, message)
            .or_else(|| old.text(own, message))
            .or_else(|| self.present(new, message))
            .or_else(|| self.present(old, message))
            .or_else(|| others(new).iter().find_map(|language| new.text(language, message)))
            .or_else(|| others(old).iter().find_map(|language| old.text(language, message)))
            .unwrap_or_else(|| message.to_owned())
    }

    /// The name that the language has now for a record of a state.
    fn present(&self, snapshot: &Snapshot, message: &str) -> Option<String> {
        self.words.text(message, &snapshot.variables(message), &FluentArgs::new()).ok()
    }

    /// A text that needs no facts.
    fn plain(&self, id: &str) -> Option<String> {
        self.words.text(id, &BTreeMap::new(), &FluentArgs::new()).ok()
    }

    fn label(&self, key: &str) -> String {
        self.plain(&format!("key-{key}")).unwrap_or_else(|| key.to_owned())
    }

    /// A value as the language writes it.
    fn value(&self, field: &Field, part: Option<&str>, value: &Json) -> String {
        let text = value.as_str();
        match (field.shape, part) {
            (Shape::Date, _) | (Shape::Dates, Some(_)) => text
                .and_then(|text| text.parse::<Edtf>().ok())
                .map(|date| self.words.set(&self.words.formatter().date(&date, DateStyle::Long))),
            (Shape::Quantity, _) | (Shape::Facts, Some(_)) => {
                json::read_quantity(value).map(|quantity| self.quantity(&quantity))
            }
            (Shape::Choice(_), _) => text.map(|word| {
                self.plain(&format!("{}-{word}", field.key)).unwrap_or_else(|| word.to_owned())
            }),
            (Shape::Flag, _) => {
                let id = if value.as_bool() == Some(true) { "flag-yes" } else { "flag-no" };
                Some(self.plain(id).unwrap_or_else(|| value.to_string()))
            }
            (Shape::Reference(kind), _) => text.map(|id| self.name(&format!("{kind}-{id}"))),
            (Shape::References(kind) | Shape::Pair(kind), _) => value.as_array().map(|ids| {
                let names = ids.iter().filter_map(Json::as_str);
                let names: Vec<_> = names.map(|id| self.name(&format!("{kind}-{id}"))).collect();
                self.words.set(&self.words.formatter().list(&names, ListKind::And))
            }),
            (Shape::Texts, _) => value.as_array().map(|texts| {
                let texts: Vec<_> =
                    texts.iter().filter_map(Json::as_str).map(str::to_owned).collect();
                self.words.set(&self.words.formatter().list(&texts, ListKind::And))
            }),
            (Shape::Coordinates, _) => value.as_array().map(|degrees| {
                degrees.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(" ")
            }),
            (Shape::Facts | Shape::Dates, None) => value.as_object().map(|parts| {
                let parts = parts.iter().map(|(name, value)| self.value(field, Some(name), value));
                self.words
                    .set(&self.words.formatter().list(&parts.collect::<Vec<_>>(), ListKind::And))
            }),
            (Shape::Text | Shape::Levels, _) => text.map(str::to_owned),
        }
        .unwrap_or_else(|| value.to_string())
    }

    fn quantity(&self, quantity: &Quantity) -> String {
        self.words.set(&write_quantity(self.words.formatter(), quantity, Some(Notation::Standard)))
    }
}
