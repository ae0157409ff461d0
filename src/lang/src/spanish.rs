//! Spanish: ranks, centuries, currencies and quotation marks.

use icu::plurals::PluralCategory;

use crate::edtf::Precision;
use crate::language::{Agreement, Currency, Gender, Language, LanguageData, Rule};
use crate::numbers::FigureStyle;
use crate::roman::roman;
use crate::typography;
use crate::typography::quotes::Style;

#[derive(Debug)]
pub(crate) struct Spanish;

const DATA: LanguageData = LanguageData {
    tag: "es",
    name: "Spanish",
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
        Currency::named("EUR", "€", "euro", "euros"),
        Currency::named("KRW", "KRW", "won surcoreano", "wons surcoreanos"),
        Currency::named("USD", "US$", "dólar estadounidense", "dólares estadounidenses"),
        Currency::named("GBP", "GBP", "libra esterlina", "libras esterlinas"),
        Currency::named("JPY", "JPY", "yen japonés", "yenes japoneses"),
    ],
    quotation_marks: [("«", "»"), ("“", "”")],
    figure_style: FigureStyle {
        scales: &[("mil", 3), ("millón", 6), ("millones", 6), ("billón", 12), ("billones", 12)],
        ..FigureStyle::COMMA
    },
    ..LanguageData::NEUTRAL
};

const QUOTES: Style =
    Style { marks: &[('«', '»'), ('“', '”'), ('‘', '’')], double: 0, single: 1 };

impl Language for Spanish {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    fn ordinal(&self, _: u32, digits: &str, _: PluralCategory, agreement: Agreement) -> String {
        format!("{digits}.{}", if agreement.gender == Some(Gender::Feminine) { 'ª' } else { 'º' })
    }

    fn century(&self, number: u32, _: &str) -> String {
        format!("siglo\u{a0}{}", roman(number))
    }

    fn since(&self, start: &str, precision: Precision) -> String {
        let article = if precision == Precision::Day { "el " } else { "" };
        format!("desde {article}{start}")
    }

    fn until(&self, end: &str, precision: Precision) -> String {
        let article = if precision == Precision::Day { "el " } else { "" };
        format!("hasta {article}{end}")
    }

    fn typography(&self, text: &str) -> String {
        typography::paragraph(text, &QUOTES, <[char]>::to_vec)
    }

    // A million is a noun: un millón de euros.
    fn amount(&self, number: &str, name: &str, after_word: bool) -> String {
        if after_word { format!("{number} de {name}") } else { format!("{number} {name}") }
    }
}
