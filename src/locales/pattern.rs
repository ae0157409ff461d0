//! The text of a message as a tree of texts and placeables, each with its place, and
//! its canonical form: the same for every way of breaking and indenting its lines.

use crate::finding::Span;

/// The value of a message, of an attribute or of a variant.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pattern {
    /// Its texts and placeables, in order. A text may come in several pieces.
    pub(crate) elements: Vec<Element>,
}

/// A part of a pattern.
#[derive(Debug, Clone)]
pub(crate) enum Element {
    /// Plain text.
    Text(Span),
    /// What stands in braces.
    Placeable(Placeable),
}

/// An expression in braces.
#[derive(Debug, Clone)]
pub(crate) struct Placeable {
    /// From brace to brace.
    pub(crate) span: Span,
    /// What the braces hold.
    pub(crate) expression: Expression,
}

/// What a placeable holds.
#[derive(Debug, Clone)]
pub(crate) enum Expression {
    /// A reference, a call or a literal: its kind and its canonical form.
    Inline(Inline, String),
    /// A choice between variants.
    Select(Select),
}

/// The kinds of inline expressions.
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
    /// The kind of the selector.
    pub(crate) selector: Inline,
    /// The canonical form of the selector.
    pub(crate) written: String,
    /// The variants, in their order.
    pub(crate) variants: Vec<Variant>,
}

/// One of the texts of a choice.
#[derive(Debug, Clone)]
pub(crate) struct Variant {
    /// A plural category, a number, or a word of the data.
    pub(crate) key: String,
    /// Where the key stands.
    pub(crate) span: Span,
    /// Whether it is the default.
    pub(crate) default: bool,
    /// Its text.
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
    /// The Fluent text.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Code(text) => text,
        }
    }
}

impl Pattern {
    /// Whether it prints a variable whichever variants are chosen.
    pub(crate) fn prints(&self, variable: &str) -> bool {
        self.elements.iter().any(|element| match element {
            Element::Placeable(Placeable {
                expression: Expression::Inline(_, written), ..
            }) => {
                let rest = written.split_once('$').map_or("", |(_, rest)| rest);
                let name = rest.split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
                name.take(1).any(|name| name == variable)
            }
            _ => false,
        })
    }

    /// The byte after its last text or placeable, in its file.
    pub(crate) fn end(&self) -> Option<usize> {
        self.elements.last().map(|element| match element {
            Element::Text(span) => span.range().end,
            Element::Placeable(placeable) => placeable.span.range().end,
        })
    }

    /// The canonical form, cut into text and syntax. White space is one space, or one
    /// blank line between paragraphs; the variants of a choice stand on lines of
    /// their own. Joined, the pieces are valid Fluent with the same meaning.
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
        let last = self.elements.len();
        for (at, element) in self.elements.iter().enumerate() {
            match element {
                Element::Text(span) => text.push_str(span.text()),
                Element::Placeable(placeable) => {
                    push(pieces, Piece::Text(collapse(&text)));
                    text.clear();
                    placeable.write(pieces, depth);
                }
            }
            if at + 1 == last {
                push(pieces, Piece::Text(collapse(&text)));
            }
        }
    }

    /// Every choice, outer ones first.
    pub(crate) fn selects(&self) -> Vec<&Select> {
        let mut selects = Vec::new();
        for element in &self.elements {
            if let Element::Placeable(Placeable {
                expression: Expression::Select(select), ..
            }) = element
            {
                selects.push(select);
                selects.extend(select.variants.iter().flat_map(|variant| variant.value.selects()));
            }
        }
        selects
    }

    /// The text that follows each placeable, whatever variant is chosen.
    pub(crate) fn followed(&self) -> Vec<(&Placeable, &Span)> {
        let mut found = Vec::new();
        for pair in self.elements.windows(2) {
            if let [Element::Placeable(placeable), Element::Text(text)] = pair {
                found.push((placeable, text));
            }
        }
        for select in self.selects() {
            found.extend(select.variants.iter().flat_map(|v| v.value.own_followed()));
        }
        found
    }

    fn own_followed(&self) -> Vec<(&Placeable, &Span)> {
        let pairs = self.elements.windows(2).filter_map(|pair| match pair {
            [Element::Placeable(placeable), Element::Text(text)] => Some((placeable, text)),
            _ => None,
        });
        pairs.collect()
    }

    /// The last character of the text in each of its branches, with its place; none
    /// for a branch that ends in something else than text.
    pub(crate) fn endings(&self) -> Vec<Option<(char, Span)>> {
        match self.elements.iter().rev().find(|element| !element.is_blank()) {
            Some(Element::Text(span)) => {
                let text = span.text().trim_end();
                vec![text.char_indices().next_back().map(|(at, c)| (c, span.part(at..text.len())))]
            }
            Some(Element::Placeable(Placeable {
                expression: Expression::Select(select), ..
            })) => select.variants.iter().flat_map(|variant| variant.value.endings()).collect(),
            _ => vec![None],
        }
    }
}

impl Element {
    fn is_blank(&self) -> bool {
        matches!(self, Self::Text(span) if span.text().trim().is_empty())
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

/// One space for every run of white space, a blank line for a run that parts
/// paragraphs. No-break spaces are text.
fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    let mut breaks = 0;
    let mut blank = false;
    let flush = |collapsed: &mut String, breaks: &mut usize, blank: &mut bool| {
        if *breaks > 1 {
            collapsed.push_str("\n\n");
        } else if *blank {
            collapsed.push(' ');
        }
        (*breaks, *blank) = (0, false);
    };
    for c in text.chars() {
        match c {
            '\n' => (breaks, blank) = (breaks + 1, true),
            ' ' | '\t' | '\r' => blank = true,
            c => {
                flush(&mut collapsed, &mut breaks, &mut blank);
                collapsed.push(c);
            }
        }
    }
    flush(&mut collapsed, &mut breaks, &mut blank);
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
