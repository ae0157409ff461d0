//! The entries of a Fluent file.

use crate::finding::Span;
use crate::locales::pattern::Pattern;

/// The attributes that say what a grammar needs to know of a name (`.article`, `.reading`). No page
/// prints them, and languages need not share them.
pub(crate) const GRAMMAR: &[&str] =
    &["article", "gender", "number", "h", "kind", "locative", "particle", "tncc", "reading"];

/// The attributes that say what the checks need to know of a term. They are internal: no page and
/// no PDF has them.
const INTERNAL: &[&str] = &["forms", "avoid"];

/// The value of a message or term, or one of its attributes.
#[derive(Debug)]
pub(crate) struct Entry {
    /// `id`, `id.attribute`, `-term` or `-term.attribute`.
    pub(crate) id: String,
    /// The place of the id.
    pub(crate) span: Span,
    pub(crate) pattern: Pattern,
    /// The lines of the comment above the message.
    pub(crate) comment: Vec<String>,
    pub(crate) variables: Vec<VariableUse>,
    /// The messages and terms that it refers to.
    pub(crate) references: Vec<(String, Span)>,
    pub(crate) functions: Vec<(String, Span)>,
    /// The pieces of plain text.
    pub(crate) texts: Vec<Span>,
    /// The text literals in quotation marks, with their values.
    pub(crate) literals: Vec<(Span, String)>,
}

#[derive(Debug)]
pub(crate) struct VariableUse {
    /// Its name, without the dollar sign.
    pub(crate) name: String,
    pub(crate) span: Span,
    /// Whether it only selects a variant and is not printed itself.
    pub(crate) selects: bool,
}

impl Entry {
    pub(crate) fn message(&self) -> &str {
        split_id(&self.id).0
    }

    pub(crate) fn attribute(&self) -> Option<&str> {
        split_id(&self.id).1
    }

    /// Whether no page prints it: it is for the grammar or for the checks.
    pub(crate) fn is_grammar(&self) -> bool {
        self.attribute().is_some_and(is_unprinted)
    }

    pub(crate) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// Whether it has a letter to translate, and not only placeables and marks.
    pub(crate) fn has_letters(&self) -> bool {
        self.texts.iter().any(|text| text.text().chars().any(char::is_alphabetic))
    }

    /// Whether it has a word that is neither a name nor an abbreviation, by its small letters.
    pub(crate) fn has_common_words(&self) -> bool {
        self.texts.iter().any(|text| text.text().split_whitespace().any(is_common_word))
    }
}

/// Whether no page prints the attributes of a name.
pub(crate) fn is_unprinted(attribute: &str) -> bool {
    GRAMMAR.contains(&attribute) || INTERNAL.contains(&attribute)
}

/// The message of an id, and its attribute if it has one.
pub(crate) fn split_id(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)))
}

/// A word in lower case of three letters or more: neither a name nor an abbreviation.
fn is_common_word(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    // An address such as `paris.fr` is a name.
    !word.contains('.')
        && word.chars().count() >= 3
        && word.chars().next().is_some_and(char::is_lowercase)
}
