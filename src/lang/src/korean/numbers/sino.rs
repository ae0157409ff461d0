//! Sino-Korean numbers.

use crate::hangul::head;
use crate::korean::noun::{after_space, begins_with, follows_name};

/// Returns the length in bytes and the value of the number that an eojeol begins with.
pub(super) fn number(text: &str) -> Option<(usize, u64)> {
    let word = head(text);
    let numeral = &word[..word.find(|c| !NUMERALS.contains(c)).unwrap_or(word.len())];
    // A last syllable may be a particle instead (사만이, 십 이): the longest reading that fits.
    numeral.char_indices().rev().find_map(|(at, last)| {
        let end = at + last.len_utf8();
        let value = parse(&word[..end])?;
        is_number(&word[..end], &word[end..], &text[word.len()..]).then_some((end, value))
    })
}

fn is_number(numeral: &str, tail: &str, next: &str) -> bool {
    let spaced = |tail: &str| {
        tail.is_empty() && after_space(next).is_some_and(|next| begins_with(next, UNITS))
    };
    let rest = tail.strip_prefix('여').unwrap_or(tail);
    match numeral.chars().count() {
        1 if DIGITS.contains(numeral) => {
            begins_with(tail, SAFE)
                || tail.is_empty() && after_space(next).is_some_and(|n| begins_with(n, SMALL))
        }
        1 => match numeral {
            "십" | "백" => spaced(rest) || begins_with(tail, "년 명 주년"),
            "천" => spaced(rest) || begins_with(tail, "년 주년"),
            _ => spaced(rest),
        },
        _ => {
            let large = numeral.contains(['만', '억'])
                && !(numeral.ends_with('이') && tail.is_empty())
                && !AMBIGUOUS.split(' ').any(|word| word == numeral)
                && (follows_name(rest) || rest.starts_with("가까"));
            spaced(rest) || large || begins_with(rest, JOINED)
        }
    }
}

/// The value of a numeral; none if its syllables do not follow each other as in a number.
fn parse(numeral: &str) -> Option<u64> {
    let (mut total, mut below, mut digit) = (0_u64, 0_u64, None);
    let (mut smallest, mut smallest_large) = (u64::MAX, u64::MAX);
    for c in numeral.chars() {
        let scale = match c {
            '십' => 10,
            '백' => 100,
            '천' => 1_000,
            '만' => 10_000,
            '억' => 100_000_000,
            '조' => 1_000_000_000_000,
            _ => {
                let (value, _) = (1..).zip(DIGITS.chars()).find(|(_, digit)| *digit == c)?;
                if digit.replace(if value == 10 { 6 } else { value }).is_some() {
                    return None;
                }
                continue;
            }
        };
        let before = digit.take();
        if scale >= if scale < 10_000 { smallest } else { smallest_large } {
            return None;
        }
        if scale < 10_000 {
            below += before.unwrap_or(1) * scale;
            smallest = scale;
        } else {
            total += (below + before.unwrap_or(0)).max(1) * scale;
            (below, smallest, smallest_large) = (0, u64::MAX, scale);
        }
    }
    Some(total + below + digit.unwrap_or(0))
}

/// One to nine, and the other form of six.
const DIGITS: &str = "일이삼사오육칠팔구륙";
const NUMERALS: &str = "일이삼사오육륙칠팔구십백천만억조";

/// Words in their own right: arrogance, by this, a thousand times over.
const AMBIGUOUS: &str = "오만 이만 구만 일만 천만 억만 조만 십조 백조";

/// What may be written against a numeral of one syllable.
const SAFE: &str = "개월 개국 년 주년 퍼센트 유로";

/// What may follow a numeral of one syllable after a space.
const SMALL: &str = "년 개국 개월 주년 퍼센트 유로 세기 킬로미터";

/// What may be written against a longer one.
const JOINED: &str = "년 명 개 개국 개월 주년 세기 퍼센트 유로 원 달러 건 곳 세 킬로미터 미터 년대";

/// What may follow a longer one after a space.
const UNITS: &str = "\
    년 명 개 개국 개월 주년 세기 퍼센트 유로 원 달러 건 곳 사람 장 도시 시간 분 일 킬로미터 미터 배 \
    차례 회 가지 권 편 대 년대";
