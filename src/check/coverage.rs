//! Whether a language has the words that the facts and the source language ask for.

use std::collections::BTreeSet;

use crate::data::schema::Shape;
use crate::data::{Dossier, Value};
use crate::finding::{Finding, Findings};
use crate::locales::{Catalogue, GRAMMAR, Words};
use crate::source::Span;

/// Finds the messages and attributes that a language lacks, each told once.
pub(super) fn check(
    dossier: &Dossier,
    catalogue: &Catalogue,
    words: &Words,
    findings: &mut Findings,
) {
    let mut told = BTreeSet::new();
    let mut ask = |id: String, span: &Span| {
        if words.entry(&id).is_none() && told.insert(id.clone()) {
            findings.push(missing(words, &id, span));
        }
    };
    for (kind, record) in dossier.all() {
        let message = record.message();
        for attribute in kind.words {
            ask(format!("{message}.{attribute}"), record.span());
        }
        ask(message, record.span());
        let choices = kind.all_fields().filter(|field| matches!(field.shape, Shape::Choice(_)));
        for field in choices {
            if let Some(Value::Choice(choice)) = record.get(field.key) {
                ask(format!("{}-{choice}", field.key), record.span());
            }
        }
    }
    let source = dossier.languages().first().and_then(|first| catalogue.words(first));
    for entry in source.into_iter().flat_map(Words::entries) {
        let is_grammar = entry.id.split_once('.').is_some_and(|(_, a)| GRAMMAR.contains(&a));
        if !is_grammar && !entry.id.starts_with('-') {
            ask(entry.id.clone(), &entry.span);
        }
    }
}

fn missing(words: &Words, id: &str, span: &Span) -> Finding {
    let language = words.language();
    let what = if id.contains('.') { "attribute" } else { "message" };
    let code = if id.contains('.') { "missing-attribute" } else { "missing-message" };
    Finding::error(code, format!("`{language}` has no {what} `{id}`"))
        .at(span)
        .label("asked for here")
        .help(format!("write it in locales/{language}/"))
}
