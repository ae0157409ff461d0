//! The variables that a record's message sees: the record's own values, its facts
//! and dates, and the shared figures and milestones that it refers to.

use std::collections::BTreeMap;

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
