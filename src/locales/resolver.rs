//! Resolves the pattern of a message: its text with the values of its placeables.
//!
//! The files are Fluent's own resources; fluent-bundle's resolver cannot be used: its plural rules are those of CLDR 37, its numbers are
//! floats, a function that returns an error prints its name, a fault in a selector takes the default
//! variant in silence, and a chain of references takes cubic time. What the syntax means is that of
//! Fluent's specification, except that every fault is an error.

use std::collections::{BTreeMap, BTreeSet};
use std::ptr;

use fluent::FluentResource;
use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::fault::Fault;
use super::functions::{self, Call, Context};
use super::values::{Arguments, Value, Variable};
use crate::limits::{Limit, Limits};

type Pattern<'a> = ast::Pattern<&'a str>;

/// The messages and terms of a language, by id.
#[derive(Debug, Default)]
pub(super) struct Messages {
    files: Vec<FluentResource>,
    /// The file of a message or of a term (with its `-`), and its place in the file.
    index: BTreeMap<String, (usize, usize)>,
    limits: Limits,
}

impl Messages {
    /// No messages, whose texts may have so much of everything.
    pub(super) fn new(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// Adds the entries of a file. Of two with the same id, the last counts.
    pub(super) fn add(&mut self, text: &str) {
        // Syntax errors are findings already; what could be read is used.
        let file = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(file, _)| file);
        for (at, entry) in file.entries().enumerate() {
            let id = match entry {
                ast::Entry::Message(message) => message.id.name.to_owned(),
                ast::Entry::Term(term) => format!("-{}", term.id.name),
                _ => continue,
            };
            self.index.insert(id, (self.files.len(), at));
        }
        self.files.push(file);
    }

    /// The pattern of a message or of one of its attributes. The id of a term begins with `-`.
    pub(super) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<'_>> {
        let (file, at) = self.index.get(id)?;
        pattern(self.files.get(*file)?.get_entry(*at)?, attribute)
    }
}

/// The pattern of an entry or of one of its attributes.
pub(super) fn pattern<'a>(
    entry: &'a ast::Entry<&'a str>,
    attribute: Option<&str>,
) -> Option<&'a Pattern<'a>> {
    let (value, attributes) = match entry {
        ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return None,
    };
    let Some(name) = attribute else { return value };
    attributes.iter().find(|attribute| attribute.id.name == name).map(|found| &found.value)
}

/// The variable of the message of a unit.
pub(super) const UNIT_NUMBER: &str = "number";

/// Placeables of one text, of which references to references can have any number, for each reference
/// that may lead to another.
const PLACEABLES: usize = 100;

/// What a text has that is over the limit of references.
const TOO_MANY: &str = "too many messages refer to each other";

/// With less stack than this, in bytes, a reference takes more of it.
const STACK_LEFT: usize = 128 * 1024;
const STACK_MORE: usize = 1024 * 1024;

pub(super) struct Resolver<'a> {
    messages: &'a Messages,
    context: &'a Context,
    variables: &'a BTreeMap<String, Variable>,
    arguments: &'a Arguments,
    /// The patterns that are being resolved, each inside the one before it.
    active: BTreeSet<*const Pattern<'a>>,
    placeables: usize,
    /// The bytes of all that was printed so far, also for selectors and arguments.
    written: usize,
}

/// The arguments of the term that is being resolved; a term sees no other variables.
type Local<'l> = Option<&'l Arguments>;

impl<'a> Resolver<'a> {
    pub(super) fn new(
        messages: &'a Messages,
        context: &'a Context,
        variables: &'a BTreeMap<String, Variable>,
        arguments: &'a Arguments,
    ) -> Self {
        let (active, placeables, written) = (BTreeSet::new(), 0, 0);
        Self { messages, context, variables, arguments, active, placeables, written }
    }

    /// The text of a pattern.
    ///
    /// # Errors
    /// The first fault in it, for the translator.
    pub(super) fn text(&mut self, pattern: &'a Pattern<'a>) -> Result<String, Fault> {
        let mut text = String::new();
        self.pattern(pattern, None, &mut text)?;
        Ok(text)
    }

    /// Whether the selectors of a pattern can select: every selector of the pattern itself, also
    /// those of variants that the present facts do not select.
    ///
    /// # Errors
    /// The first fault.
    pub(super) fn selector(&mut self, selector: &'a Expression<&'a str>) -> Result<(), Fault> {
        match selector {
            Expression::Select { selector, variants } => {
                let value = self.inline(selector, None)?;
                self.variant(value.as_ref(), variants).map(|_| ())
            }
            Expression::Inline(_) => Ok(()),
        }
    }

    fn pattern(
        &mut self,
        pattern: &'a Pattern<'a>,
        local: Local<'_>,
        text: &mut String,
    ) -> Result<(), Fault> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.write(value, text)?;
                    self.written += value.len();
                }
                PatternElement::Placeable { expression } => {
                    self.placeables += 1;
                    if self.placeables / PLACEABLES > self.messages.limits.count(Limit::References)
                    {
                        return Err(too_many_references());
                    }
                    self.expression(expression, local, text)?;
                }
            }
        }
        Ok(())
    }

    /// Adds to a text, if that is not too long then.
    fn write(&self, part: &str, text: &mut String) -> Result<(), Fault> {
        let length = self.written.max(text.len()) + part.len();
        if length as u64 > self.messages.limits.bytes(Limit::MessageSize) {
            let what = "the text is too long, with all that it refers to";
            return Err(Fault::over_limit(Limit::MessageSize, what));
        }
        text.push_str(part);
        Ok(())
    }

    fn expression(
        &mut self,
        expression: &'a Expression<&'a str>,
        local: Local<'_>,
        text: &mut String,
    ) -> Result<(), Fault> {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression, local, text)
            }
            Expression::Inline(inline) => match self.inline(inline, local)? {
                Some(value) => {
                    let part = self.print(&value)?;
                    self.write(&part, text)?;
                    // The parts of a reference were counted when its text was made.
                    if !matches!(value, Value::Name { .. }) {
                        self.written += part.len();
                    }
                    Ok(())
                }
                None => Err(missing(inline)),
            },
            Expression::Select { selector, variants } => {
                let value = self.inline(selector, local)?;
                let variant = self.variant(value.as_ref(), variants)?;
                self.pattern(variant, local, text)
            }
        }
    }

    /// The text that a value is printed as. The message of a unit that the dossier declares takes
    /// the number as `$number`.
    pub(super) fn print(&mut self, value: &Value) -> Result<String, Fault> {
        if let Some(unit) = value.declared() {
            let (id, form) = (unit.message(), value.unit_form());
            let pattern = self.messages.pattern(&id, form);
            if pattern.is_some() || form.is_some() {
                let mut local = Arguments::new();
                local.set(UNIT_NUMBER, value.alone());
                let text = self.reference(full_id(&id, form), pattern, Some(&local))?;
                return Ok(text.write(&self.context.formatter));
            }
        }
        Ok(value.write(&self.context.formatter))
    }

    /// The variant that a value selects: the first of its key, else the default.
    fn variant(
        &self,
        value: Option<&Value>,
        variants: &'a [ast::Variant<&'a str>],
    ) -> Result<&'a Pattern<'a>, Fault> {
        let mut default = None;
        for variant in variants {
            if let Some(value) = value
                && value.selects(&variant.key, &self.context.formatter)?
            {
                return Ok(&variant.value);
            }
            default = default.or(variant.default.then_some(&variant.value));
        }
        default.ok_or_else(|| "a choice has no default variant".into())
    }

    /// The value of an expression; `None` for a variable that was not passed to a term.
    fn inline(
        &mut self,
        inline: &'a InlineExpression<&'a str>,
        local: Local<'_>,
    ) -> Result<Option<Value>, Fault> {
        Ok(Some(match inline {
            InlineExpression::StringLiteral { value } => {
                Value::Text(unescape_unicode_to_string(value).into_owned())
            }
            InlineExpression::NumberLiteral { value } => Value::number(value)?,
            InlineExpression::VariableReference { id } => match local {
                Some(local) => return Ok(local.get(id.name).cloned()),
                None => self.variable(id.name)?,
            },
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = self.messages.pattern(id.name, attribute);
                self.reference(full_id(id.name, attribute), pattern, local)?
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let named = arguments.as_ref().map(|arguments| self.named(arguments, local));
                let named = named.transpose()?.unwrap_or_default();
                let id = format!("-{}", id.name);
                let pattern = self.messages.pattern(&id, attribute);
                self.reference(full_id(&id, attribute), pattern, Some(&named))?
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.call(id.name, arguments, local)?
            }
            InlineExpression::Placeable { expression } => match &**expression {
                Expression::Inline(inline) => return self.inline(inline, local),
                select @ Expression::Select { .. } => {
                    let mut text = String::new();
                    self.expression(select, local, &mut text)?;
                    Value::Text(text)
                }
            },
        }))
    }

    fn variable(&self, name: &str) -> Result<Value, Fault> {
        let fact = || self.variables.get(name).map(Value::from);
        let value = self.arguments.get(name).cloned().or_else(fact);
        value.ok_or_else(|| format!("there is no variable `${name}`").into())
    }

    /// The text of a message or a term.
    fn reference(
        &mut self,
        id: String,
        pattern: Option<&'a Pattern<'a>>,
        local: Local<'_>,
    ) -> Result<Value, Fault> {
        let pattern = pattern.ok_or_else(|| format!("there is no message `{id}`"))?;
        if self.active.contains(&ptr::from_ref(pattern)) {
            return Err("it refers to itself".into());
        }
        if self.active.len() > self.messages.limits.count(Limit::References) {
            return Err(too_many_references());
        }
        self.active.insert(ptr::from_ref(pattern));
        let mut text = String::new();
        let resolve = || self.pattern(pattern, local, &mut text);
        let resolved = stacker::maybe_grow(STACK_LEFT, STACK_MORE, resolve);
        self.active.remove(&ptr::from_ref(pattern));
        resolved.map(|()| Value::Name { id, text })
    }

    fn call(
        &mut self,
        name: &str,
        arguments: &'a ast::CallArguments<&'a str>,
        local: Local<'_>,
    ) -> Result<Value, Fault> {
        let Some(function) = functions::find(name) else {
            return Err(format!("there is no function `{name}`").into());
        };
        let mut positional = Vec::with_capacity(arguments.positional.len());
        for argument in &arguments.positional {
            let value = self.inline(argument, local)?.ok_or_else(|| missing(argument))?;
            let printed = function.takes_text && value.declared().is_some();
            positional.push(if printed { Value::Text(self.print(&value)?) } else { value });
        }
        let named = self.named(arguments, local)?;
        function.call(&Call::new(self.context, &positional, &named))
    }

    fn named(
        &mut self,
        arguments: &'a ast::CallArguments<&'a str>,
        local: Local<'_>,
    ) -> Result<Arguments, Fault> {
        let mut named = Arguments::new();
        for argument in &arguments.named {
            if let Some(value) = self.inline(&argument.value, local)? {
                named.set(argument.name.name, value);
            }
        }
        Ok(named)
    }
}

fn too_many_references() -> Fault {
    Fault::over_limit(Limit::References, TOO_MANY)
}

fn full_id(id: &str, attribute: Option<&str>) -> String {
    let attribute = attribute.map(|attribute| format!(".{attribute}"));
    format!("{id}{}", attribute.unwrap_or_default())
}

/// A variable that a term was not given.
fn missing(inline: &InlineExpression<&str>) -> Fault {
    match inline {
        InlineExpression::VariableReference { id } => {
            format!("the term is not given its variable `${}`", id.name).into()
        }
        _ => "it has no value".into(),
    }
}
