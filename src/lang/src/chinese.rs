//! Chinese, in simplified and in traditional characters: ranks, centuries, currencies.

use icu::plurals::PluralCategory;

use crate::edtf::Precision;
use crate::language::{Agreement, Currency, Language, LanguageData, Rule, UnitSpace};
use crate::numbers::myriads;

#[derive(Debug)]
pub(crate) struct Chinese;

const DATA: LanguageData = LanguageData {
    tag: "zh",
    name: "Chinese",
    rules: &[Rule::Ordinals, Rule::Centuries, Rule::Sovereigns, Rule::Dates, Rule::Currencies],
    unit_space: UnitSpace::None,
    currencies: &[
        Currency::named("EUR", "€", "欧元", "欧元"),
        Currency::named("KRW", "￦", "韩元", "韩元"),
        Currency::named("USD", "US$", "美元", "美元"),
        Currency::named("GBP", "£", "英镑", "英镑"),
        Currency::named("JPY", "JP¥", "日元", "日元"),
        Currency::named("CNY", "¥", "元", "元"),
    ],
    figure_style: myriads::FIGURES,
    ..LanguageData::NEUTRAL
};

/// A year in figures with its 年, which the short form leaves out.
fn with_year(date: &str, precision: Precision) -> String {
    let is_bare = precision == Precision::Year && date.ends_with(|c: char| c.is_ascii_digit());
    format!("{date}{}", if is_bare { "年" } else { "" })
}

impl Language for Chinese {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    fn ordinal(&self, _: u32, digits: &str, _: PluralCategory, _: Agreement) -> String {
        format!("第{digits}")
    }

    fn since(&self, start: &str, precision: Precision) -> String {
        format!("{}起", with_year(start, precision))
    }

    fn until(&self, end: &str, precision: Precision) -> String {
        format!("至{}", with_year(end, precision))
    }

    fn century(&self, number: u32, _: &str) -> String {
        format!("{number}世纪")
    }

    fn regnal(&self, number: u32, _: Agreement) -> String {
        format!("{number}世")
    }

    fn amount(&self, number: &str, name: &str, _: bool) -> String {
        format!("{number}{name}")
    }
}
