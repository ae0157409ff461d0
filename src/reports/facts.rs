//! The native functions that give templates the facts. What is read is told to Typst, see
//! [`Virtual`].

use typst::diag::{StrResult, bail};
use typst::engine::Engine;
use typst::foundations::{Array, Dict, Scope, Str, Value, func};

use super::handle::Handle;
use super::virtuals::Virtual;

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
    Virtual::Records(collection.into()).depend(engine);
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
    let found = handle.collection(&collection)?.by_id.get(id.as_str()).cloned();
    Virtual::Record(collection.clone().into(), id.clone().into()).depend(engine);
    match found {
        Some(record) => Ok(record),
        None => bail!("[template-error] `{collection}` has no record `{id}`"),
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
    Virtual::Ids(collection.into()).depend(engine);
    Ok(ids)
}

/// A setting of the dossier.
#[func]
pub(super) fn setting(
    engine: &mut Engine,
    /// Its key in `data/dossier.yaml`.
    key: Str,
    /// What stands for it where the dossier does not set it.
    #[named]
    default: Option<Value>,
) -> StrResult<Value> {
    let handle = Handle::of(engine)?;
    let value = handle.facts().settings().get(&key).ok().cloned();
    Virtual::Setting(key.clone().into()).depend(engine);
    match value.or(default) {
        Some(value) => Ok(value),
        None => bail!("[template-error] the dossier does not set `{key}`"),
    }
}
