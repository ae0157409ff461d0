//! The terms of the glossary: none in a form that the glossary advises against, none
//! in the place of another.

use std::collections::BTreeMap;

use super::pair::Pair;
use super::plain_text::PlainText;
use crate::finding::{Code, Finding, Findings};
use crate::locales::{Content, Entry, Words};
use briefing_lang::terms::{Glossary, TermWords, substitutions};

/// The kind of record that makes the glossary.
const KIND: &str = "term";

/// The glossary in every language.
pub(crate) struct Terms(BTreeMap<String, Glossary>);

impl Terms {
    pub(crate) fn new(content: &Content) -> Self {
        let glossaries = content.catalogue().iter().map(|(language, words)| {
            let terms = content.dossier().records(KIND).iter().filter_map(|record| {
                let message = record.message();
                Some(TermWords {
                    id: record.id().to_owned(),
                    name: words.entry(&message)?.pattern.canonical(),
                    forms: list(words, &format!("{message}.forms")),
                    avoid: list(words, &format!("{message}.avoid")),
                })
            });
            (language.to_owned(), Glossary::new(terms))
        });
        Self(glossaries.collect())
    }

    /// The glossary of a language.
    pub(crate) fn of(&self, words: &Words) -> Option<&Glossary> {
        self.0.get(words.language())
    }
}

/// The items of an attribute, which semicolons part.
fn list(words: &Words, id: &str) -> Vec<String> {
    let text = words.entry(id).map(|entry| entry.pattern.canonical()).unwrap_or_default();
    let items = text.split(';').map(str::trim).filter(|item| !item.is_empty());
    items.map(str::to_owned).collect()
}

/// Finds what is wrong with the terms of a language.
pub(super) fn check(pair: &Pair<'_>, terms: &Terms, findings: &mut Findings) {
    let Some(glossary) = terms.of(pair.words) else { return };
    let source_glossary = terms.of(pair.source);
    let is_source = pair.is_source();
    for entry in pair.words.entries().filter(|entry| !entry.is_grammar()) {
        let text = PlainText::of(entry);
        for wrong in glossary.avoided(text.text()) {
            let name = glossary.name(&wrong.term).unwrap_or_default();
            let written = &text.text()[wrong.range.clone()];
            let finding = Finding::new(
                Code::AvoidedTerm,
                format!("the glossary advises against `{written}`"),
            );
            let finding = match text.span(&wrong.range) {
                Some(span) => finding.at(&span),
                None => finding.at(&entry.span),
            };
            findings.push(finding.help(format!("the term is `{name}`")));
        }
        // The glossary talks about words; what it says of one may name others.
        let is_glossary = entry.id.strip_prefix(KIND).is_some_and(|id| id.starts_with('-'));
        if is_source || is_glossary {
            continue;
        }
        if let (Some(source), Some(source_glossary)) =
            (pair.source.entry(&entry.id), source_glossary)
        {
            others_in(source, entry, &text, (source_glossary, glossary), findings);
        }
    }
}

fn others_in(
    source: &Entry,
    entry: &Entry,
    text: &PlainText,
    (there, here): (&Glossary, &Glossary),
    findings: &mut Findings,
) {
    let used = here.uses(text.text());
    if used.is_empty() {
        return;
    }
    let meant = there.uses(PlainText::of(source).text());
    for (found, instead) in substitutions(&meant, &used) {
        let written = &text.text()[found.range.clone()];
        let (meant, right) =
            (there.name(&instead).unwrap_or_default(), here.name(&instead).unwrap_or_default());
        let span = text.span(&found.range).unwrap_or_else(|| entry.span.clone());
        findings.push(
            Finding::new(
                Code::OtherTerm,
                format!("the source speaks of `{meant}`, and not of `{written}`"),
            )
            .at(&span)
            .label(format!("source at {:?}", source.span))
            .help(format!("the term is `{right}`")),
        );
    }
}
