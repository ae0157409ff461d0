//! A Fluent file: its syntax tree, read into what the checks need, with the place
//! of every part.

mod entry;
mod reader;

use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use crate::finding::{Code, Finding, Findings};
use crate::finding::{Source, Span};
use crate::locales::pattern::Pattern;
use entry::Call;
pub(crate) use entry::{Entry, GRAMMAR, VariableUse};
use reader::Reader;

/// A parsed Fluent file.
#[derive(Debug)]
pub(crate) struct Resource {
    source: Arc<Source>,
    entries: Vec<Entry>,
    calls: Vec<Call>,
    broken: Vec<String>,
}

impl Resource {
    /// Parses a file. What is not Fluent becomes a finding, the rest is kept.
    pub(crate) fn parse(source: Arc<Source>, findings: &mut Findings) -> Self {
        let (tree, errors) = match parser::parse(source.text()) {
            Ok(tree) => (tree, Vec::new()),
            Err((tree, errors)) => (tree, errors),
        };
        for error in errors {
            let error = within_attribute(source.text(), error);
            let span = Span::new(&source, error.pos.clone());
            findings.push(
                Finding::new(Code::MalformedMessage, lower_first(&error.kind.to_string()))
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
    pub(super) fn into_pattern(self) -> Option<Pattern> {
        self.entries.into_iter().next().map(|entry| entry.pattern)
    }

    /// What could not be read: messages by their ids, `message.*` for attributes of one.
    pub(crate) fn broken(&self) -> &[String] {
        &self.broken
    }

    /// The file's text.
    pub(crate) fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The values and attributes of the file, in its order.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The text for the resolver: calls on a message carry its id as a further
    /// argument, for a function sees only the text of a message and not its
    /// attributes.
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

/// Parses the text of a message.
///
/// # Errors
/// What is wrong with it, in Fluent's words.
pub(crate) fn parse_pattern(text: &str) -> Result<Pattern, String> {
    let mut findings = Findings::default();
    // On a line of its own, so that no white space at its head is lost.
    let indented = text.replace('\n', "\n    ");
    let source = Source::new("text", format!("text =\n    {indented}\n"));
    let resource = Resource::parse(source, &mut findings);
    match (findings.iter().next(), resource.into_pattern()) {
        (None, Some(pattern)) => Ok(pattern),
        (Some(finding), _) => Err(finding.message().to_owned()),
        (None, None) => Err("it is empty".to_owned()),
    }
}
