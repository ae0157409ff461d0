//! `briefing diff`: compares two states of a dossier, PDFs of any age or the dossier as it is
//! now.

use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use crate::commands::guard::{self, Guard, Task, each_guarded};
use crate::commands::parallel;
use crate::config::{Config, Root};
use crate::dossier::{Dossier, Edition, SETTINGS};
use crate::finding::{Code, Finding, Stop};
use crate::provenance::compare::{Comparison, Snapshot};
use crate::provenance::{FACTS, WORDS};
use crate::publish::{self, Published};
use crate::reports::Typesetter;
use crate::session::Session;

#[derive(Debug, Clone)]
pub(crate) enum Side {
    /// A PDF, a folder of PDFs, or the folder of a dossier.
    Path(PathBuf),
    /// The dossier of the configuration.
    Dossier,
}

/// What a side is.
enum Loaded {
    /// Editions, as their PDFs carry them.
    Pdfs(Vec<(PathBuf, Published)>),
    /// A dossier, from which editions can be built.
    Dossier(Root),
}

/// Compares two states. Of a dossier only the editions are compared that the other side has, or
/// all of them if both are dossiers.
///
/// # Errors
/// [`Stop`] when a side cannot be read, or an edition of a dossier cannot be built.
pub(crate) fn compare(
    config: &Config,
    old: &Side,
    new: &Side,
    guard: &Guard,
) -> Result<Comparison, Stop> {
    let (old, new) = (state(config, old, guard)?, state(config, new, guard)?);
    let snapshot = |of: &Loaded, other: &Loaded| snapshot(config, of, other, guard);
    Ok(Comparison::new(snapshot(&old, &new)?, snapshot(&new, &old)?))
}

fn state(config: &Config, side: &Side, guard: &Guard) -> Result<Loaded, Stop> {
    match side {
        Side::Dossier => Ok(Loaded::Dossier(config.root.clone())),
        Side::Path(path) if is_dossier(path) => Ok(Loaded::Dossier(Root::Folder(path.clone()))),
        Side::Path(path) if path.is_dir() => pdfs(path, guard).map(Loaded::Pdfs),
        Side::Path(path) => Ok(Loaded::Pdfs(vec![read(path, guard)?])),
    }
}

/// Whether a path is the folder of a dossier.
pub(crate) fn is_dossier(path: &Path) -> bool {
    path.join(SETTINGS).is_file()
}

/// The editions in a folder, in the order of their names.
fn pdfs(folder: &Path, guard: &Guard) -> Result<Vec<(PathBuf, Published)>, Stop> {
    let paths = guard::pdfs(folder, guard).map_err(|stop| match stop {
        Stop::Io(finding) if finding.code() == Code::ForeignPdf => {
            let message = format!("`{}` contains no PDF and no dossier", folder.display());
            let finding = Finding::new(Code::NotADossier, message)
                .help("name a PDF, a folder of PDFs, or a folder with data, locales and reports");
            Stop::Io(finding)
        }
        stop => stop,
    })?;
    paths.iter().map(|path| read(path, guard)).collect()
}

fn read(path: &Path, guard: &Guard) -> Result<(PathBuf, Published), Stop> {
    let _reading = guard.begin(Task::pdf(path))?;
    Ok((path.to_owned(), Published::read(path)?))
}

fn snapshot(
    config: &Config,
    state: &Loaded,
    other: &Loaded,
    guard: &Guard,
) -> Result<Snapshot, Stop> {
    let mut snapshot = Snapshot::default();
    let mut add = |edition, facts: &[u8], words: &[u8]| {
        snapshot.add(edition, facts, words).map_err(|error| {
            let message = format!("the attachments of the PDF are damaged: {error}");
            Stop::Io(Finding::new(Code::ForeignPdf, message))
        })
    };
    match state {
        Loaded::Pdfs(pdfs) => {
            for (path, pdf) in pdfs {
                let _reading = guard.begin(Task::pdf(path))?;
                let edition = pdf.provenance().edition.clone();
                add(edition, &pdf.attachment(FACTS)?, &pdf.attachment(WORDS)?)?;
            }
        }
        Loaded::Dossier(root) => {
            let built = build(&Config { root: root.clone(), ..config.clone() }, other, guard)?;
            for (edition, facts, words) in built.editions {
                add(edition, facts.as_bytes(), words.as_bytes())?;
            }
            snapshot.languages = Some(built.languages);
        }
    }
    snapshot.finish();
    Ok(snapshot)
}

/// What was built of a dossier.
struct Built {
    /// The editions with their facts and words.
    editions: Vec<(Edition, String, String)>,
    /// The languages of the dossier.
    languages: Vec<String>,
}

/// Builds editions of a dossier to see which facts and words they use: those of the other side that
/// are in its languages, or all.
fn build(config: &Config, other: &Loaded, guard: &Guard) -> Result<Built, Stop> {
    let session = Session::open(config)?;
    let reading = guard.begin(Task::Dossier)?;
    let content = session.content()?;
    let dossier = content.dossier();
    guard.limit(dossier.settings().limits());
    let languages = dossier.languages().to_vec();
    let editions = match other {
        Loaded::Pdfs(pdfs) => same_editions(pdfs, dossier, config).map_err(Stop::usage)?,
        Loaded::Dossier(_) => session.editions(dossier)?,
    };
    let shared = session.prepare(content, &editions, None)?;
    drop(reading);
    let build = |edition: &Edition| {
        let task = Task::edition(edition);
        let _building = guard.begin(task.clone())?;
        let typesetter = Typesetter::new(&shared, edition)?;
        let pages = typesetter.typeset()?;
        let inputs = publish::export(&typesetter, &pages)?.provenance.inputs;
        let present = typesetter.present();
        guard.leave(&task, Json::Bool(true));
        Ok((edition.clone(), present.facts(&inputs), present.words(&inputs)))
    };
    let tasks = |edition: &Edition| vec![Task::edition(edition)];
    let editions = each_guarded(guard, &editions, tasks, parallel::processors(), build);
    Ok(Built { editions: editions.into_iter().collect::<Result<_, Stop>>()?, languages })
}

/// The editions of PDFs as a dossier would build them today, without those in languages that it
/// does not have any more.
///
/// # Errors
/// A finding for a PDF of another dossier, and for an edition that cannot be built.
fn same_editions(
    pdfs: &[(PathBuf, Published)],
    dossier: &Dossier,
    config: &Config,
) -> Result<Vec<Edition>, Finding> {
    let unknown = |message| Finding::new(Code::UnknownEdition, message);
    let own = dossier.settings().id();
    let mut editions = Vec::new();
    let mut left_out = None;
    for (path, pdf) in pdfs {
        let provenance = pdf.provenance();
        if provenance.dossier != own {
            let (path, theirs) = (path.display(), &provenance.dossier);
            let message = format!("`{path}` is of the dossier `{theirs}`, not of `{own}`");
            return Err(Finding::new(Code::ForeignPdf, message)
                .help("name the folder of its dossier with --root, or another PDF"));
        }
        let edition = &provenance.edition;
        if edition.pseudo_language().is_some() {
            return Err(unknown("an edition in the pseudo-language cannot be compared".to_owned()));
        }
        let is_known = |language: &String| dossier.languages().contains(language);
        match edition.today(dossier, config) {
            Ok(today) => editions.push(today),
            Err(_) if !edition.languages().iter().all(is_known) && pdfs.len() > 1 => {
                left_out = Some(edition.today(dossier, config));
            }
            Err(why) => return Err(unknown(why)),
        }
    }
    match left_out {
        Some(Err(why)) if editions.is_empty() => Err(unknown(why)),
        _ => Ok(editions),
    }
}
