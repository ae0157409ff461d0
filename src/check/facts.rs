//! Facts that were typed into the words although the data hold them, or no data hold:
//! figures, dates, amounts, names.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::pair::Pair;
use super::plain_text::PlainText;
use crate::dossier::schema::Kind;
use crate::dossier::{Dossier, Edtf, Record, Unit, Value};
use crate::finding::{Code, Finding, Findings};
use crate::locales::scope::Variable;
use crate::locales::{Content, Entry, Words};
use briefing_lang::names::NameFinder;
use briefing_lang::numbers::{self, Figure};

/// The kinds of records whose messages are proper names.
const PROPER: &[&str] = &["place", "person", "stakeholder"];

/// The attributes of those that are names, too.
const NAMES: &[&str] = &["short", "other"];

/// The proper names of the data, in every language.
pub(super) struct Known {
    names: BTreeMap<String, NameFinder>,
    /// The messages of countries: before a noun, Korean makes no difference between
    /// them and "French" or "Korean".
    countries: BTreeSet<String>,
}

impl Known {
    pub(super) fn new(content: &Content) -> Self {
        let dossier = content.dossier();
        let records = || dossier.all().filter(|(kind, _)| PROPER.contains(&kind.name));
        let names = content.catalogue().iter().map(|(language, words)| {
            let ids = records().flat_map(|(_, record)| {
                let message = record.message();
                [message.clone(), format!("{message}.short")]
            });
            let names = ids.filter_map(|id| {
                let name = words.entry(&id)?.pattern.canonical();
                if name.contains('{') {
                    let value = words.value(&format!("{{ {id} }}"), &BTreeMap::new());
                    Some((id, value?))
                } else {
                    Some((id, name))
                }
            });
            (language.to_owned(), NameFinder::new(language, names))
        });
        let is_country =
            |record: &Record| matches!(record.get("level"), Some(Value::Choice("country")));
        let countries = records().filter(|(_, record)| is_country(record));
        Self {
            names: names.collect(),
            countries: countries.map(|(_, record)| record.message()).collect(),
        }
    }
}

/// Finds them in the words of a language.
pub(super) fn check(pair: &Pair<'_>, known: &Known, findings: &mut Findings) {
    let Some(names) = known.names.get(pair.words.language()) else { return };
    for entry in pair.words.entries().filter(|entry| !entry.is_grammar()) {
        let text = PlainText::of(entry);
        let figures = numbers::figures(pair.words.base(), text.text());
        if !is_name(entry) {
            typed(pair, entry, &text, &figures, findings);
            named(names, &known.countries, entry, &text, findings);
        }
        differing(pair, entry, &figures, findings);
    }
}

/// Whether a text is a proper name itself.
fn is_name(entry: &Entry) -> bool {
    let proper = Kind::of_message(entry.message()).is_some_and(|kind| PROPER.contains(&kind.name));
    proper && entry.attribute().is_none_or(|attribute| NAMES.contains(&attribute))
}

/// Figures in digits, and those in letters that a variable of the record holds.
fn typed(
    pair: &Pair<'_>,
    entry: &Entry,
    text: &PlainText,
    figures: &[Figure],
    findings: &mut Findings,
) {
    let nothing = BTreeMap::new();
    let scope = pair.content.scopes().get(entry.message()).unwrap_or(&nothing);
    for figure in figures.iter().filter(|figure| !figure.in_word) {
        let span = text.span(&figure.range).unwrap_or_else(|| entry.span.clone());
        let written = &text.text()[figure.range.clone()];
        let finding = match holder(scope, &figure.value) {
            Some(name) => Finding::new(
                Code::TypedFact,
                format!("`{written}` is typed, and the data hold it as `${name}`"),
            )
            .help(format!("write {{ ${name} }}: a figure corrected once is right everywhere")),
            None => Finding::new(Code::TypedFigure, format!("`{written}` is typed into the words"))
                .help(elsewhere(pair.content.dossier(), &figure.value).unwrap_or_else(|| {
                    "put it into the facts of the record, and write its variable".to_owned()
                })),
        };
        findings.push(finding.at(&span));
    }
    for (range, value) in numbers::numbers(pair.words.base(), text.text()) {
        let value = Decimal::from(value);
        // A number that the text tells anyway is another one: four periods, times 4.
        let small = value < Decimal::from(13);
        let told = |name: &str| small && entry.pattern.prints(name);
        let is_date = |name: &str| matches!(scope.get(name), Some(Variable::Date(_)));
        if let Some(name) = holder(scope, &value).filter(|name| !is_date(name) && !told(name)) {
            let written = &text.text()[range.clone()];
            let span = text.span(&range).unwrap_or_else(|| entry.span.clone());
            findings.push(
                Finding::new(
                    Code::TypedFact,
                    format!("`{written}` is typed, and the data hold it as `${name}`"),
                )
                .at(&span)
                .help(format!("write {{ ${name} }}, or choose by it")),
            );
        }
    }
}

/// The variable that holds a figure: a number itself, a date by a year of it.
fn holder<'a>(scope: &'a BTreeMap<String, Variable>, value: &Decimal) -> Option<&'a str> {
    let holds = |variable: &Variable| match variable {
        Variable::Quantity(quantity) => quantity.value().normalize() == *value,
        Variable::Date(date) => years(date).any(|year| Decimal::from(year) == *value),
        Variable::Choice(_) => false,
    };
    scope.iter().find(|(_, variable)| holds(variable)).map(|(name, _)| name.as_str())
}

fn years(date: &Edtf) -> impl Iterator<Item = i32> {
    [date.start_year(), date.end_year()].into_iter().flatten()
}

/// Where else in the data a figure stands.
fn elsewhere(dossier: &Dossier, value: &Decimal) -> Option<String> {
    let figure = dossier.records("figure").iter().find(|record| {
        matches!(record.get("value"), Some(Value::Quantity(quantity))
            if quantity.value().normalize() == *value && quantity.unit() != &Unit::Percent)
    })?;
    let id = figure.id();
    Some(format!(
        "the figure `{id}` holds it: name it in the record's `figures`, and write {{ ${id} }}"
    ))
}

/// NameFinder that are messages.
fn named(
    names: &NameFinder,
    countries: &BTreeSet<String>,
    entry: &Entry,
    text: &PlainText,
    findings: &mut Findings,
) {
    for found in names.find(text.text()) {
        if found.attributive && countries.contains(&found.id) {
            continue;
        }
        let written = &text.text()[found.range.clone()];
        let span = text.span(&found.range).unwrap_or_else(|| entry.span.clone());
        let finding = if found.exact {
            Finding::new(
                Code::TypedName,
                format!("the name `{written}` is typed, and is a message of its own"),
            )
        } else {
            Finding::new(
                Code::MisspeltName,
                format!("`{written}` looks like the name `{}`", found.name),
            )
        };
        findings.push(finding.at(&span).help(format!("write {{ {} }}", found.id)));
    }
}

/// Figures that a translation types otherwise than its source.
fn differing(pair: &Pair<'_>, entry: &Entry, figures: &[Figure], findings: &mut Findings) {
    let is_source = pair.is_source();
    let Some(source) = pair.source.entry(&entry.id).filter(|_| !is_source) else { return };
    let there = values(pair.source, source);
    let here: Vec<_> = sorted(figures);
    if there != here {
        let list = |values: &[Decimal]| match values {
            [] => "none".to_owned(),
            values => values.iter().map(Decimal::to_string).collect::<Vec<_>>().join(", "),
        };
        let message = format!(
            "`{}` types the figures {} in `{}`, and {} in `{}`",
            entry.id,
            list(&here),
            pair.words.language(),
            list(&there),
            pair.source.language(),
        );
        let odd = figures.iter().find(|figure| !there.contains(&figure.value));
        let text = PlainText::of(entry);
        let span = odd.and_then(|figure| text.span(&figure.range));
        findings.push(
            Finding::new(Code::DifferingFigures, message)
                .at(&span.unwrap_or_else(|| entry.span.clone()))
                .label(format!("source at {:?}", source.span))
                .help("put the figure into the data: then every language has the same"),
        );
    }
}

fn values(words: &Words, entry: &Entry) -> Vec<Decimal> {
    sorted(&numbers::figures(words.base(), PlainText::of(entry).text()))
}

fn sorted(figures: &[Figure]) -> Vec<Decimal> {
    // What is part of a name or a word is said as each language says it.
    let figures = figures.iter().filter(|figure| !figure.in_word);
    let mut values: Vec<_> = figures.map(|figure| figure.value).collect();
    values.sort();
    // Said twice in one language and once in the other is the same fact.
    values.dedup();
    values
}
