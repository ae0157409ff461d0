//! Dates with the precision they were written in: a part of EDTF (ISO 8601-2:2019).
//!
//! A year, a month, a day (level 0), or an interval of these, which may be open at one end
//! (level 1). Uncertain dates (`1886?`), seasons and years outside 1 to 9999 are refused, and what
//! is not in the Gregorian calendar never becomes an [`Edtf`]. How a language writes a date is the
//! business of [`format`](crate::format).
//!
//! ```
//! use briefing_lang::edtf::{Edtf, Precision};
//!
//! let date: Edtf = "2024-03".parse()?;
//! assert_eq!(date.start().map(|point| point.precision()), Some(Precision::Month));
//! assert_eq!(date.latest().to_string(), "2024-03-31");
//!
//! let since: Edtf = "2017/..".parse()?;
//! assert!(since.is_interval() && since.end().is_none());
//!
//! let error = "2026-02-29".parse::<Edtf>().unwrap_err();
//! assert_eq!(error.to_string(), "2026 has no 29 February");
//! assert_eq!(error.range(), 8..10);
//! # Ok::<(), briefing_lang::edtf::EdtfError>(())
//! ```

mod date;
mod parse;
mod point;

pub use date::Edtf;
pub use parse::EdtfError;
pub use point::{Point, Precision};
