//! Makes elements of what Typst made of a report, with what the kit says of them: it puts marks,
//! which are invisible, into the content, because Typst's HTML knows neither languages nor where
//! links lead.

use std::collections::BTreeSet;
use std::sync::Arc;

use comemo::Track;
use typst::foundations::{Content, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::LateLinkResolver;
use typst_html::{HtmlDocument, HtmlElement, HtmlFrame, HtmlNode};

use super::tree::{Element, Language, Node};

/// What the marks of the kit begin with: an array of strings.
const MARK: &str = "briefing";

/// The elements in the body of a web page, and its style sheets.
pub(super) fn convert(document: &HtmlDocument, language: Language) -> (Element, String) {
    let mut converter = Converter {
        document,
        languages: vec![language],
        link: None,
        is_row_header: false,
        drawings: 0,
        styles: String::new(),
    };
    let body = document.root().children.iter().find_map(|node| match node {
        HtmlNode::Element(element) if name(element) == "body" => Some(element),
        _ => None,
    });
    let children = body.map(|body| converter.nodes(&body.children)).unwrap_or_default();
    (Element::new("body", children), converter.styles)
}

struct Converter<'a> {
    document: &'a HtmlDocument,
    /// The language of the text, and those around it.
    languages: Vec<Language>,
    /// Where the next link leads.
    link: Option<String>,
    /// Whether the cell at hand is the header of its row.
    is_row_header: bool,
    drawings: usize,
    styles: String,
}

impl Converter<'_> {
    fn nodes(&mut self, nodes: &[HtmlNode]) -> Vec<Node> {
        let mut all = Vec::new();
        for node in nodes {
            match node {
                HtmlNode::Tag(Tag::Start(content, _)) => self.mark(content),
                HtmlNode::Tag(Tag::End(..)) => {}
                HtmlNode::Text(text, _) => all.push(self.text(text)),
                HtmlNode::Element(element) if name(element) == "style" => {
                    for child in &element.children {
                        if let HtmlNode::Text(text, _) = child {
                            self.styles.push_str(text);
                        }
                    }
                }
                // Typst keeps a space that it takes for one at the edge of a line.
                HtmlNode::Element(element) if element.pre_span => {
                    all.extend(self.nodes(&element.children));
                }
                HtmlNode::Element(element) => all.push(Node::Element(self.element(element))),
                HtmlNode::Frame(frame) => all.push(Node::Drawing(self.drawing(frame))),
            }
        }
        all
    }

    fn text(&self, text: &str) -> Node {
        Node::Text(text.to_owned(), self.languages[self.languages.len() - 1].clone())
    }

    fn element(&mut self, element: &HtmlElement) -> Element {
        let name = name(element);
        let mut made = Element::new(&name, Vec::new());
        for (key, value) in &element.attrs.0 {
            made.set(&key.resolve(), value.as_str());
        }
        // What Typst says of boxes and lists is for the style sheet to say.
        if name != "img" {
            made.remove("style");
        }
        if name == "a"
            && let Some(alt) = self.link.take()
        {
            made.set("title", alt);
        }
        let is_cell = name == "td";
        let before = std::mem::take(&mut self.is_row_header);
        made.children = self.nodes(&element.children);
        if is_cell && self.is_row_header {
            made.name = "th".to_owned();
            made.set("scope", "row");
        }
        self.is_row_header = before || (self.is_row_header && !is_cell);
        made
    }

    /// A drawing whose ids are its own in the whole document.
    fn drawing(&mut self, frame: &HtmlFrame) -> String {
        self.drawings += 1;
        let links = LateLinkResolver::new(None, self.document.introspector().as_ref());
        let svg = typst_svg::svg_in_html(
            &without_links(&frame.inner),
            frame.text_size,
            false,
            frame.id.as_deref(),
            "",
            &frame.anchors,
            links.track(),
        );
        let is_anchor = |id: &str| {
            frame.id.as_deref() == Some(id) || frame.anchors.iter().any(|(_, anchor)| anchor == id)
        };
        let svg = with_own_ids(&svg, &format!("d{}-", self.drawings), &is_anchor);
        let svg = svg.replacen(" xmlns:h5=\"http://www.w3.org/1999/xhtml\"", "", 1);
        svg.replacen("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" ", 1)
    }

    /// What a mark of the kit says.
    fn mark(&mut self, content: &Content) {
        let Some(Value::Array(mark)) = content.to_packed::<MetadataElem>().map(|it| &it.value)
        else {
            return;
        };
        let words: Vec<_> = mark
            .iter()
            .filter_map(|value| match value {
                Value::Str(text) => Some(text.as_str()),
                _ => None,
            })
            .collect();
        match words[..] {
            [MARK, "language", tag, direction] => {
                self.languages.push(Language { tag: Arc::from(tag), is_rtl: direction == "rtl" });
            }
            [MARK, "language-end"] if self.languages.len() > 1 => drop(self.languages.pop()),
            [MARK, "link", alt] => self.link = Some(alt.to_owned()),
            [MARK, "link-end"] => self.link = None,
            [MARK, "row-header"] => self.is_row_header = true,
            _ => {}
        }
    }
}

fn name(element: &HtmlElement) -> String {
    element.tag.resolve().as_str().to_owned()
}

/// A drawing without links: it is one picture, and what it leads to is in the text, too.
fn without_links(frame: &Frame) -> Frame {
    let mut plain = Frame::new(frame.size(), frame.kind());
    for (place, item) in frame.items() {
        let item = match item {
            FrameItem::Link(..) => continue,
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = without_links(&group.frame);
                FrameItem::Group(group)
            }
            item => item.clone(),
        };
        plain.push(*place, item);
    }
    plain
}

/// Gives the ids of a drawing, and all that refers to them, a prefix.
fn with_own_ids(svg: &str, prefix: &str, is_anchor: &dyn Fn(&str) -> bool) -> String {
    // Between quotation marks are the values of attributes.
    let parts: Vec<_> = svg.split('"').collect();
    let is_id = |at: usize| at % 2 == 1 && parts[at - 1].ends_with(" id=");
    let own: BTreeSet<_> = (0..parts.len())
        .filter(|at| is_id(*at) && !is_anchor(parts[*at]))
        .map(|at| parts[at])
        .collect();
    let mut made = Vec::with_capacity(parts.len());
    for (at, part) in parts.iter().enumerate() {
        let value = at % 2 == 1;
        let inside = part.split_once("url(#").filter(|_| value);
        let inside = inside.and_then(|(_, rest)| Some(rest.split_once(')')?.0));
        made.push(match (part.strip_prefix('#').filter(|_| value), inside) {
            (Some(id), _) if own.contains(id) => format!("#{prefix}{id}"),
            (_, Some(id)) if own.contains(id) => {
                part.replace(&format!("url(#{id})"), &format!("url(#{prefix}{id})"))
            }
            _ if is_id(at) && own.contains(part) => format!("{prefix}{part}"),
            _ => (*part).to_owned(),
        });
    }
    made.join("\"")
}
