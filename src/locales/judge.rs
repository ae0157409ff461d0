//! What the resolver of fluent-bundle, as an independent judge, says of messages that call no
//! function: with values that every language writes alike, the text is the same.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::Words;
use super::ledger::Ledger;
use super::resource::{Entry, Resource, split_id};
use super::values::{Arguments, Value};
use crate::finding::{Findings, Source};

/// Fluent's syntax, one message for each thing that it can mean.
const SYNTAX: &str = r#"
-name = Séoul
    .case = capital
-city = { $case ->
   *[nominative] the city
    [genitive] the city’s
}
-greeting = { $whom } and { -name }
plain = A text
    over two lines

      and an indented paragraph.
    .attribute = An attribute
literal = { "{" } and { "\u00e9\"\\" } and { 12 }
nested = { { { $n } } }
term = { -name } in { -city } by { -city(case: "genitive") }
given = { -greeting(whom: "Busan") } { -greeting(whom: 3) }
by-attribute = { -name.case ->
    [capital] a capital
   *[other] a town
}
reference = { plain.attribute } of { term }
chosen = { $n ->
    [0] none
    [one] one thing
    [two] two things
   *[other] { $n } things
}
choices = { $n ->
    [one] { $m ->
        [one] one and one
       *[other] one and { $m }
    }
   *[other] { $m ->
        [5] five
       *[other] { chosen }
    }
} at the end
within = { $n ->
   *[other] { { $n ->
        [1] exactly one
       *[other] others
    } }
}
"#;

#[test]
fn the_syntax_means_what_it_means_to_fluent() {
    for language in ["en", "fr", "ko", "pl", "cy"] {
        assert!(agreements(language, &[SYNTAX.to_owned()]) > 60, "{language}");
    }
}

#[test]
fn every_message_of_a_dossier_reads_as_fluent_reads_it() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dossier/locales");
    for language in ["en", "fr", "ko"] {
        let files = fs::read_dir(locales.join(language)).unwrap().map(|file| file.unwrap().path());
        let files = files.filter(|file| file.extension().is_some_and(|ending| ending == "ftl"));
        let texts: Vec<_> = files.map(|file| fs::read_to_string(file).unwrap()).collect();
        let compared = agreements(language, &texts);
        assert!(compared > 500, "{language}: {compared}");
    }
}

/// Holds both against each other for every message and attribute without calls. Returns how many
/// texts were compared.
fn agreements(language: &str, files: &[String]) -> usize {
    let mut findings = Findings::default();
    let resources = files.iter().enumerate().map(|(number, text)| {
        Resource::parse(Source::new(number.to_string(), text.clone()), &mut findings)
    });
    let resources: Vec<_> = resources.collect();
    let words = Words::new(language, resources, Ledger::default(), &mut findings).unwrap();
    let mut judge = FluentBundle::new(vec![language.parse().unwrap()]);
    judge.set_use_isolating(false);
    for text in files {
        judge.add_resource(FluentResource::try_new(text.clone()).unwrap()).unwrap();
    }
    let mut compared = 0;
    for entry in words.entries().filter(|entry| !entry.is_term()) {
        let parts = words.closure(&entry.id);
        if parts.iter().any(|part| !part.functions.is_empty()) {
            continue;
        }
        let values = if variables(&parts).next().is_some() { values(&parts) } else { vec![None] };
        for value in values {
            let (ours, theirs) = arguments(&parts, value.as_deref());
            let ours = words.resolved(&entry.id, &BTreeMap::new(), &ours);
            assert_eq!(ours, Ok(judged(&judge, &entry.id, &theirs)), "{}, {value:?}", entry.id);
            compared += 1;
        }
    }
    compared
}

fn judged(judge: &FluentBundle<FluentResource>, id: &str, args: &FluentArgs<'_>) -> String {
    let (message, attribute) = split_id(id);
    let message = judge.get_message(message).unwrap();
    let pattern = match attribute {
        None => message.value().unwrap(),
        Some(attribute) => message.get_attribute(attribute).unwrap().value(),
    };
    let mut errors = Vec::new();
    let text = judge.format_pattern(pattern, Some(args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    text
}

fn variables<'a>(parts: &'a [&Entry]) -> impl Iterator<Item = &'a str> {
    parts.iter().flat_map(|part| &part.variables).map(|variable| variable.name.as_str())
}

/// Numbers, and every key of a variant as a text.
fn values(parts: &[&Entry]) -> Vec<Option<String>> {
    let selects = parts.iter().flat_map(|part| part.pattern.selects());
    let keys = selects.flat_map(|select| &select.variants).map(|variant| variant.key.clone());
    let numbers = ["0", "1", "2", "5", "11", "21", "102"].map(str::to_owned);
    let values: BTreeSet<_> = keys.chain(numbers).chain(["some text".to_owned()]).collect();
    values.into_iter().map(Some).collect()
}

/// One value for all variables.
fn arguments(parts: &[&Entry], value: Option<&str>) -> (Arguments, FluentArgs<'static>) {
    let (mut ours, mut theirs) = (Arguments::new(), FluentArgs::new());
    for name in variables(parts) {
        let text = value.unwrap_or_default().to_owned();
        match text.parse::<u32>() {
            Ok(number) => {
                ours.set(name, Value::number(&text).unwrap());
                theirs.set(name.to_owned(), FluentValue::from(number));
            }
            Err(_) => {
                ours.set(name, Value::Text(text.clone()));
                theirs.set(name.to_owned(), FluentValue::from(text));
            }
        }
    }
    (ours, theirs)
}
