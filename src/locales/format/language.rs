//! Which languages have tables of their own here, beyond what ICU4X gives for all.

use icu::locale::subtags::region;
use icu::locale::{Locale, subtags::language};

/// A language with its own tables; `Other` takes the neutral forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    French,
    English,
    Korean,
    German,
    Japanese,
    Spanish,
    Other,
}

impl Language {
    /// The language of a locale, whatever its region.
    pub(super) fn of(locale: &Locale) -> Self {
        match locale.id.language.as_str() {
            "fr" => Self::French,
            "en" => Self::English,
            "ko" => Self::Korean,
            "de" => Self::German,
            "ja" => Self::Japanese,
            "es" => Self::Spanish,
            _ => Self::Other,
        }
    }
}

/// Fills in the region where CLDR's default is not the house's: English is British.
pub(super) fn with_default_region(lang: &Locale) -> Locale {
    let mut locale = lang.clone();
    if locale.id.language == language!("en") && locale.id.region.is_none() {
        locale.id.region = Some(region!("GB"));
    }
    locale
}
