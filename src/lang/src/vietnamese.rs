//! Vietnamese: ranks, centuries, currencies.

use icu::plurals::PluralCategory;

use crate::edtf::Precision;
use crate::language::{Agreement, Currency, Language, LanguageData, Rule};
use crate::numbers::FigureStyle;
use crate::roman::roman;

#[derive(Debug)]
pub(crate) struct Vietnamese;

const DATA: LanguageData = LanguageData {
    tag: "vi",
    name: "Vietnamese",
    rules: &[Rule::Ordinals, Rule::Centuries, Rule::Sovereigns, Rule::Dates, Rule::Currencies],
    currencies: &[
        Currency::named("EUR", "€", "euro", "euro"),
        Currency::named("KRW", "₩", "won Hàn Quốc", "won Hàn Quốc"),
        Currency::named("USD", "US$", "đô la Mỹ", "đô la Mỹ"),
        Currency::named("GBP", "£", "bảng Anh", "bảng Anh"),
        Currency::named("JPY", "JP¥", "yên Nhật", "yên Nhật"),
        Currency::named("VND", "₫", "đồng", "đồng"),
    ],
    figure_style: FigureStyle {
        scales: &[("nghìn", 3), ("ngàn", 3), ("triệu", 6), ("tỷ", 9), ("tỉ", 9)],
        ..FigureStyle::COMMA
    },
    ..LanguageData::NEUTRAL
};

impl Language for Vietnamese {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    fn ordinal(&self, number: u32, digits: &str, _: PluralCategory, _: Agreement) -> String {
        match number {
            1 => "thứ nhất".to_owned(),
            4 => "thứ tư".to_owned(),
            _ => format!("thứ {digits}"),
        }
    }

    fn since(&self, start: &str, _: Precision) -> String {
        format!("từ {start}")
    }

    fn until(&self, end: &str, _: Precision) -> String {
        format!("đến {end}")
    }

    fn century(&self, number: u32, _: &str) -> String {
        format!("thế kỷ\u{a0}{}", roman(number))
    }
}
