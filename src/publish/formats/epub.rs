//! EPUB 3: the web page as a book for reading devices. The same edition is the same bytes: its
//! times are those of the document.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use chrono::Datelike;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::document::WebDocument;
use super::markup::{Syntax, escaped, write};
use super::tree::{Element, Node};
use crate::config::PROGRAM;
use crate::finding::{Code, Finding, Stop};
use crate::provenance::FILE;

const CONTAINER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"#;

/// The book.
///
/// # Errors
/// [`Stop::Findings`] when it cannot be packed.
pub(super) fn epub(document: &WebDocument) -> Result<Vec<u8>, Stop> {
    pack(document).map_err(|error| {
        let message = format!("cannot write the EPUB: {error}");
        Stop::Findings(Finding::new(Code::Standards, message).into())
    })
}

fn pack(document: &WebDocument) -> Result<Vec<u8>, zip::result::ZipError> {
    let date = document.provenance.edition.date();
    let year = u16::try_from(date.year()).unwrap_or(1980).clamp(1980, 2107);
    let (month, day) = (date.month() as u8, date.day() as u8);
    let time = DateTime::from_date_and_time(year, month, day, 0, 0, 0).unwrap_or_default();
    let options = SimpleFileOptions::default()
        .last_modified_time(time)
        .unix_permissions(0o644)
        .compression_method(CompressionMethod::Deflated);
    // The first file says what it is, and where it begins is fixed.
    let stored = options.compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let body = document.text();
    let files = [
        ("mimetype", "application/epub+zip".to_owned(), stored),
        ("META-INF/container.xml", CONTAINER.to_owned(), options),
        ("EPUB/package.opf", package(document, &body), options),
        ("EPUB/nav.xhtml", navigation(document, &body), options),
        ("EPUB/text.xhtml", page(document, &document.title, &body), options),
        ("EPUB/style.css", format!("{}\n", document.styles.trim()), options),
        (&*format!("EPUB/{FILE}"), document.provenance.to_json(), options),
    ];
    for (name, text, options) in files {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn page(document: &WebDocument, title: &str, body: &Element) -> String {
    let language = escaped(&document.language.tag);
    let direction = if document.language.is_rtl { " dir=\"rtl\"" } else { "" };
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" \
         lang=\"{language}\" xml:lang=\"{language}\"{direction}>\n<head>\n<title>{}</title>\n\
         <link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n",
        escaped(title),
    );
    write(body, Syntax::Xhtml, &mut text);
    text.push_str("\n</html>\n");
    text
}

/// The headings of the first three levels, each with those below it.
fn navigation(document: &WebDocument, body: &Element) -> String {
    let mut headings = Vec::new();
    body.each(&mut |element| {
        if let (Some(level @ 1..=3), Some(id)) = (element.heading(), element.get("id")) {
            headings.push((level, id.to_owned(), element.text()));
        }
    });
    let mut list = String::new();
    let mut open = 0;
    for (at, (level, id, title)) in headings.iter().enumerate() {
        // The first heading is that of the document, on the level of its chapters.
        let depth = level.saturating_sub(1).max(1).min(open + 1);
        if depth > open {
            list.push_str("<ol>\n");
        } else {
            list.push_str(&"</li>\n</ol>\n".repeat(open - depth));
            if at > 0 {
                list.push_str("</li>\n");
            }
        }
        open = depth;
        let _ = write!(list, "<li><a href=\"text.xhtml#{id}\">{}</a>", escaped(title));
    }
    list.push_str(&"</li>\n</ol>\n".repeat(open));
    let title = escaped(&document.title);
    let language = escaped(&document.language.tag);
    let direction = if document.language.is_rtl { " dir=\"rtl\"" } else { "" };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" \
         lang=\"{language}\" xml:lang=\"{language}\"{direction}>\n\
         <head>\n<title>{title}</title>\n</head>\n<body>\n\
         <nav epub:type=\"toc\" role=\"doc-toc\">\n{list}</nav>\n</body>\n</html>\n",
    )
}

fn package(document: &WebDocument, body: &Element) -> String {
    let edition = &document.provenance.edition;
    let date = edition.date();
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" \
         unique-identifier=\"identity\" prefix=\"schema: http://schema.org/\">\n\
         <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n",
    );
    let _ = writeln!(
        text,
        "<dc:identifier id=\"identity\">{}</dc:identifier>",
        escaped(&document.ident)
    );
    let _ = writeln!(text, "<dc:title>{}</dc:title>", escaped(&document.title));
    for language in edition.languages() {
        let _ = writeln!(text, "<dc:language>{}</dc:language>", escaped(language));
    }
    for author in &document.authors {
        let _ = writeln!(text, "<dc:creator>{}</dc:creator>", escaped(author));
    }
    if let Some(description) = &document.description {
        let _ = writeln!(text, "<dc:description>{}</dc:description>", escaped(description));
    }
    let _ = writeln!(text, "<dc:date>{date}</dc:date>");
    let _ = writeln!(text, "<meta property=\"dcterms:modified\">{date}T00:00:00Z</meta>");
    let _ = writeln!(text, "<meta name=\"generator\" content=\"{PROGRAM}\"/>");
    let mut drawings = false;
    body.each(&mut |element| {
        drawings |= element.children.iter().any(|child| matches!(child, Node::Drawing(_)));
    });
    let features = ["structuralNavigation", "tableOfContents", "alternativeText", "readingOrder"];
    let modes = ["textual", "visual"];
    let all = modes.iter().take(if drawings { 2 } else { 1 }).map(|mode| ("accessMode", *mode));
    let all = all
        .chain([("accessModeSufficient", "textual"), ("accessibilityHazard", "none")])
        .chain(features.map(|feature| ("accessibilityFeature", feature)));
    for (property, value) in all {
        let _ = writeln!(text, "<meta property=\"schema:{property}\">{value}</meta>");
    }
    let svg = if drawings { " properties=\"svg\"" } else { "" };
    let direction =
        if document.language.is_rtl { " page-progression-direction=\"rtl\"" } else { "" };
    let _ = write!(
        text,
        "</metadata>\n<manifest>\n\
         <item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n\
         <item id=\"text\" href=\"text.xhtml\" media-type=\"application/xhtml+xml\"{svg}/>\n\
         <item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n\
         <item id=\"provenance\" href=\"{FILE}\" media-type=\"application/json\"/>\n\
         </manifest>\n<spine{direction}>\n<itemref idref=\"text\"/>\n</spine>\n</package>\n",
    );
    text
}
