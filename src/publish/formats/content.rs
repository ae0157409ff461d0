//! The content of an edition as a list of blocks, each with its text in every language: what
//! Markdown, plain text and JSON are made from.

use super::texts::{Text, Texts, descriptions, languages_of, said, titles};
use super::tree::{Element, Node};

#[derive(Debug, Clone)]
pub(super) enum Block {
    Heading {
        level: usize,
        texts: Texts,
    },
    /// `role` is the class that the kit gives to a paragraph, such as `label`.
    Paragraph {
        role: Option<String>,
        texts: Texts,
    },
    /// `is_contents` for a list of links to the parts of the document.
    List {
        is_ordered: bool,
        is_contents: bool,
        items: Vec<Vec<Block>>,
    },
    Table(Table),
    /// A drawing or a picture, in words.
    Figure {
        caption: Texts,
        description: Texts,
    },
}

#[derive(Debug, Clone)]
pub(super) struct Table {
    pub(super) caption: Texts,
    pub(super) head: Vec<Texts>,
    pub(super) rows: Vec<Vec<Texts>>,
    /// Whether the first cell of each row names it.
    pub(super) has_row_heads: bool,
}

/// The blocks of an element whose text is in a language.
pub(super) fn blocks(element: &Element, language: &str) -> Vec<Block> {
    Reader { is_contents: false }.children(element, language)
}

struct Reader {
    /// Whether it reads a list of links.
    is_contents: bool,
}

impl Reader {
    fn children(&self, element: &Element, language: &str) -> Vec<Block> {
        let (mut blocks, mut line) = (Vec::new(), Vec::new());
        for child in &element.children {
            match child {
                child if child.is_inline() && !is_picture(child) => line.push(child.clone()),
                Node::Element(child) => {
                    end_line(&mut line, &mut blocks, element, language);
                    let own = child.get("lang").unwrap_or(language);
                    blocks.extend(self.element(child, own));
                }
                _ => {}
            }
        }
        end_line(&mut line, &mut blocks, element, language);
        blocks
    }

    fn element(&self, element: &Element, language: &str) -> Vec<Block> {
        if element.get("aria-hidden") == Some("true") {
            return Vec::new();
        }
        if let Some(level) = element.heading() {
            return vec![Block::Heading { level, texts: titles(element, language) }];
        }
        if element.is("side-by-side") {
            return self.beside(element, language);
        }
        if element.is("picture") {
            let description = descriptions(element, language);
            return vec![Block::Figure { caption: Texts::new(), description }];
        }
        match element.name.as_str() {
            "p" => {
                let role = element.get("class").map(str::to_owned);
                paragraph(&element.children, language, role).into_iter().collect()
            }
            "ul" | "ol" => vec![self.list(element, language)],
            "nav" => Self { is_contents: true }.children(element, language),
            "table" => vec![Block::Table(self.table(element, language))],
            "figure" => self.figure(element, language),
            "img" => {
                let text = element.get("alt").unwrap_or_default().to_owned();
                let description = vec![Text { language: language.to_owned(), nodes: said(&text) }];
                vec![Block::Figure { caption: Texts::new(), description }]
            }
            _ => self.children(element, language),
        }
    }

    /// The blocks of cells beside each other, each with its counterparts.
    fn beside(&self, element: &Element, language: &str) -> Vec<Block> {
        let cells = element.children.iter().filter_map(|child| match child {
            Node::Element(cell) => Some(self.children(cell, cell.get("lang").unwrap_or(language))),
            _ => None,
        });
        let mut cells: Vec<_> = cells.collect();
        let counterparts = cells.windows(2).all(|pair| {
            pair[0].len() == pair[1].len() && pair[0].iter().zip(&pair[1]).all(are_alike)
        });
        if !counterparts {
            return cells.concat();
        }
        let mut first = if cells.is_empty() { Vec::new() } else { cells.remove(0) };
        for cell in cells {
            for (block, other) in first.iter_mut().zip(cell) {
                join(block, other);
            }
        }
        first
    }

    fn list(&self, element: &Element, language: &str) -> Block {
        let items = element.children.iter().filter_map(|child| match child {
            Node::Element(item) if item.name == "li" => {
                Some(self.children(item, item.get("lang").unwrap_or(language)))
            }
            _ => None,
        });
        Block::List {
            is_ordered: element.name == "ol" && !self.is_contents,
            is_contents: self.is_contents,
            items: items.collect(),
        }
    }

    fn table(&self, element: &Element, language: &str) -> Table {
        let mut table = Table {
            caption: Texts::new(),
            head: Vec::new(),
            rows: Vec::new(),
            has_row_heads: true,
        };
        let language = element.get("lang").unwrap_or(language);
        self.rows(element, language, false, &mut table);
        table
    }

    fn rows(&self, element: &Element, language: &str, in_head: bool, table: &mut Table) {
        for child in &element.children {
            let Node::Element(child) = child else { continue };
            let language = child.get("lang").unwrap_or(language);
            if child.name != "tr" {
                self.rows(child, language, in_head || child.name == "thead", table);
                continue;
            }
            let cells: Vec<_> = child
                .children
                .iter()
                .filter_map(|cell| match cell {
                    Node::Element(cell) => Some(cell),
                    _ => None,
                })
                .collect();
            let texts = |cell: &&Element| {
                let blocks = self.children(cell, cell.get("lang").unwrap_or(language));
                blocks.into_iter().flat_map(texts_of).collect::<Texts>()
            };
            let row = cells.iter().map(texts).collect();
            if in_head && table.head.is_empty() {
                table.head = row;
            } else {
                table.has_row_heads &= cells.first().is_some_and(|cell| cell.name == "th");
                table.rows.push(row);
            }
        }
    }

    /// A figure with its caption: a table, or a drawing.
    fn figure(&self, element: &Element, language: &str) -> Vec<Block> {
        let (mut caption, mut rest) = (Texts::new(), Vec::new());
        for child in &element.children {
            let Node::Element(child) = child else { continue };
            let own = child.get("lang").unwrap_or(language);
            if child.name == "figcaption" {
                caption.extend(self.children(child, own).into_iter().flat_map(texts_of));
            } else {
                rest.extend(self.element(child, own));
            }
        }
        match rest.first_mut() {
            Some(Block::Table(table)) => table.caption = caption,
            Some(Block::Figure { caption: own, .. }) => *own = caption,
            _ => rest.insert(0, Block::Paragraph { role: None, texts: caption }),
        }
        rest
    }
}

fn is_picture(node: &Node) -> bool {
    matches!(node, Node::Element(element) if element.name == "img")
}

fn end_line(line: &mut Vec<Node>, blocks: &mut Vec<Block>, element: &Element, language: &str) {
    let role = element.get("class").filter(|_| element.name != "li");
    let role = role.filter(|class| *class != "cell" && *class != "text");
    blocks.extend(paragraph(line, language, role.map(str::to_owned)));
    line.clear();
}

/// A line of text, unless there is nothing in it.
fn paragraph(nodes: &[Node], language: &str, role: Option<String>) -> Option<Block> {
    let line = Element::new("p", nodes.to_vec());
    if line.text().is_empty() {
        return None;
    }
    Some(Block::Paragraph { role, texts: languages_of(&line, language) })
}

/// Whether two blocks may be the same in two languages.
fn are_alike((a, b): (&Block, &Block)) -> bool {
    match (a, b) {
        (Block::Heading { level, .. }, Block::Heading { level: other, .. }) => level == other,
        (Block::Paragraph { .. }, Block::Paragraph { .. })
        | (Block::Figure { .. }, Block::Figure { .. }) => true,
        (
            Block::List { items, is_ordered, .. },
            Block::List { items: others, is_ordered: o, .. },
        ) => {
            is_ordered == o
                && items.len() == others.len()
                && items
                    .iter()
                    .zip(others)
                    .all(|(a, b)| a.len() == b.len() && a.iter().zip(b).all(are_alike))
        }
        _ => false,
    }
}

/// Adds the text of a counterpart.
fn join(block: &mut Block, other: Block) {
    match (block, other) {
        (Block::Heading { texts, .. }, Block::Heading { texts: more, .. })
        | (Block::Paragraph { texts, .. }, Block::Paragraph { texts: more, .. }) => {
            texts.extend(more);
        }
        (
            Block::Figure { caption, description },
            Block::Figure { caption: more, description: described },
        ) => {
            caption.extend(more);
            description.extend(described);
        }
        (Block::List { items, .. }, Block::List { items: others, .. }) => {
            for (item, other) in items.iter_mut().zip(others) {
                for (block, other) in item.iter_mut().zip(other) {
                    join(block, other);
                }
            }
        }
        _ => {}
    }
}

/// The texts of a block, whatever it is.
fn texts_of(block: Block) -> Texts {
    match block {
        Block::Heading { texts, .. } | Block::Paragraph { texts, .. } => texts,
        Block::List { items, .. } => items.into_iter().flatten().flat_map(texts_of).collect(),
        Block::Table(table) => table.rows.into_iter().flatten().flatten().collect(),
        Block::Figure { description, .. } => description,
    }
}
