//! A Fluent file: its syntax tree, read into what the checks need, with the place
//! of every part.

use std::sync::Arc;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;

use crate::finding::{Finding, Findings};
use crate::source::{Source, Span};

/// A parsed Fluent file.
#[derive(Debug)]
pub struct Resource {
    source: Arc<Source>,
    entries: Vec<Entry>,
    calls: Vec<Call>,
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
    /// The variables that it uses, by name.
    pub variables: Vec<(String, Span)>,
    /// The messages and terms that it refers to.
    pub references: Vec<(String, Span)>,
    /// The functions that it calls.
    pub functions: Vec<(String, Span)>,
    /// The pieces of plain text.
    pub texts: Vec<Span>,
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
            let span = Span::new(&source, error.pos.clone());
            findings.push(
                Finding::error("malformed-message", lower_first(&error.kind.to_string()))
                    .at(&span)
                    .help("a message is `id = text`; lines that go on are indented"),
            );
        }
        let mut reader = Reader { source: &source, entries: Vec::new(), calls: Vec::new() };
        for entry in &tree.body {
            reader.entry(entry);
        }
        let Reader { mut entries, calls, .. } = reader;
        set_extents(&source, &mut entries);
        Self { source, entries, calls }
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
}

impl<'a> Reader<'a> {
    fn entry(&mut self, entry: &ast::Entry<&'a str>) {
        match entry {
            ast::Entry::Message(message) => {
                if let Some(value) = &message.value {
                    self.pattern(message.id.name.to_owned(), message.id.name, value);
                }
                self.attributes(message.id.name, &message.attributes);
            }
            ast::Entry::Term(term) => {
                let id = format!("-{}", term.id.name);
                self.attributes(&id, &term.attributes);
                self.pattern(id, term.id.name, &term.value);
            }
            _ => {}
        }
    }

    fn attributes(&mut self, id: &str, attributes: &[ast::Attribute<&'a str>]) {
        for attribute in attributes {
            let id = format!("{id}.{}", attribute.id.name);
            self.pattern(id, attribute.id.name, &attribute.value);
        }
    }

    fn pattern(&mut self, id: String, name: &'a str, pattern: &ast::Pattern<&'a str>) {
        let span = self.span(name);
        self.entries.push(Entry {
            id,
            extent: span.clone(),
            span,
            variables: Vec::new(),
            references: Vec::new(),
            functions: Vec::new(),
            texts: Vec::new(),
        });
        self.elements(pattern);
    }

    fn elements(&mut self, pattern: &ast::Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let span = self.span(value);
                    self.current(|entry| entry.texts.push(span));
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.elements(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let named = (id.name.to_owned(), self.span(id.name));
                self.current(|entry| entry.variables.push(named));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let (id, _) = self.reference(id.name, attribute.as_ref());
                self.current(|entry| entry.references.push(id));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let ((reference, span), _) = self.reference(id.name, attribute.as_ref());
                self.current(|entry| entry.references.push((format!("-{reference}"), span)));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let named = (id.name.to_owned(), self.span(id.name));
                self.current(|entry| entry.functions.push(named));
                if let Some(InlineExpression::MessageReference { id, attribute }) =
                    arguments.positional.first()
                {
                    let ((id, _), end) = self.reference(id.name, attribute.as_ref());
                    self.calls.push(Call { end, id });
                }
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&'a str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }

    /// The full id of a reference, its place, and the byte after it.
    fn reference(
        &self,
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
        ((full, Span::new(self.source, start.start..end)), end)
    }

    fn span(&self, slice: &str) -> Span {
        Span::new(self.source, self.source.range_of(slice))
    }

    fn current(&mut self, change: impl FnOnce(&mut Entry)) {
        if let Some(entry) = self.entries.last_mut() {
            change(entry);
        }
    }
}
