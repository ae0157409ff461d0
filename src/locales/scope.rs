//! The variables that a record's message sees: its own values, and those of the records with the
//! role `shared` that it refers to.

use std::collections::BTreeMap;

use ecow::EcoString;
use rust_decimal::Decimal;

use super::names::Kinds;
use super::resolver::UNIT_NUMBER;
pub(crate) use super::values::Variable;
use crate::dossier::schema::{Grammar, Schema};
use crate::dossier::{Dossier, Quantity, Record, Unit, Value};

/// The variables of a record, by name. The value of a shared record `cut` is `$cut`, and its other
/// numbers and dates are `$cut-<name>`. Other records come from `find`, by kind and id.
pub(crate) fn variables<'a>(
    schema: &Schema,
    record: &Record,
    find: &dyn Fn(&str, &str) -> Option<&'a Record>,
) -> BTreeMap<String, Variable> {
    let mut variables: BTreeMap<_, _> = own(record).collect();
    for (shared, main) in shared(schema, record) {
        for (name, variable) in find(&shared.kind, &shared.id).into_iter().flat_map(own) {
            if name == *main {
                variables.insert(shared.id.clone(), variable);
            } else if !matches!(variable, Variable::Choice(_)) {
                variables.insert(format!("{}-{name}", shared.id), variable);
            }
        }
    }
    variables
}

/// The variable of the message of each unit that the dossier declares: the number before it, of
/// which one of the data stands for all.
pub(super) fn units(
    dossier: &Dossier,
) -> impl Iterator<Item = (String, BTreeMap<String, Variable>)> {
    let values = || dossier.all().flat_map(|(_, record)| own(record));
    dossier.schema().units().iter().map(move |unit| {
        let number = values().find_map(|(_, variable)| match variable {
            Variable::Quantity(quantity)
                if matches!(quantity.unit(), Unit::Declared(own) if own == unit) =>
            {
                Some(quantity.alone())
            }
            _ => None,
        });
        let number = Variable::Quantity(number.unwrap_or_else(|| Quantity::from(Decimal::TWO)));
        (unit.message(), BTreeMap::from([(UNIT_NUMBER.to_owned(), number)]))
    })
}

/// The messages of records that are proper names, with what they name. Names of which the schema does
/// not say it, such as those of institutions, state it themselves.
pub(crate) fn kinds<'a>(schema: &Schema, records: impl Iterator<Item = &'a Record>) -> Kinds {
    let kind = |record: &Record| {
        let grammar = schema.named(record.kind())?.roles.grammar.as_ref()?;
        match grammar {
            Grammar::Every(kind) => Some(*kind),
            Grammar::By(key, kinds) => match record.get(key)? {
                Value::Choice(word) => kinds.iter().find(|(of, _)| of == word).map(|(_, it)| *it),
                _ => None,
            },
        }
    };
    let names = records.flat_map(|record| {
        let (message, kind) = (record.message(), kind(record));
        let role = schema.named(record.kind()).and_then(|kind| kind.roles.names.as_ref());
        let attributes = role.into_iter().flatten();
        let attributes: Vec<_> =
            attributes.map(|attribute| (format!("{message}.{attribute}"), None)).collect();
        let own = (kind.is_some() || role.is_some()).then_some((message, kind));
        own.into_iter().chain(attributes)
    });
    names.collect()
}

/// A record with the role `shared`.
pub(crate) struct Shared {
    pub(crate) kind: EcoString,
    pub(crate) id: String,
}

/// The shared records that a record refers to, each with the key of its value.
pub(crate) fn shared<'a>(
    schema: &'a Schema,
    record: &'a Record,
) -> impl Iterator<Item = (Shared, &'a EcoString)> {
    schema.shared().flat_map(move |(kind, main)| {
        let fields = schema.named(record.kind()).into_iter().flat_map(|kind| &kind.fields);
        let fields = fields.filter(move |field| field.shape.target() == Some(&kind.name));
        let ids = fields.flat_map(|field| record.references(&field.key));
        ids.map(move |id| (Shared { kind: kind.name.clone(), id: id.to_owned() }, main))
    })
}

fn own(record: &Record) -> impl Iterator<Item = (String, Variable)> {
    let variable = |value: &Value| match value {
        Value::Date(date) => Some(Variable::Date(*date)),
        Value::Quantity(quantity) => Some(Variable::Quantity(quantity.clone())),
        Value::Choice(choice) => Some(Variable::Choice(choice.clone())),
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
