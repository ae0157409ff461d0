//! Native Korean numbers up to ninety-nine.

use crate::hangul::head;
use crate::korean::noun::{after_space, begins_with, starts_with_any};

/// Returns the length in bytes and the value of the number that an eojeol begins with.
pub(super) fn number(text: &str) -> Option<(usize, u64)> {
    let word = head(text);
    let (length, value, kind) = parse(word)?;
    let tail = &word[length..];
    let next = &text[word.len()..];
    let counter = |words: &str| {
        tail.is_empty() && after_space(next).is_some_and(|next| begins_with(next, words))
    };
    let fits = match kind {
        Kind::Alone => begins_with(tail, "") || begins_with(tail, JOINED),
        Kind::Counting => counter(COUNTERS) || begins_with(tail, JOINED),
        Kind::Old => counter("달 장 섬 자 되 잔"),
    };
    (fits && !is_ordinal(text, word)).then_some((length, value))
}

/// What a numeral needs beside it to be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Nothing: it is not another word.
    Alone,
    /// A counter after it.
    Counting,
    /// One of the few counters that 석 and 넉 go with.
    Old,
}

fn parse(word: &str) -> Option<(usize, u64, Kind)> {
    let tens = TENS.iter().find(|(tens, ..)| word.starts_with(tens));
    let (length, value, kind) = tens.map_or((0, 0, Kind::Counting), |(t, v, k)| (t.len(), *v, *k));
    let rest = &word[length..];
    let unit = UNITS.iter().find(|(unit, value, _)| {
        rest.starts_with(unit) && (tens.is_some() || *value > 2) && !vague(rest, unit)
    });
    match unit {
        Some((unit, units, own)) => {
            let kind = if tens.is_some() && *own != Kind::Alone { Kind::Counting } else { *own };
            Some((length + unit.len(), value + units, kind))
        }
        None if tens.is_some() => Some((length, value, kind)),
        None => None,
    }
}

/// 서너, 너댓, 대여섯: an eojeol that goes on with another numeral says about how many.
fn vague(rest: &str, unit: &str) -> bool {
    starts_with_any(&rest[unit.len()..], "댓 너 넷 네 여섯 일곱 여덟 아홉")
}

/// 번째 and 째 make an ordinal of it.
fn is_ordinal(text: &str, word: &str) -> bool {
    let next = after_space(&text[word.len()..]).unwrap_or_default();
    word.contains("째") || starts_with_any(next, "번째 째")
}

#[rustfmt::skip]
const TENS: &[(&str, u64, Kind)] = &[
    ("열", 10, Kind::Counting), ("스물", 20, Kind::Alone), ("스무", 20, Kind::Alone),
    ("서른", 30, Kind::Alone), ("마흔", 40, Kind::Alone), ("쉰", 50, Kind::Counting),
    ("예순", 60, Kind::Alone), ("일흔", 70, Kind::Alone), ("여든", 80, Kind::Alone),
    ("아흔", 90, Kind::Alone),
];

#[rustfmt::skip]
const UNITS: &[(&str, u64, Kind)] = &[
    ("하나", 1, Kind::Alone), ("한", 1, Kind::Counting), ("둘", 2, Kind::Alone),
    ("두", 2, Kind::Counting), ("셋", 3, Kind::Alone), ("세", 3, Kind::Counting),
    ("석", 3, Kind::Old), ("넷", 4, Kind::Alone), ("네", 4, Kind::Counting), ("넉", 4, Kind::Old),
    ("다섯", 5, Kind::Alone), ("여섯", 6, Kind::Alone), ("일곱", 7, Kind::Alone),
    ("여덟", 8, Kind::Alone), ("아홉", 9, Kind::Alone),
];

/// Counters, and nouns that are counted without one.
const COUNTERS: &str = "\
    개 개국 명 곳 번 차례 해 가지 도시 나라 사람 언어 시기 분야 달 시간 배 쪽 기관 지역 마을 학교 \
    군데 갈래 권 편 대 살 장 주 점 분 마리 그루 채 칸 층 단계 부분 방향 축 과제 사업 행사 축제 \
    협정 기업 대학 건 세기 줄 종류 문장 글자 자매도시 지방정부 지자체";

/// Counters that are also written against the numeral.
const JOINED: &str = "가지 개 명 곳 차례 군데 나라 사람 번 달 살";
