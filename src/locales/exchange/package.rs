//! What goes out to translators and what comes back: texts as pieces to translate and pieces to keep.

use std::fmt;
use std::ops::Range;

use crate::limits::Limit;
use crate::locales::pattern::Piece;

/// What is exported.
#[derive(Debug, Clone)]
pub(crate) struct Package {
    pub(crate) source_language: String,
    pub(crate) target_language: String,
    pub(crate) files: Vec<File>,
}

/// The texts of one Fluent file.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// The file of the translation.
    pub(crate) path: String,
    pub(crate) source_path: String,
    pub(crate) units: Vec<Unit>,
}

#[derive(Debug, Clone)]
pub(crate) struct Unit {
    pub(crate) id: String,
    /// Its line in the source file.
    pub(crate) line: usize,
    pub(crate) state: State,
    /// Whether the translation was made from another source text.
    pub(crate) stale: bool,
    pub(crate) source: Vec<Piece>,
    /// That other source text.
    pub(crate) previous: Option<Vec<Piece>>,
    /// Empty when there is no translation.
    pub(crate) target: Vec<Piece>,
    /// The digest of the translation that the language has, by which `import` sees whether it was
    /// changed since.
    pub(crate) digest: String,
    /// The comment of the message, line by line.
    pub(crate) notes: Vec<String>,
    /// What the syntax in both texts prints now.
    pub(crate) values: Vec<CodeValue>,
    pub(crate) glossary: Vec<Term>,
}

impl Unit {
    /// All that helps to translate it, line by line, for formats with one kind of comment.
    pub(super) fn comments(&self) -> impl Iterator<Item = String> {
        let values = self.values.iter().map(ToString::to_string);
        let terms = self.glossary.iter().map(ToString::to_string);
        self.notes.iter().cloned().chain(values).chain(terms)
    }
}

/// What a piece of syntax prints now.
#[derive(Debug, Clone)]
pub(crate) struct CodeValue {
    /// A placeable, such as `{ $masks }`.
    pub(crate) code: String,
    /// What it prints in the source language; `None` for grammar that only the translation has.
    pub(crate) source: Option<String>,
    /// What it prints in the translation; `None` if it cannot be resolved there yet.
    pub(crate) target: Option<String>,
}

impl fmt::Display for CodeValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = self.target.as_ref().filter(|_| self.target != self.source);
        let values: Vec<_> = self.source.iter().chain(target).map(String::as_str).collect();
        write!(f, "{} = {}", self.code, values.join(" → "))
    }
}

/// A term of the glossary that the source uses.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    pub(crate) source: String,
    /// `None` if it has no translation yet.
    pub(crate) target: Option<String>,
    pub(crate) definition: Option<String>,
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} = {}", self.source, self.target.as_deref().unwrap_or("…"))?;
        match self.definition.as_ref().filter(|_| self.target.is_none()) {
            Some(definition) => write!(f, " ({definition})"),
            None => Ok(()),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// Still to be done.
    Initial,
    /// Done, but not yet reviewed.
    Translated,
    /// Reviewed and accepted.
    Reviewed,
}

/// What is imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Delivery {
    /// Its tag is empty if the file does not name it.
    pub(crate) source_language: NamedLanguage,
    pub(crate) target_language: NamedLanguage,
    pub(crate) units: Vec<Returned>,
}

/// A language as a file names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NamedLanguage {
    pub(crate) tag: String,
    /// Where it is named, in bytes.
    pub(crate) range: Range<usize>,
}

/// A text that is imported. Both texts are Fluent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Returned {
    pub(crate) id: String,
    pub(crate) source: String,
    pub(crate) target: String,
    pub(crate) state: State,
    /// The digest of the translation when it was exported, if the file still has it.
    pub(crate) digest: Option<String>,
    /// The place of its translation in the file, in bytes.
    pub(crate) range: Range<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) message: String,
    pub(crate) range: Range<usize>,
    pub(crate) help: Option<&'static str>,
    /// The limit that it is over.
    pub(crate) limit: Option<Limit>,
}

impl Fault {
    pub(super) fn new(range: Range<usize>, message: impl Into<String>) -> Self {
        Self { message: message.into(), range, help: None, limit: None }
    }

    /// The same as being over a limit.
    pub(super) fn over(mut self, limit: Limit) -> Self {
        self.limit = Some(limit);
        self
    }

    pub(super) fn help(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }
}

/// The pieces as one text.
pub(super) fn joined(pieces: &[Piece]) -> String {
    pieces.iter().map(Piece::as_str).collect()
}
