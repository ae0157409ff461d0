//! Characters that nobody sees and that make of a text something else than what is seen: control
//! characters, and those that turn the direction of writing ("Trojan Source", CVE-2021-42574).

use std::sync::Arc;

use super::characters::{DELETE, described, is_isolate, is_mark, is_meaningless, is_turning};
use super::{Code, Finding, Findings, Source, Span};

/// How many a file has findings for: it may be no text at all.
const MOST: usize = 100;

/// The findings in a file.
pub(crate) fn hidden(source: &Arc<Source>) -> Findings {
    let mut findings = Findings::default();
    let mut start = 0;
    let lines = source.text().split_inclusive('\n').flat_map(|line| {
        let this = start;
        start += line.len();
        in_line(line).into_iter().map(move |(at, c)| (this + at, c))
    });
    for (at, c) in lines.take(MOST) {
        let span = Span::new(source, at..at + c.len_utf8());
        let message = format!("{} is here", described(c));
        findings.push(Finding::new(Code::ForbiddenCharacter, message).at(&span).help(DELETE));
    }
    findings
}

/// The first of such characters in a text.
pub(crate) fn hidden_character(text: &str) -> Option<char> {
    text.lines().find_map(|line| in_line(line).first().map(|(_, c)| *c))
}

/// Such characters in a line, with their places. Writing from right to left has use for marks, and for
/// isolates that are closed in the same line.
fn in_line(line: &str) -> Vec<(usize, char)> {
    // Nearly every line.
    if !line.chars().any(|c| is_meaningless(c) || is_turning(c) || is_isolate(c) || is_mark(c)) {
        return Vec::new();
    }
    let right_to_left = line.chars().any(is_right_to_left);
    let (mut found, mut open) = (Vec::new(), Vec::new());
    for (at, c) in line.char_indices() {
        let is_wrong = match c {
            '\u{2069}' => open.pop().is_none() || !right_to_left,
            c if is_isolate(c) => {
                if right_to_left {
                    open.push((at, c));
                }
                !right_to_left
            }
            c if is_mark(c) => !right_to_left,
            c => is_meaningless(c) || is_turning(c),
        };
        if is_wrong {
            found.push((at, c));
        }
    }
    found.extend(open);
    found.sort_unstable();
    found
}

/// Whether a character is of a script that is written from right to left (Unicode Character Database,
/// the blocks whose default is R or AL).
fn is_right_to_left(c: char) -> bool {
    !is_mark(c)
        && matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
            | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_those_that_nobody_needs() {
        for (line, expected) in [
            ("경주 « Nîmes »\t\r\n", ""),
            ("a\u{200B}\u{200D}\u{AD}b", ""),
            (
                "a\u{1B}[31m\0\u{7F}\u{85}\u{FEFF}\u{FFFE}\u{FDD0}",
                "\u{1B}\0\u{7F}\u{85}\u{FEFF}\u{FFFE}\u{FDD0}",
            ),
            ("a\u{202E}fdp.exe\u{202C}", "\u{202E}\u{202C}"),
            ("عربي \u{202B}عربي\u{202C}", "\u{202B}\u{202C}"),
            // Marks and isolates, in the writing that needs them and in another.
            ("عربي\u{200F} (2026)\u{200E}!", ""),
            ("a\u{200F}b", "\u{200F}"),
            ("עברית \u{2066}Nîmes\u{2069} עברית", ""),
            ("Nîmes \u{2067}x\u{2069}", "\u{2067}\u{2069}"),
            ("עברית \u{2066}Nîmes", "\u{2066}"),
            ("עברית \u{2069}Nîmes \u{2067}a\u{2068}b\u{2069}", "\u{2069}\u{2067}"),
        ] {
            let found: String = in_line(line).into_iter().map(|(_, c)| c).collect();
            assert_eq!(found, expected, "{line:?}");
        }
    }

    #[test]
    fn a_file_of_zeros_has_an_end() {
        let source = Source::new("x", "\0".repeat(10_000));
        assert_eq!(hidden(&source).iter().count(), MOST);
    }
}
