//! Spanish: ranks, centuries, durations, currencies and quotation marks.

use icu::plurals::PluralCategory;

use crate::language::{Currency, Gender, Language, Rule};
use crate::roman::roman;

const CURRENCIES: &[Currency] = &[
    Currency::named("EUR", "€", "euro", "euros"),
    Currency::named("KRW", "KRW", "won surcoreano", "wons surcoreanos"),
    Currency::named("USD", "US$", "dólar estadounidense", "dólares estadounidenses"),
    Currency::named("GBP", "GBP", "libra esterlina", "libras esterlinas"),
    Currency::named("JPY", "JPY", "yen japonés", "yenes japoneses"),
];

/// The Spanish language.
#[derive(Debug)]
pub(crate) struct Spanish;

impl Language for Spanish {
    fn tag(&self) -> &'static str {
        "es"
    }

    fn name(&self) -> &'static str {
        "Spanish"
    }

    fn rules(&self) -> &'static [Rule] {
        &[Rule::Ordinals, Rule::Centuries, Rule::Years, Rule::Currencies, Rule::QuotationMarks]
    }

    fn ordinal(&self, _: u32, digits: &str, _: PluralCategory, gender: Option<Gender>) -> String {
        let mark = if gender == Some(Gender::Feminine) { 'ª' } else { 'º' };
        format!("{digits}.{mark}")
    }

    fn century(&self, number: u32, _ordinal: &str) -> String {
        format!("siglo\u{a0}{}", roman(number))
    }

    fn years(&self, number: &str, category: PluralCategory) -> String {
        let noun = if category == PluralCategory::One { "año" } else { "años" };
        format!("{number} {noun}")
    }

    fn currencies(&self) -> &'static [Currency] {
        CURRENCIES
    }

    fn amount(&self, number: &str, name: &str, after_word: bool) -> String {
        // A million is a noun: un millón de euros.
        if after_word { format!("{number} de {name}") } else { format!("{number} {name}") }
    }

    fn quotation_marks(&self) -> [(&'static str, &'static str); 2] {
        [("«", "»"), ("“", "”")]
    }
}
