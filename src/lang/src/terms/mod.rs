//! The terms of a glossary in a text: which it uses, in a right form or in one that the glossary
//! advises against, and which a translation puts in the place of another.
//!
//! A form is found as whole words, in any white space within a paragraph, with either apostrophe
//! and any hyphen, its words with or without a capital. Where forms overlap, the longest counts: in
//! “accord de coopération décentralisée” the term is “coopération décentralisée”.

mod substitutions;
mod text;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::hangul::is_hangul;
use crate::korean::noun::follows_term;
use crate::search::{self, Search};
pub use substitutions::{TermUse, substitutions};
use text::{Normalized, is_same_word};

/// The words of one term of the glossary in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TermWords {
    /// The id of its record.
    pub id: String,
    /// The term itself.
    pub name: String,
    /// Its other right forms: plurals, participles, short forms.
    pub forms: Vec<String>,
    /// What is not to be written for it.
    pub avoid: Vec<String>,
}

/// The glossary in one language.
///
/// ```
/// use briefing_lang::terms::{Glossary, TermWords};
///
/// let glossary = Glossary::new([TermWords {
///     id: "twinning".to_owned(),
///     name: "twinning".to_owned(),
///     forms: vec!["twinnings".to_owned()],
///     avoid: vec!["town pairing".to_owned()],
/// }]);
/// assert_eq!(glossary.uses("Twinnings and pairs")[0].range, 0..9);
/// assert_eq!(glossary.avoided("a town  pairing")[0].term, "twinning");
/// ```
#[derive(Debug, Clone)]
pub struct Glossary {
    names: BTreeMap<String, String>,
    forms: Vec<Form>,
    /// Finds the texts of the forms, in their order.
    search: Search,
}

/// A form, and the terms that it belongs to: a “twin” is a sister city, and the word for one that is
/// twinned.
#[derive(Debug, Clone)]
struct Form {
    written: String,
    text: String,
    right: Vec<String>,
    wrong: Vec<String>,
}

impl Glossary {
    /// Prepares terms for search. A form that is right for one term is right even if another term
    /// advises against it. Forms of less than two characters are never found.
    pub fn new(terms: impl IntoIterator<Item = TermWords>) -> Self {
        let mut names = BTreeMap::new();
        let mut forms: Vec<Form> = Vec::new();
        for TermWords { id, name, forms: others, avoid } in terms {
            let right = std::iter::once(&name).chain(&others).map(|form| (form, true));
            for (written, is_right) in right.chain(avoid.iter().map(|form| (form, false))) {
                let text = Normalized::new(written.trim()).text;
                if text.chars().count() < 2 {
                    continue;
                }
                let known = forms.iter().position(|form| form.text == text);
                let at = known.unwrap_or(forms.len());
                if known.is_none() {
                    let (written, right, wrong) = (written.trim().to_owned(), vec![], vec![]);
                    forms.push(Form { written, text, right, wrong });
                }
                let form = &mut forms[at];
                let terms = if is_right { &mut form.right } else { &mut form.wrong };
                if !terms.contains(&id) {
                    terms.push(id.clone());
                }
            }
            names.insert(id, name);
        }
        let search = Search::new(forms.iter().map(|form| &form.text));
        Self { names, forms, search }
    }

    /// Returns a term itself, by the id of its record.
    #[must_use]
    pub fn name(&self, id: &str) -> Option<&str> {
        self.names.get(id).map(String::as_str)
    }

    /// Returns the terms that a text uses in a right form, in order. A form that belongs to several
    /// terms is a use of each, all with the same range.
    #[must_use]
    pub fn uses(&self, text: &str) -> Vec<TermUse> {
        self.collect(text, |form| &form.right)
    }

    /// Returns what a text writes against the advice of the glossary, in order; the term is the one
    /// to write instead.
    #[must_use]
    pub fn avoided(&self, text: &str) -> Vec<TermUse> {
        self.collect(text, |form| if form.right.is_empty() { &form.wrong } else { &[] })
    }

    fn collect<'a>(&'a self, text: &str, terms: impl Fn(&'a Form) -> &'a [String]) -> Vec<TermUse> {
        let found = self.find(text).into_iter();
        found
            .flat_map(|(range, form)| {
                terms(form).iter().map(move |term| TermUse {
                    range: range.clone(),
                    term: term.clone(),
                    form: form.written.clone(),
                })
            })
            .collect()
    }

    /// Finds every form, right or wrong; of those that overlap, the longest, then the first.
    fn find(&self, text: &str) -> Vec<(Range<usize>, &Form)> {
        let text = Normalized::new(text);
        let mut found: Vec<(Range<usize>, &Form)> = Vec::new();
        for &start in &text.starts {
            for (form, length) in self.search.at(&text.text[start..]) {
                let range = start..start + length;
                let whole = is_whole(&text.text, range.clone());
                found.extend(self.forms.get(form).filter(|_| whole).map(|form| (range, form)));
            }
        }
        found.sort_by_key(|(range, form)| (Reverse(form.text.chars().count()), range.start));
        let found = search::without_overlaps(found, |(range, _)| range).into_iter();
        found.filter_map(|(range, form)| Some((text.origin(range)?, form))).collect()
    }
}

/// Whether a form ends with a word of a text, except for what Korean writes against a noun; after two
/// syllables, with which other words begin, that has to be particles.
fn is_whole(text: &str, range: Range<usize>) -> bool {
    let (form, after) = (&text[range.clone()], &text[range.end..]);
    let (Some(last), Some(next)) = (form.chars().next_back(), after.chars().next()) else {
        return true;
    };
    let is_short = || form.chars().count() == 2 && form.chars().all(is_hangul);
    !is_same_word(last, next) || is_hangul(next) && (!is_short() || follows_term(after))
}
