//! The native functions for facts. What they read is recorded, see [`super::asked`].

use typst::diag::{StrResult, bail};
use typst::engine::Engine;
use typst::foundations::{Array, Dict, Scope, Str, Value, func};

use super::asked::depend;
use super::handle::Handle;
use crate::provenance::Input;

/// Adds the functions to the scope of all templates.
pub(super) fn define(scope: &mut Scope) {
    scope.define_func::<records>();
    scope.define_func::<record>();
    scope.define_func::<ids>();
    scope.define_func::<setting>();
}

/// The records of a collection, in the order of its file. A key that a record lacks is
/// `none`, a list empty.
#[func]
pub(super) fn records(
    engine: &mut Engine,
    /// The name of the collection, such as `places`: its file in `data`.
    collection: Str,
) -> StrResult<Array> {
    let handle = Handle::of(engine)?;
    let records = handle.collection(&collection)?.records.clone();
    depend(engine, &Input::Records(collection.into()));
    Ok(records)
}

/// One record of a collection, by its id.
#[func]
pub(super) fn record(
    engine: &mut Engine,
    /// The name of the collection.
    collection: Str,
    /// The id of the record.
    id: Str,
) -> StrResult<Dict> {
    let handle = Handle::of(engine)?;
    let records = handle.collection(&collection)?;
    let found = records.by_id.get(id.as_str()).cloned();
    depend(engine, &Input::Record(format!("{}-{id}", records.kind)));
    match found {
        Some(record) => Ok(record),
        None => bail!("`{collection}` has no record `{id}`"),
    }
}

/// The ids of the records of a collection, in the order of its file.
#[func]
pub(super) fn ids(
    engine: &mut Engine,
    /// The name of the collection.
    collection: Str,
) -> StrResult<Array> {
    let handle = Handle::of(engine)?;
    let ids = handle.collection(&collection)?.ids.clone();
    depend(engine, &Input::Collection(collection.into()));
    Ok(ids)
}

/// A setting of the dossier.
#[func]
pub(super) fn setting(
    engine: &mut Engine,
    /// Its key in `data/dossier.yaml`.
    key: Str,
    /// The value if the dossier does not have the setting.
    #[named]
    default: Option<Value>,
) -> StrResult<Value> {
    let handle = Handle::of(engine)?;
    let value = handle.shared.facts.settings.get(&key).ok().cloned();
    depend(engine, &Input::Setting(key.clone().into()));
    match value.or(default) {
        Some(value) => Ok(value),
        None => bail!("the dossier has no setting `{key}`"),
    }
}
