//! The content of an edition as a list of blocks, each with its text in every language: what
//! Markdown, plain text and JSON are made from.

use super::tree::{Element, Node};

/// A text in a language.
#[derive(Debug, Clone)]
pub(super) struct Text {
    /// The tag of the language.
    pub(super) language: String,
    /// What stands in the line, without the spaces at its ends.
    pub(super) nodes: Vec<Node>,
}

/// The same text in each language that has it.
pub(super) type Texts = Vec<Text>;

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

/// What stands between the languages that share a line.
const JOINT: &str = " · ";

/// The texts of a line: one in each language, if they are the same text, and else one.
fn languages_of(line: &Element, language: &str) -> Texts {
    // A line that is one element, such as a link, may be in another language.
    if let [Node::Element(only)] = &line.children[..] {
        let own = only.get("lang").unwrap_or(language);
        let is_title = |child: &Node| matches!(child, Node::Element(child) if child.is("title"));
        if only.children.iter().any(is_title) {
            return titles(only, own);
        }
        if let Some(parts) = counterparts(&only.children, own) {
            return parts;
        }
        return vec![Text { language: own.to_owned(), nodes: line.children.clone() }];
    }
    counterparts(&line.children, language).unwrap_or_else(|| {
        vec![Text { language: language.to_owned(), nodes: line.children.clone() }]
    })
}

/// The parts of a line, if each is in a language of its own.
fn counterparts(nodes: &[Node], language: &str) -> Option<Texts> {
    let mut parts: Vec<Vec<Node>> = vec![Vec::new()];
    for node in nodes {
        let Node::Text(text, spoken) = node else {
            parts.last_mut()?.push(node.clone());
            continue;
        };
        for (at, piece) in text.split(JOINT).enumerate() {
            if at > 0 {
                parts.push(Vec::new());
            }
            if !piece.is_empty() {
                parts.last_mut()?.push(Node::Text(piece.to_owned(), spoken.clone()));
            }
        }
    }
    let texts: Texts = parts
        .into_iter()
        .map(|nodes| {
            let own = match &nodes[..] {
                [Node::Element(only)] => only.get("lang"),
                _ => None,
            };
            Text { language: own.unwrap_or(language).to_owned(), nodes }
        })
        .collect();
    let mut languages: Vec<_> = texts.iter().map(|text| &text.language).collect();
    languages.sort();
    languages.dedup();
    (texts.len() > 1 && languages.len() == texts.len()).then_some(texts)
}

/// The titles of a heading, one for each language that has its own.
fn titles(heading: &Element, language: &str) -> Texts {
    let title = |child: &Node| match child {
        Node::Element(title) if title.is("title") => Some(Text {
            language: title.get("lang").unwrap_or(language).to_owned(),
            nodes: title.children.clone(),
        }),
        _ => None,
    };
    let titles: Texts = heading.children.iter().filter_map(title).collect();
    if titles.is_empty() {
        return vec![Text { language: language.to_owned(), nodes: heading.children.clone() }];
    }
    titles
}

/// What a picture shows, in words.
fn descriptions(picture: &Element, language: &str) -> Texts {
    let mut texts = Texts::new();
    for child in &picture.children {
        if let Node::Element(child) = child
            && child.is("alt")
        {
            let language = child.get("lang").unwrap_or(language).to_owned();
            texts.push(Text { language, nodes: child.children.clone() });
        }
    }
    texts
}

fn said(text: &str) -> Vec<Node> {
    let language = super::tree::Language { tag: "".into(), is_rtl: false };
    vec![Node::Text(text.to_owned(), language)]
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

impl Text {
    /// The text without marks, in one line.
    pub(super) fn plain(&self) -> String {
        Element::new("p", self.nodes.clone()).text()
    }

    /// The addresses outside the document to which it leads, each with its text.
    pub(super) fn links(&self) -> Vec<(String, String)> {
        let mut links = Vec::new();
        Element::new("p", self.nodes.clone()).each(&mut |element| {
            let address = element.get("href").filter(|address| !address.starts_with('#'));
            links.extend(address.map(|address| (element.text(), address.to_owned())));
        });
        links
    }
}
