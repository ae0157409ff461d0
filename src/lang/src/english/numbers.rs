//! Numbers in English: `three`, `forty-two`, `forty thousand`, `a dozen`, `half a million`; `40,000`,
//! `742 million`.

use crate::numbers::digits::FigureStyle;
use crate::numbers::grammar::{Gap, Grammar, Token, Word};

pub(crate) const GRAMMAR: Grammar = Grammar {
    word,
    add: |below, small| match below {
        0 => Some(small),
        20.. if below.is_multiple_of(10) && small < 10 => Some(below + small),
        _ => None,
    },
    joined_by_and: |below, _| below == 0,
    is_number,
};

pub(crate) const FIGURES: FigureStyle = FigureStyle {
    scales: &[("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)],
    ..FigureStyle::POINT
};

/// Whether a number does not go on as an ordinal, a fraction or with a half, and does not belong to
/// digits.
fn is_number(_: Option<&Token<'_>>, _: &[Token<'_>], after: &[Token<'_>]) -> bool {
    let Some(next) = after.first() else { return true };
    let hyphen = next.before == Gap::Hyphen;
    match next.text {
        "thirds" | "quarter" | "quarters" | "halves" | "half" => false,
        "months" | "cloths" | "paths" | "myths" => true,
        "first" | "second" | "third" => !hyphen,
        "and" => !after[1..].iter().map(|token| token.text).take(2).eq(["a", "half"]),
        text if text.ends_with("ths") => false,
        text => !hyphen || !text.ends_with("th") && !next.is_digits(),
    }
}

fn word(word: &str) -> Word {
    match word {
        "a" => Word::Article,
        "half" => Word::Half,
        "and" => Word::And,
        "hundred" => Word::Scale(100),
        "dozen" => Word::Group(12),
        "thousand" => Word::Scale(1_000),
        "million" => Word::Scale(1_000_000),
        "billion" => Word::Scale(1_000_000_000),
        _ => Word::below_hundred(word, &UNITS, &TENS),
    }
}

#[rustfmt::skip]
const UNITS: [&str; 19] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];
const TENS: [&str; 8] =
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// Writes cardinal numbers for ranks and the denominators of fractions: `twenty-first`, `thirds`.
pub(crate) fn without_ranks(text: &str) -> String {
    let word = |word: &str| -> String {
        let lower = word.to_lowercase();
        let stem = match lower.trim_end_matches('s') {
            "first" => "one",
            "second" => "two",
            "third" => "three",
            "fifth" => "five",
            "eighth" => "eight",
            "ninth" => "nine",
            "twelfth" => "twelve",
            rank => match rank.strip_suffix("ieth") {
                Some(tens) => return format!("{tens}y"),
                None => rank.strip_suffix("th").filter(|stem| stem.len() > 2).unwrap_or(word),
            },
        };
        stem.to_owned()
    };
    text.split_inclusive(|c: char| !c.is_alphabetic())
        .map(|part| {
            let end = part.trim_end_matches(|c: char| !c.is_alphabetic()).len();
            word(&part[..end]) + &part[end..]
        })
        .collect()
}
