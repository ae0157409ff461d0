//! What is wrong with the syntax of a YAML file, in words for somebody who does not know the library that
//! reads it.

use crate::finding::{Code, Finding, Span};

/// A fault of the syntax, in words for somebody who does not know the library.
pub(super) fn syntax_fault(message: &str, place: &Span) -> Finding {
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

/// Where a line begins a second document: `---` after other lines than comments.
pub(super) fn second_document(text: &str) -> Option<usize> {
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

/// The line of a text that contains a byte, and where it begins.
pub(super) fn line(text: &str, at: usize) -> (usize, &str) {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    (start, text[start..].lines().next().unwrap_or_default())
}
