//! What holds for every value, tried with values of a fixed seed.

use std::fmt::Write;

use briefing_lang::edtf::Edtf;
use briefing_lang::format::{DateStyle, Formatter, NumberOptions};
use briefing_lang::korean::josa::with_particle;
use briefing_lang::numbers::{figures, numbers};
use briefing_lang::{Decimal, language, languages};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};

fn runner(cases: u32) -> TestRunner {
    let seed = RngSeed::Fixed(15);
    TestRunner::new(ProptestConfig {
        cases,
        rng_seed: seed,
        failure_persistence: None,
        ..Default::default()
    })
}

fn check<S: Strategy>(
    cases: u32,
    values: S,
    holds: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    runner(cases).run(&values, holds).unwrap_or_else(|error| panic!("{error}"));
}

/// Texts of letters, figures, marks and spaces of every kind.
fn texts() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        "[A-Za-zÀ-ÿ]{1,8}",
        "[가-힣]{1,6}",
        "[0-9]{1,9}",
        "[ .,;:!?'\"’“”«»()%€/\u{A0}\u{202F}\n-]{1,3}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

fn formatter(tag: &str) -> Formatter {
    Formatter::new(&tag.parse().unwrap()).unwrap()
}

#[test]
fn a_date_is_written_as_it_is_read() {
    let point = (1..=9999_i32, 0..=12_u8, 0..=31_u8).prop_map(|(year, month, day)| {
        let mut text = format!("{year:04}");
        let _ = match (month, day) {
            (0, _) => Ok(()),
            (month, 0) => write!(text, "-{month:02}"),
            (month, day) => write!(text, "-{month:02}-{day:02}"),
        };
        text
    });
    let dates = (point.clone(), prop::option::of(prop_oneof![point, Just("..".to_owned())]));
    let (korean, french) = (formatter("ko"), formatter("fr"));
    check(5000, dates, |(start, end)| {
        let text = end.map_or(start.clone(), |end| format!("{start}/{end}"));
        match text.parse::<Edtf>() {
            Ok(date) => {
                prop_assert_eq!(date.to_string(), text);
                prop_assert!(date.earliest() <= date.latest());
                for formatter in [&korean, &french] {
                    prop_assert!(!formatter.date(&date, DateStyle::Long).is_empty());
                }
            }
            Err(error) => prop_assert!(text.get(error.range()).is_some(), "{}", text),
        }
        Ok(())
    });
}

#[test]
fn typography_of_every_language_is_applied_once() {
    check(3000, texts(), |text| {
        for language in languages() {
            let once = language.typography(&text);
            prop_assert_eq!(&language.typography(&once), &once, "{}", language.data().tag);
        }
        Ok(())
    });
}

#[test]
fn a_particle_keeps_the_text() {
    let pairs =
        prop::sample::select(vec!["을/를", "은/는", "이/가", "와/과", "으로/로", "이라/라"]);
    check(5000, (texts(), pairs, prop::option::of("[가-힣]{1,3}")), |(text, pair, reading)| {
        if let Ok(with) = with_particle(&text, pair, reading.as_deref()) {
            let particle = with.strip_prefix(text.trim_end());
            prop_assert!(
                particle.is_some_and(|it| pair.split('/').any(|one| one == it)),
                "{}",
                with
            );
        }
        Ok(())
    });
}

#[test]
fn a_number_that_is_written_is_found_again() {
    let values = (-999_999_999_i64..=999_999_999, 0..=3_u32);
    for tag in ["en", "fr", "ko", "de", "es", "it"] {
        let formatter = formatter(tag);
        check(500, values.clone(), |(digits, scale)| {
            let value = Decimal::new(digits, scale).abs();
            let written = formatter.number(&value, &NumberOptions::default());
            let found = figures(tag, &format!("x {written} y"));
            let found: Vec<_> = found.into_iter().map(|figure| figure.value.to_string()).collect();
            prop_assert_eq!(found, vec![value.normalize().to_string()], "{} {}", tag, written);
            Ok(())
        });
    }
}

#[test]
fn a_number_in_words_is_the_same_in_digits() {
    check(3000, 3_u64..1_000_000, |number| {
        // Without what it counts, a word of Korean is often none; people are counted from ten up, and
        // a number of two words may be two numbers.
        let counted = if number < 10_000 { number.max(10) } else { number / 10_000 * 10_000 };
        for (tag, number, spelt) in [
            ("en", number, english(number)),
            ("fr", number, french(number)),
            ("ko", counted, format!("{} 명", korean(counted))),
        ] {
            let found = numbers(tag, &spelt);
            let values: Vec<_> = found.iter().map(|(_, value)| *value).collect();
            prop_assert_eq!(values, vec![number], "{} {}", tag, spelt);
        }
        Ok(())
    });
}

const ONES: [&str; 20] = [
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// By New Hart’s Rules: with hyphens, and with `and` after hundreds.
fn english(number: u64) -> String {
    let at = |number: u64| usize::try_from(number).unwrap();
    match number {
        0..20 => ONES[at(number)].to_owned(),
        20..100 if number.is_multiple_of(10) => TENS[at(number / 10)].to_owned(),
        20..100 => format!("{}-{}", TENS[at(number / 10)], ONES[at(number % 10)]),
        100..1000 if number.is_multiple_of(100) => format!("{} hundred", ONES[at(number / 100)]),
        100..1000 => format!("{} hundred and {}", ONES[at(number / 100)], english(number % 100)),
        _ => match number % 1000 {
            0 => format!("{} thousand", english(number / 1000)),
            rest @ 1..100 => format!("{} thousand and {}", english(number / 1000), english(rest)),
            rest => format!("{} thousand {}", english(number / 1000), english(rest)),
        },
    }
}

const UNITÉS: [&str; 17] = [
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize",
];
const DIZAINES: [&str; 7] = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

/// With the hyphens of 1990 between all numerals below a hundred, as both spellings have them.
fn french(number: u64) -> String {
    let at = |number: u64| usize::try_from(number).unwrap();
    let (tens, ones) = (number / 10, number % 10);
    match number {
        0..17 => UNITÉS[at(number)].to_owned(),
        17..20 => format!("dix-{}", UNITÉS[at(ones)]),
        20..70 if ones == 0 => DIZAINES[at(tens)].to_owned(),
        20..70 if ones == 1 => format!("{} et un", DIZAINES[at(tens)]),
        20..70 => format!("{}-{}", DIZAINES[at(tens)], UNITÉS[at(ones)]),
        71 => "soixante et onze".to_owned(),
        70..80 => format!("soixante-{}", french(number - 60)),
        80 => "quatre-vingts".to_owned(),
        81..100 => format!("quatre-vingt-{}", french(number - 80)),
        100..1000 => {
            let hundreds = number / 100;
            let head = match hundreds {
                1 => "cent".to_owned(),
                _ => format!("{} cent", UNITÉS[at(hundreds)]),
            };
            match number % 100 {
                0 if hundreds > 1 => format!("{head}s"),
                0 => head,
                rest => format!("{head} {}", french(rest)),
            }
        }
        _ => {
            // Before `mille` neither takes an s.
            let head = french(number / 1000);
            let head = head.strip_suffix("cents").map_or(head.clone(), |it| format!("{it}cent"));
            let head = head.strip_suffix("vingts").map_or(head.clone(), |it| format!("{it}vingt"));
            let head =
                if number / 1000 == 1 { "mille".to_owned() } else { format!("{head} mille") };
            match number % 1000 {
                0 => head,
                rest => format!("{head} {}", french(rest)),
            }
        }
    }
}

/// Sino-Korean, written by 만 as 한글 맞춤법 제44항 has it.
fn korean(number: u64) -> String {
    const DIGITS: [&str; 10] = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
    let group = |number: u64| {
        let mut text = String::new();
        for (place, name) in [(1000, "천"), (100, "백"), (10, "십"), (1, "")] {
            let digit = usize::try_from(number / place % 10).unwrap();
            match digit {
                0 => {}
                1 if place > 1 => text.push_str(name),
                digit => text.push_str(&format!("{}{name}", DIGITS[digit])),
            }
        }
        text
    };
    let rest = group(number % 10_000);
    match number / 10_000 {
        0 => rest,
        1 if rest.is_empty() => "만".to_owned(),
        1 => format!("만 {rest}"),
        myriads if rest.is_empty() => format!("{}만", group(myriads)),
        myriads => format!("{}만 {rest}", group(myriads)),
    }
}

#[test]
fn sorting_is_a_total_order() {
    for tag in ["fr", "ko", "en", "ja", "ar"] {
        let formatter = formatter(tag);
        let words = prop::collection::vec(texts(), 3..6);
        check(300, words, |words| {
            for a in &words {
                for b in &words {
                    let order = formatter.compare(a, b);
                    prop_assert_eq!(order, formatter.compare(b, a).reverse());
                    for c in &words {
                        if order.is_le() && formatter.compare(b, c).is_le() {
                            prop_assert!(formatter.compare(a, c).is_le(), "{:?}", [a, b, c]);
                        }
                    }
                }
            }
            Ok(())
        });
    }
}

#[test]
fn what_is_found_in_a_text_is_in_it() {
    check(3000, texts(), |text| {
        for tag in ["en", "fr", "ko", "de", "ja"] {
            let ranges = numbers(tag, &text).into_iter().map(|(range, _)| range);
            let ranges = ranges.chain(figures(tag, &text).into_iter().map(|figure| figure.range));
            for range in ranges {
                prop_assert!(text.get(range).is_some_and(|part| !part.is_empty()), "{}", tag);
            }
            prop_assert!(!language(tag).data().tag.is_empty());
        }
        Ok(())
    });
}
