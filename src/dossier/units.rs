//! The units that a dossier declares besides those of every dossier.

use std::fmt;
use std::sync::Arc;

use ecow::EcoString;

use crate::finding::nearest;

/// The units that a dossier declares with their descriptions, in the order of its schema.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Units(Arc<[(DeclaredUnit, String)]>);

/// What the ids of the messages of units begin with.
const MESSAGE: &str = "unit-";

/// A unit that a dossier declares: `km`, `pupil`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct DeclaredUnit {
    /// As the data write it.
    name: EcoString,
    /// Its name in CLDR, whose patterns print it; without one, the message `unit-<name>` does.
    cldr: Option<EcoString>,
}

impl DeclaredUnit {
    pub(super) fn new(name: EcoString, cldr: Option<EcoString>) -> Self {
        Self { name, cldr }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn cldr(&self) -> Option<&str> {
        self.cldr.as_deref()
    }

    /// The id of the message that prints it.
    pub(crate) fn message(&self) -> String {
        format!("{MESSAGE}{}", self.name)
    }
}

impl Units {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &DeclaredUnit> {
        self.0.iter().map(|(unit, _)| unit)
    }

    /// What the schema says of them, for people who edit data: an empty text for one of which it says
    /// nothing.
    pub(crate) fn descriptions(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(unit, description)| (unit.name(), description.as_str()))
    }

    /// The unit that a message prints.
    pub(crate) fn of_message(&self, id: &str) -> Option<&DeclaredUnit> {
        self.get(id.strip_prefix(MESSAGE)?)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&DeclaredUnit> {
        self.iter().find(|unit| unit.name == name)
    }

    /// The unit that somebody meant who wrote it with other capitals, or nearly so.
    pub(super) fn meant(&self, written: &str) -> Option<&DeclaredUnit> {
        let lower = written.to_lowercase();
        let same = self.iter().find(|unit| unit.name.to_lowercase() == lower);
        same.or_else(|| self.get(nearest(written, self.iter().map(DeclaredUnit::name))?))
    }
}

/// Units with their descriptions.
impl FromIterator<(DeclaredUnit, String)> for Units {
    fn from_iter<I: IntoIterator<Item = (DeclaredUnit, String)>>(units: I) -> Self {
        Self(units.into_iter().collect())
    }
}

/// Their names in a sentence: `%`, an ISO 4217 code such as `EUR`, `km` or `pupil`.
impl fmt::Display for Units {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.iter().map(|unit| format!("`{}`", unit.name)).collect();
        match names.split_last() {
            None => f.write_str("`%` or an ISO 4217 code such as `EUR`"),
            Some((last, others)) => {
                f.write_str("`%`, an ISO 4217 code such as `EUR`, ")?;
                others.iter().try_for_each(|name| write!(f, "{name}, "))?;
                write!(f, "or {last}")
            }
        }
    }
}
