//! English: ranks, centuries, durations, currencies, British typography, numbers in words, names.

mod names;
mod numbers;
mod typography;

use icu::plurals::PluralCategory;

use crate::edtf::Precision;
use crate::language::{Currency, Gender, Language, LanguageData, Rule, SpeltNumber};

/// The English language, British unless a region is named.
#[derive(Debug)]
pub(crate) struct English;

const DATA: LanguageData = LanguageData {
    tag: "en",
    name: "English",
    rules: &[
        Rule::Typography,
        Rule::Ordinals,
        Rule::Centuries,
        Rule::Years,
        Rule::Dates,
        Rule::Currencies,
        Rule::NumbersInWords,
    ],
    default_region: Some("GB"),
    years: [" year", " years"],
    // Without names: `€742 million` has the symbol.
    currencies: &[
        Currency::unnamed("EUR", "€"),
        Currency::unnamed("KRW", "₩"),
        Currency::unnamed("USD", "US$"),
        Currency::unnamed("GBP", "£"),
        Currency::unnamed("JPY", "JP¥"),
    ],
    figure_style: numbers::FIGURES,
    vocabulary: names::VOCABULARY,
    ..LanguageData::NEUTRAL
};

impl Language for English {
    fn data(&self) -> &'static LanguageData {
        &DATA
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

    fn century(&self, _: u32, ordinal: &str) -> String {
        format!("{ordinal} century")
    }

    fn since(&self, start: &str, _: Precision) -> String {
        format!("since {start}")
    }

    fn until(&self, end: &str, _: Precision) -> String {
        format!("until {end}")
    }

    fn typography(&self, paragraph: &str) -> String {
        typography::typography(paragraph)
    }

    fn spelt_numbers(&self, text: &str) -> Vec<SpeltNumber> {
        numbers::GRAMMAR.numbers(text)
    }
}
