//! The commands, one in each file, named as it is typed. A command turns a configuration into a
//! result; [`crate::cli`] prints it.

pub(crate) mod accept;
pub(crate) mod build;
pub(crate) mod check;
pub(crate) mod data;
pub(crate) mod diff;
pub(crate) mod draft;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod guard;
pub(crate) mod import;
pub(crate) mod licences;
pub(crate) mod new;
pub(crate) mod parallel;
pub(crate) mod print;
pub(crate) mod rename;
pub(crate) mod schema;
pub(crate) mod set;
pub(crate) mod show;
mod stamps;
pub(crate) mod status;
pub(crate) mod verify;
pub(crate) mod watch;
