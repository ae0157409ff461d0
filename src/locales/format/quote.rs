//! Quotation marks. CLDR has them, ICU4X does not.

use super::language::Language;

/// The pair of a level, counted from 0 and alternating.
pub(super) fn marks(language: Language, level: usize) -> (&'static str, &'static str) {
    let [outer, inner] = match language {
        // Imprimerie nationale: a full no-break space inside « ».
        Language::French => [("«\u{a0}", "\u{a0}»"), ("“", "”")],
        Language::German => [("„", "“"), ("‚", "‘")],
        Language::Spanish => [("«", "»"), ("“", "”")],
        Language::Japanese => [("「", "」"), ("『", "』")],
        Language::English | Language::Korean | Language::Other => [("“", "”"), ("‘", "’")],
    };
    if level.is_multiple_of(2) { outer } else { inner }
}
