//! Each translation against its source: the same messages, the same facts, and text
//! that was really translated.

use std::collections::BTreeSet;

use super::found;
use super::pair::Pair;
use crate::finding::{Code, Finding, Findings, Span, Suggestions};
use crate::locales::{Entry, VariableUse};

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let suggestions = Suggestions::default();
    for entry in pair.words.texts() {
        match pair.source.entry(&entry.id) {
            Some(source) => {
                facts(pair, source, entry, findings);
                references(pair, source, entry, findings);
                identical(pair, source, entry, findings);
            }
            // The fragments of a language are its own.
            None if entry.is_term() || pair.source.is_broken(&entry.id) => {}
            None if pair.content.is_optional(entry) => {}
            None => findings.push(obsolete(pair, entry, &suggestions)),
        }
    }
}

fn obsolete(pair: &Pair<'_>, entry: &Entry, suggestions: &Suggestions) -> Finding {
    let source = pair.source.language();
    let (code, what) = match entry.attribute() {
        Some(_) => (Code::ObsoleteAttribute, "attribute"),
        None => (Code::ObsoleteMessage, "message"),
    };
    Finding::new(code, format!("`{source}` has no {what} `{}`", entry.id))
        .at(&entry.span)
        .perhaps(suggestions, &entry.id, pair.missing().map(|entry| entry.id.as_str()))
        .help(format!("remove it, or write it in locales/{source}/ too"))
}

/// A fact that one language prints and the other does not.
fn facts(pair: &Pair<'_>, source: &Entry, entry: &Entry, findings: &mut Findings) {
    // A variable that the data do not provide is reported as that, at its place.
    let scope = pair.content.scope(entry.message());
    let provided = |name: &str| scope.is_none_or(|scope| scope.contains_key(name));
    let printed = |entry: &Entry, name: &str| {
        entry.variables.iter().any(|known| !known.selects && known.name == name)
    };
    let (language, other) = (pair.words.language(), pair.source.language());
    let message = |name: &str, one: &str, two: &str| {
        format!("`{}` uses `${name}` in `{one}` but not in `{two}`", entry.id)
    };
    let mut seen = BTreeSet::new();
    for VariableUse { name, span, .. } in &source.variables {
        let differs = printed(source, name) && !printed(entry, name);
        if differs && provided(name) && seen.insert(name) {
            let message = message(name, other, language);
            let help = format!("add {{ ${name} }} to the text");
            let finding = found(Code::MissingVariable, message, &entry.span, help);
            findings.push(finding.label(format!("used at {span:?}")));
        }
    }
    for VariableUse { name, span, .. } in entry.variables.iter().filter(|used| !used.selects) {
        let there = source.variables.iter().any(|known| known.name == *name);
        if !there && provided(name) {
            let message = message(name, language, other);
            let help = "remove it, or use it in every language";
            findings.push(found(Code::ExtraVariable, message, span, help));
        }
    }
}

/// Names that one language uses and the other does not. A language may use a pronoun,
/// so this is reported only on request.
fn references(pair: &Pair<'_>, source: &Entry, entry: &Entry, findings: &mut Findings) {
    let whole = |(id, _): &&(String, _)| !(id.starts_with('-') && id.contains('.'));
    let names = |entry: &Entry| -> BTreeSet<String> {
        entry.references.iter().filter(whole).map(|(id, _)| id.clone()).collect()
    };
    let (there, here) = (names(source), names(entry));
    let (language, other) = (pair.words.language(), pair.source.language());
    let mut differs = |id: &str, one: &str, two: &str, span: &Span| {
        let message = format!("`{}` refers to `{id}` in `{one}` but not in `{two}`", entry.id);
        findings.push(Finding::new(Code::OtherReference, message).at(span));
    };
    for id in there.difference(&here) {
        differs(id, other, language, &entry.span);
    }
    for (id, span) in entry.references.iter().filter(whole).filter(|(id, _)| !there.contains(id)) {
        differs(id, language, other, span);
    }
}

/// Text that is still the source's. Names and abbreviations may well be the same.
fn identical(pair: &Pair<'_>, source: &Entry, entry: &Entry, findings: &mut Findings) {
    if pair.words.translates(pair.source, entry)
        && entry.has_common_words()
        && entry.pattern.pieces() == source.pattern.pieces()
    {
        let message = format!("`{}` is the same as in `{}`", entry.id, pair.source.language());
        let help = "translate it; if the words are the same, allow it in the comment above";
        findings.push(found(Code::IdenticalToSource, message, &entry.span, help));
    }
}
