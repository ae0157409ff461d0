//! Numbers in Korean letters: native ones before what they count, Sino-Korean ones
//! with a unit of ten or more.

use std::ops::Range;

const TENS: &[(&str, u64)] = &[
    ("열", 10),
    ("스물", 20),
    ("스무", 20),
    ("서른", 30),
    ("마흔", 40),
    ("쉰", 50),
    ("예순", 60),
    ("일흔", 70),
    ("여든", 80),
    ("아흔", 90),
];

const ONES: &[(&str, u64)] = &[
    ("하나", 1),
    ("한", 1),
    ("둘", 2),
    ("두", 2),
    ("셋", 3),
    ("세", 3),
    ("석", 3),
    ("넷", 4),
    ("네", 4),
    ("넉", 4),
    ("다섯", 5),
    ("여섯", 6),
    ("일곱", 7),
    ("여덟", 8),
    ("아홉", 9),
];

/// What is counted, as a word of its own or leaning on the number.
const COUNTERS: &[&str] = &[
    "개", "건", "명", "곳", "번", "해", "달", "도시", "나라", "가지", "차례", "시기", "분야", "장",
    "편", "배", "회", "년", "개월", "유로", "기관", "사람", "지역", "단체",
];

/// What may follow a number that stands for what it counts.
const PARTICLES: &[&str] = &["은", "는", "이", "가", "을", "를", "만", "의", "도", "과", "와"];

pub(super) fn numbers(text: &str) -> Vec<(Range<usize>, u64)> {
    let words: Vec<_> = eojeols(text).collect();
    let mut found = Vec::new();
    for (at, (start, word)) in words.iter().enumerate() {
        let next = words.get(at + 1).map_or("", |(_, next)| *next);
        let number = native(word).or_else(|| sino(word));
        let Some((value, length)) = number else { continue };
        let rest = &word[length..];
        let counts = |word: &str| COUNTERS.iter().any(|counter| word.starts_with(counter));
        let one_syllable = word[..length].chars().count() == 1;
        let alone = rest.is_empty() && counts(next);
        let leaning = counts(rest) || (!one_syllable && PARTICLES.contains(&rest));
        if alone || leaning || (rest.is_empty() && !one_syllable && native(word).is_some()) {
            found.push((*start..start + length, value));
        }
    }
    found
}

/// The words between spaces, without the marks around them.
fn eojeols(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(|word| {
        // A part of the text: its place is how far it lies from the start.
        (word.as_ptr() as usize - text.as_ptr() as usize, word)
    })
}

/// The value of a native number at the head of a word, and its length in bytes.
fn native(word: &str) -> Option<(u64, usize)> {
    let take = |word: &str, table: &[(&'static str, u64)]| {
        let found = table.iter().filter(|(name, _)| word.starts_with(name));
        found.max_by_key(|(name, _)| name.len()).copied()
    };
    match take(word, TENS) {
        Some((ten, tens)) => match take(&word[ten.len()..], ONES) {
            Some((one, ones)) => Some((tens + ones, ten.len() + one.len())),
            None => Some((tens, ten.len())),
        },
        None => take(word, ONES).map(|(one, ones)| (ones, one.len())),
    }
}

/// The value of a Sino-Korean number at the head of a word, and its length in bytes;
/// none without a ten, a hundred, a thousand or a 만 in it.
fn sino(word: &str) -> Option<(u64, usize)> {
    let (mut total, mut part, mut digit, mut length) = (0_u64, 0_u64, 0_u64, 0);
    let mut unit = false;
    for c in word.chars() {
        match (c, "일이삼사오육칠팔구".chars().position(|known| known == c)) {
            (_, Some(at)) if digit == 0 => digit = u64::try_from(at).unwrap_or_default() + 1,
            ('십' | '백' | '천', _) => {
                let factor = match c {
                    '십' => 10,
                    '백' => 100,
                    _ => 1000,
                };
                part += digit.max(1) * factor;
                (digit, unit) = (0, true);
            }
            ('만', _) if part + digit > 0 => {
                total += (part + digit) * 10_000;
                (part, digit, unit) = (0, 0, true);
            }
            ('억', _) if part + digit > 0 => {
                total += (part + digit) * 100_000_000;
                (part, digit, unit) = (0, 0, true);
            }
            _ => break,
        }
        length += c.len_utf8();
    }
    unit.then_some((total + part + digit, length))
}
