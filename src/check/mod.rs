//! Facts and words against each other, before a page is set. [`Checked`] is the
//! proof that no error was found.

mod coverage;
mod glyphs;
mod messages;

use std::collections::BTreeMap;

use crate::data::Dossier;
use crate::finding::{Findings, Stop};
use crate::locales::Catalogue;
use crate::locales::scope::{self, Variable};
use crate::project::{Edition, Fonts};

/// The variables of each record's message, by message id.
pub type Scopes = BTreeMap<String, BTreeMap<String, Variable>>;

/// Facts and words that may be set in the languages of an edition.
#[derive(Debug)]
pub struct Checked {
    dossier: Dossier,
    catalogue: Catalogue,
    scopes: Scopes,
}

impl Checked {
    /// Checks facts and words for the languages of an edition.
    ///
    /// # Errors
    /// [`Stop::Findings`] with all of them when there is an error.
    pub fn new(
        dossier: Dossier,
        catalogue: Catalogue,
        fonts: &Fonts,
        edition: &Edition,
    ) -> Result<Self, Stop> {
        let scopes: Scopes = dossier
            .all()
            .map(|(_, record)| (record.message(), scope::variables(&dossier, record)))
            .collect();
        let mut findings = Findings::default();
        for words in edition.languages().iter().filter_map(|language| catalogue.words(language)) {
            coverage::check(&dossier, &catalogue, words, &mut findings);
            messages::check(words, &scopes, &mut findings);
            glyphs::check(words, fonts, &mut findings);
        }
        if findings.has_errors() {
            return Err(Stop::Findings(findings));
        }
        Ok(Self { dossier, catalogue, scopes })
    }

    /// The facts.
    #[must_use]
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The words.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The variables that a message sees: those of its record, or none.
    #[must_use]
    pub fn scope(&self, message: &str) -> Option<&BTreeMap<String, Variable>> {
        self.scopes.get(message.split('.').next().unwrap_or(message))
    }
}
