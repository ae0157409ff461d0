//! The words of every language of a dossier.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::Words;
use super::ledger::{self, Ledger};
use super::pseudo;
use super::resource::Resource;
use crate::finding::{Finding, Findings};
use crate::project::Project;
use crate::source::Source;

/// One bundle of words per language.
#[derive(Debug)]
pub struct Catalogue {
    languages: BTreeMap<String, Words>,
}

impl Catalogue {
    /// Loads `locales/<language>/*.ftl` for each language. Faults go to `findings`. One
    /// language may be asked for in its pseudo-form.
    #[must_use]
    pub fn load(
        project: &Project,
        languages: &[String],
        pseudo: Option<&str>,
        findings: &mut Findings,
    ) -> Option<Self> {
        Self::build(project, languages, findings, |language, findings| {
            let mut resources = resources(project, language, findings);
            if language == languages[0] && pseudo.is_some_and(|tag| pseudo::is_of(tag, language)) {
                resources = resources.iter().map(pseudo::resource).collect();
            }
            resources
        })
    }

    /// The same, with other files for one language.
    #[must_use]
    pub fn load_with(
        project: &Project,
        languages: &[String],
        (other, files): (&str, Vec<Resource>),
        findings: &mut Findings,
    ) -> Option<Self> {
        let files = Mutex::new(files);
        Self::build(project, languages, findings, |language, findings| match language == other {
            true => std::mem::take(&mut *files.lock().unwrap_or_else(PoisonError::into_inner)),
            false => resources(project, language, findings),
        })
    }

    fn build(
        project: &Project,
        languages: &[String],
        findings: &mut Findings,
        resources: impl Fn(&str, &mut Findings) -> Vec<Resource> + Sync,
    ) -> Option<Self> {
        let load = |language: &String| {
            let mut findings = Findings::default();
            let resources = resources(language, &mut findings);
            let ledger = ledger(project, language, &mut findings);
            let words = Words::new(language, resources, ledger, &mut findings);
            (words, findings)
        };
        // Side by side; what was found comes in the order of the languages.
        let loaded: Vec<_> = languages.par_iter().map(load).collect();
        let mut catalogue = BTreeMap::new();
        for (language, (words, found)) in languages.iter().zip(loaded) {
            findings.extend(found);
            catalogue.extend(words.map(|words| (language.clone(), words)));
        }
        (catalogue.len() == languages.len()).then_some(Self { languages: catalogue })
    }

    /// The words of a language of the dossier.
    #[must_use]
    pub fn words(&self, language: &str) -> Option<&Words> {
        self.languages.get(language)
    }

    /// Every language with its words, by language tag.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Words)> {
        self.languages.iter().map(|(language, words)| (language.as_str(), words))
    }
}

/// The ledger of a language; an empty one when it has none yet.
fn ledger(project: &Project, language: &str, findings: &mut Findings) -> Ledger {
    let path = format!("locales/{language}/{}", ledger::FILE);
    let source = match project.read(&path) {
        Ok(bytes) => Source::decode(&path, bytes),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ledger::default(),
        Err(error) => {
            let message = format!("`{path}` cannot be read: {error}");
            Err(Finding::error("unreadable-file", message))
        }
    };
    match source {
        Ok(source) => Ledger::parse(&source, findings),
        Err(finding) => {
            findings.push(finding);
            Ledger::default()
        }
    }
}

fn resources(project: &Project, language: &str, findings: &mut Findings) -> Vec<Resource> {
    let folder = format!("locales/{language}");
    let names = project.list(&folder).unwrap_or_default();
    let names: Vec<_> = names.iter().filter(|name| name.ends_with(".ftl")).collect();
    if names.is_empty() {
        let message = format!("the language `{language}` has no words");
        findings.push(
            Finding::error("missing-language", message).help(format!(
                "put its Fluent files into {folder}, or take it out of the settings"
            )),
        );
    }
    let mut resources = Vec::new();
    for name in names {
        let path = format!("{folder}/{name}");
        let source = match project.read(&path) {
            Ok(bytes) => Source::decode(&path, bytes),
            Err(error) => {
                let message = format!("`{path}` cannot be read: {error}");
                Err(Finding::error("unreadable-file", message))
            }
        };
        match source {
            Ok(source) => resources.push(Resource::parse(source, findings)),
            Err(finding) => findings.push(finding),
        }
    }
    resources
}
