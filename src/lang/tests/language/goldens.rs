//! Values in many languages against `goldens/formats.txt`, which a person has read.
//!
//! `UPDATE_GOLDENS=1 cargo test` writes the file anew; then read what changed.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use briefing_lang::format::{DateStyle, Formatter, Notation, NumberOptions};
use rust_decimal::Decimal;

use super::formats::formatter;
use super::table::escape;

const LANGUAGES: &str = "ar bn cs da de el en en-US es fa fi fr fr-CA he hi hu id it ja ko nl pl \
    pt pt-PT ru sv th tr uk vi zh zh-Hant und tlh";

const DATES: &str = "0001 0987-05-02 1886 2024-03 2026-06-04 2005/2006 2021/2024-03 \
    2026-05-30/2026-06-04 2026-06-01/2026-06-04 2017/.. ../2020-02";

const NUMBERS: &str = "0 -0.0 0.0000000000000000000000000001 999999999999.9999 1000000 \
    79228162514264337593543950335 -1234567.891";

#[test]
fn every_language_writes_every_value() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens/formats.txt");
    let mut written = String::new();
    for language in LANGUAGES.split_whitespace() {
        written.push_str(&values(language, &formatter(language)));
    }
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(&path, &written).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap();
    let differing: Vec<String> = golden
        .lines()
        .zip(written.lines())
        .filter(|(expected, found)| expected != found)
        .map(|(expected, found)| format!("- {expected}\n+ {found}"))
        .collect();
    assert!(differing.is_empty(), "{}", differing.join("\n"));
    assert_eq!(golden.lines().count(), written.lines().count());
}

/// The section of a language: a value a line, its forms separated by bars.
fn values(language: &str, formatter: &Formatter) -> String {
    let mut lines = format!("[{language}]\n");
    let mut line = |name: &str, forms: &[String]| {
        writeln!(lines, "{}", escape(&format!("{name} | {}", forms.join(" | ")))).unwrap();
    };
    for date in DATES.split_whitespace() {
        let value = date.parse().unwrap();
        let styles = [DateStyle::Long, DateStyle::Short, DateStyle::Year];
        line(date, &styles.map(|style| formatter.date(&value, style)));
    }
    for number in NUMBERS.split_whitespace() {
        let value: Decimal = number.parse().unwrap();
        let forms = [
            formatter.plural_category(&value).to_owned(),
            formatter.percent(&value),
            formatter.money(&value, "EUR", Notation::Standard),
            formatter.money(&value, "EUR", Notation::Long),
        ];
        line(number, &forms);
        let digits = [(None, None), (None, Some(0)), (Some(2), Some(3)), (Some(40), Some(40))];
        for notation in [Notation::Standard, Notation::Long] {
            let forms = digits.map(|(minimum_fraction_digits, maximum_fraction_digits)| {
                let options = NumberOptions {
                    minimum_fraction_digits,
                    maximum_fraction_digits,
                    notation,
                    ..NumberOptions::default()
                };
                formatter.number(&value, &options)
            });
            line(&format!("{number} {notation:?}"), &forms);
        }
    }
    for n in [0, 1, 2, 21, 1886, u32::MAX] {
        let forms = [
            formatter.ordinal(n, None),
            formatter.century(n),
            formatter.duration(&n.into(), "year").unwrap_or_default(),
        ];
        line(&n.to_string(), &forms);
    }
    lines
}
