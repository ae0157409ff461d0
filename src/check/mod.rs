//! Checks facts and words against each other, before a page is typeset. [`Checked`] is the proof
//! that this was done.

mod allowances;
mod checked;
mod coverage;
mod faces;
mod facts;
mod families;
mod glyphs;
mod graph;
mod lettering;
mod levels;
mod messages;
mod pair;
mod parity;
mod plain_text;
mod stale;
mod terms;
mod typography;
mod unfinished;
mod variants;

pub(crate) use allowances::Allowances;
pub(crate) use checked::Checked;
pub(crate) use coverage::{lacking, required};
pub(crate) use families::check_families;
pub(crate) use glyphs::check_records;
pub(crate) use levels::Levels;
pub(crate) use messages::Reading;
pub(crate) use stale::{untranslated, word_diff};
pub(crate) use terms::Terms;

use crate::finding::{Code, Finding, Span};

/// A finding at a place, with a way out.
fn found(code: Code, message: impl Into<String>, span: &Span, help: impl Into<String>) -> Finding {
    Finding::new(code, message).at(span).help(help)
}
