//! Plain text. A drawing is what it shows, in words; the rows of a table are lines.

use super::content::{Block, Table, blocks};
use super::document::WebDocument;
use super::texts::Text;

/// What stands between the languages where they share a line.
const JOINT: &str = " · ";

/// The longest line below a heading, in columns of a terminal.
const LONGEST: usize = 72;

pub(super) fn text(document: &WebDocument) -> String {
    let blocks = blocks(&document.text(), &document.language.tag);
    let parts: Vec<_> = blocks.iter().map(|block| lines(block).join("\n")).collect();
    format!("{}\n", parts.join("\n\n"))
}

fn lines(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { level, texts } => {
            let title = row(texts);
            let mark = match level {
                1 => "=",
                2 => "-",
                _ => return vec![title],
            };
            let line = mark.repeat(width(&title).min(LONGEST));
            vec![title, line]
        }
        Block::Paragraph { texts, .. } => parted(texts),
        Block::List { is_ordered, items, .. } => {
            let item = |(at, item): (usize, &Vec<Block>)| {
                let mark = if *is_ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
                let indent = " ".repeat(mark.len());
                let own: Vec<_> = item.iter().flat_map(item_lines).collect();
                let own = own.into_iter().enumerate().map(move |(at, line)| {
                    format!("{}{line}", if at == 0 { &mark } else { &indent })
                });
                own.collect::<Vec<_>>()
            };
            items.iter().enumerate().flat_map(item).collect()
        }
        Block::Table(table) => table_lines(table),
        Block::Figure { caption, description } => {
            let mut all = caption.clone();
            all.extend(description.clone());
            parted(&all)
        }
    }
}

/// The lines of a block in a list: without empty ones.
fn item_lines(block: &Block) -> Vec<String> {
    lines(block).into_iter().filter(|line| !line.is_empty()).collect()
}

/// Each language on a line, with an empty one between them.
fn parted(texts: &[Text]) -> Vec<String> {
    let lines: Vec<_> = texts.iter().map(Text::plain).collect();
    lines.join("\n\n").split('\n').map(str::to_owned).collect()
}

/// A line for each row: its name, then each value after what it is.
fn table_lines(table: &Table) -> Vec<String> {
    let mut all = parted(&table.caption);
    all.retain(|line| !line.is_empty());
    for cells in &table.rows {
        let cells = cells.iter().enumerate().filter_map(|(at, cell)| {
            let value = row(cell);
            let head = table.head.get(at).map(|head| row(head)).filter(|head| !head.is_empty());
            let named = head.filter(|_| at > 0 || !table.has_row_heads);
            match (value.is_empty(), named) {
                (true, _) => None,
                (_, Some(head)) => Some(format!("{head}: {value}")),
                (_, None) => Some(value),
            }
        });
        all.push(format!("- {}", cells.collect::<Vec<_>>().join("; ")));
    }
    all
}

fn row(texts: &[Text]) -> String {
    let mut all: Vec<_> = texts.iter().map(Text::plain).collect();
    all.dedup();
    all.join(JOINT)
}

/// About how many columns of a terminal a text takes: Hangul, kana and Chinese characters take two.
fn width(text: &str) -> usize {
    let wide = |letter: &char| ('\u{1100}'..='\u{115f}').contains(letter) || *letter >= '\u{2e80}';
    text.chars().count() + text.chars().filter(wide).count()
}
