//! English: ranks, centuries, currencies, British typography, numbers in words, names.

mod numbers;

use icu::plurals::PluralCategory;

use crate::edtf::Precision;
use crate::language::{Agreement, Currency, Language, LanguageData, Rule, SpeltNumber};
use crate::names::Vocabulary;
use crate::typography::paragraph;
use crate::typography::quotes::Style;
use crate::typography::units::{self, Units};

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
        Rule::Sovereigns,
        Rule::Dates,
        Rule::Currencies,
        Rule::NumbersInWords,
    ],
    default_region: Some("GB"),
    // Without names: `€742 million` has the symbol.
    currencies: &[
        Currency::unnamed("EUR", "€"),
        Currency::unnamed("KRW", "₩"),
        Currency::unnamed("USD", "US$"),
        Currency::unnamed("GBP", "£"),
        Currency::unnamed("JPY", "JP¥"),
    ],
    figure_style: numbers::FIGURES,
    said: &[
        ("half", &[1, 2]),
        ("halves", &[2]),
        ("quarter", &[1, 4, 15]),
        ("quarters", &[4]),
        ("once", &[1]),
        ("twice", &[2]),
        ("both", &[2]),
        ("pair", &[2]),
        ("noon", &[12]),
        ("midnight", &[0, 12, 24]),
        ("fortnight", &[14]),
        ("dozen", &[12]),
        ("single", &[1]),
        ("twenties", &[20]),
        ("thirties", &[30]),
        ("forties", &[40]),
        ("fifties", &[50]),
        ("sixties", &[60]),
        ("seventies", &[70]),
        ("eighties", &[80]),
        ("nineties", &[90]),
    ],
    vocabulary: Vocabulary {
        ordinary: &["china", "tours", "turkey", "reading", "jersey", "japan", "split"],
        function_words: Some(FUNCTION_WORDS),
        function_endings: &["ly", "ing"],
        qualifiers: &[],
    },
    ..LanguageData::NEUTRAL
};

const FUNCTION_WORDS: &str = "\
    a about across after again against all also although among an and around as at because \
    before behind beside besides between beyond both but by can could despite did do does \
    during even every except for from had has have hence here how however if in including \
    inside into is its just like may might near next no nor not now of off on once only or \
    our outside over perhaps should since so still than that the their then there though \
    through thus to today toward towards under unless unlike until upon via was were what \
    when where whereas whether which while who why will with within without would yet later \
    soon";

/// Quotation marks of British English: single outside, double inside (*New Hart's Rules*).
const QUOTES: Style = Style { marks: &[('‘', '’'), ('“', '”')], double: 0, single: 0 };

/// What *New Hart's Rules* keeps with its number; `in` is left out, being a word too.
const UNITS: Units = Units {
    symbols: &[],
    spaced: &[
        "km", "hm", "m", "cm", "mm", "µm", "nm", "ha", "kg", "g", "mg", "t", "l", "ml", "h", "min",
        "s", "ms", "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "V", "Hz", "kHz", "MHz", "GHz",
        "kB", "MB", "GB", "TB", "dB", "ft", "lb", "oz", "mph", "°C", "°F", "million", "billion",
        "trillion",
    ],
    closed: &[],
    months: &[],
    times: false,
};

impl Language for English {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    fn ordinal(&self, _: u32, digits: &str, category: PluralCategory, _: Agreement) -> String {
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

    // *New Hart’s Rules*: quotation marks, apostrophe, ellipsis, numbers with units.
    fn typography(&self, text: &str) -> String {
        paragraph(text, &QUOTES, |text| units::bind(text, &UNITS))
    }

    fn without_ranks(&self, text: &str) -> String {
        numbers::without_ranks(text)
    }

    fn spelt_numbers(&self, text: &str) -> Vec<SpeltNumber> {
        numbers::GRAMMAR.numbers(text)
    }
}
