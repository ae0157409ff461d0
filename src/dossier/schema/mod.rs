//! Which kinds of records a dossier has, the keys of each and their values, and which words a
//! record needs in every language: what `data/schema.yaml` declares.

mod declared;
mod read;

use std::sync::Arc;

use ecow::EcoString;

pub(crate) use read::RESERVED;
pub(super) use read::{load, parse};

use crate::dossier::Units;
use crate::finding::Span;
use briefing_lang::french::NameKind;

/// The kinds of a dossier, and the settings that it has besides those of the program.
#[derive(Debug, Default, Clone)]
pub(crate) struct Schema {
    /// In the order of the schema.
    kinds: Vec<Arc<Kind>>,
    settings: Vec<Field>,
    units: Units,
}

/// A kind of record: one collection, one file of `data/`.
#[derive(Debug)]
pub(crate) struct Kind {
    /// Singular; the first part of a record's message id.
    pub(crate) name: EcoString,
    /// Plural; the file name without its ending.
    pub(crate) collection: EcoString,
    /// What its records are, for people who edit them.
    pub(crate) description: String,
    /// The keys besides `id`: its own, then those that every kind has.
    pub(crate) fields: Vec<Field>,
    /// The attributes that a record's message needs besides its value.
    pub(crate) words: Vec<EcoString>,
    /// The attributes that it may have.
    pub(crate) optional_words: Vec<EcoString>,
    pub(crate) roles: Roles,
    /// Where it is declared.
    pub(crate) span: Span,
}

/// What the program does with the records of a kind.
#[derive(Debug, Default)]
pub(crate) struct Roles {
    /// Their messages are proper names, and so are these attributes: nobody types them.
    pub(crate) names: Option<Vec<EcoString>>,
    /// The key and the word of the records whose names also serve as adjectives, as those of
    /// countries do before a Korean noun.
    pub(crate) adjectives: Option<(EcoString, EcoString)>,
    /// Their messages are the terms of the glossary.
    pub(crate) glossary: bool,
    /// The key whose value the words of other records may use, by the id of the record.
    pub(crate) shared: Option<EcoString>,
    /// What their names name, for the grammar of sentences.
    pub(crate) grammar: Option<Grammar>,
}

/// What the names of records name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Grammar {
    /// All the same.
    Every(NameKind),
    /// A key, and what the records with some of its words name.
    By(EcoString, Vec<(EcoString, NameKind)>),
}

/// A key of a record.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// As written in YAML.
    pub(crate) key: EcoString,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
    /// What it says, for people who edit it.
    pub(crate) description: String,
}

/// The attributes that say what a picture shows, and whose it is, after its key.
pub(crate) const OF_PICTURE: [&str; 2] = ["alt", "credit"];

/// What the value of a key looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Text that no reader sees, or a title in the language it was published in.
    Text,
    Texts,
    /// A web address, whole: with `https://` or `http://`.
    Address,
    Flag,
    /// A date or a span of dates in EDTF (ISO 8601-2).
    Date,
    /// An exact number, with its unit: `12`, `0.1 %`, `742000000 EUR`, and those of the dossier.
    Quantity(Units),
    /// One of these words; a reader sees the message `<key>-<word>`.
    Choice(Vec<EcoString>),
    /// The id of a record of a kind.
    Reference(EcoString),
    References(EcoString),
    /// A list of exactly two such ids.
    Pair(EcoString),
    /// Latitude and longitude in decimal degrees (WGS 84).
    Coordinates,
    /// A picture: a file of the dossier, and a point of it. What it shows and whose it is are
    /// attributes of the record's message, `<key>-alt` and `<key>-credit`.
    Picture,
    /// Names with quantities, of one record alone.
    Quantities(Units),
    /// Names with dates, of one record alone.
    Dates,
    /// Levels of findings.
    Levels,
}

impl Shape {
    /// What to write, in the words of a finding.
    pub(crate) fn describe(&self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Texts => "a list of texts",
            Self::Address => "a web address",
            Self::Flag => "`true` or `false`",
            Self::Date => "a date such as `2024-03`",
            Self::Quantity(_) => "a number such as `12`, `0.1 %` or `5000000 EUR`",
            Self::Choice(_) => "one of its words",
            Self::Reference(_) => "an id",
            Self::References(_) => "a list of ids",
            Self::Pair(_) => "a list of two ids",
            Self::Coordinates => "a latitude and a longitude",
            Self::Picture => "a file such as `data/pictures/harbour.jpg`",
            Self::Quantities(_) => "names with numbers",
            Self::Dates => "names with dates",
            Self::Levels => "codes of findings with `allow`, `warning` or `error`",
        }
    }

    /// The types of values, as a schema has them.
    pub(crate) const NAMES: &[&str] = &[
        "text",
        "texts",
        "address",
        "flag",
        "date",
        "quantity",
        "choice",
        "reference",
        "references",
        "pair",
        "coordinates",
        "picture",
        "quantities",
        "dates",
    ];

    /// The same, with the units that a dossier declares.
    fn with_units(&mut self, units: &Units) {
        if let Self::Quantity(own) | Self::Quantities(own) = self {
            own.clone_from(units);
        }
    }

    /// The type of a name, if the name says all about it.
    pub(crate) fn simple(name: &str) -> Option<Self> {
        let simple = [
            Self::Text,
            Self::Texts,
            Self::Address,
            Self::Flag,
            Self::Date,
            Self::Quantity(Units::default()),
            Self::Coordinates,
            Self::Picture,
            Self::Quantities(Units::default()),
            Self::Dates,
        ];
        simple.into_iter().find(|shape| shape.name() == name)
    }

    /// Its name in a schema.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Texts => "texts",
            Self::Address => "address",
            Self::Flag => "flag",
            Self::Date => "date",
            Self::Quantity(_) => "quantity",
            Self::Choice(_) => "choice",
            Self::Reference(_) => "reference",
            Self::References(_) => "references",
            Self::Pair(_) => "pair",
            Self::Coordinates => "coordinates",
            Self::Picture => "picture",
            Self::Quantities(_) => "quantities",
            Self::Dates => "dates",
            Self::Levels => "levels",
        }
    }

    /// The kind of the records that it refers to.
    pub(crate) fn target(&self) -> Option<&EcoString> {
        match self {
            Self::Reference(kind) | Self::References(kind) | Self::Pair(kind) => Some(kind),
            _ => None,
        }
    }
}

impl Field {
    pub(super) fn new(key: &str, shape: Shape, required: bool) -> Self {
        Self { key: key.into(), shape, required, description: String::new() }
    }
}

impl Kind {
    /// The keys that have a picture.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = &EcoString> {
        self.fields.iter().filter(|field| field.shape == Shape::Picture).map(|field| &field.key)
    }

    pub(crate) fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }
}

impl Schema {
    /// The settings that the dossier has besides those of the program.
    pub(crate) fn settings(&self) -> &[Field] {
        &self.settings
    }

    /// The kinds, in the order of the schema.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = &Arc<Kind>> {
        self.kinds.iter()
    }

    /// The units of quantities, besides those of every dossier.
    pub(crate) fn units(&self) -> &Units {
        &self.units
    }

    pub(crate) fn named(&self, name: &str) -> Option<&Arc<Kind>> {
        self.kinds.iter().find(|kind| kind.name == name)
    }

    pub(crate) fn of_collection(&self, collection: &str) -> Option<&Arc<Kind>> {
        self.kinds.iter().find(|kind| kind.collection == collection)
    }

    /// The kind whose records have messages like this one, by its id.
    pub(crate) fn of_message(&self, id: &str) -> Option<&Arc<Kind>> {
        self.split(id).map(|(kind, _)| kind)
    }

    /// The same, and the id of the record. Of several kinds whose names begin alike, the longest
    /// name counts.
    pub(crate) fn split<'s, 'a>(&'s self, message: &'a str) -> Option<(&'s Arc<Kind>, &'a str)> {
        let of = |kind: &'s Arc<Kind>| Some((kind, record_id(kind, message)?));
        self.kinds.iter().filter_map(of).max_by_key(|(kind, _)| kind.name.len())
    }

    /// Adds the kinds of another schema that this one lacks.
    pub(crate) fn extend(&mut self, other: Self) {
        for kind in other.kinds {
            if self.named(&kind.name).is_none() {
                self.kinds.push(kind);
            }
        }
    }

    /// The kinds whose records other records may use by naming them.
    pub(crate) fn shared(&self) -> impl Iterator<Item = (&Arc<Kind>, &EcoString)> {
        self.kinds.iter().filter_map(|kind| Some((kind, kind.roles.shared.as_ref()?)))
    }
}

fn record_id<'a>(kind: &Kind, message: &'a str) -> Option<&'a str> {
    message.strip_prefix(kind.name.as_str())?.strip_prefix('-')
}
