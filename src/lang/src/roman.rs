//! Roman figures.

#[rustfmt::skip]
const FIGURES: [(u32, &str); 13] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
];

/// A number in Roman figures; 0 and numbers above 3999 have none and stay in digits.
pub(crate) fn roman(number: u32) -> String {
    if number == 0 || number > 3999 {
        return number.to_string();
    }
    let mut rest = number;
    let mut text = String::new();
    for (value, figure) in FIGURES {
        while rest >= value {
            text.push_str(figure);
            rest -= value;
        }
    }
    text
}

/// The value of a word in Roman figures, with or without the ending of a rank: `XXI`, `XXIe`.
pub(crate) fn value(word: &str) -> Option<u64> {
    let figures = word.trim_end_matches(|c: char| c.is_lowercase());
    let end = &word[figures.len()..];
    if figures.is_empty() || !matches!(end, "" | "e" | "er" | "re" | "th" | "st" | "nd" | "rd") {
        return None;
    }
    (1..=3999).find(|number| roman(*number) == figures).map(u64::from)
}
