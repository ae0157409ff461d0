//! Changes in the words of a language, with names, dates and figures as the language writes them.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentArgs;
use serde::Serialize;
use serde_json::Value as Json;

use crate::dossier::schema::{Field, Kind, Shape};
use crate::dossier::{Edtf, Quantity, json};
use crate::locales::{GRAMMAR, Words, write_quantity};
use crate::provenance::compare::{Comparison, Snapshot, What};
use briefing_lang::format::{DateStyle, ListKind, Notation};

/// A change of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct RenderedFact {
    /// The name of the record's kind, such as `partnership`.
    pub(crate) kind: &'static str,
    /// The id of the record's message.
    #[serde(rename = "record")]
    pub(crate) message: String,
    /// The name of the record.
    pub(crate) name: String,
    /// The key that changed; `None` if the whole record is new or was removed.
    pub(crate) key: Option<String>,
    /// The label of the key, if it says more than the name of the record.
    pub(crate) label: Option<String>,
    /// What it was; `None` if it did not exist.
    pub(crate) old: Option<String>,
    /// What it is; `None` if it was removed.
    pub(crate) new: Option<String>,
}

/// A change of a text.
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
        let render = |change: &crate::provenance::compare::FactChange| {
            let kind = Kind::of_message(&change.message)?;
            let mut rendered = RenderedFact {
                kind: kind.name,
                message: change.message.clone(),
                name: renderer.name(&change.message),
                key: None,
                label: None,
                old: None,
                new: None,
            };
            match &change.what {
                What::New => rendered.new = Some(rendered.name.clone()),
                What::Gone => rendered.old = Some(rendered.name.clone()),
                What::Key(key, old, new) => {
                    let (own, part) = match key.split_once('.') {
                        Some((own, part)) => (own, Some(part)),
                        None => (key.as_str(), None),
                    };
                    let field = kind.all_fields().find(|field| field.key == own)?;
                    let value = |value: &Option<Json>| {
                        value.as_ref().map(|value| renderer.value(field, part, value))
                    };
                    (rendered.old, rendered.new) = (value(old), value(new));
                    // The value of a figure and the date of a milestone are what they are.
                    let itself =
                        matches!(own, "value") || (kind.name == "milestone" && own == "date");
                    rendered.label = (!itself).then(|| renderer.label(own));
                    rendered.key = Some(key.clone());
                }
            }
            Some(rendered)
        };
        self.facts.iter().filter_map(render).collect()
    }

    /// The changes of the texts of a language.
    pub(crate) fn render_texts(&self, language: &str, words: &Words) -> Vec<RenderedText> {
        let renderer = Renderer { comparison: self, words };
        let mut rendered = Vec::new();
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
            rendered.push(RenderedText {
                id: change.id.clone(),
                name: Kind::of_message(message).map(|_| renderer.name(message)),
                old,
                new,
                printable,
            });
        }
        rendered
    }
}

struct Renderer<'a> {
    comparison: &'a Comparison,
    words: &'a Words,
}

impl Renderer<'_> {
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
