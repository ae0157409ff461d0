//! What a formatter writes, row by row.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::error::Error;
use std::rc::Rc;

use briefing_lang::edtf::Edtf;
use briefing_lang::format::{DateStyle, Formatter, ListKind, Notation, NumberOptions, UnitWidth};
use briefing_lang::{Agreement, Gender};

use super::table::check;

#[test]
fn formats() {
    let table = include_str!("../cases/formats.tsv");
    check(table, 560, |[name, language, arguments, expected, _source]| {
        let actual = match name {
            "edtf" => edtf(arguments),
            _ => run(name, language, arguments)?,
        };
        Ok((actual, expected.to_owned()))
    });
}

#[test]
fn order() {
    let table = include_str!("../cases/order.tsv");
    check(table, 24, |[language, unsorted, expected, _source]| {
        let formatter = formatter(language);
        let mut items: Vec<&str> = unsorted.split(';').collect();
        items.sort_by(|a, b| formatter.compare(a, b));
        Ok((items.join(";"), expected.to_owned()))
    });
}

#[test]
fn formatter_crosses_threads() {
    fn shared<T: Send + Sync + std::fmt::Debug>() {}
    shared::<Formatter>();
}

/// A date as it was read, or the error and its place.
fn edtf(text: &str) -> String {
    match text.parse::<Edtf>() {
        Ok(date) => date.to_string(),
        Err(error) => {
            let range = error.range();
            format!("error: {error} @{}..{}", range.start, range.end)
        }
    }
}

/// What a formatter writes for a function and its arguments.
fn run(name: &str, language: &str, arguments: &str) -> Result<String, Box<dyn Error>> {
    let formatter = formatter(language);
    let (first, rest) = arguments.split_once(' ').unwrap_or((arguments, ""));
    let words: Vec<&str> = rest.split(' ').collect();
    let notation = match words.last() {
        Some(&"long") => Notation::Long,
        Some(&"abbreviated") => Notation::Short,
        _ => Notation::Standard,
    };
    Ok(match name {
        "number" => {
            let digits =
                |key: &str| words.iter().find_map(|word| word.strip_prefix(key)?.parse().ok());
            let options = NumberOptions {
                minimum_integer_digits: digits("integer="),
                minimum_fraction_digits: digits("min="),
                maximum_fraction_digits: digits("max="),
                minimum_significant_digits: digits("least="),
                maximum_significant_digits: digits("most="),
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
            let style = DateStyle::NAMES.iter().find(|(name, _)| *name == rest);
            let (_, style) = *style.ok_or_else(|| format!("no date style `{rest}`"))?;
            formatter.date(&first.parse()?, style)
        }
        "list" => {
            let kind = ListKind::NAMES.iter().find(|(name, _)| *name == first);
            let (_, kind) = *kind.ok_or_else(|| format!("no list kind `{first}`"))?;
            let items: Vec<String> =
                rest.split(';').filter(|item| !item.is_empty()).map(str::to_owned).collect();
            formatter.list(&items, kind)
        }
        "ordinal" => formatter.ordinal(first.parse()?, agreement(rest)),
        "regnal" => formatter.regnal(first.parse()?, agreement(rest)),
        "range" => {
            let options = NumberOptions::with_notation(notation);
            let number = |value: &str| -> Result<String, Box<dyn Error>> {
                let value = value.parse()?;
                Ok(match words.get(1) {
                    Some(&"percent") => formatter.percent(&value),
                    Some(&code) if code.len() == 3 => formatter.money(&value, code, notation),
                    _ => formatter.number(&value, &options),
                })
            };
            formatter.range(&number(first)?, &number(words[0])?)
        }
        "century" => formatter.century(first.parse()?),
        "duration" => {
            let unit = if rest.is_empty() { "year" } else { rest };
            formatter.duration(&first.parse()?, unit).ok_or("no unit")?
        }
        "unit" => {
            let width = match words.get(1) {
                Some(&"long") => UnitWidth::Long,
                Some(&"narrow") => UnitWidth::Narrow,
                _ => UnitWidth::Short,
            };
            let options = NumberOptions::default();
            formatter.unit(&first.parse()?, words[0], width, &options).ok_or("no unit")?
        }
        "plural" => {
            let options = NumberOptions::with_notation(notation);
            formatter.plural_category_with(&first.parse()?, &options).to_owned()
        }
        "initial" => formatter.initial(arguments),
        "quote" => {
            let level: usize = first.parse()?;
            let (open, close) = formatter.language().data().quotation_marks[level % 2];
            format!("{open}…{close}")
        }
        other => return Err(format!("no function `{other}`").into()),
    })
}

/// The gender and number that a row names: `m`, `f`, `n`, `mp`, `fp`.
fn agreement(letters: &str) -> Agreement {
    let gender = match letters.chars().next() {
        Some('m') => Some(Gender::Masculine),
        Some('f') => Some(Gender::Feminine),
        Some('n') => Some(Gender::Neuter),
        _ => None,
    };
    Agreement { gender, plural: letters.ends_with('p') }
}

/// The formatter of a language, loaded once.
pub(crate) fn formatter(language: &str) -> Rc<Formatter> {
    thread_local! {
        static LOADED: RefCell<BTreeMap<String, Rc<Formatter>>> = const { RefCell::new(BTreeMap::new()) };
    }
    LOADED.with_borrow_mut(|loaded| {
        let load = || Rc::new(Formatter::new(&language.parse().unwrap()).unwrap());
        Rc::clone(loaded.entry(language.to_owned()).or_insert_with(load))
    })
}
