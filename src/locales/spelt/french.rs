//! Numbers in French letters, in the old and the reformed spelling.

use std::ops::Range;

use super::{Part, add_up};

const WORDS: &[(&str, u64)] = &[
    ("un", 1),
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("vingt", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
    ("septante", 70),
    ("huitante", 80),
    ("nonante", 90),
    ("dizaine", 10),
    ("douzaine", 12),
    ("quinzaine", 15),
    ("vingtaine", 20),
    ("trentaine", 30),
    ("quarantaine", 40),
    ("cinquantaine", 50),
    ("soixantaine", 60),
    ("centaine", 100),
];

pub(super) fn numbers(text: &str) -> Vec<(Range<usize>, u64)> {
    let mut found = add_up(text, part, |word| word == "et");
    // `une dizaine` is ten, not eleven; `quatre-vingts` is four times twenty.
    for (range, value) in &mut found {
        let written = text[range.clone()].to_lowercase();
        if written.ends_with("aine") && written.starts_with("une ") {
            *value -= 1;
        }
        if written.contains("quatre-vingt") || written.contains("quatre vingt") {
            *value = *value - 24 + 80;
        }
    }
    found
}

fn part(word: &str) -> Option<Part> {
    // `neuf` alone is an adjective more often than a number.
    match word {
        "cent" | "cents" => Some(Part::Times(100)),
        "mille" => Some(Part::Times(1_000)),
        "million" | "millions" => Some(Part::Times(1_000_000)),
        "vingts" => Some(Part::Add(20)),
        _ => WORDS.iter().find(|(known, _)| *known == word).map(|(_, value)| Part::Add(*value)),
    }
}
