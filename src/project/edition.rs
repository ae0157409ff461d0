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
    manner: Manner,
}

/// What an edition is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// To be read.
    Published,
    /// To be corrected on paper: each paragraph has its message's id in the margin.
    Review,
    /// To try the layout: the source language, longer and accented.
    Pseudo,
}

impl Manner {
    /// The manner of this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        [Self::Published, Self::Review, Self::Pseudo].into_iter().find(|m| m.name() == word)
    }

    /// The word that templates and provenance use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Review => "review",
            Self::Pseudo => "pseudo",
        }
    }
}

impl Edition {
    /// An edition of a report in languages of the dossier, at least one.
    pub(crate) fn new(
        report: String,
        languages: Vec<String>,
        date: chrono::NaiveDate,
        manner: Manner,
    ) -> Self {
        Self { report, languages, date, manner }
    }

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

    /// What it is for.
    #[must_use]
    pub fn manner(&self) -> Manner {
        self.manner
    }

    /// Its languages and what it is for, in one word: `ko`, `ko-review`, `en-XA`.
    #[must_use]
    pub fn variant(&self) -> String {
        let languages = self.languages.join("-");
        match self.manner {
            Manner::Published => languages,
            Manner::Review => format!("{languages}-review"),
            Manner::Pseudo => format!("{languages}{}", crate::locales::PSEUDO),
        }
    }

    /// The usual name of its file: `<report>-<variant>.pdf`.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}-{}.pdf", self.report, self.variant())
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
        let first = &dossier.languages()[0];
        let pseudo =
            request.pseudo_language().is_some_and(|tag| crate::locales::is_pseudo_of(tag, first));
        let language = match &request.language {
            Some(_) if pseudo => first.clone(),
            Some(language) => known("language", language, dossier.languages())?,
            None => first.clone(),
        };
        let report = match &request.report {
            Some(report) => known("report", report, &self.reports(dossier))?,
            None => dossier.reports()[0].clone(),
        };
        let date = request.date.unwrap_or_else(|| dossier.date());
        let manner = match (pseudo, request.review) {
            (true, _) => Manner::Pseudo,
            (false, true) => Manner::Review,
            (false, false) => Manner::Published,
        };
        Ok(Edition { report, languages: vec![language], date, manner })
    }

    /// The editions of some reports in some languages of this dossier.
    ///
    /// # Errors
    /// [`Stop::Usage`] for a report or a language that the dossier does not have.
    pub fn editions(
        &self,
        dossier: &Dossier,
        request: &Request,
        reports: &[String],
        languages: &[String],
    ) -> Result<Vec<Edition>, Stop> {
        let pairs = reports.iter().flat_map(|report| languages.iter().map(move |l| (report, l)));
        let edition = |(report, language): (&String, &String)| {
            let (report, language) = (Some(report.clone()), Some(language.clone()));
            self.edition(dossier, &Request { report, language, ..request.clone() })
        };
        pairs.map(edition).collect()
    }

    /// The reports that can be set: those that the dossier publishes, then every other
    /// folder of `reports/` with a `main.typ`.
    #[must_use]
    pub fn reports(&self, dossier: &Dossier) -> Vec<String> {
        let mut reports = dossier.reports().to_vec();
        for name in self.list("reports").unwrap_or_default() {
            if !reports.contains(&name) && self.read(&format!("reports/{name}/main.typ")).is_ok() {
                reports.push(name);
            }
        }
        reports
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
