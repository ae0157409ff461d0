//! `briefing verify`: whether published PDFs are intact, and whether today's dossier would produce
//! them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::dossier::Digest;
use crate::finding::{Findings, Stop};
use crate::locales::Content;
use crate::provenance::{Input, Present, Provenance, Reason};
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

/// A PDF and what was found, or why it could not be read.
pub(crate) type Verified = (PathBuf, Result<Verdict, Stop>);

/// Verifies PDFs and folders of PDFs. Returns each PDF with its result, in their order.
///
/// # Errors
/// [`Stop::Io`] when the dossier cannot be opened; for a single path, when it cannot be read, is a
/// folder without PDFs, or was not written by this program.
pub(crate) fn verify(config: &Config, paths: &[PathBuf]) -> Result<Vec<Verified>, Stop> {
    let session = Session::open(config)?;
    let verifier = Verifier { content: session.content(), session, digests: RefCell::default() };
    let mut verdicts = Vec::new();
    for path in paths {
        let files = if path.is_dir() { publish::pdfs(path) } else { Ok(vec![path.clone()]) };
        match files {
            Ok(files) => verdicts.extend(files.into_iter().map(|file| {
                let verdict = verifier.verify(&file);
                (file, verdict)
            })),
            Err(stop) => verdicts.push((path.clone(), Err(stop))),
        }
    }
    Ok(verdicts)
}

/// Compares PDFs with a dossier.
struct Verifier {
    session: Session,
    content: Result<Content, Stop>,
    /// What the inputs are now that some PDF was made from.
    digests: RefCell<BTreeMap<Input, Option<Digest>>>,
}

impl Verifier {
    fn verify(&self, path: &Path) -> Result<Verdict, Stop> {
        let published = Published::read(path)?;
        let provenance = published.provenance();
        let freshness = match provenance.edition.pseudo_language() {
            None => self.freshness(&self.content, provenance, &self.digests),
            // The words of the pseudo-language are made when they are loaded.
            Some(language) => {
                let content = self.session.load(Some(language)).complete();
                self.freshness(&content, provenance, &RefCell::default())
            }
        };
        Ok(Verdict {
            seal: published.seal(),
            altered_attachments: published.altered_attachments(),
            freshness,
            provenance: provenance.clone(),
        })
    }

    fn freshness(
        &self,
        content: &Result<Content, Stop>,
        provenance: &Provenance,
        digests: &RefCell<BTreeMap<Input, Option<Digest>>>,
    ) -> Freshness {
        let content = match content {
            Ok(content) => content,
            Err(stop) => return Freshness::Unknown(stop.clone().into_findings()),
        };
        if provenance.dossier != content.dossier().settings().id() {
            return Freshness::Foreign;
        }
        let edition = match provenance.edition.today(content.dossier(), self.session.config()) {
            Ok(edition) => edition,
            Err(text) => return Freshness::Outdated(vec![Reason { text, file: None }]),
        };
        let present = Present::new(self.session.files(), content);
        let reasons = provenance.reasons(&present, &edition, |input| {
            let mut digests = digests.borrow_mut();
            *digests.entry(input.clone()).or_insert_with(|| present.digest(input))
        });
        if reasons.is_empty() { Freshness::Current } else { Freshness::Outdated(reasons) }
    }
}
