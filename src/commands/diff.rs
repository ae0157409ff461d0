//! `briefing diff`: compares two states of a dossier, PDFs of any age or the dossier as it is
//! now.

use std::path::{Path, PathBuf};

use crate::commands::parallel;
use crate::config::{Config, Root};
use crate::dossier::{Edition, SETTINGS};
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
    Pdfs(Vec<Published>),
    /// A dossier, from which editions can be built.
    Dossier(Root),
}

/// Compares two states. Of a dossier only the editions are compared that the other side has, or
/// all of them if both are dossiers.
///
/// # Errors
/// [`Stop`] when a side cannot be read, or an edition of a dossier cannot be built.
pub(crate) fn compare(config: &Config, old: &Side, new: &Side) -> Result<Comparison, Stop> {
    let (old, new) = (state(config, old)?, state(config, new)?);
    Ok(Comparison::new(snapshot(config, &old, &new)?, snapshot(config, &new, &old)?))
}

fn state(config: &Config, side: &Side) -> Result<Loaded, Stop> {
    match side {
        Side::Dossier => Ok(Loaded::Dossier(config.root.clone())),
        Side::Path(path) if path.join(SETTINGS).is_file() => {
            Ok(Loaded::Dossier(Root::Folder(path.clone())))
        }
        Side::Path(path) if path.is_dir() => pdfs(path).map(Loaded::Pdfs),
        Side::Path(path) => Ok(Loaded::Pdfs(vec![Published::read(path)?])),
    }
}

/// The editions in a folder, in the order of their names.
fn pdfs(folder: &Path) -> Result<Vec<Published>, Stop> {
    let paths = publish::pdfs(folder).map_err(|stop| match stop {
        Stop::Io(finding) if finding.code() == Code::ForeignPdf => {
            let message = format!("`{}` contains no PDF and no dossier", folder.display());
            let finding = Finding::new(Code::NotADossier, message)
                .help("name a PDF, a folder of PDFs, or a folder with data, locales and reports");
            Stop::Io(finding)
        }
        stop => stop,
    })?;
    paths.iter().map(|path| Published::read(path)).collect()
}

fn snapshot(config: &Config, state: &Loaded, other: &Loaded) -> Result<Snapshot, Stop> {
    let mut snapshot = Snapshot::default();
    let mut add = |edition, facts: &[u8], words: &[u8]| {
        snapshot.add(edition, facts, words).map_err(|error| {
            let message = format!("the attachments of the PDF are damaged: {error}");
            Stop::Io(Finding::new(Code::ForeignPdf, message))
        })
    };
    match state {
        Loaded::Pdfs(pdfs) => {
            for pdf in pdfs {
                let edition = pdf.provenance().edition.clone();
                add(edition, &pdf.attachment(FACTS)?, &pdf.attachment(WORDS)?)?;
            }
        }
        Loaded::Dossier(root) => {
            for (edition, facts, words) in
                build(&Config { root: root.clone(), ..config.clone() }, other)?
            {
                add(edition, facts.as_bytes(), words.as_bytes())?;
            }
        }
    }
    snapshot.finish();
    Ok(snapshot)
}

/// Builds editions of a dossier to see which facts and words they use: those of the other side, or
/// all.
fn build(config: &Config, other: &Loaded) -> Result<Vec<(Edition, String, String)>, Stop> {
    let session = Session::open(config)?;
    let content = session.content()?;
    let dossier = content.dossier();
    let again = |edition: &Edition| match edition.pseudo_language() {
        Some(_) => Err("an edition in the pseudo-language cannot be compared".to_owned()),
        None => edition.today(dossier, config),
    };
    let unknown = |message| Stop::usage(Finding::new(Code::UnknownEdition, message));
    let editions = match other {
        Loaded::Pdfs(pdfs) => {
            let editions = pdfs.iter().map(|pdf| again(&pdf.provenance().edition));
            editions.collect::<Result<_, _>>().map_err(unknown)?
        }
        Loaded::Dossier(_) => session.editions(dossier)?,
    };
    let shared = session.prepare(content, &editions, None)?;
    let build = |edition: &Edition| {
        let typesetter = Typesetter::new(&shared, edition)?;
        let pages = typesetter.typeset()?;
        let inputs = publish::export(&typesetter, &pages)?.provenance.inputs;
        let present = typesetter.present();
        Ok((edition.clone(), present.facts(&inputs), present.words(&inputs)))
    };
    parallel::each(&editions, parallel::processors(), build).into_iter().collect()
}
