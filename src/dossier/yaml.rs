//! YAML text as a tree of nodes with their places. The one module that uses the YAML library.

use std::cell::Cell;
use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::budget::BudgetBreach;
use serde_saphyr::{DefaultMessageFormatter, Error, Location, MessageFormatter, Spanned};

use super::syntax::{line, second_document, syntax_fault};
use super::text_size::TextSize;
use crate::finding::{Code, Finding, Source, Span, characters};
use crate::limits::Limit;

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

/// How many nodes, and how many bytes of text, the aliases even of a short file may repeat.
const REPEATED: usize = 250_000;
const REPEATED_TEXT: u64 = 64 << 20;

/// How many open brackets the library looks at before it says how deep the first of them is.
const AHEAD: usize = 4096;

/// Parses a whole file.
///
/// # Errors
/// A finding `malformed-yaml` or `duplicate-key` at its place.
pub(super) fn parse(source: &Arc<Source>) -> Result<Node, Finding> {
    if source.text().trim().is_empty() {
        return Ok(Node { content: NodeContent::Null, span: Span::first_line(source) });
    }
    if expands(source) {
        let finding = Finding::new(Code::MalformedYaml, EXPANDS).at(&Span::first_line(source));
        return Err(finding.help(WRITE_OUT));
    }
    let read = |strict_indentation| {
        let options = options(source, strict_indentation);
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

const EXPANDS: &str = "aliases expand beyond the size limit";
const WRITE_OUT: &str = "write out what the aliases (`*name`) repeat";

/// How a file is read. It has as many nodes as it needs; those that aliases repeat have limits of their
/// own.
fn options(source: &Source, strict_indentation: bool) -> serde_saphyr::Options {
    let length = source.text().len();
    let budget = serde_saphyr::budget! {
        max_depth: source.limits().count(Limit::Depth),
        flow_nesting_limit: AHEAD,
        max_nodes: usize::MAX,
        max_events: usize::MAX,
        max_aliases: usize::MAX,
        max_anchors: usize::MAX,
        max_merge_keys: usize::MAX,
        max_total_scalar_bytes: usize::MAX,
        max_recorded_anchor_events: length.max(REPEATED),
        enforce_alias_anchor_ratio: false,
    };
    let repeated = (length / 4).max(REPEATED);
    let alias_limits = serde_saphyr::alias_limits! { max_total_replayed_events: repeated };
    serde_saphyr::options! {
        strict_indentation: strict_indentation,
        budget: budget,
        alias_limits: alias_limits,
    }
}

/// Whether aliases repeat more text than a file can have. What else is wrong with them is found when the
/// file is read.
fn expands(source: &Source) -> bool {
    let text = source.text();
    if !(text.contains('&') && text.contains('*')) {
        return false;
    }
    let left = Cell::new(REPEATED_TEXT.max(4 * text.len() as u64));
    let options = options(source, false);
    let _ = serde_saphyr::with_deserializer_from_str_with_options(text, options, |file| {
        TextSize { left: &left }.deserialize(file)
    });
    left.get() == 0
}

/// Whether an error is in a line that begins with a closing bracket.
fn closes_at(source: &Arc<Source>, error: &Error) -> bool {
    let at = error.location().map(|location| span_at(source, &location).range().start);
    at.is_some_and(|at| line(source.text(), at).1.trim_start().starts_with([']', '}']))
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
        Error::Budget { breach: BudgetBreach::Depth { .. }, .. } => {
            let what = "values are nested too deep here";
            Finding::over_limit(Limit::Depth, source.limits(), what).at(&place)
        }
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => malformed(EXPANDS).help(WRITE_OUT),
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
    let space = "delete it, and type a plain space if there should be one";
    Some(finding.help(if forbidden { characters::DELETE } else { space }))
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
    let end = start.saturating_add(number(span.byte_len().unwrap_or(0))).min(text.len());
    let line = text.as_bytes()[start..end].iter().position(|byte| *byte == b'\n');
    Span::new(source, start..line.map_or(end, |line| start + line))
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
