//! How complete the translations are, section by section.

use std::collections::BTreeSet;

use serde::Serialize;

use super::bundle::Words;
use super::content::Content;
use super::ledger::TranslationState;

/// The translations of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Progress {
    /// The language tag.
    pub(crate) language: String,
    /// Its sections, in the order of the source's files.
    pub(crate) sections: Vec<Section>,
}

/// The texts of one file of the source language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section {
    /// The name of the file, without its ending.
    pub(crate) name: String,
    /// The texts by what is to be done with them.
    pub(crate) count: Count,
}

/// Texts by what is to be done with them. Their sum is the number of source texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Count {
    /// Made from the present source and accepted.
    pub(crate) done: usize,
    /// Made from an older source.
    pub(crate) stale: usize,
    /// Not there.
    pub(crate) missing: usize,
    /// New, changed, or not yet accepted.
    pub(crate) unreviewed: usize,
}

impl Count {
    /// All texts.
    pub(crate) fn total(&self) -> usize {
        self.done + self.stale + self.missing + self.unreviewed
    }

    fn add(&mut self, other: Self) {
        self.done += other.done;
        self.stale += other.stale;
        self.missing += other.missing;
        self.unreviewed += other.unreviewed;
    }
}

impl Progress {
    /// The progress of all languages of a dossier.
    pub(crate) fn all(content: &Content) -> Vec<Self> {
        let Some(source) = content.source_words() else { return Vec::new() };
        let languages = content.dossier().languages().iter();
        let words = languages.filter_map(|language| content.words(language));
        words.map(|words| Self::of(source, words)).collect()
    }

    /// The progress of a language. The source language is always complete.
    fn of(source: &Words, words: &Words) -> Self {
        let is_source = source.language() == words.language();
        let mut seen = BTreeSet::new();
        let sections = source.resources().iter().map(|resource| {
            let mut count = Count::default();
            for entry in resource.entries().iter().filter(|entry| !entry.is_grammar()) {
                // Each language has terms of its own.
                if (entry.is_term() && words.entry(&entry.id).is_none()) || !seen.insert(&entry.id)
                {
                    continue;
                }
                let place = match words.entry(&entry.id) {
                    _ if is_source => &mut count.done,
                    None => &mut count.missing,
                    Some(translation) => {
                        let text = translation.pattern.canonical();
                        match words.ledger().state(&entry.id, &entry.pattern.canonical(), &text) {
                            TranslationState::Current => &mut count.done,
                            TranslationState::Stale(_) => &mut count.stale,
                            TranslationState::Unreviewed => &mut count.unreviewed,
                        }
                    }
                };
                *place += 1;
            }
            Section { name: section_name(resource.source().path()), count }
        });
        let sections = sections.collect();
        Self { language: words.language().to_owned(), sections }
    }

    /// All sections together.
    pub(crate) fn total(&self) -> Count {
        let mut total = Count::default();
        for section in &self.sections {
            total.add(section.count);
        }
        total
    }
}

/// `partnerships` of `locales/en/partnerships.ftl`.
fn section_name(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".ftl").unwrap_or(name).to_owned()
}
