//! German: centuries, durations, currencies and quotation marks. Ranks have the default form,
//! which is Duden's.

use icu::plurals::PluralCategory;

use crate::language::{Currency, Language, Rule};

const CURRENCIES: &[Currency] = &[
    Currency::named("EUR", "€", "Euro", "Euro"),
    Currency::named("KRW", "₩", "Südkoreanischer Won", "Südkoreanische Won"),
    Currency::named("USD", "$", "US-Dollar", "US-Dollar"),
    Currency::named("GBP", "£", "Britisches Pfund", "Britische Pfund"),
    Currency::named("JPY", "¥", "Japanischer Yen", "Japanische Yen"),
];

/// The German language.
#[derive(Debug)]
pub(crate) struct German;

impl Language for German {
    fn tag(&self) -> &'static str {
        "de"
    }

    fn name(&self) -> &'static str {
        "German"
    }

    fn rules(&self) -> &'static [Rule] {
        &[Rule::Centuries, Rule::Years, Rule::Currencies, Rule::QuotationMarks]
    }

    fn century(&self, number: u32, _ordinal: &str) -> String {
        format!("{number}. Jahrhundert")
    }

    fn years(&self, number: &str, category: PluralCategory) -> String {
        let noun = if category == PluralCategory::One { "Jahr" } else { "Jahre" };
        format!("{number} {noun}")
    }

    fn currencies(&self) -> &'static [Currency] {
        CURRENCIES
    }

    fn quotation_marks(&self) -> [(&'static str, &'static str); 2] {
        [("„", "“"), ("‚", "‘")]
    }
}
