//! Numbers in English letters.

use std::ops::Range;

use super::{Part, add_up};

const SMALL: &[&str] = &[
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: &[&str] =
    &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

pub(super) fn numbers(text: &str) -> Vec<(Range<usize>, u64)> {
    add_up(text, part, |word| word == "and")
}

fn part(word: &str) -> Option<Part> {
    let at = |words: &[&str]| words.iter().position(|known| *known == word);
    let number = |at: usize| u64::try_from(at).unwrap_or_default();
    if let Some(at) = at(SMALL) {
        return Some(Part::Add(number(at) + 1));
    }
    if let Some(at) = at(TENS) {
        return Some(Part::Add(10 * (number(at) + 2)));
    }
    match word {
        "dozen" => Some(Part::Times(12)),
        "hundred" => Some(Part::Times(100)),
        "thousand" => Some(Part::Times(1_000)),
        "million" => Some(Part::Times(1_000_000)),
        _ => None,
    }
}
