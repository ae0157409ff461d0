//! PDF/UA-1 and PDF/A-3a in one file, the same bytes for the same pages.

use typst::foundations::Smart;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::finding::{Finding, Stop};
use crate::reports::{Pages, Typesetter};

/// The bytes of the PDF.
///
/// # Errors
/// [`Stop::Findings`] when the pages break a rule of PDF/UA-1 or PDF/A-3a.
pub fn export(typesetter: &Typesetter, pages: &Pages) -> Result<Vec<u8>, Stop> {
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_3a]).map_err(|error| {
            Stop::Findings(Finding::error("standards", error.message().as_str()).into())
        })?;
    let options = PdfOptions {
        ident: Smart::Custom(typesetter.ident().to_owned()),
        creator: Smart::Custom(Some(crate::PROGRAM.to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages.document, &options)
        .map_err(|errors| Stop::Findings(typesetter.findings(&errors)))
}
