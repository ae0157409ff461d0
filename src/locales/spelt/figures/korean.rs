//! 천, 만, 억 and 조 after digits, and the digits that go on after them.

use super::decimal::Decimal;
use super::{Style, digits};
use crate::locales::naming::is_particles;

/// The number whose first digits end at a byte, with its scales and what follows them.
pub(super) fn scaled(text: &str, end: usize, first: &Decimal, style: &Style) -> (usize, Decimal) {
    let Some((mut end, mut exponent)) = scale(text, end).filter(|(end, _)| is_free(text, *end))
    else {
        return (end, first.clone());
    };
    let mut total = first.clone().times_ten_to(exponent);
    loop {
        let rest = text[end..].strip_prefix([' ', '\u{A0}']).unwrap_or(&text[end..]);
        let start = text.len() - rest.len();
        if digits(rest) == 0 {
            return (end, total);
        }
        let (after, decimal) = style.number(text, start);
        let (after, below) = match scale(text, after) {
            Some((after, below)) if below < exponent && is_free(text, after) => (after, below),
            // Bare digits go on only without a space: 4만5000.
            None if start == end => (after, 0),
            _ => return (end, total),
        };
        let next = decimal.times_ten_to(below);
        match total.plus(&next).filter(|_| next.is_below_ten_to(exponent)) {
            Some(sum) => (end, total, exponent) = (after, sum, below),
            None => return (end, total),
        }
    }
}

/// Where the scales at a byte end, and their power of ten: 만, 천만, 억.
fn scale(text: &str, at: usize) -> Option<(usize, usize)> {
    let mut exponent = 0;
    let mut end = at;
    for c in text[at..].chars() {
        exponent += match c {
            '십' if exponent == 0 => 1,
            '백' if exponent == 0 => 2,
            '천' if exponent == 0 => 3,
            '만' if exponent < 4 => 4,
            '억' if exponent < 4 => 8,
            '조' if exponent < 4 => 12,
            _ => break,
        };
        end += c.len_utf8();
    }
    (end > at).then_some((end, exponent))
}

/// Whether the scale ends a word there: no 만큼, 억제, and no 3조 for a third team.
fn is_free(text: &str, end: usize) -> bool {
    let rest = &text[end..];
    let tail = &rest[..rest.find(|c| !super::is_hangul(c)).unwrap_or(rest.len())];
    let after = rest[tail.len()..].trim_start();
    let money = |text: &str| ["원", "유로", "달러"].iter().any(|unit| text.starts_with(unit));
    if text[..end].ends_with('조') {
        return money(tail) || tail.is_empty() && (money(after) || digits(after) > 0);
    }
    let tail = tail.strip_prefix('여').unwrap_or(tail);
    tail != "큼" && is_particles(tail) || UNITS.iter().any(|unit| tail.starts_with(unit))
}

/// What is counted in thousands and more, written against the scale.
const UNITS: &[&str] = &[
    "명", "원", "유로", "달러", "개", "건", "곳", "장", "년", "톤", "대", "권", "부", "편", "회",
    "인", "가구", "킬로",
];
