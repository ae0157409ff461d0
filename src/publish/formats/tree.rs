//! The elements of an edition without pages: what every format but the paged ones is made from.

use std::sync::Arc;

/// A language, as its text is marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Language {
    pub(super) tag: Arc<str>,
    /// Whether its lines run from right to left.
    pub(super) is_rtl: bool,
}

#[derive(Debug, Clone)]
pub(super) enum Node {
    Element(Element),
    Text(String, Language),
    /// A drawing, as an SVG element.
    Drawing(String),
}

#[derive(Debug, Clone)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

impl Element {
    pub(super) fn new(name: &str, children: Vec<Node>) -> Self {
        Self { name: name.to_owned(), attributes: Vec::new(), children }
    }

    pub(super) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.set(name, value);
        self
    }

    /// Sets an attribute, in the place of an older value.
    pub(super) fn set(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        match self.attributes.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.attributes.push((name.to_owned(), value)),
        }
    }

    pub(super) fn remove(&mut self, name: &str) {
        self.attributes.retain(|(known, _)| known != name);
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    pub(super) fn is_plain(&self) -> bool {
        self.attributes.is_empty()
    }

    /// Whether it has a class.
    pub(super) fn is(&self, class: &str) -> bool {
        self.get("class").is_some_and(|all| all.split(' ').any(|one| one == class))
    }

    /// The level of a heading.
    pub(super) fn heading(&self) -> Option<usize> {
        let level = self.name.strip_prefix('h')?.parse().ok()?;
        (1..=6).contains(&level).then_some(level)
    }

    /// Whether it stands in a line of text.
    pub(super) fn is_inline(&self) -> bool {
        INLINE.contains(&self.name.as_str())
    }

    /// Whether it is a block with nothing in it but a line of text.
    pub(super) fn is_line(&self) -> bool {
        !self.is_inline() && self.children.iter().all(Node::is_inline)
    }

    /// The elements in it, each before those inside it.
    pub(super) fn each(&self, visit: &mut dyn FnMut(&Self)) {
        visit(self);
        for child in &self.children {
            if let Node::Element(element) = child {
                element.each(visit);
            }
        }
    }

    /// The same, to change them.
    pub(super) fn each_mut(&mut self, visit: &mut dyn FnMut(&mut Self)) {
        visit(self);
        for child in &mut self.children {
            if let Node::Element(element) = child {
                element.each_mut(visit);
            }
        }
    }

    /// Its text, in one line.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        gather(&self.children, &mut text);
        text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Node {
    /// Whether it stands in a line of text.
    pub(super) fn is_inline(&self) -> bool {
        match self {
            Self::Element(element) => element.is_inline(),
            Self::Text(..) => true,
            Self::Drawing(_) => false,
        }
    }
}

/// Elements that stand in a line of text.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "br", "cite", "code", "em", "i", "img", "kbd", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "time", "u", "wbr",
];

fn gather(nodes: &[Node], text: &mut String) {
    for node in nodes {
        match node {
            Node::Text(piece, _) => text.push_str(piece),
            Node::Element(element) => {
                if !element.is_inline() || element.name == "br" {
                    text.push(' ');
                }
                gather(&element.children, text);
                if !element.is_inline() {
                    text.push(' ');
                }
            }
            Node::Drawing(_) => {}
        }
    }
}
