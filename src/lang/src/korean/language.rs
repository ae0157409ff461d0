//! What Korean brings beyond CLDR.

use std::ops::Range;

use icu::plurals::PluralCategory;

use super::numbers;
use super::typography::typography;
use crate::edtf::{Point, Precision};
use crate::language::{Currency, Gender, Language, Myriads, Rule};
use crate::numbers::FigureStyle;

const CURRENCIES: &[Currency] = &[
    Currency::named("EUR", "€", "유로", "유로"),
    // CLDR has 대한민국 원; in a Korean text the won needs no country.
    Currency::named("KRW", "₩", "원", "원"),
    Currency::named("USD", "US$", "미국 달러", "미국 달러"),
    Currency::named("GBP", "£", "영국 파운드", "영국 파운드"),
    Currency::named("JPY", "JP¥", "일본 엔화", "일본 엔화"),
];

/// The Korean language.
#[derive(Debug)]
pub(crate) struct Korean;

impl Language for Korean {
    fn tag(&self) -> &'static str {
        "ko"
    }

    fn name(&self) -> &'static str {
        "Korean"
    }

    fn rules(&self) -> &'static [Rule] {
        &[
            Rule::Typography,
            Rule::Ordinals,
            Rule::Centuries,
            Rule::Years,
            Rule::Dates,
            Rule::Myriads,
            Rule::Currencies,
            Rule::UnfinishedMarks,
            Rule::Particles,
            Rule::NumbersInWords,
        ]
    }

    /// 한글 맞춤법 제43항: 제 before the number.
    fn ordinal(&self, _: u32, digits: &str, _: PluralCategory, _: Option<Gender>) -> String {
        format!("제{digits}")
    }

    fn century(&self, number: u32, _ordinal: &str) -> String {
        format!("{number}세기")
    }

    fn years(&self, number: &str, _category: PluralCategory) -> String {
        format!("{number}년")
    }

    /// 행정 효율과 협업 촉진에 관한 규정 시행규칙: full stops for 년, 월 and 일. CLDR 48 has the
    /// same, CLDR 49 slashes.
    fn short_date(&self, date: Point) -> Option<String> {
        let (year, month) = (date.year(), date.month()?);
        Some(match date.day() {
            Some(day) => format!("{year}. {month}. {day}."),
            None => format!("{year}. {month}."),
        })
    }

    fn since(&self, start: &str, precision: Precision) -> String {
        format!("{}부터", with_counter(start, precision))
    }

    fn until(&self, end: &str, precision: Precision) -> String {
        format!("{}까지", with_counter(end, precision))
    }

    fn myriads(&self) -> Option<Myriads> {
        Some(Myriads { separator: " ", grouped: true })
    }

    fn currencies(&self) -> &'static [Currency] {
        CURRENCIES
    }

    fn has_apostrophe(&self) -> bool {
        false
    }

    fn typography(&self, paragraph: &str) -> String {
        typography(paragraph)
    }

    fn unfinished_marks(&self) -> &'static [&'static str] {
        &["번역 필요", "미번역", "작성 중", "확인 필요", "추후 보완"]
    }

    fn spelt_numbers(&self, text: &str) -> Vec<(Range<usize>, u64)> {
        numbers::spelt(text)
    }

    fn figure_style(&self) -> FigureStyle {
        numbers::FIGURES
    }
}

/// A year beside a word keeps its counter in every style: 2017년부터.
fn with_counter(date: &str, precision: Precision) -> String {
    let missing = precision == Precision::Year && !date.ends_with('년');
    format!("{date}{}", if missing { "년" } else { "" })
}
