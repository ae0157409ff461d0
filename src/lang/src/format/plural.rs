//! Plural categories, by CLDR's rules.

use std::collections::BTreeSet;

use fixed_decimal::CompactDecimal;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralOperands, PluralRules, PluralRulesWithRanges};
use rust_decimal::Decimal;

use super::error::FormatError;
use super::number::{NumberOptions, Numbers};

pub(super) struct Plurals {
    cardinals: PluralRulesWithRanges<PluralRules>,
    ordinals: PluralRules,
}

impl Plurals {
    pub(super) fn new(locale: &Locale) -> Result<Self, FormatError> {
        Ok(Self {
            cardinals: PluralRulesWithRanges::try_new_cardinal(locale.into())
                .map_err(FormatError::loading("plurals"))?,
            ordinals: PluralRules::try_new_ordinal(locale.into())
                .map_err(FormatError::loading("ordinals"))?,
        })
    }

    /// The category of a number as it is written: `1.0` and `1 million` are not 1.
    pub(super) fn cardinal(
        &self,
        numbers: &Numbers,
        value: &Decimal,
        options: &NumberOptions,
    ) -> PluralCategory {
        self.cardinals.rules().category_for(operands(numbers, value, options))
    }

    /// The category of a range of numbers.
    pub(super) fn range(
        &self,
        numbers: &Numbers,
        [start, end]: [&Decimal; 2],
        options: &NumberOptions,
    ) -> PluralCategory {
        let [start, end] = [start, end].map(|value| operands(numbers, value, options));
        self.cardinals.category_for_range(start, end)
    }

    pub(super) fn ordinal(&self, number: u32) -> PluralCategory {
        self.ordinals.category_for(number)
    }

    /// The categories that whole numbers below a million take, in CLDR's order.
    pub(super) fn below_million(&self) -> Vec<&'static str> {
        let numbers = (0..=200_u32).chain([1000, 1001, 10_000, 100_000]);
        let categories = numbers.map(|number| self.cardinals.rules().category_for(number));
        let used: BTreeSet<_> = categories.chain([PluralCategory::Other]).collect();
        used.into_iter().map(name).collect()
    }

    /// The categories of ranks, in CLDR's order.
    pub(super) fn of_ordinals(&self) -> Vec<&'static str> {
        self.ordinals.categories().collect::<BTreeSet<_>>().into_iter().map(name).collect()
    }

    pub(super) fn has(&self, category: &str) -> bool {
        self.cardinals.rules().categories().any(|known| name(known) == category)
    }
}

/// What plural rules go by: a number as it is written.
pub(super) fn operands(
    numbers: &Numbers,
    value: &Decimal,
    options: &NumberOptions,
) -> PluralOperands {
    let (digits, exponent) = numbers.operand(value, options);
    PluralOperands::from(&CompactDecimal::from_significand_and_exponent(digits, exponent))
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
