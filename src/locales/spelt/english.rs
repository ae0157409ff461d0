//! Numbers in English words: `three`, `forty-two`, `forty thousand`, `a dozen`, `half a million`.

use std::ops::Range;

use super::scan::{Gap, Token, is_digits, tokens};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Unit(u64),
    Teen(u64),
    Tens(u64),
    Hundred,
    Dozen,
    Scale(u64),
    Article,
    Half,
    And,
    Other,
}

/// Every number that a text spells out, small ones too.
pub(super) fn numbers(text: &str) -> Vec<(Range<usize>, u64)> {
    let tokens = tokens(text, kind);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match read(&tokens, at) {
            Some((end, value)) => {
                if !goes_on(&tokens, end) {
                    found.push((tokens[at].range.start..tokens[end - 1].range.end, value));
                }
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// The number that begins at a word, and the word after it.
fn read(tokens: &[Token<'_, Kind>], from: usize) -> Option<(usize, u64)> {
    let kind = |at: usize| {
        let token = tokens.get(at)?;
        (at == from || token.gap.joins()).then_some(token.kind)
    };
    let scale = |at: usize| match kind(at)? {
        Kind::Hundred => Some(100),
        Kind::Dozen => Some(12),
        Kind::Scale(scale) => Some(scale),
        _ => None,
    };
    match kind(from)? {
        Kind::Half => {
            kind(from + 1).filter(|kind| *kind == Kind::Article)?;
            return Some((from + 3, scale(from + 2)? / 2));
        }
        Kind::Article => {
            let value = scale(from + 1)?;
            if value == 12 || value > 1000 {
                return Some((from + 2, value));
            }
        }
        Kind::Unit(_) | Kind::Teen(_) | Kind::Tens(_) => {}
        _ => return None,
    }
    let (mut total, mut current, mut at) = (0_u64, 0_u64, from);
    let mut largest = u64::MAX;
    while let Some(kind_here) = kind(at) {
        let below = current % 100;
        match kind_here {
            Kind::Article if at == from => current = 1,
            Kind::Unit(unit) if below == 0 || below >= 20 && below.is_multiple_of(10) => {
                current += unit;
            }
            Kind::Teen(teen) if below == 0 => current += teen,
            Kind::Tens(tens) if below == 0 => current += tens,
            Kind::Hundred if (1..100).contains(&current) => current *= 100,
            Kind::Dozen if total == 0 && (1..100).contains(&current) => {
                return Some((at + 1, current * 12));
            }
            Kind::Scale(scale) if current > 0 && scale < largest => {
                total += current * scale;
                current = 0;
                largest = scale;
            }
            Kind::And
                if at > from
                    && matches!(tokens[at - 1].kind, Kind::Hundred | Kind::Scale(_))
                    && matches!(
                        kind(at + 1),
                        Some(Kind::Unit(_) | Kind::Teen(_) | Kind::Tens(_))
                    ) => {}
            _ => break,
        }
        at += 1;
    }
    Some((at, total + current))
}

/// Whether a number goes on as an ordinal, a fraction or with a half, or belongs to digits.
fn goes_on(tokens: &[Token<'_, Kind>], end: usize) -> bool {
    let word = |at: usize| tokens.get(at).filter(|token| token.gap.joins()).map(|t| t.word);
    let Some(next) = word(end) else { return false };
    let hyphen = tokens[end].gap == Gap::Hyphen;
    matches!(next, "thirds" | "quarter" | "quarters" | "halves" | "half")
        || next.ends_with("ths") && !matches!(next, "months" | "cloths" | "paths" | "myths")
        || hyphen && (matches!(next, "first" | "second" | "third") || next.ends_with("th"))
        || next == "and" && word(end + 1) == Some("a") && word(end + 2) == Some("half")
        || is_digits(next) && hyphen
}

fn kind(word: &str) -> Kind {
    match word {
        "a" => Kind::Article,
        "half" => Kind::Half,
        "and" => Kind::And,
        "one" => Kind::Unit(1),
        "two" => Kind::Unit(2),
        "three" => Kind::Unit(3),
        "four" => Kind::Unit(4),
        "five" => Kind::Unit(5),
        "six" => Kind::Unit(6),
        "seven" => Kind::Unit(7),
        "eight" => Kind::Unit(8),
        "nine" => Kind::Unit(9),
        "ten" => Kind::Teen(10),
        "eleven" => Kind::Teen(11),
        "twelve" => Kind::Teen(12),
        "thirteen" => Kind::Teen(13),
        "fourteen" => Kind::Teen(14),
        "fifteen" => Kind::Teen(15),
        "sixteen" => Kind::Teen(16),
        "seventeen" => Kind::Teen(17),
        "eighteen" => Kind::Teen(18),
        "nineteen" => Kind::Teen(19),
        "twenty" => Kind::Tens(20),
        "thirty" => Kind::Tens(30),
        "forty" => Kind::Tens(40),
        "fifty" => Kind::Tens(50),
        "sixty" => Kind::Tens(60),
        "seventy" => Kind::Tens(70),
        "eighty" => Kind::Tens(80),
        "ninety" => Kind::Tens(90),
        "hundred" => Kind::Hundred,
        "dozen" => Kind::Dozen,
        "thousand" => Kind::Scale(1_000),
        "million" => Kind::Scale(1_000_000),
        "billion" => Kind::Scale(1_000_000_000),
        _ => Kind::Other,
    }
}
