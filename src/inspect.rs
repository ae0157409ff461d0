//! Looks for every fault of a dossier, in facts, words and pages, and writes nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::Observer;
use crate::check::{self, Allowances, Checked, Levels};
use crate::cli::Request;
use crate::data::Dossier;
use crate::finding::{Finding, Findings, Stop};
use crate::locales::Catalogue;
use crate::project::{Fonts, Project};
use crate::publish;
use crate::reports::{self, Stock, Typesetter};
use crate::source::Source;

/// The codes of what is seen only when pages are set.
const OF_PAGES: &[&str] =
    &["low-contrast", "no-convergence", "template-warning", "unused-argument", "unused-message"];

/// The codes of what words may lack when a fact could not be read.
const OF_FACTS: &[&str] = &["typed-figure", "unknown-variable", "unresolved-message"];

/// What to look at.
#[derive(Debug, Clone)]
pub struct Extent {
    /// Whether the pages are set, too.
    pub pages: bool,
    /// What the call says of codes, over what the dossier says.
    pub levels: Levels,
}

/// What was looked at, and what was found.
#[derive(Debug)]
pub struct Inspection {
    /// What was found, after its level.
    pub findings: Findings,
    /// The languages.
    pub languages: Vec<String>,
    /// How many texts were read.
    pub texts: usize,
    /// How many editions were set.
    pub editions: usize,
}

/// Facts and words, as far as they could be loaded.
pub(crate) struct Loaded {
    pub(crate) dossier: Dossier,
    pub(crate) catalogue: Catalogue,
    /// Whether no fact was left out for a fault of its own.
    whole: bool,
}

/// Loads what can be loaded of facts and words, with the faults of both. The source
/// language may stand in for all others as a pseudo-language.
pub(crate) fn load(
    project: &Project,
    pseudo: Option<&str>,
    findings: &mut Findings,
) -> Option<Loaded> {
    let dossier = Dossier::load(project, findings)?;
    let whole = !findings.has_errors();
    let catalogue = Catalogue::load(project, dossier.languages(), pseudo, findings)?;
    Some(Loaded { dossier, catalogue, whole })
}

/// Looks at a dossier, or at one language and one report of it.
///
/// # Errors
/// [`Stop`] when the dossier cannot be opened or has no such language or report. What
/// is found is no error.
pub fn inspect(
    request: &Request,
    extent: &Extent,
    observe: Observer<'_>,
) -> Result<Inspection, Stop> {
    let project = Project::open(&request.root)?;
    let mut found = Findings::default();
    let loaded = crate::stage(observe, "load", || load(&project, None, &mut found));
    let Some(Loaded { dossier, catalogue, whole }) = loaded else {
        return Ok(Inspection { findings: found, languages: Vec::new(), texts: 0, editions: 0 });
    };
    let languages = match &request.language {
        Some(_) => project.edition(&dossier, request)?.languages().to_vec(),
        None => dossier.languages().to_vec(),
    };
    let mut allowances = Allowances::default();
    for source in sources(&project) {
        allowances.read(&source, &mut found);
    }
    let fonts = match Fonts::load(&project) {
        Ok(fonts) => Arc::new(fonts),
        Err(stop) => {
            found.extend(stop.into_findings());
            return Ok(Inspection { findings: found, languages, texts: 0, editions: 0 });
        }
    };
    let words = crate::stage(observe, "words", || {
        Checked::inspect(&dossier, &catalogue, &fonts, &languages)
    });
    // Words that miss a fact which could not be read are not at fault.
    found.extend(
        words.filter_map(|finding| {
            (whole || !OF_FACTS.contains(&finding.code())).then_some(finding)
        }),
    );
    let levels = Levels::new(dossier.settings(), &extent.levels);
    let texts = languages.iter().filter_map(|tag| catalogue.words(tag));
    let texts = texts.map(|words| words.entries().count()).sum();
    let mut inspection = Inspection { findings: found, languages, texts, editions: 0 };
    let faultless = !inspection.findings.has_faults();
    if extent.pages && faultless {
        pages(&project, request, dossier, catalogue, &fonts, &mut inspection, observe)?;
    }
    inspection.findings = check::weigh(inspection.findings, &levels, &mut allowances);
    // Only a look at everything shows that an allowance is of no use any more.
    if request.language.is_none() && faultless {
        let paged = extent.pages && request.report.is_none();
        let unused = allowances.unused(|code| paged || !OF_PAGES.contains(&code));
        inspection.findings.extend(check::weigh(unused, &levels, &mut allowances));
    }
    Ok(inspection)
}

/// Sets every edition, and finds what shows only then.
fn pages(
    project: &Project,
    request: &Request,
    dossier: Dossier,
    catalogue: Catalogue,
    fonts: &Arc<Fonts>,
    inspection: &mut Inspection,
    observe: Observer<'_>,
) -> Result<(), Stop> {
    let reports = match &request.report {
        Some(_) => vec![project.edition(&dossier, request)?.report().to_owned()],
        None => project.reports(&dossier),
    };
    let editions = project.editions(&dossier, request, &reports, &inspection.languages)?;
    let asked: BTreeSet<String> = check::asked(&dossier);
    let none = Findings::default();
    let (checked, _) = Checked::new(dossier, catalogue, none)?;
    let checked = Arc::new(checked);
    let stock = Stock::new(project, Arc::clone(&checked), Arc::clone(fonts));
    let mut used = BTreeSet::new();
    for source in templates(project) {
        inspection.findings.extend(reports::check_calls(&source, &checked));
        used.extend(reports::literals(&source));
    }
    // Side by side; what was found comes in the order of the editions.
    let found: Vec<_> = crate::stage(observe, "pages", || {
        let set = |edition| {
            let typesetter = Typesetter::new(&stock, edition)?;
            set(&typesetter).map(|findings| (findings, typesetter.used()))
        };
        editions.par_iter().map(set).collect()
    });
    let mut complete = true;
    for found in found {
        match found {
            Ok((findings, asked)) => {
                inspection.findings.extend(findings);
                used.extend(asked);
            }
            Err(stop) => {
                complete = false;
                inspection.findings.extend(stop.into_findings());
            }
        }
        inspection.editions += 1;
    }
    let all = request.report.is_none() && request.language.is_none();
    if complete && all {
        unused(&checked, &asked, used, &mut inspection.findings);
    }
    Ok(())
}

/// Sets one edition up to its bytes, which are thrown away.
fn set(typesetter: &Typesetter) -> Result<Findings, Stop> {
    let pages = typesetter.typeset()?;
    let mut findings = typesetter.inspect(&pages);
    if let Err(stop) = publish::export(typesetter, &pages) {
        findings.extend(stop.into_findings());
    }
    findings.extend(pages.warnings);
    Ok(findings)
}

/// Finds the messages that neither facts nor pages ask for, in the source language.
fn unused(
    checked: &Checked,
    asked: &BTreeSet<String>,
    mut used: BTreeSet<String>,
    findings: &mut Findings,
) {
    // What a used message refers to is used, in whichever language.
    let mut next: Vec<_> = used.iter().chain(asked).cloned().collect();
    while let Some(id) = next.pop() {
        for (_, words) in checked.catalogue().iter() {
            let entry = words.entry(&id);
            for (id, _) in entry.into_iter().flat_map(|entry| &entry.references) {
                if used.insert(id.clone()) {
                    next.push(id.clone());
                }
            }
        }
    }
    let source = checked.dossier().languages().first();
    let words = source.and_then(|source| checked.catalogue().words(source));
    for entry in words.into_iter().flat_map(|words| words.entries()) {
        let known = used.contains(&entry.id) || asked.contains(&entry.id) || entry.is_grammar();
        if !known {
            let message = format!("nothing asks for `{}`", entry.id);
            findings.push(
                Finding::lint("unused-message", message)
                    .at(&entry.span)
                    .help("take it out of every language, or use it in a report"),
            );
        }
    }
}

/// The files in which something may be allowed.
fn sources(project: &Project) -> Vec<Arc<Source>> {
    let folders = ["data", "locales", "reports"];
    let paths = folders.iter().filter_map(|folder| project.walk(folder).ok()).flatten();
    let endings = [".yaml", ".ftl", ".typ"];
    read(project, paths.filter(|path| endings.iter().any(|end| path.ends_with(end))))
}

fn templates(project: &Project) -> Vec<Arc<Source>> {
    let paths = project.walk("reports").unwrap_or_default().into_iter();
    read(project, paths.filter(|path| path.ends_with(".typ")))
}

/// Reads files; what cannot be read has been told by whoever needs it.
fn read(project: &Project, paths: impl Iterator<Item = String>) -> Vec<Arc<Source>> {
    paths.filter_map(|path| Source::decode(&path, project.read(&path).ok()?).ok()).collect()
}
