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
    /// Combines facts and words.
    pub(crate) fn new(dossier: Dossier, catalogue: Catalogue) -> Self {
        let records = dossier.all();
        let scopes =
            records.map(|(_, record)| (record.message(), scope::variables(&dossier, record)));
        Self { scopes: scopes.collect(), dossier, catalogue }
    }

    /// The same with other Fluent files for a language; `None` if they have no words.
    pub(crate) fn with_words(
        mut self,
        language: &str,
        resources: Vec<Resource>,
        findings: &mut Findings,
    ) -> Option<Self> {
        self.catalogue.replace(language, resources, findings)?;
        Some(self)
    }

    /// The facts.
    pub(crate) fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The words.
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

    /// The tag of the source language.
    pub(crate) fn source_language(&self) -> &str {
        &self.dossier.languages()[0]
    }

    /// The words of a language.
    pub(crate) fn words(&self, language: &str) -> Option<&Words> {
        self.catalogue.words(language)
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
        let refuse = |message: String, help: String| {
            let finding = Finding::new(Code::UnknownLanguage, message);
            let known = languages.iter().map(String::as_str);
            Stop::Usage(finding.did_you_mean(language, known).help(help))
        };
        let source = self.source_language();
        if language == source {
            let message = format!("`{language}` is the source language, not a translation");
            return Err(refuse(
                message,
                format!("the translations are {}", languages[1..].join(", ")),
            ));
        }
        match (self.words(source), self.words(language)) {
            (Some(source), Some(words)) => Ok((source, words)),
            _ => {
                let message = format!("the dossier has no language `{language}`");
                Err(refuse(message, format!("it has {}", languages.join(", "))))
            }
        }
    }

    /// Whether a text is out of date and the dossier marks such texts.
    pub(crate) fn is_marked(&self, words: &Words, id: &str) -> bool {
        let stale = || {
            let (source, entry) = (self.source_words()?.entry(id)?, words.entry(id)?);
            let (source, text) = (source.pattern.canonical(), entry.pattern.canonical());
            Some(matches!(words.ledger().state(id, &source, &text), TranslationState::Stale(_)))
        };
        self.dossier.stale() == Stale::Mark && stale().unwrap_or(false)
    }
}
