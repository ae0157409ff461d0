//! YAML text as a tree whose every node knows its place. The one module that
//! knows the YAML reader.

use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Location, Spanned};

use crate::finding::Finding;
use crate::finding::{Code, Source, Span};

/// A node and its place.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) content: Content,
    pub(super) span: Span,
}

/// What a node holds. Scalars stay text: `1886` is a year and `0.10` has two
/// decimals, and only the schema knows which.
#[derive(Debug, Clone)]
pub(super) enum Content {
    Null,
    Scalar(String),
    Sequence(Vec<Node>),
    Mapping(Vec<(Node, Node)>),
}

impl Content {
    /// The word for it in a message.
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
        return Ok(Node { content: Content::Null, span: Span::first_line(source) });
    }
    let raw: Spanned<Raw> = serde_saphyr::from_str(source.text()).map_err(|error| {
        let error = error.without_snippet();
        let span = error
            .location()
            .map_or_else(|| Span::first_line(source), |location| span_at(source, &location));
        let duplicate = matches!(error, serde_saphyr::Error::DuplicateMappingKey { .. });
        if duplicate {
            let message = format!("the key `{}` is here twice", span.text());
            return Finding::new(Code::DuplicateKey, message).at(&span).help("keep one of the two");
        }
        let said = plain_message(&error.render());
        // The reader wraps these two in others, so that only their words tell them apart.
        let (message, help) = if said.contains("budget breached") {
            ("this file grows without measure", "write out what its aliases (`*name`) repeat")
        } else if said.contains("recursive references") {
            ("this alias stands within what it stands for", "write out what it repeats")
        } else {
            let help = "look for an open bracket or quotation mark, or a wrong indentation, here \
                        or just above";
            (said.as_str(), help)
        };
        Finding::new(Code::MalformedYaml, message).at(&span).help(help)
    })?;
    Ok(node(source, raw))
}

/// The reader's message without its own place and in our form.
fn plain_message(rendered: &str) -> String {
    let line = rendered.lines().next().unwrap_or_default();
    let line = line.strip_prefix("error: ").unwrap_or(line);
    let line = match line.find(" at line ") {
        Some(at) => &line[..at],
        None => line,
    };
    line.trim_end_matches('.').to_owned()
}

/// A node as the reader gives it, before its places are looked up in the text.
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

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::Sequence(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Mapping(entries))
    }
}

fn node(source: &Arc<Source>, raw: Spanned<Raw>) -> Node {
    let span = span_at(source, &raw.referenced);
    let content = match raw.value {
        Raw::Null => Content::Null,
        Raw::Text(text) => Content::Scalar(text),
        // The text as it was written, behind an alias too: a float would lose `0.10`.
        Raw::Number => Content::Scalar(span_at(source, &raw.defined).text().trim().to_owned()),
        Raw::Sequence(items) => {
            Content::Sequence(items.into_iter().map(|item| node(source, item)).collect())
        }
        Raw::Mapping(entries) => Content::Mapping(
            entries
                .into_iter()
                .map(|(key, value)| (node(source, key), node(source, value)))
                .collect(),
        ),
    };
    Node { content, span }
}

/// The bytes of a location; what spans several lines is pointed at by its first.
fn span_at(source: &Arc<Source>, location: &Location) -> Span {
    let text = source.text();
    let span = location.span();
    let start = span.byte_offset().map_or_else(
        || line_column_offset(text, location.line(), location.column()),
        |offset| usize::try_from(offset).unwrap_or(0),
    );
    let start = start.min(text.len());
    let length = span.byte_len().map_or(0, |length| usize::try_from(length).unwrap_or(0));
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = (start + length).clamp(start, line_end.max(start));
    Span::new(source, start..end.max(start))
}

fn line_column_offset(text: &str, line: u64, column: u64) -> usize {
    let line = usize::try_from(line).unwrap_or(1).saturating_sub(1);
    let column = usize::try_from(column).unwrap_or(1).saturating_sub(1);
    let line_start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let rest = &text[line_start.min(text.len())..];
    line_start + rest.chars().take(column).map(char::len_utf8).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scalars(text: &str) -> Vec<String> {
        fn collect(node: Node, into: &mut Vec<String>) {
            match node.content {
                Content::Null => into.push("null".to_owned()),
                Content::Scalar(text) => into.push(text),
                Content::Sequence(nodes) => nodes.into_iter().for_each(|node| collect(node, into)),
                Content::Mapping(entries) => entries.into_iter().for_each(|(key, value)| {
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
        let Ok(Node { content: Content::Mapping(entries), .. }) = parse(&source) else {
            unreachable!("a mapping");
        };
        assert_eq!(entries[1].0.span.text(), "sinse");
        assert_eq!(entries[1].1.span.line_column(), (2, 8));
    }
}
