//! Whether the fonts of the dossier have every character of the words: reported by
//! message, before anything is typeset.

use std::collections::HashMap;

use crate::dossier::Fonts;
use crate::finding::{Code, Finding, Findings, Span};
use crate::locales::Words;

pub(super) fn check(words: &Words, fonts: &Fonts, findings: &mut Findings) {
    // Each character once: a language has some hundred of them.
    let mut known = HashMap::new();
    let mut check = |c: char, span: &dyn Fn() -> Span| {
        if !*known.entry(c).or_insert_with(|| fonts.covers(c)) {
            let message = format!("no font of the dossier has `{c}`");
            findings.push(
                Finding::new(Code::MissingGlyph, message)
                    .at(&span())
                    .label(format!("U+{:04X}", u32::from(c)))
                    .help("write it another way, or add a font to reports/fonts"),
            );
        }
    };
    for entry in words.entries() {
        for text in &entry.texts {
            for (at, c) in text.text().char_indices() {
                check(c, &|| text.part(at..at + c.len_utf8()));
            }
        }
        for (span, text) in &entry.literals {
            text.chars().for_each(|c| check(c, &|| span.clone()));
        }
    }
}
