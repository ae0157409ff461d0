//! A dossier that is loaded and checked, with the faults that keep single editions from
//! being set.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::Checked;
use crate::cli::Request;
use crate::finding::{Finding, Findings, Stop};
use crate::inspect::{self, Loaded};
use crate::project::{Edition, Fonts, Project};
use crate::provenance::{Input, Inputs};
use crate::reports::Stock;

/// What all editions are made from.
pub(super) struct Ready {
    pub(super) stock: Arc<Stock>,
    pub(super) editions: Vec<Edition>,
    /// The errors in the words of each language that has any.
    faults: BTreeMap<String, Findings>,
}

impl Ready {
    /// Loads a dossier. Faults in the words of a language keep back what is made from them,
    /// and nothing else; faults of the facts keep back everything.
    pub(super) fn load(
        project: &Project,
        request: &Request,
        fonts: impl FnOnce(&Project) -> Result<Arc<Fonts>, Stop> + Send,
    ) -> Result<Self, Stop> {
        let load = || {
            let mut found = Findings::default();
            let loaded = inspect::load(project, None, &mut found);
            (loaded, found)
        };
        let ((loaded, found), fonts) = rayon::join(load, || fonts(project));
        let fonts = fonts?;
        let (mut faults, shared) = by_language(found);
        let Some(Loaded { dossier, catalogue, .. }) = loaded else {
            let mut all = shared;
            for findings in faults.into_values() {
                all.extend(findings);
            }
            return Err(Stop::Findings(all));
        };
        if shared.has_errors() {
            return Err(Stop::Findings(shared));
        }
        let one = |asked: &Option<String>, all: &[String]| match asked {
            Some(asked) => vec![asked.clone()],
            None => all.to_vec(),
        };
        let languages = dossier.languages();
        let editions = project.editions(
            &dossier,
            request,
            &one(&request.report, dossier.reports()),
            &one(&request.language, languages),
        )?;
        let found = Checked::inspect_each(&dossier, &catalogue, &fonts, languages);
        for (language, found) in languages.iter().zip(found) {
            let found = crate::errors(&dossier, &catalogue, found);
            faults.entry(language.clone()).or_default().extend(found);
        }
        faults.retain(|_, findings| findings.has_errors());
        let (checked, _) = Checked::new(dossier, catalogue, Findings::default())?;
        let stock = Stock::new(project, Arc::new(checked), fonts);
        Ok(Self { stock, editions, faults })
    }

    /// Whether the words of some language have faults.
    pub(super) fn has_faults(&self) -> bool {
        !self.faults.is_empty()
    }

    /// What keeps an edition from being set, from its languages alone.
    pub(super) fn faults(&self, edition: &Edition) -> Findings {
        let mut findings = Findings::default();
        for language in edition.languages() {
            findings.extend(self.faults.get(language).cloned().unwrap_or_default());
        }
        findings
    }

    /// What keeps an edition back that takes texts of other languages: one of them cannot
    /// be read, or was there when `before` was made and is gone from words with faults.
    pub(super) fn withheld(&self, before: Option<&Inputs>, now: Option<&Inputs>) -> Findings {
        let present = self.stock.present();
        let mut languages = BTreeMap::new();
        for (input, digest) in before.into_iter().chain(now).flat_map(Inputs::iter) {
            let Input::Text { language, id } = input else { continue };
            let Some(faults) = self.faults.get(language) else { continue };
            let gone = digest.is_some() && present.digest(input).is_none();
            if gone || present.is_broken(language, id) {
                languages.entry(language.as_str()).or_insert((id, faults));
            }
        }
        let mut findings = Findings::default();
        for (language, (id, faults)) in languages {
            let message =
                format!("the edition takes `{id}` of `{language}`, whose words have faults");
            findings.push(Finding::error("faulty-language", message));
            findings.extend(faults.clone());
        }
        findings
    }
}

/// Findings in the words of each language, and those elsewhere.
fn by_language(findings: Findings) -> (BTreeMap<String, Findings>, Findings) {
    let (mut languages, mut shared) = (BTreeMap::<_, Findings>::new(), Findings::default());
    for finding in findings {
        let path = finding.span().map(|span| span.source().path());
        let language = path.and_then(|path| path.strip_prefix("locales/")?.split('/').next());
        match language.map(str::to_owned) {
            Some(language) => languages.entry(language).or_default().push(finding),
            None => shared.push(finding),
        }
    }
    (languages, shared)
}
