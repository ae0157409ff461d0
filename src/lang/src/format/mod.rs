//! How a language writes numbers, money, dates, lists and ranks: one [`Formatter`] a language,
//! built once.
//!
//! The forms are those of the CLDR data inside ICU4X. What ICU4X does not have in its stable
//! interface comes from a short table here (percent signs, places of currency symbols) or from the
//! [`Language`] (ranks, names of currencies, open intervals), with a neutral default for every other
//! language.
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
//! assert_eq!(korean.date(&date, DateStyle::Long), "2026년 6월 1일~4일");
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
mod date_names;
mod error;
mod headings;
mod list;
mod money;
mod number;
mod patterns;
mod plural;
mod range;
mod units;

pub use date::DateStyle;
pub use error::FormatError;
pub use list::ListKind;
pub use number::{Notation, NumberOptions};
pub use units::{UnitWidth, is_unit};

use std::cmp::Ordering;
use std::fmt;

use icu::locale::Locale;
use rust_decimal::Decimal;

use crate::edtf::Edtf;
use crate::language::{Agreement, Language, UnitSpace};
use crate::registry::language;
use collate::Collation;
use date::Dates;
use list::Lists;
use money::Money;
use number::Numbers;
use plural::Plurals;
use units::Units;

/// Writes values as one language does. Cheap to use, dear to build: keep one for each language.
pub struct Formatter {
    locale: Locale,
    language: &'static dyn Language,
    numbers: Numbers,
    plurals: Plurals,
    money: Money,
    dates: Dates,
    units: Units,
    range_mark: &'static str,
    lists: Lists,
    collation: Collation,
}

impl Formatter {
    /// Loads the forms of a language. A locale without a region has the default one of its
    /// language: English is British.
    ///
    /// # Errors
    /// When ICU4X has no data for a part of it.
    pub fn new(locale: &Locale) -> Result<Self, FormatError> {
        let language = language(locale.id.language.as_str());
        let mut locale = locale.clone();
        if locale.id.region.is_none() {
            locale.id.region =
                language.data().default_region.and_then(|region| region.parse().ok());
        }
        Ok(Self {
            numbers: Numbers::new(&locale, language)?,
            plurals: Plurals::new(&locale)?,
            money: Money::new(&locale, language),
            dates: Dates::new(&locale, language)?,
            units: Units::new(&locale)?,
            range_mark: patterns::range_mark(&locale),
            lists: Lists::new(&locale)?,
            collation: Collation::new(&locale, language)?,
            locale,
            language,
        })
    }

    /// The locale whose data is used: the one asked for, with the region that was filled in.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The language whose rules are used.
    #[must_use]
    pub fn language(&self) -> &'static dyn Language {
        self.language
    }

    /// A number: `5 000`, `5 millions`. For a year use [`date`](Self::date), which does not
    /// group digits.
    #[must_use]
    pub fn number(&self, value: &Decimal, options: &NumberOptions) -> String {
        self.numbers.number(value, options)
    }

    /// A percentage, in hundredths: 0.1 is `0.1%`.
    #[must_use]
    pub fn percent(&self, value: &Decimal) -> String {
        self.percent_with(value, &NumberOptions::default())
    }

    /// A percentage, in hundredths, with these digits.
    #[must_use]
    pub fn percent_with(&self, value: &Decimal, options: &NumberOptions) -> String {
        self.numbers.percent(value, options)
    }

    /// A range of two numbers as they are written alone; a unit that both have is written once
    /// where CLDR does so: `3–5 millions`, `3–5 %`, `3% – 5%`, `3~5`.
    #[must_use]
    pub fn range(&self, start: &str, end: &str) -> String {
        range::join(start, end, self.range_mark)
    }

    /// An amount in a currency, by its ISO 4217 code: `€742 million`.
    ///
    /// The amount is never rounded; cents are shown only where there are any. A currency that
    /// has no words here is written with its code.
    #[must_use]
    pub fn money(&self, amount: &Decimal, currency: &str, notation: Notation) -> String {
        self.money.write(&self.numbers, &self.plurals, amount, currency, notation)
    }

    /// A measure in a unit of CLDR, by its name there: `12,5 km`, `12.5 kilometres`. `None` where
    /// CLDR has no such unit.
    ///
    /// ```
    /// # use briefing_lang::format::{Formatter, NumberOptions, UnitWidth};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let german = Formatter::new(&"de".parse()?)?;
    /// let options = NumberOptions::default();
    /// let length = "12.5".parse()?;
    /// let write = |width| german.unit(&length, "kilometer", width, &options);
    /// assert_eq!(write(UnitWidth::Short).as_deref(), Some("12,5 km"));
    /// assert_eq!(write(UnitWidth::Long).as_deref(), Some("12,5 Kilometer"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn unit(
        &self,
        value: &Decimal,
        unit: &str,
        width: UnitWidth,
        options: &NumberOptions,
    ) -> Option<String> {
        let number = self.numbers.number(value, options);
        let operands = plural::operands(&self.numbers, value, options);
        let text = self.units.write(&number, operands, unit, width)?;
        Some(match self.language.data().unit_space {
            UnitSpace::Cldr => text,
            UnitSpace::NoBreak => text.replace(' ', "\u{A0}"),
            UnitSpace::None => without_space(&text, &number),
        })
    }

    /// A date or an interval, in the precision it has.
    #[must_use]
    pub fn date(&self, value: &Edtf, style: DateStyle) -> String {
        self.dates.date(&self.numbers, value, style)
    }

    /// The names of the months, as dates in words have them.
    #[must_use]
    pub fn months(&self) -> &[String] {
        self.dates.months()
    }

    /// A list in a sentence, by CLDR's wide patterns: `A, B and C`.
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, items: &[T], kind: ListKind) -> String {
        self.lists.list(items, kind)
    }

    /// A rank: `1er`, `1st`, `제1`. Masculine where no gender is known.
    #[must_use]
    pub fn ordinal(&self, number: u32, agreement: impl Into<Agreement>) -> String {
        let options = NumberOptions { use_grouping: false, ..NumberOptions::default() };
        let digits = self.numbers.number(&number.into(), &options);
        let category = self.plurals.ordinal(number);
        self.language.ordinal(number, &digits, category, agreement.into())
    }

    /// A century by its number: `XXIe siècle`, `21st century`, `21세기`.
    #[must_use]
    pub fn century(&self, number: u32) -> String {
        self.language.century(number, &self.ordinal(number, None))
    }

    /// The number of a sovereign, which follows the name: François `Ier`, Louis `XIV`, 루이 `14세`.
    #[must_use]
    pub fn regnal(&self, number: u32, agreement: impl Into<Agreement>) -> String {
        self.language.regnal(number, agreement.into())
    }

    /// A length of time in words, in a unit of CLDR such as `year` or `week`: `140 ans`,
    /// `140 years`, `1.5년`. `None` where CLDR has no such unit.
    #[must_use]
    pub fn duration(&self, value: &Decimal, unit: &str) -> Option<String> {
        self.unit(value, unit, UnitWidth::Long, &NumberOptions::default())
    }

    /// The CLDR plural category of a number, which is also its Fluent variant key.
    ///
    /// Decimals count as written: English has `one` for 1 and `other` for 1.0.
    ///
    /// ```
    /// # use briefing_lang::format::Formatter;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let english = Formatter::new(&"en".parse()?)?;
    /// assert_eq!(english.plural_category(&"1".parse()?), "one");
    /// assert_eq!(english.plural_category(&"1.0".parse()?), "other");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn plural_category(&self, value: &Decimal) -> &'static str {
        self.plural_category_with(value, &NumberOptions::default())
    }

    /// The plural category of a number as it is written with these options: French has `many` for
    /// `5 millions` and `other` for `5 000 001`.
    #[must_use]
    pub fn plural_category_with(&self, value: &Decimal, options: &NumberOptions) -> &'static str {
        plural::name(self.plurals.cardinal(&self.numbers, value, options))
    }

    /// The plural category of a range of numbers.
    #[must_use]
    pub fn plural_category_of_range(
        &self,
        start: &Decimal,
        end: &Decimal,
        options: &NumberOptions,
    ) -> &'static str {
        plural::name(self.plurals.range(&self.numbers, [start, end], options))
    }

    /// The plural category of a rank: English has `one` for 21st.
    #[must_use]
    pub fn ordinal_category(&self, number: u32) -> &'static str {
        plural::name(self.plurals.ordinal(number))
    }

    /// The plural categories of ranks, in CLDR's order.
    #[must_use]
    pub fn ordinal_categories(&self) -> Vec<&'static str> {
        self.plurals.of_ordinals()
    }

    /// The plural categories that whole numbers below a million take, in CLDR's order.
    ///
    /// Numbers of a million and more have a category of their own in some languages (French
    /// `many`), which texts that count things never meet.
    #[must_use]
    pub fn plural_categories(&self) -> Vec<&'static str> {
        self.plurals.below_million()
    }

    /// Whether some number takes a plural category.
    #[must_use]
    pub fn has_plural_category(&self, category: &str) -> bool {
        self.plurals.has(category)
    }

    /// The order of two texts in a sorted list, by CLDR's collation. Texts that sort alike are
    /// ordered by code points, so that the order never depends on where they came from.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collation.compare(a, b)
    }

    /// The heading under which an index lists a text: `ㄱ`, `E`, or `#` for anything else.
    ///
    /// The headings are those of CLDR: Hangul goes under its first consonant, kana under their row,
    /// Chinese characters under their pinyin or their strokes, by the collation of the language. A
    /// letter that the language sorts as one of its own has a heading of its own (Å in Swedish), any
    /// other goes under its base letter.
    ///
    /// ```
    /// # use briefing_lang::format::Formatter;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let french = Formatter::new(&"fr".parse()?)?;
    /// assert_eq!(french.initial("Évreux"), "E");
    /// assert_eq!(french.initial("까치"), "ㄱ");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn initial(&self, text: &str) -> String {
        self.collation.initial(text)
    }
}

/// A measure without the space between its number and a unit that is not in Latin letters.
fn without_space(text: &str, number: &str) -> String {
    let rest = text.strip_prefix(number).map(|rest| rest.trim_start_matches([' ', '\u{A0}']));
    match rest.filter(|rest| rest.starts_with(|c: char| c >= '\u{2E80}')) {
        Some(rest) => format!("{number}{rest}"),
        None => text.to_owned(),
    }
}

impl fmt::Debug for Formatter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Formatter")
            .field("locale", &self.locale.to_string())
            .finish_non_exhaustive()
    }
}
