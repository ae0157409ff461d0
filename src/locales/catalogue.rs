//! The words of every language of a dossier.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::bundle::Words;
use super::ledger::{self, Ledger};
use super::pseudo;
use super::resource::Resource;
use crate::dossier::Files;
use crate::finding::{Code, Finding, Findings, Source};

/// The words of each language, by language tag.
pub(crate) type Catalogue = BTreeMap<String, Words>;

/// Loads `locales/<language>/*.ftl` for each language. Faults go to `findings`. With `pseudo`
/// the source language, if it is this one, is replaced by its pseudo-form.
pub(crate) fn load_catalogue(
    files: &Files,
    languages: &[String],
    pseudo: Option<&str>,
    findings: &mut Findings,
) -> Option<Catalogue> {
    let load = |language: &String| {
        let mut findings = Findings::default();
        let mut resources = resources(files, language, &mut findings);
        if *language == languages[0] && pseudo.is_some_and(|tag| pseudo::is_of(tag, language)) {
            resources = resources.iter().map(pseudo::resource).collect();
        }
        let ledger = ledger(files, language, &mut findings);
        let words = Words::new(language, resources, ledger, &mut findings);
        (words, findings)
    };
    // In parallel, with the findings in the order of the languages.
    let loaded: Vec<_> = languages.par_iter().map(load).collect();
    let mut catalogue = Catalogue::new();
    for (language, (words, found)) in languages.iter().zip(loaded) {
        findings.extend(found);
        catalogue.extend(words.map(|words| (language.clone(), words)));
    }
    (catalogue.len() == languages.len()).then_some(catalogue)
}

/// A file, if it exists and can be read.
fn source(files: &Files, path: &str, findings: &mut Findings) -> Option<Arc<Source>> {
    files.source(path).unwrap_or_else(|finding| {
        findings.push(finding);
        None
    })
}

/// The ledger of a language; an empty one when it has none yet.
fn ledger(files: &Files, language: &str, findings: &mut Findings) -> Ledger {
    let source = source(files, &format!("locales/{language}/{}", ledger::FILE), findings);
    source.map(|source| Ledger::parse(&source, findings)).unwrap_or_default()
}

fn resources(files: &Files, language: &str, findings: &mut Findings) -> Vec<Resource> {
    let folder = format!("locales/{language}");
    let mut names = files.list(&folder).unwrap_or_default();
    names.retain(|name| name.ends_with(".ftl"));
    if names.is_empty() {
        let message = format!("the language `{language}` has no words");
        let help = format!("put its Fluent files into {folder}, or remove it from the settings");
        findings.push(Finding::new(Code::MissingLanguage, message).help(help));
    }
    let parse = |name: &String| {
        let source = source(files, &format!("{folder}/{name}"), findings)?;
        Some(Resource::parse(source, findings))
    };
    names.iter().filter_map(parse).collect()
}
