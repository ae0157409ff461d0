//! `briefing` turns one set of facts into print-quality, accessible documents in every language.
//!
//! Three kinds of files have three owners: **facts** (`data/`, YAML), **words** (`locales/`,
//! Fluent) and **pages** (`reports/`, Typst). A run goes through the modules in this order, and
//! imports only go back up:
//!
//! ```text
//! config      what a run was asked to do
//! limits      how much of everything a run takes in
//! finding     findings, with codes, places and renderers
//! sheet       spreadsheets: tables of cells with their places
//! dossier     files and fonts; facts: settings, schema, records
//! locales     words: Fluent bundles, functions, ledger
//! check       facts, words and calls held against each other
//! provenance  what an edition was made from, with digests
//! drawings    geometry of pictures: outlines on maps, places for labels, layouts of networks
//! reports     the embedded Typst: world, native functions, typesetting
//! publish     PDF and other formats, attachments, seal, replacement of files
//! session     the one way from a configuration to what a command needs
//! commands    one file for each command
//! cli         arguments, terminal, one printer for each command
//! fuzz        what fuzzing calls; not in the program
//! ```
//!
//! The language-specific rules are a crate of their own, [`briefing_lang`]. A stage takes the value
//! of the stage before it and returns a new type that only this stage can make: whoever has a
//! `Checked` knows that the words were checked. Only `cli` prints messages, and reads the arguments,
//! the environment and the current folder; nothing reads the time of day.
//!
//! `briefing` itself, without a command, is `commands::set`: it reads as the whole pipeline.

mod check;
mod cli;
mod commands;
mod config;
mod dossier;
mod drawings;
mod finding;
#[cfg(any(test, feature = "fuzz"))]
#[doc(hidden)]
pub mod fuzz;
mod limits;
mod locales;
mod provenance;
mod publish;
mod reports;
mod session;
mod sheet;

pub use cli::main;
