//! A Fluent file: its syntax tree, read into what the checks need, with the place
//! of every part.

mod entry;
mod reader;

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use crate::finding::{Code, Finding, Findings, Source, Span};
use crate::locales::pattern::Pattern;
pub(crate) use entry::{Entry, GRAMMAR, VariableUse, split_id};
use reader::Reader;

#[derive(Debug)]
pub(crate) struct Resource {
    source: Arc<Source>,
    entries: Vec<Entry>,
    broken: Vec<String>,
}

impl Resource {
    /// Parses a file. What is not Fluent becomes a finding, the rest is kept.
    pub(crate) fn parse(source: Arc<Source>, findings: &mut Findings) -> Self {
        let parsed = parser::parse(source.text()).map(|tree| (tree, Vec::new()));
        let (tree, errors) = parsed.unwrap_or_else(|faulty| faulty);
        for error in errors {
            let error = within_attribute(source.text(), error);
            let span = Span::new(&source, error.pos.clone());
            findings.push(
                Finding::new(Code::MalformedMessage, lower_first(&error.kind.to_string()))
                    .at(&span)
                    .help("a message is `id = text`; further lines of it are indented"),
            );
        }
        let mut reader = Reader::new(&source);
        for entry in &tree.body {
            reader.entry(entry);
        }
        let entries = reader.entries;
        let junk = tree.body.iter().filter_map(|entry| match entry {
            ast::Entry::Junk { content } => Some(*content),
            _ => None,
        });
        let broken = junk.map(|junk| broken_id(&source, &entries, junk)).collect();
        Self { source, entries, broken }
    }

    /// What could not be read: messages by their ids, `message.*` for attributes of one.
    pub(crate) fn broken(&self) -> &[String] {
        &self.broken
    }

    pub(crate) fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The values and attributes of the file, in its order.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

/// A text after changes, sorted by place. Where two overlap, the second begins at the end of the
/// first.
pub(super) fn splice(
    text: &str,
    changes: impl IntoIterator<Item = (Range<usize>, String)>,
) -> String {
    let mut changed = String::with_capacity(text.len() * 2);
    let mut from = 0;
    for (range, change) in changes {
        changed.push_str(&text[from..range.start.max(from)]);
        changed.push_str(&change);
        from = range.end.max(from);
    }
    changed + &text[from..]
}

/// The fault of an attribute where it is. The parser skips an attribute that it
/// cannot read, and then finds no message at the start of its line.
fn within_attribute(text: &str, error: ParserError) -> ParserError {
    let line = text[..error.pos.start].rfind('\n').map_or(0, |end| end + 1);
    let indented = text[line..].trim_start_matches([' ', '\t']);
    let Some(attribute) = indented.strip_prefix('.') else { return error };
    let start = text.len() - attribute.len();
    let inner = parser::parse(attribute).err().and_then(|(_, errors)| errors.into_iter().next());
    inner.map_or(error, |inner| {
        let pos = inner.pos.start + start..inner.pos.end + start;
        ParserError { pos, ..inner }
    })
}

/// What could not be read: a message, by its id, or the attributes from one on, as
/// `message.*`.
fn broken_id(source: &Source, entries: &[Entry], junk: &str) -> String {
    if junk.trim_start().starts_with('.') {
        let at = source.range_of(junk).start;
        let owner = entries.iter().rfind(|entry| entry.span.range().start < at);
        return format!("{}.*", owner.map_or("", Entry::message));
    }
    junk.split([' ', '=']).next().unwrap_or_default().to_owned()
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
    // On a line of its own, so that no white space at its start is lost.
    let indented = text.replace('\n', "\n    ");
    let source = Source::new("text", format!("text =\n    {indented}\n"));
    let resource = Resource::parse(source, &mut findings);
    let entry = resource.entries.into_iter().next();
    match findings.iter().next() {
        Some(finding) => Err(finding.message().to_owned()),
        None => entry.map(|entry| entry.pattern).ok_or_else(|| "it is empty".to_owned()),
    }
}
