//! The words of every language of a dossier.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::Words;
use super::ledger::{self, Ledger};
use super::pseudo;
use super::resource::Resource;
use crate::dossier::Files;
use crate::finding::{Code, Finding, Findings};

/// One bundle of words per language.
#[derive(Debug)]
pub(crate) struct Catalogue {
    languages: BTreeMap<String, Words>,
}

impl Catalogue {
    /// Loads `locales/<language>/*.ftl` for each language. Faults go to `findings`. With `pseudo`
    /// the source language, if it is this one, is replaced by its pseudo-form.
    pub(crate) fn load(
        files: &Files,
        languages: &[String],
        pseudo: Option<&str>,
        findings: &mut Findings,
    ) -> Option<Self> {
        let resources = |language: &String, findings: &mut Findings| {
            let resources = resources(files, language, findings);
            if *language == languages[0] && pseudo.is_some_and(|tag| pseudo::is_of(tag, language)) {
                resources.iter().map(pseudo::resource).collect()
            } else {
                resources
            }
        };
        let load = |language: &String| {
            let mut findings = Findings::default();
            let resources = resources(language, &mut findings);
            let ledger = ledger(files, language, &mut findings);
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

    /// Replaces the Fluent files of a language; `None` if it cannot be loaded.
    pub(super) fn replace(
        &mut self,
        language: &str,
        resources: Vec<Resource>,
        findings: &mut Findings,
    ) -> Option<()> {
        let ledger = self.languages.get(language)?.ledger().clone();
        let words = Words::new(language, resources, ledger, findings)?;
        self.languages.insert(language.to_owned(), words);
        Some(())
    }

    /// The words of a language of the dossier.
    pub(crate) fn words(&self, language: &str) -> Option<&Words> {
        self.languages.get(language)
    }

    /// Every language with its words, by language tag.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Words)> {
        self.languages.iter().map(|(language, words)| (language.as_str(), words))
    }
}

/// The ledger of a language; an empty one when it has none yet.
fn ledger(files: &Files, language: &str, findings: &mut Findings) -> Ledger {
    let path = format!("locales/{language}/{}", ledger::FILE);
    match files.source(&path) {
        Ok(Some(source)) => Ledger::parse(&source, findings),
        Ok(None) => Ledger::default(),
        Err(finding) => {
            findings.push(finding);
            Ledger::default()
        }
    }
}

fn resources(files: &Files, language: &str, findings: &mut Findings) -> Vec<Resource> {
    let folder = format!("locales/{language}");
    let names = files.list(&folder).unwrap_or_default();
    let names: Vec<_> = names.iter().filter(|name| name.ends_with(".ftl")).collect();
    if names.is_empty() {
        let message = format!("the language `{language}` has no words");
        findings.push(
            Finding::new(Code::MissingLanguage, message).help(format!(
                "put its Fluent files into {folder}, or take it out of the settings"
            )),
        );
    }
    let mut resources = Vec::new();
    for name in names {
        let path = format!("{folder}/{name}");
        match files.source(&path) {
            Ok(source) => resources.extend(source.map(|s| Resource::parse(s, findings))),
            Err(finding) => findings.push(finding),
        }
    }
    resources
}
