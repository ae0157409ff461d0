//! Arabic: centuries, currencies, quotation marks. Ranks are words, which agree with their noun: they
//! are left to the translator.

use crate::edtf::Precision;
use crate::language::{Currency, Language, LanguageData, Rule};
use crate::numbers::FigureStyle;

#[derive(Debug)]
pub(crate) struct Arabic;

const DATA: LanguageData = LanguageData {
    tag: "ar",
    name: "Arabic",
    rules: &[Rule::Centuries, Rule::Dates, Rule::Currencies, Rule::QuotationMarks],
    currencies: &[
        Currency::named("EUR", "€", "يورو", "يورو"),
        Currency::named("KRW", "₩", "وون كوري جنوبي", "وون كوري جنوبي"),
        Currency::named("USD", "US$", "دولار أمريكي", "دولار أمريكي"),
        Currency::named("GBP", "UK£", "جنيه إسترليني", "جنيه إسترليني"),
        Currency::named("JPY", "JP¥", "ين ياباني", "ين ياباني"),
    ],
    joined_article: Some("ال"),
    quotation_marks: [("«", "»"), ("“", "”")],
    figure_style: FigureStyle {
        scales: &[("ألف", 3), ("آلاف", 3), ("مليون", 6), ("ملايين", 6), ("مليار", 9), ("مليارات", 9)],
        ..FigureStyle::POINT
    },
    ..LanguageData::NEUTRAL
};

impl Language for Arabic {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    fn since(&self, start: &str, _: Precision) -> String {
        format!("منذ {start}")
    }

    fn until(&self, end: &str, _: Precision) -> String {
        format!("حتى {end}")
    }

    fn century(&self, number: u32, _: &str) -> String {
        format!("القرن\u{a0}{number}")
    }
}
