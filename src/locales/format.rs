//! How a language writes values: one [`Formatter`] per language, built once.
//!
//! The forms come from the CLDR data inside ICU4X. What ICU4X does not offer as a stable
//! interface (percent signs, currency names, open intervals, ordinals, quotes) is a short table
//! beside the function that uses it, with a neutral form for every other language.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use rust_decimal::Decimal;

use crate::data::edtf::Edtf;

mod collate;
mod count;
mod date;
mod language;
mod list;
mod money;
mod number;
mod quote;

pub use count::Gender;
pub use date::DateStyle;
pub use list::ListKind;
pub use number::{Notation, NumberOptions};

use collate::Collation;
use date::Dates;
use language::Language;
use list::Lists;
use number::Numbers;

/// Writes values as one language does.
pub struct Formatter {
    locale: Locale,
    language: Language,
    numbers: Numbers,
    dates: Dates,
    lists: Lists,
    collation: Collation,
    cardinals: PluralRules,
    ordinals: PluralRules,
}

impl Formatter {
    /// Loads the forms of a language. English without a region is British.
    ///
    /// # Errors
    /// When ICU4X has no data for a part of it.
    pub fn new(lang: &Locale) -> Result<Self, FormatError> {
        let locale = language::with_default_region(lang);
        let language = Language::of(&locale);
        Ok(Self {
            numbers: Numbers::new(&locale, language)?,
            dates: Dates::new(&locale, language)?,
            lists: Lists::new(&locale)?,
            collation: Collation::new(&locale)?,
            cardinals: PluralRules::try_new_cardinal((&locale).into())
                .map_err(FormatError::loading("plurals"))?,
            ordinals: PluralRules::try_new_ordinal((&locale).into())
                .map_err(FormatError::loading("ordinals"))?,
            locale,
            language,
        })
    }

    /// The locale whose data is used: the one asked for, with the region that was filled in.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The plural categories that whole numbers below a million take. Numbers of a
    /// million and more have one of their own in some languages (French `many`), which
    /// those that count things never meet.
    #[must_use]
    pub fn plural_categories(&self) -> Vec<&'static str> {
        let numbers = (0..=200_u32).chain([1000, 1001, 10_000, 100_000]);
        let used: BTreeSet<_> =
            numbers.map(|number| category(self.cardinals.category_for(number))).collect();
        let order = ["zero", "one", "two", "few", "many", "other"];
        order.into_iter().filter(|name| used.contains(name) || *name == "other").collect()
    }

    /// Whether some number takes a plural category.
    #[must_use]
    pub fn has_plural_category(&self, name: &str) -> bool {
        self.cardinals.categories().any(|known| category(known) == name)
    }

    /// A number: `5 000`, `5 millions`. Never for a year.
    #[must_use]
    pub fn number(&self, value: &Decimal, options: &NumberOptions) -> String {
        self.numbers.number(value, options)
    }

    /// A percentage, given in hundredths: 0.1 is `0.1%`.
    #[must_use]
    pub fn percent(&self, value: &Decimal) -> String {
        self.numbers.percent(value)
    }

    /// An amount in a currency, given by its ISO 4217 code: `€742 million`.
    ///
    /// The amount is never rounded; cents are shown only where there are any.
    #[must_use]
    pub fn money(&self, amount: &Decimal, currency: &str, notation: Notation) -> String {
        money::money(self, amount, currency, notation)
    }

    /// A date or an interval, in the precision it has.
    #[must_use]
    pub fn date(&self, value: &Edtf, style: DateStyle) -> String {
        self.dates.date(&self.numbers, value, style)
    }

    /// A list in a sentence: `A, B and C`.
    #[must_use]
    pub fn list(&self, items: &[String], kind: ListKind) -> String {
        self.lists.list(items, kind)
    }

    /// A rank: `1er`, `1st`, `제1`. Masculine where no gender is given.
    #[must_use]
    pub fn ordinal(&self, n: u32, gender: Option<Gender>) -> String {
        count::ordinal(self, n, gender)
    }

    /// A century by its number: `XXIe siècle`, `21st century`, `21세기`.
    #[must_use]
    pub fn century(&self, n: u32) -> String {
        count::century(self, n)
    }

    /// A span of years: `140 ans`, `140 years`, `140년`.
    #[must_use]
    pub fn duration_years(&self, years: u32) -> String {
        count::duration_years(self, years)
    }

    /// The CLDR plural category of a number, which is also its Fluent variant key.
    ///
    /// Decimals count as written: English has `one` for 1 and `other` for 1.0.
    #[must_use]
    pub fn plural_category(&self, value: &Decimal) -> &'static str {
        category_name(self.cardinals.category_for(&number::to_icu(value)))
    }

    /// The order of two texts in a sorted list; texts that sort alike fall back to code points,
    /// so that the order never depends on where they came from.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collation.compare(a, b)
    }

    /// The heading under which an index lists a text: `ㄱ`, `E`, or `#` for anything else.
    #[must_use]
    pub fn initial(&self, text: &str) -> String {
        self.collation.initial(text)
    }

    /// The opening and closing quotation mark, with the space that belongs inside it.
    ///
    /// Level 0 is the outer pair, 1 the pair inside it, 2 the outer one again.
    #[must_use]
    pub fn quote(&self, level: usize) -> (&'static str, &'static str) {
        quote::marks(self.language, level)
    }
}

impl fmt::Debug for Formatter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Formatter")
            .field("locale", &self.locale.to_string())
            .finish_non_exhaustive()
    }
}

/// Data that a language lacks.
#[derive(Debug)]
pub struct FormatError {
    part: &'static str,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl FormatError {
    /// Names the part whose data was being loaded.
    fn loading<E>(part: &'static str) -> impl FnOnce(E) -> Self
    where
        E: std::error::Error + Send + Sync + 'static,
    {
        move |source| Self { part, source: Box::new(source) }
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no data for {} in this language", self.part)
    }
}

impl std::error::Error for FormatError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.source.as_ref())
    }
}

/// The name of a plural category in CLDR and Fluent.
fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
