//! Numbers in digits with the characters of Chinese and Japanese for their magnitudes: `150万`,
//! `1億2,000万`, `3千`.

use rust_decimal::Decimal;

use super::digits::{FigureStyle, digits, times_ten_to};

/// Digits with these characters after them.
pub(crate) const FIGURES: FigureStyle = FigureStyle { continuation, ..FigureStyle::POINT };

/// The end and the value of a number whose first digits end at a byte.
fn continuation(text: &str, end: usize, first: Decimal) -> (usize, Decimal) {
    let Some((mut end, mut exponent)) = scale(text, end) else { return (end, first) };
    let mut total = times_ten_to(first, exponent);
    while !digits(&text[end..]).is_empty() {
        let (after, value) = FIGURES.number(text, end);
        let (after, below) = scale(text, after).unwrap_or((after, 0));
        let next = times_ten_to(value, below);
        if below >= exponent || next >= times_ten_to(Decimal::ONE, exponent) {
            break;
        }
        (end, total, exponent) = (after, total.saturating_add(next), below);
    }
    (end, total)
}

/// The end of the characters at a byte, and their power of ten: 万, 千万, 億.
fn scale(text: &str, at: usize) -> Option<(usize, u32)> {
    let (mut exponent, mut end) = (0, at);
    for c in text[at..].chars() {
        exponent += match c {
            '百' if exponent == 0 => 2,
            '千' if exponent == 0 => 3,
            '万' | '萬' if exponent < 4 => 4,
            '億' | '亿' if exponent < 4 => 8,
            '兆' if exponent < 4 => 12,
            _ => break,
        };
        end += c.len_utf8();
    }
    (end > at).then_some((end, exponent))
}
