//! How a language writes numbers, money, dates, lists and ranks: one [`Formatter`] a language,
//! built once.
//!
//! The forms are those of the CLDR data inside ICU4X. What ICU4X does not have in its stable
//! interface comes from a short table here (percent signs, places of currency symbols) or from the
//! [`Language`](crate::Language) (ranks, names of currencies, open intervals), with a neutral
//! default for every other language.
//!
//! ```
//! use briefing_lang::format::{DateStyle, Formatter, ListKind, Notation, NumberOptions};
//! use briefing_lang::{Decimal, Gender};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let french = Formatter::new(&"fr".parse()?)?;
//! let korean = Formatter::new(&"ko".parse()?)?;
//!
//! let date = "2026-06-01/2026-06-04".parse()?;
//! assert_eq!(french.date(&date, DateStyle::Long), "1er–4 juin 2026");
//! assert_eq!(korean.date(&date, DateStyle::Long), "2026년 6월 1일–4일");
//!
//! let amount: Decimal = "742000000".parse()?;
//! assert_eq!(french.money(&amount, "EUR", Notation::Long), "742 millions d’euros");
//! assert_eq!(korean.money(&amount, "EUR", Notation::Long), "7억 4,200만 유로");
//!
//! assert_eq!(french.ordinal(1, Some(Gender::Feminine)), "1re");
//! assert_eq!(french.percent(&"12.5".parse()?), "12,5\u{a0}%");
//! assert_eq!(french.list(&["Issy", "Guro"], ListKind::And), "Issy et Guro");
//! # Ok(())
//! # }
//! ```

mod collate;
mod date;
mod error;
mod formatter;
mod list;
mod money;
mod number;
mod patterns;
mod plural;

pub use date::DateStyle;
pub use error::FormatError;
pub use formatter::Formatter;
pub use list::ListKind;
pub use number::{Notation, NumberOptions};
