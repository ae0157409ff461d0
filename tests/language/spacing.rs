//! Spaces and quotation marks, row by row, once and twice.

use briefing::locales::typography::{english, french, korean};

use super::{report, rows};

const TABLE: &str = include_str!("../cases/spacing.tsv");

#[test]
fn every_row_holds_and_stays() {
    let failures: Vec<String> = rows(TABLE)
        .iter()
        .filter_map(|row| {
            let &[language, input, expected, source] = row.cells.as_slice() else {
                return Some(format!("{}: not four columns", row.line));
            };
            let Some(set) = setter(language) else {
                return Some(format!("{}: no language `{language}`", row.line));
            };
            let once = set(&unescape(input));
            let twice = set(&once);
            if once != unescape(expected) || source.is_empty() {
                let found = escape(&once);
                return Some(format!("{}: `{input}` gives `{found}`, not `{expected}`", row.line));
            }
            (once != twice)
                .then(|| format!("{}: `{input}` changes again: `{}`", row.line, escape(&twice)))
        })
        .collect();
    report(&failures);
}

#[test]
fn the_table_is_large_enough() {
    let rows = rows(TABLE);
    assert!(rows.len() >= 80, "{} rows", rows.len());
    for language in ["fr", "en", "ko"] {
        assert!(rows.iter().any(|row| row.cells[0] == language));
    }
}

/// The function of a language.
pub(crate) fn setter(language: &str) -> Option<fn(&str) -> String> {
    match language {
        "fr" => Some(french),
        "en" => Some(english),
        "ko" => Some(korean),
        _ => None,
    }
}

/// Reads `\uXXXX`, `\n`, `\t` and `\\`.
fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, (c == '\\').then(|| chars.next()).flatten()) {
            ('\\', Some('n')) => out.push('\n'),
            ('\\', Some('t')) => out.push('\t'),
            ('\\', Some('u')) => {
                let code: String = chars.by_ref().take(4).collect();
                out.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            ('\\', Some(other)) => out.push(other),
            _ => out.push(c),
        }
    }
    out
}

/// Shows what cannot be seen, in the escapes of the table.
pub(crate) fn escape(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' => "\\n".to_owned(),
            '\t' => "\\t".to_owned(),
            '\\' => "\\\\".to_owned(),
            c if c != ' ' && (c.is_whitespace() || c.is_control()) => {
                format!("\\u{:04X}", c as u32)
            }
            c => c.to_string(),
        })
        .collect()
}
