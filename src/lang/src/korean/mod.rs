//! Korean: particles, how numbers and symbols are read aloud, forms of dates, typography, numbers in
//! words, names.

pub mod josa;

mod index;
pub(crate) mod names;
pub(crate) mod noun;
mod numbers;
mod reading;
mod typography;

pub(crate) use index::index_consonant;

use icu::plurals::PluralCategory;

use crate::edtf::{Point, Precision};
use crate::language::{Currency, Gender, Language, LanguageData, Myriads, Rule, SpeltNumber};

/// The Korean language.
#[derive(Debug)]
pub(crate) struct Korean;

const DATA: LanguageData = LanguageData {
    tag: "ko",
    name: "Korean",
    rules: &[
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
    ],
    years: ["년"; 2],
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
    unfinished_marks: &["번역 필요", "미번역", "작성 중", "확인 필요", "추후 보완"],
    ..LanguageData::NEUTRAL
};

impl Language for Korean {
    fn data(&self) -> &'static LanguageData {
        &DATA
    }

    // 한글 맞춤법 제43항: 제 before the number.
    fn ordinal(&self, _: u32, digits: &str, _: PluralCategory, _: Option<Gender>) -> String {
        format!("제{digits}")
    }

    fn century(&self, number: u32, _: &str) -> String {
        format!("{number}세기")
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

    fn typography(&self, paragraph: &str) -> String {
        typography::typography(paragraph)
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
