//! Durations, by CLDR's patterns for units.

use icu::experimental::dimension::units::categorized_formatter::CategorizedFormatter;
use icu::experimental::dimension::units::options::Width;
use icu::experimental::measure::category::Duration;
use icu::locale::Locale;
use rust_decimal::Decimal;

use super::error::FormatError;
use super::number::to_icu;
use crate::language::Language;

pub(super) struct Durations {
    years: CategorizedFormatter<Duration>,
    keeps_units: bool,
}

impl Durations {
    pub(super) fn new(locale: &Locale, language: &dyn Language) -> Result<Self, FormatError> {
        let year = Duration::year();
        let years = CategorizedFormatter::try_new_outlier(locale.into(), year, Width::Long.into());
        Ok(Self {
            years: years.map_err(FormatError::loading("durations"))?,
            keeps_units: language.data().keeps_units,
        })
    }

    pub(super) fn years(&self, years: &Decimal) -> String {
        let text = self.years.format_fixed_decimal(&to_icu(years)).to_string();
        if self.keeps_units { text.replace(' ', "\u{A0}") } else { text }
    }
}
