//! Words: Fluent files become [`Words`], one bundle for each language with its formatters and
//! functions. A message that cannot be resolved is an error; no language falls back to
//! another.

mod bundle;
mod content;
pub(crate) mod edit;
pub(crate) mod exchange;
mod fault;
#[cfg(test)]
mod fixtures;
mod folder;
mod functions;
#[cfg(test)]
mod judge;
pub(crate) mod ledger;
mod names;
pub(crate) mod pattern;
pub(crate) mod progress;
mod pseudo;
pub(crate) mod rename;
mod resolver;
mod resource;
pub(crate) mod scope;
mod values;

pub(crate) use bundle::{Words, WordsError};
pub(crate) use content::Content;
pub(crate) use edit::is_allowance;
pub(crate) use fault::Fault;
pub(crate) use functions::{FUNCTIONS, TIMES, gender};
pub(crate) use ledger::{Review, TranslationState, digest as translation_digest};
pub(crate) use pseudo::is_of as is_pseudo_of;
pub(crate) use resource::{
    Entry, GRAMMAR, Resource, VariableUse, is_unprinted, parse_pattern, split_id,
};
pub(crate) use values::{Arguments, Value, typed_value};
