//! A YAML file as its parts and their bytes.

use std::iter::Peekable;
use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, Span, StrInput, StructureStyle};

#[derive(Debug)]
pub(super) struct Item {
    /// Without its anchor and its tag.
    pub(super) range: Range<usize>,
    pub(super) layout: Layout,
}

#[derive(Debug)]
pub(super) enum Layout {
    /// No value, at the place where one would be.
    Nothing,
    Scalar {
        text: String,
        style: ScalarStyle,
    },
    Alias,
    Sequence {
        flow: bool,
        items: Vec<Item>,
    },
    Mapping {
        flow: bool,
        entries: Vec<Entry>,
    },
}

#[derive(Debug)]
pub(super) struct Entry {
    pub(super) key: Item,
    pub(super) value: Item,
}

impl Item {
    /// The text of a single value.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.layout {
            Layout::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }
}

type Events<'a> = Peekable<Parser<'a, StrInput<'a>>>;

/// The parts of a text; `None` if it cannot be read.
pub(super) fn parse(text: &str) -> Option<Item> {
    let mut events = Parser::new_from_str(text).peekable();
    loop {
        match events.peek()? {
            Ok((Event::StreamEnd | Event::DocumentEnd, _)) => {
                let end = text.len();
                return Some(Item { range: end..end, layout: Layout::Nothing });
            }
            Ok((Event::StreamStart | Event::DocumentStart(..) | Event::Comment(..), _)) => {
                events.next();
            }
            Ok(_) => return item(text, &mut events),
            Err(_) => return None,
        }
    }
}

/// The next event that is not a comment.
fn next<'a>(events: &mut Events<'a>) -> Option<(Event<'a>, Range<usize>)> {
    loop {
        let next: Result<(Event<'a>, Span), ScanError> = events.next()?;
        let (event, span) = next.ok()?;
        if !matches!(event, Event::Comment(..) | Event::Anchor(..)) {
            return Some((event, span.byte_range()?));
        }
    }
}

fn item<'a>(text: &str, events: &mut Events<'a>) -> Option<Item> {
    let (event, range) = next(events)?;
    begun(text, event, range, events)
}

/// The rest of an item whose first event this is.
fn begun<'a>(
    text: &str,
    event: Event<'a>,
    range: Range<usize>,
    events: &mut Events<'a>,
) -> Option<Item> {
    match event {
        Event::Scalar(_, ScalarStyle::Plain, ..) if range.is_empty() => {
            Some(Item { range, layout: Layout::Nothing })
        }
        Event::Scalar(value, style, ..) => {
            // A block of text ends before what follows it.
            let end = range.start + text[range.clone()].trim_end().len();
            let range = if is_block(style) { range.start..end } else { range };
            Some(Item { range, layout: Layout::Scalar { text: value.into_owned(), style } })
        }
        Event::SequenceStart(style, ..) => {
            let flow = style == StructureStyle::Flow;
            let mut items = Vec::new();
            let end = loop {
                match next(events)? {
                    (Event::SequenceEnd, range) => break range.end,
                    (event, range) => items.push(begun(text, event, range, events)?),
                }
            };
            let last = items.last().map_or(range.start, |item: &Item| item.range.end);
            let range = range.start..if flow { end } else { last };
            Some(Item { range, layout: Layout::Sequence { flow, items } })
        }
        Event::MappingStart(style, ..) => {
            let flow = style == StructureStyle::Flow;
            let mut entries = Vec::new();
            let end = loop {
                match next(events)? {
                    (Event::MappingEnd, range) => break range.end,
                    (event, range) => {
                        let key = begun(text, event, range, events)?;
                        let value = after(text, &key, item(text, events)?);
                        entries.push(Entry { key, value });
                    }
                }
            };
            let last = entries.last().map_or(range.start, |entry: &Entry| entry.value.range.end);
            let range = range.start..if flow { end } else { last };
            Some(Item { range, layout: Layout::Mapping { flow, entries } })
        }
        Event::Alias(_) => Some(Item { range, layout: Layout::Alias }),
        _ => None,
    }
}

fn is_block(style: ScalarStyle) -> bool {
    matches!(style, ScalarStyle::Literal | ScalarStyle::Folded)
}

/// The value of a key, with what stands before it: the colon before nothing, the mark of a block
/// of text.
fn after(text: &str, key: &Item, value: Item) -> Item {
    let end = key.range.end;
    let rest = &text[end..];
    match &value.layout {
        Layout::Nothing => {
            let colon = rest.trim_start().starts_with(':').then(|| rest.find(':')).flatten();
            let at = colon.map_or(end, |colon| end + colon + 1);
            Item { range: at..at, ..value }
        }
        Layout::Scalar { style, .. } if is_block(*style) => {
            let mark = rest.find(['|', '>']).map_or(value.range.start, |mark| end + mark);
            Item { range: mark..value.range.end, ..value }
        }
        _ => value,
    }
}
