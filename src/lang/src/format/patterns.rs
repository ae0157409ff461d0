//! Patterns of CLDR 48, the same in CLDR 49, that ICU4X has only in its experimental crate.

use icu::locale::Locale;

#[derive(Clone, Copy)]
pub(super) enum SymbolPlace {
    /// Before the number; a code in letters with a space.
    Before,
    /// Before the number, always with a space.
    BeforeSpaced,
    /// After the number, with a space.
    After,
}

/// The standard currency pattern of a language.
pub(super) fn symbol_place(locale: &Locale) -> SymbolPlace {
    match (locale.id.language.as_str(), region(locale)) {
        ("pt", "PT") => SymbolPlace::After,
        ("nl" | "pt", _) => SymbolPlace::BeforeSpaced,
        (
            "af" | "cy" | "en" | "fil" | "ga" | "hi" | "id" | "ja" | "ko" | "lo" | "ml" | "mn"
            | "ms" | "mt" | "sw" | "ta" | "te" | "th" | "tr" | "ur" | "yue" | "zh" | "zu",
            _,
        ) => SymbolPlace::Before,
        _ => SymbolPlace::After,
    }
}

/// What is before and after a percentage.
pub(super) fn percent_sign(locale: &Locale) -> (&'static str, &'static str) {
    match (locale.id.language.as_str(), region(locale)) {
        (_, "CH" | "LI") => ("", "%"),
        (
            "be" | "ca" | "cs" | "da" | "de" | "es" | "fi" | "fr" | "gl" | "hr" | "lb" | "lt"
            | "mk" | "nb" | "nn" | "no" | "ro" | "ru" | "sk" | "sl" | "sv" | "tk" | "tt",
            _,
        ) => ("", "\u{a0}%"),
        ("eu", _) => ("%\u{a0}", ""),
        ("tr", _) => ("%", ""),
        _ => ("", "%"),
    }
}

/// What is between the ends of a range of numbers.
pub(super) fn range_mark(locale: &Locale) -> &'static str {
    match (locale.id.language.as_str(), region(locale)) {
        ("pt", "PT") | ("ro", _) => " - ",
        ("bg" | "bs" | "hr" | "sk", _) => "\u{a0}–\u{a0}",
        ("mk", _) => " – ",
        (
            "ca" | "da" | "es" | "eu" | "fil" | "gu" | "it" | "ka" | "ml" | "nl" | "sq" | "th"
            | "vi" | "yue" | "zh",
            _,
        ) => "-",
        ("et", _) => "‒",
        ("ja", _) => "～",
        ("ko", _) => "~",
        _ => "–",
    }
}

fn region(locale: &Locale) -> &str {
    locale.id.region.as_ref().map_or("", |region| region.as_str())
}
