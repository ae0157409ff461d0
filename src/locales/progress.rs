//! How far the translations are, section by section.

use std::collections::BTreeSet;

use super::ledger::Standing;
use super::{Catalogue, Words};
use crate::data::Dossier;

/// The translations of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The language tag.
    pub language: String,
    /// Its sections, in the order of the source's files.
    pub sections: Vec<Section>,
}

/// The texts of one file of the source language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The name of the file, without its ending.
    pub name: String,
    /// The texts by what is to be done with them.
    pub count: Count,
}

/// Texts by what is to be done with them. Their sum is the number of source texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Made from the present source and accepted.
    pub done: usize,
    /// Made from an older source.
    pub stale: usize,
    /// Not there.
    pub missing: usize,
    /// New, changed, or not yet accepted.
    pub unreviewed: usize,
}

impl Count {
    /// All texts.
    #[must_use]
    pub fn total(&self) -> usize {
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
    /// How far all languages of a dossier are.
    #[must_use]
    pub fn all(dossier: &Dossier, catalogue: &Catalogue) -> Vec<Self> {
        let languages = dossier.languages().iter();
        let words: Vec<_> = languages.filter_map(|tag| catalogue.words(tag)).collect();
        let Some(source) = words.first() else { return Vec::new() };
        words.iter().map(|words| Self::of(source, words)).collect()
    }

    /// How far a language is. The source language is done by itself.
    #[must_use]
    pub fn of(source: &Words, words: &Words) -> Self {
        let is_source = source.language() == words.language();
        let mut seen = BTreeSet::new();
        let sections = source.resources().iter().map(|resource| {
            let mut count = Count::default();
            for entry in resource.entries().iter().filter(|entry| !entry.is_grammar()) {
                // The fragments of a language are its own.
                if (entry.is_term() && words.entry(&entry.id).is_none()) || !seen.insert(&entry.id)
                {
                    continue;
                }
                let place = match words.entry(&entry.id) {
                    _ if is_source => &mut count.done,
                    None => &mut count.missing,
                    Some(translation) => {
                        let text = translation.pattern.canonical();
                        match words.ledger().standing(&entry.id, &entry.pattern.canonical(), &text)
                        {
                            Standing::Current => &mut count.done,
                            Standing::Stale(_) => &mut count.stale,
                            Standing::Unreviewed => &mut count.unreviewed,
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
    #[must_use]
    pub fn total(&self) -> Count {
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
