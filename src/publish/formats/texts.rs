//! Texts in several languages: what stands in a line, and which of it is the same in another
//! language.

use super::tree::{Element, Language, Node};

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

/// What stands between the languages that share a line.
const JOINT: &str = " · ";

/// The texts of a line: one in each language, if they are the same text, and else one.
pub(super) fn languages_of(line: &Element, language: &str) -> Texts {
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
pub(super) fn titles(heading: &Element, language: &str) -> Texts {
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
pub(super) fn descriptions(picture: &Element, language: &str) -> Texts {
    let mut texts = Texts::new();
    // Typst may put them into a paragraph.
    find_descriptions(picture, language, &mut texts);
    texts
}

fn find_descriptions(element: &Element, language: &str, texts: &mut Texts) {
    for child in &element.children {
        let Node::Element(child) = child else { continue };
        let own = child.get("lang").unwrap_or(language);
        if child.is("alt") {
            texts.push(Text { language: own.to_owned(), nodes: child.children.clone() });
        } else {
            find_descriptions(child, own, texts);
        }
    }
}

pub(super) fn said(text: &str) -> Vec<Node> {
    let language = Language { tag: "".into(), is_rtl: false };
    vec![Node::Text(text.to_owned(), language)]
}
