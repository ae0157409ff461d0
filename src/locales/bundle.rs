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
use super::resource::{Entry, GRAMMAR, Resource};
use super::scope::Variable;
use super::{functions, values};
use crate::finding::Source;
use crate::finding::{Code, Finding, Findings, nearest};
use briefing_lang::Language;
use briefing_lang::format::Formatter;

/// The words of one language.
pub(crate) struct Words {
    language: String,
    formatter: Arc<Formatter>,
    bundle: FluentBundle<FluentResource>,
    resources: Vec<Resource>,
    index: BTreeMap<String, (usize, usize)>,
    names: Names,
    ledger: Ledger,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

/// Why a text cannot be given.
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
        let refuse = |findings: &mut Findings, message: String| {
            findings.push(
                Finding::new(Code::UnknownLocale, message)
                    .help("name languages by their BCP 47 tag, such as `fr`, `en-GB` or `ko`"),
            );
        };
        let (formatter, tag) = match (values::formatter(language), language.parse()) {
            (Ok(formatter), Ok(tag)) => (Arc::new(formatter), tag),
            (Err(message), _) => {
                refuse(findings, message);
                return None;
            }
            (_, Err(_)) => {
                refuse(findings, format!("`{language}` is not a language tag"));
                return None;
            }
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(values::write_plain));
        let names = Names::read(&resources);
        if let Err(message) = functions::add(&mut bundle, &formatter, names.clone()) {
            refuse(findings, message);
        }
        for resource in &resources {
            // Syntax errors are findings already; what could be read is used.
            let parsed = match FluentResource::try_new(resource.runtime_text()) {
                Ok(parsed) | Err((parsed, _)) => parsed,
            };
            bundle.add_resource_overriding(parsed);
        }
        let index = index(&resources, findings);
        let language = language.to_owned();
        Some(Self { language, formatter, bundle, resources, index, names, ledger })
    }

    /// The language tag.
    pub(crate) fn language(&self) -> &str {
        &self.language
    }

    /// The language without script and region: `en` of `en-GB`.
    pub(crate) fn base(&self) -> &str {
        self.formatter.locale().id.language.as_str()
    }

    /// The rules of the language.
    pub(crate) fn lang(&self) -> &'static dyn Language {
        self.formatter.language()
    }

    /// The files, in the order of their names.
    pub(crate) fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// The texts of its files.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.resources.iter().map(Resource::source)
    }

    /// Whether a message or attribute is there and could not be read.
    pub(crate) fn is_broken(&self, id: &str) -> bool {
        let (message, attribute) = match id.split_once('.') {
            Some((message, _)) => (message, true),
            None => (id, false),
        };
        let mut broken = self.resources.iter().flat_map(Resource::broken);
        broken.any(|broken| match broken.strip_suffix(".*") {
            Some(owner) => attribute && owner == message,
            None => broken == message,
        })
    }

    /// What its translations were made from.
    pub(crate) fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// How each translation stands to the source language.
    pub(crate) fn states<'a>(
        &'a self,
        source: &'a Self,
    ) -> impl Iterator<Item = (&'a Entry, TranslationState)> {
        self.entries().filter(|entry| !entry.is_grammar()).filter_map(|entry| {
            let text = source.entry(&entry.id)?.pattern.canonical();
            Some((entry, self.ledger.state(&entry.id, &text, &entry.pattern.canonical())))
        })
    }

    /// How a name is said, where its spelling does not show it.
    pub(crate) fn reading(&self, id: &str) -> Option<&str> {
        self.names.reading(id)
    }

    /// The formatter of the language.
    pub(crate) fn formatter(&self) -> &Formatter {
        &self.formatter
    }

    /// Every value and attribute, file by file.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.resources.iter().flat_map(Resource::entries)
    }

    /// The entry of a message, term or attribute.
    pub(crate) fn entry(&self, id: &str) -> Option<&Entry> {
        let (resource, entry) = self.index.get(id)?;
        self.resources.get(*resource)?.entries().get(*entry)
    }

    /// The ids of all entries, in their order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.index.keys().map(String::as_str)
    }

    /// The text of `id` or `id.attribute` with these variables, as it is set: one
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
        Ok(self.set(&self.resolved(id, variables, arguments)?))
    }

    /// The same before it is set: as the message has its lines, spaces and marks.
    ///
    /// # Errors
    /// The same.
    pub(crate) fn resolved(
        &self,
        id: &str,
        variables: &BTreeMap<String, Variable>,
        arguments: &FluentArgs<'_>,
    ) -> Result<String, WordsError> {
        let unknown = || {
            let near = nearest(id, self.ids()).map(str::to_owned);
            WordsError::Unknown(id.to_owned(), near)
        };
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(message).ok_or_else(unknown)?;
        let pattern = match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
        };
        let pattern = pattern.ok_or_else(unknown)?;
        let mut args = FluentArgs::with_capacity(variables.len());
        for (name, variable) in variables {
            args.set(name.as_str(), variable.to_fluent());
        }
        for (name, value) in arguments.iter() {
            args.set(name, value.clone());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        let fault = functions::take_fault(&text).map(str::to_owned);
        if let Some(fault) = fault.or_else(|| errors.first().map(describe)) {
            return Err(WordsError::Resolve(id.to_owned(), fault));
        }
        Ok(text.into_owned())
    }

    /// The value of one expression, such as `{ $since }`, with these variables; none
    /// when it cannot be resolved.
    pub(crate) fn value(
        &self,
        expression: &str,
        variables: &BTreeMap<String, Variable>,
    ) -> Option<String> {
        self.try_value(expression, variables).ok()
    }

    /// The same, or why it cannot be resolved.
    ///
    /// # Errors
    /// What the resolver or a function says, for the translator.
    pub(crate) fn try_value(
        &self,
        expression: &str,
        variables: &BTreeMap<String, Variable>,
    ) -> Result<String, String> {
        let source = Source::new("value", format!("value = {expression}\n"));
        let resource = Resource::parse(source, &mut Findings::default());
        let resource = FluentResource::try_new(resource.runtime_text());
        let Ok(resource) = resource else { return Err("it is no expression".to_owned()) };
        let pattern = match resource.get_entry(0) {
            Some(ast::Entry::Message(message)) => message.value.as_ref(),
            _ => None,
        };
        let Some(pattern) = pattern else { return Err("it is empty".to_owned()) };
        let args: FluentArgs<'_> = variables
            .iter()
            .map(|(name, variable)| (name.as_str(), variable.to_fluent()))
            .collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        let fault = functions::take_fault(&text).map(str::to_owned);
        match fault.or_else(|| errors.first().map(describe)) {
            Some(fault) => Err(fault),
            None => Ok(text.into_owned()),
        }
    }

    /// A text as it is set: lines joined to paragraphs, the language's typography.
    pub(crate) fn set(&self, text: &str) -> String {
        let paragraphs: Vec<_> = text
            .replace("\r\n", "\n")
            .split("\n\n")
            .map(|paragraph| paragraph.lines().map(str::trim).collect::<Vec<_>>().join(" "))
            .map(|paragraph| self.lang().typography(&paragraph))
            .collect();
        paragraphs.join("\n\n")
    }

    /// All that a text is made from: its own entry and those of every message it refers
    /// to, with what the grammar needs of them.
    pub(crate) fn closure(&self, id: &str) -> Vec<&Entry> {
        let mut entries = Vec::new();
        let mut seen = BTreeSet::new();
        let mut next = vec![id.to_owned()];
        while let Some(id) = next.pop() {
            if !seen.insert(id.clone()) {
                continue;
            }
            let Some(entry) = self.entry(&id) else { continue };
            entries.push(entry);
            next.extend(entry.references.iter().map(|(id, _)| id.clone()));
            let grammar = GRAMMAR.iter();
            next.extend(grammar.map(|attribute| format!("{}.{attribute}", entry.message())));
        }
        entries
    }
}

/// Where each id is; a second one of the same id is a finding.
fn index(resources: &[Resource], findings: &mut Findings) -> BTreeMap<String, (usize, usize)> {
    let mut index: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (r, resource) in resources.iter().enumerate() {
        for (e, entry) in resource.entries().iter().enumerate() {
            if let Some((first_r, first_e)) = index.get(&entry.id) {
                let first = &resources[*first_r].entries()[*first_e].span;
                findings.push(
                    Finding::new(Code::DuplicateMessage, format!("`{}` is here twice", entry.id))
                        .at(&entry.span)
                        .label(format!("first at {first:?}"))
                        .help("keep one of the two"),
                );
            } else {
                index.insert(entry.id.clone(), (r, e));
            }
        }
    }
    index
}

/// What the resolver says, for the translator.
fn describe(error: &FluentError) -> String {
    let FluentError::ResolverError(error) = error else { return error.to_string() };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => {
            format!("the variable `${id}` is not given")
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
