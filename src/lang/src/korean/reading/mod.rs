//! How Korean reads a text aloud, as far as its last sound goes.
//!
//! [`fold`] writes characters that are read alike in one way; [`last_sounds`] drops what is not
//! read at the end and hands the rest to the reader of its script.

mod currency;
mod dates;
mod ending;
mod fold;
mod latin;
mod numerals;
mod sound;
mod split;
mod units;

pub(super) use ending::{last_hangul, last_sounds};
pub(super) use fold::fold;
pub(super) use sound::Sound;
