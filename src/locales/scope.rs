//! The variables that a record's message sees: the record's own values, its facts
//! and dates, and the shared figures and milestones that it refers to.

use std::collections::BTreeMap;

use super::values;
use crate::dossier::{Dossier, Edtf, Quantity, Record, Value};
use fluent::types::FluentValue;

/// A fact that a message may name.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Variable {
    /// A date or a span of dates.
    Date(Edtf),
    /// An exact number with its unit.
    Quantity(Quantity),
    /// A word out of a fixed set, to select by.
    Choice(&'static str),
}

impl Variable {
    /// The value that the resolver gets.
    pub(super) fn to_fluent(&self) -> FluentValue<'static> {
        match self {
            Self::Date(date) => values::date(date),
            Self::Quantity(quantity) => values::quantity(quantity),
            Self::Choice(choice) => FluentValue::String((*choice).into()),
        }
    }
}

/// The variables of a record, by name. A figure `cut` gives `$cut`, its period
/// `$cut-period` and its fact `towns` `$cut-towns`; a milestone gives its date
/// and, in the same way, its facts.
pub(crate) fn variables(dossier: &Dossier, record: &Record) -> BTreeMap<String, Variable> {
    variables_of(record, &|kind, id| dossier.record(kind, id))
}

/// The same, with other records by kind and id from elsewhere.
pub(crate) fn variables_of<'a>(
    record: &Record,
    find: &dyn Fn(&str, &str) -> Option<&'a Record>,
) -> BTreeMap<String, Variable> {
    let mut variables = own(record);
    for id in record.references("figures") {
        if let Some(figure) = find("figure", id) {
            for (name, variable) in own(figure) {
                match name.as_str() {
                    "value" => variables.insert(id.to_owned(), variable),
                    "approximation" | "key" => None,
                    _ => variables.insert(format!("{id}-{name}"), variable),
                };
            }
        }
    }
    for id in record.references("milestones") {
        let milestone = find("milestone", id);
        for (name, variable) in milestone.into_iter().flat_map(own) {
            match name.as_str() {
                "date" => variables.insert(id.to_owned(), variable),
                _ => variables.insert(format!("{id}-{name}"), variable),
            };
        }
    }
    variables
}

fn own(record: &Record) -> BTreeMap<String, Variable> {
    let mut variables = BTreeMap::new();
    let mut add = |name: &str, variable| variables.insert(name.to_owned(), variable);
    for (key, value) in record.values() {
        match value {
            Value::Date(date) => {
                add(key, Variable::Date(*date));
            }
            Value::Quantity(quantity) => {
                add(key, Variable::Quantity(quantity.clone()));
            }
            Value::Choice(choice) => {
                add(key, Variable::Choice(choice));
            }
            Value::Facts(facts) => {
                for (name, quantity) in facts {
                    add(name, Variable::Quantity(quantity.clone()));
                }
            }
            Value::Dates(dates) => {
                for (name, date) in dates {
                    add(name, Variable::Date(*date));
                }
            }
            _ => {}
        }
    }
    variables
}
