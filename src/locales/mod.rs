//! Words: Fluent files become a [`Catalogue`], one bundle per language with its
//! formatters and functions. A message that is asked for and cannot be given is an
//! error; no language ever falls back to another.

mod bundle;
mod catalogue;
pub mod format;
pub mod french;
mod functions;
pub mod josa;
mod names;
mod resource;
pub mod scope;
pub mod typography;
mod values;

pub use bundle::{Words, WordsError};
pub use catalogue::Catalogue;
pub(crate) use functions::{FUNCTIONS, gender};
pub(crate) use names::GRAMMAR;
pub use resource::{Entry, Resource};
pub(crate) use values::{quantity as quantity_value, write_quantity};
