#![doc = include_str!("../README.md")]
// The modules of languages and `edtf` know nothing of the rest; `language` is the type of which they
// are values, `registry` finds them, and `format`, `names`, `numbers` and `terms` ask what it finds.
// Generic code never asks which language it works for.

pub mod edtf;
pub mod format;
pub mod french;
pub mod korean;
pub mod names;
pub mod numbers;
pub mod tags;
pub mod terms;

mod arabic;
mod characters;
mod chinese;
mod english;
mod german;
mod hangul;
mod italian;
mod japanese;
mod language;
mod registry;
mod roman;
mod search;
mod spanish;
mod typography;
mod vietnamese;
mod writing;

pub use icu::locale::Locale;
pub use icu::plurals::PluralCategory;
pub use language::{
    Agreement, Currency, Gender, Language, LanguageData, Myriads, Rule, SpeltNumber, UnitSpace,
};
pub use registry::{language, languages, unfinished_marks};
pub use rust_decimal::Decimal;
pub use writing::{Writing, joined, writing};
