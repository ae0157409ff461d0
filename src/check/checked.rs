//! Facts and words that were checked against each other.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::allowances::Allowances;
use super::levels::Levels;
use super::pair::Pair;
use super::terms::Terms;
use super::{
    coverage, facts, glyphs, lettering, messages, parity, stale, terms, typography, unfinished,
    variants,
};
use crate::dossier::Fonts;
use crate::finding::{Findings, Stop};
use crate::locales::{Content, Words};

/// Facts and words with what was found in them. Only the checks make one: the value is the
/// proof that its languages were checked.
#[derive(Debug)]
pub(crate) struct Checked {
    content: Content,
    languages: BTreeMap<String, Found>,
}

/// What was found in the words of a language.
#[derive(Debug, Default)]
struct Found {
    /// Everything, with the default level of each code.
    all: Findings,
    /// The errors, with the levels of the dossier.
    errors: Findings,
}

impl Checked {
    /// Checks the words of some languages against the facts and the source language. `broken` has
    /// what was found in those of each language while they were loaded.
    pub(crate) fn new(
        content: Content,
        mut broken: BTreeMap<String, Findings>,
        fonts: &Fonts,
        languages: &[String],
    ) -> Self {
        let found = check(&content, fonts, languages);
        let levels = Levels::new(content.dossier().settings(), &Levels::default());
        let languages = languages.iter().zip(found).map(|(language, found)| {
            let mut all = broken.remove(language).unwrap_or_default();
            let mut allowances = Allowances::default();
            for source in content.words(language).into_iter().flat_map(Words::sources) {
                allowances.read(source, &mut all);
            }
            all.extend(found);
            let all = all.without_consequences();
            let errors = levels.apply(all.clone(), &mut allowances).errors();
            (language.clone(), Found { all, errors })
        });
        Self { languages: languages.collect(), content }
    }

    pub(crate) fn content(&self) -> &Content {
        &self.content
    }

    /// The findings of all languages, with the default level of each code.
    pub(crate) fn findings(&self) -> Findings {
        let mut findings = Findings::default();
        self.languages.values().for_each(|found| findings.extend(found.all.clone()));
        findings
    }

    /// The languages that have errors, with their errors.
    pub(crate) fn errors(&self) -> impl Iterator<Item = (&str, &Findings)> {
        let languages = self.languages.iter().map(|(tag, found)| (tag.as_str(), &found.errors));
        languages.filter(|(_, errors)| errors.has_errors())
    }

    /// The errors of some languages, with the levels of the dossier.
    pub(crate) fn errors_in(&self, languages: &[String]) -> Findings {
        let mut errors = Findings::default();
        let found = languages.iter().filter_map(|language| self.languages.get(language));
        found.for_each(|found| errors.extend(found.errors.clone()));
        errors
    }

    /// Refuses languages with errors.
    ///
    /// # Errors
    /// [`Stop::Findings`] with the errors.
    pub(crate) fn require(&self, languages: &[String]) -> Result<(), Stop> {
        let errors = self.errors_in(languages);
        Stop::on_errors(errors)
    }
}

/// Adds what one check finds in a language.
type Check<'a> = dyn Fn(&Pair<'_>, &mut Findings) + Sync + 'a;

/// Checks some languages. Returns the findings of each, in their order.
fn check(content: &Content, fonts: &Fonts, languages: &[String]) -> Vec<Findings> {
    let Some(source) = content.source_words() else { return Vec::new() };
    let names = facts::Known::new(content);
    let terms = Terms::new(content);
    let checks: [&Check<'_>; 12] = [
        &coverage::check,
        &coverage::check_attributes,
        &|pair, findings| messages::check(pair.words, content, findings),
        &|pair, findings| glyphs::check(pair.words, fonts, findings),
        &|pair, findings| lettering::check(pair.words, content, fonts, findings),
        &parity::check,
        &variants::check,
        &|pair, findings| facts::check(pair, &names, findings),
        &|pair, findings| terms::check(pair, &terms, findings),
        &typography::check,
        &|pair, findings| unfinished::check(pair.words, findings),
        &stale::check,
    ];
    let check = |language: &String| {
        let pair = content.words(language).map(|words| Pair { content, source, words });
        let found = checks.par_iter().map(|check| {
            let mut findings = Findings::default();
            pair.iter().for_each(|pair| check(pair, &mut findings));
            findings
        });
        let mut all = Findings::default();
        found.collect::<Vec<_>>().into_iter().for_each(|findings| all.extend(findings));
        all
    };
    languages.par_iter().map(check).collect()
}
