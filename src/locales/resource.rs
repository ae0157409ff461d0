//! A Fluent file: its syntax tree, read into what the checks need, with the place
//! of every part.

mod reader;

use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::names::GRAMMAR;
use super::pattern::Pattern;
use crate::finding::{Finding, Findings};
use crate::source::{Source, Span};
use reader::Reader;

/// A parsed Fluent file.
#[derive(Debug)]
pub struct Resource {
    source: Arc<Source>,
    entries: Vec<Entry>,
    calls: Vec<Call>,
    broken: Vec<String>,
}

/// The value of a message or term, or one of its attributes.
#[derive(Debug)]
pub struct Entry {
    /// `id`, `id.attribute`, `-term` or `-term.attribute`.
    pub id: String,
    /// The place of the id.
    pub span: Span,
    /// From the id to the next entry.
    pub extent: Span,
    /// The text as a tree.
    pub pattern: Pattern,
    /// The lines of the comment above the message.
    pub comment: Vec<String>,
    /// The variables that it uses.
    pub variables: Vec<VariableUse>,
    /// The messages and terms that it refers to.
    pub references: Vec<(String, Span)>,
    /// The functions that it calls.
    pub functions: Vec<(String, Span)>,
    /// The pieces of plain text.
    pub texts: Vec<Span>,
    /// The text that stands in quotation marks, and what it means.
    pub literals: Vec<(Span, String)>,
}

/// A variable in a message.
#[derive(Debug)]
pub struct VariableUse {
    /// Its name, without the dollar sign.
    pub name: String,
    /// Where the name stands.
    pub span: Span,
    /// Whether it only chooses between variants and is not told itself.
    pub selects: bool,
}

impl Entry {
    /// The id of the message: without the attribute.
    #[must_use]
    pub fn message(&self) -> &str {
        self.id.split('.').next().unwrap_or(&self.id)
    }

    /// The name of the attribute, if it is one.
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        self.id.split_once('.').map(|(_, attribute)| attribute)
    }

    /// Whether it tells the grammar something and is never printed.
    #[must_use]
    pub fn is_grammar(&self) -> bool {
        self.attribute().is_some_and(|attribute| GRAMMAR.contains(&attribute))
    }

    /// Whether it is a Fluent term, which only messages see.
    #[must_use]
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

/// A call whose first argument is a message: the functions for names need its id.
#[derive(Debug)]
struct Call {
    /// The byte after the reference.
    end: usize,
    id: String,
}

impl Resource {
    /// Parses a file. What is not Fluent becomes a finding, the rest is kept.
    #[must_use]
    pub fn parse(source: Arc<Source>, findings: &mut Findings) -> Self {
        let (tree, errors) = match parser::parse(source.text()) {
            Ok(tree) => (tree, Vec::new()),
            Err((tree, errors)) => (tree, errors),
        };
        for error in errors {
            let error = within_attribute(source.text(), error);
            let span = Span::new(&source, error.pos.clone());
            findings.push(
                Finding::error("malformed-message", lower_first(&error.kind.to_string()))
                    .at(&span)
                    .help("a message is `id = text`; lines that go on are indented"),
            );
        }
        let mut reader = Reader::new(&source);
        for entry in &tree.body {
            reader.entry(entry);
        }
        let (mut entries, calls) = reader.finish();
        set_extents(&source, &mut entries);
        let junk = tree.body.iter().filter_map(|entry| match entry {
            ast::Entry::Junk { content } => Some(*content),
            _ => None,
        });
        let broken = junk.map(|junk| broken_id(&source, &entries, junk)).collect();
        Self { source, entries, calls, broken }
    }

    /// The text of its first entry.
    #[must_use]
    pub(super) fn into_pattern(self) -> Option<Pattern> {
        self.entries.into_iter().next().map(|entry| entry.pattern)
    }

    /// What could not be read: messages by their ids, `message.*` for attributes of one.
    #[must_use]
    pub fn broken(&self) -> &[String] {
        &self.broken
    }

    /// The file's text.
    #[must_use]
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The values and attributes of the file, in its order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The text for the resolver: calls on a message carry its id as a further
    /// argument, for a function sees only the text of a message and not its
    /// attributes.
    #[must_use]
    pub(super) fn runtime_text(&self) -> String {
        let mut text = String::with_capacity(self.source.text().len());
        let mut from = 0;
        for call in &self.calls {
            text.push_str(&self.source.text()[from..call.end]);
            text.push_str(&format!(", \"{}\"", call.id));
            from = call.end;
        }
        text.push_str(&self.source.text()[from..]);
        text
    }
}

/// The fault of an attribute where it is. The parser gives up an attribute that it
/// cannot read, and then finds no message at the head of its line.
fn within_attribute(text: &str, error: ParserError) -> ParserError {
    let line = text[..error.pos.start].rfind('\n').map_or(0, |end| end + 1);
    let indented = text[line..].trim_start_matches([' ', '\t']);
    let Some(attribute) = indented.strip_prefix('.') else { return error };
    let start = text.len() - attribute.len();
    match parser::parse(attribute) {
        Ok(_) => error,
        Err((_, errors)) => match errors.into_iter().next() {
            Some(mut inner) => {
                inner.pos = inner.pos.start + start..inner.pos.end + start;
                inner
            }
            None => error,
        },
    }
}

/// What could not be read: a message, by its id, or the attributes from one on, as
/// `message.*`.
fn broken_id(source: &Source, entries: &[Entry], junk: &str) -> String {
    if junk.trim_start().starts_with('.') {
        let at = source.range_of(junk).start;
        let before = entries.iter().filter(|entry| entry.span.range().start < at);
        let owner = before.max_by_key(|entry| entry.span.range().start);
        return format!("{}.*", owner.map_or("", Entry::message));
    }
    junk.split([' ', '=']).next().unwrap_or_default().to_owned()
}

fn set_extents(source: &Arc<Source>, entries: &mut [Entry]) {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|entry| entries[*entry].span.range().start);
    let mut end = source.text().len();
    for entry in order.into_iter().rev() {
        let start = entries[entry].span.range().start;
        entries[entry].extent = Span::new(source, start..end);
        end = start;
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| c.to_lowercase().chain(chars).collect())
}
