//! Whether a language has the words that the facts and the source language ask for.

use std::collections::BTreeSet;

use super::pair::Pair;
use crate::dossier::schema::Shape;
use crate::dossier::{Dossier, Value};
use crate::finding::Span;
use crate::finding::{Code, Finding, Findings};
use crate::locales::{Entry, Words};

/// Finds the messages and attributes that a language lacks, each told once.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let words = pair.words;
    let mut told = BTreeSet::new();
    let mut ask = |id: &str, span: &Span| {
        // What could not be read is told as that, and is not missing.
        let known = words.entry(id).is_some() || words.is_broken(id);
        if !known && told.insert(id.to_owned()) {
            findings.push(missing(words, id, span));
        }
    };
    for (id, span) in required(pair.content.dossier()) {
        ask(&id, span);
    }
    for entry in pair.source.entries().filter(|entry| !entry.is_grammar() && !entry.is_term()) {
        ask(&entry.id, &entry.span);
    }
}

/// Every message and attribute that the facts require, with the place of the fact.
pub(crate) fn required(dossier: &Dossier) -> Vec<(String, &Span)> {
    let mut asked = Vec::new();
    for (kind, record) in dossier.all() {
        let message = record.message();
        for attribute in kind.words {
            asked.push((format!("{message}.{attribute}"), record.span()));
        }
        asked.push((message, record.span()));
        for field in kind.all_fields().filter(|field| matches!(field.shape, Shape::Choice(_))) {
            if let Some(Value::Choice(choice)) = record.get(field.key) {
                asked.push((format!("{}-{choice}", field.key), record.span()));
            }
        }
    }
    asked
}

fn missing(words: &Words, id: &str, span: &Span) -> Finding {
    let language = words.language();
    let own = |entry: &&Entry| entry.message() == id;
    let (code, what) = if id.contains('.') {
        (Code::MissingAttribute, "attribute")
    } else {
        (Code::MissingMessage, "message")
    };
    match words.entries().find(own) {
        Some(entry) if !id.contains('.') => {
            let message = format!("`{id}` has attributes in `{language}` but no text of its own");
            Finding::new(Code::MissingValue, message)
                .at(&entry.span)
                .label(format!("asked for at {span:?}"))
                .help("write it after the `=` of the message")
        }
        _ => Finding::new(code, format!("`{language}` has no {what} `{id}`"))
            .at(span)
            .label("asked for here")
            .help(format!("write it in locales/{language}/")),
    }
}
