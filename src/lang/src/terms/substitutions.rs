//! The uses of terms, and those that a translation puts in the place of others.

use std::ops::Range;

/// A term found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermUse {
    /// Its place in the text, in bytes.
    pub range: Range<usize>,
    /// The id of its record.
    pub term: String,
    /// The form that was found, as the glossary writes it.
    pub form: String,
}

/// Returns the terms that the translation of a message puts in the place of the source's: each use
/// of a term that the source does not use, while a term of the source has no counterpart in the
/// translation, with the id of the source's term.
///
/// Both lists are the uses of a whole message, its pieces joined in order. A form that belongs to
/// several terms counts as whichever of them suits. Terms are paired in the order in which they
/// first occur; when fewer are missing than are new, the last missing one is named again.
#[must_use]
pub fn substitutions(source: &[TermUse], translation: &[TermUse]) -> Vec<(TermUse, String)> {
    let meant = by_form(source);
    let written = by_form(translation);

    let mut missing: Vec<&str> = Vec::new();
    for (_, terms) in meant.iter().filter(|(_, terms)| !share(terms, &written)) {
        if !terms.iter().any(|term| missing.contains(term)) {
            missing.extend(terms.first());
        }
    }
    let Some(last) = missing.last().copied() else { return Vec::new() };

    let mut new: Vec<&str> = Vec::new();
    let mut substitutions = Vec::new();
    for (first, terms) in written.iter().filter(|(_, terms)| !share(terms, &meant)) {
        let at = match new.iter().position(|term| terms.contains(term)) {
            Some(at) => at,
            None => {
                new.push(&first.term);
                new.len() - 1
            }
        };
        let instead = missing.get(at).copied().unwrap_or(last);
        let same = |other: &&TermUse| other.form == first.form && other.term == first.term;
        substitutions.extend(
            translation.iter().filter(same).map(|other| (other.clone(), instead.to_owned())),
        );
    }
    substitutions
}

/// A form in a list of uses: its first use, and the terms to which it belongs.
type FormUse<'a> = (&'a TermUse, Vec<&'a str>);

/// The forms of a list, in the order in which they first occur.
fn by_form(uses: &[TermUse]) -> Vec<FormUse<'_>> {
    let mut forms: Vec<FormUse<'_>> = Vec::new();
    for item in uses {
        match forms.iter_mut().find(|(first, _)| first.form == item.form) {
            Some((_, terms)) if terms.contains(&item.term.as_str()) => {}
            Some((_, terms)) => terms.push(&item.term),
            None => forms.push((item, vec![&item.term])),
        }
    }
    forms
}

/// Whether one of `terms` is among those of `forms`.
fn share(terms: &[&str], forms: &[FormUse<'_>]) -> bool {
    forms.iter().any(|(_, others)| others.iter().any(|other| terms.contains(other)))
}
