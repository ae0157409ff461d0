//! Ranks, centuries and spans of years: what CLDR and ICU4X do not spell out.

use rust_decimal::Decimal;

use super::language::Language;
use super::number::{NumberOptions, to_icu};
use super::{Formatter, category_name};

/// The gender of the noun that a rank belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gender {
    /// `1er`
    Masculine,
    /// `1re`
    Feminine,
    /// As masculine wherever a rank has only two forms.
    Neuter,
}

pub(super) fn ordinal(formatter: &Formatter, n: u32, gender: Option<Gender>) -> String {
    let digits = formatter.numbers.number(
        &Decimal::from(n),
        &NumberOptions { use_grouping: false, ..NumberOptions::default() },
    );
    let feminine = gender == Some(Gender::Feminine);
    match formatter.language {
        // Imprimerie nationale: 1er, 1re, 2e; never 1ère or 2ème.
        Language::French => format!("{digits}{}", french_suffix(n, feminine)),
        Language::English => {
            let suffix = match category_name(formatter.ordinals.category_for(n)) {
                "one" => "st",
                "two" => "nd",
                "few" => "rd",
                _ => "th",
            };
            format!("{digits}{suffix}")
        }
        Language::Korean => format!("제{digits}"),
        Language::Japanese => format!("第{digits}"),
        Language::Spanish => format!("{digits}.{}", if feminine { 'ª' } else { 'º' }),
        Language::German | Language::Other => format!("{digits}."),
    }
}

pub(super) fn century(formatter: &Formatter, n: u32) -> String {
    match formatter.language {
        // Imprimerie nationale: Roman figures, and a no-break space before the noun.
        Language::French => format!("{}{}\u{a0}siècle", roman(n), french_suffix(n, false)),
        Language::English => format!("{} century", ordinal(formatter, n, None)),
        Language::Korean => format!("{n}세기"),
        Language::Japanese => format!("{n}世紀"),
        Language::German => format!("{n}. Jahrhundert"),
        Language::Spanish => format!("siglo\u{a0}{}", roman(n)),
        Language::Other => roman(n),
    }
}

pub(super) fn duration_years(formatter: &Formatter, years: u32) -> String {
    let value = Decimal::from(years);
    let number = formatter.numbers.number(&value, &NumberOptions::default());
    let one = category_name(formatter.cardinals.category_for(&to_icu(&value))) == "one";
    match (formatter.language, one) {
        // A number and its unit are never parted; CLDR does so for 1 only.
        (Language::French, true) => format!("{number}\u{a0}an"),
        (Language::French, false) => format!("{number}\u{a0}ans"),
        (Language::English, true) => format!("{number} year"),
        (Language::English, false) => format!("{number} years"),
        (Language::Korean, _) => format!("{number}년"),
        (Language::German, true) => format!("{number} Jahr"),
        (Language::German, false) => format!("{number} Jahre"),
        (Language::Japanese, _) => format!("{number} 年"),
        (Language::Spanish, true) => format!("{number} año"),
        (Language::Spanish, false) => format!("{number} años"),
        // The symbol of the year in ISO 80000-3.
        (Language::Other, _) => format!("{number}\u{a0}a"),
    }
}

fn french_suffix(n: u32, feminine: bool) -> &'static str {
    match (n, feminine) {
        (1, true) => "re",
        (1, false) => "er",
        _ => "e",
    }
}

/// Roman figures; numbers that have none stay as they are.
fn roman(n: u32) -> String {
    const FIGURES: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if n == 0 || n > 3999 {
        return n.to_string();
    }
    let mut rest = n;
    let mut text = String::new();
    for (value, figure) in FIGURES {
        while rest >= value {
            text.push_str(figure);
            rest -= value;
        }
    }
    text
}
