//! French names and dates in a sentence, row by row.

use briefing_lang::edtf::Edtf;
use briefing_lang::french::{Attributes, FrenchError, Name, a, dates, de, en_, le, que};

use super::table::check;

const TABLE: &str = include_str!("../cases/french-names.tsv");

#[test]
fn every_name_and_date_takes_its_preposition() {
    check(TABLE, 370, |[function, text, attributes, expected, _source]| {
        let found = apply(function, text, attributes).unwrap_or_else(|error| kind(&error));
        Ok((found, expected.to_owned()))
    });
}

#[test]
fn most_names_are_official_ones() {
    let official = TABLE.lines().filter(|line| line.contains("INSEE COG,"));
    assert!(official.filter(|line| line.contains("tncc=")).count() >= 120);
}

#[test]
fn errors_say_what_to_write() {
    let town = Attributes::parse([("kind", "town")]).unwrap();
    let name = Name::new("Hongcheon", town).unwrap();
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
    let attributes =
        Attributes::parse([("summary", "…"), ("h", "mute"), ("kind", "town")]).unwrap();
    let name = Name::new("Hyères", attributes).unwrap();
    assert_eq!(de(&name).unwrap(), "d’Hyères");
}

fn apply(function: &str, text: &str, attributes: &str) -> Result<String, FrenchError> {
    let pairs: Vec<(&str, &str)> =
        attributes.split(';').filter_map(|pair| pair.split_once('=')).collect();
    let end = pairs.iter().find(|(key, _)| *key == "to");
    match function {
        "day" => return Ok(dates::day_ordinal(text.parse().unwrap_or_default())),
        "date-de" => return dates::de_date(text),
        "date-a" => return dates::a_date(text),
        "date-le" => return dates::le_date(text),
        "date-range" => return dates::range(text, end.map_or("", |(_, end)| end)),
        "span" => {
            let point = |text: &str| text.parse::<Edtf>().ok().and_then(|date| date.start());
            let points = point(text).zip(end.and_then(|(_, end)| point(end)));
            let Some((from, to)) = points else { return Ok("no dates".to_owned()) };
            let weekday = attributes.contains("weekday");
            return dates::span(from, to, dates::Parts { weekday, year: true });
        }
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

fn kind(error: &FrenchError) -> String {
    let kind = match error {
        FrenchError::Empty => "empty",
        FrenchError::Missing { attribute, .. } => attribute,
        FrenchError::Unknown { .. } => "unknown",
        FrenchError::Conflict { .. } => "conflict",
        FrenchError::NotAPlace { .. } => "person",
        FrenchError::Date { .. } => "date",
    };
    format!("error {kind}")
}
