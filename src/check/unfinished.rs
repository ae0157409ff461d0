//! The marks that people leave in unfinished texts.

use briefing_lang::unfinished_marks;

use super::found;
use crate::finding::{Code, Findings, Span};
use crate::locales::Words;

/// Finds them in the texts of a language, and in the comments above its messages.
pub(super) fn check(words: &Words, findings: &mut Findings) {
    // Most often no file has any.
    let texts = || words.resources().iter().map(|resource| resource.source().text());
    if !unfinished_marks().any(|mark| texts().any(|text| text.contains(mark))) {
        return;
    }
    let mut last = "";
    for entry in words.entries() {
        let finding = |mark: &str, span: &Span| {
            let message = format!("`{}` is marked as unfinished: `{mark}`", entry.id);
            found(Code::Unfinished, message, span, "finish it, and remove the mark")
        };
        for text in &entry.texts {
            for (at, mark) in marks(text.text()) {
                findings.push(finding(mark, &text.part(at..at + mark.len())));
            }
        }
        // The comment belongs to the message: reported once, not for each attribute.
        if last != entry.message() {
            for (_, mark) in entry.comment.iter().flat_map(|line| marks(line)) {
                findings.push(finding(mark, &entry.span).label("in the comment above"));
            }
        }
        last = entry.message();
    }
}

fn marks(text: &str) -> impl Iterator<Item = (usize, &'static str)> {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let places = |mark| text.match_indices(mark).map(move |(at, _)| (at, mark));
    unfinished_marks().flat_map(places).filter(move |(at, mark)| {
        let before = text[..*at].chars().next_back();
        let after = text[at + mark.len()..].chars().next();
        // `XXX` may be part of a word, `???` not.
        !mark.starts_with(char::is_alphabetic) || !(letter(before) || letter(after))
    })
}
