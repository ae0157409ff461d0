//! A record: an id and typed values, each with its place.

use ecow::EcoString;
use rust_decimal::Decimal;

use crate::dossier::picture::Picture;
use crate::dossier::{Edtf, Quantity};
use crate::finding::{Code, Level, Span};

/// One entry of a data file.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    kind: EcoString,
    id: String,
    span: Span,
    values: Vec<(EcoString, Value)>,
    texts: Vec<(String, Span)>,
}

#[derive(Debug, Clone)]
pub(crate) enum Value {
    Text(String),
    Flag(bool),
    /// A date or a span of dates.
    Date(Edtf),
    Quantity(Quantity),
    /// A word out of a fixed list.
    Choice(EcoString),
    /// The kind of a record, its id, and where the id is written.
    Reference(EcoString, String, Span),
    /// A measure, which need not be exact on a page.
    Number(Decimal),
    /// Texts or references.
    List(Vec<Value>),
    /// Quantities, dates, or the parts of a setting, by name.
    Named(Vec<(String, Value)>),
    /// Latitude and longitude in decimal degrees.
    Coordinates(Decimal, Decimal),
    Picture(Picture),
    Levels(Vec<(Code, Level)>),
}

impl Value {
    /// The kind, id and place of each reference in it.
    pub(crate) fn references(&self) -> Vec<(&str, &str, &Span)> {
        match self {
            Self::Reference(kind, id, span) => vec![(kind, id, span)],
            Self::List(values) => values.iter().flat_map(Self::references).collect(),
            _ => Vec::new(),
        }
    }
}

impl Value {
    /// Whether it says the same as another, in whatever way both are written: `0.1` and `0.10`.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Flag(a), Self::Flag(b)) => a == b,
            (Self::Date(a), Self::Date(b)) => a == b,
            (Self::Quantity(a), Self::Quantity(b)) => a == b,
            (Self::Choice(a), Self::Choice(b)) => a == b,
            (Self::Reference(_, a, _), Self::Reference(_, b, _)) => a == b,
            (Self::Number(a), Self::Number(b)) => a == b,
            (Self::Coordinates(a, b), Self::Coordinates(c, d)) => (a, b) == (c, d),
            (Self::List(a), Self::List(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.is_same(b))
            }
            (Self::Named(a), Self::Named(b)) => {
                let has = |(name, value): &(String, Self)| {
                    a.iter().any(|(known, own)| known == name && own.is_same(value))
                };
                a.len() == b.len() && b.iter().all(has)
            }
            (Self::Picture(a), Self::Picture(b)) => a.is_same(b),
            (Self::Levels(a), Self::Levels(b)) => a == b,
            _ => false,
        }
    }
}

impl Record {
    pub(super) fn new(
        kind: EcoString,
        id: String,
        span: Span,
        values: Vec<(EcoString, Value)>,
    ) -> Self {
        Self { kind, id, span, values, texts: Vec::new() }
    }

    /// The same with the texts that a page may print as they are, each with its place.
    pub(super) fn with_texts(self, texts: Vec<(String, Span)>) -> Self {
        Self { texts, ..self }
    }

    /// The texts that a page may print as they are, each with its place.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &Span)> {
        self.texts.iter().map(|(text, span)| (text.as_str(), span))
    }

    /// The name of its kind.
    pub(crate) fn kind(&self) -> &str {
        &self.kind
    }

    /// The id, unique among the records of its kind.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Where the id is written.
    pub(crate) fn span(&self) -> &Span {
        &self.span
    }

    /// The id of its message: `<kind>-<id>`.
    pub(crate) fn message(&self) -> String {
        format!("{}-{}", self.kind, self.id)
    }

    /// The values, in the order of the schema.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.values.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// The keys of the values, in the order of the schema.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.values().map(|(key, _)| key)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.values.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// Its pictures.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = (&str, &Picture)> {
        self.values().filter_map(|(key, value)| match value {
            Value::Picture(picture) => Some((key, picture)),
            _ => None,
        })
    }

    /// The ids that a key refers to.
    pub(crate) fn references(&self, key: &str) -> Vec<&str> {
        let references = self.get(key).map(Value::references).unwrap_or_default();
        references.into_iter().map(|(_, id, _)| id).collect()
    }
}
