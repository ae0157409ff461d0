//! Every row of `cases/*.tsv` against the modules; all failing rows are listed at once.

use std::collections::BTreeMap;
use std::error::Error;

use briefing::data::Edtf;
use briefing::locales::format::{DateStyle, Formatter, Gender, ListKind, Notation, NumberOptions};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[test]
fn formats() -> Result<()> {
    check(include_str!("../cases/formats.tsv"), 220, |cells, formatters| {
        let [name, language, arguments, expected, _source] = cells else {
            return Err("a row has five cells".into());
        };
        let actual = run(name, language, &unescape(arguments), formatters)?;
        Ok((actual, unescape(expected)))
    })
}

#[test]
fn order() -> Result<()> {
    check(include_str!("../cases/order.tsv"), 24, |cells, formatters| {
        let [language, unsorted, expected, _source] = cells else {
            return Err("a row has four cells".into());
        };
        let formatter = formatter(language, formatters)?;
        let unsorted = unescape(unsorted);
        let mut items: Vec<&str> = unsorted.split(';').collect();
        items.sort_by(|a, b| formatter.compare(a, b));
        Ok((items.join(";"), unescape(expected)))
    })
}

#[test]
fn formatter_crosses_threads() {
    fn shared<T: Send + Sync + std::fmt::Debug>() {}
    shared::<Formatter>();
}

#[test]
fn dates_sort_by_their_first_day_then_by_their_last() -> Result<()> {
    let sorted = [
        "../2020",
        "1886",
        "2005",
        "2005/2006",
        "2005/..",
        "2005-01-02",
        "2024-03-01",
        "2024-03",
        "2024-03/2024-06",
        "2024-04",
    ];
    let mut dates = sorted
        .iter()
        .rev()
        .map(|text| text.parse())
        .collect::<std::result::Result<Vec<Edtf>, _>>()?;
    dates.sort();
    let written: Vec<String> = dates.iter().map(Edtf::to_string).collect();
    assert_eq!(written, sorted);
    Ok(())
}

#[test]
fn a_date_is_refused_without_panic_and_accepted_as_written() {
    const ALPHABET: [char; 16] =
        ['0', '1', '2', '3', '0', '1', '2', '9', '-', '-', '-', '/', '.', '~', 'é', '년'];
    // A fixed linear congruential sequence: the same texts on every run.
    let mut state: u64 = 1886;
    let mut accepted = 0;
    for round in 0..300_000 {
        let text: String = (0..round % 13)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                ALPHABET[usize::try_from(state >> 60).unwrap_or_default()]
            })
            .collect();
        match text.parse::<Edtf>() {
            Ok(date) => {
                accepted += 1;
                assert_eq!(date.to_string(), text);
                assert!(date.earliest() <= date.latest());
            }
            Err(error) => assert!(
                text.get(error.range()).is_some(),
                "`{text}`: {error} points at {:?}",
                error.range()
            ),
        }
    }
    assert!(accepted > 100, "only {accepted} texts were dates");
}

#[test]
fn every_language_writes_every_value() -> Result<()> {
    let languages = [
        "ar", "bn", "cs", "da", "de", "el", "en", "en-US", "es", "fa", "fi", "fr", "fr-CA", "he",
        "hi", "hu", "id", "it", "ja", "ko", "nl", "pl", "pt", "pt-PT", "ru", "sv", "th", "tr",
        "uk", "vi", "zh", "zh-Hant", "und", "tlh",
    ];
    let dates = [
        "0001",
        "0987-05-02",
        "1886",
        "2024-03",
        "2026-06-04",
        "2005/2006",
        "2021/2024-03",
        "2026-05-30/2026-06-04",
        "2026-06-01/2026-06-04",
        "2017/..",
        "../2020-02",
    ];
    let numbers = [
        "0",
        "-0.0",
        "0.0000000000000000000000000001",
        "999999999999.9999",
        "1000000",
        "79228162514264337593543950335",
        "-79228162514264337593543950335",
    ];
    for language in languages {
        let formatter = Formatter::new(&language.parse()?)?;
        for date in dates {
            let date: Edtf = date.parse()?;
            for style in [DateStyle::Long, DateStyle::Short, DateStyle::Year] {
                assert!(!formatter.date(&date, style).is_empty());
            }
        }
        for number in numbers {
            let number = number.parse()?;
            assert!(!formatter.percent(&number).is_empty());
            assert!(!formatter.plural_category(&number).is_empty());
            for notation in [Notation::Standard, Notation::Long] {
                assert!(!formatter.money(&number, "EUR", notation).is_empty());
                for maximum_fraction_digits in [None, Some(0), Some(200)] {
                    for minimum_fraction_digits in [None, Some(0), Some(200)] {
                        let options = NumberOptions {
                            minimum_fraction_digits,
                            maximum_fraction_digits,
                            notation,
                            ..NumberOptions::default()
                        };
                        assert!(!formatter.number(&number, &options).is_empty());
                    }
                }
            }
        }
        for n in [0, 1, 21, u32::MAX] {
            assert!(!formatter.ordinal(n, None).is_empty());
            assert!(!formatter.century(n).is_empty());
            assert!(!formatter.duration_years(n).is_empty());
        }
    }
    Ok(())
}

type Formatters = BTreeMap<String, Formatter>;

/// Runs every row and reports all that differ.
fn check(
    table: &str,
    least: usize,
    row: impl Fn(&[&str], &mut Formatters) -> Result<(String, String)>,
) -> Result<()> {
    let mut formatters = Formatters::new();
    let mut failures = Vec::new();
    let mut count = 0;
    for (index, line) in table.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        count += 1;
        let cells: Vec<&str> = line.split('\t').collect();
        match row(&cells, &mut formatters) {
            Ok((actual, expected)) if actual == expected => {}
            Ok((actual, _)) => {
                failures.push(format!("{}: {line}\n    got `{}`", index + 1, escape(&actual)));
            }
            Err(error) => failures.push(format!("{}: {line}\n    {error}", index + 1)),
        }
    }
    assert!(count >= least, "only {count} rows, {least} are promised");
    assert!(
        failures.is_empty(),
        "{} of {count} rows fail:\n{}",
        failures.len(),
        failures.join("\n")
    );
    Ok(())
}

fn run(name: &str, language: &str, arguments: &str, formatters: &mut Formatters) -> Result<String> {
    if name == "edtf" {
        return Ok(match arguments.parse::<Edtf>() {
            Ok(date) => date.to_string(),
            Err(error) => {
                let range = error.range();
                format!("error: {error} @{}..{}", range.start, range.end)
            }
        });
    }
    let formatter = formatter(language, formatters)?;
    let (first, rest) = arguments.split_once(' ').unwrap_or((arguments, ""));
    let words: Vec<&str> = rest.split(' ').collect();
    let notation = match words.last() {
        Some(&"long") => Notation::Long,
        _ => Notation::Standard,
    };
    Ok(match name {
        "number" => {
            let digits =
                |key: &str| words.iter().find_map(|word| word.strip_prefix(key)?.parse().ok());
            let options = NumberOptions {
                minimum_fraction_digits: digits("min="),
                maximum_fraction_digits: digits("max="),
                use_grouping: !words.contains(&"plain"),
                notation,
            };
            formatter.number(&first.parse()?, &options)
        }
        "percent" => formatter.percent(&first.parse()?),
        "money" => {
            let currency = words.first().copied().unwrap_or_default();
            formatter.money(&first.parse()?, currency, notation)
        }
        "date" => {
            let style = match rest {
                "long" => DateStyle::Long,
                "short" => DateStyle::Short,
                "year" => DateStyle::Year,
                other => return Err(format!("no date style `{other}`").into()),
            };
            formatter.date(&first.parse()?, style)
        }
        "list" => {
            let kind = match first {
                "and" => ListKind::And,
                "or" => ListKind::Or,
                "unit" => ListKind::Unit,
                other => return Err(format!("no list kind `{other}`").into()),
            };
            let items: Vec<String> =
                rest.split(';').filter(|item| !item.is_empty()).map(str::to_owned).collect();
            formatter.list(&items, kind)
        }
        "ordinal" => {
            let gender = match rest {
                "m" => Some(Gender::Masculine),
                "f" => Some(Gender::Feminine),
                "n" => Some(Gender::Neuter),
                _ => None,
            };
            formatter.ordinal(first.parse()?, gender)
        }
        "century" => formatter.century(first.parse()?),
        "duration" => formatter.duration_years(first.parse()?),
        "plural" => formatter.plural_category(&first.parse()?).to_owned(),
        "initial" => formatter.initial(arguments),
        "quote" => {
            let (open, close) = formatter.quote(first.parse()?);
            format!("{open}…{close}")
        }
        other => return Err(format!("no function `{other}`").into()),
    })
}

fn formatter<'a>(language: &str, formatters: &'a mut Formatters) -> Result<&'a Formatter> {
    if !formatters.contains_key(language) {
        let built = Formatter::new(&language.parse()?)?;
        formatters.insert(language.to_owned(), built);
    }
    formatters.get(language).ok_or_else(|| "no formatter".into())
}

/// Reads `\u00A0` as the character it names.
fn unescape(text: &str) -> String {
    let mut parts = text.split("\\u");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.get(..4).and_then(|hex| u32::from_str_radix(hex, 16).ok());
        match code.and_then(char::from_u32) {
            Some(character) => {
                result.push(character);
                result.push_str(part.get(4..).unwrap_or_default());
            }
            None => {
                result.push_str("\\u");
                result.push_str(part);
            }
        }
    }
    result
}

/// Writes the spaces and marks that look like nothing as `\u00A0`.
fn escape(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' | '\u{200e}' | '\u{200f}' => {
                format!("\\u{:04X}", u32::from(c))
            }
            _ => c.to_string(),
        })
        .collect()
}
