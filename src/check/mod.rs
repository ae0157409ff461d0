//! Facts and words against each other, before a page is set. [`Checked`] is the
//! proof that nothing keeps them from being set.

mod allowances;
mod coverage;
mod facts;
mod glyphs;
mod levels;
mod messages;
mod parity;
mod running;
mod stale;
mod terms;
mod typography;
mod unfinished;
mod variants;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::data::{Dossier, Stale};
use crate::finding::{Findings, Stop};
use crate::locales::pattern::{Expression, Inline, Placeable};
use crate::locales::scope::{self, Variable};
use crate::locales::{Catalogue, Entry, Standing, Words};
use crate::project::Fonts;

pub use allowances::Allowances;
pub use levels::Levels;
pub use stale::word_by_word;
pub(crate) use terms::Terms;

/// The variables of each record's message, by message id.
pub type Scopes = BTreeMap<String, BTreeMap<String, Variable>>;

/// Facts and words that may be set.
#[derive(Debug)]
pub struct Checked {
    dossier: Dossier,
    catalogue: Catalogue,
    scopes: Scopes,
}

/// A language beside the source language.
pub(crate) struct Pair<'a> {
    pub(crate) dossier: &'a Dossier,
    pub(crate) scopes: &'a Scopes,
    pub(crate) source: &'a Words,
    pub(crate) words: &'a Words,
}

impl<'a> Pair<'a> {
    /// The messages of the source that the language lacks.
    fn missing(&self) -> impl Iterator<Item = &'a Entry> {
        let words = self.words;
        self.source.entries().filter(move |entry| words.entry(&entry.id).is_none())
    }

    /// The text of a placeable in a message, and how it is said if its spelling does
    /// not show it; none when that is not known before a page asks for it.
    fn value(&self, entry: &Entry, placeable: &Placeable) -> Option<(String, Option<String>)> {
        let Expression::Inline(inline, written) = &placeable.expression else { return None };
        let nothing = BTreeMap::new();
        match inline {
            Inline::Variable(_) | Inline::Function(_) => {
                let scope = self.scopes.get(entry.message()).unwrap_or(&nothing);
                Some((self.words.value(&format!("{{ {written} }}"), scope)?, None))
            }
            Inline::Message(id) => {
                let message = id.split('.').next().unwrap_or(id);
                let scope = self.scopes.get(message).unwrap_or(&nothing);
                let text = self.words.value(&format!("{{ {written} }}"), scope)?;
                Some((text, self.words.reading(id).map(str::to_owned)))
            }
            Inline::Other => None,
        }
    }
}

impl Checked {
    /// Looks for every fault of the words of some languages against the facts and the
    /// source language. All findings come with the level that the code has by itself.
    #[must_use]
    pub fn inspect(
        dossier: &Dossier,
        catalogue: &Catalogue,
        fonts: &Fonts,
        languages: &[String],
    ) -> Findings {
        let mut findings = Findings::default();
        for found in Self::inspect_each(dossier, catalogue, fonts, languages) {
            findings.extend(found);
        }
        findings
    }

    /// The same, language by language.
    #[must_use]
    pub fn inspect_each(
        dossier: &Dossier,
        catalogue: &Catalogue,
        fonts: &Fonts,
        languages: &[String],
    ) -> Vec<Findings> {
        let scopes = scopes(dossier);
        let Some(source) = dossier.languages().first().and_then(|tag| catalogue.words(tag)) else {
            return Vec::new();
        };
        let names = facts::Known::new(dossier, catalogue);
        let terms = Terms::new(dossier, catalogue);
        let found = languages.par_iter().map(|language| {
            let mut findings = Findings::default();
            let Some(words) = catalogue.words(language) else { return findings };
            let pair = Pair { dossier, scopes: &scopes, source, words };
            coverage::check(&pair, &mut findings);
            messages::check(words, &scopes, &mut findings);
            glyphs::check(words, fonts, &mut findings);
            parity::check(&pair, &mut findings);
            variants::check(&pair, &mut findings);
            facts::check(&pair, &names, &mut findings);
            terms::check(&pair, &terms, &mut findings);
            typography::check(&pair, &mut findings);
            unfinished::check(words, &mut findings);
            stale::check(&pair, &mut findings);
            findings
        });
        // In the order of the languages, whichever was done first.
        found.collect()
    }

    /// Facts and words that were looked at, with what was found, after its levels.
    ///
    /// # Errors
    /// [`Stop::Findings`] when nothing can be set while one of them lasts.
    pub fn new(
        dossier: Dossier,
        catalogue: Catalogue,
        findings: Findings,
    ) -> Result<(Self, Findings), Stop> {
        if findings.has_faults() {
            return Err(Stop::Findings(findings));
        }
        let scopes = scopes(&dossier);
        Ok((Self { dossier, catalogue, scopes }, findings))
    }

    /// The facts.
    #[must_use]
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The words.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Whether a text is stale and the dossier marks what is.
    #[must_use]
    pub fn is_marked(&self, words: &Words, id: &str) -> bool {
        let source = self.catalogue.words(&self.dossier.languages()[0]);
        let stale = || {
            let (source, entry) = (source?.entry(id)?, words.entry(id)?);
            let (source, text) = (source.pattern.canonical(), entry.pattern.canonical());
            Some(matches!(words.ledger().standing(id, &source, &text), Standing::Stale(_)))
        };
        self.dossier.stale() == Stale::Mark && stale().unwrap_or(false)
    }

    /// The variables that a message sees: those of its record, or none.
    #[must_use]
    pub fn scope(&self, message: &str) -> Option<&BTreeMap<String, Variable>> {
        self.scopes.get(message.split('.').next().unwrap_or(message))
    }
}

fn scopes(dossier: &Dossier) -> Scopes {
    dossier.all().map(|(_, record)| (record.message(), scope::variables(dossier, record))).collect()
}

/// Every message and attribute that the facts ask for.
#[must_use]
pub fn asked(dossier: &Dossier) -> BTreeSet<String> {
    coverage::asked(dossier).into_iter().map(|(id, _)| id).collect()
}

/// Gives findings their levels, and takes away what is allowed at its place.
#[must_use]
pub fn weigh(findings: Findings, levels: &Levels, allowances: &mut Allowances) -> Findings {
    levels.apply(findings, allowances)
}
