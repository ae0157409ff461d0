//! YAML text as a tree of nodes with their places. The one module that uses the YAML library.

use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{DefaultMessageFormatter, Error, Location, MessageFormatter, Spanned};

use crate::finding::{Code, Finding, Source, Span, characters};

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

/// What even a short file may have, with what its aliases repeat.
const LEAST_NODES: usize = 250_000;
const LEAST_EVENTS: usize = 1_000_000;

/// Parses a whole file.
///
/// # Errors
/// A finding `malformed-yaml` or `duplicate-key` at its place.
pub(super) fn parse(source: &Arc<Source>) -> Result<Node, Finding> {
    if source.text().trim().is_empty() {
        return Ok(Node { content: NodeContent::Null, span: Span::first_line(source) });
    }
    let read = |strict_indentation| {
        // A file has as many nodes as it needs; those that aliases repeat have limits of their own.
        let length = source.text().len();
        let budget = serde_saphyr::budget! {
            max_nodes: length.max(LEAST_NODES),
            max_events: length.saturating_mul(2).max(LEAST_EVENTS),
        };
        let options =
            serde_saphyr::options! { strict_indentation: strict_indentation, budget: budget };
        serde_saphyr::from_str_with_options(source.text(), options)
    };
    // By the letter of YAML a closing bracket is indented, too; usually it is below its key. And if
    // something else is wrong as well, that is why the indentation is.
    let read = read(true).or_else(|strict| match read(false) {
        Ok(raw) if closes_at(source, &strict) => Ok(raw),
        Ok(_) => Err(strict),
        Err(other) => Err(other),
    });
    match read {
        Ok(raw) => Ok(node(source, raw)),
        Err(error) => Err(fault(source, &error)),
    }
}

/// Whether an error is in a line that begins with a closing bracket.
fn closes_at(source: &Arc<Source>, error: &Error) -> bool {
    let at = error.location().map(|location| span_at(source, &location).range().start);
    at.is_some_and(|at| line(source.text(), at).1.trim_start().starts_with([']', '}']))
}

/// The line of a text that contains a byte, and where it begins.
fn line(text: &str, at: usize) -> (usize, &str) {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    (start, text[start..].lines().next().unwrap_or_default())
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
    let malformed = |message: &str| Finding::new(Code::MalformedYaml, message).at(&place);
    match error {
        Error::DuplicateMappingKey { .. } => {
            let message = match place.text().trim_matches(['"', '\'']) {
                "" => "a key without a name is here twice".to_owned(),
                key => format!("the key `{key}` is here twice"),
            };
            Finding::new(Code::DuplicateKey, message).help("remove one of the two").at(&place)
        }
        Error::Budget { .. } => malformed("aliases expand beyond the size limit")
            .help("write out what the aliases (`*name`) repeat"),
        Error::RecursiveReferencesRequireWeakTypes { .. } => {
            malformed("this alias refers to itself").help("write out what it repeats")
        }
        Error::UnknownAnchor { .. } => malformed("this alias (`*name`) refers to nothing")
            .help("write out what it repeats, or a text that begins with `*` in quotation marks"),
        Error::MultipleDocuments { .. } => {
            let at = second_document(source.text()).unwrap_or(place.range().start);
            malformed("a second YAML document begins here")
                .at(&Span::new(source, at..at + 3))
                .help("remove the line `---`, or write a file for each")
        }
        other => {
            let message = DefaultMessageFormatter.format_message(other);
            let message = message.lines().next().unwrap_or_default();
            odd_character(source, &place).unwrap_or_else(|| syntax_fault(message, &place))
        }
    }
}

/// Where a line begins a second document: `---` after other lines than comments.
fn second_document(text: &str) -> Option<usize> {
    let mut at = 0;
    let mut first = true;
    for line in text.split_inclusive('\n') {
        let begins = line.starts_with("---") && line[3..].starts_with([' ', '\t', '\r', '\n']);
        if (begins || line.trim_end() == "---") && !first {
            return Some(at);
        }
        first &= line.trim().is_empty() || line.starts_with(['#', '%']);
        at += line.len();
    }
    None
}

/// A character that only looks like a space, or like nothing, in the line of an error or the one
/// after it.
fn odd_character(source: &Arc<Source>, place: &Span) -> Option<Finding> {
    let text = source.text();
    let (start, first) = line(text, place.range().start);
    let next = text[start + first.len()..].lines().nth(1).unwrap_or_default();
    let end = (start + first.len() + next.len() + 2).min(text.len());
    let lines = text.get(start..end).unwrap_or(first);
    let is_odd = |c: char| characters::is_other_space(c) || characters::is_invisible(c);
    let (at, c) = lines.char_indices().find(|(_, c)| is_odd(*c))?;
    let forbidden = characters::is_forbidden(c);
    let code = if forbidden { Code::ForbiddenCharacter } else { Code::MalformedYaml };
    let message = format!("{} is here", characters::described(c));
    let span = Span::new(source, start + at..start + at + c.len_utf8());
    let finding = Finding::new(code, message).at(&span);
    Some(finding.help("delete it, and type a plain space if there should be one"))
}

/// A fault of the syntax, in words for somebody who does not know the library.
fn syntax_fault(message: &str, place: &Span) -> Finding {
    let malformed = |message: &str| Finding::new(Code::MalformedYaml, message);
    let has = |part: &str| message.contains(part);
    if has("tab") || is_indented_with_tab(place) {
        let finding = malformed("a tab is here; YAML is indented with spaces").at(&tab(place));
        return finding.help("replace the tab by spaces");
    }
    let quoted = "put the text into quotation marks";
    let (message, help) = if has("simple key expected") || has("did not find expected key") {
        ("this line is not `key: value`", "write `: ` after the key; check the indentation")
    } else if has("mapping values are not allowed") {
        ("a text here contains `: `, as a key does", quoted)
    } else if has("unexpected character") {
        ("a text cannot begin with this character", quoted)
    } else if has("unknown escape") || has("escape code") || has("hexadecimal") {
        (
            "this is not an escape that YAML knows",
            "write `\\\\` for a backslash, or use single quotes",
        )
    } else if has("quot") && (has("unclosed") || has("unexpected end") || has("document")) {
        ("a quotation mark is not closed", "close it, or write the text without")
    } else if has("unclosed bracket") || has("flow") || has("placement of ':'") {
        ("a bracket is not closed, or a comma is missing", "close it, here or just above")
    } else if has("'-' indicator") {
        ("expected `- ` of the next record", "indent the line as the other keys of its record")
    } else if has("indent") {
        ("this line is indented less than what it continues", "indent it with more spaces")
    } else if has("directive") || has("version") {
        ("directives (`%YAML`) are not used here", "remove the line")
    } else if has("invalid") || has("!!binary") {
        ("this is not what its tag says", "remove the tag that begins with `!`")
    } else {
        (
            "this is not valid YAML",
            "look for an open bracket or quotation mark, or a wrong indentation, here or just above",
        )
    };
    malformed(message).at(place).help(help)
}

fn is_indented_with_tab(place: &Span) -> bool {
    tab(place).range() != place.range()
}

/// The first tab in the indentation of the line of an error or of the next one.
fn tab(place: &Span) -> Span {
    let text = place.source().text();
    let (start, first) = line(text, place.range().start);
    let second = start + text[start..].find('\n').map_or(first.len(), |end| end + 1);
    for from in [start, second] {
        let indent = text[from..].len() - text[from..].trim_start_matches([' ', '\t', '-']).len();
        if let Some(at) = text[from..from + indent].find('\t') {
            return place.at(from + at..from + at + 1);
        }
    }
    place.clone()
}

/// A node as the library reads it. The text of a number is only in the file, for a float would lose
/// `0.10`; so is that of what YAML 1.1 took for true or false: `no` is Norwegian.
enum Raw {
    Null,
    Text(String),
    Plain,
    Sequence(Vec<Spanned<Raw>>),
    Mapping(Vec<(Spanned<Raw>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

macro_rules! plain {
    ($($visit:ident: $kind:ty),*) => {
        $(fn $visit<E>(self, _: $kind) -> Result<Raw, E> {
            Ok(Raw::Plain)
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

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    plain!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_i128: i128, visit_u128: u128, visit_f64: f64);

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
        Raw::Plain => NodeContent::Scalar(span_at(source, &raw.defined).text().trim().to_owned()),
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
