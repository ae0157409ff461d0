//! An edition: one report in one language or in several, of all records or of one.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Formats, Paper, Selection};
use crate::config::{Layout, PSEUDO_SUFFIX};

/// One report in a list of languages, at least one. It is built as one PDF, which names it in this
/// form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Edition {
    report: String,
    languages: Vec<String>,
    /// Columns if there is one language.
    #[serde(default, skip_serializing_if = "is_columns")]
    layout: Layout,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    select: Option<Selection>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    paper: Option<Paper>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pages: Option<u32>,
    /// Whether it has greys in place of its colours.
    #[serde(default, skip_serializing_if = "is_false")]
    grey: bool,
    manner: Manner,
    date: NaiveDate,
    /// The pattern of its file name, if it has one of its own.
    #[serde(skip)]
    file: Option<String>,
    /// How far its colours run past the edge of a page, in millimetres; only in print files.
    #[serde(skip)]
    bleed: Decimal,
    /// The formats in which `build` writes it.
    #[serde(skip)]
    formats: Formats,
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

// The name and form are serde's.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_columns(layout: &Layout) -> bool {
    *layout == Layout::Columns
}

// The same.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(flag: &bool) -> bool {
    !flag
}

impl Edition {
    pub(crate) fn new(
        report: String,
        languages: Vec<String>,
        date: NaiveDate,
        manner: Manner,
    ) -> Self {
        Self {
            report,
            languages,
            layout: Layout::default(),
            select: None,
            paper: None,
            pages: None,
            grey: false,
            manner,
            date,
            file: None,
            bleed: Decimal::ZERO,
            formats: Formats::default(),
        }
    }

    /// The same edition with another layout of its languages, if it has several.
    pub(crate) fn laid_out(self, layout: Layout) -> Self {
        let layout = if self.languages.len() > 1 { layout } else { Layout::Columns };
        Self { layout, ..self }
    }

    /// The same edition of one record, or of all.
    pub(crate) fn of_record(self, select: Option<Selection>) -> Self {
        Self { select, ..self }
    }

    /// The same edition with a paper, a limit of pages and a pattern of its file name of its own.
    pub(crate) fn printed(
        self,
        paper: Option<Paper>,
        pages: Option<u32>,
        file: Option<String>,
    ) -> Self {
        Self { paper, pages, file, ..self }
    }

    /// The same edition in greys, or in its colours.
    pub(crate) fn in_grey(self, grey: bool) -> Self {
        Self { grey, ..self }
    }

    /// The same edition with colours that run so many millimetres past the edges of its pages.
    pub(crate) fn bleeding(self, bleed: Decimal) -> Self {
        Self { bleed, ..self }
    }

    /// The same edition in one of its languages.
    pub(crate) fn in_language(&self, language: &str) -> Self {
        let languages = vec![language.to_owned()];
        Self { languages, layout: Layout::Columns, ..self.clone() }
    }

    /// The same edition in these formats.
    pub(crate) fn in_formats(self, formats: Formats) -> Self {
        Self { formats, ..self }
    }

    /// Whether it is the same edition, whatever its date, its limit of pages, its file and formats.
    pub(crate) fn is(&self, other: &Self) -> bool {
        let alike = |edition: &Self| {
            let edition = edition.clone().printed(edition.paper, None, None);
            edition.in_formats(Formats::default())
        };
        alike(self) == alike(&other.at(self.date))
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

    /// How its languages are laid out.
    pub(crate) fn layout(&self) -> Layout {
        self.layout
    }

    /// The only record that it is about.
    pub(crate) fn select(&self) -> Option<&Selection> {
        self.select.as_ref()
    }

    /// The paper, if it is not that of the dossier.
    pub(crate) fn paper(&self) -> Option<Paper> {
        self.paper
    }

    /// The most pages that it may have.
    pub(crate) fn pages(&self) -> Option<u32> {
        self.pages
    }

    /// Whether it has greys in place of its colours.
    pub(crate) fn is_grey(&self) -> bool {
        self.grey
    }

    /// How far its colours run past the edges of its pages, in millimetres.
    pub(crate) fn bleed(&self) -> Decimal {
        self.bleed
    }

    pub(crate) fn manner(&self) -> Manner {
        self.manner
    }

    /// The source language, if the edition is in the pseudo-language: its first.
    pub(crate) fn pseudo_language(&self) -> Option<&str> {
        let first = self.languages.first().filter(|_| self.manner == Manner::Pseudo);
        first.map(String::as_str)
    }

    /// Its languages, their layout, its paper and what it is for, in one word: `ko`, `ko-review`,
    /// `en-XA`, `fr-ko-facing-a5`.
    pub(crate) fn variant(&self) -> String {
        let mut languages = self.languages.clone();
        if let (Manner::Pseudo, Some(first)) = (self.manner, languages.first_mut()) {
            first.push_str(PSEUDO_SUFFIX);
        }
        let layout = (!is_columns(&self.layout)).then(|| self.layout.name().to_owned());
        let paper = self.paper.map(|paper| paper.name().to_owned());
        let review = (self.manner == Manner::Review).then(|| "review".to_owned());
        let grey = self.grey.then(|| "grey".to_owned());
        let parts = languages.into_iter().chain(layout).chain(paper).chain(grey).chain(review);
        parts.collect::<Vec<_>>().join("-")
    }

    /// Its usual name: `<report>-<variant>`, or `<report>-<record>-<variant>`.
    pub(crate) fn name(&self) -> String {
        let record = self.select.as_ref().map(|select| format!("{}-", select.id()));
        format!("{}-{}{}", self.report, record.unwrap_or_default(), self.variant())
    }

    /// The formats in which `build` writes it, at least one.
    pub(crate) fn formats(&self) -> &Formats {
        &self.formats
    }

    /// The name of its PDF.
    pub(crate) fn file_name(&self) -> String {
        format!("{}.pdf", self.file_stem())
    }

    /// The name of its files without their ending: its usual name, or the pattern that the settings
    /// have for it. Only a published edition has the name of the pattern, so that no other takes its
    /// place.
    pub(crate) fn file_stem(&self) -> String {
        let pattern = self.file.as_ref().filter(|_| self.manner == Manner::Published);
        let Some(pattern) = pattern else { return self.name() };
        self.filled(pattern)
    }

    /// The web address of its PDF, of a pattern that may have `{file}` and the parts of a file name.
    pub(crate) fn address(&self, pattern: &str) -> String {
        // What a file name may have and an address not (RFC 3986, 2.1).
        let escaped = |name: String| -> String {
            let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
            let escape = |byte: u8| match byte {
                byte if is_plain(byte) => char::from(byte).to_string(),
                byte => format!("%{byte:02X}"),
            };
            name.bytes().map(escape).collect()
        };
        self.filled(&pattern.replace("{file}", &escaped(self.file_name())))
    }

    /// A pattern with the parts that name an edition.
    fn filled(&self, pattern: &str) -> String {
        let parts = [
            ("{report}", self.report.clone()),
            ("{id}", self.select.as_ref().map_or("all", Selection::id).to_owned()),
            ("{languages}", self.languages.join("-")),
            ("{layout}", self.layout.name().to_owned()),
            ("{variant}", self.variant()),
        ];
        let fill = |name: String, (part, text): &(&str, String)| name.replace(part, text);
        parts.iter().fold(pattern.to_owned(), fill)
    }

    /// The date of the document: the data's, or `SOURCE_DATE_EPOCH`.
    pub(crate) fn date(&self) -> NaiveDate {
        self.date
    }
}
