//! Units of measurement, by the Korean names of their symbols.

use super::currency::sign;
use super::latin::{is_latin, letter};
use super::numerals::{is_magnitude, is_numeral};
use super::sound::Sound;
use super::split::{split_end_at, trim_spaces};

/// Symbols that are always read as units. `²` and `³` are said first (제곱미터).
#[rustfmt::skip]
const SYMBOLS: &[(&str, &str)] = &[
    ("%", "퍼센트"), ("%p", "퍼센트포인트"), ("‰", "퍼밀"), ("°", "도"), ("°C", "도"), ("°F", "도"),
    ("m", "미터"), ("km", "킬로미터"), ("cm", "센티미터"), ("mm", "밀리미터"),
    ("μm", "마이크로미터"), ("nm", "나노미터"), ("ha", "헥타르"), ("kg", "킬로그램"),
    ("mg", "밀리그램"), ("μg", "마이크로그램"), ("ℓ", "리터"), ("mL", "밀리리터"),
    ("ml", "밀리리터"), ("dL", "데시리터"), ("dl", "데시리터"), ("kL", "킬로리터"),
    ("kl", "킬로리터"), ("cc", "시시"), ("kW", "킬로와트"), ("kV", "킬로볼트"), ("Wh", "와트시"),
    ("kWh", "킬로와트시"), ("MWh", "메가와트시"), ("GWh", "기가와트시"), ("TWh", "테라와트시"),
    ("Hz", "헤르츠"), ("kHz", "킬로헤르츠"), ("MHz", "메가헤르츠"), ("GHz", "기가헤르츠"),
    ("hPa", "헥토파스칼"), ("kPa", "킬로파스칼"), ("MPa", "메가파스칼"), ("dB", "데시벨"),
    ("kcal", "킬로칼로리"), ("kJ", "킬로줄"), ("ppm", "피피엠"), ("ppb", "피피비"),
];

/// Symbols that look like words or acronyms, read as units only after a number.
#[rustfmt::skip]
const AFTER_NUMBER: &[(&str, &str)] = &[
    ("g", "그램"), ("t", "톤"), ("a", "아르"), ("l", "리터"), ("L", "리터"), ("s", "초"),
    ("h", "시간"), ("min", "분"), ("W", "와트"), ("MW", "메가와트"), ("GW", "기가와트"),
    ("V", "볼트"), ("A", "암페어"), ("N", "뉴턴"), ("J", "줄"), ("K", "켈빈"), ("Pa", "파스칼"),
    ("mol", "몰"), ("cal", "칼로리"), ("bar", "바"), ("px", "픽셀"), ("pt", "포인트"),
    ("bps", "비피에스"), ("Mbps", "메가비피에스"), ("Gbps", "기가비피에스"), ("KB", "킬로바이트"),
    ("MB", "메가바이트"), ("GB", "기가바이트"), ("TB", "테라바이트"),
];

/// The sounds of a text that ends in a unit, or `None` when it ends in something else.
///
/// A quotient has two: `mg/L` is said 밀리그램 퍼 리터 and 리터당 밀리그램.
pub(super) fn sounds(text: &[char]) -> Option<Vec<Sound>> {
    let (head, symbol) = split_end_at(text, |index| is_unit_character(text, index));
    let head = trim_spaces(head);
    let follows_number = head.last().is_some_and(|&c| is_numeral(c) || is_magnitude(c));
    if symbol.is_empty() || head.last().is_some_and(|&c| is_latin(c)) {
        return None;
    }

    let mut parts = symbol.split(|&c| c == '/');
    let over = name(parts.next()?, follows_number)?;
    let Some(under) = parts.next() else {
        let mut sounds = vec![over];
        if let &[capital] = symbol
            && capital != 'L'
        {
            sounds.extend(letter(capital));
        }
        return Some(sounds);
    };
    // An hour is 시간 after a number and 시 in a rate: 킬로미터 매 시.
    let under = if under == ['h'] { Sound::Vowel } else { name(under, true)? };
    parts.next().is_none().then(|| vec![over, under])
}

/// Whether the character at `index` can be part of a unit: not a digit, save in `m2` and `m3`.
fn is_unit_character(text: &[char], index: usize) -> bool {
    match text[index] {
        '2' | '3' => text[..index].ends_with(&['m']),
        c => c.is_ascii_alphabetic() || "μℓ°%‰²³/".contains(c) || sign(c).is_some(),
    }
}

/// The sound of one symbol's name, with or without an exponent.
fn name(symbol: &[char], follows_number: bool) -> Option<Sound> {
    let base: String = match symbol {
        [base @ .., '²' | '³'] => base,
        [.., 'm', '2' | '3'] => &symbol[..symbol.len() - 1],
        [currency] if sign(*currency).is_some() => return sign(*currency),
        _ => symbol,
    }
    .iter()
    .collect();
    let after_number: &[_] = if follows_number { AFTER_NUMBER } else { &[] };
    let (_, word) = SYMBOLS.iter().chain(after_number).find(|(known, _)| *known == base)?;
    Sound::of_word(word)
}
