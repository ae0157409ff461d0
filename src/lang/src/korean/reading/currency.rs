//! Amounts of money: the name of the currency is said after the number, wherever its sign is.

use super::latin;
use super::numerals::is_magnitude;
use super::sound::Sound;
use super::split::{split_end_at, trim_spaces};

/// Currency signs and their Korean names. ¥ is the yen and the yuan, whose names end alike.
#[rustfmt::skip]
const SIGNS: &[(char, &str)] = &[
    ('€', "유로"), ('$', "달러"), ('₩', "원"), ('£', "파운드"), ('¥', "엔"), ('¢', "센트"),
    ('₣', "프랑"), ('₫', "동"), ('₹', "루피"), ('₽', "루블"), ('₺', "리라"), ('₱', "페소"),
    ('₪', "셰켈"), ('₮', "투그릭"), ('₭', "킵"), ('฿', "밧"),
];

/// ISO 4217 codes, read as the currency beside a number; alone they are letters like any others.
#[rustfmt::skip]
const CODES: &[(&str, &str)] = &[
    ("EUR", "유로"), ("USD", "달러"), ("KRW", "원"), ("GBP", "파운드"), ("JPY", "엔"),
    ("CNY", "위안"), ("CHF", "프랑"),
];

/// What shortens a large amount in Latin letters: `€1.2M`.
const SHORT_SCALES: &[&str] = &["k", "K", "M", "m", "B", "bn", "Md", "T"];

pub(super) fn sign(c: char) -> Option<Sound> {
    let (_, name) = SIGNS.iter().find(|&&(sign, _)| sign == c)?;
    Sound::of_word(name)
}

/// The sound of a text that ends in an amount of money, or in a currency sign.
pub(super) fn sound(text: &[char]) -> Option<Sound> {
    let (&last, before) = text.split_last()?;
    if let Some(sound) = sign(last) {
        // `5 $/€` is a rate, said in either order.
        return (before.last() != Some(&'/')).then_some(sound);
    }
    let (head, word) = latin::split_word(text);
    if word.is_empty() {
        return before_number(text);
    }
    let head = trim_spaces(head);
    let follows_number = head.last().is_some_and(|&c| c.is_ascii_digit() || is_magnitude(c));
    if !follows_number {
        return None;
    }
    code(word).or_else(|| {
        let short = SHORT_SCALES.iter().any(|scale| scale.chars().eq(word.iter().copied()));
        if short { before_number(head) } else { None }
    })
}

fn code(word: &[char]) -> Option<Sound> {
    let (_, name) = CODES.iter().find(|(code, _)| code.chars().eq(word.iter().copied()))?;
    Sound::of_word(name)
}

/// The currency whose sign or code is before the number, or range of numbers, that ends `text`.
fn before_number(text: &[char]) -> Option<Sound> {
    let (rest, amount) = split_end_at(text, |at| continues_amount(text, at));
    if !amount.iter().any(char::is_ascii_digit) {
        return None;
    }
    let rest = trim_spaces(rest);
    if let Some(sound) = rest.last().and_then(|&c| sign(c)) {
        return Some(sound);
    }
    let (_, word) = latin::split_word(rest);
    code(word)
}

/// Whether the character at `at` belongs to an amount such as `1,000–2,000` or `3억 5천`.
fn continues_amount(text: &[char], at: usize) -> bool {
    let before = text[..at].last();
    let after_digit = text.get(at + 1).is_some_and(char::is_ascii_digit);
    match text[at] {
        c if c.is_ascii_digit() || is_magnitude(c) => true,
        ',' | '.' | '\u{A0}' | '\u{202F}' | '\u{2009}' => {
            after_digit && before.is_some_and(char::is_ascii_digit)
        }
        ' ' => after_digit && before.is_some_and(|&c| is_magnitude(c)),
        '-' | '–' | '~' | '−' | '∼' => after_digit,
        _ => false,
    }
}
