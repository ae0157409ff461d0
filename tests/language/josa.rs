//! Runs `tests/cases/josa.tsv` and reports every row that fails.
//!
//! A row is text, pair, reading or nothing, expected text, source, separated by tabs. `\u{2069}`
//! stands for a character that an editor does not show.

use briefing::locales::josa::{JosaError, particle, with_particle};

const CASES: &str = include_str!("../cases/josa.tsv");

/// Replaces each `\u{…}` with the character it names.
fn unescape(field: &str) -> Result<String, String> {
    let mut parts = field.split("\\u{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (hex, rest) = part.split_once('}').ok_or("an escape without `}`")?;
        let code = u32::from_str_radix(hex, 16).map_err(|error| error.to_string())?;
        text.push(char::from_u32(code).ok_or("an escape that is no character")?);
        text.push_str(rest);
    }
    Ok(text)
}

/// What the module makes of a row, in the notation of the fourth column.
fn outcome(text: &str, pair: &str, reading: Option<&str>) -> String {
    match with_particle(text, pair, reading) {
        Ok(written) => written,
        Err(JosaError::Unreadable(_)) => "!unreadable".to_owned(),
        Err(JosaError::UnknownPair(_)) => "!unknown-pair".to_owned(),
    }
}

/// Checks one row; the error says what is wrong with it.
fn check(row: &str) -> Result<(), String> {
    let fields: Vec<&str> = row.split('\t').collect();
    let &[text, pair, reading, expected, source] = fields.as_slice() else {
        return Err(format!("{} columns instead of 5", fields.len()));
    };
    if source.trim().is_empty() {
        return Err("no source".to_owned());
    }
    let (text, pair) = (unescape(text)?, unescape(pair)?);
    let (reading, expected) = (unescape(reading)?, unescape(expected)?);
    let reading = (!reading.is_empty()).then_some(reading.as_str());
    let found = outcome(&text, &pair, reading);
    if found != expected {
        return Err(format!("`{text}` + `{pair}`: `{found}`, expected `{expected}`"));
    }
    match particle(&text, &pair, reading) {
        Ok(alone) if !expected.ends_with(alone) => Err(format!("`{alone}` alone")),
        _ => Ok(()),
    }
}

#[test]
fn every_case_takes_its_particle() {
    let rows: Vec<(usize, &str)> = CASES
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let faults: Vec<String> = rows
        .iter()
        .filter_map(|(index, row)| {
            let fault = check(row).err()?;
            Some(format!("josa.tsv:{}: {fault}", index + 1))
        })
        .collect();
    assert!(
        faults.is_empty(),
        "{} of {} rows fail:\n{}",
        faults.len(),
        rows.len(),
        faults.join("\n")
    );
    assert!(rows.len() >= 400, "only {} rows", rows.len());
}

#[test]
fn an_unknown_pair_is_answered_with_the_known_ones() {
    let message =
        particle("서울", "을(를)", None).err().map_or_else(String::new, |error| error.to_string());
    assert!(
        message.starts_with("`을(를)` is not a pair of Korean particles; did you mean `을/를`?"),
        "{message}"
    );
    assert!(!message.ends_with('.'), "{message}");
}

#[test]
fn an_unreadable_text_is_named_with_the_way_out() {
    assert_eq!(
        particle("Cannes", "을/를", None).map_err(|error| error.to_string()),
        Err("`Cannes` does not show how it is read in Korean; give its reading in hangul"
            .to_owned())
    );
}

#[test]
fn deep_brackets_and_long_numbers_are_answered() {
    let nested = format!("{}서울{}", "(".repeat(2000), ")".repeat(2000));
    assert_eq!(particle(&nested, "으로/로", None), Ok("로"));
    let huge = format!("1{}", "0".repeat(400));
    assert_eq!(particle(&huge, "을/를", None), Err(JosaError::Unreadable(huge.clone())));
}
