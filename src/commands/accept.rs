//! `briefing accept`: records in the ledger that translations are right for the source text as it
//! is now.

use crate::config::Config;
use crate::finding::{Code, Finding, Stop};
use crate::locales::ledger::FILE;
use crate::locales::{Entry, Review, TranslationState, Words};
use crate::session::Session;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Accepted {
    /// The texts that were not accepted before.
    pub(crate) ids: Vec<String>,
    /// How many of them are the same as in the source language.
    pub(crate) copies: usize,
    /// The ledger that records it.
    pub(crate) ledger: String,
}

/// Accepts translations of a language: all, or those of some messages (with all their attributes)
/// or single attributes.
///
/// # Errors
/// [`Stop::Usage`] for an id that the language or the source language does not have,
/// [`Stop::Io`] when the ledger cannot be written.
pub(crate) fn accept(
    config: &Config,
    language: &str,
    ids: Option<&[String]>,
) -> Result<Accepted, Stop> {
    let session = Session::open_to_change(config)?;
    let content = session.translations()?;
    let (source, words) = content.translation(language)?;
    for id in ids.unwrap_or_default() {
        known(source, words, id)?;
    }
    let chosen = |entry: &Entry| match ids {
        None => true,
        Some(ids) => ids.iter().any(|id| *id == entry.id || *id == entry.message()),
    };
    let mut ledger = words.ledger().clone();
    ledger.retain(|id| words.entry(id).is_some() && source.entry(id).is_some());
    let (mut accepted, mut copies) = (Vec::new(), 0);
    for (entry, standing) in words.states(source).filter(|(entry, _)| chosen(entry)) {
        if standing != TranslationState::Current {
            accepted.push(entry.id.clone());
            copies += usize::from(standing == TranslationState::Untranslated);
        }
        let text = source.entry(&entry.id).map(|source| source.pattern.canonical());
        let text = text.unwrap_or_default();
        ledger.record(&entry.id, &text, &entry.pattern.canonical(), Review::Reviewed);
    }
    let path = format!("locales/{}/{FILE}", words.language());
    if ledger != *words.ledger() {
        session.write(&[(path.clone(), ledger.write())])?;
    }
    Ok(Accepted { ids: accepted, copies, ledger: path })
}

fn known(source: &Words, words: &Words, id: &str) -> Result<(), Stop> {
    let has = |words: &Words| words.entries().any(|entry| entry.id == id || entry.message() == id);
    for words in [words, source] {
        if !has(words) {
            let message = format!("`{}` has no message `{id}`", words.language());
            let finding = Finding::new(Code::UnknownMessage, message);
            return Err(Stop::usage(finding.did_you_mean(id, words.ids())));
        }
    }
    Ok(())
}
