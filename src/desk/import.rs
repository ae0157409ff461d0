//! What a translator did comes back into the Fluent files: all of it, or nothing when
//! something in it cannot be used.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::edit::{Addition, Edits};
use super::exchange::{Delivery, Fault, Returned, State, po, xliff};
use super::files::Desk;
use crate::check::Checked;
use crate::cli::Request;
use crate::finding::{Finding, Findings, Stop};
use crate::locales::ledger;
use crate::locales::{Pattern, Resource, Review, Standing, Words};
use crate::source::{Source, Span};

/// What was taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The language.
    pub language: String,
    /// The texts that changed or are new.
    pub changed: Vec<String>,
    /// The texts that stay, and that the ledger now knows as done or accepted.
    pub confirmed: Vec<String>,
    /// The files that were written.
    pub files: Vec<String>,
}

/// Takes back an XLIFF or PO file.
///
/// # Errors
/// [`Stop::Findings`] with everything in the file that cannot be used, at its place;
/// nothing is written then.
pub fn import(request: &Request, name: &str, bytes: Vec<u8>) -> Result<Imported, Stop> {
    let desk = Desk::open(request)?;
    let file = Source::decode(name, bytes).map_err(|finding| Stop::Findings(finding.into()))?;
    let delivery = read(&file)?;
    let source = desk.source()?;
    let words = desk.translation(&delivery.target_language)?;
    let plan = Plan::new(&file, source, words, &delivery)?;
    plan.check(&desk, words)?;
    let files = plan.files(words);
    let imported = Imported {
        language: words.language().to_owned(),
        changed: plan.changed.iter().map(|change| change.id.clone()).collect(),
        confirmed: plan.confirmed.clone(),
        files: files.iter().map(|(path, _)| path.clone()).collect(),
    };
    desk.write(&files)?;
    Ok(imported)
}

fn read(file: &Arc<Source>) -> Result<Delivery, Stop> {
    let is_xml = file.text().trim_start().starts_with('<');
    let delivery = if is_xml { xliff::read(file.text()) } else { po::read(file.text()) };
    delivery.map_err(|faults| {
        let mut findings = Findings::default();
        for Fault { message, range, help } in faults {
            let finding = Finding::error("bad-exchange", message).at(&Span::new(file, range));
            findings.push(match help {
                Some(help) => finding.help(help),
                None => finding,
            });
        }
        Stop::Findings(findings)
    })
}

/// A text that is new or another than before.
struct Change {
    id: String,
    canonical: String,
    place: Span,
}

/// What is to be done, before any of it is.
struct Plan {
    changed: Vec<Change>,
    confirmed: Vec<String>,
    book: ledger::Ledger,
    edited: Vec<(Arc<Source>, String)>,
}

impl Plan {
    fn new(
        file: &Arc<Source>,
        source: &Words,
        words: &Words,
        delivery: &Delivery,
    ) -> Result<Self, Stop> {
        let mut findings = Findings::default();
        let mut changed = Vec::new();
        let mut confirmed = Vec::new();
        let mut book = words.ledger().clone();
        for unit in &delivery.units {
            let place = Span::new(file, unit.range.clone());
            match take(source, words, unit) {
                Err(finding) => findings.push(finding.at(&place)),
                Ok(Taken::Same) => {}
                Ok(Taken::Confirmed(review)) => {
                    let text = words.entry(&unit.id).map(|entry| entry.pattern.canonical());
                    book.record(&unit.id, &original(unit), &text.unwrap_or_default(), review);
                    confirmed.push(unit.id.clone());
                }
                Ok(Taken::Changed(canonical, review)) => {
                    book.record(&unit.id, &original(unit), &canonical, review);
                    changed.push(Change { id: unit.id.clone(), canonical, place });
                }
            }
        }
        if findings.has_errors() {
            return Err(Stop::Findings(findings));
        }
        let edited = edit(source, words, &changed);
        Ok(Self { changed, confirmed, book, edited })
    }

    /// Whether the words are sound with the changes in them.
    fn check(&self, desk: &Desk, words: &Words) -> Result<(), Stop> {
        let mut findings = Findings::default();
        let texts = words.resources().iter().map(|resource| {
            let path = resource.source().path();
            let edited = self.edited.iter().find(|(source, _)| source.path() == path);
            edited.map_or_else(
                || Arc::clone(resource.source()),
                |(_, text)| Source::new(path, text.as_str()),
            )
        });
        let mut texts: Vec<_> = texts.collect();
        for (source, text) in &self.edited {
            if !texts.iter().any(|known| known.path() == source.path()) {
                texts.push(Source::new(source.path(), text.as_str()));
            }
        }
        let resources =
            texts.into_iter().map(|text| Resource::parse(text, &mut findings)).collect();
        let changed: BTreeSet<_> = self.changed.iter().map(|change| change.id.as_str()).collect();
        let catalogue = desk.catalogue_with(words.language(), resources, &mut findings);
        if let (Some(catalogue), Some(fonts)) = (catalogue, desk.fonts()) {
            let language = [words.language().to_owned()];
            let found = Checked::inspect(&desk.dossier, &catalogue, &fonts, &language);
            let found = desk.weighed(&catalogue, found);
            let new = catalogue.words(words.language());
            let own = |finding: &Finding| {
                let span = finding.span()?;
                let entries = new.into_iter().flat_map(Words::entries);
                let entry = entries.filter(|entry| entry.extent.covers(span)).last()?;
                changed.get(entry.id.as_str()).map(|id| (*id).to_owned())
            };
            findings.extend(found.errors().filter_map(|finding| {
                let id = own(&finding)?;
                let change = self.changed.iter().find(|change| change.id == id)?;
                Some(finding.note(format!("it came with {:?}", change.place)))
            }));
        }
        match findings.has_errors() {
            true => Err(Stop::Findings(findings.errors())),
            false => Ok(()),
        }
    }

    fn files(&self, words: &Words) -> Vec<(String, String)> {
        let edited = self.edited.iter();
        let mut files: Vec<_> = edited
            .map(|(source, text)| (source.path().to_owned(), source.with_mark(text)))
            .collect();
        if self.book != *words.ledger() {
            let path = format!("locales/{}/{}", words.language(), ledger::FILE);
            files.push((path, self.book.write()));
        }
        files
    }
}

/// What becomes of a text that came back.
enum Taken {
    Same,
    Confirmed(Review),
    Changed(String, Review),
}

fn take(source: &Words, words: &Words, unit: &Returned) -> Result<Taken, Finding> {
    let Some(entry) = source.entry(&unit.id) else {
        let finding = Finding::error(
            "bad-exchange",
            format!("the source language has no `{}` any more", unit.id),
        );
        return Err(finding.did_you_mean(&unit.id, source.ids()).help("take the unit out"));
    };
    let parsed = Pattern::parse(&unit.target).map_err(|message| {
        Finding::error("bad-exchange", format!("`{}` is no Fluent text: {message}", unit.id))
            .help("what stands in braces must be as in the source")
    })?;
    let canonical = parsed.canonical();
    let review = match unit.state {
        State::Reviewed => Review::Reviewed,
        State::Initial | State::Translated => Review::Draft,
    };
    let Some(present) = words.entry(&unit.id) else { return Ok(Taken::Changed(canonical, review)) };
    let text = present.pattern.canonical();
    if text != canonical {
        return Ok(Taken::Changed(canonical, review));
    }
    let standing = words.ledger().standing(&unit.id, &entry.pattern.canonical(), &text);
    Ok(match (standing, unit.state) {
        (Standing::Current, _) | (_, State::Initial) => Taken::Same,
        (Standing::Unreviewed, State::Translated) => Taken::Same,
        (Standing::Stale(_) | Standing::Unreviewed, _) => Taken::Confirmed(review),
    })
}

/// The source text that a unit was made from, in canonical form.
fn original(unit: &Returned) -> String {
    Pattern::parse(&unit.source)
        .map(|source| source.canonical())
        .unwrap_or_else(|_| unit.source.clone())
}

/// The files with the changes in them.
fn edit(source: &Words, words: &Words, changed: &[Change]) -> Vec<(Arc<Source>, String)> {
    let texts: BTreeMap<&str, &str> =
        changed.iter().map(|change| (change.id.as_str(), change.canonical.as_str())).collect();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let mut edited = Vec::new();
    for resource in words.resources() {
        let mut edits = Edits::default();
        for entry in resource.entries() {
            if let Some(text) = texts.get(entry.id.as_str()) {
                edits.replace(resource, &entry.id, text);
                done.insert(&entry.id);
            }
        }
        let name = resource.source().path().rsplit('/').next().unwrap_or_default();
        let there =
            source.resources().iter().find(|r| r.source().path().ends_with(&format!("/{name}")));
        // What is new goes where the source has it.
        let mut last: Option<&str> = None;
        let mut messages: Vec<&str> = Vec::new();
        for entry in there.into_iter().flat_map(|there| there.entries()) {
            if messages.last() != Some(&entry.message()) {
                messages.push(entry.message());
            }
        }
        for message in messages {
            let has =
                |id: &str| words.entries().any(|entry| entry.id == id || entry.message() == id);
            let parts = there.into_iter().flat_map(|there| there.entries());
            let parts: Vec<_> = parts
                .filter(|entry| entry.message() == message && words.entry(&entry.id).is_none())
                .filter_map(|entry| Some((entry, *texts.get(entry.id.as_str())?)))
                .collect();
            if !has(message) && !parts.is_empty() {
                let addition = Addition::of(&parts);
                edits.add(resource, last, message, &addition);
            } else {
                for (entry, text) in &parts {
                    match entry.attribute() {
                        Some(attribute) => edits.add_attribute(resource, message, attribute, text),
                        None => edits.add_value(resource, message, text),
                    }
                }
            }
            done.extend(parts.iter().map(|(entry, _)| entry.id.as_str()));
            if resource.entries().iter().any(|entry| entry.message() == message) {
                last = Some(message);
            }
        }
        if !edits.is_empty() {
            let text = edits.apply(resource.source().text());
            edited.push((Arc::clone(resource.source()), text));
        }
    }
    edited.extend(new_files(source, words, &texts, &done));
    edited
}

/// Files that the language does not have yet.
fn new_files(
    source: &Words,
    words: &Words,
    texts: &BTreeMap<&str, &str>,
    done: &BTreeSet<&str>,
) -> Vec<(Arc<Source>, String)> {
    let mut files = Vec::new();
    for there in source.resources() {
        let name = there.source().path().rsplit('/').next().unwrap_or_default();
        let path = format!("locales/{}/{name}", words.language());
        let empty = Resource::parse(Source::new(path, ""), &mut Findings::default());
        let mut text = String::new();
        let mut messages: Vec<&str> = there.entries().iter().map(|entry| entry.message()).collect();
        messages.dedup();
        for message in messages {
            let entries = there.entries().iter().filter(|entry| entry.message() == message);
            let parts: Vec<_> = entries
                .filter(|entry| !done.contains(entry.id.as_str()))
                .filter_map(|entry| Some((entry, *texts.get(entry.id.as_str())?)))
                .collect();
            if !parts.is_empty() {
                text.push_str(&Addition::of(&parts).write(message));
                text.push('\n');
            }
        }
        if !text.is_empty() {
            files.push((Arc::clone(empty.source()), text));
        }
    }
    files
}
