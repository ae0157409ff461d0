//! What French brings beyond CLDR.

use std::ops::Range;

use icu::plurals::PluralCategory;

use super::dates::day_ordinal;
use super::typography::typography;
use super::{names, numbers};
use crate::edtf::{Point, Precision};
use crate::language::{Currency, Gender, Language, Rule};
use crate::names::Vocabulary;
use crate::numbers::FigureStyle;
use crate::roman::roman;

const CURRENCIES: &[Currency] = &[
    Currency::named("EUR", "€", "euro", "euros"),
    Currency::named("KRW", "₩", "won sud-coréen", "wons sud-coréens"),
    Currency::named("USD", "$US", "dollar des États-Unis", "dollars des États-Unis"),
    Currency::named("GBP", "£GB", "livre sterling", "livres sterling"),
    Currency::named("JPY", "JPY", "yen japonais", "yens japonais"),
];

/// The French language.
#[derive(Debug)]
pub(crate) struct French;

impl Language for French {
    fn tag(&self) -> &'static str {
        "fr"
    }

    fn name(&self) -> &'static str {
        "French"
    }

    fn rules(&self) -> &'static [Rule] {
        &[
            Rule::Typography,
            Rule::Ordinals,
            Rule::Centuries,
            Rule::Years,
            Rule::Dates,
            Rule::Currencies,
            Rule::QuotationMarks,
            Rule::UnfinishedMarks,
            Rule::Prepositions,
            Rule::NumbersInWords,
        ]
    }

    /// Imprimerie nationale: 1er, 1re, 2e; never 1ère or 2ème.
    fn ordinal(&self, n: u32, digits: &str, _: PluralCategory, gender: Option<Gender>) -> String {
        format!("{digits}{}", suffix(n, gender))
    }

    /// Imprimerie nationale: Roman figures, and a no-break space before the noun.
    fn century(&self, number: u32, _ordinal: &str) -> String {
        format!("{}{}\u{a0}siècle", roman(number), suffix(number, None))
    }

    /// A number stays on a line with its unit; CLDR has that for 1 only.
    fn years(&self, number: &str, category: PluralCategory) -> String {
        let noun = if category == PluralCategory::One { "an" } else { "ans" };
        format!("{number}\u{a0}{noun}")
    }

    fn long_date(&self, date: Point, text: String) -> String {
        match text.strip_prefix("1 ") {
            Some(rest) if date.day() == Some(1) => format!("{} {rest}", day_ordinal(1)),
            _ => text,
        }
    }

    fn since(&self, start: &str, precision: Precision) -> String {
        let article = if precision == Precision::Day { "le " } else { "" };
        format!("depuis {article}{start}")
    }

    fn until(&self, end: &str, precision: Precision) -> String {
        let preposition = if precision == Precision::Day { "au" } else { "en" };
        format!("jusqu’{preposition} {end}")
    }

    fn currencies(&self) -> &'static [Currency] {
        CURRENCIES
    }

    /// A million is a noun: un million d’euros, deux millions de wons.
    fn amount(&self, number: &str, name: &str, after_word: bool) -> String {
        if !after_word {
            format!("{number} {name}")
        } else if name.starts_with(['a', 'e', 'é', 'i', 'o', 'u']) {
            format!("{number} d’{name}")
        } else {
            format!("{number} de {name}")
        }
    }

    /// Imprimerie nationale: a full no-break space inside « ».
    fn quotation_marks(&self) -> [(&'static str, &'static str); 2] {
        [("«\u{a0}", "\u{a0}»"), ("“", "”")]
    }

    fn typography(&self, paragraph: &str) -> String {
        typography(paragraph)
    }

    fn unfinished_marks(&self) -> &'static [&'static str] {
        &["à traduire", "À traduire", "à compléter", "À compléter", "à vérifier", "À vérifier"]
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

/// What follows the figures of a rank.
fn suffix(number: u32, gender: Option<Gender>) -> &'static str {
    match (number, gender) {
        (1, Some(Gender::Feminine)) => "re",
        (1, _) => "er",
        _ => "e",
    }
}
