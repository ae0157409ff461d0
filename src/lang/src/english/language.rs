//! What English brings beyond CLDR.

use std::ops::Range;

use icu::plurals::PluralCategory;

use super::typography::typography;
use super::{names, numbers};
use crate::edtf::Precision;
use crate::language::{Currency, Gender, Language, Rule};
use crate::names::Vocabulary;
use crate::numbers::FigureStyle;

/// Without names: `€742 million` has the symbol.
const CURRENCIES: &[Currency] = &[
    Currency::unnamed("EUR", "€"),
    Currency::unnamed("KRW", "₩"),
    Currency::unnamed("USD", "US$"),
    Currency::unnamed("GBP", "£"),
    Currency::unnamed("JPY", "JP¥"),
];

/// The English language, British unless a region is named.
#[derive(Debug)]
pub(crate) struct English;

impl Language for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn name(&self) -> &'static str {
        "English"
    }

    fn rules(&self) -> &'static [Rule] {
        &[
            Rule::Typography,
            Rule::Ordinals,
            Rule::Centuries,
            Rule::Years,
            Rule::Dates,
            Rule::Currencies,
            Rule::NumbersInWords,
        ]
    }

    fn default_region(&self) -> Option<&'static str> {
        Some("GB")
    }

    fn ordinal(&self, _: u32, digits: &str, category: PluralCategory, _: Option<Gender>) -> String {
        let suffix = match category {
            PluralCategory::One => "st",
            PluralCategory::Two => "nd",
            PluralCategory::Few => "rd",
            _ => "th",
        };
        format!("{digits}{suffix}")
    }

    fn century(&self, _number: u32, ordinal: &str) -> String {
        format!("{ordinal} century")
    }

    fn years(&self, number: &str, category: PluralCategory) -> String {
        let noun = if category == PluralCategory::One { "year" } else { "years" };
        format!("{number} {noun}")
    }

    fn since(&self, start: &str, _precision: Precision) -> String {
        format!("since {start}")
    }

    fn until(&self, end: &str, _precision: Precision) -> String {
        format!("until {end}")
    }

    fn currencies(&self) -> &'static [Currency] {
        CURRENCIES
    }

    fn typography(&self, paragraph: &str) -> String {
        typography(paragraph)
    }

    fn spelt_numbers(&self, text: &str) -> Vec<(Range<usize>, u64)> {
        numbers::GRAMMAR.numbers(text)
    }

    fn figure_style(&self) -> FigureStyle {
        numbers::FIGURES
    }

    fn vocabulary(&self) -> Vocabulary {
        names::VOCABULARY
    }
}
