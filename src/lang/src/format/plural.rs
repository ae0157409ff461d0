//! Plural categories, by CLDR's rules.

use std::collections::BTreeSet;

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRuleType, PluralRules};
use rust_decimal::Decimal;

use super::error::FormatError;
use super::number::to_icu;

pub(super) struct Plurals {
    cardinals: PluralRules,
    ordinals: PluralRules,
}

impl Plurals {
    pub(super) fn new(locale: &Locale) -> Result<Self, FormatError> {
        let load = |kind: PluralRuleType, part| {
            PluralRules::try_new(locale.into(), kind.into()).map_err(FormatError::loading(part))
        };
        Ok(Self {
            cardinals: load(PluralRuleType::Cardinal, "plurals")?,
            ordinals: load(PluralRuleType::Ordinal, "ordinals")?,
        })
    }

    pub(super) fn cardinal(&self, value: &Decimal) -> PluralCategory {
        self.cardinals.category_for(&to_icu(value))
    }

    pub(super) fn ordinal(&self, number: u32) -> PluralCategory {
        self.ordinals.category_for(number)
    }

    /// The categories that whole numbers below a million take, in CLDR's order.
    pub(super) fn below_million(&self) -> Vec<&'static str> {
        let numbers = (0..=200_u32).chain([1000, 1001, 10_000, 100_000]);
        let categories = numbers.map(|number| self.cardinals.category_for(number));
        let used: BTreeSet<_> = categories.chain([PluralCategory::Other]).collect();
        used.into_iter().map(name).collect()
    }

    pub(super) fn has(&self, category: &str) -> bool {
        self.cardinals.categories().any(|known| name(known) == category)
    }
}

/// The name of a plural category in CLDR and Fluent.
pub(super) fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
