//! The commands: each turns its arguments into a call of the library, tells what came
//! of it, and gives the exit status.

mod check;
mod exchange;
mod explain;
mod set;
mod words;

pub(super) use check::check;
pub(super) use exchange::{export, import};
pub(super) use explain::explain;
pub(super) use set::set;
pub(super) use words::{accept, status};
