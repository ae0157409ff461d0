//! `briefing import`: puts a translator's work into the Fluent files: all of it, or nothing if
//! something in it cannot be used.

mod change;
mod compare;
mod edit;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::check::Checked;
use crate::config::Config;
use crate::dossier::SETTINGS;
use crate::finding::{Code, Finding, Findings, Severity, Source, Span, Stop, Suggestions};
use crate::locales::exchange::{self, Delivery, NamedLanguage, Returned};
use crate::locales::ledger::{self, Ledger};
use crate::locales::{Content, Resource, Review, Words, parse_pattern, split_id};
use crate::session::Session;
use briefing_lang::tags;
use change::Change;
pub(crate) use compare::Conflicts;
use compare::{Comparison, Outcome};
use edit::edit;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Imported {
    pub(crate) language: String,
    /// The texts that are new or different.
    pub(crate) changed: Vec<String>,
    /// The texts that stay the same, and that the ledger now records as done or accepted.
    pub(crate) confirmed: Vec<String>,
    /// The texts that the dossier has in a newer form than the file.
    pub(crate) kept: Vec<String>,
    pub(crate) warnings: Findings,
}

/// Imports a file of any format that `export` writes.
///
/// # Errors
/// [`Stop::Findings`] with everything in the file that cannot be used, at its place;
/// [`Stop::Usage`] for languages that the dossier does not have. Nothing is written then.
pub(crate) fn import(
    config: &Config,
    name: &str,
    bytes: Vec<u8>,
    conflicts: Conflicts,
) -> Result<Imported, Stop> {
    let session = Session::open_to_change(config)?;
    let content = session.translations()?;
    let (file, delivery) =
        exchange::read(name, bytes, session.files().limits()).map_err(Stop::Findings)?;
    let mut plan = Plan::new(&file, &content, &delivery, conflicts)?;
    plan.check(&session, content)?;
    session.write_words(&plan.language, &plan.files)?;
    let changed = plan.changed.into_iter().map(|change| change.id).collect();
    let Plan { language, confirmed, kept, warnings, .. } = plan;
    Ok(Imported { language, changed, confirmed, kept, warnings })
}

/// What is to be changed, before any of it is.
struct Plan {
    language: String,
    changed: Vec<Change>,
    confirmed: Vec<String>,
    kept: Vec<String>,
    /// The Fluent files of the language after the changes.
    sources: Vec<Arc<Source>>,
    /// The files to write, by path.
    files: Vec<(String, String)>,
    warnings: Findings,
}

impl Plan {
    fn new(
        file: &Arc<Source>,
        content: &Content,
        delivery: &Delivery,
        conflicts: Conflicts,
    ) -> Result<Self, Stop> {
        let (source, words) = languages(file, content, delivery)?;
        let language = words.language().to_owned();
        let (mut findings, mut warnings) = (Findings::default(), Findings::default());
        let (mut changed, mut confirmed, mut kept) = (Vec::new(), Vec::new(), Vec::new());
        let mut ledger: Ledger = words.ledger().clone();
        let suggestions = Suggestions::default();
        let comparison = Comparison { source, words, conflicts, suggestions };
        for unit in &delivery.units {
            let span = Span::new(file, unit.range.clone());
            match comparison.outcome(unit) {
                Err(finding) => findings.push(finding.at(&span)),
                Ok(Outcome::Same) => {}
                Ok(Outcome::Kept) => kept.push(unit.id.clone()),
                Ok(Outcome::Confirmed(canonical, review)) => {
                    ledger.record(&unit.id, &source_text(unit), &canonical, review);
                    confirmed.push(unit.id.clone());
                }
                Ok(Outcome::Changed(canonical, review)) => {
                    if let Some(warning) = comparison.copied(&unit.id, &canonical, review) {
                        warnings.push(warning.at(&span));
                    }
                    changed.push((Change { id: unit.id.clone(), canonical, span }, unit, review));
                }
            }
        }
        Stop::on_errors(findings)?;
        let changed = with_values(source, words, changed, &mut warnings);
        for (change, unit, review) in &changed {
            ledger.record(&change.id, &source_text(unit), &change.canonical, *review);
        }
        let changed: Vec<_> = changed.into_iter().map(|(change, ..)| change).collect();
        let mut files = Vec::new();
        let mut sources = Vec::new();
        for (source, edited) in edit(source, words, &changed) {
            let Some(text) = edited else {
                sources.push(source);
                continue;
            };
            files.push((source.path().to_owned(), source.with_mark(&text)));
            sources.push(source.with_text(text));
        }
        // First, so that an import that is ended between two files can be repeated.
        if ledger != *words.ledger() {
            files.insert(0, (format!("locales/{language}/{}", ledger::FILE), ledger.write()));
        }
        Ok(Self { language, changed, confirmed, kept, sources, files, warnings })
    }

    /// Refuses changes that would leave errors in the words. What another has to do first, a font
    /// or a name that is not translated yet, is a warning.
    fn check(&mut self, session: &Session, content: Content) -> Result<(), Stop> {
        let mut findings = Findings::default();
        let sources = self.sources.iter().cloned();
        let resources = sources.map(|source| Resource::parse(source, &mut findings)).collect();
        let content = content.with_words(&self.language, resources, &mut findings);
        if let (Some(content), Ok(fonts)) = (content, session.fonts()) {
            let languages = [self.language.clone()];
            let checked = Checked::new(content, BTreeMap::new(), &fonts, &languages);
            let errors = checked.errors_in(&languages);
            let content = checked.content();
            for finding in self.of_changes(errors, content) {
                let waits = Wait::of(&finding, content);
                findings.push(if waits.is_some() {
                    finding.with_severity(Severity::Warning)
                } else {
                    finding
                });
            }
        }
        Stop::on_errors(findings.clone().errors())?;
        self.warnings.extend(summed_up(findings));
        Ok(())
    }

    /// The findings in the changed texts, each with its place in the imported file.
    fn of_changes(&self, findings: Findings, content: &Content) -> Findings {
        let words = content.words(&self.language);
        let changes: BTreeMap<_, _> =
            self.changed.iter().map(|change| (change.id.as_str(), change)).collect();
        let entries = words.into_iter().flat_map(Words::entries);
        let place = |span: &Span| (span.source().path().to_owned(), span.range().start);
        let entries: BTreeMap<_, _> =
            entries.map(|entry| (place(&entry.span), entry.id.as_str())).collect();
        let change = |finding: &Finding| {
            let place = place(finding.span()?);
            let ((path, _), id) = entries.range(..=place.clone()).next_back()?;
            changes.get(*id).copied().filter(|_| *path == place.0)
        };
        findings.filter_map(|finding| {
            let change = change(&finding)?;
            Some(finding.note(format!("imported from {:?}", change.span)))
        })
    }
}

/// The changes without those of attributes whose message is not translated yet: a message cannot
/// have attributes alone. Each is a warning.
fn with_values<'a>(
    source: &Words,
    words: &Words,
    changed: Vec<(Change, &'a Returned, Review)>,
    warnings: &mut Findings,
) -> Vec<(Change, &'a Returned, Review)> {
    let new: BTreeSet<_> = changed.iter().map(|(change, ..)| change.id.clone()).collect();
    let (ready, waiting): (Vec<_>, Vec<_>) = changed.into_iter().partition(|(change, ..)| {
        let (message, attribute) = split_id(&change.id);
        attribute.is_none()
            || source.entry(message).is_none()
            || words.entry(message).is_some()
            || new.contains(message)
    });
    for (change, ..) in waiting {
        let (message, _) = split_id(&change.id);
        let text = format!("`{}` waits for `{message}`, which is not translated yet", change.id);
        let warning = Finding::new(Code::MissingValue, text).at(&change.span);
        let help = format!("translate `{message}`, too, and import the file again");
        warnings.push(warning.with_severity(Severity::Warning).help(help));
    }
    ready
}

/// What an imported text waits for.
enum Wait {
    Font,
    Name,
}

impl Wait {
    fn of(finding: &Finding, content: &Content) -> Option<Self> {
        match finding.code() {
            Code::MissingGlyph | Code::UnnamedFont => Some(Self::Font),
            Code::UnknownMessage => {
                let id = finding.span()?.text();
                content.source_words()?.entry(id).map(|_| Self::Name)
            }
            _ => None,
        }
    }
}

/// The warnings, those about fonts as one.
fn summed_up(findings: Findings) -> Findings {
    let is_glyph =
        |finding: &Finding| matches!(finding.code(), Code::MissingGlyph | Code::UnnamedFont);
    let glyphs = findings.iter().filter(|finding| is_glyph(finding)).count();
    let mut seen = false;
    findings.filter_map(|finding| match is_glyph(&finding) {
        true if std::mem::replace(&mut seen, true) => None,
        true if glyphs > 1 => {
            Some(finding.note(format!("so are {} others in the imported texts", glyphs - 1)))
        }
        _ => Some(finding),
    })
}

/// The words of the source language and of the language that a file was translated into.
fn languages<'a>(
    file: &Arc<Source>,
    content: &'a Content,
    delivery: &Delivery,
) -> Result<(&'a Words, &'a Words), Stop> {
    let Delivery { source_language, target_language, .. } = delivery;
    let at = |named: &NamedLanguage| Span::new(file, named.range.clone());
    let source = content.source_language();
    let is_ours =
        source_language.tag.is_empty() || tags::matching(&source_language.tag, [source]).is_some();
    if !is_ours {
        let message = format!("the file was translated from `{}`", source_language.tag);
        let finding = Finding::new(Code::UnknownLanguage, message).at(&at(source_language));
        let help = format!("the source language of the dossier is `{source}`");
        return Err(Stop::usage(finding.help(help)));
    }
    content.translation(&target_language.tag).map_err(|stop| match stop {
        Stop::Usage(findings) => {
            let is_new = tags::matching(&target_language.tag, [source]).is_none();
            let placed = |finding: Finding| {
                let finding = finding.at(&at(target_language));
                let help = format!("add a new language to `languages` in {SETTINGS}");
                Some(if is_new { finding.help(help) } else { finding })
            };
            Stop::Usage(findings.filter_map(placed))
        }
        stop => stop,
    })
}

/// The source text that a unit was translated from, in canonical form.
fn source_text(unit: &Returned) -> String {
    let source = parse_pattern(&unit.source).map(|source| source.canonical());
    source.unwrap_or_else(|_| unit.source.clone())
}
