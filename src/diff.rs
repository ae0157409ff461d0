//! Compares two states of a dossier: PDFs of any age, or the dossier as it is now; and sets
//! what changed as a report.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::Observer;
use crate::check::Checked;
use crate::cli::Request;
use crate::compare::{Comparison, Snapshot};
use crate::finding::{Finding, Findings, Stop};
use crate::project::{Edition, Fonts, Project, Root, SETTINGS};
use crate::provenance::{FACTS, Identity, WORDS};
use crate::publish::{self, Output};
use crate::reports::{Stock, Typesetter};
use crate::verify::{self, Edited};

/// A state of a dossier.
#[derive(Debug, Clone)]
pub enum Side {
    /// A PDF, a folder of PDFs, or the folder of a dossier.
    Path(PathBuf),
    /// The dossier of the request.
    Dossier,
}

/// What can be compared.
enum State {
    /// Editions, as their PDFs carry them.
    Pdfs(Vec<Edited>),
    /// A dossier, out of which editions can be set.
    Dossier(Root),
}

/// Compares two states. Of a dossier those editions are looked at that the other side has,
/// or all of them where both are dossiers.
///
/// # Errors
/// [`Stop`] when a side cannot be read, or an edition of a dossier not be set.
pub fn compare(request: &Request, old: &Side, new: &Side) -> Result<Comparison, Stop> {
    let (old, new) = (state(request, old)?, state(request, new)?);
    let editions = |state: &State| match state {
        State::Pdfs(pdfs) => {
            Some(pdfs.iter().map(|pdf| pdf.provenance.edition.clone()).collect::<Vec<_>>())
        }
        State::Dossier(_) => None,
    };
    let (of_old, of_new) = (editions(&old), editions(&new));
    let old = snapshot(request, old, of_new.as_deref())?;
    let new = snapshot(request, new, of_old.as_deref())?;
    Ok(Comparison::new(old, new))
}

fn state(request: &Request, side: &Side) -> Result<State, Stop> {
    match side {
        Side::Dossier => Ok(State::Dossier(request.root.clone())),
        Side::Path(path) if path.join(SETTINGS).is_file() => {
            Ok(State::Dossier(Root::Folder(path.clone())))
        }
        Side::Path(path) if path.is_dir() => pdfs(path).map(State::Pdfs),
        Side::Path(path) => Ok(State::Pdfs(vec![verify::read(path)?])),
    }
}

/// The editions in a folder, in the order of their names.
fn pdfs(folder: &Path) -> Result<Vec<Edited>, Stop> {
    let unreadable = |error: std::io::Error| {
        let message = format!("`{}` cannot be read: {error}", folder.display());
        Stop::Io(Finding::error("unreadable-file", message))
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        paths.push(entry.map_err(unreadable)?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "pdf"));
    paths.sort();
    if paths.is_empty() {
        let message = format!("`{}` holds no PDF and no dossier", folder.display());
        let finding = Finding::error("not-a-dossier", message)
            .help("name a PDF, a folder of PDFs, or a folder with data, locales and reports");
        return Err(Stop::Io(finding));
    }
    paths.iter().map(|path| verify::read(path)).collect()
}

fn snapshot(request: &Request, state: State, other: Option<&[Identity]>) -> Result<Snapshot, Stop> {
    let mut snapshot = Snapshot::default();
    let damaged = |message: String| Stop::Io(Finding::error("foreign-pdf", message));
    match state {
        State::Pdfs(pdfs) => {
            for Edited { pdf, provenance, .. } in pdfs {
                let mut attached = pdf.attachments();
                let mut content = |name: &str| {
                    let content = attached.remove(name).and_then(|file| file.content);
                    content.ok_or_else(|| damaged(format!("the PDF carries no {name}")))
                };
                let (facts, words) = (content(FACTS)?, content(WORDS)?);
                let added = snapshot.add(provenance.edition, &facts, &words);
                added.map_err(|error| {
                    damaged(format!("what the PDF carries is damaged: {error}"))
                })?;
            }
        }
        State::Dossier(root) => {
            let request = Request { root, ..request.clone() };
            for (edition, facts, words) in set(&request, other)? {
                let added = snapshot.add(edition, facts.as_bytes(), words.as_bytes());
                added.map_err(damaged)?;
            }
        }
    }
    snapshot.finish();
    Ok(snapshot)
}

/// Sets editions of a dossier to see which facts and words they take: those that are asked
/// for, or all.
fn set(
    request: &Request,
    asked: Option<&[Identity]>,
) -> Result<Vec<(Identity, String, String)>, Stop> {
    let project = Project::open(&request.root)?;
    let (dossier, catalogue) = crate::load(&project, request)?;
    let again = |identity: &Identity| match identity.pseudo_language() {
        Some(_) => Err("an edition in the pseudo-language is for trying a layout".to_owned()),
        None => identity.edition(&dossier, request),
    };
    let unknown = |message| Stop::Usage(Finding::error("unknown-edition", message));
    let editions = match asked {
        Some(asked) => asked.iter().map(again).collect::<Result<_, String>>().map_err(unknown)?,
        None => project.editions(&dossier, request, dossier.reports(), dossier.languages())?,
    };
    let fonts = Arc::new(Fonts::load(&project)?);
    let mut languages: Vec<_> = editions.iter().flat_map(|e| e.languages().to_vec()).collect();
    languages.sort();
    languages.dedup();
    let findings = Checked::inspect(&dossier, &catalogue, &fonts, &languages);
    let checked = crate::settable(dossier, catalogue, findings)?;
    let stock = Stock::new(&project, Arc::new(checked), fonts);
    let set = |edition: &Edition| {
        let typesetter = Typesetter::new(&stock, edition)?;
        let pages = typesetter.typeset()?;
        let inputs = publish::export(&typesetter, &pages)?.provenance.inputs;
        let present = typesetter.present();
        Ok((Identity::of(edition), present.facts(&inputs), present.words(&inputs)))
    };
    editions.par_iter().map(set).collect()
}

/// The report that tells what changed.
const REPORT: &str = "changes";

/// Sets what changed as a PDF in the language of the request, with the words and pages of
/// its dossier. Returns what was met on the way.
///
/// # Errors
/// [`Stop`] as for any edition; nothing is written then.
pub fn report(
    request: &Request,
    comparison: Comparison,
    output: &Output,
    observe: Observer<'_>,
) -> Result<Findings, Stop> {
    let request = Request { report: Some(REPORT.to_owned()), ..request.clone() };
    let project = Project::open(&request.root)?;
    let (dossier, catalogue) = crate::stage(observe, "load", || crate::load(&project, &request))?;
    let edition = project.edition(&dossier, &request)?;
    let fonts = Arc::new(crate::stage(observe, "fonts", || Fonts::load(&project))?);
    let findings = Checked::inspect(&dossier, &catalogue, &fonts, edition.languages());
    let checked = crate::settable(dossier, catalogue, findings)?;
    let stock = Stock::comparing(&project, Arc::new(checked), fonts, Some(Arc::new(comparison)));
    let typesetter = Typesetter::new(&stock, &edition)?;
    let pages = crate::stage(observe, "typeset", || typesetter.typeset())?;
    let pdf = crate::stage(observe, "export", || publish::export(&typesetter, &pages))?;
    crate::stage(observe, "write", || publish::write(&pdf.bytes, output))?;
    Ok(pages.warnings)
}
