//! What a formatter writes, row by row.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::error::Error;
use std::rc::Rc;

use briefing_lang::Gender;
use briefing_lang::edtf::Edtf;
use briefing_lang::format::{DateStyle, Formatter, ListKind, Notation, NumberOptions};

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
            let level: usize = first.parse()?;
            let (open, close) = formatter.language().data().quotation_marks[level % 2];
            format!("{open}…{close}")
        }
        other => return Err(format!("no function `{other}`").into()),
    })
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
