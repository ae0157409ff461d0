//! What French has beyond CLDR.

use icu::plurals::PluralCategory;

use super::dates::day_ordinal;
use super::typography::typography;
use super::{names, numbers};
use crate::edtf::{Point, Precision};
use crate::language::{Currency, Gender, Language, LanguageData, Rule, SpeltNumber};
use crate::roman::roman;

/// The French language.
#[derive(Debug)]
pub(crate) struct French;

const DATA: LanguageData = LanguageData {
    tag: "fr",
    name: "French",
    rules: &[
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
    ],
    // A number stays on a line with its unit; CLDR has that for 1 only.
    years: ["\u{a0}an", "\u{a0}ans"],
    currencies: &[
        Currency::named("EUR", "€", "euro", "euros"),
        Currency::named("KRW", "₩", "won sud-coréen", "wons sud-coréens"),
        Currency::named("USD", "$US", "dollar des États-Unis", "dollars des États-Unis"),
        Currency::named("GBP", "£GB", "livre sterling", "livres sterling"),
        Currency::named("JPY", "JPY", "yen japonais", "yens japonais"),
    ],
    // Imprimerie nationale: a full no-break space inside « ».
    quotation_marks: [("«\u{a0}", "\u{a0}»"), ("“", "”")],
    figure_style: numbers::FIGURES,
    vocabulary: names::VOCABULARY,
    unfinished_marks: &[
        "à traduire",
        "À traduire",
        "à compléter",
        "À compléter",
        "à vérifier",
        "À vérifier",
    ],
    ..LanguageData::NEUTRAL
};

impl Language for French {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    // Imprimerie nationale: 1er, 1re, 2e; never 1ère or 2ème.
    fn ordinal(
        &self,
        number: u32,
        digits: &str,
        _: PluralCategory,
        gender: Option<Gender>,
    ) -> String {
        format!("{digits}{}", suffix(number, gender))
    }

    // Imprimerie nationale: Roman figures, and a no-break space before the noun.
    fn century(&self, number: u32, _: &str) -> String {
        format!("{}{}\u{a0}siècle", roman(number), suffix(number, None))
    }

    fn long_date(&self, date: Point, text: String) -> String {
        match text.strip_prefix("1 ") {
            Some(rest) if date.day() == Some(1) => format!("{} {rest}", day_ordinal(1)),
            _ => text,
        }
    }

    fn since(&self, start: &str, precision: Precision) -> String {
        format!("depuis {}{start}", if precision == Precision::Day { "le " } else { "" })
    }

    fn until(&self, end: &str, precision: Precision) -> String {
        format!("jusqu’{} {end}", if precision == Precision::Day { "au" } else { "en" })
    }

    // A million is a noun: un million d’euros, deux millions de wons.
    fn amount(&self, number: &str, name: &str, after_word: bool) -> String {
        match name.chars().next() {
            _ if !after_word => format!("{number} {name}"),
            Some('a' | 'e' | 'é' | 'i' | 'o' | 'u') => format!("{number} d’{name}"),
            _ => format!("{number} de {name}"),
        }
    }

    fn typography(&self, paragraph: &str) -> String {
        typography(paragraph)
    }

    fn spelt_numbers(&self, text: &str) -> Vec<SpeltNumber> {
        numbers::GRAMMAR.numbers(text)
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
