//! Whether the fonts of the dossier have every character of the words: told by
//! message, before anything is set.

use std::collections::HashSet;

use crate::finding::{Finding, Findings};
use crate::locales::Words;
use crate::project::Fonts;

/// Finds the characters that no font has.
pub(super) fn check(words: &Words, fonts: &Fonts, findings: &mut Findings) {
    // Each character once: a language has some hundred of them.
    let texts = || words.entries().flat_map(|entry| &entry.texts);
    let used: HashSet<char> = texts().flat_map(|text| text.text().chars()).collect();
    let lacking: HashSet<char> = used.into_iter().filter(|c| !fonts.covers(*c)).collect();
    if lacking.is_empty() {
        return;
    }
    for entry in words.entries() {
        for text in &entry.texts {
            for (at, c) in text.text().char_indices() {
                if lacking.contains(&c) {
                    let message = format!("no font of the dossier has `{c}`");
                    findings.push(
                        Finding::error("missing-glyph", message)
                            .at(&text.part(at..at + c.len_utf8()))
                            .label(format!("U+{:04X}", u32::from(c)))
                            .help("write it another way, or add a font to reports/fonts"),
                    );
                }
            }
        }
    }
}
