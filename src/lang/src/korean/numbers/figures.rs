//! Korean numbers in digits: 천, 만, 억 and 조 after digits, and the digits that go on after them.

use rust_decimal::Decimal;

use crate::hangul::head;
use crate::korean::noun::{follows_name, starts_with_any};
use crate::numbers::digits::{FigureStyle, digits, times_ten_to};

pub(crate) const FIGURES: FigureStyle = FigureStyle {
    continuation,
    prefixes: &["약", "총", "연", "만", "매", "각", "단", "최대", "최소"],
    ..FigureStyle::POINT
};

/// Returns the end and the value of a number whose first digits end at a byte, with its scales and
/// what follows them.
fn continuation(text: &str, end: usize, first: Decimal) -> (usize, Decimal) {
    let Some((mut end, mut exponent)) = scale(text, end).filter(|(end, _)| is_free(text, *end))
    else {
        return (end, first);
    };
    let mut total = times_ten_to(first, exponent);
    loop {
        let rest = text[end..].strip_prefix([' ', '\u{A0}']).unwrap_or(&text[end..]);
        let start = text.len() - rest.len();
        if digits(rest).is_empty() {
            return (end, total);
        }
        let (after, value) = FIGURES.number(text, start);
        let (after, below) = match scale(text, after) {
            Some((after, below)) if below < exponent && is_free(text, after) => (after, below),
            // Bare digits go on only without a space: 4만5000.
            None if start == end => (after, 0),
            _ => return (end, total),
        };
        let next = times_ten_to(value, below);
        if next >= times_ten_to(Decimal::ONE, exponent) {
            return (end, total);
        }
        (end, total, exponent) = (after, total.saturating_add(next), below);
    }
}

/// The end of the scales at a byte, and their power of ten: 만, 천만, 억.
fn scale(text: &str, at: usize) -> Option<(usize, u32)> {
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

/// Whether a scale ends its word there: not in 만큼 or 억제, nor in 3조, the third team.
fn is_free(text: &str, end: usize) -> bool {
    let rest = &text[end..];
    let tail = head(rest);
    let after = rest[tail.len()..].trim_start();
    let money = |text: &str| starts_with_any(text, "원 유로 달러");
    if text[..end].ends_with('조') {
        return money(tail) || tail.is_empty() && (money(after) || !digits(after).is_empty());
    }
    let tail = tail.strip_prefix('여').unwrap_or(tail);
    tail != "큼" && follows_name(tail) || starts_with_any(tail, UNITS)
}

/// What is counted in thousands and more, written against the scale.
const UNITS: &str = "명 원 유로 달러 개 건 곳 장 년 톤 대 권 부 편 회 인 가구 킬로";
