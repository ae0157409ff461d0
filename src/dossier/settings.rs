//! The settings of a dossier: `data/dossier.yaml`.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::dossier::design::{self, Design};
use crate::dossier::plan::{Plan, plans};
use crate::dossier::schema::{Field, Shape};
use crate::dossier::{Edtf, Files, Paper, Value, decode, yaml};
use crate::finding::{Code, Finding, Findings, Level, Severity, Source, Span};

const FIELDS: &[Field] = &[
    Field { key: "id", shape: Shape::Text, required: true },
    Field { key: "date", shape: Shape::Date, required: true },
    Field { key: "languages", shape: Shape::Texts, required: true },
    Field { key: "reports", shape: Shape::Texts, required: false },
    Field { key: "sides", shape: Shape::Pair("place"), required: false },
    Field { key: "hangul-breaks", shape: Shape::Choice(&["word", "syllable"]), required: false },
    Field { key: "span", shape: Shape::Date, required: false },
    Field { key: "stale", shape: Shape::Choice(&["refuse", "mark", "use"]), required: false },
    Field { key: "levels", shape: Shape::Levels, required: false },
];

const EDITIONS: &str = "editions";

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
    plans: Vec<Plan>,
    messages: Vec<(String, Span)>,
    families: Vec<(String, Span)>,
}

impl Settings {
    pub(super) fn load(
        source: &Arc<Source>,
        files: &Files,
        findings: &mut Findings,
    ) -> Option<Self> {
        let root = findings.keep(yaml::parse(source))?;
        let entries = findings.keep(decode::mapping("settings", &root))?;
        let whole = Span::first_line(source);
        let mut values = decode::values(FIELDS.iter(), entries, Some(&whole), findings);
        let keys = FIELDS.iter().map(|field| field.key).chain([EDITIONS]);
        let keys: Vec<_> = keys.chain(design::KEYS.iter().copied()).collect();
        decode::unknown_keys("a dossier", &keys, entries, findings);
        let get = |key| values.iter().find(|(known, _)| *known == key).map(|(_, value)| value);
        let languages = get("languages").map(texts).unwrap_or_default();
        // Without them every other setting would be wrong, too.
        if languages.is_empty() {
            if get("languages").is_some() {
                let finding = Finding::new(Code::MissingKey, "a dossier needs a language");
                findings.push(finding.at(&whole));
            }
            return None;
        }
        let before = findings.count(Severity::Error);
        let editions = decode::entry(entries, EDITIONS);
        let plans = editions.map(|node| plans(node, &languages, files, findings));
        let plans = plans.unwrap_or_default();
        let papers: Vec<_> = plans.iter().filter_map(|plan| plan.paper).collect();
        let mut reports = get("reports").map(texts).unwrap_or_default();
        // The reports of the editions, in their order.
        if get("reports").is_none() {
            for plan in &plans {
                if !reports.contains(&plan.report) {
                    reports.push(plan.report.clone());
                }
            }
        }
        let (id, date) = (get("id").cloned(), get("date").cloned());
        let design = Design::load(entries, &languages, &papers, files, findings);
        values.extend(design.values);
        let (Some(Value::Text(id)), Some(Value::Date(date))) = (id, date) else {
            return None;
        };
        let date_node = decode::entry(entries, "date").map(|node| node.span.clone());
        let finding = match day(&date) {
            // Faults of the editions have been reported.
            _ if reports.is_empty() && findings.count(Severity::Error) > before => return None,
            _ if reports.is_empty() => Finding::new(Code::MissingKey, "a dossier needs a report")
                .at(&whole)
                .help("add `reports:` with names of folders of `reports`, or `editions:`"),
            Some(date) => {
                let Design { messages, families, .. } = design;
                return Some(Self {
                    id,
                    date,
                    languages,
                    reports,
                    values,
                    plans,
                    messages,
                    families,
                });
            }
            None => Finding::new(Code::ImpossibleDate, "the dossier's date must name a day")
                .at(&date_node.unwrap_or(whole))
                .help("write it like `2026-06-04`"),
        };
        findings.push(finding);
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

    /// The editions that `build` builds; none if it builds every report in each language.
    pub(crate) fn plans(&self) -> &[Plan] {
        &self.plans
    }

    /// The messages that the settings name, each with its place.
    pub(crate) fn messages(&self) -> impl Iterator<Item = (&str, &Span)> {
        self.messages.iter().map(|(id, span)| (id.as_str(), span))
    }

    /// The font families that the settings name, each with its place.
    pub(crate) fn families(&self) -> impl Iterator<Item = (&str, &Span)> {
        self.families.iter().map(|(family, span)| (family.as_str(), span))
    }

    /// The paper of editions that have none of their own.
    pub(crate) fn paper(&self) -> Paper {
        match self.get("paper") {
            Some(Value::Choice(name)) => Paper::named(name).unwrap_or_default(),
            _ => Paper::default(),
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
