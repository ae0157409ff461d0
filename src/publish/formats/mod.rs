//! Every format but PDF: pictures of the pages, and what is made of the text without pages.

mod content;
mod convert;
mod document;
mod epub;
mod html;
mod json;
mod languages;
mod markdown;
mod markup;
mod pictures;
mod text;
mod texts;
mod tidy;
mod tree;

pub(crate) use document::WebDocument;
pub(crate) use json::content_schema;
pub(crate) use pictures::pictures;

use crate::config::FileFormat;
use crate::finding::Stop;

/// The bytes of a document in a format without pages; a format with pages has none.
///
/// # Errors
/// [`Stop::Findings`] when it cannot be written.
pub(crate) fn encode(document: &WebDocument, format: FileFormat) -> Result<Vec<u8>, Stop> {
    Ok(match format {
        FileFormat::Html => html::html(document).into_bytes(),
        FileFormat::Epub => epub::epub(document)?,
        FileFormat::Md => markdown::markdown(document).into_bytes(),
        FileFormat::Txt => text::text(document).into_bytes(),
        FileFormat::Json => json::json(document).into_bytes(),
        FileFormat::Pdf | FileFormat::Png | FileFormat::Svg | FileFormat::Print(_) => Vec::new(),
    })
}

/// The names of the files of an edition in a format: one, or one for each of several pages.
pub(crate) fn names(stem: &str, format: FileFormat, count: usize) -> Vec<String> {
    let ending = format.name();
    match count {
        _ if format.is_print() => vec![format!("{stem}-{ending}.pdf")],
        1 => vec![format!("{stem}.{ending}")],
        _ => (1..=count).map(|page| format!("{stem}-{page}.{ending}")).collect(),
    }
}
