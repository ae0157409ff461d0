//! `briefing export`: writes the texts that are missing or out of date to a file for a translator,
//! with all that helps to translate them.

use std::collections::BTreeMap;

use crate::check::Terms;
use crate::config::Config;
use crate::finding::Stop;
use crate::locales::exchange::{File, Package, State, Term, Unit};
use crate::locales::pattern::Piece;
use crate::locales::{Entry, TranslationState, Words, parse_pattern};
use crate::session::Session;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Exported {
    pub(crate) text: String,
    /// How many texts it contains.
    pub(crate) units: usize,
}

/// Exports the texts of a language that are missing or out of date, or all, in the format of a
/// writer.
///
/// # Errors
/// [`Stop`] when facts and words cannot be loaded, or the dossier has no such translation.
pub(crate) fn export(
    config: &Config,
    language: &str,
    all: bool,
    write: fn(&Package) -> String,
) -> Result<Exported, Stop> {
    let content = Session::open(config)?.content()?;
    let (source, words) = content.translation(language)?;
    let terms = Terms::new(&content);
    let exporter = Exporter { source, words, terms: &terms };
    let mut files = Vec::new();
    for resource in source.resources() {
        let entries = resource.entries().iter();
        let entries = entries.filter(|entry| !entry.is_grammar());
        // Each language has terms of its own.
        let entries = entries.filter(|e| !e.is_term() || words.entry(&e.id).is_some());
        let units: Vec<_> = entries.filter_map(|entry| exporter.unit(entry, all)).collect();
        let source_path = resource.source().path();
        let name = source_path.rsplit('/').next().unwrap_or(source_path);
        if !units.is_empty() {
            files.push(File {
                path: format!("locales/{language}/{name}"),
                source_path: source_path.to_owned(),
                units,
            });
        }
    }
    let units = files.iter().map(|file| file.units.len()).sum();
    let package = Package {
        source_language: source.language().to_owned(),
        target_language: language.to_owned(),
        files,
    };
    Ok(Exported { text: write(&package), units })
}

struct Exporter<'a> {
    source: &'a Words,
    words: &'a Words,
    terms: &'a Terms,
}

impl Exporter<'_> {
    fn unit(&self, entry: &Entry, all: bool) -> Option<Unit> {
        let translation = self.words.entry(&entry.id);
        let (state, previous) = match translation.map(|text| self.words.state(entry, text)) {
            None => (State::Initial, None),
            Some(TranslationState::Stale(old)) => (State::Initial, Some(old)),
            Some(TranslationState::Unreviewed) if all => (State::Translated, None),
            Some(TranslationState::Current) if all => (State::Reviewed, None),
            Some(_) => return None,
        };
        Some(Unit {
            id: entry.id.clone(),
            line: entry.span.line_column().0,
            state,
            stale: previous.is_some(),
            source: entry.pattern.pieces(),
            previous: previous.and_then(|old| parse_pattern(&old).ok()).map(|old| old.pieces()),
            target: translation.map(|text| text.pattern.pieces()).unwrap_or_default(),
            notes: entry.comment.iter().filter(|line| !line.is_empty()).cloned().collect(),
            glossary: self.glossary(entry),
        })
    }

    /// The terms that a text uses, with their counterparts.
    fn glossary(&self, entry: &Entry) -> Vec<Term> {
        let (Some(there), Some(here)) = (self.terms.of(self.source), self.terms.of(self.words))
        else {
            return Vec::new();
        };
        let pieces = entry.pattern.pieces();
        let text: String = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.as_str(),
                Piece::Code(_) => "\u{FFFC}",
            })
            .collect();
        let mut terms = BTreeMap::new();
        for used in there.uses(&text) {
            if let (Some(source), Some(target)) = (there.name(&used.term), here.name(&used.term)) {
                let definition = self.source.entry(&format!("term-{}.definition", used.term));
                terms.entry(used.term.clone()).or_insert_with(|| Term {
                    source: source.to_owned(),
                    target: target.to_owned(),
                    definition: definition.map(|entry| entry.pattern.canonical()),
                });
            }
        }
        terms.into_values().collect()
    }
}
