//! The editions of a dossier: what its settings ask for, record by record and language by language.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::plan::Plan;
use super::{Dossier, Edition, Manner, Selection};
use crate::config::Config;
use crate::finding::{Code, Finding, Findings};

impl Dossier {
    /// The editions of the settings; without any every report in each language.
    pub(crate) fn editions(&self, config: &Config) -> Vec<Edition> {
        let date = config.date.unwrap_or_else(|| self.date());
        let plans = self.settings().plans();
        if plans.is_empty() {
            let reports = self.reports().iter();
            return reports.flat_map(|report| self.in_each_language(report, config)).collect();
        }
        plans.iter().flat_map(|plan| self.planned(plan, date)).collect()
    }

    /// A report in each language.
    pub(crate) fn in_each_language(&self, report: &str, config: &Config) -> Vec<Edition> {
        let date = config.date.unwrap_or_else(|| self.date());
        let edition = |language: &String| {
            let languages = vec![language.clone()];
            let edition = Edition::new(report.to_owned(), languages, date, Manner::Published);
            edition.in_formats(self.settings().formats().clone())
        };
        self.languages().iter().map(edition).collect()
    }

    fn planned(&self, plan: &Plan, date: NaiveDate) -> Vec<Edition> {
        let records = plan.for_each.as_ref().map(|kind| self.records(&kind.name).iter());
        let records = records.map(|all| all.map(|record| Some(Selection::of(record))).collect());
        let each = || self.languages().iter().map(|language| vec![language.clone()]).collect();
        let languages = plan.languages.clone().map_or_else(each, |languages| vec![languages]);
        let mut editions = Vec::new();
        for select in records.unwrap_or_else(|| vec![None]) {
            for languages in &languages {
                let report = plan.report.clone();
                let edition = Edition::new(report, languages.clone(), date, Manner::Published);
                let edition = edition.laid_out(plan.layout).of_record(select.clone());
                editions.push(plan.finish(edition.in_grey(plan.grey), self));
            }
        }
        editions
    }

    /// The collection whose records a report has an edition of each.
    pub(crate) fn for_each(&self, report: &str) -> Option<&str> {
        let mut plans = self.settings().plans().iter().filter(|plan| plan.report == report);
        plans.find_map(|plan| plan.for_each.as_ref()).map(|kind| kind.collection.as_str())
    }

    /// Finds the editions of the settings that would be written to the same file.
    pub(crate) fn check_editions(&self, findings: &mut Findings) {
        let mut names = BTreeMap::new();
        for plan in self.settings().plans() {
            for edition in self.planned(plan, self.date()) {
                let name = edition.file_name();
                let (line, _) = plan.span.line_column();
                let Some(first) = names.insert(name.to_lowercase(), line) else { continue };
                let message = format!("two editions have the file name `{name}`");
                findings.push(
                    Finding::new(Code::DuplicateEdition, message)
                        .at(&plan.span)
                        .label(format!("the first is on line {first}"))
                        .help("remove one of them, or add `file:` with a name of its own"),
                );
                // Once for each entry.
                break;
            }
        }
    }

    /// An edition with what the settings say of it: its limit of pages and its file, and its paper
    /// if they name no other edition.
    pub(crate) fn completed(&self, edition: Edition) -> Edition {
        let plans = || self.settings().plans().iter().filter(|plan| plan.has(&edition));
        match plans().find(|plan| plan.paper == edition.paper()).or_else(|| plans().next()) {
            Some(plan) => plan.finish(edition, self),
            None => edition.in_formats(self.settings().formats().clone()),
        }
    }
}

impl Plan {
    /// An edition as this entry has it, with the name of its file if it has its colours, too.
    fn finish(&self, edition: Edition, dossier: &Dossier) -> Edition {
        let formats = self.formats.as_ref().unwrap_or(dossier.settings().formats());
        let file = self.file.clone().filter(|_| self.grey == edition.is_grey());
        edition.printed(self.paper, self.pages, file).in_formats(formats.with_prints(&self.prints))
    }

    /// Whether an edition is one of these, on this or another paper, in colours or in grey.
    fn has(&self, edition: &Edition) -> bool {
        let of = edition.select().map(Selection::kind);
        self.report == edition.report()
            && self.for_each.as_ref().map(|kind| kind.name.as_str()) == of
            && self.layout == edition.layout()
            && match &self.languages {
                Some(languages) => languages == edition.languages(),
                None => edition.languages().len() == 1,
            }
    }
}

impl Edition {
    /// A published edition, as it would be built today.
    ///
    /// # Errors
    /// Why it would not be built any more.
    pub(crate) fn today(&self, dossier: &Dossier, config: &Config) -> Result<Self, String> {
        let known = dossier.languages();
        if self.languages().is_empty() {
            return Err("it names no language".to_owned());
        }
        if let Some(language) = self.languages().iter().find(|language| !known.contains(language)) {
            return Err(format!("the dossier has no language `{language}` any more"));
        }
        if let Some(select) = self.select().filter(|select| !select.exists(dossier)) {
            return Err(format!("the dossier has no record `{}` any more", select.message()));
        }
        let today = self.at(config.date.unwrap_or_else(|| dossier.date()));
        let plans = || dossier.settings().plans().iter().filter(|plan| plan.has(self));
        match plans().find(|plan| plan.paper == self.paper()) {
            Some(plan) => Ok(plan.finish(today, dossier)),
            // Only the settings name a paper.
            None if self.paper().is_some() || plans().next().is_some() => {
                Err("the settings have it on other paper".to_owned())
            }
            None => Ok(today.printed(None, None, None)),
        }
    }
}
