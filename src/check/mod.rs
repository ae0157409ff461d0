//! Checks facts and words against each other, before a page is typeset. [`Checked`] is the proof
//! that this was done.

mod allowances;
mod checked;
mod coverage;
mod facts;
mod glyphs;
mod levels;
mod messages;
mod pair;
mod parity;
mod plain_text;
mod report;
mod stale;
mod terms;
mod typography;
mod unfinished;
mod variants;

pub(crate) use allowances::Allowances;
pub(crate) use checked::Checked;
pub(crate) use coverage::required;
pub(crate) use levels::Levels;
pub(crate) use stale::word_diff;
pub(crate) use terms::Terms;
