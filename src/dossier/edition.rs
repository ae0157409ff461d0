//! An edition: one report in one language, or in several side by side.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Dossier;
use crate::config::{Config, PSEUDO_SUFFIX};

/// One report in a list of languages, at least one. It is built as one PDF, which names it in this
/// form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Edition {
    report: String,
    languages: Vec<String>,
    manner: Manner,
    date: NaiveDate,
}

/// What an edition is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Manner {
    /// To be read.
    Published,
    /// To be corrected on paper: each paragraph has its message's id in the margin.
    Review,
    /// To try the layout: the source language, longer and accented.
    Pseudo,
}

impl Edition {
    pub(crate) fn new(
        report: String,
        languages: Vec<String>,
        date: NaiveDate,
        manner: Manner,
    ) -> Self {
        Self { report, languages, date, manner }
    }

    /// A published edition, as it would be built today.
    ///
    /// # Errors
    /// Why it would not be built any more.
    pub(crate) fn today(&self, dossier: &Dossier, config: &Config) -> Result<Self, String> {
        let known = dossier.languages();
        match self.languages.iter().find(|language| !known.contains(language)) {
            _ if self.languages.is_empty() => Err("it names no language".to_owned()),
            Some(language) => Err(format!("the dossier has no language `{language}` any more")),
            None => Ok(self.at(config.date.unwrap_or_else(|| dossier.date()))),
        }
    }

    /// The same edition of another date.
    pub(crate) fn at(&self, date: NaiveDate) -> Self {
        Self { date, ..self.clone() }
    }

    /// A folder under `reports/`.
    pub(crate) fn report(&self) -> &str {
        &self.report
    }

    /// The languages, at least one; the first is the edition's own.
    pub(crate) fn languages(&self) -> &[String] {
        &self.languages
    }

    pub(crate) fn manner(&self) -> Manner {
        self.manner
    }

    /// The source language, if the edition is in the pseudo-language.
    pub(crate) fn pseudo_language(&self) -> Option<&str> {
        let first = self.languages.first().filter(|_| self.manner == Manner::Pseudo);
        first.map(String::as_str)
    }

    /// Its languages and what it is for, in one word: `ko`, `ko-review`, `en-XA`.
    pub(crate) fn variant(&self) -> String {
        let languages = self.languages.join("-");
        match self.manner {
            Manner::Published => languages,
            Manner::Review => format!("{languages}-review"),
            Manner::Pseudo => format!("{languages}{PSEUDO_SUFFIX}"),
        }
    }

    /// The usual name of its file: `<report>-<variant>.pdf`.
    pub(crate) fn file_name(&self) -> String {
        format!("{}-{}.pdf", self.report, self.variant())
    }

    /// The date of the document: the data's, or `SOURCE_DATE_EPOCH`.
    pub(crate) fn date(&self) -> NaiveDate {
        self.date
    }
}
