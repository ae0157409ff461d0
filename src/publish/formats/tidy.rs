//! Makes the elements of a report those of a valid, accessible page, whatever the report put into
//! what: no paragraph in a line of text, one heading of the first level, no level left out, heads
//! of tables with their direction, pictures and wide regions with names.

use super::tree::{Element, Language, Node};

/// Elements that hold nothing but a line of text.
const LINES: &[&str] =
    &["a", "em", "h1", "h2", "h3", "h4", "h5", "h6", "s", "small", "span", "strong", "sub", "sup"];

/// Elements that say nothing if there is nothing in them.
const HOLLOW: &[&str] = &["p", "div", "span", "ul", "ol", "strong", "em", "small"];

/// Puts the body in order. `title` is that of the document.
pub(super) fn tidy(body: &mut Element, title: &str, language: &Language) {
    enclose(body);
    nest(body);
    headings(body, title, language);
    body.each_mut(&mut |element| {
        if element.name == "thead" {
            element.each_mut(&mut head_cell);
        }
    });
    name(body);
    anchor(body);
}

/// A report without the kit has no main part: it is all of it.
fn enclose(body: &mut Element) {
    let mut has_main = false;
    body.each(&mut |element| has_main |= element.name == "main");
    if !has_main {
        let main = Element::new("main", std::mem::take(&mut body.children)).with("id", "content");
        body.children.push(Node::Element(main));
    }
}

/// Lets no block stand in a line of text, and removes what is empty.
fn nest(element: &mut Element) {
    let children = std::mem::take(&mut element.children);
    for child in children {
        match child {
            Node::Element(mut child) => {
                nest(&mut child);
                if child.name == "span" && child.is_plain() {
                    element.children.extend(child.children);
                } else if !is_hollow(&child) {
                    element.children.push(Node::Element(child));
                }
            }
            Node::Text(text, language) => push_text(&mut element.children, text, language),
            drawing => element.children.push(drawing),
        }
    }
    let has_block = element.children.iter().any(|child| !child.is_inline());
    if has_block && element.name == "p" {
        element.name = "div".to_owned();
    }
    if has_block && LINES.contains(&element.name.as_str()) {
        let children = std::mem::take(&mut element.children);
        element.children = in_line(children);
    }
}

fn push_text(all: &mut Vec<Node>, text: String, language: Language) {
    match all.last_mut() {
        Some(Node::Text(before, known)) if *known == language => before.push_str(&text),
        _ => all.push(Node::Text(text, language)),
    }
}

/// The content of paragraphs as one line.
fn in_line(children: Vec<Node>) -> Vec<Node> {
    let mut line: Vec<Node> = Vec::new();
    for child in children {
        match child {
            Node::Element(child) if ["p", "div"].contains(&child.name.as_str()) => {
                if let (false, Some(language)) = (line.is_empty(), first_language(&child.children))
                {
                    line.push(Node::Text(" ".to_owned(), language));
                }
                line.extend(in_line(child.children));
            }
            child => line.push(child),
        }
    }
    line
}

fn first_language(nodes: &[Node]) -> Option<Language> {
    nodes.iter().find_map(|node| match node {
        Node::Text(_, language) => Some(language.clone()),
        Node::Element(element) => first_language(&element.children),
        Node::Drawing(_) => None,
    })
}

/// Whether an element has neither text nor pictures, and nothing leads to it.
fn is_hollow(element: &Element) -> bool {
    HOLLOW.contains(&element.name.as_str())
        && element.get("id").is_none()
        && element.children.iter().all(|child| match child {
            Node::Text(text, _) => text.trim_matches(' ').is_empty(),
            _ => false,
        })
}

/// One heading of the first level, and none that skips a level.
fn headings(body: &mut Element, title: &str, language: &Language) {
    let mut levels = Vec::new();
    body.each(&mut |element| levels.extend(element.heading()));
    if !levels.contains(&1) && is_title(&levels) {
        body.each_mut(&mut |element| {
            if let Some(level) = element.heading() {
                element.name = format!("h{}", (level + 1 - levels[0]).clamp(1, 6));
            }
        });
    } else if !levels.contains(&1) {
        let text = Node::Text(title.to_owned(), language.clone());
        let heading = Element::new("h1", vec![text]).with("class", "unseen");
        let mut place = Some(Node::Element(heading));
        body.each_mut(&mut |element| {
            if element.name == "main"
                && let Some(heading) = place.take()
            {
                element.children.insert(0, heading);
            }
        });
    }
    let (mut last, mut first) = (0, true);
    body.each_mut(&mut |element| {
        if let Some(level) = element.heading() {
            let least = if first { 1 } else { 2 };
            let level = level.clamp(least, last + 1);
            first &= level != 1;
            last = level;
            element.name = format!("h{level}");
        }
    });
}

/// Whether the first heading is that of all others.
fn is_title(levels: &[usize]) -> bool {
    levels.split_first().is_some_and(|(first, rest)| rest.iter().all(|level| level > first))
}

/// Gives every heading an id, and names each list of contents by the heading before it.
fn anchor(body: &mut Element) {
    let (mut number, mut last) = (0, None);
    body.each_mut(&mut |element| {
        if element.heading().is_some() {
            number += 1;
            if element.get("id").is_none() {
                element.set("id", format!("heading-{number}"));
            }
            last = element.get("id").map(str::to_owned);
        } else if let ("nav", Some(last)) = (element.name.as_str(), &last) {
            element.set("aria-labelledby", &**last);
        }
    });
}

/// A cell of a head names its column; an empty one names nothing.
fn head_cell(cell: &mut Element) {
    if cell.name == "th" {
        if cell.text().is_empty() {
            cell.name = "td".to_owned();
        } else {
            cell.set("scope", "col");
        }
    }
}

/// Names pictures by their descriptions, and regions that scroll by their captions.
fn name(body: &mut Element) {
    let mut number = 0;
    body.each_mut(&mut |element| {
        if element.name == "figure" {
            number += 1;
            let caption = identify(element, number, "caption", &|it| it.name == "figcaption");
            region(element, caption.as_deref());
        }
    });
    let mut number = 0;
    body.each_mut(&mut |element| {
        if element.is("picture") {
            number += 1;
            let texts = identify(element, number, "picture", &|it| it.is("alt"));
            match texts {
                Some(texts) => element.set("aria-labelledby", texts),
                None => {
                    element.remove("role");
                    element.set("aria-hidden", "true");
                }
            }
        }
    });
}

/// Gives the elements of a kind in `element` ids; returns them.
fn identify(
    element: &mut Element,
    number: usize,
    prefix: &str,
    is_it: &dyn Fn(&Element) -> bool,
) -> Option<String> {
    let mut ids = Vec::new();
    element.each_mut(&mut |element| {
        if is_it(element) {
            let part = if ids.is_empty() { String::new() } else { format!("-{}", ids.len() + 1) };
            let id = element.get("id").map_or(format!("{prefix}-{number}{part}"), str::to_owned);
            element.set("id", &*id);
            ids.push(id);
        }
    });
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// A part of a figure that may be wider than the page can be scrolled by keyboard, too.
fn region(figure: &mut Element, caption: Option<&str>) {
    figure.each_mut(&mut |element| {
        if element.is("scroll")
            && let Some(caption) = caption
        {
            element.set("role", "region");
            element.set("aria-labelledby", caption);
        }
    });
}
