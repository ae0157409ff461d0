//! What each returned text means for the words.

use clap::ValueEnum;

use crate::finding::characters::described;
use crate::finding::{Code, Finding, Suggestions, hidden_character};
use crate::locales::exchange::{Returned, State};
use crate::locales::{Review, TranslationState, Words, parse_pattern, translation_digest};

/// What to do with a text that was changed in the dossier and in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Conflicts {
    /// Import nothing
    Refuse,
    /// Keep the text of the dossier
    Keep,
    /// Take the text of the file
    Replace,
}

/// Compares returned texts with the words.
pub(super) struct Comparison<'a> {
    pub(super) source: &'a Words,
    pub(super) words: &'a Words,
    pub(super) conflicts: Conflicts,
    pub(super) suggestions: Suggestions,
}

/// What a returned text means for the words. Texts are in canonical form.
pub(super) enum Outcome {
    Same,
    /// The words have a newer text.
    Kept,
    Confirmed(String, Review),
    Changed(String, Review),
}

impl Comparison<'_> {
    pub(super) fn outcome(&self, unit: &Returned) -> Result<Outcome, Finding> {
        let Some(entry) = self.source.entry(&unit.id) else {
            let message = format!("the source language does not have `{}` any more", unit.id);
            let finding = Finding::new(Code::BadExchange, message);
            return Err(finding
                .perhaps(&self.suggestions, &unit.id, self.source.ids())
                .help("remove the unit"));
        };
        let canonical = canonical(unit)?;
        let review = match unit.state {
            State::Reviewed => Review::Reviewed,
            State::Initial | State::Translated => Review::Draft,
        };
        let present = self.words.entry(&unit.id).map(|entry| entry.pattern.canonical());
        if present.as_ref() != Some(&canonical) {
            return self.different(unit, present.as_deref(), canonical, review);
        }
        let state = self.words.ledger().state(&unit.id, &entry.pattern.canonical(), &canonical);
        Ok(match (state, unit.state) {
            (TranslationState::Current, _)
            | (_, State::Initial)
            | (TranslationState::Unreviewed, State::Translated) => Outcome::Same,
            _ => Outcome::Confirmed(canonical, review),
        })
    }

    /// A text that is not the one of the words: it was changed in the file, in the words, or in
    /// both.
    fn different(
        &self,
        unit: &Returned,
        present: Option<&str>,
        canonical: String,
        review: Review,
    ) -> Result<Outcome, Finding> {
        let exported = unit.digest.as_ref();
        let changed_here = exported.is_some_and(|known| *known != translation_digest(present));
        let changed_there =
            exported.is_none_or(|known| *known != translation_digest(Some(&canonical)));
        match self.conflicts {
            _ if changed_here && !changed_there => Ok(Outcome::Kept),
            Conflicts::Keep if changed_here => Ok(Outcome::Kept),
            Conflicts::Refuse if changed_here => Err(self.conflict(unit, present, &canonical)),
            _ => Ok(Outcome::Changed(canonical, review)),
        }
    }

    fn conflict(&self, unit: &Returned, present: Option<&str>, canonical: &str) -> Finding {
        let message = format!("`{}` was changed in the dossier after the export", unit.id);
        let here = match (self.words.entry(&unit.id), present) {
            (Some(entry), Some(text)) => format!("{:?}: {text}", entry.span),
            _ => "the dossier does not have the text any more".to_owned(),
        };
        Finding::new(Code::ConflictingTranslation, message)
            .note(here)
            .note(format!("the file: {canonical}"))
            .help("`--conflicts keep` keeps the texts of the dossier, `--conflicts replace` takes those of the file")
    }

    /// A warning for a text that is the one of the source language.
    pub(super) fn copied(&self, id: &str, canonical: &str, review: Review) -> Option<Finding> {
        let source = self.source.entry(id)?;
        let is_copy =
            source.pattern.canonical() == canonical && self.words.translates(self.source, source);
        let is_accepted = review == Review::Reviewed;
        (is_copy && !is_accepted).then(|| {
            let language = self.source.language();
            let message = format!("`{id}` is the same as in `{language}`, and counts as missing");
            let accept = format!("briefing accept {} {id}", self.words.language());
            Finding::new(Code::IdenticalToSource, message)
                .help(format!("translate it; if the words are the same, run `{accept}`"))
        })
    }
}

/// The text of a unit in canonical form.
fn canonical(unit: &Returned) -> Result<String, Finding> {
    // The source is written, too: into the ledger.
    for (text, whose) in [(&unit.target, ""), (&unit.source, "the source of ")] {
        let message = if let Some(character) = text.chars().find(|c| is_forbidden(*c)) {
            let code = u32::from(character);
            format!("{whose}`{}` has the control character U+{code:04X}", unit.id)
        } else if let Some(character) = hidden_character(text) {
            format!("{whose}`{}` has {}", unit.id, described(character))
        } else {
            continue;
        };
        return Err(Finding::new(Code::BadExchange, message).help("remove it"));
    }
    let parsed = parse_pattern(&unit.target).map_err(|finding| match finding.code() {
        Code::OverLimit => finding,
        _ => {
            let message = format!("`{}` is not valid Fluent: {}", unit.id, finding.message());
            Finding::new(Code::BadExchange, message)
                .help("text in braces must be the same as in the source")
        }
    })?;
    Ok(parsed.canonical())
}

/// Control characters other than white space, and what is not a character.
fn is_forbidden(c: char) -> bool {
    let is_nonchar = u32::from(c) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c);
    is_nonchar || c.is_control() && !"\t\n\r".contains(c)
}
