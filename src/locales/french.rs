//! French grammar of names: articles, contraction and elision.
//!
//! A [`Name`] is a text with what grammar needs to know of it; nothing here is a list of names.
//! [`de`], [`a`], [`en_`], [`le`] and [`que`] put it in a sentence, [`dates`] does so for dates.
//! What an attribute says decides; a default applies only where usage has one answer, and where
//! it has two (an initial H) the answer is an error that asks for the attribute.

pub mod dates;

mod attributes;
mod elision;
mod error;
mod name;
mod preposition;
mod tncc;

pub use attributes::{Article, Attributes, Gender, H, Kind, Locative, Number};
pub use dates::day_ordinal;
pub use error::Error;
pub use name::Name;
pub use preposition::{a, de, en_, le, que};
pub use tncc::Tncc;

/// U+2019, the apostrophe of every form given out.
const APOSTROPHE: char = '\u{2019}';
