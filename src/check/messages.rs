//! Whether each message can be resolved: its variables are provided, what it refers
//! to exists, its calls are right.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentArgs;

use crate::finding::{Code, Finding, Findings};
use crate::locales::Scopes;
use crate::locales::pattern::{Element, Expression, Inline};
use crate::locales::scope::Variable;
use crate::locales::{Entry, FUNCTIONS, VariableUse, Words, WordsError};

/// Finds what keeps the messages of a language from being resolved.
pub(super) fn check(words: &Words, scopes: &Scopes, findings: &mut Findings) {
    for entry in words.entries() {
        let scope = scopes.get(entry.message());
        let before = findings.count(crate::finding::Severity::Error);
        references(words, entry, findings);
        cycle(words, entry, findings);
        if let Some(scope) = scope {
            variables(entry, scope.keys().map(String::as_str).collect(), findings);
        }
        let faultless = before == findings.count(crate::finding::Severity::Error);
        if !faultless || !(scope.is_some() || entry.variables.is_empty()) {
            continue;
        }
        let nothing = BTreeMap::new();
        let scope = scope.unwrap_or(&nothing);
        let calls = calls(words, entry, scope);
        if calls.is_empty() && is_sound(words, entry) {
            resolve(words, entry, scope, findings);
        }
        for call in calls {
            findings.push(call);
        }
    }
}

fn references(words: &Words, entry: &Entry, findings: &mut Findings) {
    for (id, span) in &entry.references {
        if words.entry(id).is_none() && !words.is_broken(id) {
            findings.push(
                Finding::new(Code::UnknownMessage, format!("no message has the id `{id}`"))
                    .at(span)
                    .did_you_mean(id, words.ids()),
            );
        }
    }
    for (name, span) in &entry.functions {
        if !FUNCTIONS.iter().any(|(known, _)| known == name) {
            let known: Vec<_> = FUNCTIONS.iter().map(|(known, _)| *known).collect();
            findings.push(
                Finding::new(Code::UnknownFunction, format!("there is no function `{name}`"))
                    .at(span)
                    .did_you_mean(name, known.iter().copied())
                    .help(format!("there are {}", known.join(", "))),
            );
        }
    }
}

/// A message that needs its own text to be resolved. Each circle is told at each of
/// its members, for any of them may be the wrong one.
fn cycle(words: &Words, entry: &Entry, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    let mut ways = vec![(entry, Vec::new())];
    while let Some((at, way)) = ways.pop() {
        for (id, span) in &at.references {
            let mut way: Vec<&str> = way.clone();
            way.push(id);
            if *id == entry.id {
                let first = entry.references.iter().find(|(id, _)| *id == way[0]);
                findings.push(
                    Finding::new(
                        Code::CyclicReference,
                        format!("`{}` refers to itself: {}", entry.id, way.join(" → ")),
                    )
                    .at(first.map_or(span, |(_, span)| span))
                    .help("write the text in one of them"),
                );
                return;
            }
            if seen.insert(id.as_str()) {
                ways.extend(words.entry(id).map(|next| (next, way)));
            }
        }
    }
}

fn variables(entry: &Entry, known: Vec<&str>, findings: &mut Findings) {
    for VariableUse { name, span, .. } in &entry.variables {
        if !known.contains(&name.as_str()) {
            let finding = Finding::new(
                Code::UnknownVariable,
                format!("the data provides no `${name}` to `{}`", entry.id),
            );
            let provided = match known[..] {
                [] => "this record provides no variable".to_owned(),
                _ => format!("it provides ${}", known.join(", $")),
            };
            findings
                .push(finding.at(span).did_you_mean(name, known.iter().copied()).help(provided));
        }
    }
}

/// Whether all that an entry refers to is there and comes to an end. What is not is told
/// where it is wrong, and not again by all who refer to it.
fn is_sound(words: &Words, entry: &Entry) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![entry];
    while let Some(at) = next.pop() {
        for (id, _) in &at.references {
            match words.entry(id) {
                Some(entry) if seen.insert(id.as_str()) => next.push(entry),
                Some(_) => {}
                None => return false,
            }
        }
    }
    // Whoever can be reached and reaches itself is a circle.
    !seen.iter().any(|id| reaches(words, id, id))
}

fn reaches(words: &Words, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(entry) = next.pop().and_then(|id| words.entry(id)) {
        for (id, _) in &entry.references {
            if id == to {
                return true;
            }
            if words.entry(id).is_some() && seen.insert(id.as_str()) {
                next.push(id);
            }
        }
    }
    false
}

/// The calls that fail, those in variants that the present facts do not choose, too.
fn calls(words: &Words, entry: &Entry, scope: &BTreeMap<String, Variable>) -> Vec<Finding> {
    if entry.is_grammar() || entry.is_term() || entry.functions.is_empty() {
        return Vec::new();
    }
    let selects = entry.pattern.selects();
    let variants = selects.iter().flat_map(|select| &select.variants);
    let elements = variants.flat_map(|variant| &variant.value.elements);
    let mut found = Vec::new();
    for element in entry.pattern.elements.iter().chain(elements) {
        let Element::Placeable(placeable) = element else { continue };
        let Expression::Inline(Inline::Function(name), written) = &placeable.expression else {
            continue;
        };
        let Err(fault) = words.try_value(&format!("{{ {written} }}"), scope) else { continue };
        let at = placeable.span.text().find(name.as_str()).unwrap_or(0);
        let finding = Finding::new(
            Code::UnresolvedMessage,
            format!("`{}` cannot be resolved: {fault}", entry.id),
        )
        .at(&placeable.span.part(at..at + name.len()));
        let example = FUNCTIONS.iter().find(|(known, _)| known == name);
        found.push(match example {
            Some((_, example)) => finding.help(format!("it is written like `{example}`")),
            None => finding,
        });
    }
    found
}

fn resolve(
    words: &Words,
    entry: &Entry,
    scope: &BTreeMap<String, Variable>,
    findings: &mut Findings,
) {
    if entry.is_grammar() || entry.is_term() {
        return;
    }
    let text = words.resolved(&entry.id, scope, &FluentArgs::new());
    match text {
        Err(WordsError::Resolve(id, fault)) => {
            let finding = Finding::new(
                Code::UnresolvedMessage,
                format!("`{id}` cannot be resolved: {fault}"),
            );
            // A fault of a function begins with its name: point at its call.
            let name = fault.split(':').next().unwrap_or_default();
            let call = entry.functions.iter().find(|(called, _)| called == name);
            let finding = finding.at(call.map_or(&entry.span, |(_, span)| span));
            let example = FUNCTIONS.iter().find(|(known, _)| *known == name);
            findings.push(match example {
                Some((_, example)) => finding.help(format!("it is written like `{example}`")),
                None => finding,
            });
        }
        Ok(text) if text.trim_matches(is_invisible).is_empty() => findings.push(
            Finding::new(Code::EmptyMessage, format!("`{}` is empty", entry.id)).at(&entry.span),
        ),
        _ => {}
    }
}

/// What leaves a gap on the page: white space and characters without width.
fn is_invisible(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}')
}
