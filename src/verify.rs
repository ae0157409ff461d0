//! Looks at a PDF that was made once: is it as it was written, and would it be set the
//! same today?

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::check::Checked;
use crate::cli::Request;
use crate::data::Dossier;
use crate::digest::Digest;
use crate::finding::{Finding, Findings, Stop};
use crate::inspect::{self, Loaded};
use crate::project::Project;
use crate::provenance::{self, Present, Provenance, Reason};
use crate::publish::Sealed;
use crate::publish::pdf::Pdf;
use crate::publish::seal;

/// What is said of a PDF.
#[derive(Debug)]
pub struct Verdict {
    /// Whether its bytes are as they were written.
    pub sealed: Sealed,
    /// The attached files that are not what the provenance says.
    pub attachments: Vec<String>,
    /// Whether it would be set the same today.
    pub currency: Currency,
    /// Where it comes from, as it says itself.
    pub provenance: Provenance,
}

/// Whether a PDF would be set the same today.
#[derive(Debug)]
pub enum Currency {
    /// It would.
    Current,
    /// It would not, and why.
    Outdated(Vec<Reason>),
    /// It belongs to another dossier than the one at hand.
    Other,
    /// The dossier at hand cannot be read: these are its faults.
    Unknown(Findings),
}

impl Verdict {
    /// Whether it is genuine and current.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.sealed == Sealed::Whole
            && self.attachments.is_empty()
            && matches!(self.currency, Currency::Current)
    }
}

/// A PDF of ours that was read.
pub(crate) struct Edited {
    pub(crate) bytes: Vec<u8>,
    pub(crate) pdf: Pdf,
    pub(crate) provenance: Provenance,
}

/// A file, and what is said of it or why nothing can be said.
pub type Judged = (PathBuf, Result<Verdict, Stop>);

/// Looks at PDFs, each for itself.
///
/// # Errors
/// [`Stop::Io`] when the dossier cannot be opened; for a single file, when it cannot be
/// read or is no PDF of ours.
pub fn verify(request: &Request, files: &[PathBuf]) -> Result<Vec<Judged>, Stop> {
    let project = Project::open(&request.root)?;
    let now = Now::load(&project, None);
    let judge = |read: Edited| match read.provenance.edition.pseudo_language() {
        // Its words are made when they are loaded.
        Some(language) => Now::load(&project, Some(language)).judge(request, read),
        None => now.judge(request, read),
    };
    Ok(files.iter().map(|file| (file.clone(), read(file).map(judge))).collect())
}

/// Reads a PDF and where it comes from.
///
/// # Errors
/// [`Stop::Io`] when it cannot be read, is no PDF, or not one of ours.
pub(crate) fn read(path: &Path) -> Result<Edited, Stop> {
    let shown = path.display();
    let bytes = std::fs::read(path).map_err(|error| {
        Stop::Io(Finding::error("unreadable-file", format!("`{shown}` cannot be read: {error}")))
    })?;
    let refuse = |message: String, help: &str| {
        Stop::Io(Finding::error("foreign-pdf", message).help(help.to_owned()))
    };
    let whole = "get it again from where it was published";
    // Readers allow for what a mail program puts before it.
    if !bytes.windows(5).take(1024).any(|head| head == b"%PDF-") {
        return Err(refuse(format!("`{shown}` is no PDF"), "name a PDF that briefing has set"));
    }
    let pdf = Pdf::read(&bytes)
        .map_err(|error| refuse(format!("`{shown}` is damaged: {error}"), whole))?;
    let Some(attached) = pdf.attachments().remove(provenance::FILE) else {
        let creator = pdf.creator().unwrap_or_else(|| "a program that it does not name".to_owned());
        let ours = creator.starts_with("briefing ");
        let (message, help) = match ours {
            true => (
                format!("`{shown}` was made by {creator} and does not say what it was made from"),
                "early versions did not write it; set the edition again",
            ),
            false => (
                format!("`{shown}` was not made by briefing, but by {creator}"),
                "name a PDF that briefing has set",
            ),
        };
        return Err(refuse(message, help));
    };
    let provenance = match attached.content {
        Some(content) => Provenance::parse(&content),
        None => Err("it cannot be unpacked".to_owned()),
    };
    let provenance = provenance.map_err(|error| {
        let message = format!("the {} in `{shown}` is damaged: {error}", provenance::FILE);
        refuse(message, whole)
    })?;
    Ok(Edited { bytes, pdf, provenance })
}

/// The dossier at hand, or its faults.
enum Now<'a> {
    Ready(&'a Project, Arc<Checked>),
    Faulty(Findings),
}

impl<'a> Now<'a> {
    fn load(project: &'a Project, pseudo: Option<&str>) -> Self {
        let mut findings = Findings::default();
        let loaded = inspect::load(project, pseudo, &mut findings);
        let checked = match loaded {
            Some(Loaded { dossier, catalogue, .. }) if !findings.has_errors() => {
                Checked::new(dossier, catalogue, Findings::default())
            }
            _ => Err(Stop::Findings(findings)),
        };
        match checked {
            Ok((checked, _)) => Self::Ready(project, Arc::new(checked)),
            Err(stop) => Self::Faulty(stop.into_findings()),
        }
    }

    fn judge(&self, request: &Request, read: Edited) -> Verdict {
        let Edited { bytes, pdf, provenance } = read;
        let attached = pdf.attachments();
        let holds = |name: &String, digest: &Digest| {
            let content = attached.get(name).and_then(|file| file.content.as_ref());
            content.is_some_and(|content| Digest::of(content) == *digest)
        };
        let wrong = provenance.attachments.iter().filter(|(name, digest)| !holds(name, digest));
        let currency = match self {
            Self::Faulty(findings) => Currency::Unknown(findings.clone()),
            Self::Ready(project, checked) => currency(project, checked, request, &provenance),
        };
        Verdict {
            sealed: seal::inspect(&bytes, &pdf),
            attachments: wrong.map(|(name, _)| name.clone()).collect(),
            currency,
            provenance,
        }
    }
}

fn currency(
    project: &Project,
    checked: &Checked,
    request: &Request,
    provenance: &Provenance,
) -> Currency {
    let dossier: &Dossier = checked.dossier();
    if provenance.dossier != dossier.settings().id() {
        return Currency::Other;
    }
    let edition = match provenance.edition.edition(dossier, request) {
        Ok(edition) => edition,
        Err(text) => return Currency::Outdated(vec![Reason { text, file: None }]),
    };
    let reasons = provenance.reasons(&Present::new(project, checked), &edition);
    if reasons.is_empty() { Currency::Current } else { Currency::Outdated(reasons) }
}
