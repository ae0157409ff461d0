//! English: ranks, centuries, durations, currencies, British typography, numbers in words, names.

mod language;
mod names;
mod numbers;
mod typography;

pub(crate) use language::English;
