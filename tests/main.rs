//! The one integration binary: each further one would link Typst again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod agreement;
mod architecture;
mod bilingual;
mod build;
mod check;
mod content;
mod diff;
mod editions;
mod exchange;
mod faults;
mod files;
mod forged;
mod gallery;
mod judges;
mod kit;
mod language;
mod new;
mod output;
mod output_folder;
mod pages;
mod provenance;
mod reading;
mod schedule;
mod schema;
mod seeds;
mod shipped;
mod show;
mod support;
mod translation;
mod translators;
mod values;
mod verify;
mod watch;
mod which_dossier;
mod words;
