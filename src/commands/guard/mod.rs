//! Watches over what a run may die of: an edition that never ends or eats memory, a PDF that kills
//! its reader. A command says what it begins and ends; a thread measures time and memory, and the
//! one who started the run hears what went over its limit. What an earlier process of the same run
//! died of is not begun again.
//!
//! What then happens is for [`crate::cli`]: a run of a single edition ends with a finding, and the
//! commands of many editions go on with the others in a new process.

mod handover;
mod order;
mod shelf;
mod task;
mod trouble;
mod watchdog;

pub(crate) use handover::Handover;
pub(crate) use order::each_guarded;
pub(crate) use shelf::pdfs;
pub(crate) use task::Task;
pub(crate) use trouble::Trouble;
pub(crate) use watchdog::{Guard, Warden};
