//! Italian: ranks, centuries, currencies, quotation marks.

use icu::plurals::PluralCategory;

use crate::edtf::Precision;
use crate::language::{Agreement, Currency, Gender, Language, LanguageData, Rule};
use crate::numbers::FigureStyle;
use crate::roman::roman;
use crate::typography;
use crate::typography::quotes::Style;

#[derive(Debug)]
pub(crate) struct Italian;

const DATA: LanguageData = LanguageData {
    tag: "it",
    name: "Italian",
    rules: &[
        Rule::Typography,
        Rule::Ordinals,
        Rule::Centuries,
        Rule::Sovereigns,
        Rule::Dates,
        Rule::Currencies,
        Rule::QuotationMarks,
    ],
    currencies: &[
        Currency::named("EUR", "€", "euro", "euro"),
        Currency::named("KRW", "₩", "won sudcoreano", "won sudcoreani"),
        Currency::named("USD", "USD", "dollaro statunitense", "dollari statunitensi"),
        Currency::named("GBP", "£", "sterlina britannica", "sterline britanniche"),
        Currency::named("JPY", "JPY", "yen giapponese", "yen giapponesi"),
    ],
    quotation_marks: [("«", "»"), ("“", "”")],
    figure_style: FigureStyle {
        scales: &[
            ("mila", 3),
            ("milione", 6),
            ("milioni", 6),
            ("miliardo", 9),
            ("miliardi", 9),
            ("mln", 6),
            ("mld", 9),
        ],
        ..FigureStyle::COMMA
    },
    ..LanguageData::NEUTRAL
};

const QUOTES: Style =
    Style { marks: &[('«', '»'), ('“', '”'), ('‘', '’')], double: 0, single: 1 };

/// Whether a day is read as a word with a vowel first: otto, undici.
fn begins_with_vowel(date: &str, precision: Precision) -> bool {
    precision == Precision::Day && (date.starts_with("8 ") || date.starts_with("11 "))
}

impl Language for Italian {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    fn ordinal(&self, _: u32, digits: &str, _: PluralCategory, agreement: Agreement) -> String {
        format!("{digits}{}", if agreement.gender == Some(Gender::Feminine) { 'ª' } else { 'º' })
    }

    fn century(&self, number: u32, _: &str) -> String {
        format!("{}\u{a0}secolo", roman(number))
    }

    // A million is a noun: un milione di euro.
    fn amount(&self, number: &str, name: &str, after_word: bool) -> String {
        if after_word { format!("{number} di {name}") } else { format!("{number} {name}") }
    }

    // dal 2017, dall’11 maggio, dall’8 maggio, da maggio 2017
    fn since(&self, start: &str, precision: Precision) -> String {
        match precision {
            Precision::Month => format!("da {start}"),
            _ if begins_with_vowel(start, precision) => format!("dall’{start}"),
            _ => format!("dal {start}"),
        }
    }

    fn until(&self, end: &str, precision: Precision) -> String {
        match precision {
            Precision::Month => format!("fino a {end}"),
            _ if begins_with_vowel(end, precision) => format!("fino all’{end}"),
            _ => format!("fino al {end}"),
        }
    }

    fn typography(&self, text: &str) -> String {
        typography::paragraph(text, &QUOTES, <[char]>::to_vec)
    }
}
