//! The progress of the translations, section by section.

use std::collections::BTreeSet;

use serde::Serialize;

use super::bundle::Words;
use super::content::Content;
use super::ledger::TranslationState;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) language: String,
    /// Its sections, in the order of the source's files.
    pub(crate) sections: Vec<Section>,
}

/// The texts of one file of the source language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section {
    /// The name of the file, without its extension.
    pub(crate) name: String,
    pub(crate) count: Count,
}

/// The numbers of texts in each state. Their sum is the number of source texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Count {
    /// Made from the present source and accepted.
    pub(crate) done: usize,
    /// Made from an older source.
    pub(crate) stale: usize,
    pub(crate) missing: usize,
    /// New, changed, or not yet accepted.
    pub(crate) unreviewed: usize,
}

impl Count {
    pub(crate) fn total(&self) -> usize {
        self.done + self.stale + self.missing + self.unreviewed
    }
}

impl Progress {
    /// The progress of all languages of a dossier.
    pub(crate) fn all(content: &Content) -> Vec<Self> {
        let Some(source) = content.source_words() else { return Vec::new() };
        let languages = content.dossier().languages().iter();
        let words = languages.filter_map(|language| content.words(language));
        words.map(|words| Self::of(content, source, words)).collect()
    }

    /// The progress of a language. The source language is always complete.
    fn of(content: &Content, source: &Words, words: &Words) -> Self {
        let is_source = source.language() == words.language();
        let mut seen = BTreeSet::new();
        let sections = source.resources().iter().map(|resource| {
            let mut count = Count::default();
            for entry in resource.entries().iter().filter(|entry| !entry.is_grammar()) {
                let translation = words.entry(&entry.id);
                // Each language has terms and forms of its own.
                let is_own = entry.is_term() || content.is_optional(entry);
                if (is_own && translation.is_none()) || !seen.insert(&entry.id) {
                    continue;
                }
                let state = translation.and_then(|translation| words.state(source, translation));
                *match state {
                    _ if is_source => &mut count.done,
                    None | Some(TranslationState::Untranslated) => &mut count.missing,
                    Some(TranslationState::Current) => &mut count.done,
                    Some(TranslationState::Stale(_)) => &mut count.stale,
                    Some(TranslationState::Unreviewed) => &mut count.unreviewed,
                } += 1;
            }
            let path = resource.source().path();
            let name = path.rsplit('/').next().unwrap_or(path);
            Section { name: name.strip_suffix(".ftl").unwrap_or(name).to_owned(), count }
        });
        let sections = sections.collect();
        Self { language: words.language().to_owned(), sections }
    }

    /// All sections together.
    pub(crate) fn total(&self) -> Count {
        let sum = |count: fn(&Count) -> usize| self.sections.iter().map(|s| count(&s.count)).sum();
        Count {
            done: sum(|count| count.done),
            stale: sum(|count| count.stale),
            missing: sum(|count| count.missing),
            unreviewed: sum(|count| count.unreviewed),
        }
    }
}
