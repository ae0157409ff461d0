//! A translator's word that translations hold: the ledger records the source text that
//! they were read beside.

use super::files::Desk;
use crate::cli::Request;
use crate::finding::{Finding, Stop};
use crate::locales::ledger;
use crate::locales::{Entry, Review, Standing, Words};

/// What was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The texts that were not accepted before.
    pub ids: Vec<String>,
    /// The ledger that records it.
    pub ledger: String,
}

/// Accepts translations of a language: those of the messages named (with their
/// attributes, unless one is named), or all.
///
/// # Errors
/// [`Stop::Usage`] for an id that the language or the source language does not have,
/// [`Stop::Io`] when the ledger cannot be written.
pub fn accept(request: &Request, language: &str, ids: Option<&[String]>) -> Result<Accepted, Stop> {
    let desk = Desk::open(request)?;
    let source = desk.source()?;
    let words = desk.translation(language)?;
    for id in ids.unwrap_or_default() {
        known(source, words, id)?;
    }
    let chosen = |entry: &Entry| match ids {
        None => true,
        Some(ids) => ids.iter().any(|id| *id == entry.id || *id == entry.message()),
    };
    let mut book = words.ledger().clone();
    book.retain(|id| words.entry(id).is_some() && source.entry(id).is_some());
    let mut accepted = Vec::new();
    for (entry, standing) in words.standings(source).filter(|(entry, _)| chosen(entry)) {
        if standing != Standing::Current {
            accepted.push(entry.id.clone());
        }
        let text = source.entry(&entry.id).map(|source| source.pattern.canonical());
        let text = text.unwrap_or_default();
        book.record(&entry.id, &text, &entry.pattern.canonical(), Review::Reviewed);
    }
    let path = format!("locales/{language}/{}", ledger::FILE);
    if book != *words.ledger() {
        desk.write(&[(path.clone(), book.write())])?;
    }
    Ok(Accepted { ids: accepted, ledger: path })
}

fn known(source: &Words, words: &Words, id: &str) -> Result<(), Stop> {
    let has = |words: &Words| words.entries().any(|entry| entry.id == id || entry.message() == id);
    for words in [words, source] {
        if !has(words) {
            let message = format!("`{}` has no message `{id}`", words.language());
            let finding = Finding::error("unknown-message", message);
            return Err(Stop::Usage(finding.did_you_mean(id, words.ids())));
        }
    }
    Ok(())
}
