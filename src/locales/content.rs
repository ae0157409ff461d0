//! Facts and words together, with the variables that each record's message sees.

use std::collections::BTreeMap;

use super::bundle::Words;
use super::catalogue::Catalogue;
use super::ledger::TranslationState;
use super::resource::Resource;
use super::scope::{self, Variable};
use crate::dossier::{Dossier, Stale};
use crate::finding::{Code, Finding, Findings, Stop};

/// The variables of each record's message, by message id.
pub(crate) type Scopes = BTreeMap<String, BTreeMap<String, Variable>>;

/// The facts and words of a dossier.
#[derive(Debug)]
pub(crate) struct Content {
    dossier: Dossier,
    catalogue: Catalogue,
    scopes: Scopes,
}

impl Content {
    pub(crate) fn new(dossier: Dossier, catalogue: Catalogue) -> Self {
        let records = dossier.all();
        let scopes =
            records.map(|(_, record)| (record.message(), scope::variables(&dossier, record)));
        Self { scopes: scopes.collect(), dossier, catalogue }
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
        self.catalogue.insert(language.to_owned(), words);
        Some(self)
    }

    pub(crate) fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    pub(crate) fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The variables of every record's message.
    pub(crate) fn scopes(&self) -> &Scopes {
        &self.scopes
    }

    /// The variables that a message sees: those of its record, if it belongs to one.
    pub(crate) fn scope(&self, message: &str) -> Option<&BTreeMap<String, Variable>> {
        self.scopes.get(message.split('.').next().unwrap_or(message))
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
        let (message, help) = if language == self.source_language() {
            let message = format!("`{language}` is the source language, not a translation");
            (message, format!("the translations are {}", languages[1..].join(", ")))
        } else if let (Some(source), Some(words)) = (self.source_words(), self.words(language)) {
            return Ok((source, words));
        } else {
            let message = format!("the dossier does not have the language `{language}`");
            (message, format!("it has {}", languages.join(", ")))
        };
        let known = languages.iter().map(String::as_str);
        let finding = Finding::new(Code::UnknownLanguage, message);
        Err(Stop::Usage(finding.did_you_mean(language, known).help(help)))
    }

    /// Whether a text is out of date and the dossier marks such texts.
    pub(crate) fn is_marked(&self, words: &Words, id: &str) -> bool {
        let state = || Some(words.state(self.source_words()?.entry(id)?, words.entry(id)?));
        self.dossier.stale() == Stale::Mark && matches!(state(), Some(TranslationState::Stale(_)))
    }
}
