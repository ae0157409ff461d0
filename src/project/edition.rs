//! An edition: one report in one language, or in several side by side.

use super::Project;
use crate::cli::Request;
use crate::data::Dossier;
use crate::finding::{Finding, Stop};

/// One report in a list of languages; it gives one PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    report: String,
    languages: Vec<String>,
    date: chrono::NaiveDate,
}

impl Edition {
    /// The name of the report: a folder under `reports/`.
    #[must_use]
    pub fn report(&self) -> &str {
        &self.report
    }

    /// The languages, at least one; the first is the edition's own.
    #[must_use]
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The usual name of its file: `<report>-<language>.pdf`.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}-{}.pdf", self.report, self.languages.join("-"))
    }

    /// The date of the document: the data's, or `SOURCE_DATE_EPOCH`.
    #[must_use]
    pub fn date(&self) -> chrono::NaiveDate {
        self.date
    }
}

impl Project {
    /// The edition that a request asks of this dossier.
    ///
    /// # Errors
    /// [`Stop::Usage`] for a report or a language that the dossier does not have.
    pub fn edition(&self, dossier: &Dossier, request: &Request) -> Result<Edition, Stop> {
        let language = match &request.language {
            Some(language) => known("language", language, dossier.languages())?,
            None => dossier.languages()[0].clone(),
        };
        let report = match &request.report {
            Some(report) => known("report", report, dossier.reports())?,
            None => dossier.reports()[0].clone(),
        };
        let date = request.date.unwrap_or_else(|| dossier.date());
        Ok(Edition { report, languages: vec![language], date })
    }
}

fn known(what: &str, asked: &str, known: &[String]) -> Result<String, Stop> {
    if known.iter().any(|name| name == asked) {
        return Ok(asked.to_owned());
    }
    let code = if what == "language" { "unknown-language" } else { "unknown-report" };
    let finding = Finding::error(code, format!("the dossier has no {what} `{asked}`"))
        .did_you_mean(asked, known.iter().map(String::as_str))
        .help(format!("it has {}", backticked(known)));
    Err(Stop::Usage(finding))
}

fn backticked(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
