//! The words of one language: a Fluent bundle, its formatter, and the entries that
//! the checks read.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast;

use super::fault::Fault;
use super::functions::Context;
use super::ledger::{Ledger, TranslationState};
use super::names::{Kinds, Names};
use super::resolver::{self, Messages, Resolver};
use super::resource::{Broken, Entry, GRAMMAR, Resource, split_id};
use super::values::{self, Arguments, Value, Variable};
use crate::dossier::Quantity;
use crate::finding::{Code, Finding, Findings, Source, Span, nearest};
use briefing_lang::format::{Formatter, Notation};
use briefing_lang::{Language, tags};

pub(crate) struct Words {
    language: String,
    context: Context,
    messages: Messages,
    resources: Vec<Resource>,
    index: BTreeMap<String, (usize, usize)>,
    ledger: Ledger,
    /// Whether there may be more words in files that could not be read.
    rest_unread: bool,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

/// Why there is no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WordsError {
    /// No message has this id; perhaps another is near to it.
    Unknown(String, Option<String>),
    /// The message cannot be resolved, and why.
    Resolve(String, Fault),
}

impl Words {
    /// Builds the bundle of a language. Faults go to `findings`.
    pub(crate) fn new(
        language: &str,
        resources: Vec<Resource>,
        ledger: Ledger,
        findings: &mut Findings,
    ) -> Option<Self> {
        let formatter = match values::formatter(language) {
            Ok(formatter) => Arc::new(formatter),
            Err(message) => {
                findings.push(
                    Finding::new(Code::UnknownLocale, message)
                        .help("name languages by their BCP 47 tag, such as `fr`, `en-GB` or `ko`"),
                );
                return None;
            }
        };
        let context = Context { formatter, names: Names::read(&resources) };
        let limits = resources.first().map(|first| *first.source().limits()).unwrap_or_default();
        let mut messages = Messages::new(limits);
        for resource in resources.iter().filter(|resource| !resource.is_refused()) {
            messages.add(resource.source().text());
        }
        let index = index(&resources, findings);
        let language = language.to_owned();
        let rest_unread = false;
        Some(Self { language, context, messages, resources, index, ledger, rest_unread })
    }

    /// The same with what the facts say of the names.
    pub(crate) fn with_kinds(mut self, kinds: Arc<Kinds>) -> Self {
        self.context.names = self.context.names.with_kinds(kinds);
        self
    }

    /// The same with the knowledge whether there may be more in files that could not be read.
    pub(super) fn with_rest_unread(self, rest_unread: bool) -> Self {
        Self { rest_unread, ..self }
    }

    pub(crate) fn language(&self) -> &str {
        &self.language
    }

    /// The language without script and region: `en` of `en-GB`.
    pub(crate) fn base(&self) -> &str {
        self.context.formatter.locale().id.language.as_str()
    }

    pub(crate) fn lang(&self) -> &'static dyn Language {
        self.context.formatter.language()
    }

    /// The files, in the order of their names.
    pub(crate) fn resources(&self) -> &[Resource] {
        &self.resources
    }

    pub(crate) fn sources(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.resources.iter().map(Resource::source)
    }

    /// Whether the files have, or may have, a message or attribute with this id that could not be
    /// read.
    pub(crate) fn is_broken(&self, id: &str) -> bool {
        self.rest_unread && self.entry(id).is_none() || self.broken(id).is_some()
    }

    /// Where the files have a message or attribute with this id that could not be read.
    pub(crate) fn broken(&self, id: &str) -> Option<&Span> {
        let (message, attribute) = split_id(id);
        let mut broken = self.resources.iter().flat_map(Resource::broken);
        let found = broken.find(|Broken { id, .. }| {
            id == message || attribute.is_some() && id.strip_suffix(".*") == Some(message)
        });
        found.map(|broken| &broken.span)
    }

    /// The messages that could not be read.
    pub(crate) fn broken_messages(&self) -> impl Iterator<Item = &str> {
        let broken = self.resources.iter().flat_map(Resource::broken);
        let is_message = |id: &&str| !id.is_empty() && !id.contains('.');
        broken.map(|broken| broken.id.as_str()).filter(is_message)
    }

    pub(crate) fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// The translations, each with its state.
    pub(crate) fn states<'a>(
        &'a self,
        source: &'a Self,
    ) -> impl Iterator<Item = (&'a Entry, TranslationState)> {
        self.texts().filter_map(|entry| Some((entry, self.state(source, entry)?)))
    }

    /// The state of a translation; `None` if the source language does not have the text.
    pub(crate) fn state(&self, source: &Self, translation: &Entry) -> Option<TranslationState> {
        let entry = source.entry(&translation.id)?;
        let (original, text) = (entry.pattern.canonical(), translation.pattern.canonical());
        let state = self.ledger.state(&translation.id, &original, &text);
        let is_copy = original == text && self.translates(source, entry);
        Some(match state {
            TranslationState::Unreviewed if is_copy => TranslationState::Untranslated,
            state => state,
        })
    }

    /// Whether a text of the source language is another one here. Names are the same in languages
    /// that are written alike.
    pub(crate) fn translates(&self, source: &Self, entry: &Entry) -> bool {
        let is_same_script = tags::script(source.language()) == tags::script(self.language());
        source.base() != self.base()
            && entry.has_letters()
            && !(is_same_script && self.context.names.is_name(&entry.id))
    }

    /// How a Korean reader pronounces a name, where its spelling does not show it.
    pub(crate) fn reading(&self, id: &str) -> Option<&str> {
        self.context.names.reading(id)
    }

    pub(crate) fn formatter(&self) -> &Formatter {
        &self.context.formatter
    }

    /// Every value and attribute, file by file.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.resources.iter().flat_map(Resource::entries)
    }

    /// Every value and attribute that a page may print.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &Entry> {
        self.entries().filter(|entry| !entry.is_grammar())
    }

    pub(crate) fn entry(&self, id: &str) -> Option<&Entry> {
        let (resource, entry) = self.index.get(id)?;
        self.resources.get(*resource)?.entries().get(*entry)
    }

    /// Which file has a message, or an attribute of it, by its place in [`Self::resources`].
    pub(crate) fn resource_of(&self, message: &str) -> Option<usize> {
        let attributes = format!("{message}.");
        let attribute = || self.index.range(attributes.clone()..).next();
        let attribute = || attribute().filter(|(id, _)| id.starts_with(&attributes));
        let found = self.index.get(message).or_else(|| attribute().map(|(_, place)| place));
        found.map(|(resource, _)| *resource)
    }

    /// The ids of all entries, sorted.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.index.keys().map(String::as_str)
    }

    /// The text of `id` or `id.attribute` with these variables, as a page prints it: one
    /// line a paragraph, the language's spaces and quotation marks.
    ///
    /// # Errors
    /// [`WordsError`] when the message does not exist or cannot be resolved.
    pub(crate) fn text(
        &self,
        id: &str,
        variables: &BTreeMap<String, Variable>,
        arguments: &Arguments,
    ) -> Result<String, WordsError> {
        Ok(self.typography(&self.resolved(id, variables, arguments)?))
    }

    /// The same with the lines, spaces and marks of the message.
    ///
    /// # Errors
    /// The same.
    pub(crate) fn resolved(
        &self,
        id: &str,
        variables: &BTreeMap<String, Variable>,
        arguments: &Arguments,
    ) -> Result<String, WordsError> {
        let (message, attribute) = split_id(id);
        let Some(pattern) = self.messages.pattern(message, attribute) else {
            let near = nearest(id, self.ids()).map(str::to_owned);
            return Err(WordsError::Unknown(id.to_owned(), near));
        };
        Resolver::new(&self.messages, &self.context, variables, arguments)
            .text(pattern)
            .map_err(|fault| WordsError::Resolve(id.to_owned(), fault))
    }

    /// A quantity with its unit; by default, money is in the long notation.
    ///
    /// # Errors
    /// What is wrong with the message of its unit, for the translator.
    pub(crate) fn quantity(
        &self,
        quantity: &Quantity,
        notation: Option<Notation>,
    ) -> Result<String, Fault> {
        let (variables, arguments) = (BTreeMap::new(), Arguments::new());
        let mut resolver = Resolver::new(&self.messages, &self.context, &variables, &arguments);
        let text = resolver.print(&Value::quantity(quantity, notation))?;
        Ok(self.typography(&text))
    }

    /// The value of one expression, such as `{ $since }`, with these variables.
    ///
    /// # Errors
    /// What is wrong with it, for the translator.
    pub(crate) fn value(
        &self,
        expression: &str,
        variables: &BTreeMap<String, Variable>,
    ) -> Result<String, Fault> {
        let resource = expression_resource(expression)?;
        let pattern = expression_pattern(&resource)?;
        let arguments = Arguments::new();
        Resolver::new(&self.messages, &self.context, variables, &arguments).text(pattern)
    }

    /// Whether a choice, such as `{ $visits -> [one] a *[other] b }`, can select a variant.
    ///
    /// # Errors
    /// What is wrong with its selector, for the translator.
    pub(crate) fn selects(
        &self,
        choice: &str,
        variables: &BTreeMap<String, Variable>,
    ) -> Result<(), Fault> {
        let resource = expression_resource(choice)?;
        let pattern = expression_pattern(&resource)?;
        let arguments = Arguments::new();
        let mut resolver = Resolver::new(&self.messages, &self.context, variables, &arguments);
        pattern.elements.iter().try_for_each(|element| match element {
            ast::PatternElement::Placeable { expression } => resolver.selector(expression),
            ast::PatternElement::TextElement { .. } => Ok(()),
        })
    }

    /// A text as a page prints it: lines joined to paragraphs, the language's typography.
    pub(crate) fn typography(&self, text: &str) -> String {
        let text = text.replace("\r\n", "\n");
        // Several empty lines are one.
        let paragraphs = text.split("\n\n").map(|paragraph| {
            let lines = paragraph.lines().map(str::trim).filter(|line| !line.is_empty());
            self.lang().typography(&briefing_lang::joined(&self.language, lines))
        });
        let paragraphs = paragraphs.filter(|paragraph| !paragraph.is_empty());
        paragraphs.collect::<Vec<_>>().join("\n\n")
    }

    /// All that a text is made from: its own entry and those of every message it refers
    /// to, with what the grammar needs of them.
    pub(crate) fn closure(&self, id: &str) -> Vec<&Entry> {
        let mut entries = Vec::new();
        let mut seen = BTreeSet::new();
        let mut next = vec![id.to_owned()];
        while let Some(id) = next.pop() {
            let Some(entry) = self.entry(&id).filter(|_| seen.insert(id.clone())) else { continue };
            entries.push(entry);
            next.extend(entry.references.iter().map(|(id, _)| id.clone()));
            next.extend(GRAMMAR.iter().map(|name| format!("{}.{name}", entry.message())));
        }
        entries
    }
}

/// Where each id is; a second one of the same id is a finding.
fn index(resources: &[Resource], findings: &mut Findings) -> BTreeMap<String, (usize, usize)> {
    let mut index: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (r, resource) in resources.iter().enumerate() {
        for (e, entry) in resource.entries().iter().enumerate() {
            let first = *index.entry(entry.id.clone()).or_insert((r, e));
            if first != (r, e) {
                let first = &resources[first.0].entries()[first.1].span;
                let message = format!("`{}` is defined twice", entry.id);
                findings.push(
                    Finding::new(Code::DuplicateMessage, message)
                        .at(&entry.span)
                        .label(format!("first at {first:?}"))
                        .help("keep one of the two"),
                );
            }
        }
    }
    index
}

/// A text that is not in the files, as a file of one message.
fn expression_resource(expression: &str) -> Result<FluentResource, Fault> {
    let resource = FluentResource::try_new(format!("value = {expression}\n"));
    resource.map_err(|_| "it is not an expression".into())
}

fn expression_pattern(resource: &FluentResource) -> Result<&ast::Pattern<&str>, Fault> {
    let entry = resource.get_entry(0);
    entry.and_then(|entry| resolver::pattern(entry, None)).ok_or_else(|| "it is empty".into())
}
