//! French spaces and quotation marks, after the Imprimerie nationale.

mod dashes;
mod paragraph;
mod punctuation;
mod thousands;

pub(super) use paragraph::typography;
