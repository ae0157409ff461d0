//! `briefing` turns one set of facts into print-quality, accessible dossiers in
//! every language.
//!
//! Three kinds of files, three owners: **facts** (`data/`, YAML), **words**
//! (`locales/`, Fluent) and **pages** (`reports/`, Typst). A run goes one way:
//!
//! ```text
//! cli → project → data + locales → check → reports → publish
//! ```
//!
//! Each stage takes the value that the stage before it returned and gives a new
//! type: holding the value is the proof that the stage passed. No stage prints,
//! reads the clock or the environment; [`cli`] does that once and hands the
//! result on as a [`cli::Request`].
//!
//! [`run`] sets one edition. [`inspect`] looks for every fault of all of them;
//! [`desk`] serves those who keep the words: what is done, what is accepted, what
//! goes to a translator and comes back.

pub mod check;
pub mod cli;
pub mod compare;
pub mod data;
pub mod desk;
pub mod diff;
pub mod digest;
pub mod finding;
pub mod inspect;
pub mod locales;
pub mod press;
pub mod project;
pub mod provenance;
pub mod publish;
pub mod reports;
pub mod source;
pub mod verify;

use std::sync::Arc;

use check::{Allowances, Checked, Levels};
use cli::Request;
use data::Dossier;
use finding::{Findings, Stop};
use inspect::Loaded;
use locales::Catalogue;
use project::{Fonts, Project};
use publish::Output;
use reports::{Stock, Typesetter};

/// The name and version of this program, as PDFs state it.
pub const PROGRAM: &str = concat!("briefing ", env!("CARGO_PKG_VERSION"));

/// A run that wrote its PDF.
#[derive(Debug)]
pub struct Done {
    /// Where the PDF went.
    pub output: Output,
    /// What was met on the way.
    pub warnings: Findings,
}

/// Runs a stage under its name: what measures time and shows progress does so here.
pub type Observer<'a> = &'a mut dyn FnMut(&'static str, &mut dyn FnMut());

/// Sets one edition and writes its PDF, by default into a file in the current folder
/// that is named after report and language.
///
/// # Errors
/// [`Stop`] says what kind of fault ended the run, and holds every finding of
/// the stage that failed. Nothing is written then.
pub fn run(request: &Request, output: Option<Output>, observe: Observer<'_>) -> Result<Done, Stop> {
    let project = Project::open(&request.root)?;
    let (dossier, catalogue) = stage(observe, "load", || load(&project, request))?;
    let edition = project.edition(&dossier, request)?;
    let fonts = Arc::new(stage(observe, "fonts", || Fonts::load(&project))?);
    let checked = stage(observe, "check", || {
        let findings = Checked::inspect(&dossier, &catalogue, &fonts, edition.languages());
        settable(dossier, catalogue, findings)
    })?;
    let typesetter = stage(observe, "prepare", || {
        let stock = Stock::new(&project, Arc::new(checked), Arc::clone(&fonts));
        Typesetter::new(&stock, &edition)
    })?;
    let pages = stage(observe, "typeset", || typesetter.typeset())?;
    let pdf = stage(observe, "export", || publish::export(&typesetter, &pages))?;
    let output = output.unwrap_or_else(|| Output::File(edition.file_name().into()));
    stage(observe, "write", || publish::write(&pdf.bytes, &output))?;
    Ok(Done { output, warnings: pages.warnings })
}

fn stage<T>(observe: Observer<'_>, name: &'static str, work: impl FnOnce() -> T) -> T {
    let mut work = Some(work);
    let mut result = None;
    observe(name, &mut || result = work.take().map(|work| work()));
    match result {
        Some(result) => result,
        None => unreachable!("an observer runs each stage once"),
    }
}

/// Loads facts and words, so that the faults of both are told together.
fn load(project: &Project, request: &Request) -> Result<(Dossier, Catalogue), Stop> {
    let mut findings = Findings::default();
    match inspect::load(project, request.pseudo_language(), &mut findings) {
        Some(Loaded { dossier, catalogue, .. }) if !findings.has_errors() => {
            Ok((dossier, catalogue))
        }
        _ => Err(Stop::Findings(findings)),
    }
}

/// Facts and words in which no error was found. What is only a warning is for
/// [`inspect`] to tell.
fn settable(dossier: Dossier, catalogue: Catalogue, findings: Findings) -> Result<Checked, Stop> {
    let findings = errors(&dossier, &catalogue, findings);
    if findings.has_errors() {
        return Err(Stop::Findings(findings));
    }
    Checked::new(dossier, catalogue, findings).map(|(checked, _)| checked)
}

/// The errors among some findings, after the levels of the dossier and what is allowed at
/// its place.
fn errors(dossier: &Dossier, catalogue: &Catalogue, findings: Findings) -> Findings {
    let mut allowances = Allowances::default();
    let mut faults = Findings::default();
    for source in catalogue.iter().flat_map(|(_, words)| words.resources()) {
        allowances.read(source.source(), &mut faults);
    }
    faults.extend(findings);
    let levels = Levels::new(dossier.settings(), &Levels::default());
    check::weigh(faults, &levels, &mut allowances).errors()
}
