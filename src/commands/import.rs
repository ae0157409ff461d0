//! `briefing import`: puts a translator's work into the Fluent files: all of it, or nothing if
//! something in it cannot be used.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::check::Checked;
use crate::config::Config;
use crate::finding::{Code, Finding, Findings, Source, Span, Stop};
use crate::locales::edit::Edits;
use crate::locales::exchange::{Delivery, Fault, Returned, State, po, xliff};
use crate::locales::ledger::{self, Ledger, Review, TranslationState};
use crate::locales::{Content, Resource, Words, parse_pattern};
use crate::session::Session;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Imported {
    pub(crate) language: String,
    /// The texts that are new or different.
    pub(crate) changed: Vec<String>,
    /// The texts that stay the same, and that the ledger now records as done or accepted.
    pub(crate) confirmed: Vec<String>,
}

/// Imports an XLIFF or PO file.
///
/// # Errors
/// [`Stop::Findings`] with everything in the file that cannot be used, at its place; nothing is
/// written then.
pub(crate) fn import(config: &Config, name: &str, bytes: Vec<u8>) -> Result<Imported, Stop> {
    let session = Session::open(config)?;
    let content = session.content()?;
    let file =
        Source::decode(name, bytes).map_err(|error| Stop::Findings(Finding::from(error).into()))?;
    let delivery = read(&file)?;
    let plan = Plan::new(&file, &content, &delivery)?;
    plan.check(&session, content)?;
    session.write(&plan.files)?;
    let changed = plan.changed.into_iter().map(|change| change.id).collect();
    Ok(Imported { language: plan.language, changed, confirmed: plan.confirmed })
}

fn read(file: &Arc<Source>) -> Result<Delivery, Stop> {
    let is_xml = file.text().trim_start().starts_with('<');
    let delivery = if is_xml { xliff::read(file.text()) } else { po::read(file.text()) };
    delivery.map_err(|faults| {
        let mut findings = Findings::default();
        for Fault { message, range, help } in faults {
            let finding = Finding::new(Code::BadExchange, message).at(&Span::new(file, range));
            findings.push(match help {
                Some(help) => finding.help(help),
                None => finding,
            });
        }
        Stop::Findings(findings)
    })
}

/// A text that is new or different.
struct Change {
    id: String,
    canonical: String,
    span: Span,
}

/// What is to be changed, before any of it is.
struct Plan {
    language: String,
    changed: Vec<Change>,
    confirmed: Vec<String>,
    /// The Fluent files of the language after the changes.
    sources: Vec<Arc<Source>>,
    /// The files to write, by path.
    files: Vec<(String, String)>,
}

impl Plan {
    fn new(file: &Arc<Source>, content: &Content, delivery: &Delivery) -> Result<Self, Stop> {
        let (source, words) = content.translation(&delivery.target_language)?;
        let language = words.language().to_owned();
        let mut findings = Findings::default();
        let (mut changed, mut confirmed) = (Vec::new(), Vec::new());
        let mut ledger: Ledger = words.ledger().clone();
        for unit in &delivery.units {
            let span = Span::new(file, unit.range.clone());
            match compare(source, words, unit) {
                Err(finding) => findings.push(finding.at(&span)),
                Ok(Outcome::Same) => {}
                Ok(Outcome::Confirmed(canonical, review)) => {
                    ledger.record(&unit.id, &source_text(unit), &canonical, review);
                    confirmed.push(unit.id.clone());
                }
                Ok(Outcome::Changed(canonical, review)) => {
                    ledger.record(&unit.id, &source_text(unit), &canonical, review);
                    changed.push(Change { id: unit.id.clone(), canonical, span });
                }
            }
        }
        Stop::on_errors(findings)?;
        let mut files = Vec::new();
        let mut sources = Vec::new();
        for (source, edited) in edit(source, words, &changed) {
            let Some(text) = edited else {
                sources.push(source);
                continue;
            };
            files.push((source.path().to_owned(), source.with_mark(&text)));
            sources.push(Source::new(source.path(), text));
        }
        if ledger != *words.ledger() {
            files.push((format!("locales/{language}/{}", ledger::FILE), ledger.write()));
        }
        Ok(Self { language, changed, confirmed, sources, files })
    }

    /// Refuses changes that would leave errors in the words.
    fn check(&self, session: &Session, content: Content) -> Result<(), Stop> {
        let mut findings = Findings::default();
        let sources = self.sources.iter().cloned();
        let resources = sources.map(|source| Resource::parse(source, &mut findings)).collect();
        let content = content.with_words(&self.language, resources, &mut findings);
        if let (Some(content), Ok(fonts)) = (content, session.fonts()) {
            let languages = [self.language.clone()];
            let checked = Checked::new(content, BTreeMap::new(), &fonts, &languages);
            let words = checked.content().words(&self.language);
            let changes: BTreeMap<_, _> =
                self.changed.iter().map(|change| (change.id.as_str(), change)).collect();
            let change = |finding: &Finding| {
                let span = finding.span()?;
                let entries = words.into_iter().flat_map(Words::entries);
                let entry = entries.filter(|entry| entry.is_before(span)).last()?;
                changes.get(entry.id.as_str()).copied()
            };
            findings.extend(checked.errors_in(&languages).filter_map(|finding| {
                let change = change(&finding)?;
                Some(finding.note(format!("imported from {:?}", change.span)))
            }));
        }
        Stop::on_errors(findings.errors())
    }
}

/// What a returned text means for the words. Texts are in canonical form.
enum Outcome {
    Same,
    Confirmed(String, Review),
    Changed(String, Review),
}

fn compare(source: &Words, words: &Words, unit: &Returned) -> Result<Outcome, Finding> {
    let Some(entry) = source.entry(&unit.id) else {
        let message = format!("the source language does not have `{}` any more", unit.id);
        let finding = Finding::new(Code::BadExchange, message);
        return Err(finding.did_you_mean(&unit.id, source.ids()).help("remove the unit"));
    };
    let parsed = parse_pattern(&unit.target).map_err(|message| {
        let message = format!("`{}` is not valid Fluent: {message}", unit.id);
        Finding::new(Code::BadExchange, message)
            .help("text in braces must be the same as in the source")
    })?;
    let canonical = parsed.canonical();
    let review = match unit.state {
        State::Reviewed => Review::Reviewed,
        State::Initial | State::Translated => Review::Draft,
    };
    let present = words.entry(&unit.id).map(|entry| entry.pattern.canonical());
    if present.as_ref() != Some(&canonical) {
        return Ok(Outcome::Changed(canonical, review));
    }
    let state = words.ledger().state(&unit.id, &entry.pattern.canonical(), &canonical);
    Ok(match (state, unit.state) {
        (TranslationState::Current, _)
        | (_, State::Initial)
        | (TranslationState::Unreviewed, State::Translated) => Outcome::Same,
        _ => Outcome::Confirmed(canonical, review),
    })
}

/// The source text that a unit was translated from, in canonical form.
fn source_text(unit: &Returned) -> String {
    let source = parse_pattern(&unit.source).map(|source| source.canonical());
    source.unwrap_or_else(|_| unit.source.clone())
}

/// The Fluent files of a language, each with its new text if it changes. A new message goes where
/// the source language has it: into the file of the same name, after the same message.
fn edit(source: &Words, words: &Words, changed: &[Change]) -> Vec<(Arc<Source>, Option<String>)> {
    let texts: BTreeMap<&str, &str> =
        changed.iter().map(|change| (change.id.as_str(), change.canonical.as_str())).collect();
    let existing: BTreeSet<_> = words.sources().map(|source| source.path().to_owned()).collect();
    let path = |resource: &Resource| {
        let name = resource.source().path().rsplit('/').next().unwrap_or_default();
        format!("locales/{}/{name}", words.language())
    };
    let new = source.resources().iter().map(path).filter(|path| !existing.contains(path));
    let parse = |path| Resource::parse(Source::new(path, ""), &mut Findings::default());
    let new: Vec<_> = new.map(parse).collect();
    let files: Vec<_> = words.resources().iter().chain(&new).collect();
    let mut edits: Vec<_> = files.iter().map(|_| Edits::default()).collect();
    let has = |file: &Resource, message: &str| {
        file.entries().iter().any(|entry| entry.message() == message)
    };
    for there in source.resources() {
        let own = path(there);
        let own = files.iter().position(|file| file.source().path() == own).unwrap_or(0);
        let mut last = None;
        for group in there.entries().chunk_by(|a, b| a.message() == b.message()) {
            let Some(message) = group.first().map(|entry| entry.message()) else { continue };
            let owner = files.iter().position(|file| has(file, message));
            let new = group.iter().filter_map(|entry| Some((entry, *texts.get(&*entry.id)?)));
            let (replaced, added): (Vec<_>, Vec<_>) =
                new.partition(|(entry, _)| words.entry(&entry.id).is_some());
            if let Some(at) = owner {
                for (entry, text) in replaced {
                    edits[at].replace(files[at], &entry.id, text);
                }
                for (entry, text) in added {
                    match entry.attribute() {
                        Some(name) => edits[at].add_attribute(files[at], message, name, text),
                        None => edits[at].add_value(files[at], message, text),
                    }
                }
            } else if !added.is_empty() {
                edits[own].add(files[own], last, message, &added);
            }
            if owner == Some(own) {
                last = Some(message);
            }
        }
    }
    let edited = files.into_iter().zip(edits).map(|(file, edits)| {
        let source = file.source();
        let text = (!edits.is_empty()).then(|| edits.apply(source));
        (Arc::clone(source), text)
    });
    edited.filter(|(source, text)| text.is_some() || existing.contains(source.path())).collect()
}
