//! The terms of the glossary in the words of one language: which are used, in a right form or in
//! one that the glossary advises against, and which stand in the place of another.
//!
//! A form is found as whole words. What a word is follows from the script of the form, never from
//! the name of the language. Where forms overlap, the longest counts: in “accord de coopération
//! décentralisée” the term is “coopération décentralisée”. This module reads no file; the words of
//! a term are handed to it.

mod form;
mod hangul;
mod others;

use std::collections::BTreeMap;
use std::ops::Range;

use form::{Form, Head};
pub use others::others;

/// The words of one term of the glossary, as the locale gives them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TermWords {
    /// The id of the record.
    pub id: String,
    /// The term itself.
    pub name: String,
    /// Its other right forms: plurals, participles, short forms.
    pub forms: Vec<String>,
    /// What is not to be written for it.
    pub avoid: Vec<String>,
}

/// A term found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// The id of its record.
    pub term: String,
    /// The form that was found, as the glossary writes it.
    pub form: String,
}

/// The glossary in one language.
#[derive(Debug, Clone)]
pub struct Glossary {
    language: String,
    names: BTreeMap<String, String>,
    entries: Vec<Entry>,
    /// The entries by how their form begins, in [`BUCKETS`] lists.
    by_head: Vec<Vec<usize>>,
}

/// Enough that most words of a text fall into an empty list.
const BUCKETS: usize = 1024;

/// A form and what it stands for. A right form may belong to several terms: a “twin” is a sister
/// city, and the word for one that is twinned.
#[derive(Debug, Clone)]
struct Entry {
    form: Form,
    right: Vec<String>,
    wrong: Vec<String>,
}

/// An entry found at a place.
struct Found {
    range: Range<usize>,
    entry: usize,
}

impl Glossary {
    /// Prepares the terms of `language` for search. A form that is right for one term is right,
    /// though another term advise against it.
    pub fn new(language: &str, terms: impl IntoIterator<Item = TermWords>) -> Self {
        let mut names = BTreeMap::new();
        let mut entries: Vec<Entry> = Vec::new();
        for TermWords { id, name, forms, avoid } in terms {
            for form in std::iter::once(&name).chain(&forms) {
                if let Some(entry) = entry(&mut entries, form)
                    && !entry.right.contains(&id)
                {
                    entry.right.push(id.clone());
                }
            }
            for form in &avoid {
                if let Some(entry) = entry(&mut entries, form)
                    && !entry.wrong.contains(&id)
                {
                    entry.wrong.push(id.clone());
                }
            }
            names.insert(id, name);
        }
        let by_head = index(&entries);
        Self { language: language.to_owned(), names, entries, by_head }
    }

    /// The language, as it was given.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The term itself, by the id of its record.
    #[must_use]
    pub fn name(&self, id: &str) -> Option<&str> {
        self.names.get(id).map(String::as_str)
    }

    /// The terms that a text uses in a right form, in the order of the text. A form that belongs
    /// to several terms gives one use for each, all with the same range.
    #[must_use]
    pub fn uses(&self, text: &str) -> Vec<Use> {
        self.collect(text, |entry| &entry.right)
    }

    /// What a text writes against the advice of the glossary, in the order of the text; the term
    /// is the one that was to be written.
    #[must_use]
    pub fn avoided(&self, text: &str) -> Vec<Use> {
        self.collect(text, |entry| if entry.right.is_empty() { &entry.wrong } else { &[] })
    }

    fn collect<'a>(&'a self, text: &str, terms: impl Fn(&'a Entry) -> &'a [String]) -> Vec<Use> {
        let mut uses = Vec::new();
        for Found { range, entry } in self.find(text) {
            let entry = &self.entries[entry];
            uses.extend(terms(entry).iter().map(|term| Use {
                range: range.clone(),
                term: term.clone(),
                form: entry.form.written().to_owned(),
            }));
        }
        uses
    }

    /// Finds every form, right or wrong; of those that overlap, the longest, then the first.
    fn find(&self, text: &str) -> Vec<Found> {
        let mut found = Vec::new();
        let mut before = None;
        for (at, c) in text.char_indices() {
            if form::is_invisible(c) {
                continue;
            }
            let inside = before.is_some_and(|before| form::same_word(before, c));
            before = Some(c);
            if inside {
                continue;
            }
            let text = &text[at..];
            for &entry in self.starting_like(text) {
                if let Some(length) = self.entries[entry].form.length_in(text) {
                    found.push(Found { range: at..at + length, entry });
                }
            }
        }
        found.sort_by_key(|found| {
            (std::cmp::Reverse(self.entries[found.entry].form.letters()), found.range.start)
        });
        let mut kept: Vec<Found> = Vec::with_capacity(found.len());
        for candidate in found {
            let overlaps = |kept: &Found| {
                kept.range.start < candidate.range.end && candidate.range.start < kept.range.end
            };
            if !kept.iter().any(overlaps) {
                kept.push(candidate);
            }
        }
        kept.sort_by_key(|found| found.range.start);
        kept
    }

    fn starting_like(&self, text: &str) -> &[usize] {
        &self.by_head[bucket(form::head(text))]
    }
}

/// The entry of a form, made if there is none; none for a form too short to find.
fn entry<'a>(entries: &'a mut Vec<Entry>, written: &str) -> Option<&'a mut Entry> {
    let form = Form::parse(written)?;
    let at = match entries.iter().position(|entry| entry.form == form) {
        Some(at) => at,
        None => {
            entries.push(Entry { form, right: Vec::new(), wrong: Vec::new() });
            entries.len() - 1
        }
    };
    entries.get_mut(at)
}

fn index(entries: &[Entry]) -> Vec<Vec<usize>> {
    let mut by_head = vec![Vec::new(); BUCKETS];
    for (at, entry) in entries.iter().enumerate() {
        by_head[bucket(entry.form.head())].push(at);
    }
    by_head
}

fn bucket((first, second): Head) -> usize {
    (first as usize * 31 + second as usize) % BUCKETS
}
