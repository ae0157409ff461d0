//! Japanese: ranks, centuries, myriads, currencies and quotation marks.

use icu::plurals::PluralCategory;

use crate::edtf::Precision;
use crate::language::{Agreement, Currency, Language, LanguageData, Myriads, Rule, UnitSpace};
use crate::numbers::myriads;

#[derive(Debug)]
pub(crate) struct Japanese;

const DATA: LanguageData = LanguageData {
    tag: "ja",
    name: "Japanese",
    rules: &[
        Rule::Ordinals,
        Rule::Centuries,
        Rule::Sovereigns,
        Rule::Dates,
        Rule::Myriads,
        Rule::Currencies,
        Rule::QuotationMarks,
    ],
    unit_space: UnitSpace::None,
    myriads: Some(Myriads { separator: "", grouped: false }),
    currencies: &[
        Currency::named("EUR", "€", "ユーロ", "ユーロ"),
        Currency::named("KRW", "₩", "韓国ウォン", "韓国ウォン"),
        Currency::named("USD", "$", "米ドル", "米ドル"),
        Currency::named("GBP", "£", "英国ポンド", "英国ポンド"),
        Currency::named("JPY", "￥", "円", "円"),
    ],
    figure_style: myriads::FIGURES,
    quotation_marks: [("「", "」"), ("『", "』")],
    ..LanguageData::NEUTRAL
};

/// A year in figures with its 年, which the short form leaves out.
fn with_year(date: &str, precision: Precision) -> String {
    let is_bare = precision == Precision::Year && date.ends_with(|c: char| c.is_ascii_digit());
    format!("{date}{}", if is_bare { "年" } else { "" })
}

impl Language for Japanese {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    fn ordinal(&self, _: u32, digits: &str, _: PluralCategory, _: Agreement) -> String {
        format!("第{digits}")
    }

    fn since(&self, start: &str, precision: Precision) -> String {
        format!("{}から", with_year(start, precision))
    }

    fn until(&self, end: &str, precision: Precision) -> String {
        format!("{}まで", with_year(end, precision))
    }

    fn century(&self, number: u32, _: &str) -> String {
        format!("{number}世紀")
    }

    fn regnal(&self, number: u32, _: Agreement) -> String {
        format!("{number}世")
    }

    fn amount(&self, number: &str, name: &str, _: bool) -> String {
        format!("{number}{name}")
    }
}
