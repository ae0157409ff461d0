//! Writes elements as HTML, or as XHTML for books.

use super::tree::{Element, Node};

/// Elements without an end.
const VOID: &[&str] = &["br", "col", "hr", "img", "input", "link", "meta", "wbr"];

/// How elements are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Html,
    Xhtml,
}

/// Writes an element and all that is in it. Blocks are on lines of their own.
pub(super) fn write(element: &Element, syntax: Syntax, text: &mut String) {
    text.push('<');
    text.push_str(&element.name);
    for (name, value) in element.attributes() {
        text.push(' ');
        text.push_str(name);
        if !value.is_empty() || syntax == Syntax::Xhtml || name == "alt" {
            text.push_str("=\"");
            escape(value, text);
            text.push('"');
        }
    }
    let is_void = VOID.contains(&element.name.as_str());
    text.push_str(if is_void && syntax == Syntax::Xhtml { "/>" } else { ">" });
    if is_void {
        return;
    }
    let is_flow = element.children.iter().any(|child| !child.is_inline());
    if is_flow {
        text.push('\n');
    }
    for child in &element.children {
        match child {
            Node::Text(piece, _) => escape(piece, text),
            Node::Element(child) => write(child, syntax, text),
            Node::Drawing(svg) => text.push_str(svg),
        }
        if !child.is_inline() {
            text.push('\n');
        }
    }
    text.push_str("</");
    text.push_str(&element.name);
    text.push('>');
}

/// Writes text so that nothing in it is markup.
pub(super) fn escape(value: &str, text: &mut String) {
    for letter in value.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            letter => text.push(letter),
        }
    }
}

/// The same, as a text of its own.
pub(super) fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    escape(value, &mut text);
    text
}
