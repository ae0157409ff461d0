//! German: centuries, durations, currencies and quotation marks. Ranks have the default form,
//! which is Duden's.

use crate::language::{Agreement, Currency, Language, LanguageData, Rule};
use crate::roman::roman;

#[derive(Debug)]
pub(crate) struct German;

const DATA: LanguageData = LanguageData {
    tag: "de",
    name: "German",
    rules: &[Rule::Centuries, Rule::Currencies, Rule::QuotationMarks],
    currencies: &[
        Currency::named("EUR", "€", "Euro", "Euro"),
        Currency::named("KRW", "₩", "Südkoreanischer Won", "Südkoreanische Won"),
        Currency::named("USD", "$", "US-Dollar", "US-Dollar"),
        Currency::named("GBP", "£", "Britisches Pfund", "Britische Pfund"),
        Currency::named("JPY", "¥", "Japanischer Yen", "Japanische Yen"),
    ],
    quotation_marks: [("„", "“"), ("‚", "‘")],
    ..LanguageData::NEUTRAL
};

impl Language for German {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    fn century(&self, number: u32, _: &str) -> String {
        format!("{number}. Jahrhundert")
    }

    // Duden: Ludwig XIV.
    fn regnal(&self, number: u32, _: Agreement) -> String {
        format!("{}.", roman(number))
    }
}
