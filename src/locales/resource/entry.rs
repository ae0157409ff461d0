//! The entries of a Fluent file.

use crate::finding::Span;
use crate::locales::pattern::Pattern;

/// The attributes that say what a grammar needs to know of a name (`.article`, `.reading`) and what
/// the checks need to know of a term (`.forms`, `.avoid`). No page prints them, and languages need
/// not share them.
pub(crate) const GRAMMAR: &[&str] =
    &["article", "gender", "number", "h", "kind", "locative", "tncc", "reading", "forms", "avoid"];

/// The value of a message or term, or one of its attributes.
#[derive(Debug)]
pub(crate) struct Entry {
    /// `id`, `id.attribute`, `-term` or `-term.attribute`.
    pub(crate) id: String,
    /// The place of the id.
    pub(crate) span: Span,
    /// From the id to the next entry.
    pub(crate) extent: Span,
    /// The text as a tree.
    pub(crate) pattern: Pattern,
    /// The lines of the comment above the message.
    pub(crate) comment: Vec<String>,
    /// The variables that it uses.
    pub(crate) variables: Vec<VariableUse>,
    /// The messages and terms that it refers to.
    pub(crate) references: Vec<(String, Span)>,
    /// The functions that it calls.
    pub(crate) functions: Vec<(String, Span)>,
    /// The pieces of plain text.
    pub(crate) texts: Vec<Span>,
    /// The text literals in quotation marks, with their values.
    pub(crate) literals: Vec<(Span, String)>,
}

/// A variable in a message.
#[derive(Debug)]
pub(crate) struct VariableUse {
    /// Its name, without the dollar sign.
    pub(crate) name: String,
    /// The place of the name.
    pub(crate) span: Span,
    /// Whether it only selects a variant and is not printed itself.
    pub(crate) selects: bool,
}

impl Entry {
    /// The id of the message: without the attribute.
    pub(crate) fn message(&self) -> &str {
        self.id.split('.').next().unwrap_or(&self.id)
    }

    /// The name of the attribute, if it is one.
    pub(crate) fn attribute(&self) -> Option<&str> {
        self.id.split_once('.').map(|(_, attribute)| attribute)
    }

    /// Whether it is a grammar attribute, which is never printed.
    pub(crate) fn is_grammar(&self) -> bool {
        self.attribute().is_some_and(|attribute| GRAMMAR.contains(&attribute))
    }

    /// Whether it is a Fluent term.
    pub(crate) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

/// A call whose first argument is a message: the functions for names need its id.
#[derive(Debug)]
pub(super) struct Call {
    /// The byte after the reference.
    pub(super) end: usize,
    pub(super) id: String,
}
