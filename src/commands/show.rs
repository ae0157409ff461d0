//! `briefing show`: what messages say now in every language, with the values of the facts. It needs
//! no report and no font, and no message waits for another that cannot be resolved.

use std::collections::HashSet;

use crate::check::Reading;
use crate::config::{Config, PSEUDO_SUFFIX};
use crate::dossier::Dossier;
use crate::dossier::schema::Schema;
use crate::finding::{Code, Finding, Findings, Span, Stop};
use crate::locales::{
    Arguments, Content, Entry, TranslationState, Words, is_pseudo_of, typed_value,
};
use crate::session::{Loaded, Session};

/// The messages that were asked for.
#[derive(Debug)]
pub(crate) struct Shown {
    pub(crate) languages: Vec<String>,
    /// In the order of the files of the source language.
    pub(crate) messages: Vec<Message>,
    /// What was asked for in vain.
    pub(crate) warnings: Findings,
}

/// A message or one of its attributes.
#[derive(Debug)]
pub(crate) struct Message {
    /// `message` or `message.attribute`.
    pub(crate) id: String,
    /// One for each language; `None` for what a language need not have.
    pub(crate) texts: Vec<Option<Text>>,
}

/// A message in one language.
#[derive(Debug)]
pub(crate) struct Text {
    /// The text as a page prints it, or what stands in its way.
    pub(crate) text: Result<String, Findings>,
    /// Where it is; `None` where the language lacks it.
    pub(crate) place: Option<Span>,
    pub(crate) state: State,
}

/// The state of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// It is in the source language.
    Source,
    Done,
    Stale,
    Missing,
    Unreviewed,
    /// The source language does not have it.
    Obsolete,
}

impl State {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Done => "done",
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Unreviewed => "unreviewed",
            Self::Obsolete => "obsolete",
        }
    }
}

/// Shows messages with all their attributes, or single attributes; without `ids` all. `values` are
/// the values that people wrote for variables.
///
/// # Errors
/// [`Stop`] when the settings cannot be read, [`Stop::Usage`] for a language that the dossier lacks
/// and for an id that no language has.
pub(crate) fn show(
    config: &Config,
    ids: &[String],
    values: &[(String, String)],
) -> Result<Shown, Stop> {
    let session = Session::open(config)?;
    let Loaded { content, findings, .. } = session.load(config.pseudo_language());
    let Some(content) = content else { return Err(Stop::Findings(findings)) };
    let languages = languages(config, content.dossier())?;
    let known = entries(&content);
    for id in ids {
        is_known(id, &known)?;
    }
    let asked = |id: &str| {
        ids.is_empty() || ids.iter().any(|asked| asked == id || id.split('.').next() == Some(asked))
    };
    let mut arguments = Arguments::new();
    for (name, value) in values {
        arguments.set(name.clone(), typed_value(value, content.dossier().schema().units()));
    }
    let shelf: Vec<_> = languages.iter().filter_map(|tag| content.words(tag)).collect();
    let readers = shelf.into_iter().map(|words| Reader::new(&content, words, &findings));
    let readers: Vec<_> = readers.collect();
    let chosen = known.into_iter().filter(|id| asked(id));
    let messages: Vec<_> = chosen
        .map(|id| Message {
            texts: readers.iter().map(|reader| reader.read(&id, &arguments)).collect(),
            id,
        })
        .collect();
    let warnings = unused(&content, ids, &messages, values);
    Ok(Shown { languages, messages, warnings })
}

/// The languages that were asked for, or all.
fn languages(config: &Config, dossier: &Dossier) -> Result<Vec<String>, Stop> {
    let known = dossier.languages();
    if config.languages.is_empty() {
        return Ok(known.to_vec());
    }
    let mut languages: Vec<String> = Vec::new();
    for tag in &config.languages {
        let pseudo = tag.strip_suffix(PSEUDO_SUFFIX);
        let language = match pseudo.filter(|tag| is_pseudo_of(tag, &known[0])) {
            Some(_) => Some(known[0].as_str()),
            None => dossier.language(tag),
        };
        let language = language.ok_or_else(|| {
            Stop::usage(Finding::unknown(Code::UnknownLanguage, "language", tag, known))
        })?;
        if !languages.iter().any(|known| known == language) {
            languages.push(language.to_owned());
        }
    }
    Ok(languages)
}

/// The ids of all entries: those of the source language in the order of its files, then those that
/// only other languages have.
fn entries(content: &Content) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    let mut seen = HashSet::new();
    let languages = content.dossier().languages().iter();
    for words in languages.filter_map(|language| content.words(language)) {
        let broken = words.broken_messages();
        for id in words.entries().filter(|entry| can_be_shown(entry)).map(|e| &*e.id).chain(broken)
        {
            if seen.insert(id.to_owned()) {
                ids.push(id.to_owned());
            }
        }
    }
    ids
}

/// Only Fluent itself reads the attributes of a term.
fn can_be_shown(entry: &Entry) -> bool {
    !(entry.is_term() && entry.attribute().is_some())
}

fn is_known(id: &str, known: &[String]) -> Result<(), Stop> {
    let of = |known: &str| known == id || known.split('.').next() == Some(id);
    if known.iter().any(|known| of(known)) {
        return Ok(());
    }
    let finding = Finding::new(Code::UnknownMessage, format!("no message has the id `{id}`"));
    // The id of a record, without its kind.
    let ending = format!("-{id}");
    let finding = match known.iter().find(|known| known.ends_with(&ending)) {
        Some(message) => finding.help(format!("did you mean `{message}`?")),
        None => finding.did_you_mean(id, known.iter().map(String::as_str)),
    };
    Err(Stop::usage(finding.help("`briefing show` without an id shows every message")))
}

/// Values that no message takes which was asked for.
fn unused(
    content: &Content,
    ids: &[String],
    messages: &[Message],
    values: &[(String, String)],
) -> Findings {
    let mut findings = Findings::default();
    if ids.is_empty() {
        return findings;
    }
    let words = || content.catalogue().values();
    let entries = || messages.iter().flat_map(|m| words().flat_map(|words| words.closure(&m.id)));
    let taken = || entries().flat_map(|entry| entry.variables.iter().map(|it| it.name.as_str()));
    for (name, _) in values {
        if !taken().any(|known| known == name) {
            let message = format!("no message that is shown takes the variable `${name}`");
            findings.push(Finding::new(Code::UnusedArgument, message).did_you_mean(name, taken()));
        }
    }
    findings
}

/// Reads the messages of a language.
struct Reader<'a> {
    words: &'a Words,
    source: Option<&'a Words>,
    schema: &'a Schema,
    reading: Reading<'a>,
    /// What was found in facts and words while they were loaded.
    loaded: &'a Findings,
}

impl<'a> Reader<'a> {
    fn new(content: &'a Content, words: &'a Words, loaded: &'a Findings) -> Self {
        let (source, schema) = (content.source_words(), content.dossier().schema());
        Self { words, source, schema, reading: Reading::new(words, content), loaded }
    }

    fn read(&self, id: &str, values: &Arguments) -> Option<Text> {
        let Some(entry) = self.words.entry(id) else { return self.lacking(id) };
        let text = self.reading.text(entry, values);
        let text = text.map_err(|findings| self.completed(entry, findings));
        Some(Text { text, place: Some(entry.span.clone()), state: self.state(entry) })
    }

    /// A text that cannot be read, or that the language lacks.
    fn lacking(&self, id: &str) -> Option<Text> {
        if let Some(place) = self.words.broken(id) {
            let text = Err(self.within(place));
            return Some(Text { text, place: Some(place.clone()), state: State::Unreviewed });
        }
        let entry = self.source?.entry(id).filter(|it| !it.is_grammar() && !it.is_term())?;
        let message = format!("`{}` has no message `{id}`", self.words.language());
        let finding = Finding::new(Code::MissingMessage, message).at(&entry.span);
        let help = format!("write it in locales/{}/", self.words.language());
        let text = Err(finding.label("required here").help(help).into());
        Some(Text { text, place: None, state: State::Missing })
    }

    fn state(&self, entry: &Entry) -> State {
        let Some(source) = self.source else { return State::Unreviewed };
        if source.language() == self.words.language() {
            return State::Source;
        }
        match self.words.state(source, entry) {
            // Languages need not share it.
            None if entry.is_grammar() || entry.is_term() => State::Done,
            None => State::Obsolete,
            Some(TranslationState::Current) => State::Done,
            Some(TranslationState::Stale(_)) => State::Stale,
            Some(TranslationState::Unreviewed) => State::Unreviewed,
            Some(TranslationState::Untranslated) => State::Missing,
        }
    }

    /// Findings with their cause: what a message refers to could not be read, or the facts of its
    /// record.
    fn completed(&self, entry: &Entry, mut findings: Findings) -> Findings {
        let parts = self.words.closure(&entry.id);
        let references = parts.iter().flat_map(|part| &part.references);
        let mut causes = Findings::default();
        for place in references.filter_map(|(id, _)| self.words.broken(id)) {
            causes.extend(self.within(place));
        }
        if !causes.is_empty() {
            let is_result = |finding: &Finding| finding.code() == Code::UnresolvedMessage;
            findings = findings.filter_map(|finding| (!is_result(&finding)).then_some(finding));
            findings.extend(causes.unique());
        }
        let of_facts = [Code::UnknownVariable, Code::MissingArgument];
        if findings.iter().any(|finding| of_facts.contains(&finding.code())) {
            findings.extend(self.in_facts(entry));
        }
        findings
    }

    /// The errors in the facts that a message may use.
    fn in_facts(&self, entry: &Entry) -> Findings {
        let Some(kind) = self.schema.of_message(entry.message()) else {
            return Findings::default();
        };
        let shared = self.schema.shared().map(|(kind, _)| kind);
        let collections = shared.chain([kind]).map(|kind| &kind.collection);
        let files: Vec<_> =
            collections.map(|collection| format!("data/{collection}.yaml")).collect();
        self.loaded.clone().errors().filter_map(|finding| {
            let is_there = finding
                .span()
                .is_some_and(|span| files.iter().any(|file| file == span.source().path()));
            is_there.then_some(finding)
        })
    }

    /// What was found in a stretch of a file.
    fn within(&self, place: &Span) -> Findings {
        self.loaded.clone().filter_map(|finding| {
            let span = finding.span()?;
            let start = span.range().start;
            let inside = span.source().path() == place.source().path()
                && (place.range().start..=place.range().end).contains(&start);
            inside.then_some(finding)
        })
    }
}
