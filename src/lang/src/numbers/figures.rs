//! The search for numbers in digits, with the scale words that belong to them: `40,000`, `40 000`,
//! `0,1`, `742 millions`, `7억 4,200만`.

use std::ops::Range;

use rust_decimal::Decimal;

use super::digits::{FigureStyle, times_ten_to};
use crate::characters::{is_hyphen, is_middle_dot};
use crate::hangul::is_hangul;

/// A number in digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its place in the text, in bytes, including its scale word.
    pub range: Range<usize>,
    /// The number, [normalized](Decimal::normalize); [`Decimal::MAX`] if it is too large for a
    /// decimal.
    pub value: Decimal,
    /// Whether it belongs to a word, a name or an address: `Covid-19`, `K2`, `3D`, `코로나19`,
    /// `https://example.org/2024`.
    pub in_word: bool,
}

/// Returns the numbers that a text writes in digits, in order.
///
/// Unknown languages are read with a decimal comma, as most of Europe writes.
///
/// ```
/// let found = briefing_lang::numbers::figures("fr", "coupe de 1,5 million d’euros");
/// assert_eq!((found[0].range.clone(), found[0].value), (9..20, 1_500_000.into()));
/// ```
#[must_use]
pub fn figures(language: &str, text: &str) -> Vec<Figure> {
    let Some((text, places)) = in_ascii(text) else { return in_digits(language, text) };
    let mut found = in_digits(language, &text);
    for Figure { range, .. } in &mut found {
        *range = places[range.start]..places[range.end];
    }
    found
}

/// A text with the digits of other scripts as ASCII, and the place in the text of each byte of it;
/// `None` without such digits.
fn in_ascii(text: &str) -> Option<(String, Vec<usize>)> {
    text.contains(|c| digit(c).is_some()).then(|| {
        let (mut ascii, mut places) = (String::with_capacity(text.len()), Vec::new());
        for (at, c) in text.char_indices() {
            let c = match c {
                '٫' => '.',
                '٬' => ',',
                c => digit(c).unwrap_or(c),
            };
            ascii.push(c);
            places.resize(ascii.len(), at);
        }
        places.push(text.len());
        (ascii, places)
    })
}

/// The ASCII digit of a decimal digit of another script (Unicode, `Nd`).
fn digit(c: char) -> Option<char> {
    const ZEROS: &[char] = &[
        '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '０',
    ];
    let value =
        |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10))
}

fn in_digits(language: &str, text: &str) -> Vec<Figure> {
    let style = &crate::language(language).data().figure_style;
    let addresses = addresses(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|next| at + next) {
        let (end, value) = style.number(text, start);
        let in_address = addresses.iter().any(|address| address.contains(&start));
        let in_word = in_address || is_in_word(text, start, end, style.prefixes);
        let (end, value) = match scale(&text[end..], style) {
            _ if in_word => (end, value),
            Some((length, exponent)) => (end + length, times_ten_to(value, exponent)),
            None => (style.continuation)(text, end, value),
        };
        found.push(Figure { range: start..end, value: value.normalize(), in_word });
        at = end;
    }
    found
}

/// The addresses in a text: of pages, with or without their scheme, and of mail.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let is_end = |c: char| c.is_whitespace() || "<>«»“”\"".contains(c);
    let mut found = Vec::new();
    let mut at = 0;
    for part in text.split(is_end) {
        let start = at;
        at += part.len() + text[at + part.len()..].chars().next().map_or(0, char::len_utf8);
        if is_address(part.trim_start_matches('(')) {
            found.push(start..start + part.len());
        }
    }
    found
}

fn is_address(part: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    // seoul.go.kr/2024: a host of several labels, of which the last is in letters, and a path.
    let host = part.split(['/', '?', '#']).next().unwrap_or_default();
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_host = host.contains('.')
        && host.split('.').all(is_label)
        && last.len() >= 2
        && last.chars().all(|c| c.is_ascii_alphabetic());
    part.contains("://")
        || part.starts_with("www.")
        || part.starts_with("doi:")
        || part.split_once('@').is_some_and(|(name, _)| is_label(name.trim_end_matches('.')))
        || is_host && host.len() < part.len()
}

/// The scale word after a number: its length with the space before it, and its power of ten.
fn scale(text: &str, style: &FigureStyle) -> Option<(usize, u32)> {
    let rest = text.strip_prefix([' ', '\u{A0}', '\u{202F}', '-', '\n'])?.trim_start_matches(' ');
    let word = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
    let (_, exponent) = style.scales.iter().find(|(scale, _)| *scale == word)?;
    Some((text.len() - rest.len() + word.len(), *exponent))
}

/// Whether letters are written against the digits, other than those of an ordinal, a decade or a
/// unit, or a word is joined to them by a hyphen.
fn is_in_word(text: &str, start: usize, end: usize, prefixes: &[&str]) -> bool {
    let (before, after) = (&text[..start], &text[end..]);
    // 6·25, the Korean War, and days like it.
    let is_digit = |c: char| c.is_ascii_digit();
    if before.strip_suffix(is_middle_dot).is_some_and(|rest| rest.ends_with(is_digit))
        || after.strip_prefix(is_middle_dot).is_some_and(|rest| rest.starts_with(is_digit))
    {
        return true;
    }
    let stem = before.trim_end_matches(is_hyphen);
    let word = &stem[stem.trim_end_matches(char::is_alphabetic).len()..];
    if word.ends_with(is_hangul) {
        return stem == before && !prefixes.contains(&word);
    }
    // Japanese and Chinese write numbers against the words around them: 約40人, 第3回.
    if word.ends_with(is_unspaced) {
        return false;
    }
    let tail = after.find(|c: char| !c.is_alphabetic() || is_unspaced(c)).unwrap_or(after.len());
    !word.is_empty() || tail > 0 && !SUFFIXES.split(' ').any(|suffix| suffix == &after[..tail])
}

/// Whether a letter is of a script that is written without spaces between words, or Hangul, whose
/// counters are written against the digits.
fn is_unspaced(c: char) -> bool {
    is_hangul(c)
        || matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}'
            | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{323AF}' | '\u{0E00}'..='\u{0E7F}' | '\u{0E80}'..='\u{0EFF}'
            | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

/// Endings of ordinals and symbols of units, which may follow digits without making a name of them.
const SUFFIXES: &str =
    "s th st nd rd e er re ère es ers ème d de h km m cm mm kg g t ha l min kW kWh MW GW";
