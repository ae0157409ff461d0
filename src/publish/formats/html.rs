//! One web page, with its style sheet, its pictures and its provenance in it.

use std::fmt::Write;

use super::document::WebDocument;
use super::markup::{Syntax, escaped, write};
use crate::config::PROGRAM;
use crate::provenance::FILE;

pub(super) fn html(document: &WebDocument) -> String {
    let WebDocument { language, body, .. } = document;
    let mut text = String::from("<!DOCTYPE html>\n");
    let direction = if language.is_rtl { " dir=\"rtl\"" } else { "" };
    let _ = writeln!(text, "<html lang=\"{}\"{direction}>", escaped(&language.tag));
    text.push_str("<head>\n<meta charset=\"utf-8\">\n");
    text.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    let _ = writeln!(text, "<title>{}</title>", escaped(&document.title));
    let date = document.provenance.edition.date().to_string();
    let meta = [
        ("description", document.description.clone().unwrap_or_default()),
        ("author", document.authors.join(", ")),
        ("keywords", document.keywords.join(", ")),
        ("dcterms.date", date),
        ("dcterms.identifier", document.ident.clone()),
        ("generator", PROGRAM.to_owned()),
    ];
    for (name, content) in meta.iter().filter(|(_, content)| !content.is_empty()) {
        let _ = writeln!(text, "<meta name=\"{name}\" content=\"{}\">", escaped(content));
    }
    text.push_str("<meta name=\"color-scheme\" content=\"light dark\">\n");
    let _ = writeln!(text, "<style>\n{}\n</style>", document.styles.trim().replace("</", "<\\/"));
    // Inside a script, `<` could begin its end.
    let provenance = document.provenance.to_json().replace('<', "\\u003c");
    let _ = write!(text, "<script type=\"application/json\" id=\"{FILE}\">\n{provenance}</script>");
    text.push_str("\n</head>\n");
    write(body, Syntax::Html, &mut text);
    text.push_str("\n</html>\n");
    text
}
