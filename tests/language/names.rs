//! French names and dates, row by row.

use briefing::locales::french::{Attributes, Error, Name, dates, day_ordinal};
use briefing::locales::french::{a, de, en_, le, que};

use super::{report, rows};

const TABLE: &str = include_str!("../cases/french-names.tsv");

#[test]
fn every_row_holds() {
    let failures: Vec<String> = rows(TABLE)
        .iter()
        .filter_map(|row| {
            let &[function, text, attributes, expected, source] = row.cells.as_slice() else {
                return Some(format!("{}: not five columns", row.line));
            };
            let found = apply(function, text, attributes).unwrap_or_else(|error| kind(&error));
            (found != expected || source.is_empty()).then(|| {
                format!(
                    "{}: {function}({text}; {attributes}) = `{found}`, not `{expected}` ({source})",
                    row.line
                )
            })
        })
        .collect();
    report(&failures);
}

#[test]
fn the_table_is_large_enough() {
    let rows = rows(TABLE);
    let official = rows
        .iter()
        .filter(|row| row.cells[4].contains("INSEE COG,") && row.cells[2].contains("tncc="));
    assert!(rows.len() >= 220, "{} rows", rows.len());
    assert!(official.count() >= 120);
}

#[test]
fn errors_say_what_to_write() {
    let name = Name::new("Hongcheon", Attributes::default()).unwrap();
    assert_eq!(
        de(&name).unwrap_err().to_string(),
        "French needs the attribute `.h` of `Hongcheon`: `mute` (d’Hyères) or `aspirated` (de Haguenau)"
    );
    let error = Attributes::parse([("kind", "city")]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`.kind` cannot be `city`: it is `town`, `country`, `region`, `departement` or `person`"
    );
}

#[test]
fn attributes_of_others_are_left_alone() {
    let attributes = Attributes::parse([("summary", "…"), ("h", "mute")]).unwrap();
    let name = Name::new("Hyères", attributes).unwrap();
    assert_eq!(de(&name).unwrap(), "d’Hyères");
}

fn apply(function: &str, text: &str, attributes: &str) -> Result<String, Error> {
    let pairs: Vec<(&str, &str)> =
        attributes.split(';').filter_map(|pair| pair.split_once('=')).collect();
    let end = pairs.iter().find(|(key, _)| *key == "to");
    match function {
        "day" => return Ok(day_ordinal(text.parse().unwrap_or_default())),
        "date-de" => return dates::de_date(text),
        "date-a" => return dates::a_date(text),
        "date-le" => return dates::le_date(text),
        "date-range" => return dates::range(text, end.map_or("", |(_, end)| end)),
        _ => {}
    }
    let name = Name::new(text, Attributes::parse(pairs)?)?;
    match function {
        "de" => de(&name),
        "a" => a(&name),
        "en" => en_(&name),
        "le" => le(&name),
        "que" => que(&name),
        other => Ok(format!("no function `{other}`")),
    }
}

fn kind(error: &Error) -> String {
    let kind = match error {
        Error::Empty => "empty",
        Error::Missing { attribute, .. } => attribute,
        Error::Unknown { .. } => "unknown",
        Error::Conflict { .. } => "conflict",
        Error::NotAPlace { .. } => "person",
        Error::Date { .. } => "date",
    };
    format!("error {kind}")
}
