//! A published PDF that is read again.

use std::path::Path;

use super::pdf::Pdf;
use super::seal::{self, Seal};
use crate::dossier::{Digest, unreadable};
use crate::finding::{Code, Finding, Stop};
use crate::provenance::{self, Provenance};

/// A PDF that this program wrote, with what it says about itself.
pub(crate) struct Published {
    bytes: Vec<u8>,
    pdf: Pdf,
    provenance: Provenance,
}

impl Published {
    /// Reads a PDF.
    ///
    /// # Errors
    /// [`Stop::Io`] when it cannot be read, is not a PDF, or was not written by this program.
    pub(crate) fn read(path: &Path) -> Result<Self, Stop> {
        let shown = path.display();
        let bytes = std::fs::read(path).map_err(|error| Stop::Io(unreadable(path, &error)))?;
        let refuse = |message: String, help: &str| {
            Stop::Io(Finding::new(Code::ForeignPdf, message).help(help))
        };
        let again = "get it again from where it was published";
        let other = "name a PDF that briefing wrote";
        // Readers accept what a mail program puts before the header.
        if !bytes.windows(5).take(1024).any(|head| head == b"%PDF-") {
            return Err(refuse(format!("`{shown}` is not a PDF"), other));
        }
        let pdf = Pdf::read(&bytes)
            .map_err(|error| refuse(format!("`{shown}` is damaged: {error}"), again))?;
        match provenance(&pdf) {
            Some(Ok(provenance)) => Ok(Self { bytes, pdf, provenance }),
            Some(Err(error)) => {
                let file = provenance::FILE;
                Err(refuse(format!("the {file} in `{shown}` is damaged: {error}"), again))
            }
            None => {
                let creator = pdf.creator().unwrap_or_else(|| "an unknown program".to_owned());
                Err(if creator.starts_with("briefing ") {
                    let message =
                        format!("`{shown}` by {creator} does not say what it was made from");
                    refuse(message, "early versions did not write it; build the edition again")
                } else {
                    refuse(format!("`{shown}` was made by {creator}, not by briefing"), other)
                })
            }
        }
    }

    /// What it was made from, as it says itself.
    pub(crate) fn provenance(&self) -> &Provenance {
        &self.provenance
    }

    /// Whether its bytes are as they were written.
    pub(crate) fn seal(&self) -> Seal {
        seal::inspect(&self.bytes, &self.pdf)
    }

    /// The names of the attached files that differ from their digests in the provenance.
    pub(crate) fn altered_attachments(&self) -> Vec<String> {
        let attached = self.pdf.attachments();
        let content = |name: &String| attached.get(name)?.content.as_ref();
        let digests = self.provenance.attachments.iter();
        let altered =
            digests.filter(|(name, digest)| content(name).map(Digest::of) != Some(**digest));
        altered.map(|(name, _)| name.clone()).collect()
    }

    /// The content of an attached file.
    ///
    /// # Errors
    /// [`Stop::Io`] when there is no such file, or it cannot be unpacked.
    pub(crate) fn attachment(&self, name: &str) -> Result<Vec<u8>, Stop> {
        let content = self.pdf.attachments().remove(name).and_then(|file| file.content);
        content.ok_or_else(|| {
            Stop::Io(Finding::new(Code::ForeignPdf, format!("the PDF has no {name} attached")))
        })
    }
}

/// The provenance of a PDF; `None` if it has none.
pub(super) fn provenance(pdf: &Pdf) -> Option<Result<Provenance, String>> {
    let attached = pdf.attachments().remove(provenance::FILE)?;
    Some(match attached.content {
        Some(content) => Provenance::parse(&content),
        None => Err("it cannot be unpacked".to_owned()),
    })
}

/// The provenance of an intact PDF.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn intact_provenance(bytes: &[u8]) -> Result<Provenance, &'static str> {
    if !seal::is_whole(bytes) {
        return Err("the PDF was changed or damaged since it was written");
    }
    let provenance = Pdf::read(bytes).ok().and_then(|pdf| provenance(&pdf)?.ok());
    provenance.ok_or("the PDF does not say what it was made from")
}
