//! An edition: one report in one language, or in several side by side.

/// One report in a list of languages; it gives one PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edition {
    report: String,
    languages: Vec<String>,
    date: chrono::NaiveDate,
    manner: Manner,
}

/// What an edition is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// To be read.
    Published,
    /// To be corrected on paper: each paragraph has its message's id in the margin.
    Review,
    /// To try the layout: the source language, longer and accented.
    Pseudo,
}

impl Manner {
    /// The manner of this word.
    pub(crate) fn named(word: &str) -> Option<Self> {
        [Self::Published, Self::Review, Self::Pseudo].into_iter().find(|m| m.name() == word)
    }

    /// The word that templates and provenance use.
    pub(crate) fn name(self) -> &'static str {
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
    pub(crate) fn report(&self) -> &str {
        &self.report
    }

    /// The languages, at least one; the first is the edition's own.
    pub(crate) fn languages(&self) -> &[String] {
        &self.languages
    }

    /// What it is for.
    pub(crate) fn manner(&self) -> Manner {
        self.manner
    }

    /// Its languages and what it is for, in one word: `ko`, `ko-review`, `en-XA`.
    pub(crate) fn variant(&self) -> String {
        let languages = self.languages.join("-");
        match self.manner {
            Manner::Published => languages,
            Manner::Review => format!("{languages}-review"),
            Manner::Pseudo => format!("{languages}{}", crate::config::PSEUDO_SUFFIX),
        }
    }

    /// The usual name of its file: `<report>-<variant>.pdf`.
    pub(crate) fn file_name(&self) -> String {
        format!("{}-{}.pdf", self.report, self.variant())
    }

    /// The date of the document: the data's, or `SOURCE_DATE_EPOCH`.
    pub(crate) fn date(&self) -> chrono::NaiveDate {
        self.date
    }
}
