//! Dates in digits, whose last unit is said although it is not written.

use super::split::split_digits;

/// Whether `text` ends in year, month and day in digits, which end in 일: `2026. 7. 10.`
/// (한글 맞춤법 부록 문장 부호: the stops are read 년, 월, 일), `2026-07-10`.
pub(super) fn ends_in_date(text: &[char]) -> bool {
    split_part(text).is_some_and(|(rest, mark)| {
        split_part(rest).is_some_and(|(rest, other)| mark == other && ends_in_year(rest))
    })
}

/// Whether `text` ends in year and month with a stop and a space, `2026. 7.`, which end in 월.
pub(super) fn ends_in_month(text: &[char]) -> bool {
    split_part(text).is_some_and(|(rest, _)| {
        text.get(rest.len()..).is_some_and(|part| part.starts_with(&['.', ' ']))
            && ends_in_year(rest)
    })
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
pub(super) fn ends_in_year(text: &[char]) -> bool {
    split_digits(text).1.len() == 4
}
