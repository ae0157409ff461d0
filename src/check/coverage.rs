//! Whether a language has the words that the facts and the source language require.

use std::collections::BTreeSet;

use super::found;
use super::pair::Pair;
use crate::dossier::schema::Shape;
use crate::dossier::{Dossier, Value};
use crate::finding::{Code, Finding, Findings, Span};
use crate::locales::Words;

/// Finds the messages and attributes that a language lacks, each reported once.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let words = pair.words;
    let texts = pair.source.texts().filter(|entry| !entry.is_term());
    let texts = texts.map(|entry| (entry.id.clone(), &entry.span));
    let mut seen = BTreeSet::new();
    for (id, span) in required(pair.content.dossier()).into_iter().chain(texts) {
        // What could not be read is reported as that, and is not missing.
        let known = words.entry(&id).is_some() || words.is_broken(&id);
        if !known && seen.insert(id.clone()) {
            findings.push(missing(words, &id, span));
        }
    }
}

/// Every message and attribute that the facts require, with the place of the fact.
pub(crate) fn required(dossier: &Dossier) -> Vec<(String, &Span)> {
    let mut required = Vec::new();
    for (kind, record) in dossier.all() {
        let message = record.message();
        let mut require = |id| required.push((id, record.span()));
        for attribute in kind.words {
            require(format!("{message}.{attribute}"));
        }
        require(message);
        for field in kind.all_fields().filter(|field| matches!(field.shape, Shape::Choice(_))) {
            if let Some(Value::Choice(choice)) = record.get(field.key) {
                require(format!("{}-{choice}", field.key));
            }
        }
    }
    let messages = dossier.settings().messages();
    required.extend(messages.map(|(id, span)| (id.to_owned(), span)));
    required
}

fn missing(words: &Words, id: &str, span: &Span) -> Finding {
    let language = words.language();
    let (code, what) = if id.contains('.') {
        (Code::MissingAttribute, "attribute")
    } else if let Some(entry) = words.entries().find(|entry| entry.message() == id) {
        let message = format!("`{id}` has attributes in `{language}` but no text of its own");
        let help = "write it after the `=` of the message";
        let finding = found(Code::MissingValue, message, &entry.span, help);
        return finding.label(format!("required at {span:?}"));
    } else {
        (Code::MissingMessage, "message")
    };
    let help = format!("write it in locales/{language}/");
    found(code, format!("`{language}` has no {what} `{id}`"), span, help).label("required here")
}
