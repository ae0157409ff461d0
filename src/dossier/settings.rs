//! The settings of a dossier: `data/dossier.yaml`.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::dossier::decode;
use crate::dossier::schema::{Field, Shape};
use crate::dossier::{Edtf, Value, yaml};
use crate::finding::{Code, Finding, Findings, Level, Source, Span};

const FIELDS: &[Field] = &[
    Field { key: "id", shape: Shape::Text, required: true },
    Field { key: "date", shape: Shape::Date, required: true },
    Field { key: "languages", shape: Shape::Texts, required: true },
    Field { key: "reports", shape: Shape::Texts, required: true },
    Field { key: "sides", shape: Shape::Pair("place"), required: false },
    Field { key: "hangul-breaks", shape: Shape::Choice(&["word", "syllable"]), required: false },
    Field { key: "span", shape: Shape::Date, required: false },
    Field { key: "stale", shape: Shape::Choice(&["refuse", "mark", "use"]), required: false },
    Field { key: "levels", shape: Shape::Levels, required: false },
];

/// What to do with a translation whose source has changed since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stale {
    /// Build no edition with it.
    Refuse,
    /// Print it with a mark beside it.
    Mark,
    /// Print it as it is.
    Use,
}

/// What every edition of the dossier shares.
#[derive(Debug)]
pub(crate) struct Settings {
    id: String,
    /// The date of the data.
    pub(super) date: NaiveDate,
    /// At least one; the first is the source language.
    pub(super) languages: Vec<String>,
    /// At least one.
    pub(super) reports: Vec<String>,
    values: Vec<(&'static str, Value)>,
}

impl Settings {
    pub(super) fn load(source: &Arc<Source>, findings: &mut Findings) -> Option<Self> {
        let root = findings.keep(yaml::parse(source))?;
        let entries = findings.keep(decode::mapping("settings", &root))?;
        let whole = Span::first_line(source);
        let values = decode::values("dossier", FIELDS.iter(), entries, Some(&whole), findings);
        let get = |key| values.iter().find(|(known, _)| *known == key).map(|(_, value)| value);
        let (Value::Text(id), Value::Date(date)) = (get("id")?, get("date")?) else {
            return None;
        };
        let (id, languages, reports) =
            (id.clone(), texts(get("languages")?), texts(get("reports")?));
        let finding = match day(date) {
            _ if languages.is_empty() || reports.is_empty() => {
                Finding::new(Code::MissingKey, "a dossier needs a language and a report")
            }
            Some(date) => return Some(Self { id, date, languages, reports, values }),
            None => Finding::new(Code::ImpossibleDate, "the dossier's date must name a day")
                .help("write it like `2026-06-04`"),
        };
        findings.push(finding.at(&whole));
        None
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// What to do with stale translations; by default they are marked.
    pub(crate) fn stale(&self) -> Stale {
        match self.get("stale") {
            Some(Value::Choice("refuse")) => Stale::Refuse,
            Some(Value::Choice("use")) => Stale::Use,
            _ => Stale::Mark,
        }
    }

    pub(crate) fn levels(&self) -> &[(Code, Level)] {
        match self.get("levels") {
            Some(Value::Levels(levels)) => levels,
            _ => &[],
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.values.iter().find(|(known, _)| *known == key).map(|(_, value)| value)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.values.iter().map(|(key, value)| (*key, value))
    }
}

fn texts(value: &Value) -> Vec<String> {
    let Value::List(values) = value else { return Vec::new() };
    let text = |value: &Value| match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    values.iter().filter_map(text).collect()
}

/// The day of a date; `None` for a month, a year or a span.
fn day(date: &Edtf) -> Option<NaiveDate> {
    let point = date.start().filter(|_| !date.is_interval())?;
    point.day().map(|_| point.first())
}
