//! XML as both versions of XLIFF write and read it.

use std::fmt::Write;
use std::ops::Range;

use roxmltree::{Document, Node, TextPos};

use super::package::Fault;

/// XML while it is written: each element on a line of its own, indented by its depth.
#[derive(Default)]
pub(super) struct Xml {
    pub(super) text: String,
    depth: usize,
}

pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// A document with its declaration.
    pub(super) fn document() -> Self {
        Self { text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), depth: 0 }
    }

    /// Writes an element that contains elements.
    pub(super) fn block(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        content: impl FnOnce(&mut Self),
    ) {
        let indent = "  ".repeat(self.depth);
        let _ = writeln!(self.text, "{indent}<{name}{}>", written(attributes));
        self.depth += 1;
        content(self);
        self.depth -= 1;
        let _ = writeln!(self.text, "{indent}</{name}>");
    }

    /// Writes an element with this XML as its content.
    pub(super) fn line(&mut self, name: &str, attributes: Attributes<'_>, content: &str) {
        let indent = "  ".repeat(self.depth);
        let _ = writeln!(self.text, "{indent}<{name}{}>{content}</{name}>", written(attributes));
    }
}

pub(super) fn written(attributes: Attributes<'_>) -> String {
    let plain = |_| String::new();
    let attribute = |(name, value): &(&str, &str)| format!(" {name}=\"{}\"", text(value, plain));
    attributes.iter().map(attribute).collect()
}

/// Text in XML. `other` writes characters that XML does not have.
pub(super) fn text(plain: &str, other: fn(char) -> String) -> String {
    let mut xml = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '&' => xml.push_str("&amp;"),
            '"' => xml.push_str("&quot;"),
            '\'' => xml.push_str("&apos;"),
            // A reader would turn it into a line feed.
            '\r' => xml.push_str("&#13;"),
            '\t' | '\n' | ' '..='\u{FFFD}' | '\u{10000}'.. => xml.push(c),
            c => xml.push_str(&other(c)),
        }
    }
    xml
}

/// Reads a document.
pub(super) fn parse(file: &str) -> Result<Document<'_>, Fault> {
    Document::parse(file).map_err(|error| {
        let at = position(file, error.pos());
        Fault::new(at..at + 1, format!("this is not XML: {error}"))
    })
}

/// The first line of an element.
pub(super) fn first_line(file: &str, node: Node<'_, '_>) -> Range<usize> {
    let (start, text) = (node.range().start, &file[node.range()]);
    start..start + text.find('\n').unwrap_or(text.len())
}

/// The place of an attribute, or else the first line of its element.
pub(super) fn place_of(file: &str, node: Node<'_, '_>, attribute: &str) -> Range<usize> {
    let place = node.attribute_node(attribute).map(|attribute| attribute.range());
    place.unwrap_or_else(|| first_line(file, node))
}

/// The byte of a line and column.
fn position(file: &str, at: TextPos) -> usize {
    let (line, column) = (at.row.saturating_sub(1) as usize, at.col.saturating_sub(1) as usize);
    let start: usize = file.split_inclusive('\n').take(line).map(str::len).sum();
    let rest = file.get(start..).unwrap_or_default();
    start + rest.chars().take(column).map(char::len_utf8).sum::<usize>()
}
