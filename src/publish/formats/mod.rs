//! Every format but PDF: pictures of the pages, and what is made of the text without pages.

mod convert;
mod document;
mod html;
mod languages;
mod markup;
mod pictures;
mod tidy;
mod tree;

pub(crate) use document::WebDocument;
pub(crate) use pictures::pictures;

use crate::config::FileFormat;

/// The bytes of a document in a format without pages.
pub(crate) fn encode(document: &WebDocument, format: FileFormat) -> Vec<u8> {
    match format {
        FileFormat::Pdf | FileFormat::Png | FileFormat::Svg => Vec::new(),
        FileFormat::Html => html::html(document).into_bytes(),
        _ => Vec::new(),
    }
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
