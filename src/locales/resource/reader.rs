//! Walks the syntax tree of a Fluent file, and finds the place of every part: the tree
//! itself has none.

use std::sync::Arc;

use fluent_syntax::ast::{self, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::entry::{Call, Entry, VariableUse};
use crate::finding::{Source, Span};
use crate::locales::pattern::{Element, Expression, Inline, Pattern, Placeable, Select, Variant};

/// Reads the entries of a file, one after the other.
pub(super) struct Reader<'a> {
    source: &'a Arc<Source>,
    entries: Vec<Entry>,
    calls: Vec<Call>,
    comment: Vec<String>,
    /// The byte after what was read last.
    at: usize,
    selecting: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a Arc<Source>) -> Self {
        Self {
            source,
            entries: Vec::new(),
            calls: Vec::new(),
            comment: Vec::new(),
            at: 0,
            selecting: false,
        }
    }

    /// What was read.
    pub(super) fn finish(self) -> (Vec<Entry>, Vec<Call>) {
        (self.entries, self.calls)
    }

    /// Reads a message or a term, with its attributes.
    pub(super) fn entry(&mut self, entry: &ast::Entry<&'a str>) {
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
