//! A record: an id and typed values, each with its place.

use crate::dossier::{Edtf, Quantity};
use crate::finding::Span;
use crate::finding::{Code, Level};
use rust_decimal::Decimal;

/// One entry of a data file.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    kind: &'static str,
    id: String,
    span: Span,
    values: Vec<(&'static str, Value)>,
}

/// A typed value of a record.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// Text as written.
    Text(String),
    /// Texts as written.
    Texts(Vec<String>),
    /// Yes or no.
    Flag(bool),
    /// A date or a span of dates.
    Date(Edtf),
    /// An exact number with its unit.
    Quantity(Quantity),
    /// A word out of a fixed set.
    Choice(&'static str),
    /// A record's id, of the kind, where it was written.
    Reference(&'static str, String, Span),
    /// Several ids of one kind.
    References(&'static str, Vec<(String, Span)>),
    /// Latitude and longitude in decimal degrees.
    Coordinates(Decimal, Decimal),
    /// Named quantities.
    Facts(Vec<(String, Quantity)>),
    /// Named dates.
    Dates(Vec<(String, Edtf)>),
    /// What to do with findings, by code.
    Levels(Vec<(Code, Level)>),
}

impl Record {
    /// A record with its values in the order of the schema.
    pub(super) fn new(
        kind: &'static str,
        id: String,
        span: Span,
        values: Vec<(&'static str, Value)>,
    ) -> Self {
        Self { kind, id, span, values }
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

    /// The values that it has, in the order of the schema.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.values.iter().map(|(key, value)| (*key, value))
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.values.iter().find(|(known, _)| *known == key).map(|(_, value)| value)
    }

    /// The ids that a key refers to.
    pub(crate) fn references(&self, key: &str) -> Vec<&str> {
        match self.get(key) {
            Some(Value::References(_, ids)) => ids.iter().map(|(id, _)| id.as_str()).collect(),
            Some(Value::Reference(_, id, _)) => vec![id],
            _ => Vec::new(),
        }
    }
}
