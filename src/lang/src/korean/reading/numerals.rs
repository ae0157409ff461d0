//! Numbers in digits, by their Sino-Korean reading, and dates in digits, whose last unit is said
//! although it is not written.

use super::latin::is_latin;
use super::sound::Sound;
use super::split::split_digits;

/// The last syllables of the Sino-Korean numbers from zero to twelve.
const SINO_KOREAN: [&str; 13] =
    ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구", "십", "일", "이"];

/// English numbers as Korean says them in codes: A4 is 에이포, G7 지세븐.
#[rustfmt::skip]
const ENGLISH: [&str; 13] = [
    "제로", "원", "투", "스리", "포", "파이브", "식스", "세븐", "에이트", "나인", "텐", "일레븐",
    "트웰브",
];

/// The powers of ten within a group of four digits, and the groups themselves.
const POWERS: [&str; 3] = ["십", "백", "천"];
const GROUPS: [&str; 11] = ["만", "억", "조", "경", "해", "자", "양", "구", "간", "정", "재"];

/// Fractions of one character, by the numerator, which is said last: 이분의 일.
const FRACTIONS: [(char, usize); 9] =
    [('½', 1), ('⅓', 1), ('⅔', 2), ('¼', 1), ('¾', 3), ('⅕', 1), ('⅖', 2), ('⅗', 3), ('⅘', 4)];

/// Whether `c` is a digit, a fraction or a Roman numeral with a character of its own.
pub(super) fn is_numeral(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, 'Ⅰ'..='Ⅻ') || FRACTIONS.iter().any(|&(known, _)| known == c)
}

/// Whether `c` is a Korean power of ten, as in 3억.
pub(super) fn is_magnitude(c: char) -> bool {
    matches!(c, '십' | '백' | '천' | '만' | '억' | '조' | '경')
}

/// The sounds of a text that ends in a numeral.
pub(super) fn sounds(text: &[char]) -> Vec<Sound> {
    let Some(&last) = text.last() else {
        return Vec::new();
    };
    if let Some(&(_, numerator)) = FRACTIONS.iter().find(|&&(known, _)| known == last) {
        return word(&SINO_KOREAN, numerator).into_iter().collect();
    }
    if let 'Ⅰ'..='Ⅻ' = last {
        return roman(last);
    }
    // 일 and 월 end alike.
    if ends_in_date(text) || ends_in_month(text) {
        return vec![Sound::Rieul];
    }
    let (head, digits) = split_number(text);
    if let Some(time) = time_of_day(head, &digits)
        && digits.first() == Some(&'0')
    {
        return vec![time];
    }
    let Some(number) = number(head, &digits) else {
        return Vec::new();
    };
    let mut sounds = vec![number];
    sounds.extend(second_reading(head, &digits));
    sounds
}

/// Roman numerals count both ways: 제Ⅲ권 is 삼, but a product's Ⅲ is 스리.
fn roman(c: char) -> Vec<Sound> {
    let value = usize::try_from(u32::from(c) - u32::from('Ⅰ') + 1).unwrap_or_default();
    word(&SINO_KOREAN, value).into_iter().chain(word(&ENGLISH, value)).collect()
}

fn word(table: &[&str], index: usize) -> Option<Sound> {
    table.get(index).and_then(|word| Sound::of_word(word))
}

/// Splits off the number that ends `text`, its digits joined across thousands separators.
fn split_number(text: &[char]) -> (&[char], Vec<char>) {
    let (mut head, mut group) = split_digits(text);
    let mut digits = group.to_vec();
    while let [before @ .., ',' | '\u{A0}' | '\u{202F}' | '\u{2009}'] = head
        && group.len() == 3
    {
        (head, group) = match split_digits(before) {
            (_, previous) if !(1..=3).contains(&previous.len()) => break,
            split => split,
        };
        digits.splice(0..0, group.iter().copied());
    }
    (head, digits)
}

/// The sound of a number: digit by digit after a decimal point or a leading zero, whole otherwise.
fn number(head: &[char], digits: &[char]) -> Option<Sound> {
    let (&last, others) = digits.split_last()?;
    let decimal = matches!(head, [.., point, '.'] if point.is_ascii_digit());
    let code = others.first() == Some(&'0');
    let zeros = digits.iter().rev().take_while(|&&c| c == '0').count();
    if decimal || code || zeros == 0 || others.is_empty() {
        return word(&SINO_KOREAN, digit(last)?);
    }
    match (zeros / 4, zeros % 4) {
        (0, power) => word(&POWERS, power - 1),
        (group, _) => word(&GROUPS, group - 1),
    }
}

/// A second current reading, where the characters before a number allow one.
fn second_reading(head: &[char], digits: &[char]) -> Option<Sound> {
    match (head, digits) {
        // Codes with one digit: Korean says many of them in English (MP3 엠피스리, A4 에이포).
        ([.., letter, '-'] | [.., letter], [digit_after]) if is_latin(*letter) => {
            word(&ENGLISH, digit(*digit_after)?)
        }
        // `2026-05` is May of that year, or the end of a span.
        ([year @ .., '-'], ['0' | '1', _]) if ends_in_year(year) => Sound::of_word("월"),
        // Fractions end in the numerator; two years with a slash are a span and do not.
        ([before @ .., '/'], _) => {
            let (rest, numerator) = split_number(before);
            let years = numerator.len() == 4 && digits.len() == 4;
            if numerator.is_empty() || years { None } else { number(rest, &numerator) }
        }
        _ => time_of_day(head, digits),
    }
}

/// The last word of a time of day: 분, or 시 on the hour. `10:30` may still be a ratio, `10:05`
/// not.
fn time_of_day(head: &[char], digits: &[char]) -> Option<Sound> {
    match (head, digits) {
        ([.., hour, ':' | 'h'], ['0', '0']) if hour.is_ascii_digit() => Sound::of_word("시"),
        ([.., hour, ':' | 'h'], ['0'..='5', _]) if hour.is_ascii_digit() => Sound::of_word("분"),
        _ => None,
    }
}

fn digit(c: char) -> Option<usize> {
    usize::try_from(c.to_digit(10)?).ok()
}

/// Whether `text` ends in year, month and day in digits, which end in 일: `2026. 7. 10.`
/// (한글 맞춤법 부록 문장 부호: the stops are read 년, 월, 일), `2026-07-10`.
fn ends_in_date(text: &[char]) -> bool {
    split_part(text).is_some_and(|(rest, mark)| {
        split_part(rest).is_some_and(|(rest, other)| mark == other && ends_in_year(rest))
    })
}

/// Whether `text` ends in year and month with a stop and a space, `2026. 7.`, or in month and day,
/// `6. 3.`; 월 and 일 end alike.
fn ends_in_month(text: &[char]) -> bool {
    split_part(text).is_some_and(|(rest, _)| {
        let spaced = text.get(rest.len()..).is_some_and(|part| part.starts_with(&['.', ' ']));
        spaced && (ends_in_year(rest) || is_month(rest))
    })
}

/// Whether a text is a month in figures, after which a day follows.
fn is_month(text: &[char]) -> bool {
    let (head, digits) = split_digits(text);
    let month: String = digits.iter().collect();
    let begins = head.last().is_none_or(|c| !matches!(c, '.' | ',') && !c.is_alphanumeric());
    begins && month.parse::<u8>().is_ok_and(|month| (1..=12).contains(&month))
}

/// Splits off a day or a month and the mark before it.
fn split_part(text: &[char]) -> Option<(&[char], char)> {
    let (head, digits) = split_digits(text);
    if !(1..=2).contains(&digits.len()) {
        return None;
    }
    match head {
        [rest @ .., '.', ' ' | '\u{A0}'] => Some((rest, '.')),
        [rest @ .., mark @ ('.' | '-' | '/')] => Some((rest, *mark)),
        _ => None,
    }
}

/// Whether `text` ends in four digits of a year.
fn ends_in_year(text: &[char]) -> bool {
    split_digits(text).1.len() == 4
}
