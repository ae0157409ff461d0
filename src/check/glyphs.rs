//! Whether the fonts of the dossier have every character of its texts, and whether a PDF may have
//! it: reported where it is written, before anything is typeset.

use std::collections::{BTreeMap, HashMap};

use super::found;
use crate::dossier::{Dossier, Fonts};
use crate::finding::{Code, Finding, Findings, Span, characters};
use crate::locales::Words;

/// With so many missing characters or fewer each is a finding; with more the font is at fault.
const SINGLE: usize = 3;

/// How many characters a finding names.
const NAMED: usize = 12;

/// Checks the words of a language.
pub(super) fn check(words: &Words, fonts: &Fonts, findings: &mut Findings) {
    let right_to_left = briefing_lang::writing(words.language()).right_to_left;
    let mut glyphs = Glyphs::new(fonts);
    for entry in words.entries() {
        for text in &entry.texts {
            for (at, c) in text.text().char_indices() {
                glyphs.check(c, &|| text.part(at..at + c.len_utf8()), findings);
            }
        }
        for (span, text) in &entry.literals {
            for c in text.chars() {
                // In a file it is found where it is; here it is written as an escape.
                if characters::is_turning(c) || characters::is_isolate(c) && !right_to_left {
                    let message = format!("{} is here", characters::described(c));
                    let help = characters::DELETE;
                    findings.push(found(Code::ForbiddenCharacter, message, span, help));
                    continue;
                }
                glyphs.check(c, &|| span.clone(), findings);
            }
        }
    }
    glyphs.report(words.language(), findings);
}

/// Checks the texts of records that pages print as they are, such as titles.
pub(crate) fn check_records(dossier: &Dossier, fonts: &Fonts) -> Findings {
    let mut findings = Findings::default();
    let mut glyphs = Glyphs::new(fonts);
    for (text, span) in dossier.all().flat_map(|(_, record)| record.texts()) {
        for c in text.chars() {
            let place = || {
                let at = span.text().find(c);
                at.map_or_else(|| span.clone(), |at| span.part(at..at + c.len_utf8()))
            };
            glyphs.check(c, &place, &mut findings);
        }
    }
    glyphs.report("data", &mut findings);
    findings
}

/// What the fonts lack.
struct Glyphs<'a> {
    fonts: &'a Fonts,
    /// Each character once: a language has some hundred of them.
    known: HashMap<char, bool>,
    /// The missing characters with their first place in each file, and how often each is there.
    missing: BTreeMap<(char, String), (Span, usize)>,
}

impl<'a> Glyphs<'a> {
    fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, known: HashMap::new(), missing: BTreeMap::new() }
    }

    fn check(&mut self, c: char, span: &dyn Fn() -> Span, findings: &mut Findings) {
        if characters::is_forbidden(c) {
            let message = format!("{} is here", characters::described(c));
            let help = characters::DELETE;
            findings.push(found(Code::ForbiddenCharacter, message, &span(), help));
        } else if !*self.known.entry(c).or_insert_with(|| self.fonts.covers(c)) {
            let span = span();
            let file = span.source().path().to_owned();
            self.missing.entry((c, file)).or_insert((span, 0)).1 += 1;
        }
    }

    /// Reports what is missing from the texts of `whose`: each character once in a file, or all of
    /// them together.
    fn report(self, whose: &str, findings: &mut Findings) {
        let mut all: Vec<_> = self.missing.keys().map(|(c, _)| *c).collect();
        all.dedup();
        if all.len() <= SINGLE {
            for ((c, _), (span, count)) in self.missing {
                let message = format!("no font of the dossier has `{c}`");
                let finding = Finding::new(Code::MissingGlyph, message).at(&span);
                let finding = finding.label(characters::described(c));
                let finding = match count - 1 {
                    0 => finding,
                    more => finding.note(format!("it is {more} more times in this file")),
                };
                findings.push(finding.help("write it another way, or add a font to reports/fonts"));
            }
            return;
        }
        let count: usize = self.missing.values().map(|(_, count)| count).sum();
        let places = self.missing.values().map(|(span, _)| span);
        let first = places.min_by_key(|span| (span.source().path().to_owned(), span.range().start));
        let Some(first) = first else { return };
        let named: Vec<_> = all.iter().take(NAMED).map(|c| format!("`{c}`")).collect();
        let rest = match all.len().saturating_sub(NAMED) {
            0 => String::new(),
            rest => format!(" and {rest} more"),
        };
        let number = all.len();
        let message = format!("no font of the dossier has {number} characters of `{whose}`");
        findings.push(
            Finding::new(Code::MissingGlyph, message)
                .at(first)
                .label("the first of them")
                .note(format!("they are {}{rest}, in {count} places", named.join(", ")))
                .help(
                    "add a font for them to reports/fonts, and name it in `fonts` of the settings",
                ),
        );
    }
}
