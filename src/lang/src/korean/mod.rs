//! Korean: particles, how numbers and symbols are read aloud, forms of dates, typography, numbers in
//! words, names.

pub mod josa;

pub(crate) mod names;
pub(crate) mod noun;
mod numbers;
mod reading;

use icu::plurals::PluralCategory;

use crate::edtf::{Point, Precision};
use crate::hangul::is_hangul;
use crate::language::{Agreement, Currency, Language, LanguageData, Myriads, Rule, SpeltNumber};
use crate::typography::paragraph;
use crate::typography::quotes::Style;

#[derive(Debug)]
pub(crate) struct Korean;

const DATA: LanguageData = LanguageData {
    tag: "ko",
    name: "Korean",
    rules: &[
        Rule::Typography,
        Rule::Ordinals,
        Rule::Centuries,
        Rule::Sovereigns,
        Rule::Dates,
        Rule::Myriads,
        Rule::Currencies,
        Rule::UnfinishedMarks,
        Rule::Particles,
        Rule::NumbersInWords,
    ],
    myriads: Some(Myriads { separator: " ", grouped: true }),
    currencies: &[
        Currency::named("EUR", "€", "유로", "유로"),
        // CLDR has 대한민국 원; in a Korean text the won needs no country.
        Currency::named("KRW", "₩", "원", "원"),
        Currency::named("USD", "US$", "미국 달러", "미국 달러"),
        Currency::named("GBP", "£", "영국 파운드", "영국 파운드"),
        Currency::named("JPY", "JP¥", "일본 엔화", "일본 엔화"),
    ],
    has_apostrophe: false,
    figure_style: numbers::FIGURES,
    said: &[
        ("첫", &[1]),
        ("첫째", &[1]),
        ("한", &[1]),
        ("두", &[2]),
        ("반", &[1, 2, 30]),
        ("절반", &[1, 2]),
        ("정오", &[12]),
        ("자정", &[0, 12, 24]),
    ],
    unfinished_marks: &["번역 필요", "미번역", "작성 중", "확인 필요", "추후 보완"],
    ..LanguageData::NEUTRAL
};

/// 큰따옴표 for speech, 작은따옴표 for what is quoted in it and for thoughts and emphasis.
const QUOTES: Style = Style { marks: &[('“', '”'), ('‘', '’')], double: 0, single: 1 };

impl Language for Korean {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    // 한글 맞춤법 제43항: 제 before the number.
    fn ordinal(&self, _: u32, digits: &str, _: PluralCategory, _: Agreement) -> String {
        format!("제{digits}")
    }

    fn century(&self, number: u32, _: &str) -> String {
        format!("{number}세기")
    }

    // 표준국어대사전 '세': 루이 14세.
    fn regnal(&self, number: u32, _: Agreement) -> String {
        format!("{number}세")
    }

    // 행정 효율과 협업 촉진에 관한 규정 시행규칙: full stops for 년, 월 and 일. CLDR 48 has the
    // same, CLDR 49 slashes.
    fn short_date(&self, date: Point) -> Option<String> {
        let month = format!("{}. {}.", date.year(), date.month()?);
        Some(date.day().map_or(month.clone(), |day| format!("{month} {day}.")))
    }

    fn since(&self, start: &str, precision: Precision) -> String {
        format!("{}부터", with_counter(start, precision))
    }

    fn until(&self, end: &str, precision: Precision) -> String {
        format!("{}까지", with_counter(end, precision))
    }

    // 한글 맞춤법 부록 문장 부호 (큰따옴표, 작은따옴표, 줄임표, 가운뎃점); no ideographic space.
    fn typography(&self, text: &str) -> String {
        paragraph(text, &QUOTES, middle_dots)
    }

    // 두 번째 is the rank of 두 번.
    fn without_ranks(&self, text: &str) -> String {
        text.replace("번째", "번").replace("째", "")
    }

    fn spelt_numbers(&self, text: &str) -> Vec<SpeltNumber> {
        numbers::spelt(text)
    }
}

/// A year beside a word keeps its counter in every style: 2017년부터.
fn with_counter(date: &str, precision: Precision) -> String {
    let missing = precision == Precision::Year && !date.ends_with('년');
    format!("{date}{}", if missing { "년" } else { "" })
}

/// Writes U+00B7 for the look-alikes between Hangul or digits.
///
/// The letter ㆍ (araea) is one of them, for keyboards have it and not the dot.
fn middle_dots(text: &[char]) -> Vec<char> {
    let is_dot = |c: char| matches!(c, '・' | '･' | '•' | '‧' | '∙' | '⋅' | 'ㆍ');
    let joins =
        |c: Option<&char>| c.is_some_and(|&c| c.is_ascii_digit() || is_hangul(c) && !is_dot(c));
    let mut out = text.to_vec();
    for (at, c) in out.iter_mut().enumerate() {
        let before = at.checked_sub(1).and_then(|index| text.get(index));
        if is_dot(*c) && joins(before) && joins(text.get(at + 1)) {
            *c = '·';
        }
    }
    out
}
