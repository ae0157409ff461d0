//! What a configuration asks for: its report, languages, layout and record, all of them in the
//! dossier.

use unicode_normalization::UnicodeNormalization;

use crate::config::{Config, Layout, PSEUDO_SUFFIX};
use crate::dossier::{Dossier, Edition, Manner, Selection, fits};
use crate::finding::{Code, Finding, Findings, Stop};
use crate::locales::is_pseudo_of;

/// The arguments that choose editions, checked against a dossier.
#[derive(Debug)]
pub(super) struct Request<'a> {
    config: &'a Config,
    dossier: &'a Dossier,
    report: Option<String>,
    /// Empty if none was asked for.
    languages: Vec<String>,
    layout: Option<Layout>,
    select: Option<Selection>,
    manner: Manner,
}

impl<'a> Request<'a> {
    /// Checks the arguments. `reports` are those that can be built.
    ///
    /// # Errors
    /// [`Stop::Usage`] for what the dossier lacks, and for what no edition can have.
    pub(super) fn new(
        config: &'a Config,
        dossier: &'a Dossier,
        reports: &[String],
    ) -> Result<Self, Stop> {
        let is_pseudo = |tag: &String| {
            let pseudo = tag.strip_suffix(PSEUDO_SUFFIX);
            pseudo.is_some_and(|tag| is_pseudo_of(tag, &dossier.languages()[0]))
        };
        let languages = languages(config, dossier, &is_pseudo)?;
        // A shell may complete the name as the system writes it.
        let report: Option<String> = config.report.as_ref().map(|name| name.nfc().collect());
        if let Some(report) = report.as_ref().filter(|report| !reports.contains(report)) {
            let finding = Finding::unknown(Code::UnknownReport, "report", report, reports);
            return Err(Stop::usage(finding));
        }
        let manner = match config.languages.iter().position(is_pseudo) {
            Some(0) => Manner::Pseudo,
            Some(_) => {
                let finding =
                    Finding::new(Code::BadEdition, "the pseudo-language is not the first")
                        .help("write it first, as in `--lang en-XA,fr`");
                return Err(Stop::usage(finding));
            }
            None if config.review => Manner::Review,
            None => Manner::Published,
        };
        let collection = report.as_ref().and_then(|report| dossier.for_each(report));
        let select = config.select.as_ref();
        let select = select.map(|written| Selection::find(dossier, written, collection));
        Ok(Self {
            config,
            dossier,
            report,
            languages,
            layout: config.layout,
            select: select.transpose().map_err(Stop::usage)?,
            manner,
        })
    }

    /// The one edition of the arguments, with what the settings say of it.
    ///
    /// # Errors
    /// [`Stop::Usage`] for a layout that its languages cannot have.
    pub(super) fn edition(&self) -> Result<Edition, Stop> {
        let Some(report) = self.report.as_ref().or(self.dossier.reports().first()) else {
            let finding = Finding::new(Code::MissingReport, "the dossier has no report");
            return Err(Stop::usage(finding.help("name one with --report")));
        };
        let languages = match self.languages.as_slice() {
            [] => vec![self.dossier.languages()[0].clone()],
            languages => languages.to_vec(),
        };
        self.made_of(report, languages)
    }

    /// The editions that it asks for out of `known`; if there are none, those that are made from
    /// the arguments.
    ///
    /// # Errors
    /// [`Stop::Usage`] for a layout that the languages cannot have.
    pub(super) fn editions(&self, known: &[Edition]) -> Result<Vec<Edition>, Stop> {
        let asked = |edition: &&Edition| {
            self.report.as_ref().is_none_or(|report| report == edition.report())
                && (self.languages.is_empty() || self.languages == edition.languages())
                && self.layout.is_none_or(|layout| layout == edition.layout())
                && self.select.as_ref().is_none_or(|record| Some(record) == edition.select())
        };
        let asked: Vec<_> = known.iter().filter(asked).cloned().collect();
        if !asked.is_empty() && self.manner == Manner::Published {
            return Ok(asked);
        }
        let mut reports: Vec<String> = Vec::new();
        match (&self.report, &self.select) {
            (Some(report), _) => reports.push(report.clone()),
            (None, Some(record)) => {
                let message =
                    format!("the settings have no edition of the record `{}`", record.message());
                let finding = Finding::new(Code::UnknownRecord, message);
                return Err(Stop::usage(finding.help("name its report with --report")));
            }
            (None, None) => {
                for edition in known.iter().filter(|edition| edition.select().is_none()) {
                    if !reports.iter().any(|report| report == edition.report()) {
                        reports.push(edition.report().to_owned());
                    }
                }
            }
        }
        let each = || self.dossier.languages().iter().map(|language| vec![language.clone()]);
        let languages = match self.languages.as_slice() {
            [] => each().collect(),
            languages => vec![languages.to_vec()],
        };
        let pairs = reports.iter().flat_map(|report| languages.iter().map(move |l| (report, l)));
        pairs.map(|(report, languages)| self.made_of(report, languages.clone())).collect()
    }

    fn made_of(&self, report: &str, languages: Vec<String>) -> Result<Edition, Stop> {
        if let Some(layout) = self.layout {
            fits(layout, languages.len()).map_err(Stop::usage)?;
        }
        let date = self.config.date.unwrap_or_else(|| self.dossier.date());
        let edition = Edition::new(report.to_owned(), languages, date, self.manner)
            .laid_out(self.layout.unwrap_or_default())
            .of_record(self.select.clone())
            .in_grey(self.config.grey);
        Ok(self.dossier.completed(edition))
    }
}

/// The languages that were asked for, the source language in place of its pseudo-form.
fn languages(
    config: &Config,
    dossier: &Dossier,
    is_pseudo: &dyn Fn(&String) -> bool,
) -> Result<Vec<String>, Stop> {
    let known = dossier.languages();
    let mut languages: Vec<String> = Vec::new();
    let mut findings = Findings::default();
    for tag in &config.languages {
        let language = if is_pseudo(tag) { Some(&*known[0]) } else { dossier.language(tag) };
        let Some(language) = language else {
            findings.push(Finding::unknown(Code::UnknownLanguage, "language", tag, known));
            continue;
        };
        if languages.iter().any(|known| known == language) {
            let message = format!("the language `{language}` is there twice");
            findings.push(Finding::new(Code::BadEdition, message).help("name each language once"));
        }
        languages.push(language.to_owned());
    }
    if findings.is_empty() { Ok(languages) } else { Err(Stop::Usage(findings)) }
}
