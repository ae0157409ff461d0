//! The settings of a dossier: `data/dossier.yaml`.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use ecow::EcoString;

use crate::dossier::design::{self, Design};
pub(crate) use crate::dossier::design::{COLOURS, DEFAULT, LOGO, LOGOS, MARGINS};
use crate::dossier::limits as limit_settings;
use crate::dossier::names::is_plain_name;
use crate::dossier::plan::{Plan, plans};
use crate::dossier::printer::{self, Printer};
use crate::dossier::requirement;
use crate::dossier::schema::{Field, Schema, Shape};
use crate::dossier::yaml::Node;
use crate::dossier::{Edtf, Files, Formats, Paper, Value, decode, yaml};
use crate::finding::{Code, Finding, Findings, Level, Severity, Source, Span};
use crate::limits::{self, Limits};

/// The keys besides those of the editions and of the design.
const KEYS: &[&str] =
    &["id", requirement::KEY, "date", "languages", "reports", "hangul-breaks", "stale", "levels"];

const EDITIONS: &str = "editions";
const FORMATS: &str = "formats";

/// The settings that every dossier may have.
pub(crate) fn own_keys() -> Vec<&'static str> {
    [KEYS, design::KEYS, &[printer::KEY, limits::KEY, EDITIONS, FORMATS]].concat()
}

/// Whether the program has a setting of this name.
pub(super) fn is_own_key(key: &str) -> bool {
    own_keys().contains(&key)
}

/// What the values of [`KEYS`] look like.
pub(crate) fn fields() -> Vec<Field> {
    let words = |words: &[&str]| Shape::Choice(words.iter().map(|word| (*word).into()).collect());
    let shape = |key| match key {
        "id" | requirement::KEY => Shape::Text,
        "date" => Shape::Date,
        "hangul-breaks" => words(&["word", "syllable"]),
        "stale" => words(&["refuse", "mark", "use"]),
        "levels" => Shape::Levels,
        _ => Shape::Texts,
    };
    let is_required = |key| ["id", "date", "languages"].contains(&key);
    KEYS.iter().map(|key| Field::new(key, shape(key), is_required(key))).collect()
}

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
    /// The names of reports; none is an error.
    pub(super) reports: Vec<String>,
    values: Vec<(EcoString, Value)>,
    plans: Vec<Plan>,
    printer: Printer,
    limits: Limits,
    formats: Formats,
    messages: Vec<(String, Span)>,
    families: Vec<(String, Span)>,
}

impl Settings {
    pub(super) fn load(
        source: &Arc<Source>,
        schema: &Schema,
        files: &Files,
        findings: &mut Findings,
    ) -> Option<Self> {
        let root = findings.keep(yaml::parse(source))?;
        let entries = findings.keep(decode::mapping("settings", &root))?;
        let whole = Span::first_line(source);
        let fields = [fields(), schema.settings().to_vec()].concat();
        let mut values = decode::values(&fields, entries, Some(&whole), findings);
        let own = [printer::KEY, limits::KEY, EDITIONS, FORMATS];
        let keys = fields.iter().map(|field| field.key.as_str()).chain(own);
        let keys: Vec<_> = keys.chain(design::KEYS.iter().copied()).collect();
        decode::unknown_keys("a dossier", &keys, entries, findings);
        let get = |key: &str| values.iter().find(|(known, _)| known == key).map(|(_, value)| value);
        let mut languages = get("languages").map(texts).unwrap_or_default();
        let mut seen = BTreeSet::new();
        // The same one in other letters is reported below.
        languages.retain(|tag| seen.insert(tag.to_ascii_lowercase()));
        // Without them every other setting would be wrong, too.
        if languages.is_empty() {
            if get("languages").is_some() {
                let finding = Finding::new(Code::MissingKey, "a dossier needs a language");
                findings.push(finding.at(&whole));
            }
            return None;
        }
        check_names(entries, findings);
        requirement::fault(entries).into_iter().for_each(|fault| findings.push(fault));
        let before = findings.count(Severity::Error);
        let editions = decode::entry(entries, EDITIONS);
        let plans = editions.map(|node| plans(node, &languages, schema, files, findings));
        let plans = plans.unwrap_or_default();
        let printer = decode::entry(entries, printer::KEY);
        let printer = printer.map(|node| Printer::load(node, files, findings));
        let limits = decode::entry(entries, limits::KEY);
        let limits = limits.map(|node| limit_settings::load(node, findings)).unwrap_or_default();
        let formats = decode::entry(entries, FORMATS);
        let formats = formats.and_then(|node| Formats::read(node, findings)).unwrap_or_default();
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
        values.extend(printer.iter().map(|printer| (printer::KEY.into(), printer.value())));
        let (Some(Value::Text(id)), Some(Value::Date(date))) = (id, date) else {
            return None;
        };
        // Faults of the editions have been reported. Words can be read without a report.
        if reports.is_empty() && findings.count(Severity::Error) == before {
            let finding = Finding::new(Code::MissingKey, "a dossier needs a report").at(&whole);
            let help = "add `reports:` with names of folders of `reports`, or `editions:`";
            findings.push(finding.help(help));
        }
        let Some(date) = day(&date) else {
            let place = decode::entry(entries, "date").map_or(&whole, |node| &node.span);
            let message = "the dossier's date must name a day";
            let finding = Finding::new(Code::ImpossibleDate, message).at(place);
            findings.push(finding.help("write it like `2026-06-04`"));
            return None;
        };
        let Design { messages, families, .. } = design;
        Some(Self {
            id,
            date,
            languages,
            reports,
            values,
            plans,
            printer: printer.unwrap_or_default(),
            limits,
            formats,
            messages,
            families,
        })
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// What to do with stale translations; by default they are marked.
    pub(crate) fn stale(&self) -> Stale {
        match self.get("stale") {
            Some(Value::Choice(word)) if word == "refuse" => Stale::Refuse,
            Some(Value::Choice(word)) if word == "use" => Stale::Use,
            _ => Stale::Mark,
        }
    }

    /// The editions that `build` builds; none if it builds every report in each language.
    pub(crate) fn plans(&self) -> &[Plan] {
        &self.plans
    }

    /// What print files are made for.
    pub(crate) fn printer(&self) -> &Printer {
        &self.printer
    }

    /// How much of everything a run takes in.
    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The formats of editions that have none of their own.
    pub(crate) fn formats(&self) -> &Formats {
        &self.formats
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
        self.values.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.values.iter().map(|(key, value)| (key.as_str(), value))
    }
}

/// Refuses names of reports that lead elsewhere, and languages that differ only in case.
fn check_names(entries: &[(Node, Node)], findings: &mut Findings) {
    let items = |key| {
        let node = decode::entry(entries, key);
        let nodes = node.and_then(|node| decode::items(node, &Shape::Texts).ok());
        nodes.unwrap_or_default().iter().filter_map(|node| Some((decode::scalar(node)?, node)))
    };
    for (name, node) in items("reports").filter(|(name, _)| !is_plain_name(name)) {
        let message = format!("`{name}` is not the name of a report");
        let finding = Finding::new(Code::BadName, message).at(&node.span);
        let help = "name a folder of `reports`, as in `dossier`; a letter or a digit is first";
        findings.push(finding.help(help));
    }
    let mut seen: Vec<&str> = Vec::new();
    for (tag, node) in items("languages") {
        if let Some(first) =
            seen.iter().find(|first| **first != tag && first.eq_ignore_ascii_case(tag))
        {
            let message = format!("`{tag}` and `{first}` are the same language");
            let finding = Finding::new(Code::DuplicateItem, message).at(&node.span);
            findings.push(finding.help("remove one of the two"));
        }
        seen.push(tag);
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
