//! `briefing verify`: whether published PDFs are intact, and whether today's dossier would produce
//! them.

use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::finding::{Findings, Stop};
use crate::locales::Content;
use crate::provenance::{Present, Provenance, Reason};
use crate::publish::{self, Published, Seal};
use crate::session::Session;

#[derive(Debug)]
pub(crate) struct Verdict {
    /// Whether its bytes are as they were written.
    pub(crate) seal: Seal,
    /// The attached files that differ from their digests in the provenance.
    pub(crate) altered_attachments: Vec<String>,
    /// Whether today's dossier would produce it.
    pub(crate) freshness: Freshness,
    /// What it was made from, as it says itself.
    pub(crate) provenance: Provenance,
}

/// Whether today's dossier would produce a PDF.
#[derive(Debug)]
pub(crate) enum Freshness {
    Current,
    /// It would not, for these reasons.
    Outdated(Vec<Reason>),
    /// The PDF belongs to another dossier.
    Foreign,
    /// The dossier has these faults.
    Unknown(Findings),
}

impl Verdict {
    /// Whether the PDF is intact and current.
    pub(crate) fn is_good(&self) -> bool {
        self.seal == Seal::Whole
            && self.altered_attachments.is_empty()
            && matches!(self.freshness, Freshness::Current)
    }
}

/// Verifies PDFs and folders of PDFs. Returns each PDF with its result, in their order.
///
/// # Errors
/// [`Stop::Io`] when the dossier cannot be opened; for a single path, when it cannot be read, is a
/// folder without PDFs, or was not written by this program.
pub(crate) fn verify(
    config: &Config,
    paths: &[PathBuf],
) -> Result<Vec<(PathBuf, Result<Verdict, Stop>)>, Stop> {
    let session = Session::open(config)?;
    let content = session.content();
    let verify = |path: &Path| {
        let published = Published::read(path)?;
        // The words of the pseudo-language are made when they are loaded.
        let pseudo = published.provenance().edition.pseudo_language();
        let pseudo = pseudo.map(|language| session.load(Some(language)).complete());
        Ok(verdict(&session, pseudo.as_ref().unwrap_or(&content), &published))
    };
    let mut verdicts = Vec::new();
    for path in paths {
        let files = if path.is_dir() { publish::pdfs(path) } else { Ok(vec![path.clone()]) };
        match files {
            Ok(files) => verdicts.extend(files.into_iter().map(|file| {
                let verdict = verify(&file);
                (file, verdict)
            })),
            Err(stop) => verdicts.push((path.clone(), Err(stop))),
        }
    }
    Ok(verdicts)
}

fn verdict(session: &Session, content: &Result<Content, Stop>, published: &Published) -> Verdict {
    let provenance = published.provenance();
    Verdict {
        seal: published.seal(),
        altered_attachments: published.altered_attachments(),
        freshness: match content {
            Ok(content) => freshness(session, content, provenance),
            Err(stop) => Freshness::Unknown(stop.clone().into_findings()),
        },
        provenance: provenance.clone(),
    }
}

fn freshness(session: &Session, content: &Content, provenance: &Provenance) -> Freshness {
    if provenance.dossier != content.dossier().settings().id() {
        return Freshness::Foreign;
    }
    let edition = match provenance.edition.today(content.dossier(), session.config()) {
        Ok(edition) => edition,
        Err(text) => return Freshness::Outdated(vec![Reason { text, file: None }]),
    };
    let reasons = provenance.reasons(&Present::new(session.files(), content), &edition);
    if reasons.is_empty() { Freshness::Current } else { Freshness::Outdated(reasons) }
}
