//! Korean: particles, how numbers and symbols are read aloud, forms of dates, typography, numbers in
//! words, names.

pub mod josa;

mod index;
mod language;
pub(crate) mod names;
pub(crate) mod noun;
mod numbers;
mod reading;
mod typography;

pub(crate) use index::index_consonant;
pub(crate) use language::Korean;
