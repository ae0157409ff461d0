//! YAML text as a tree of nodes with their places. The one module that uses the YAML library.

use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{DefaultMessageFormatter, Error, Location, MessageFormatter, Spanned};

use crate::finding::{Code, Finding, Source, Span};

#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) content: NodeContent,
    pub(super) span: Span,
}

/// The content of a node. Scalars stay text: `1886` is a year and `0.10` has two decimals, and
/// only the schema knows which.
#[derive(Debug, Clone)]
pub(super) enum NodeContent {
    Null,
    Scalar(String),
    Sequence(Vec<Node>),
    Mapping(Vec<(Node, Node)>),
}

impl NodeContent {
    /// What it is, in the words of a finding.
    pub(super) fn describe(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Scalar(_) => "a single value",
            Self::Sequence(_) => "a list",
            Self::Mapping(_) => "a mapping",
        }
    }
}

/// Parses a whole file.
///
/// # Errors
/// A finding `malformed-yaml` or `duplicate-key` at its place.
pub(super) fn parse(source: &Arc<Source>) -> Result<Node, Finding> {
    if source.text().trim().is_empty() {
        return Ok(Node { content: NodeContent::Null, span: Span::first_line(source) });
    }
    match serde_saphyr::from_str(source.text()) {
        Ok(raw) => Ok(node(source, raw)),
        Err(error) => Err(fault(source, &error)),
    }
}

fn fault(source: &Arc<Source>, error: &Error) -> Finding {
    let place = error.location();
    let place = place.map_or_else(|| Span::first_line(source), |at| span_at(source, &at));
    let mut error = error;
    while let Error::AliasError { error: inner, .. } | Error::WithSnippet { error: inner, .. } =
        error
    {
        error = inner;
    }
    let malformed = |message: &str| Finding::new(Code::MalformedYaml, message);
    let finding = match error {
        Error::DuplicateMappingKey { .. } => {
            let message = match place.text().trim() {
                "" => "a key without a name is here twice".to_owned(),
                key => format!("the key `{key}` is here twice"),
            };
            Finding::new(Code::DuplicateKey, message).help("remove one of the two")
        }
        Error::Budget { .. } => malformed("aliases expand beyond the size limit")
            .help("write out what the aliases (`*name`) repeat"),
        Error::RecursiveReferencesRequireWeakTypes { .. } => {
            malformed("this alias refers to itself").help("write out what it repeats")
        }
        other => {
            let message = DefaultMessageFormatter.format_message(other);
            let line = message.lines().next().unwrap_or_default();
            malformed(line.trim_end_matches('.')).help(
                "look for an open bracket or quotation mark, or a wrong indentation, here or just \
                 above",
            )
        }
    };
    finding.at(&place)
}

/// A node as the library reads it. The text of a number is only in the file: a float would lose
/// `0.10`.
enum Raw {
    Null,
    Text(String),
    Number,
    Sequence(Vec<Spanned<Raw>>),
    Mapping(Vec<(Spanned<Raw>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

macro_rules! numbers {
    ($($visit:ident: $number:ty),*) => {
        $(fn $visit<E>(self, _: $number) -> Result<Raw, E> {
            Ok(Raw::Number)
        })*
    };
}

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    numbers!(visit_i64: i64, visit_u64: u64, visit_i128: i128, visit_u128: u128, visit_f64: f64);

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let items = std::iter::from_fn(|| access.next_element().transpose());
        items.collect::<Result<_, _>>().map(Raw::Sequence)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let entries = std::iter::from_fn(|| access.next_entry().transpose());
        entries.collect::<Result<_, _>>().map(Raw::Mapping)
    }
}

fn node(source: &Arc<Source>, raw: Spanned<Raw>) -> Node {
    let span = span_at(source, &raw.referenced);
    let content = match raw.value {
        Raw::Null => NodeContent::Null,
        Raw::Text(text) => NodeContent::Scalar(text),
        // As it is written, behind an alias too.
        Raw::Number => NodeContent::Scalar(span_at(source, &raw.defined).text().trim().to_owned()),
        Raw::Sequence(items) => {
            NodeContent::Sequence(items.into_iter().map(|item| node(source, item)).collect())
        }
        Raw::Mapping(entries) => NodeContent::Mapping(
            entries
                .into_iter()
                .map(|(key, value)| (node(source, key), node(source, value)))
                .collect(),
        ),
    };
    Node { content, span }
}

/// The bytes of a location, up to the end of its first line. Only nodes have byte offsets; errors
/// have offsets in characters.
fn span_at(source: &Arc<Source>, location: &Location) -> Span {
    let (text, span) = (source.text(), location.span());
    let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let start = match span.byte_offset() {
        Some(offset) => number(offset).min(text.len()),
        None => text.char_indices().nth(number(span.offset())).map_or(text.len(), |(at, _)| at),
    };
    let line = text[start..].find('\n').unwrap_or(text.len() - start);
    Span::new(source, start..start + number(span.byte_len().unwrap_or(0)).min(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scalars(text: &str) -> Vec<String> {
        fn collect(node: Node, into: &mut Vec<String>) {
            match node.content {
                NodeContent::Null => into.push("null".to_owned()),
                NodeContent::Scalar(text) => into.push(text),
                NodeContent::Sequence(nodes) => {
                    nodes.into_iter().for_each(|node| collect(node, into))
                }
                NodeContent::Mapping(entries) => entries.into_iter().for_each(|(key, value)| {
                    collect(key, into);
                    collect(value, into);
                }),
            }
        }
        let mut found = Vec::new();
        match parse(&Source::new("test.yaml", text)) {
            Ok(node) => collect(node, &mut found),
            Err(finding) => found.push(format!("{finding:?}")),
        }
        found
    }

    #[test]
    fn numbers_stay_as_they_are_written() {
        let text = "[1886, 0.10, 2024-03, -1.50, 1e3, 0x10, 9007199254740993, ~, true, '007'] # x";
        let written =
            ["1886", "0.10", "2024-03", "-1.50", "1e3", "0x10", "9007199254740993", "null", "true"];
        assert_eq!(scalars(text), [&written[..], &["007"]].concat());
    }

    #[test]
    fn an_alias_has_the_text_of_what_it_stands_for() {
        assert_eq!(scalars("a: &year 1886\nb: *year\n"), ["a", "1886", "b", "1886"]);
    }

    #[test]
    fn a_key_after_hangul_is_pointed_at_by_its_bytes() {
        let source = Source::new("test.yaml", "이름: 경주\nsinse: 1987\n");
        let Ok(Node { content: NodeContent::Mapping(entries), .. }) = parse(&source) else {
            unreachable!("a mapping");
        };
        assert_eq!(entries[1].0.span.text(), "sinse");
        assert_eq!(entries[1].1.span.line_column(), (2, 8));
    }
}
