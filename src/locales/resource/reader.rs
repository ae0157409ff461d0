//! Walks the syntax tree of a Fluent file, and finds the place of every part: the tree
//! itself has none.

use std::mem;
use std::sync::Arc;

use fluent_syntax::ast::{self, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::entry::{Entry, VariableUse};
use crate::finding::{Source, Span};
use crate::locales::pattern::{Element, Expression, Inline, Pattern, Placeable, Select, Variant};

/// Reads the entries of a file, one after the other.
pub(super) struct Reader<'a> {
    source: &'a Arc<Source>,
    pub(super) entries: Vec<Entry>,
    /// The byte after what was read last.
    at: usize,
    selecting: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a Arc<Source>) -> Self {
        Self { source, entries: Vec::new(), at: 0, selecting: false }
    }

    /// Reads a message or a term, with its attributes.
    pub(super) fn entry(&mut self, entry: &ast::Entry<&'a str>) {
        let (name, prefix, value, comment, attributes) = match entry {
            ast::Entry::Message(message) => {
                let value = message.value.as_ref();
                (message.id.name, "", value, &message.comment, &message.attributes)
            }
            ast::Entry::Term(term) => {
                (term.id.name, "-", Some(&term.value), &term.comment, &term.attributes)
            }
            _ => return,
        };
        let comment = comment.iter().flat_map(|comment| &comment.content);
        let comment: Vec<_> = comment.map(|line| (*line).to_owned()).collect();
        let id = format!("{prefix}{name}");
        let value = value.map(|value| (id.clone(), name, value));
        let attributes = attributes.iter().map(|attribute| {
            let name = attribute.id.name;
            (format!("{id}.{name}"), name, &attribute.value)
        });
        for (id, name, value) in value.into_iter().chain(attributes) {
            let mut entry = Entry {
                id,
                span: self.read(name),
                pattern: Pattern::default(),
                comment: comment.clone(),
                variables: Vec::new(),
                references: Vec::new(),
                functions: Vec::new(),
                texts: Vec::new(),
                literals: Vec::new(),
            };
            entry.pattern = self.pattern(value, &mut entry);
            self.entries.push(entry);
        }
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'a str>, entry: &mut Entry) -> Pattern {
        let mut elements = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            elements.push(match element {
                PatternElement::TextElement { value } => {
                    let span = self.read(value);
                    entry.texts.push(span.clone());
                    Element::Text(span)
                }
                PatternElement::Placeable { expression } => {
                    Element::Placeable(self.placeable(expression, entry))
                }
            });
        }
        Pattern { elements }
    }

    fn placeable(&mut self, expression: &ast::Expression<&'a str>, entry: &mut Entry) -> Placeable {
        let start = self.next('{');
        let expression = match expression {
            ast::Expression::Inline(inline) => {
                let (kind, written) = self.inline(inline, entry);
                Expression::Inline(kind, written)
            }
            ast::Expression::Select { selector, variants } => {
                let outer = mem::replace(&mut self.selecting, true);
                let (selector, written) = self.inline(selector, entry);
                self.selecting = outer;
                let variants =
                    variants.iter().map(|variant| self.variant(variant, entry)).collect();
                Expression::Select(Select { selector, written, variants })
            }
        };
        self.at = self.next('}') + 1;
        Placeable { span: Span::new(self.source, start..self.at), expression }
    }

    fn variant(&mut self, variant: &ast::Variant<&'a str>, entry: &mut Entry) -> Variant {
        let (ast::VariantKey::Identifier { name: key }
        | ast::VariantKey::NumberLiteral { value: key }) = &variant.key;
        Variant {
            key: (*key).to_owned(),
            span: self.read(key),
            default: variant.default,
            value: self.pattern(&variant.value, entry),
        }
    }

    /// Reads an expression. Returns its kind and its canonical form.
    fn inline(
        &mut self,
        inline: &InlineExpression<&'a str>,
        entry: &mut Entry,
    ) -> (Inline, String) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let (name, span) = (id.name.to_owned(), self.read(id.name));
                let selects = self.selecting;
                entry.variables.push(VariableUse { name: name.clone(), span, selects });
                (Inline::Variable(name), format!("${}", id.name))
            }
            InlineExpression::MessageReference { id, attribute } => {
                let (id, span) = self.reference(id.name, attribute.as_ref());
                entry.references.push((id.clone(), span));
                (Inline::Message(id.clone()), id)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let (id, span) = self.reference(id.name, attribute.as_ref());
                let id = format!("-{id}");
                entry.references.push((id.clone(), span));
                let arguments =
                    arguments.as_ref().map(|arguments| self.arguments(arguments, entry));
                (Inline::Other, id + &arguments.unwrap_or_default())
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let name = id.name.to_owned();
                entry.functions.push((name.clone(), self.read(id.name)));
                let written = format!("{name}{}", self.arguments(arguments, entry));
                (Inline::Function(name), written)
            }
            InlineExpression::Placeable { expression } => {
                let placeable = self.placeable(expression, entry);
                let pattern = Pattern { elements: vec![Element::Placeable(placeable)] };
                (Inline::Other, pattern.canonical())
            }
            InlineExpression::StringLiteral { value } => {
                let meant = unescape_unicode_to_string(value).into_owned();
                entry.literals.push((self.read(value), meant));
                (Inline::Other, format!("\"{value}\""))
            }
            InlineExpression::NumberLiteral { value } => {
                self.read(value);
                (Inline::Other, (*value).to_owned())
            }
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&'a str>, entry: &mut Entry) -> String {
        let positional = arguments.positional.iter();
        let mut written: Vec<_> =
            positional.map(|argument| self.inline(argument, entry).1).collect();
        for argument in &arguments.named {
            let name = argument.name.name;
            self.read(name);
            written.push(format!("{name}: {}", self.inline(&argument.value, entry).1));
        }
        format!("({})", written.join(", "))
    }

    /// The full id of a reference, and its place.
    fn reference(
        &mut self,
        id: &'a str,
        attribute: Option<&ast::Identifier<&'a str>>,
    ) -> (String, Span) {
        let last = attribute.map_or(id, |attribute| attribute.name);
        let range = self.source.range_of(id).start..self.read(last).range().end;
        let full = attribute.map(|attribute| format!("{id}.{}", attribute.name));
        (full.unwrap_or_else(|| id.to_owned()), Span::new(self.source, range))
    }

    /// The place of a slice. Moves on to its end.
    fn read(&mut self, slice: &str) -> Span {
        let span = Span::new(self.source, self.source.range_of(slice));
        self.at = self.at.max(span.range().end);
        span
    }

    /// The byte of the next brace of a kind: what was read is followed only by spaces, quotes and
    /// parentheses before it.
    fn next(&self, brace: char) -> usize {
        let rest = self.source.text().get(self.at..).unwrap_or_default();
        self.at + rest.find(brace).unwrap_or(rest.len())
    }
}
