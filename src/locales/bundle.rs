//! The words of one language: a Fluent bundle, its formatter, and the entries that
//! the checks read.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast;

use super::ledger::{Ledger, TranslationState};
use super::names::Names;
use super::resource::{Broken, Entry, GRAMMAR, Resource, split_id};
use super::scope::Variable;
use super::{functions, values};
use crate::finding::{Code, Finding, Findings, Source, Span, nearest};
use briefing_lang::Language;
use briefing_lang::format::Formatter;

pub(crate) struct Words {
    language: String,
    formatter: Arc<Formatter>,
    bundle: FluentBundle<FluentResource>,
    resources: Vec<Resource>,
    index: BTreeMap<String, (usize, usize)>,
    names: Names,
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
    Resolve(String, String),
}

impl Words {
    /// Builds the bundle of a language. Faults go to `findings`.
    pub(crate) fn new(
        language: &str,
        resources: Vec<Resource>,
        ledger: Ledger,
        findings: &mut Findings,
    ) -> Option<Self> {
        let tag = language.parse().map_err(|_| format!("`{language}` is not a language tag"));
        let parsed = values::formatter(language).and_then(|formatter| Ok((formatter, tag?)));
        let (formatter, tag) = match parsed {
            Ok((formatter, tag)) => (Arc::new(formatter), tag),
            Err(message) => {
                findings.push(
                    Finding::new(Code::UnknownLocale, message)
                        .help("name languages by their BCP 47 tag, such as `fr`, `en-GB` or `ko`"),
                );
                return None;
            }
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(values::write_plain));
        let names = Names::read(&resources);
        functions::add(&mut bundle, &formatter, names.clone());
        for resource in &resources {
            // Syntax errors are findings already; what could be read is used.
            let parsed = match FluentResource::try_new(resource.runtime_text()) {
                Ok(parsed) | Err((parsed, _)) => parsed,
            };
            bundle.add_resource_overriding(parsed);
        }
        let index = index(&resources, findings);
        let language = language.to_owned();
        let rest_unread = false;
        Some(Self { language, formatter, bundle, resources, index, names, ledger, rest_unread })
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
        self.formatter.locale().id.language.as_str()
    }

    pub(crate) fn lang(&self) -> &'static dyn Language {
        self.formatter.language()
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
        let is_copy = original == text && source.base() != self.base() && entry.has_letters();
        Some(match state {
            TranslationState::Unreviewed if is_copy => TranslationState::Untranslated,
            state => state,
        })
    }

    /// How a Korean reader pronounces a name, where its spelling does not show it.
    pub(crate) fn reading(&self, id: &str) -> Option<&str> {
        self.names.reading(id)
    }

    pub(crate) fn formatter(&self) -> &Formatter {
        &self.formatter
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
        arguments: &FluentArgs<'_>,
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
        arguments: &FluentArgs<'_>,
    ) -> Result<String, WordsError> {
        let (message, attribute) = split_id(id);
        let message = self.bundle.get_message(message);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
        });
        let Some(pattern) = pattern else {
            let near = nearest(id, self.ids()).map(str::to_owned);
            return Err(WordsError::Unknown(id.to_owned(), near));
        };
        self.format(pattern, variables, arguments)
            .map_err(|fault| WordsError::Resolve(id.to_owned(), fault))
    }

    /// The value of one expression, such as `{ $since }`, with these variables.
    ///
    /// # Errors
    /// What the resolver or a function reports, for the translator.
    pub(crate) fn value(
        &self,
        expression: &str,
        variables: &BTreeMap<String, Variable>,
    ) -> Result<String, String> {
        let source = Source::new("value", format!("value = {expression}\n"));
        let resource = Resource::parse(source, &mut Findings::default());
        let resource = FluentResource::try_new(resource.runtime_text());
        let resource = resource.map_err(|_| "it is not an expression")?;
        match resource.get_entry(0) {
            Some(ast::Entry::Message(ast::Message { value: Some(pattern), .. })) => {
                self.format(pattern, variables, &FluentArgs::new())
            }
            _ => Err("it is empty".to_owned()),
        }
    }

    fn format(
        &self,
        pattern: &ast::Pattern<&str>,
        variables: &BTreeMap<String, Variable>,
        arguments: &FluentArgs<'_>,
    ) -> Result<String, String> {
        let variables = variables.iter();
        let mut args: FluentArgs<'_> =
            variables.map(|(name, variable)| (name.as_str(), variable.to_fluent())).collect();
        for (name, value) in arguments.iter() {
            args.set(name, value.clone());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        let fault = functions::take_fault(&text).map(str::to_owned);
        match fault.or_else(|| errors.first().map(describe)) {
            Some(fault) => Err(fault),
            None => Ok(text.into_owned()),
        }
    }

    /// A text as a page prints it: lines joined to paragraphs, the language's typography.
    pub(crate) fn typography(&self, text: &str) -> String {
        let text = text.replace("\r\n", "\n");
        let paragraphs = text.split("\n\n").map(|paragraph| {
            let lines: Vec<_> = paragraph.lines().map(str::trim).collect();
            self.lang().typography(&lines.join(" "))
        });
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

/// What the resolver reports, for the translator.
fn describe(error: &FluentError) -> String {
    let FluentError::ResolverError(error) = error else { return error.to_string() };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => {
            format!("there is no variable `${id}`")
        }
        ResolverError::Reference(ReferenceKind::Function { id }) => {
            format!("there is no function `{id}`")
        }
        ResolverError::Reference(_) => format!("it refers to nothing: {error}").to_lowercase(),
        ResolverError::Cyclic => "it refers to itself".to_owned(),
        ResolverError::TooManyPlaceables => "it has too many placeables".to_owned(),
        other => other.to_string().to_lowercase(),
    }
}
