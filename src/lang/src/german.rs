//! German: centuries, currencies and quotation marks. Ranks have the default form,
//! which is Duden's.

use crate::edtf::{Point, Precision};
use crate::language::{Agreement, Currency, Language, LanguageData, Rule};
use crate::numbers::FigureStyle;
use crate::roman::roman;
use crate::typography;
use crate::typography::quotes::Style;

#[derive(Debug)]
pub(crate) struct German;

const DATA: LanguageData = LanguageData {
    tag: "de",
    name: "German",
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
        Currency::named("EUR", "€", "Euro", "Euro"),
        Currency::named("KRW", "₩", "Südkoreanischer Won", "Südkoreanische Won"),
        Currency::named("USD", "$", "US-Dollar", "US-Dollar"),
        Currency::named("GBP", "£", "Britisches Pfund", "Britische Pfund"),
        Currency::named("JPY", "¥", "Japanischer Yen", "Japanische Yen"),
    ],
    quotation_marks: [("„", "“"), ("‚", "‘")],
    figure_style: FigureStyle {
        scales: &[
            ("Tausend", 3),
            ("tausend", 3),
            ("Million", 6),
            ("Millionen", 6),
            ("Mio", 6),
            ("Milliarde", 9),
            ("Milliarden", 9),
            ("Mrd", 9),
            ("Billion", 12),
            ("Billionen", 12),
        ],
        ..FigureStyle::COMMA
    },
    ..LanguageData::NEUTRAL
};

const QUOTES: Style = Style { marks: &[('„', '“'), ('‚', '‘')], double: 0, single: 1 };

/// A date whose days stay on a line with their months.
fn kept(date: &str) -> String {
    date.replace(". ", ".\u{a0}")
}

impl Language for German {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    fn century(&self, number: u32, _: &str) -> String {
        format!("{number}. Jahrhundert")
    }

    fn typography(&self, text: &str) -> String {
        typography::paragraph(text, &QUOTES, <[char]>::to_vec)
    }

    fn long_date(&self, _: Point, text: String) -> String {
        kept(&text)
    }

    fn long_range(&self, _: Point, _: Point, text: String) -> String {
        kept(&text)
    }

    fn since(&self, start: &str, precision: Precision) -> String {
        match precision {
            Precision::Day => format!("seit dem {start}"),
            _ => format!("seit {start}"),
        }
    }

    fn until(&self, end: &str, precision: Precision) -> String {
        match precision {
            Precision::Day => format!("bis zum {end}"),
            _ => format!("bis {end}"),
        }
    }

    // Duden: Ludwig XIV.
    fn regnal(&self, number: u32, _: Agreement) -> String {
        format!("{}.", roman(number))
    }
}
