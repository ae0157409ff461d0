//! The marks that people leave where a text is not done.

use briefing_lang::unfinished_marks;

use crate::finding::{Code, Finding, Findings};
use crate::locales::Words;

/// Finds them in the texts of a language, and in the comments above its messages.
pub(super) fn check(words: &Words, findings: &mut Findings) {
    // Looked for in whole files first: most often there is none.
    let texts = || words.resources().iter().map(|resource| resource.source().text());
    if !unfinished_marks().any(|mark| texts().any(|text| text.contains(mark))) {
        return;
    }
    let mut last = "";
    for entry in words.entries() {
        for text in &entry.texts {
            for (at, mark) in marks(text.text()) {
                findings.push(finding(mark, &entry.id).at(&text.part(at..at + mark.len())));
            }
        }
        // The comment belongs to the message: told once, not for each attribute.
        if last != entry.message() {
            for mark in entry.comment.iter().flat_map(|line| marks(line)).map(|(_, mark)| mark) {
                findings
                    .push(finding(mark, &entry.id).at(&entry.span).label("in the comment above"));
            }
        }
        last = entry.message();
    }
}

fn finding(mark: &str, id: &str) -> Finding {
    Finding::new(Code::Unfinished, format!("`{id}` is marked as unfinished: `{mark}`"))
        .help("finish it, and take the mark away")
}

fn marks(text: &str) -> Vec<(usize, &'static str)> {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let mut found = Vec::new();
    for mark in unfinished_marks() {
        for (at, _) in text.match_indices(mark) {
            let before = text[..at].chars().next_back();
            let after = text[at + mark.len()..].chars().next();
            // `XXX` may be part of a word, `???` not.
            if !mark.starts_with(char::is_alphabetic) || !(letter(before) || letter(after)) {
                found.push((at, mark));
            }
        }
    }
    found
}
