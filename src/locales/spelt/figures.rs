//! Numbers typed in digits, with the grouping and the decimal sign of a language and the scale words
//! that belong to them: `40,000`, `40 000`, `0,1`, `742 millions`, `7억 4,200만`.

mod decimal;
mod korean;

use std::ops::Range;

use super::base;
use decimal::Decimal;

/// A number in digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Where it stands in the text, in bytes, its scale word included.
    pub range: Range<usize>,
    /// The number in plain decimal notation: no grouping, no zero too many at either end.
    pub value: String,
    /// Whether it belongs to a word or a name: `Covid-19`, `K2`, `3D`, `코로나19`.
    pub in_word: bool,
}

/// The numbers that a text writes in digits, in its order. Unknown languages are read with a decimal
/// comma, as most of Europe writes.
#[must_use]
pub fn figures(language: &str, text: &str) -> Vec<Figure> {
    let style = Style::of(base(language));
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let (end, decimal) = style.number(text, at);
        let in_word = is_in_word(text, at, end);
        let (end, decimal) = match style.scale(&text[end..]) {
            Some((length, exponent)) if !in_word => (end + length, decimal.times_ten_to(exponent)),
            _ if style.hangul && !in_word => korean::scaled(text, end, &decimal, &style),
            _ => (end, decimal),
        };
        found.push(Figure { range: at..end, value: decimal.to_string(), in_word });
        at = end;
    }
    found
}

/// How a language writes numbers.
#[derive(Debug, Clone, Copy)]
struct Style {
    decimal: char,
    group: &'static [char],
    scales: &'static [(&'static str, usize)],
    /// Whether 만 and 억 may follow.
    hangul: bool,
}

const SPACES: &[char] = &[' ', '\u{A0}', '\u{202F}', '\u{2009}'];

impl Style {
    fn of(language: &str) -> Self {
        let point = Self {
            decimal: '.',
            group: &[',', '\u{A0}', '\u{202F}', '\u{2009}'],
            scales: &[],
            hangul: language == "ko",
        };
        match language {
            "en" => Self { scales: ENGLISH, ..point },
            "ko" | "ja" | "zh" | "th" | "he" | "hi" => point,
            "fr" => Self { decimal: ',', group: SPACES, scales: FRENCH, hangul: false },
            _ => Self { decimal: ',', group: &['.', '\u{A0}', '\u{202F}', ' '], ..point },
        }
    }

    /// The number at a digit, and where it ends.
    fn number(&self, text: &str, from: usize) -> (usize, Decimal) {
        let mut end = from + digits(&text[from..]);
        let mut whole = text[from..end].to_owned();
        let mut sign = None;
        while whole.len() <= 3 || sign.is_some() {
            let Some(c) = text[end..].chars().next().filter(|c| self.group.contains(c)) else {
                break;
            };
            let group = &text[end + c.len_utf8()..];
            if digits(group) != 3 || sign.is_some_and(|sign| sign != c) {
                break;
            }
            whole.push_str(&group[..3]);
            end += c.len_utf8() + 3;
            sign = Some(c);
        }
        let fraction = text[end..].strip_prefix(self.decimal).map(|rest| &rest[..digits(rest)]);
        let Some(fraction) = fraction.filter(|fraction| !fraction.is_empty()) else {
            return (end, Decimal::new(&whole, ""));
        };
        let after = end + 1 + fraction.len();
        // `1.2.3` and `4. 6. 2026` are no decimals, and `1,2,3` is a list.
        let again = text[after..].strip_prefix(self.decimal);
        if again.is_some_and(|rest| digits(rest) > 0) || text[..from].ends_with(self.decimal) {
            return (end, Decimal::new(&whole, ""));
        }
        (after, Decimal::new(&whole, fraction))
    }

    /// The scale word after a number: its length with the space before it, and its power of ten.
    fn scale(&self, text: &str) -> Option<(usize, usize)> {
        let rest =
            text.strip_prefix([' ', '\u{A0}', '\u{202F}', '-', '\n'])?.trim_start_matches(' ');
        let word = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
        let (_, exponent) = self.scales.iter().find(|(scale, _)| *scale == word)?;
        Some((text.len() - rest.len() + word.len(), *exponent))
    }
}

const ENGLISH: &[(&str, usize)] =
    &[("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)];

const FRENCH: &[(&str, usize)] =
    &[("mille", 3), ("million", 6), ("millions", 6), ("milliard", 9), ("milliards", 9)];

/// How many digits a text begins with.
fn digits(text: &str) -> usize {
    text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len())
}

/// Whether letters stand against the digits, other than those of an ordinal, a decade or a unit, or a
/// word joined by a hyphen before them.
fn is_in_word(text: &str, from: usize, end: usize) -> bool {
    let before = &text[..from];
    // 6·25, the Korean War, and days like it.
    let dots = ['·', 'ㆍ', '・'];
    let digit = |c: char| c.is_ascii_digit();
    if before.strip_suffix(dots).is_some_and(|rest| rest.ends_with(digit))
        || text[end..].strip_prefix(dots).is_some_and(|rest| rest.starts_with(digit))
    {
        return true;
    }
    // 제2차, 제1회: an ordinal of a name.
    if before.ends_with('제') {
        return true;
    }
    let stem = before.trim_end_matches(['-', '‐', '‑']);
    let hyphens = before.len() - stem.len();
    let letters = stem.len() - stem.trim_end_matches(char::is_alphabetic).len();
    let word = &stem[stem.len() - letters..];
    if hyphens == 0 && word.ends_with(is_hangul) {
        return !PREFIXES.contains(&word);
    }
    let latin = word.ends_with(|c: char| c.is_alphabetic() && !is_hangul(c));
    let after = &text[end..];
    let tail = &after[..after.find(|c: char| !is_latin(c)).unwrap_or(after.len())];
    latin || !tail.is_empty() && !SUFFIXES.contains(&tail)
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && !is_hangul(c)
}

fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣')
}

/// What Korean writes against a number that follows.
const PREFIXES: &[&str] = &["제", "약", "총", "연", "만", "매", "각", "단", "최대", "최소"];

/// What may follow digits without making a name of them.
const SUFFIXES: &[&str] = &[
    "s", "th", "st", "nd", "rd", "e", "er", "re", "ère", "es", "ers", "ème", "d", "de", "h", "km",
    "m", "cm", "mm", "kg", "g", "t", "ha", "l", "min", "kW", "kWh", "MW", "GW", "m²", "km²",
];
