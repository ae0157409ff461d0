//! Facts and words together, with the variables that each record's message sees.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::bundle::Words;
use super::folder::Folder;
use super::ledger::{self, Ledger, TranslationState};
use super::names::Kinds;
use super::pseudo;
use super::resource::{Entry, Resource};
use super::scope::{self, Variable};
use crate::dossier::{Dossier, Files, Stale};
use crate::finding::{Code, Finding, Findings, Stop, quoted};
use briefing_lang::tags;

/// The attribute by which a name is sorted, where that is not the name itself: family names, names with
/// an article, the kana of kanji.
const SORTED: &str = "sorted";

#[derive(Debug)]
pub(crate) struct Content {
    dossier: Dossier,
    /// The words of each language, by language tag.
    catalogue: BTreeMap<String, Words>,
    /// The variables of each record's message, by message id.
    scopes: BTreeMap<String, BTreeMap<String, Variable>>,
    kinds: Arc<Kinds>,
}

impl Content {
    /// Loads `locales/<language>/*.ftl` for each language of the facts. Faults go to `findings`.
    /// With `pseudo` the source language, if it is this one, is replaced by its pseudo-form.
    pub(crate) fn load(
        files: &Files,
        dossier: Dossier,
        pseudo: Option<&str>,
        findings: &mut Findings,
    ) -> Option<Self> {
        let languages = dossier.languages();
        let kinds =
            Arc::new(scope::kinds(dossier.schema(), dossier.all().map(|(_, record)| record)));
        let load = |language: &String| {
            let mut findings = Findings::default();
            let pseudo =
                pseudo.filter(|tag| *language == languages[0] && pseudo::is_of(tag, language));
            let words = load(files, language, &kinds, pseudo.is_some(), &mut findings);
            (words, findings)
        };
        // In parallel, with the findings in the order of the languages.
        let loaded: Vec<_> = languages.par_iter().map(load).collect();
        let mut catalogue = BTreeMap::new();
        for (language, (words, found)) in languages.iter().zip(loaded) {
            findings.extend(found);
            catalogue.extend(words.map(|words| (language.clone(), words)));
        }
        if catalogue.len() < languages.len() {
            return None;
        }
        let find = |kind: &str, id: &str| dossier.record(kind, id);
        let variables = |record| scope::variables(dossier.schema(), record, &find);
        let records = dossier.all().map(|(_, record)| (record.message(), variables(record)));
        let scopes = records.chain(scope::units(&dossier)).collect();
        Some(Self { scopes, dossier, catalogue, kinds })
    }

    /// The same with other Fluent files for a language; `None` if they cannot be loaded.
    pub(crate) fn with_words(
        mut self,
        language: &str,
        resources: Vec<Resource>,
        findings: &mut Findings,
    ) -> Option<Self> {
        let ledger = self.words(language)?.ledger().clone();
        let words = Words::new(language, resources, ledger, findings)?;
        let words = words.with_kinds(Arc::clone(&self.kinds));
        self.catalogue.insert(language.to_owned(), words);
        Some(self)
    }

    /// The same with a language that the settings do not name yet, with the words that it has
    /// already.
    ///
    /// # Errors
    /// [`Stop::Usage`] for what is not a language, [`Stop::Findings`] with the faults of its words.
    pub(crate) fn with_language(mut self, files: &Files, language: &str) -> Result<Self, Stop> {
        let Some(tag) = tags::canonical(language) else {
            let known = self.dossier.languages();
            let finding = Finding::unknown(Code::UnknownLanguage, "language", language, known);
            return Err(Stop::usage(finding));
        };
        let mut findings = Findings::default();
        let words = load(files, &tag, &self.kinds, false, &mut findings);
        let findings = findings
            .filter_map(|finding| (finding.code() != Code::MissingLanguage).then_some(finding));
        Stop::on_errors(findings)?;
        self.catalogue.extend(words.map(|words| (tag, words)));
        Ok(self)
    }

    pub(crate) fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    pub(crate) fn catalogue(&self) -> &BTreeMap<String, Words> {
        &self.catalogue
    }

    /// The variables that a message sees: those of its record, if it belongs to one.
    pub(crate) fn scope(&self, message: &str) -> Option<&BTreeMap<String, Variable>> {
        self.scopes.get(message.split('.').next().unwrap_or(message))
    }

    /// Whether each language has such a text where it needs one, whatever the source language has: the
    /// form by which a name is sorted, the form of a unit for some places in a sentence, the message of
    /// a unit that CLDR has.
    pub(crate) fn is_optional(&self, entry: &Entry) -> bool {
        let unit = self.dossier.schema().units().of_message(entry.message());
        entry.attribute() == Some(SORTED)
            || unit.is_some_and(|unit| entry.attribute().is_some() || unit.cldr().is_some())
    }

    pub(crate) fn source_language(&self) -> &str {
        &self.dossier.languages()[0]
    }

    pub(crate) fn words(&self, language: &str) -> Option<&Words> {
        self.catalogue.get(language)
    }

    /// The words of the source language, if it has any.
    pub(crate) fn source_words(&self) -> Option<&Words> {
        self.words(self.source_language())
    }

    /// The words of the source language and of a translation.
    ///
    /// # Errors
    /// [`Stop::Usage`] for the source language and for a language that the dossier lacks.
    pub(crate) fn translation(&self, language: &str) -> Result<(&Words, &Words), Stop> {
        let languages = self.dossier.languages();
        let known = self.catalogue.keys().map(String::as_str);
        let language = tags::matching(language, known).unwrap_or(language);
        let finding = if language == self.source_language() {
            let message = format!("`{language}` is the source language, not a translation");
            Finding::new(Code::UnknownLanguage, message)
                .help(format!("the translations are {}", quoted(&languages[1..])))
        } else if let (Some(source), Some(words)) = (self.source_words(), self.words(language)) {
            return Ok((source, words));
        } else {
            Finding::unknown(Code::UnknownLanguage, "language", language, languages)
        };
        Err(Stop::usage(finding))
    }

    /// Whether a text is out of date and the dossier marks such texts.
    pub(crate) fn is_marked(&self, words: &Words, id: &str) -> bool {
        let state = || words.state(self.source_words()?, words.entry(id)?);
        self.dossier.settings().stale() == Stale::Mark
            && matches!(state(), Some(TranslationState::Stale(_)))
    }
}

/// The words of a language, or its pseudo-form.
fn load(
    files: &Files,
    language: &str,
    kinds: &Arc<Kinds>,
    pseudo: bool,
    findings: &mut Findings,
) -> Option<Words> {
    let Folder { mut resources, complete } = Folder::read(files, language, findings);
    if pseudo {
        resources = resources.iter().map(pseudo::resource).collect();
    }
    let ledger = match files.source(&format!("locales/{language}/{}", ledger::FILE)) {
        // The folder could not be read, which has been reported.
        Err(_) if resources.is_empty() => None,
        _ => files.load(&format!("locales/{language}/{}", ledger::FILE), findings),
    };
    let ledger = ledger.map(|source| Ledger::parse(&source, findings)).unwrap_or_default();
    let words = Words::new(language, resources, ledger, findings);
    words.map(|words| words.with_kinds(Arc::clone(kinds)).with_rest_unread(!complete))
}
