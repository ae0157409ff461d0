//! CommonMark with pipe tables. A drawing is what it shows, in words.

use super::content::{Block, Table, blocks};
use super::document::WebDocument;
use super::texts::Text;
use super::tree::{Element, Node};

/// What stands between the languages where they share a line.
const JOINT: &str = " · ";

/// Letters that may be markup anywhere in a line.
const MARKUP: &[char] = &['\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&'];

pub(super) fn markdown(document: &WebDocument) -> String {
    let blocks = blocks(&document.text(), &document.language.tag);
    let parts: Vec<_> = blocks.iter().map(|block| lines(block).join("\n")).collect();
    format!("{}\n", parts.join("\n\n"))
}

/// The lines of a block.
fn lines(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { level, texts } => vec![format!("{} {}", "#".repeat(*level), row(texts))],
        Block::Paragraph { role, texts } => {
            let is_label = role.as_deref() == Some("label");
            let line = |text| match inline(text) {
                line if is_label => format!("**{line}**"),
                line => beginning(line),
            };
            parted(texts.iter().map(|text| vec![line(text)]))
        }
        Block::List { is_ordered, items, .. } => list(*is_ordered, items),
        Block::Table(table) => table_lines(table),
        Block::Figure { caption, description } => {
            let caption = caption.iter().map(|text| vec![beginning(inline(text))]);
            let description = description.iter().map(|text| vec![format!("> {}", inline(text))]);
            parted(caption.chain(description))
        }
    }
}

/// Parts with an empty line between them.
fn parted(parts: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let mut all = Vec::new();
    for part in parts {
        if !all.is_empty() {
            all.push(String::new());
        }
        all.extend(part);
    }
    all
}

fn list(is_ordered: bool, items: &[Vec<Block>]) -> Vec<String> {
    let mut all = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let mark = if is_ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
        let mut own = Vec::new();
        for block in item {
            match block {
                // A list below an entry is one with it; a paragraph is a line.
                Block::Paragraph { texts, .. } => {
                    if let Some(last) = own.last_mut() {
                        String::push(last, '\\');
                    }
                    let count = texts.len();
                    own.extend(texts.iter().enumerate().map(|(at, text)| {
                        let end = if at + 1 < count { "\\" } else { "" };
                        format!("{}{end}", beginning(inline(text)))
                    }));
                }
                Block::List { .. } => own.extend(lines(block)),
                block => {
                    own.push(String::new());
                    own.extend(lines(block));
                }
            }
        }
        let indent = " ".repeat(mark.len());
        all.extend(own.iter().enumerate().map(|(at, line)| match (at, line.is_empty()) {
            (0, _) => format!("{mark}{line}"),
            (_, true) => String::new(),
            _ => format!("{indent}{line}"),
        }));
    }
    all
}

fn table_lines(table: &Table) -> Vec<String> {
    let columns = table.rows.iter().chain([&table.head]).map(Vec::len).max().unwrap_or(0);
    let line = |cells: &[String]| {
        let cell = |at: usize| cells.get(at).map_or("", String::as_str);
        let cells: Vec<_> = (0..columns).map(cell).collect();
        format!("| {} |", cells.join(" | "))
    };
    let texts = |cells: &Vec<Vec<Text>>| cells.iter().map(|cell| row(cell)).collect::<Vec<_>>();
    let mut all = vec![line(&texts(&table.head)), format!("|{}", " --- |".repeat(columns))];
    all.extend(table.rows.iter().map(|cells| line(&texts(cells))));
    let caption = table.caption.iter().map(|text| vec![beginning(inline(text))]);
    parted(caption.chain([all]))
}

/// Texts in one line, each once.
fn row(texts: &[Text]) -> String {
    let mut all: Vec<_> = texts.iter().map(inline).collect();
    all.dedup();
    all.join(JOINT)
}

/// A line that is not a list, a heading or a rule by chance.
fn beginning(line: String) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    if digits > 0 && rest.starts_with(['.', ')']) {
        return format!("{}\\{rest}", &line[..digits]);
    }
    if line.starts_with(['#', '+', '-', '=', ':']) { format!("\\{line}") } else { line }
}

fn inline(text: &Text) -> String {
    let mut line = String::new();
    spans(&text.nodes, &mut line);
    line.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

fn spans(nodes: &[Node], line: &mut String) {
    for node in nodes {
        match node {
            Node::Text(text, _) => {
                for letter in text.chars() {
                    if MARKUP.contains(&letter) {
                        line.push('\\');
                    }
                    line.push(letter);
                }
            }
            Node::Element(element) if element.get("aria-hidden") != Some("true") => {
                span(element, line);
            }
            _ => {}
        }
    }
}

fn span(element: &Element, line: &mut String) {
    let mut own = String::new();
    spans(&element.children, &mut own);
    let address = element.get("href").filter(|address| !address.starts_with('#'));
    // Marks stand at letters, not at spaces.
    let (start, end) = (own.starts_with(' '), own.ends_with(' '));
    let inner = own.trim_matches(' ');
    let marked = match (element.name.as_str(), address) {
        _ if inner.is_empty() => String::new(),
        ("a", Some(address)) => format!("[{inner}](<{}>)", address.replace(['<', '>'], "")),
        ("strong" | "b", _) => format!("**{inner}**"),
        ("em" | "i", _) => format!("*{inner}*"),
        _ => inner.to_owned(),
    };
    if element.name == "br" || start {
        line.push(' ');
    }
    line.push_str(&marked);
    if end && !(inner.is_empty() && start) {
        line.push(' ');
    }
}
