//! Plural categories, by CLDR's rules.

use std::collections::BTreeSet;

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRuleType, PluralRules};
use rust_decimal::Decimal;

use super::error::FormatError;
use super::number::to_icu;

/// The plural rules of a language.
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

    /// The categories that whole numbers below a million take.
    pub(super) fn below_million(&self) -> Vec<&'static str> {
        let numbers = (0..=200_u32).chain([1000, 1001, 10_000, 100_000]);
        let mut used: BTreeSet<_> =
            numbers.map(|number| self.cardinals.category_for(number)).collect();
        used.insert(PluralCategory::Other);
        let known = CATEGORIES.into_iter().filter(|(known, _)| used.contains(known));
        known.map(|(_, name)| name).collect()
    }

    pub(super) fn has(&self, category: &str) -> bool {
        self.cardinals.categories().any(|known| name(known) == category)
    }
}

/// The categories in CLDR's order, with their names in CLDR and Fluent.
const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

/// The name of a plural category.
pub(super) fn name(category: PluralCategory) -> &'static str {
    let known = CATEGORIES.into_iter().find(|(known, _)| *known == category);
    known.map_or("other", |(_, name)| name)
}
