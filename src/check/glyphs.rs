//! Whether the fonts of the dossier have every character of the words: told by
//! message, before anything is set.

use std::collections::HashSet;

use crate::dossier::Fonts;
use crate::finding::Span;
use crate::finding::{Code, Finding, Findings};
use crate::locales::Words;

/// Finds the characters that no font has.
pub(super) fn check(words: &Words, fonts: &Fonts, findings: &mut Findings) {
    // Each character once: a language has some hundred of them.
    let texts = || words.entries().flat_map(|entry| &entry.texts);
    let literals = words.entries().flat_map(|entry| &entry.literals);
    let literals = literals.flat_map(|(_, text)| text.chars());
    let used: HashSet<char> =
        texts().flat_map(|text| text.text().chars()).chain(literals).collect();
    let lacking: HashSet<char> = used.into_iter().filter(|c| !fonts.covers(*c)).collect();
    if lacking.is_empty() {
        return;
    }
    for entry in words.entries() {
        for text in &entry.texts {
            for (at, c) in text.text().char_indices().filter(|(_, c)| lacking.contains(c)) {
                findings.push(finding(c, &text.part(at..at + c.len_utf8())));
            }
        }
        for (span, text) in &entry.literals {
            for c in text.chars().filter(|c| lacking.contains(c)) {
                findings.push(finding(c, span));
            }
        }
    }
}

fn finding(c: char, span: &Span) -> Finding {
    Finding::new(Code::MissingGlyph, format!("no font of the dossier has `{c}`"))
        .at(span)
        .label(format!("U+{:04X}", u32::from(c)))
        .help("write it another way, or add a font to reports/fonts")
}
