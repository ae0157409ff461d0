//! Says in which language each part of the text is, on as few elements as possible.

use super::tree::{Element, Language, Node};

/// Marks the languages in an element that is in `around` itself.
pub(super) fn mark(element: &mut Element, around: &Language) {
    let children = std::mem::take(&mut element.children);
    let mut run = Run { language: None, nodes: Vec::new(), made: Vec::new() };
    for node in children {
        match language(&node) {
            Spoken::None => run.neutral(node),
            Spoken::One(own) if own == *around => run.end(Some(node)),
            Spoken::One(own) if node.is_inline() => run.inline(node, own),
            Spoken::One(own) => {
                let node = match node {
                    // A line stands where those around it stand, whichever way its text runs.
                    Node::Element(mut element)
                        if own.is_rtl != around.is_rtl && element.is_line() =>
                    {
                        let text = std::mem::take(&mut element.children);
                        let text = said(Element::new("span", text), &own, around);
                        element.children.push(Node::Element(text));
                        Node::Element(element)
                    }
                    Node::Element(element) => Node::Element(said(element, &own, around)),
                    node => Node::Element(said(Element::new("span", vec![node]), &own, around)),
                };
                run.end(Some(node));
            }
            Spoken::Several => {
                let node = match node {
                    Node::Element(mut element) => {
                        mark(&mut element, around);
                        Node::Element(element)
                    }
                    node => node,
                };
                run.end(Some(node));
            }
        }
    }
    run.end(None);
    let say = |node| match node {
        Node::Element(element) if element.name == RUN => {
            let own = Node::Element(element.clone());
            let mut element = element;
            match language(&own) {
                Spoken::One(own) => Node::Element(run_of(element, &own, around)),
                _ => {
                    element.name = "span".to_owned();
                    Node::Element(element)
                }
            }
        }
        node => node,
    };
    element.children = run.made.into_iter().map(say).collect();
}

/// A run of text in one language, until it is an element of its own.
const RUN: &str = "run";

/// What lies beside each other in a line, in one language that is not that around it.
struct Run {
    language: Option<Language>,
    nodes: Vec<Node>,
    made: Vec<Node>,
}

impl Run {
    fn inline(&mut self, node: Node, own: Language) {
        if self.language.as_ref().is_some_and(|known| *known != own) {
            self.end(None);
        }
        self.language = Some(own);
        self.nodes.push(node);
    }

    /// A space or a mark, which is in any language.
    fn neutral(&mut self, node: Node) {
        if self.language.is_some() && node.is_inline() {
            self.nodes.push(node);
        } else {
            self.end(Some(node));
        }
    }

    fn end(&mut self, next: Option<Node>) {
        if self.language.take().is_some() {
            // What is neutral at its end belongs to the text around it.
            let spoken = |node: &Node| !matches!(language(node), Spoken::None);
            let last = self.nodes.iter().rposition(spoken).map_or(0, |at| at + 1);
            let rest = self.nodes.split_off(last);
            let nodes = std::mem::take(&mut self.nodes);
            self.made.push(Node::Element(Element::new(RUN, nodes)));
            self.made.extend(rest);
        }
        self.made.extend(next);
    }
}

/// The languages of a text.
enum Spoken {
    /// Nothing is said.
    None,
    One(Language),
    Several,
}

/// One element if it is alone in its run, else one around all.
fn run_of(mut run: Element, own: &Language, around: &Language) -> Element {
    if let [Node::Element(_)] = run.children[..]
        && let Some(Node::Element(only)) = run.children.pop()
    {
        return said(only, own, around);
    }
    said(Element::new("span", run.children), own, around)
}

fn said(mut element: Element, own: &Language, around: &Language) -> Element {
    element.set("lang", &*own.tag);
    if own.is_rtl != around.is_rtl {
        element.set("dir", if own.is_rtl { "rtl" } else { "ltr" });
    }
    element
}

fn language(node: &Node) -> Spoken {
    match node {
        Node::Text(text, language) if text.chars().any(char::is_alphanumeric) => {
            Spoken::One(language.clone())
        }
        Node::Text(..) | Node::Drawing(_) => Spoken::None,
        Node::Element(element) => {
            let mut found = Spoken::None;
            for child in &element.children {
                found = match (found, language(child)) {
                    (found, Spoken::None) => found,
                    (Spoken::None, next) => next,
                    (Spoken::One(a), Spoken::One(b)) if a == b => Spoken::One(a),
                    _ => return Spoken::Several,
                };
            }
            found
        }
    }
}
