//! Each translation against its source: the same messages, the same facts, and text
//! that was really translated.

use std::collections::BTreeSet;

use super::pair::Pair;
use crate::finding::{Code, Finding, Findings};
use crate::locales::Entry;
use crate::locales::pattern::Piece;

/// Finds where a language says something else than the source language.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    for entry in pair.words.entries().filter(|entry| !entry.is_grammar()) {
        match pair.source.entry(&entry.id) {
            Some(source) => {
                facts(pair, source, entry, findings);
                references(pair, source, entry, findings);
                identical(pair, source, entry, findings);
            }
            // The fragments of a language are its own.
            None if entry.is_term() || pair.source.is_broken(&entry.id) => {}
            None => findings.push(obsolete(pair, entry)),
        }
    }
}

fn obsolete(pair: &Pair<'_>, entry: &Entry) -> Finding {
    let source = pair.source.language();
    let (code, what) = match entry.attribute() {
        Some(_) => (Code::ObsoleteAttribute, "attribute"),
        None => (Code::ObsoleteMessage, "message"),
    };
    Finding::new(code, format!("`{source}` has no {what} `{}`", entry.id))
        .at(&entry.span)
        .did_you_mean(&entry.id, pair.missing().map(|entry| entry.id.as_str()))
        .help(format!("take it out, or write it in locales/{source}/ too"))
}

/// A fact that one language tells and the other does not.
fn facts(pair: &Pair<'_>, source: &Entry, entry: &Entry, findings: &mut Findings) {
    let told = |entry: &Entry| -> BTreeSet<String> {
        entry.variables.iter().filter(|v| !v.selects).map(|v| v.name.clone()).collect()
    };
    // A variable that the data do not provide is told as that, at its place.
    let scope = pair.content.scopes().get(entry.message());
    let provided = |name: &str| scope.is_none_or(|scope| scope.contains_key(name));
    let (there, here) = (told(source), told(entry));
    let (language, other) = (pair.words.language(), pair.source.language());
    for name in there.difference(&here).filter(|name| provided(name)) {
        let place = source.variables.iter().find(|v| v.name == *name).map(|v| &v.span);
        findings.push(
            Finding::new(
                Code::MissingVariable,
                format!("`{}` tells `${name}` in `{other}` and not in `{language}`", entry.id),
            )
            .at(&entry.span)
            .label(place.map_or_else(String::new, |place| format!("told at {place:?}")))
            .help(format!("put {{ ${name} }} into the text")),
        );
    }
    for variable in entry.variables.iter().filter(|v| !v.selects) {
        let there = source.variables.iter().any(|known| known.name == variable.name);
        if !there && provided(&variable.name) {
            findings.push(
                Finding::new(
                    Code::ExtraVariable,
                    format!(
                        "`{}` tells `${}` in `{language}` and not in `{other}`",
                        entry.id, variable.name
                    ),
                )
                .at(&variable.span)
                .help("take it out, or let every language tell it"),
            );
        }
    }
}

/// Names that one language gives and the other does not. A language may use a pronoun,
/// so this is told only when asked for.
fn references(pair: &Pair<'_>, source: &Entry, entry: &Entry, findings: &mut Findings) {
    let whole = |(id, _): &&(String, _)| !(id.starts_with('-') && id.contains('.'));
    let named: BTreeSet<_> = source.references.iter().filter(whole).map(|(id, _)| id).collect();
    let here: BTreeSet<_> = entry.references.iter().filter(whole).map(|(id, _)| id).collect();
    let other = pair.source.language();
    for id in named.difference(&here) {
        let message = format!("`{}` names `{id}` in `{other}` and not here", entry.id);
        findings.push(Finding::new(Code::OtherReference, message).at(&entry.span));
    }
    for (id, span) in entry.references.iter().filter(whole) {
        if !named.contains(id) {
            let message = format!("`{}` names `{id}` and does not in `{other}`", entry.id);
            findings.push(Finding::new(Code::OtherReference, message).at(span));
        }
    }
}

/// Text that is still the source's. Names and abbreviations may well be the same.
fn identical(pair: &Pair<'_>, source: &Entry, entry: &Entry, findings: &mut Findings) {
    let pieces = entry.pattern.pieces();
    let has_words = pieces.iter().any(|piece| match piece {
        Piece::Text(text) => text.split_whitespace().any(is_common_word),
        Piece::Code(_) => false,
    });
    let is_translation = pair.source.base() != pair.words.base();
    if has_words && is_translation && pieces == source.pattern.pieces() {
        let message = format!("`{}` is the same as in `{}`", entry.id, pair.source.language());
        findings.push(
            Finding::new(Code::IdenticalToSource, message)
                .at(&entry.span)
                .help("translate it, or allow it in the comment above: the words are the same"),
        );
    }
}

/// A word in lower case of three letters or more: no name and no abbreviation.
fn is_common_word(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    // An address such as `paris.fr` is a name.
    !word.contains('.')
        && word.chars().count() >= 3
        && word.chars().next().is_some_and(char::is_lowercase)
}
