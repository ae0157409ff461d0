//! The variables that a record's message sees: the record's own values, its facts
//! and dates, and the shared figures and milestones that it refers to.

use std::collections::BTreeMap;

use super::names::Kinds;
pub(crate) use super::values::Variable;
use crate::dossier::{Record, Value};

/// The variables of a record, by name. A figure `cut` is `$cut`, its period
/// `$cut-period` and its fact `towns` `$cut-towns`; a milestone is its date,
/// and its facts are named in the same way. Other records come from `find`, by kind and id.
pub(crate) fn variables<'a>(
    record: &Record,
    find: &dyn Fn(&str, &str) -> Option<&'a Record>,
) -> BTreeMap<String, Variable> {
    let mut variables: BTreeMap<_, _> = own(record).collect();
    for (field, kind, main) in [("figures", "figure", "value"), ("milestones", "milestone", "date")]
    {
        for id in record.references(field) {
            for (name, variable) in find(kind, id).into_iter().flat_map(own) {
                if name == main {
                    variables.insert(id.to_owned(), variable);
                } else if kind != "figure" || !["approximation", "key"].contains(&&*name) {
                    variables.insert(format!("{id}-{name}"), variable);
                }
            }
        }
    }
    variables
}

/// What the names of records name, in the words of the attribute `.kind`, by message id. Other
/// names, such as those of institutions, state it themselves.
pub(crate) fn kinds<'a>(records: impl Iterator<Item = &'a Record>) -> Kinds {
    let kind = |record: &Record| match (record.kind(), record.get("level")) {
        ("person", _) => Some("person"),
        (_, Some(Value::Choice(level))) => match *level {
            "country" => Some("country"),
            "region" | "province" => Some("region"),
            "city" | "district" => Some("town"),
            _ => None,
        },
        _ => None,
    };
    records.filter_map(|record| Some((record.message(), kind(record)?))).collect()
}

fn own(record: &Record) -> impl Iterator<Item = (String, Variable)> {
    let variable = |value: &Value| match value {
        Value::Date(date) => Some(Variable::Date(*date)),
        Value::Quantity(quantity) => Some(Variable::Quantity(quantity.clone())),
        Value::Choice(choice) => Some(Variable::Choice(choice)),
        _ => None,
    };
    record.values().flat_map(move |(key, value)| {
        let values: Vec<(&str, &Value)> = match value {
            Value::Named(values) => values.iter().map(|(name, v)| (name.as_str(), v)).collect(),
            value => vec![(key, value)],
        };
        let named = move |(name, value): (&str, &Value)| Some((name.to_owned(), variable(value)?));
        values.into_iter().filter_map(named).collect::<Vec<_>>()
    })
}
