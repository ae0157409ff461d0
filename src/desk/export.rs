//! What goes to a translator: the texts that are missing or stale, with all that helps
//! to translate them.

use std::collections::BTreeMap;

use super::exchange::{File, Package, State, Term, Unit, po, xliff};
use super::files::Desk;
use crate::check::Terms;
use crate::cli::Request;
use crate::finding::Stop;
use crate::locales::pattern::Piece;
use crate::locales::{Entry, Pattern, Standing, Words};

/// The file formats that translators' tools read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exchange {
    /// XLIFF 2.1 (OASIS), for translation suites.
    Xliff,
    /// PO (GNU gettext).
    Po,
}

/// What was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The text of the file.
    pub text: String,
    /// How many texts it holds.
    pub units: usize,
}

/// Hands over the texts of a language that are missing or stale, or all.
///
/// # Errors
/// [`Stop`] when facts and words cannot be loaded, or the dossier has no such translation.
pub fn export(
    request: &Request,
    language: &str,
    format: Exchange,
    all: bool,
) -> Result<Exported, Stop> {
    let desk = Desk::open(request)?;
    let source = desk.source()?;
    let words = desk.translation(language)?;
    let terms = Terms::new(&desk.dossier, &desk.catalogue);
    let helper = Helper { source, words, terms: &terms };
    let mut files = Vec::new();
    for resource in source.resources() {
        let entries = resource.entries().iter();
        let entries = entries.filter(|entry| !entry.is_grammar());
        // The fragments of a language are its own.
        let entries = entries.filter(|e| !e.is_term() || words.entry(&e.id).is_some());
        let units: Vec<_> = entries.filter_map(|entry| helper.unit(entry, all)).collect();
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
        program: crate::PROGRAM.to_owned(),
        files,
    };
    let text = match format {
        Exchange::Xliff => xliff::write(&package),
        Exchange::Po => po::write(&package),
    };
    Ok(Exported { text, units })
}

/// Makes a unit of a message.
struct Helper<'a> {
    source: &'a Words,
    words: &'a Words,
    terms: &'a Terms,
}

impl Helper<'_> {
    fn unit(&self, entry: &Entry, all: bool) -> Option<Unit> {
        let translation = self.words.entry(&entry.id);
        let standing = translation.map(|translation| {
            let (source, text) = (entry.pattern.canonical(), translation.pattern.canonical());
            self.words.ledger().standing(&entry.id, &source, &text)
        });
        let (state, previous) = match standing {
            None => (State::Initial, None),
            Some(Standing::Stale(old)) => (State::Initial, Some(old)),
            Some(Standing::Unreviewed) if all => (State::Translated, None),
            Some(Standing::Current) if all => (State::Reviewed, None),
            Some(_) => return None,
        };
        Some(Unit {
            id: entry.id.clone(),
            line: entry.span.line_column().0,
            state,
            stale: previous.is_some(),
            source: entry.pattern.pieces(),
            previous: previous.and_then(|old| Pattern::parse(&old).ok()).map(|old| old.pieces()),
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
