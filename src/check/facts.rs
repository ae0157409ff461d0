//! Facts that were typed into the words, whether or not the data have them: figures,
//! dates, amounts, names.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::found;
use super::pair::Pair;
use super::plain_text::PlainText;
use crate::dossier::schema::{Kind, Schema};
use crate::dossier::{Dossier, Record, Unit, Value};
use crate::finding::{Code, Findings};
use crate::locales::scope::Variable;
use crate::locales::{Content, Entry, Words};
use briefing_lang::Rule;
use briefing_lang::names::NameFinder;
use briefing_lang::numbers::{self, Figure};

/// The proper names of the data, in every language.
pub(super) struct Known {
    names: BTreeMap<String, NameFinder>,
    /// The messages of records whose names also serve as adjectives: before a noun, Korean does
    /// not distinguish between a country and what comes from it.
    adjectives: BTreeSet<String>,
}

impl Known {
    pub(super) fn new(content: &Content) -> Self {
        let dossier = content.dossier();
        let records = || dossier.all().filter(|(kind, _)| kind.roles.names.is_some());
        let names = content.catalogue().iter().map(|(language, words)| {
            let ids = records().flat_map(|(kind, record)| {
                let message = record.message();
                let attributes = kind.roles.names.iter().flatten();
                let attributes = attributes.map(|attribute| format!("{message}.{attribute}"));
                [message.clone()].into_iter().chain(attributes).collect::<Vec<_>>()
            });
            let names = ids.filter_map(|id| {
                let mut name = words.entry(&id)?.pattern.canonical();
                if name.contains('{') {
                    name = words.value(&format!("{{ {id} }}"), &BTreeMap::new()).ok()?;
                }
                Some((id, name))
            });
            (language.to_owned(), NameFinder::new(language, names))
        });
        let adjectives = records().filter(|(kind, record)| is_adjective(kind, record));
        let adjectives = adjectives.map(|(_, record)| record.message()).collect();
        Self { names: names.collect(), adjectives }
    }
}

pub(super) fn check(pair: &Pair<'_>, known: &Known, findings: &mut Findings) {
    let Some(names) = known.names.get(pair.words.language()) else { return };
    for entry in pair.words.texts() {
        let text = PlainText::of(entry);
        let figures = numbers::figures(pair.words.base(), text.text());
        let schema = pair.content.dossier().schema();
        let is_unit = schema.units().of_message(entry.message()).is_some();
        if !is_name(schema, entry) && !is_unit {
            typed(pair, entry, &text, &figures, findings);
            named(names, &known.adjectives, &text, findings);
        }
        differing(pair, entry, &text, &figures, findings);
    }
}

fn is_adjective(kind: &Kind, record: &Record) -> bool {
    let Some((key, word)) = &kind.roles.adjectives else { return false };
    matches!(record.get(key), Some(Value::Choice(choice)) if choice == word)
}

fn is_name(schema: &Schema, entry: &Entry) -> bool {
    let names = schema.of_message(entry.message()).and_then(|kind| kind.roles.names.as_ref());
    let is_name = |attribute| names.is_some_and(|names| names.iter().any(|name| name == attribute));
    names.is_some() && entry.attribute().is_none_or(is_name)
}

/// Figures in digits, and those in letters that a variable of the record has.
fn typed(
    pair: &Pair<'_>,
    entry: &Entry,
    text: &PlainText,
    figures: &[Figure],
    findings: &mut Findings,
) {
    let nothing = BTreeMap::new();
    let scope = pair.content.scope(entry.message()).unwrap_or(&nothing);
    let fact = |written: &str, name: &str| {
        format!("`{written}` is typed, but the data have it as `${name}`")
    };
    for figure in figures.iter().filter(|figure| !figure.in_word) {
        let (written, span) = text.part(figure.range.clone());
        findings.push(if let Some(name) = holder(scope, &figure.value) {
            let help = format!("write {{ ${name} }}: a figure corrected once is right everywhere");
            found(Code::TypedFact, fact(written, name), &span, help)
        } else {
            let message = format!("`{written}` is typed into the words");
            let help =
                elsewhere(pair.content.dossier(), entry, &figure.value).unwrap_or_else(|| {
                    "put it into the facts of the record, and write its variable".to_owned()
                });
            found(Code::TypedFigure, message, &span, help)
        });
    }
    for (range, value) in numbers::numbers(pair.words.base(), text.text()) {
        let value = Decimal::from(value);
        // A number that the text prints anyway is another one: four periods, times 4.
        let small = value < Decimal::from(13);
        let printed = |name: &str| small && entry.pattern.prints(name);
        let is_date = |name: &str| matches!(scope.get(name), Some(Variable::Date(_)));
        if let Some(name) = holder(scope, &value).filter(|name| !is_date(name) && !printed(name)) {
            let (written, span) = text.part(range);
            let help = format!("write {{ ${name} }}, or select by it");
            findings.push(found(Code::TypedFact, fact(written, name), &span, help));
        }
    }
}

/// The variable with the value of a figure: a number itself, a date by a year of it.
fn holder<'a>(scope: &'a BTreeMap<String, Variable>, value: &Decimal) -> Option<&'a str> {
    let has_value = |variable: &Variable| match variable {
        Variable::Quantity(quantity) => quantity.value().normalize() == *value,
        Variable::Date(date) => {
            let mut years = [date.start_year(), date.end_year()].into_iter().flatten();
            years.any(|year| Decimal::from(year) == *value)
        }
        Variable::Choice(_) => false,
    };
    scope.iter().find(|(_, variable)| has_value(variable)).map(|(name, _)| name.as_str())
}

/// Which shared record has a figure, and how the record of a message may use it.
fn elsewhere(dossier: &Dossier, entry: &Entry, value: &Decimal) -> Option<String> {
    let has_value = |record: &&Record, main: &str| {
        matches!(record.get(main), Some(Value::Quantity(quantity))
            if quantity.value().normalize() == *value && quantity.unit() != &Unit::Percent)
    };
    let schema = dossier.schema();
    let mut found = schema.shared().filter_map(|(kind, main)| {
        Some((kind, dossier.records(&kind.name).iter().find(|record| has_value(record, main))?))
    });
    let (kind, record) = found.next()?;
    let own = schema.of_message(entry.message());
    let key = own
        .and_then(|own| own.fields.iter().find(|field| field.shape.target() == Some(&kind.name)))?;
    let (name, key, id) = (&kind.name, &key.key, record.id());
    Some(format!("it is the {name} `{id}`: add it to the record's `{key}`, and write {{ ${id} }}"))
}

fn named(
    names: &NameFinder,
    adjectives: &BTreeSet<String>,
    text: &PlainText,
    findings: &mut Findings,
) {
    for name in names.find(text.text()) {
        if name.attributive && adjectives.contains(&name.id) {
            continue;
        }
        let (written, span) = text.part(name.range.clone());
        let (code, message) = if name.exact {
            let message = format!("the name `{written}` is typed, but has a message of its own");
            (Code::TypedName, message)
        } else {
            (Code::MisspeltName, format!("`{written}` looks like the name `{}`", name.name))
        };
        findings.push(found(code, message, &span, format!("write {{ {} }}", name.id)));
    }
}

/// Figures that a translation and its source type differently.
fn differing(
    pair: &Pair<'_>,
    entry: &Entry,
    text: &PlainText,
    figures: &[Figure],
    findings: &mut Findings,
) {
    let Some(source) = pair.source_of(entry) else { return };
    let source_text = PlainText::of(source);
    let there = sorted(&numbers::figures(pair.source.base(), source_text.text()));
    let here = sorted(figures);
    let (mut more, mut less) = differences(pair, &here, &there, text, &source_text);
    let reads = |words: &Words| words.lang().rules().contains(&Rule::NumbersInWords);
    // A language whose numerals cannot be read may have spelt what the other writes in figures.
    let is_large = |value: &Decimal| *value > Decimal::ONE_HUNDRED || !value.fract().is_zero();
    if more.len() != less.len() {
        more.retain(|value| reads(pair.source) || is_large(value));
        less.retain(|value| reads(pair.words) || is_large(value));
    }
    if !more.is_empty() || !less.is_empty() {
        let list = |values: &[Decimal]| match values {
            [] => "none".to_owned(),
            values => values.iter().map(Decimal::to_string).collect::<Vec<_>>().join(", "),
        };
        let (language, other) = (pair.words.language(), pair.source.language());
        let message = format!(
            "the figures in `{}` are {} in `{language}` but {} in `{other}`",
            entry.id,
            list(&here),
            list(&there),
        );
        let odd = figures.iter().find(|figure| more.contains(&figure.value));
        let span = odd.map_or(entry.span.clone(), |figure| text.part(figure.range.clone()).1);
        let help = "put the figure into the data: then every language has the same";
        let finding = found(Code::DifferingFigures, message, &span, help);
        let finding = finding.label(format!("source at {:?}", source.span));
        // An article may be the other side of a 1.
        let is_article = more.iter().chain(&less).all(|value| *value == Decimal::ONE);
        let is_doubtful = is_article || !reads(pair.words) || !reads(pair.source);
        findings.push(if is_doubtful { finding.doubtful() } else { finding });
    }
}

/// The figures of a translation that its source does not have, and the other way round, without those
/// that the other side has in words.
fn differences(
    pair: &Pair<'_>,
    here: &[Decimal],
    there: &[Decimal],
    text: &PlainText,
    source: &PlainText,
) -> (Vec<Decimal>, Vec<Decimal>) {
    let lacking = |values: &[Decimal], others: &[Decimal], words: &Words, text: &PlainText| {
        let same = |value: &Decimal, other: &Decimal| other == value || is_same_hour(value, other);
        let mut lacking = values.to_vec();
        lacking.retain(|value| !others.iter().any(|other| same(value, other)));
        // Most often there are none, and a text is not read for what it says in words.
        if !lacking.is_empty() {
            let said = said(words, text.text());
            let is_said = |value: &Decimal| {
                said.contains(value) || is_decade(value) && said.contains(&(*value % TEN_DECADES))
            };
            lacking.retain(|value| !is_said(value));
        }
        lacking
    };
    (lacking(here, there, pair.source, source), lacking(there, here, pair.words, text))
}

const TEN_DECADES: Decimal = Decimal::ONE_HUNDRED;

/// Whether a figure may be a decade, of which words often have the last two digits only.
fn is_decade(value: &Decimal) -> bool {
    (Decimal::from(1700)..Decimal::from(2100)).contains(value) && (*value % Decimal::TEN).is_zero()
}

/// Whether two figures may be the same hour of the day: 3 and 15.
fn is_same_hour(a: &Decimal, b: &Decimal) -> bool {
    let half = Decimal::from(12);
    let is_hour = |value: &Decimal| value.fract().is_zero() && *value <= Decimal::from(24);
    is_hour(a) && is_hour(b) && (*a - *b).abs() == half
}

/// The values that a text says in words, the numbers of its months among them.
fn said(words: &Words, text: &str) -> BTreeSet<Decimal> {
    let values = numbers::said(words.base(), text).into_iter().map(Decimal::from);
    let mut said: BTreeSet<_> = values.collect();
    let has_word = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            !text[..at].ends_with(char::is_alphanumeric)
                && !text[at + name.len()..].starts_with(char::is_alphanumeric)
        })
    };
    for (number, name) in (1_u32..).zip(words.formatter().months()) {
        if has_word(name) {
            said.insert(number.into());
        }
    }
    said
}

fn sorted(figures: &[Figure]) -> Vec<Decimal> {
    // What is part of a name or a word is written as each language writes it.
    let figures = figures.iter().filter(|figure| !figure.in_word);
    let mut values: Vec<_> = figures.map(|figure| figure.value).collect();
    values.sort();
    // Typed twice in one language and once in the other is the same fact.
    values.dedup();
    values
}
