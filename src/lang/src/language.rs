//! What a language has beyond CLDR, and the language that has nothing of its own.
//!
//! A language states what differs from [`LanguageData::NEUTRAL`], whose forms are those of ISO and of CLDR's
//! root, so a language without a module of its own is written by CLDR alone.

use std::fmt;
use std::ops::Range;

use icu::plurals::PluralCategory;

use crate::edtf::{Point, Precision};
use crate::names::Vocabulary;
use crate::numbers::FigureStyle;
use crate::roman::roman;

/// A language with what CLDR and ICU4X do not say of it.
///
/// Found by its tag with [`language`](crate::language); [`Formatter`](crate::format::Formatter)
/// asks it while it writes values.
///
/// ```
/// use briefing_lang::{Rule, language};
///
/// let french = language("fr-CA");
/// assert_eq!(french.data().name, "French");
/// assert!(french.rules().contains(&Rule::Prepositions));
/// assert_eq!(french.typography("Oui, c'est \"lui\" !"), "Oui, c’est «\u{a0}lui\u{a0}»\u{202f}!");
/// // A language without rules of its own.
/// assert_eq!(language("sv").typography("Ja, \"han\"!"), "Ja, \"han\"!");
/// ```
pub trait Language: fmt::Debug + Send + Sync {
    /// What can be stated as data.
    fn data(&self) -> &'static LanguageData;

    /// A rank. `digits` is the number as the language writes it, `category` its ordinal plural
    /// category; without a gender it is masculine or neuter.
    ///
    /// By default a full stop after the number, as in German and the Slavic languages.
    fn ordinal(
        &self,
        _number: u32,
        digits: &str,
        _category: PluralCategory,
        _agreement: Agreement,
    ) -> String {
        format!("{digits}.")
    }

    /// The number of a sovereign after the name: `XIV`, `Ier`. By default Roman figures alone.
    fn regnal(&self, number: u32, _agreement: Agreement) -> String {
        roman(number)
    }

    /// A century by its number, of which `ordinal` is the rank. By default Roman figures alone.
    fn century(&self, number: u32, _ordinal: &str) -> String {
        roman(number)
    }

    /// A date in words, of which `text` is CLDR's long form.
    fn long_date(&self, _date: Point, text: String) -> String {
        text
    }

    /// An interval in words, of which `text` is CLDR's long form.
    fn long_range(&self, _start: Point, _end: Point, text: String) -> String {
        text
    }

    /// A day or a month in figures, where CLDR's short form is not the one in use.
    fn short_date(&self, _date: Point) -> Option<String> {
        None
    }

    /// An interval without an end. `start` is its start as written, in this precision.
    fn since(&self, start: &str, _precision: Precision) -> String {
        format!("{start}–")
    }

    /// An interval without a start. `end` is its end as written, in this precision.
    fn until(&self, end: &str, _precision: Precision) -> String {
        format!("–{end}")
    }

    /// An amount of money in words. `after_word`: the number ends in a word such as `million`.
    fn amount(&self, number: &str, name: &str, _after_word: bool) -> String {
        format!("{number} {name}")
    }

    /// A paragraph with the spaces, quotation marks and ellipses of the language.
    ///
    /// Applied twice it changes nothing more. Web addresses and line breaks are kept, and a
    /// quotation mark without its partner stays as it was typed. By default the text itself.
    fn typography(&self, paragraph: &str) -> String {
        paragraph.to_owned()
    }

    /// The numbers that a text spells out, with their places in bytes. By default none.
    fn spelt_numbers(&self, _text: &str) -> Vec<SpeltNumber> {
        Vec::new()
    }

    /// A text whose ranks in words are cardinal numbers: `third` is `three`. By default the text
    /// itself.
    fn without_ranks(&self, text: &str) -> String {
        text.to_owned()
    }

    /// The rules that the language has of its own; for all else it has the defaults.
    fn rules(&self) -> &'static [Rule] {
        self.data().rules
    }
}

/// What a language brings that can be stated as data.
#[derive(Clone, Copy, Debug)]
pub struct LanguageData {
    /// The BCP 47 tag of the language without region or script: `fr`.
    pub tag: &'static str,
    /// The name of the language in English.
    pub name: &'static str,
    /// The rules that the language has of its own.
    pub rules: &'static [Rule],
    /// The region of a tag without one, where it is not CLDR's: `GB` for English.
    pub default_region: Option<&'static str>,
    /// What is between a number and a unit in words.
    pub unit_space: UnitSpace,
    /// The article that is written as one word with its noun, which is sorted without it: `ال`.
    pub joined_article: Option<&'static str>,
    /// How large numbers are read in groups of four digits (만, 억); `None` for thousands.
    pub myriads: Option<Myriads>,
    /// The currencies that have a symbol or a name in this language; any other is written with
    /// its ISO 4217 code. CLDR has them all, ICU4X not in its stable interface.
    pub currencies: &'static [Currency],
    /// The outer and the inner pair of quotation marks, with the space that belongs inside;
    /// deeper levels alternate.
    pub quotation_marks: [(&'static str, &'static str); 2],
    /// Whether ’ is also an apostrophe; where it is not, each one closes a quotation.
    pub has_apostrophe: bool,
    /// How numbers are written in digits.
    pub figure_style: FigureStyle,
    /// The words by which a search for names tells them from other words.
    pub vocabulary: Vocabulary,
    /// Words that say numbers without being numerals, in lower case: `half`, `fortnight`.
    pub said: &'static [(&'static str, &'static [u64])],
    /// What people who write the language leave in a text that is not finished; capitals count.
    pub unfinished_marks: &'static [&'static str],
}

impl LanguageData {
    /// A language of which nothing is known: a decimal comma as in most of Europe, and the marks of
    /// unfinished text that are in use everywhere, which are English.
    pub const NEUTRAL: Self = Self {
        tag: "und",
        name: "undetermined",
        rules: &[],
        default_region: None,
        unit_space: UnitSpace::Cldr,
        joined_article: None,
        myriads: None,
        currencies: &[Currency::unnamed("EUR", "€")],
        quotation_marks: [("“", "”"), ("‘", "’")],
        has_apostrophe: true,
        figure_style: FigureStyle::COMMA,
        vocabulary: Vocabulary::NONE,
        said: &[],
        unfinished_marks: UNFINISHED,
    };
}

const UNFINISHED: &[&str] =
    &["TODO", "FIXME", "XXX", "TBD", "TBC", "???", "!!!", "lorem ipsum", "Lorem ipsum", "TK"];

/// A language of which only its data is known.
impl Language for &'static LanguageData {
    fn data(&self) -> &'static LanguageData {
        self
    }
}

/// A number that a text spells out: its place in bytes, and its value.
pub type SpeltNumber = (Range<usize>, u64);

/// Something that a language may have rules for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// Spaces, quotation marks and ellipses of a paragraph.
    Typography,
    /// Ranks: `1er`, `1st`.
    Ordinals,
    /// Centuries: `XXIe siècle`.
    Centuries,
    /// The numbers of sovereigns: `Ier`.
    Sovereigns,
    /// Forms of dates and open intervals that CLDR does not have: `depuis 2017`.
    Dates,
    /// Large numbers in groups of four digits: `7억 4,200만`.
    Myriads,
    /// Symbols and names of currencies: `wons sud-coréens`.
    Currencies,
    /// Quotation marks: « » and “ ”.
    QuotationMarks,
    /// Marks of unfinished text: `à compléter`.
    UnfinishedMarks,
    /// Particles after a name: 을/를.
    Particles,
    /// Prepositions before a name: `du Mans`.
    Prepositions,
    /// Numbers in words: `twenty-one`.
    NumbersInWords,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Typography => "typography",
            Self::Ordinals => "ordinals",
            Self::Centuries => "centuries",
            Self::Sovereigns => "sovereigns",
            Self::Dates => "dates",
            Self::Myriads => "large numbers",
            Self::Currencies => "currencies",
            Self::QuotationMarks => "quotation marks",
            Self::UnfinishedMarks => "marks of unfinished text",
            Self::Particles => "particles",
            Self::Prepositions => "prepositions",
            Self::NumbersInWords => "numbers in words",
        })
    }
}

/// The grammatical gender of a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gender {
    /// `le 1er`
    Masculine,
    /// `la 1re`
    Feminine,
    /// As masculine wherever a language has two genders only.
    Neuter,
}

/// The gender and the number of the noun that a word goes with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Agreement {
    /// Its gender, if it is known.
    pub gender: Option<Gender>,
    /// Whether it is plural: `les 1ers`.
    pub plural: bool,
}

impl From<Option<Gender>> for Agreement {
    fn from(gender: Option<Gender>) -> Self {
        Self { gender, plural: false }
    }
}

/// A currency in the words of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency {
    /// The code of ISO 4217: `KRW`.
    pub code: &'static str,
    /// The symbol beside figures, by CLDR: `₩`.
    pub symbol: &'static str,
    /// The name after one and after other numbers, where amounts in words have a name and not
    /// the symbol: `euro`, `euros`.
    pub names: Option<(&'static str, &'static str)>,
}

impl Currency {
    /// A currency that amounts in words call by its name.
    pub(crate) const fn named(
        code: &'static str,
        symbol: &'static str,
        one: &'static str,
        other: &'static str,
    ) -> Self {
        Self { code, symbol, names: Some((one, other)) }
    }

    /// A currency that amounts in words call by its symbol.
    pub(crate) const fn unnamed(code: &'static str, symbol: &'static str) -> Self {
        Self { code, symbol, names: None }
    }
}

/// What is between a number and a unit in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitSpace {
    /// What CLDR has.
    Cldr,
    /// A space at which no line is broken.
    NoBreak,
    /// Nothing, before a unit that is not in Latin letters: `140年`.
    None,
}

/// How a language writes numbers in groups of four digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Myriads {
    /// What separates the groups: `7억 4,200만`.
    pub separator: &'static str,
    /// Whether a group of four digits has a separator of its own: `4,200만`.
    pub grouped: bool,
}
