//! The pseudo-language: the source's text made longer, accented and put in brackets.
//! What stays plain on a page was not taken from the words; what is cut off shows by
//! its missing bracket; what fits has room for a translation.

use std::ops::Range;

use super::resource::{Resource, splice};
use crate::finding::Findings;

/// Whether a tag without the suffix of the pseudo-language names a language, with or without its
/// region.
pub(crate) fn is_of(tag: &str, language: &str) -> bool {
    tag == language || language.split('-').next() == Some(tag)
}

/// By how much a text grows: most translations of English take up to 35 % more.
const GROWTH: f64 = 0.35;

/// A file with all texts in the pseudo-language. Variables, functions and what the
/// grammar needs to know of names stay as they are.
pub(super) fn resource(resource: &Resource) -> Resource {
    let source = resource.source();
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    for entry in resource.entries().iter().filter(|entry| !entry.is_grammar()) {
        let last = entry.texts.len();
        for (at, piece) in entry.texts.iter().enumerate() {
            let mut accented: String = piece.text().chars().map(accent).collect();
            if at + 1 == last {
                let letters = entry.texts.iter().map(|text| text.text().chars().count()).sum();
                let end = accented.trim_end().len();
                accented.insert_str(end, &padding(letters));
            }
            changes.push((piece.range(), accented));
        }
        let elements = &entry.pattern.elements;
        if let (Some(first), Some(last)) = (elements.first(), elements.last()) {
            let (first, last) = (first.span(), last.span());
            let start = first.range().end - first.text().trim_start().len();
            let end = last.range().start + last.text().trim_end().len();
            // `[` at the start of a line would begin a variant.
            changes.push((start..start, "{ \"[\" }".to_owned()));
            changes.push((end..end, "]".to_owned()));
        }
    }
    changes.sort_by_key(|(range, _)| (range.start, range.end));
    let text = splice(source.text(), changes);
    Resource::parse(source.with_text(text), &mut Findings::default())
}

/// Words that make up for the shortness of a text.
fn padding(letters: usize) -> String {
    const WORDS: &[&str] = &["öñé", "ţŵö", "ţĥŕéé", "ƒöûŕ", "ƒîṽé", "šîẋ", "šéṽéñ", "éîĝĥţ"];
    // A few thousand letters at most: exact as a float.
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let wanted = (letters as f64 * GROWTH).round() as usize;
    let mut padding = String::new();
    let mut words = WORDS.iter().cycle();
    while padding.chars().count() < wanted {
        padding.push(' ');
        padding.extend(words.next().copied());
    }
    padding
}

fn accent(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    let at = PLAIN.chars().position(|plain| plain == c);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c)
}
