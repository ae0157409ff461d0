//! PDF/UA-1 and PDF/A-3a in one file, the same bytes for the same pages.

use typst::foundations::Smart;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::attach::attach;
use super::seal::seal;
use crate::finding::{Code, Finding, Stop};
use crate::provenance::Provenance;
use crate::reports::{Pages, Typesetter};

/// A complete PDF.
#[derive(Debug)]
pub(crate) struct NewPdf {
    pub(crate) bytes: Vec<u8>,
    /// What it was made from, as attached to it.
    pub(crate) provenance: Provenance,
}

/// The PDF of finished pages, with what it was made from, and its seal.
///
/// # Errors
/// [`Stop::Findings`] when the pages break a rule of PDF/UA-1 or PDF/A-3a.
pub(crate) fn export(typesetter: &Typesetter, pages: &Pages) -> Result<NewPdf, Stop> {
    let refused = |message: &str| Stop::Findings(Finding::new(Code::Standards, message).into());
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_3a])
        .map_err(|error| refused(error.message().as_str()))?;
    let options = PdfOptions {
        ident: Smart::Custom(typesetter.ident()),
        creator: Smart::Custom(Some(crate::config::PROGRAM.to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let (document, provenance) = attach(typesetter, pages);
    let pdf = typst_pdf::pdf(&document, &options)
        .map_err(|errors| Stop::Findings(typesetter.findings(&errors)))?;
    let bytes = seal(pdf).map_err(|error| refused(&format!("cannot read the new PDF: {error}")))?;
    Ok(NewPdf { bytes, provenance })
}
