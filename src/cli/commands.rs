//! The commands: each turns its arguments into a call of the library, tells what came
//! of it, and gives the exit status.

mod build;
mod check;
mod diff;
mod exchange;
mod explain;
mod set;
mod verify;
mod watch;
mod words;

pub(super) use build::build;
pub(super) use check::check;
pub(super) use diff::diff;
pub(super) use exchange::{export, import};
pub(super) use explain::explain;
pub(super) use set::set;
pub(super) use verify::verify_files as verify;
pub(super) use watch::watch;
pub(super) use words::{accept, status};
