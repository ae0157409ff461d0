//! The text of a message as a tree of texts and placeables, each with its place, and
//! its canonical form: the same for every way of breaking and indenting its lines.

use std::{iter, mem};

use crate::finding::Span;

/// The value of a message, of an attribute or of a variant.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pattern {
    /// Its texts and placeables, in order. A text may come in several pieces.
    pub(crate) elements: Vec<Element>,
}

#[derive(Debug, Clone)]
pub(crate) enum Element {
    Text(Span),
    Placeable(Placeable),
}

/// An expression in braces.
#[derive(Debug, Clone)]
pub(crate) struct Placeable {
    /// From brace to brace.
    pub(crate) span: Span,
    pub(crate) expression: Expression,
}

#[derive(Debug, Clone)]
pub(crate) enum Expression {
    /// A reference, a call or a literal: its kind and its canonical form.
    Inline(Inline, String),
    Select(Select),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Inline {
    /// `$variable`, by its name.
    Variable(String),
    /// A message or one of its attributes, by id.
    Message(String),
    /// A call of a function, by its name.
    Function(String),
    /// A term, a literal, or a placeable in a placeable.
    Other,
}

/// A choice between variants.
#[derive(Debug, Clone)]
pub(crate) struct Select {
    pub(crate) selector: Inline,
    /// The canonical form of the selector.
    pub(crate) written: String,
    pub(crate) variants: Vec<Variant>,
}

impl Select {
    /// Whether it chooses by the plural categories of ranks.
    pub(crate) fn ranks(&self) -> bool {
        let function = match &self.selector {
            Inline::Function(name) => name.as_str(),
            _ => return false,
        };
        matches!(function, "ORDINAL" | "CENTURY" | "REGNAL")
            || self.written.contains("type: \"ordinal\"")
    }
}

/// One of the texts of a choice.
#[derive(Debug, Clone)]
pub(crate) struct Variant {
    /// A plural category, a number, or a word of the data.
    pub(crate) key: String,
    /// The place of the key.
    pub(crate) span: Span,
    pub(crate) default: bool,
    pub(crate) value: Pattern,
}

/// A stretch of the canonical form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Text, to be translated.
    Text(String),
    /// Syntax, to be kept.
    Code(String),
}

impl Piece {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Code(text) => text,
        }
    }
}

impl Pattern {
    /// Whether it prints a variable whichever variants are chosen.
    pub(crate) fn prints(&self, variable: &str) -> bool {
        let is_other = |c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c));
        self.elements.iter().any(|element| match element {
            Element::Placeable(Placeable { expression: Expression::Inline(_, code), .. }) => {
                let rest = code.split_once('$').map_or("", |(_, rest)| rest);
                rest.split(is_other).next() == Some(variable)
            }
            _ => false,
        })
    }

    /// The byte after its last text or placeable, in its file.
    pub(crate) fn end(&self) -> Option<usize> {
        self.elements.last().map(|element| element.span().range().end)
    }

    /// The canonical form, cut into text and syntax. White space is one space, or one
    /// blank line between paragraphs, and none at the beginning and the end; the variants of a
    /// choice are on lines of their own. Joined, the pieces are valid Fluent with the same meaning.
    pub(crate) fn pieces(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        self.write(&mut pieces, 1);
        pieces
    }

    /// The canonical form as one text.
    pub(crate) fn canonical(&self) -> String {
        self.pieces().iter().map(Piece::as_str).collect()
    }

    fn write(&self, pieces: &mut Vec<Piece>, depth: usize) {
        let mut text = String::new();
        let mut is_first = true;
        // The first line may be indented more than the others; that means nothing.
        let mut write = |text: &str, pieces: &mut Vec<Piece>| {
            let collapsed = collapse(text);
            let start = if mem::take(&mut is_first) {
                collapsed.trim_start_matches(SPACES)
            } else {
                &collapsed
            };
            push(pieces, Piece::Text(start.to_owned()));
        };
        for element in &self.elements {
            match element {
                Element::Text(span) => text.push_str(span.text()),
                Element::Placeable(placeable) => {
                    write(&mem::take(&mut text), pieces);
                    placeable.write(pieces, depth);
                }
            }
        }
        // Fluent takes away what is white space to it, which a tab is not.
        write(text.trim_end_matches(SPACES), pieces);
    }

    /// Every choice, outer ones first.
    pub(crate) fn selects(&self) -> Vec<&Select> {
        let mut selects = Vec::new();
        for select in self.elements.iter().filter_map(Element::select) {
            selects.push(select);
            selects.extend(select.variants.iter().flat_map(|variant| variant.value.selects()));
        }
        selects
    }

    /// Itself and the patterns of all variants.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = &Self> {
        let variants = self.selects().into_iter().flat_map(|select| &select.variants);
        iter::once(self).chain(variants.map(|variant| &variant.value))
    }

    /// The text that follows each placeable, whatever variant is chosen.
    pub(crate) fn followed(&self) -> impl Iterator<Item = (&Placeable, &Span)> {
        let pairs = self.patterns().flat_map(|pattern| pattern.elements.windows(2));
        pairs.filter_map(|pair| match pair {
            [Element::Placeable(placeable), Element::Text(text)] => Some((placeable, text)),
            _ => None,
        })
    }

    /// The last character of the text in each of its branches, with its place; `None`
    /// for a branch that does not end in text.
    pub(crate) fn endings(&self) -> Vec<Option<(char, Span)>> {
        let last = self.elements.iter().rfind(|part| !part.span().text().trim().is_empty());
        if let Some(Element::Text(span)) = last {
            let text = span.text().trim_end();
            let last = text.char_indices().next_back();
            return vec![last.map(|(at, c)| (c, span.part(at..text.len())))];
        }
        match last.and_then(Element::select) {
            Some(select) => select.variants.iter().flat_map(|v| v.value.endings()).collect(),
            None => vec![None],
        }
    }
}

impl Element {
    pub(crate) fn span(&self) -> &Span {
        match self {
            Self::Text(span) | Self::Placeable(Placeable { span, .. }) => span,
        }
    }

    /// The choice that it is, if it is one.
    pub(crate) fn select(&self) -> Option<&Select> {
        match self {
            Self::Placeable(Placeable { expression: Expression::Select(select), .. }) => {
                Some(select)
            }
            _ => None,
        }
    }
}

impl Placeable {
    fn write(&self, pieces: &mut Vec<Piece>, depth: usize) {
        match &self.expression {
            Expression::Inline(_, written) => {
                push(pieces, Piece::Code(format!("{{ {written} }}")));
            }
            Expression::Select(select) => {
                push(pieces, Piece::Code(format!("{{ {} ->", select.written)));
                let indent = " ".repeat(4 * depth);
                for variant in &select.variants {
                    let mark = if variant.default { "   *" } else { "    " };
                    let head = format!("\n{indent}{mark}[{}] ", variant.key);
                    push(pieces, Piece::Code(head));
                    variant.value.write(pieces, depth + 1);
                }
                push(pieces, Piece::Code(format!("\n{indent}}}")));
            }
        }
    }
}

/// Adds a piece; syntax that follows syntax is one piece with it inside a choice's
/// frame, so that a translator sees one thing to keep.
fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    match (pieces.last_mut(), piece) {
        (_, Piece::Text(text)) if text.is_empty() => {}
        (Some(Piece::Code(last)), Piece::Code(code)) if last.ends_with("->") => {
            last.push_str(&code);
        }
        (_, piece) => pieces.push(piece),
    }
}

/// White space. No-break spaces are text.
const SPACES: [char; 4] = [' ', '\t', '\r', '\n'];

/// One space for every run of white space, a blank line for a run that separates
/// paragraphs.
fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (spaces, word) = rest.split_at(rest.len() - rest.trim_start_matches(SPACES).len());
        collapsed.push_str(match spaces.matches('\n').count() {
            0 | 1 if spaces.is_empty() => "",
            0 | 1 => " ",
            _ => "\n\n",
        });
        let end = word.find(SPACES).unwrap_or(word.len());
        collapsed.push_str(&word[..end]);
        rest = &word[end..];
    }
    collapsed
}

#[cfg(test)]
mod tests {
    use super::collapse;

    #[test]
    fn white_space_is_one_space_or_one_blank_line() {
        assert_eq!(collapse("a  b\n    c\r\n\r\n\r\nd \u{a0}e "), "a b c\n\nd \u{a0}e ");
    }
}
