//! The terms of the glossary: forms that it advises against, and terms in place of
//! others.

use std::collections::BTreeMap;

use super::found;
use super::pair::Pair;
use super::plain_text::PlainText;
use crate::finding::{Code, Findings};
use crate::locales::{Content, Words};
use briefing_lang::terms::{Glossary, TermWords, substitutions};

pub(crate) struct Terms(BTreeMap<String, Glossary>);

impl Terms {
    pub(crate) fn new(content: &Content) -> Self {
        let glossaries = content.catalogue().iter().map(|(language, words)| {
            let records = content.dossier().all().filter(|(kind, _)| kind.roles.glossary);
            let terms = records.filter_map(|(_, record)| {
                let message = record.message();
                Some(TermWords {
                    id: message.clone(),
                    name: words.entry(&message)?.pattern.canonical(),
                    forms: list(words, &format!("{message}.forms")),
                    avoid: list(words, &format!("{message}.avoid")),
                })
            });
            (language.to_owned(), Glossary::new(terms))
        });
        Self(glossaries.collect())
    }

    pub(crate) fn of(&self, words: &Words) -> Option<&Glossary> {
        self.0.get(words.language())
    }
}

/// The items of an attribute, separated by semicolons.
fn list(words: &Words, id: &str) -> Vec<String> {
    let text = words.entry(id).map(|entry| entry.pattern.canonical()).unwrap_or_default();
    let items = text.split(';').map(str::trim).filter(|item| !item.is_empty());
    items.map(str::to_owned).collect()
}

pub(super) fn check(pair: &Pair<'_>, terms: &Terms, findings: &mut Findings) {
    let schema = pair.content.dossier().schema();
    let (Some(there), Some(here)) = (terms.of(pair.source), terms.of(pair.words)) else { return };
    for entry in pair.words.texts() {
        let text = PlainText::of(entry);
        for wrong in here.avoided(text.text()) {
            let (written, span) = text.part(wrong.range);
            let message = format!("the glossary advises against `{written}`");
            let help = format!("the term is `{}`", here.name(&wrong.term).unwrap_or_default());
            findings.push(found(Code::AvoidedTerm, message, &span, help));
        }
        // The glossary is about words; what it says about one may contain others.
        let is_glossary =
            schema.of_message(entry.message()).is_some_and(|kind| kind.roles.glossary);
        let Some(source) = pair.source_of(entry).filter(|_| !is_glossary) else { continue };
        let used = here.uses(text.text());
        if used.is_empty() {
            continue;
        }
        let meant = there.uses(PlainText::of(source).text());
        for (wrong, instead) in substitutions(&meant, &used) {
            let (written, span) = text.part(wrong.range.clone());
            let [meant, right] =
                [there, here].map(|terms| terms.name(&instead).unwrap_or_default());
            let message = format!("`{written}` is not the term for `{meant}`");
            let help = format!("the term is `{right}`");
            let finding = found(Code::OtherTerm, message, &span, help);
            findings.push(finding.label(format!("source at {:?}", source.span)));
        }
    }
}
