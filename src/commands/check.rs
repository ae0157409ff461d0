//! `briefing check`: finds every fault of a dossier, in facts, words and pages; writes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value as Json;

use crate::check::{Allowances, Checked, Levels, check_families, check_records, required};
use crate::commands::guard::{Guard, Task, each_guarded};
use crate::commands::parallel;
use crate::config::{Config, OnStage};
use crate::dossier::{DeclaredUnit, Edition, FOLDERS, Files, Fonts};
use crate::finding::{Code, Finding, Findings, Source, Stop};
use crate::locales::{Content, Entry, Words};
use crate::publish;
use crate::reports::{self, Shared, Typesetter};
use crate::session::{Loaded, Session};

/// The codes that only pages can have.
const OF_PAGES: &[Code] = &[
    Code::LowContrast,
    Code::NoConvergence,
    Code::OverflowingText,
    Code::OverlappingText,
    Code::TemplateWarning,
    Code::UnusedArgument,
    Code::UnusedMessage,
];

/// The codes that words can have because a fact could not be read.
const OF_FACTS: &[Code] = &[Code::TypedFigure, Code::UnknownVariable, Code::UnresolvedMessage];

#[derive(Debug, Clone)]
pub(crate) struct CheckOptions {
    /// Whether pages are typeset, too.
    pub(crate) pages: bool,
    /// The levels of the command line, which override those of the dossier.
    pub(crate) levels: Levels,
}

/// What was checked and found.
#[derive(Debug)]
pub(crate) struct CheckReport {
    /// The findings, with their levels applied.
    pub(crate) findings: Findings,
    pub(crate) languages: Vec<String>,
    /// How many texts were checked.
    pub(crate) texts: usize,
    /// How many editions were typeset.
    pub(crate) editions: usize,
}

impl CheckReport {
    fn new(findings: Findings, languages: Vec<String>) -> Self {
        Self { findings, languages, texts: 0, editions: 0 }
    }
}

/// Checks a dossier, or one language and one report of it.
///
/// # Errors
/// [`Stop`] when the dossier cannot be opened or has no such language or report. Findings are
/// not errors.
pub(crate) fn check(
    config: &Config,
    options: &CheckOptions,
    guard: &Guard,
    on_stage: OnStage<'_>,
) -> Result<CheckReport, Stop> {
    let session = Session::open(config)?;
    on_stage("load");
    let reading = guard.begin(Task::Dossier)?;
    let Loaded { content, mut findings, all_facts } = session.load(None);
    // Without a report there is no edition to check.
    let content = content.filter(|content| !content.dossier().reports().is_empty());
    let Some(content) = content else {
        return Ok(CheckReport::new(findings.without_consequences(), Vec::new()));
    };
    guard.limit(content.dossier().settings().limits());
    let edition = session.edition(content.dossier())?;
    let languages = match config.languages.as_slice() {
        [] => content.dossier().languages().to_vec(),
        _ => edition.languages().to_vec(),
    };
    let mut allowances = Allowances::default();
    for source in sources(session.files(), &[".yaml", ".ftl", ".typ"]) {
        allowances.read(&source, &mut findings);
    }
    let fonts = match session.fonts() {
        Ok(fonts) => fonts,
        Err(stop) => {
            findings.extend(stop.into_findings());
            return Ok(CheckReport::new(findings, languages));
        }
    };
    findings.extend(check_families(content.dossier(), &fonts));
    findings.extend(check_records(content.dossier(), &fonts));
    on_stage("words");
    let checked = Checked::new(content, BTreeMap::new(), &fonts, &languages);
    // Words that lack a fact are not at fault when the fact could not be read.
    findings.extend(checked.findings().filter_map(|finding| {
        (all_facts || !OF_FACTS.contains(&finding.code())).then_some(finding)
    }));
    let levels = Levels::new(checked.content().dossier().settings(), &options.levels);
    let mut report = CheckReport::new(findings.without_consequences(), languages);
    let words = report.languages.iter().filter_map(|tag| checked.content().words(tag));
    report.texts = words.map(|words| words.entries().count()).sum();
    let faultless = !report.findings.has_faults();
    drop(reading);
    if options.pages && faultless {
        on_stage("pages");
        pages(&session, checked, (&fonts, guard), &mut report)?;
    }
    report.findings = levels.apply(report.findings, &mut allowances);
    // Only a check of everything shows that an allowance is not needed any more.
    if config.languages.is_empty() && faultless {
        let all_pages = options.pages && config.is_for_all();
        let unused = allowances.unused(|code| all_pages || !OF_PAGES.contains(&code));
        // A dossier need not use every part of the kit.
        let own = |finding: &Finding| {
            finding.span().is_none_or(|span| !session.files().is_in_kit(span.source().path()))
        };
        let unused = unused.filter_map(|finding| own(&finding).then_some(finding));
        report.findings.extend(levels.apply(unused, &mut allowances));
    }
    Ok(report)
}

/// Typesets every edition, and finds what shows only then.
fn pages(
    session: &Session,
    checked: Checked,
    (fonts, guard): (&Arc<Fonts>, &Guard),
    report: &mut CheckReport,
) -> Result<(), Stop> {
    let dossier = checked.content().dossier();
    let editions = session.all_editions(dossier)?;
    let shared = Shared::new(session.files(), checked, Arc::clone(fonts), None);
    let inspect = |edition: &Edition| {
        let task = Task::edition(edition);
        match guard.begin(task.clone()) {
            Ok(_building) => {
                let inspected = inspect(&shared, edition);
                guard.leave(&task, Json::Bool(true));
                inspected
            }
            Err(stop) => Inspected { findings: stop.into_findings(), ..Inspected::default() },
        }
    };
    let tasks = |edition: &Edition| vec![Task::edition(edition)];
    let inspected = each_guarded(guard, &editions, tasks, parallel::processors(), inspect);
    let complete = inspected.iter().all(|inspected| inspected.complete);
    report.editions = inspected.len();
    let (mut used, mut files) = (BTreeSet::new(), BTreeSet::new());
    for inspected in inspected {
        report.findings.extend(inspected.findings);
        used.extend(inspected.used);
        files.extend(inspected.files);
    }
    // A part of the kit matters to the dossiers that use it.
    let matters = |source: &Arc<Source>| {
        !session.files().is_in_kit(source.path()) || files.contains(source.path())
    };
    for source in sources(session.files(), &[".typ"]).iter().filter(|source| matters(source)) {
        let calls = reports::check_calls(source, shared.content()).into_iter();
        calls.for_each(|finding| report.findings.push(session.files().noted(finding)));
        used.extend(reports::literals(source));
    }
    if complete && session.config().is_for_all() {
        unused(shared.content(), used, &mut report.findings);
    }
    Ok(())
}

/// An edition that was built, or as much of it as could be.
#[derive(Default)]
struct Inspected {
    findings: Findings,
    /// The messages in use.
    used: BTreeSet<String>,
    /// The files that it read.
    files: BTreeSet<String>,
    /// Whether it has pages.
    complete: bool,
}

/// Builds one edition and discards its bytes.
fn inspect(shared: &Arc<Shared>, edition: &Edition) -> Inspected {
    let typesetter = match Typesetter::new(shared, edition) {
        Ok(typesetter) => typesetter,
        Err(stop) => return Inspected { findings: stop.into_findings(), ..Inspected::default() },
    };
    let mut inspected = Inspected::default();
    match typesetter.typeset() {
        Ok(pages) => {
            inspected.findings.extend(typesetter.inspect(&pages));
            if let Err(stop) = publish::export(&typesetter, &pages) {
                inspected.findings.extend(stop.into_findings());
            }
            inspected.findings.extend(pages.warnings);
            inspected.complete = true;
        }
        Err(stop) => inspected.findings.extend(stop.into_findings()),
    }
    (inspected.used, inspected.files) = (typesetter.used(), typesetter.files());
    if edition.formats().others().any(|format| !format.has_pages()) {
        inspect_web(shared, edition, &mut inspected);
    }
    inspected
}

/// Finds what shows only in the formats without pages.
fn inspect_web(shared: &Arc<Shared>, edition: &Edition, inspected: &mut Inspected) {
    let made = Typesetter::for_web(shared, edition).and_then(|typesetter| {
        let page = typesetter.web();
        inspected.used.extend(typesetter.used());
        inspected.files.extend(typesetter.files());
        page
    });
    inspected.complete &= made.is_ok();
    inspected.findings.extend(made.map_or_else(Stop::into_findings, |page| page.warnings));
}

/// Finds the messages of the source language that neither facts nor pages use.
fn unused(content: &Content, mut used: BTreeSet<String>, findings: &mut Findings) {
    let dossier = content.dossier();
    used.extend(required(dossier).into_iter().map(|(id, _)| id));
    used.extend(dossier.schema().units().iter().map(DeclaredUnit::message));
    // The name of a language: an edition in another one may print it.
    used.extend(dossier.languages().iter().map(|language| format!("language-{language}")));
    // What a used message refers to is used, in any language.
    let mut next: Vec<_> = used.iter().cloned().collect();
    while let Some(id) = next.pop() {
        let entries = content.catalogue().values().filter_map(|words| words.entry(&id));
        for (id, _) in entries.flat_map(|entry| &entry.references) {
            if used.insert(id.clone()) {
                next.push(id.clone());
            }
        }
    }
    let entries = content.source_words().into_iter().flat_map(Words::entries);
    let is_form = |entry: &Entry| dossier.schema().units().of_message(entry.message()).is_some();
    let entries = entries.filter(|entry| !used.contains(&entry.id) && !is_form(entry));
    for entry in entries.filter(|entry| !entry.is_grammar()) {
        findings.push(
            Finding::new(Code::UnusedMessage, format!("`{}` is never used", entry.id))
                .at(&entry.span)
                .help("remove it from every language, or use it in a report"),
        );
    }
}

/// The text files of a dossier with some endings. Files that cannot be read are reported by
/// the stage that needs them.
fn sources(files: &Files, endings: &[&str]) -> Vec<Arc<Source>> {
    let paths = FOLDERS.iter().filter_map(|folder| files.walk(folder).ok()).flatten();
    let paths = paths.filter(|path| endings.iter().any(|ending| path.ends_with(ending)));
    paths.filter_map(|path| files.source(&path).ok().flatten()).collect()
}
