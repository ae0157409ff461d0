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
    let (mut rest, mut number) = (figures, 0_u32);
    for (value, figure) in FIGURES {
        while let Some(after) = rest.strip_prefix(figure) {
            rest = after;
            number = number.saturating_add(value);
        }
    }
    // `IIII` and `VX` are none.
    (number > 0 && roman(number) == figures).then_some(u64::from(number))
}

#[cfg(test)]
mod tests {
    use super::{roman, value};

    #[test]
    fn every_number_is_read_as_it_is_written() {
        for number in 1..=3999 {
            assert_eq!(value(&roman(number)), Some(number.into()));
        }
        for word in ["", "IIII", "VX", "IVI", "0", "4000", "MMMM", "S", "Ier.", "XIVx"] {
            assert_eq!(value(word), None, "{word}");
        }
        assert_eq!(value("XXIe"), Some(21));
    }
}
