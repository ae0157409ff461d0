//! Italian: ranks, centuries, currencies, quotation marks.

use icu::plurals::PluralCategory;

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

    fn typography(&self, text: &str) -> String {
        typography::paragraph(text, &QUOTES, <[char]>::to_vec)
    }
}
