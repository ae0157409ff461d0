//! Japanese: ranks, centuries, durations, myriads, currencies and quotation marks.

use icu::plurals::PluralCategory;

use crate::language::{Currency, Gender, Language, Myriads, Rule};
use crate::numbers::FigureStyle;

const CURRENCIES: &[Currency] = &[
    Currency::named("EUR", "€", "ユーロ", "ユーロ"),
    Currency::named("KRW", "₩", "韓国ウォン", "韓国ウォン"),
    Currency::named("USD", "$", "米ドル", "米ドル"),
    Currency::named("GBP", "£", "英国ポンド", "英国ポンド"),
    Currency::named("JPY", "￥", "円", "円"),
];

/// The Japanese language.
#[derive(Debug)]
pub(crate) struct Japanese;

impl Language for Japanese {
    fn tag(&self) -> &'static str {
        "ja"
    }

    fn name(&self) -> &'static str {
        "Japanese"
    }

    fn rules(&self) -> &'static [Rule] {
        &[
            Rule::Ordinals,
            Rule::Centuries,
            Rule::Years,
            Rule::Myriads,
            Rule::Currencies,
            Rule::QuotationMarks,
        ]
    }

    fn ordinal(&self, _: u32, digits: &str, _: PluralCategory, _: Option<Gender>) -> String {
        format!("第{digits}")
    }

    fn century(&self, number: u32, _ordinal: &str) -> String {
        format!("{number}世紀")
    }

    fn years(&self, number: &str, _category: PluralCategory) -> String {
        format!("{number} 年")
    }

    fn myriads(&self) -> Option<Myriads> {
        Some(Myriads { separator: "", grouped: false })
    }

    fn currencies(&self) -> &'static [Currency] {
        CURRENCIES
    }

    fn amount(&self, number: &str, name: &str, _after_word: bool) -> String {
        format!("{number}{name}")
    }

    fn figure_style(&self) -> FigureStyle {
        FigureStyle::POINT
    }

    fn quotation_marks(&self) -> [(&'static str, &'static str); 2] {
        [("「", "」"), ("『", "』")]
    }
}
