//! Words: Fluent files become a [`Catalogue`], one bundle per language with its
//! formatters and functions. A message that is asked for and cannot be given is an
//! error; no language ever falls back to another.

mod bundle;
mod catalogue;
pub mod format;
pub mod french;
mod functions;
pub mod glossary;
pub mod josa;
pub mod ledger;
pub(crate) mod names;
pub mod naming;
mod particles;
pub mod pattern;
pub mod progress;
mod pseudo;
mod resource;
pub mod scope;
pub mod spelt;
pub mod typography;
mod values;

pub use bundle::{Words, WordsError};
pub use catalogue::Catalogue;
pub(crate) use functions::{FUNCTIONS, gender};
pub use ledger::{Ledger, Review, Standing};
pub use pattern::Pattern;
pub use pseudo::{ENDING as PSEUDO, is_of as is_pseudo_of};
pub use resource::{Entry, Resource, VariableUse};
pub(crate) use values::{quantity as quantity_value, write_quantity};
