//! A Fluent file: its syntax tree, read into what the checks need, with the place
//! of every part.

mod entry;
mod hazard;
mod reader;

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::finding::{Code, Finding, Findings, Source, Span};
use crate::limits::{Limit, Limits};
use crate::locales::pattern::Pattern;
pub(crate) use entry::{Entry, GRAMMAR, VariableUse, is_unprinted, split_id};
use hazard::{Hazard, hazard};
use reader::Reader;

#[derive(Debug)]
pub(crate) struct Resource {
    source: Arc<Source>,
    entries: Vec<Entry>,
    broken: Vec<Broken>,
    /// Whether nothing of it was read, because the parser would not come back.
    refused: bool,
}

/// What could not be read.
#[derive(Debug)]
pub(crate) struct Broken {
    /// A message by its id, `message.*` for attributes of one.
    pub(crate) id: String,
    pub(crate) span: Span,
}

impl Resource {
    /// Parses a file. What is not Fluent becomes a finding, the rest is kept.
    pub(crate) fn parse(source: Arc<Source>, findings: &mut Findings) -> Self {
        let most = source.limits().count(Limit::Depth);
        if let Some(hazard) = hazard(source.text(), most) {
            findings.push(refusal(&source, hazard));
            return Self { source, entries: Vec::new(), broken: Vec::new(), refused: true };
        }
        let parsed = parser::parse(source.text()).map(|tree| (tree, Vec::new()));
        let (tree, errors) = parsed.unwrap_or_else(|faulty| faulty);
        for error in errors {
            let tab = indenting_tab(source.text(), error.pos.start);
            findings.push(match tab {
                Some(at) => {
                    let message = "a tab is here; Fluent is indented with spaces";
                    Finding::new(Code::MalformedMessage, message)
                        .at(&Span::new(&source, at..at + 1))
                        .help("replace the tab by spaces")
                }
                None => malformed(&source, error),
            });
        }
        let mut reader = Reader::new(&source);
        for entry in &tree.body {
            reader.entry(entry);
        }
        let entries = reader.entries;
        let junk = tree.body.iter().filter_map(|entry| match entry {
            ast::Entry::Junk { content } => Some(*content),
            _ => None,
        });
        let broken = junk.map(|junk| Broken {
            id: broken_id(&source, &entries, junk),
            span: Span::new(&source, source.range_of(junk)),
        });
        let broken = broken.collect();
        Self { source, entries, broken, refused: false }
    }

    /// Whether nothing of it was read, because the parser would not come back.
    pub(crate) fn is_refused(&self) -> bool {
        self.refused
    }

    /// What could not be read.
    pub(crate) fn broken(&self) -> &[Broken] {
        &self.broken
    }

    pub(crate) fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The values and attributes of the file, in its order.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

/// Why nothing of a file is read.
fn refusal(source: &Arc<Source>, hazard: Hazard) -> Finding {
    match hazard {
        Hazard::Depth(at) => {
            let what = "braces are nested too deep here";
            let finding = Finding::over_limit(Limit::Depth, source.limits(), what);
            finding.at(&Span::new(source, at..at + 1))
        }
        Hazard::Escape(at) => {
            let message = "an escape has too few digits: `\\u` needs four, `\\U` six";
            Finding::new(Code::MalformedMessage, message)
                .at(&Span::new(source, at..at + 2))
                .help("write the character itself, or all digits of its code, as in `\\u00E9`")
        }
    }
}

/// What Fluent's parser found.
fn malformed(source: &Arc<Source>, error: ParserError) -> Finding {
    let error = within_attribute(source.text(), error);
    let message = match &error.kind {
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            "expected an id, which begins with a letter from a to z".to_owned()
        }
        kind => lower_first(&kind.to_string()),
    };
    Finding::new(Code::MalformedMessage, message)
        .at(&Span::new(source, error.pos))
        .help("a message is `id = text`; further lines of it are indented")
}

/// The first tab before the text of the line of an error.
fn indenting_tab(text: &str, at: usize) -> Option<usize> {
    let start = text[..at.min(text.len())].rfind('\n').map_or(0, |end| end + 1);
    let rest = &text[start..];
    let indent = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    rest[..indent].find('\t').map(|tab| start + tab)
}

/// A text after changes, sorted by place. Where two overlap, the second begins at the end of the
/// first.
pub(super) fn splice(
    text: &str,
    changes: impl IntoIterator<Item = (Range<usize>, String)>,
) -> String {
    let mut changed = String::with_capacity(text.len() * 2);
    let mut from = 0;
    for (range, change) in changes {
        changed.push_str(&text[from..range.start.max(from)]);
        changed.push_str(&change);
        from = range.end.max(from);
    }
    changed + &text[from..]
}

/// The fault of an attribute where it is. The parser skips an attribute that it
/// cannot read, and then finds no message at the start of its line.
fn within_attribute(text: &str, error: ParserError) -> ParserError {
    // Up to where the parser went on.
    let text = &text[..error.slice.as_ref().map_or(text.len(), |junk| junk.end)];
    let line = text[..error.pos.start].rfind('\n').map_or(0, |end| end + 1);
    let indented = text[line..].trim_start_matches([' ', '\t']);
    let Some(attribute) = indented.strip_prefix('.') else { return error };
    let start = text.len() - attribute.len();
    let inner = parser::parse(attribute).err().and_then(|(_, errors)| errors.into_iter().next());
    inner.map_or(error, |inner| {
        let pos = inner.pos.start + start..inner.pos.end + start;
        ParserError { pos, ..inner }
    })
}

/// What could not be read: a message, by its id, or the attributes from one on, as
/// `message.*`.
fn broken_id(source: &Source, entries: &[Entry], junk: &str) -> String {
    if junk.trim_start().starts_with('.') {
        let at = source.range_of(junk).start;
        let before = entries.partition_point(|entry| entry.span.range().start < at);
        let owner = before.checked_sub(1).map(|last| &entries[last]);
        return format!("{}.*", owner.map_or("", Entry::message));
    }
    junk.split([' ', '=']).next().unwrap_or_default().to_owned()
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| c.to_lowercase().chain(chars).collect())
}

/// Parses the text of a message. Outside braces every character is text, also those that Fluent
/// reserves at the start of a line.
///
/// # Errors
/// What is wrong with it, in Fluent's words.
pub(crate) fn parse_pattern(text: &str) -> Result<Pattern, Finding> {
    // Tools that show a text on one line make one line of its variants, too.
    read_pattern(text).or_else(|fault| read_pattern(&variants_on_lines(text)).map_err(|_| fault))
}

/// A text with the variants of its choices on lines of their own.
fn variants_on_lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    // Of each brace that is open, whether it has variants.
    let mut braces = Vec::new();
    let mut in_literal = false;
    for (at, c) in text.char_indices() {
        let has_variants = braces.last() == Some(&true) && !in_literal;
        let begins = c == '*' && text[at..].starts_with("*[") || c == '[' && !lines.ends_with('*');
        if has_variants && (begins || c == '}') {
            lines.truncate(lines.trim_end().len());
            lines.push_str("\n ");
        }
        lines.push(c);
        match c {
            '"' if !braces.is_empty() => in_literal = !in_literal,
            '{' if !in_literal => braces.push(false),
            '}' if !in_literal => drop(braces.pop()),
            '>' if !in_literal && lines.ends_with("->") => {
                if let Some(variants) = braces.last_mut() {
                    *variants = true;
                }
            }
            _ => {}
        }
    }
    lines
}

fn read_pattern(text: &str) -> Result<Pattern, Finding> {
    let mut findings = Findings::default();
    let text = text.replace("\r\n", "\n");
    let escaped = escape(text.trim_start_matches([' ', '\t', '\n']));
    let indented = escaped.replace('\n', "\n    ");
    // As deep as any file may be: where it goes, the limits of the dossier hold.
    let mut limits = Limits::default();
    limits.set(Limit::Depth, u64::MAX);
    let source = Source::new("text", format!("text = {indented}\n")).limited(limits);
    let resource = Resource::parse(source, &mut findings);
    let entry = resource.entries.into_iter().next();
    match findings.into_iter().next() {
        Some(finding) => Err(finding),
        None => entry
            .map(|entry| entry.pattern)
            .ok_or_else(|| Finding::new(Code::EmptyMessage, "it is empty")),
    }
}

/// A text with what would be syntax in it, outside braces, written as literals.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let (mut depth, mut in_literal) = (0_usize, false);
    // The first line follows the `=`, where only a brace is reserved.
    let mut at_start = false;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let is_reserved = depth == 0 && (c == '}' || at_start && "[*.".contains(c));
        match c {
            _ if is_reserved => {
                escaped.push_str(&format!("{{ \"{c}\" }}"));
                at_start = false;
                continue;
            }
            '\\' if in_literal => {
                escaped.push(c);
                escaped.extend(chars.next());
                continue;
            }
            '"' if depth > 0 => in_literal = !in_literal,
            '{' if !in_literal => depth += 1,
            '}' if !in_literal => depth -= 1,
            _ => {}
        }
        at_start = c == '\n' || at_start && c == ' ';
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::parse_pattern;

    #[test]
    fn cases_9_and_faults_7_what_fluent_reserves_at_the_start_of_a_line_is_text() {
        for (text, canonical) in [
            ("[초안] 없음", "[초안] 없음"),
            ("* 없음", "* 없음"),
            (".NET 사무소", ".NET 사무소"),
            (".x = y", ".x = y"),
            ("} 없음", "{ \"}\" } 없음"),
            ("a }", "a { \"}\" }"),
            ("a\n.other = x", "a { \".\" }other = x"),
            ("a\n\n[b] c", "a\n\n{ \"[\" }b] c"),
            ("  a", "a"),
            ("a \t", "a"),
            ("a { $b }\t", "a { $b }"),
            (
                "{ $n ->\n    [one] a\t\n   *[other] b\n }",
                "{ $n ->\n        [one] a\n       *[other] b\n    }",
            ),
            (
                "{ $n ->\n    [one] a\n   *[other] b\n }",
                "{ $n ->\n        [one] a\n       *[other] b\n    }",
            ),
            ("{ \"}\" } a", "{ \"}\" } a"),
            ("{ \"\\\"{\" } a }", "{ \"\\\"{\" } a { \"}\" }"),
        ] {
            let parsed = parse_pattern(text).map(|pattern| pattern.canonical());
            assert_eq!(parsed.as_deref().ok(), Some(canonical), "{text}");
            // And so is what it becomes.
            let again = parse_pattern(canonical).map(|pattern| pattern.canonical());
            assert_eq!(again.as_deref().ok(), Some(canonical), "{text}");
        }
        for text in ["", "  ", "a { b", "{ }", "{ $n -> a }"] {
            assert!(parse_pattern(text).is_err(), "{text}");
        }
    }
}
