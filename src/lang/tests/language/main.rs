//! The rules of the crate against tables of cases, each row with its source.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod edtf;
mod formats;
mod french_names;
mod goldens;
mod idempotence;
mod josa;
mod judge;
mod names;
mod numbers;
mod properties;
mod rules;
mod spacing;
mod table;
