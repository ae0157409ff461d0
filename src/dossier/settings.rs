//! The settings of a dossier: `data/dossier.yaml`.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::dossier::decode::Decoder;
use crate::dossier::schema::{Field, Shape};
use crate::dossier::yaml::{self, Content};
use crate::dossier::{Edtf, Value};
use crate::finding::Level;
use crate::finding::{Code, Finding, Findings};
use crate::finding::{Source, Span};

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

/// What becomes of a translation whose source has changed since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stale {
    /// No edition is set with it.
    Refuse,
    /// It is set, with a mark beside it.
    Mark,
    /// It is set as it is.
    Use,
}

/// What every edition of the dossier shares.
#[derive(Debug)]
pub(crate) struct Settings {
    id: String,
    date: NaiveDate,
    languages: Vec<String>,
    reports: Vec<String>,
    values: Vec<(&'static str, Value)>,
}

impl Settings {
    pub(super) fn load(source: &Arc<Source>, findings: &mut Findings) -> Option<Self> {
        let root = match yaml::parse(source) {
            Ok(root) => root,
            Err(finding) => {
                findings.push(finding);
                return None;
            }
        };
        let Content::Mapping(entries) = &root.content else {
            let message = format!("expected settings, found {}", root.content.describe());
            findings.push(Finding::new(Code::WrongShape, message).at(&root.span));
            return None;
        };
        let mut decoder = Decoder::new(entries, findings);
        let values = decoder.values(FIELDS.iter());
        let whole = Span::first_line(source);
        decoder.require(FIELDS.iter(), &whole);
        decoder.refuse_unknown("dossier", FIELDS.iter());
        let get = |key: &str| values.iter().find(|(known, _)| *known == key).map(|(_, v)| v);
        let (Some(Value::Text(id)), Some(Value::Date(date))) = (get("id"), get("date")) else {
            return None;
        };
        let (Some(Value::Texts(languages)), Some(Value::Texts(reports))) =
            (get("languages"), get("reports"))
        else {
            return None;
        };
        if languages.is_empty() || reports.is_empty() {
            let message = "a dossier needs a language and a report";
            findings.push(Finding::new(Code::MissingKey, message).at(&whole));
            return None;
        }
        let Some(date) = day(date) else {
            findings.push(
                Finding::new(Code::ImpossibleDate, "the dossier's date must name a day")
                    .at(&whole)
                    .help("write it like `2026-06-04`"),
            );
            return None;
        };
        Some(Self {
            id: id.clone(),
            date,
            languages: languages.clone(),
            reports: reports.clone(),
            values,
        })
    }

    /// The id of the dossier.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// The date the data stands at.
    pub(crate) fn date(&self) -> NaiveDate {
        self.date
    }

    /// The languages, at least one; the first is the source language.
    pub(crate) fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The reports, at least one.
    pub(crate) fn reports(&self) -> &[String] {
        &self.reports
    }

    /// What becomes of stale translations; they are marked when nothing is said.
    pub(crate) fn stale(&self) -> Stale {
        match self.get("stale") {
            Some(Value::Choice("refuse")) => Stale::Refuse,
            Some(Value::Choice("use")) => Stale::Use,
            _ => Stale::Mark,
        }
    }

    /// What to do with the findings of some codes.
    pub(crate) fn levels(&self) -> &[(Code, Level)] {
        match self.get("levels") {
            Some(Value::Levels(levels)) => levels,
            _ => &[],
        }
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.values.iter().find(|(known, _)| *known == key).map(|(_, value)| value)
    }

    /// Every value, by key.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.values.iter().map(|(key, value)| (*key, value))
    }
}

/// The day that a date names; none for a month, a year or a span.
fn day(date: &Edtf) -> Option<NaiveDate> {
    let point = date.start().filter(|_| !date.is_interval())?;
    point.day().map(|_| point.first())
}
