//! A Fluent file: its syntax tree, read into what the checks need, with the place
//! of every part.

use std::sync::Arc;

use fluent_syntax::ast::{self, InlineExpression, PatternElement};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::names::GRAMMAR;
use super::pattern::{Element, Expression, Inline, Pattern, Placeable, Select, Variant};

use crate::finding::{Finding, Findings};
use crate::source::{Source, Span};

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
        let mut reader = Reader {
            source: &source,
            entries: Vec::new(),
            calls: Vec::new(),
            comment: Vec::new(),
            at: 0,
            selecting: false,
        };
        for entry in &tree.body {
            reader.entry(entry);
        }
        let Reader { mut entries, calls, .. } = reader;
        set_extents(&source, &mut entries);
        let broken = tree.body.iter().filter_map(|entry| match entry {
            ast::Entry::Junk { content } => content.split([' ', '=']).next().map(str::to_owned),
            _ => None,
        });
        let broken = broken.collect();
        Self { source, entries, calls, broken }
    }

    /// The text of its first entry.
    #[must_use]
    pub(super) fn into_pattern(self) -> Option<Pattern> {
        self.entries.into_iter().next().map(|entry| entry.pattern)
    }

    /// The ids of the messages that could not be read.
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

struct Reader<'a> {
    source: &'a Arc<Source>,
    entries: Vec<Entry>,
    calls: Vec<Call>,
    comment: Vec<String>,
    /// The byte after what was read last.
    at: usize,
    selecting: bool,
}

impl<'a> Reader<'a> {
    fn entry(&mut self, entry: &ast::Entry<&'a str>) {
        let (name, prefix, comment, attributes) = match entry {
            ast::Entry::Message(message) => {
                (message.id.name, "", &message.comment, &message.attributes)
            }
            ast::Entry::Term(term) => (term.id.name, "-", &term.comment, &term.attributes),
            _ => return,
        };
        let lines = comment.iter().flat_map(|comment| &comment.content);
        self.comment = lines.map(|line| (*line).to_owned()).collect();
        let id = format!("{prefix}{name}");
        let value = match entry {
            ast::Entry::Message(message) => message.value.as_ref(),
            ast::Entry::Term(term) => Some(&term.value),
            _ => None,
        };
        if let Some(value) = value {
            self.value(id.clone(), name, value);
        }
        for attribute in attributes {
            let id = format!("{id}.{}", attribute.id.name);
            self.value(id, attribute.id.name, &attribute.value);
        }
    }

    fn value(&mut self, id: String, name: &'a str, pattern: &ast::Pattern<&'a str>) {
        let span = self.span(name);
        self.at = span.range().end;
        self.entries.push(Entry {
            id,
            extent: span.clone(),
            span,
            pattern: Pattern::default(),
            comment: self.comment.clone(),
            variables: Vec::new(),
            references: Vec::new(),
            functions: Vec::new(),
            texts: Vec::new(),
            literals: Vec::new(),
        });
        let pattern = self.pattern(pattern);
        self.current(|entry| entry.pattern = pattern);
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'a str>) -> Pattern {
        let mut elements = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            elements.push(match element {
                PatternElement::TextElement { value } => {
                    let span = self.span(value);
                    self.reach(value);
                    self.current(|entry| entry.texts.push(span.clone()));
                    Element::Text(span)
                }
                PatternElement::Placeable { expression } => {
                    Element::Placeable(self.placeable(expression))
                }
            });
        }
        Pattern { elements }
    }

    fn placeable(&mut self, expression: &ast::Expression<&'a str>) -> Placeable {
        let start = self.next('{');
        let expression = match expression {
            ast::Expression::Inline(inline) => {
                let (kind, written) = self.inline(inline);
                Expression::Inline(kind, written)
            }
            ast::Expression::Select { selector, variants } => {
                let outer = std::mem::replace(&mut self.selecting, true);
                let (selector, written) = self.inline(selector);
                self.selecting = outer;
                let variants = variants.iter().map(|variant| self.variant(variant)).collect();
                Expression::Select(Select { selector, written, variants })
            }
        };
        self.at = self.next('}') + 1;
        Placeable { span: Span::new(self.source, start..self.at), expression }
    }

    fn variant(&mut self, variant: &ast::Variant<&'a str>) -> Variant {
        let (ast::VariantKey::Identifier { name: key }
        | ast::VariantKey::NumberLiteral { value: key }) = &variant.key;
        let span = self.span(key);
        self.reach(key);
        Variant {
            key: (*key).to_owned(),
            span,
            default: variant.default,
            value: self.pattern(&variant.value),
        }
    }

    /// Reads an expression; gives its kind and its canonical form.
    fn inline(&mut self, inline: &InlineExpression<&'a str>) -> (Inline, String) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let (name, span, selects) =
                    (id.name.to_owned(), self.span(id.name), self.selecting);
                self.reach(id.name);
                self.current(|entry| {
                    entry.variables.push(VariableUse { name: name.clone(), span, selects });
                });
                (Inline::Variable(name.clone()), format!("${name}"))
            }
            InlineExpression::MessageReference { id, attribute } => {
                let ((id, span), _) = self.reference(id.name, attribute.as_ref());
                self.current(|entry| entry.references.push((id.clone(), span)));
                (Inline::Message(id.clone()), id)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let ((reference, span), _) = self.reference(id.name, attribute.as_ref());
                let id = format!("-{reference}");
                self.current(|entry| entry.references.push((id.clone(), span)));
                let arguments = arguments.as_ref().map(|arguments| self.arguments(arguments));
                (Inline::Other, id + &arguments.unwrap_or_default())
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let named = (id.name.to_owned(), self.span(id.name));
                self.reach(id.name);
                self.current(|entry| entry.functions.push(named));
                if let Some(InlineExpression::MessageReference { id, attribute }) =
                    arguments.positional.first()
                {
                    let ((id, _), end) = self.reference(id.name, attribute.as_ref());
                    self.calls.push(Call { end, id });
                }
                let arguments = self.arguments(arguments);
                (Inline::Function(id.name.to_owned()), format!("{}{arguments}", id.name))
            }
            InlineExpression::Placeable { expression } => {
                let placeable = self.placeable(expression);
                let pattern = Pattern { elements: vec![Element::Placeable(placeable)] };
                (Inline::Other, pattern.canonical())
            }
            InlineExpression::StringLiteral { value } => {
                self.reach(value);
                let meant = (self.span(value), unescape_unicode_to_string(value).into_owned());
                self.current(|entry| entry.literals.push(meant));
                (Inline::Other, format!("\"{value}\""))
            }
            InlineExpression::NumberLiteral { value } => {
                self.reach(value);
                (Inline::Other, (*value).to_owned())
            }
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&'a str>) -> String {
        let mut written = Vec::new();
        for argument in &arguments.positional {
            written.push(self.inline(argument).1);
        }
        for argument in &arguments.named {
            self.reach(argument.name.name);
            let value = self.inline(&argument.value).1;
            written.push(format!("{}: {value}", argument.name.name));
        }
        format!("({})", written.join(", "))
    }

    /// The full id of a reference, its place, and the byte after it.
    fn reference(
        &mut self,
        id: &'a str,
        attribute: Option<&ast::Identifier<&'a str>>,
    ) -> ((String, Span), usize) {
        let start = self.source.range_of(id);
        let (full, end) = match attribute {
            Some(attribute) => {
                let end = self.source.range_of(attribute.name).end;
                (format!("{id}.{}", attribute.name), end)
            }
            None => (id.to_owned(), start.end),
        };
        self.at = self.at.max(end);
        ((full, Span::new(self.source, start.start..end)), end)
    }

    fn span(&self, slice: &str) -> Span {
        Span::new(self.source, self.source.range_of(slice))
    }

    /// Moves on to the end of a slice.
    fn reach(&mut self, slice: &str) {
        self.at = self.at.max(self.source.range_of(slice).end);
    }

    /// The byte of the next brace of a kind. Between what was read and the brace that
    /// is looked for there are only spaces, quotes and parentheses.
    fn next(&self, brace: char) -> usize {
        let rest = self.source.text().get(self.at..).unwrap_or_default();
        self.at + rest.find(brace).unwrap_or(rest.len())
    }

    fn current(&mut self, change: impl FnOnce(&mut Entry)) {
        if let Some(entry) = self.entries.last_mut() {
            change(entry);
        }
    }
}
