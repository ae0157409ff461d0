//! A value as the cells of its columns, and as a data file has it.

use super::columns::Part;
use crate::dossier::edit::Written;
use crate::dossier::quantity::Unit;
use crate::dossier::record::Value;
use crate::dossier::{Edtf, Quantity};
use crate::sheet::{Cell, Content, Detail};

/// What the column of a part of a value has.
pub(crate) fn show(value: Option<&Value>, part: &Part) -> Content {
    match (value, part) {
        (None, _) => Content::Empty,
        (Some(Value::Coordinates(latitude, longitude)), Part::Of(at)) => {
            Content::Number(if *at == 0 { *latitude } else { *longitude }, None)
        }
        (Some(Value::List(values)), Part::Of(at)) => show(values.get(*at), &Part::Whole),
        (Some(Value::Named(values)), Part::Named(name)) => {
            let value = values.iter().find(|(known, _)| known == name);
            show(value.map(|(_, value)| value), &Part::Whole)
        }
        (Some(value), _) => whole(value),
    }
}

fn whole(value: &Value) -> Content {
    match value {
        Value::Flag(flag) => Content::Flag(*flag),
        Value::Quantity(quantity) => quantity_of(quantity),
        Value::Number(number) => Content::Number(*number, None),
        Value::Date(date) => date_of(date),
        Value::Coordinates(latitude, longitude) => {
            Content::Text(format!("{latitude}; {longitude}"))
        }
        Value::List(values) => Content::Text(list(values)),
        Value::Named(values) => {
            let entry = |(name, value): &(String, Value)| format!("{name}: {}", text(value));
            Content::Text(values.iter().map(entry).collect::<Vec<_>>().join("; "))
        }
        value => Content::Text(text(value)),
    }
}

/// A list in one cell: with semicolons between, or a line each if one of its texts has some.
fn list(values: &[Value]) -> String {
    let texts: Vec<_> = values.iter().map(text).collect();
    if texts.iter().any(|text| text.contains(';')) {
        // Even a single one then has lines.
        texts.iter().map(|text| format!("{text}\n")).collect()
    } else {
        texts.join("; ")
    }
}

/// A single value as text.
fn text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Flag(flag) => flag.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Quantity(quantity) => quantity.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Choice(choice) => choice.to_string(),
        Value::Reference(_, id, _) => id.clone(),
        Value::Picture(picture) => picture.to_string(),
        _ => String::new(),
    }
}

fn quantity_of(quantity: &Quantity) -> Content {
    match quantity.unit() {
        Unit::One => Content::Number(quantity.value(), None),
        Unit::Percent => Content::Number(quantity.value(), Some("%".to_owned())),
        _ => Content::Text(quantity.to_string()),
    }
}

fn date_of(date: &Edtf) -> Content {
    let point = date.start().filter(|_| !date.is_interval());
    match point.map(|point| (point.month(), point.day())) {
        Some((Some(_), Some(_))) => Content::Date(date.earliest(), Detail::Day),
        _ => Content::Text(date.to_string()),
    }
}

/// Whether a cell still has what was shown.
pub(crate) fn is_shown(shown: &Content, cell: &Cell) -> bool {
    let plain = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
    let text = |content: &Content| {
        let range = 0..0;
        plain(&Cell { content: content.clone(), range }.text())
    };
    match (shown, &cell.content) {
        (_, Content::Fault(..)) => false,
        (Content::Number(shown, unit), Content::Number(number, other)) => {
            shown == number && unit == other
        }
        (shown, content) => text(shown) == text(content),
    }
}

/// A value as a data file has it; what the old one has already stays as it is there.
pub(crate) fn written(value: &Value, old: Option<&Value>) -> Written {
    match (value, old) {
        (value, Some(old)) if value.is_same(old) => Written::Same,
        (Value::Coordinates(latitude, longitude), old) => {
            let old = match old {
                Some(Value::Coordinates(latitude, longitude)) => Some([latitude, longitude]),
                _ => None,
            };
            let degrees =
                [latitude, longitude].into_iter().enumerate().map(|(at, degrees)| match old {
                    Some(old) if old[at] == degrees => Written::Same,
                    _ => Written::Scalar { text: degrees.to_string(), free: false },
                });
            Written::List(degrees.collect())
        }
        (Value::List(values), _) => {
            Written::List(values.iter().map(|it| written(it, None)).collect())
        }
        (Value::Named(values), old) => {
            let old = match old {
                Some(Value::Named(values)) => values.as_slice(),
                _ => &[],
            };
            let entry = |(name, value): &(String, Value)| {
                let old = old.iter().find(|(known, _)| known == name).map(|(_, value)| value);
                (name.clone(), written(value, old))
            };
            Written::Map(values.iter().map(entry).collect())
        }
        (Value::Text(text), _) => Written::Scalar { text: text.clone(), free: true },
        (value, _) => Written::Scalar { text: text(value), free: false },
    }
}
