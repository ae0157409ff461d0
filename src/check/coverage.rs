//! Whether a language has the words that the facts and the source language require.

use std::collections::BTreeSet;

use ecow::EcoString;

use super::found;
use super::pair::Pair;
use crate::dossier::schema::{OF_PICTURE, Shape};
use crate::dossier::{Dossier, Quantity, Unit, Value};
use crate::finding::{Code, Finding, Findings, Span};
use crate::locales::{Content, Words};

/// Finds the messages and attributes that a language lacks, each reported once.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let lacking = lacking(pair.content, pair.words);
    let all = pair.source.texts().count();
    if lacking.len() > MANY && lacking.len() * MANY > all {
        findings.extend(many_missing(pair, &lacking).into());
        return;
    }
    for (id, span) in lacking {
        findings.push(missing(pair.words, &id, span));
    }
}

/// More missing texts than this, and more than one in as many, are one finding: the language is not
/// translated yet.
const MANY: usize = 10;

fn many_missing(pair: &Pair<'_>, lacking: &[(String, &Span)]) -> Finding {
    let (language, count) = (pair.words.language(), lacking.len());
    let first: Vec<_> = lacking.iter().take(3).map(|(id, _)| format!("`{id}`")).collect();
    let message = format!("`{language}` lacks {count} texts: {} and others", first.join(", "));
    let help = format!(
        "`briefing export {language}` writes them for a translator, `briefing draft {language}` \
         into the files of the language"
    );
    let finding = Finding::new(Code::MissingMessage, message).help(help);
    match lacking.first() {
        Some((_, span)) => finding.at(span).label("required here"),
        None => finding,
    }
}

/// The messages and attributes that a language lacks, each once, with the place that requires it.
/// What could not be read is reported as that, and is not missing.
pub(crate) fn lacking<'a>(content: &'a Content, words: &Words) -> Vec<(String, &'a Span)> {
    let texts = content.source_words().into_iter().flat_map(Words::texts);
    let texts = texts.filter(|entry| !entry.is_term() && !content.is_optional(entry));
    let texts = texts.map(|entry| (entry.id.clone(), &entry.span));
    let mut lacking: Vec<_> = required(content.dossier()).into_iter().chain(texts).collect();
    let mut seen = BTreeSet::new();
    lacking.retain(|(id, _)| {
        words.entry(id).is_none() && !words.is_broken(id) && seen.insert(id.clone())
    });
    lacking
}

/// Finds attributes of records that the schema does not have.
pub(super) fn check_attributes(pair: &Pair<'_>, findings: &mut Findings) {
    let dossier = pair.content.dossier();
    for entry in pair.words.entries().filter(|entry| !entry.is_grammar()) {
        let Some(attribute) = entry.attribute() else { continue };
        let record = dossier.schema().split(entry.message());
        let record = record.filter(|(kind, id)| dossier.record(&kind.name, id).is_some());
        let Some((kind, _)) = record else { continue };
        let known = || kind.words.iter().chain(&kind.optional_words);
        let of_picture =
            |key: &EcoString| OF_PICTURE.iter().any(|part| attribute == format!("{key}-{part}"));
        if known().all(|known| known != attribute) && !kind.pictures().any(of_picture) {
            let message = format!("the kind `{}` has no attribute `.{attribute}`", kind.name);
            let finding = Finding::new(Code::UnknownAttribute, message).at(&entry.span);
            let finding = finding.did_you_mean(attribute, known().map(|name| name.as_str()));
            let help = "correct it, or add it to `optional-words` of the kind in data/schema.yaml";
            findings.push(finding.help(help));
        }
    }
}

/// Every message and attribute that the facts require, with the place of the fact.
pub(crate) fn required(dossier: &Dossier) -> Vec<(String, &Span)> {
    let mut required = Vec::new();
    for (kind, record) in dossier.all() {
        let message = record.message();
        let mut require = |id| required.push((id, record.span()));
        for attribute in &kind.words {
            require(format!("{message}.{attribute}"));
        }
        // What a picture shows, and whose it is.
        for (key, _) in record.pictures() {
            OF_PICTURE.iter().for_each(|part| require(format!("{message}.{key}-{part}")));
        }
        require(message);
        for field in kind.fields.iter().filter(|field| matches!(field.shape, Shape::Choice(_))) {
            if let Some(Value::Choice(choice)) = record.get(&field.key) {
                require(format!("{}-{choice}", field.key));
            }
        }
    }
    for (kind, record) in dossier.all() {
        for quantity in kind.fields.iter().filter_map(|field| record.get(&field.key)) {
            let units = quantities(quantity).map(Quantity::unit);
            let units = units.filter_map(|unit| match unit {
                Unit::Declared(unit) if unit.cldr().is_none() => Some(unit.message()),
                _ => None,
            });
            required.extend(units.map(|id| (id, record.span())));
        }
    }
    let messages = dossier.settings().messages();
    required.extend(messages.map(|(id, span)| (id.to_owned(), span)));
    required
}

/// The quantities of a value.
fn quantities(value: &Value) -> impl Iterator<Item = &Quantity> {
    let values: Vec<&Value> = match value {
        Value::Named(values) => values.iter().map(|(_, value)| value).collect(),
        value => vec![value],
    };
    values.into_iter().filter_map(|value| match value {
        Value::Quantity(quantity) => Some(quantity),
        _ => None,
    })
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
