//! What a configuration asks for: its report, languages, layout and record, all of them in the
//! dossier.

use crate::config::{Config, Layout, PSEUDO_SUFFIX};
use crate::dossier::{Dossier, Edition, Manner, Selection};
use crate::finding::{Code, Finding, Findings, Stop};
use crate::locales::is_pseudo_of;

/// The arguments that choose editions, checked against a dossier.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) report: Option<String>,
    /// Empty if none was asked for.
    pub(super) languages: Vec<String>,
    pub(super) layout: Option<Layout>,
    pub(super) select: Option<Selection>,
    pub(super) manner: Manner,
}

impl Request {
    /// Checks the arguments. `reports` are those that can be built.
    ///
    /// # Errors
    /// [`Stop::Usage`] for what the dossier lacks, and for a layout that its languages cannot have.
    pub(super) fn new(
        config: &Config,
        dossier: &Dossier,
        reports: &[String],
    ) -> Result<Self, Stop> {
        let is_pseudo = |tag: &String| {
            let pseudo = tag.strip_suffix(PSEUDO_SUFFIX);
            pseudo.is_some_and(|tag| is_pseudo_of(tag, &dossier.languages()[0]))
        };
        let languages = languages(config, dossier, &is_pseudo)?;
        let report = config.report.as_ref();
        if let Some(report) = report.filter(|report| !reports.contains(report)) {
            let finding = Finding::unknown(Code::UnknownReport, "report", report, reports);
            return Err(Stop::usage(finding));
        }
        if let Some(layout) = config.layout {
            check_layout(layout, languages.len().max(1)).map_err(Stop::usage)?;
        }
        let select = config.select.as_ref();
        let select = select.map(|written| Selection::find(dossier, written, None)).transpose();
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
        Ok(Self {
            report: report.cloned(),
            languages,
            layout: config.layout,
            select: select.map_err(Stop::usage)?,
            manner,
        })
    }

    /// An edition that is made from the arguments alone.
    pub(super) fn edition(&self, config: &Config, dossier: &Dossier) -> Edition {
        let report = self.report.as_ref().unwrap_or(&dossier.reports()[0]);
        let first = || vec![dossier.languages()[0].clone()];
        let languages = Some(self.languages.clone()).filter(|languages| !languages.is_empty());
        self.edition_of(config, dossier, report, languages.unwrap_or_else(first))
    }

    /// The same in other languages, of another report.
    pub(super) fn edition_of(
        &self,
        config: &Config,
        dossier: &Dossier,
        report: &str,
        languages: Vec<String>,
    ) -> Edition {
        let date = config.date.unwrap_or_else(|| dossier.date());
        Edition::new(report.to_owned(), languages, date, self.manner)
            .laid_out(self.layout.unwrap_or_default())
            .of_record(self.select.clone())
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
        let language = if is_pseudo(tag) { &known[0] } else { tag };
        if !known.contains(language) {
            findings.push(Finding::unknown(Code::UnknownLanguage, "language", tag, known));
        } else if languages.contains(language) {
            let message = format!("the language `{tag}` is there twice");
            findings.push(Finding::new(Code::BadEdition, message).help("name each language once"));
        }
        languages.push(language.clone());
    }
    if findings.is_empty() { Ok(languages) } else { Err(Stop::Usage(findings)) }
}

/// Refuses a layout that so many languages cannot have.
fn check_layout(layout: Layout, languages: usize) -> Result<(), Finding> {
    let refuse = |message: String, help| Err(Finding::new(Code::BadEdition, message).help(help));
    let name = layout.name();
    match (layout, languages) {
        (_, 1) => refuse(
            format!("the layout `{name}` is for several languages"),
            "name them, as in `--lang fr,ko`, or leave out --layout",
        ),
        (Layout::Facing, 3..) => refuse(
            format!("facing pages have two languages, not {languages}"),
            "use `--layout columns` or `--layout sequence`",
        ),
        _ => Ok(()),
    }
}
