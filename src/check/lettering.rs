//! Whether the letters of a language are printed in the fonts that are named for it: in one font a
//! word, and bold in headings.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::faces::{BOLD, Faces, REGULAR, is_latin_letter, is_printed};
use crate::dossier::Fonts;
use crate::finding::{Code, Finding, Findings, Span};
use crate::locales::{Content, Words};

/// How many characters a finding names.
const NAMED: usize = 8;

/// Checks the words of a language. With a family that does not exist, nothing can be said.
pub(super) fn check(words: &Words, content: &Content, fonts: &Fonts, findings: &mut Findings) {
    let dossier = content.dossier();
    let language = words.language();
    let faces = Faces::new(dossier.settings(), dossier.languages(), fonts, language);
    if !faces.are_known() {
        return;
    }
    let mut lettering = Lettering { faces, fonts, known: HashMap::new(), found: Found::default() };
    for entry in words.entries().filter(|entry| !entry.is_grammar()) {
        for text in &entry.texts {
            lettering.characters(text);
            lettering.words(text, &entry.id);
        }
    }
    lettering.unnamed(language, findings);
    if lettering.found.unnamed.is_empty() {
        lettering.mixed(language, findings);
        let place = |family: &str| {
            let mut named = dossier.settings().families();
            named.find(|(name, _)| name.eq_ignore_ascii_case(family)).map(|(_, span)| span.clone())
        };
        lettering.without_bold(language, &place, findings);
    }
}

struct Lettering<'a> {
    faces: Faces<'a>,
    fonts: &'a Fonts,
    /// The family of each character, in text and in bold.
    known: HashMap<char, [Option<String>; 2]>,
    found: Found,
}

#[derive(Default)]
struct Found {
    /// Characters that only fonts have that are not named.
    unnamed: BTreeMap<char, Span>,
    /// The first word of several fonts with its message, and how many there are.
    mixed: Option<(Mixed, usize)>,
    /// The characters of such words.
    in_mixed: BTreeSet<char>,
    /// Families in use, and the characters that are not bold in them.
    families: BTreeMap<String, BTreeMap<char, Span>>,
}

struct Mixed {
    span: Span,
    id: String,
    families: [(char, String); 2],
}

impl Lettering<'_> {
    fn family(&mut self, c: char) -> &[Option<String>; 2] {
        let faces = &self.faces;
        self.known.entry(c).or_insert_with(|| {
            [REGULAR, BOLD].map(|weight| faces.family(c, weight).map(str::to_owned))
        })
    }

    fn characters(&mut self, text: &Span) {
        for (at, c) in text.text().char_indices().filter(|(_, c)| is_printed(*c)) {
            let place = || text.part(at..at + c.len_utf8());
            let [regular, bold] = self.family(c).clone();
            match regular {
                Some(family) if self.faces.is_own(c) => {
                    let missing = self.found.families.entry(family.clone()).or_default();
                    if bold.as_ref() != Some(&family) {
                        missing.entry(c).or_insert_with(place);
                    }
                }
                None if self.fonts.covers(c) => {
                    self.found.unnamed.entry(c).or_insert_with(place);
                }
                _ => {}
            }
        }
    }

    /// Looks for words whose letters are from several fonts.
    fn words(&mut self, text: &Span, id: &str) {
        let mut start = None;
        let mut first: Option<(char, String)> = None;
        let mut other: Option<(char, String)> = None;
        let all = text.text();
        let ends = all.char_indices().chain([(all.len(), ' ')]);
        for (at, c) in ends {
            let is_part = c.is_alphabetic() && self.faces.is_own(c);
            let goes_on = is_part
                && first.as_ref().is_none_or(|(f, _)| is_latin_letter(*f) == is_latin_letter(c));
            if !goes_on {
                if let (Some(from), Some(one), Some(two)) = (start, first.take(), other.take()) {
                    let span = text.part(from..at);
                    self.found.in_mixed.extend(span.text().chars());
                    let mixed = Mixed { span, id: id.to_owned(), families: [one, two] };
                    self.found.mixed.get_or_insert((mixed, 0)).1 += 1;
                }
                (start, first) = (None, None);
            }
            if !is_part {
                continue;
            }
            let Some(family) = self.family(c)[0].clone() else { continue };
            start = start.or(Some(at));
            match &first {
                None => first = Some((c, family)),
                Some((_, known)) if *known != family => other = other.or(Some((c, family))),
                Some(_) => {}
            }
        }
    }

    /// Reports the letters that only a font has that is not named.
    fn unnamed(&self, language: &str, findings: &mut Findings) {
        let unnamed = &self.found.unnamed;
        let places = unnamed.values();
        let first = places.min_by_key(|span| (span.source().path().to_owned(), span.range().start));
        let Some(first) = first else { return };
        let all: Vec<_> = unnamed.keys().copied().collect();
        let count = all.len();
        let message = match count {
            1 => format!("no font that pages in `{language}` use has {}", named(&all)),
            _ => {
                format!("no font that pages in `{language}` use has {count} of its characters")
            }
        };
        let mut finding = Finding::new(Code::UnnamedFont, message).at(first);
        if count > 1 {
            finding = finding.label("the first of them").note(format!("they are {}", named(&all)));
        }
        if let Some(family) = self.faces.best(&all) {
            // A language with letters of its own has another font first.
            let is_other = self.own_letters() > count;
            let mut names = if is_other { self.faces.names() } else { Vec::new() };
            names.push(family.clone());
            finding = finding.help(format!(
                "`{family}` has them: write `fonts: {{ {language}: [{}] }}` in data/dossier.yaml",
                names.join(", ")
            ));
        }
        findings.push(finding);
    }

    /// How many letters of the language the fonts have.
    fn own_letters(&self) -> usize {
        let is_own = |c: char| c.is_alphabetic() && self.faces.is_own(c);
        self.known.iter().filter(|(c, [regular, _])| is_own(**c) && regular.is_some()).count()
    }

    /// Reports that words are printed in several fonts.
    fn mixed(&self, language: &str, findings: &mut Findings) {
        let Some((Mixed { span, id, families }, count)) = &self.found.mixed else { return };
        let [(a, first), (b, second)] = families;
        let [first, second] = [first, second].map(|family| self.faces.name(family));
        let word = span.text();
        let message = format!("`{word}` of `{id}` would be printed in two fonts");
        let mut finding = Finding::new(Code::MixedFonts, message)
            .at(span)
            .label(format!("`{a}` is in `{first}`, `{b}` in `{second}`"));
        if *count > 1 {
            finding = finding.note(format!("so would {} other words of `{language}`", count - 1));
        }
        let all: Vec<_> = self.found.in_mixed.iter().copied().collect();
        findings.push(match self.faces.best(&all) {
            Some(family) if family != first => finding.help(format!(
                "name the font that has all its letters first: `fonts: {{ {language}: \
                 [{family}] }}` in data/dossier.yaml"
            )),
            _ => finding.help("name a font for the language that has all its letters, in `fonts`"),
        });
    }

    /// Reports families and letters that are not bold in headings.
    fn without_bold(
        &self,
        language: &str,
        place: &dyn Fn(&str) -> Option<Span>,
        findings: &mut Findings,
    ) {
        for (family, missing) in &self.found.families {
            let name = self.faces.name(family);
            if !self.faces.has_bold(family) {
                let message =
                    format!("`{name}` has no bold: headings in `{language}` look like text");
                let finding = Finding::new(Code::NoBold, message)
                    .help("add its bold font to reports/fonts, or name another family");
                findings.push(match place(family) {
                    Some(span) => finding.at(&span),
                    None => finding,
                });
                continue;
            }
            let places = missing.values();
            let first = places.min_by_key(|it| (it.source().path().to_owned(), it.range().start));
            if let Some(first) = first {
                let all: Vec<_> = missing.keys().copied().collect();
                let message = format!(
                    "the bold of `{name}` lacks {} of `{language}`, which its regular has",
                    named(&all)
                );
                let help = "add a bold font that has them, or name another family";
                findings.push(Finding::new(Code::NoBold, message).at(first).help(help));
            }
        }
    }
}

/// The first of some characters.
fn named(all: &[char]) -> String {
    let shown: Vec<_> = all.iter().take(NAMED).map(|c| format!("`{c}`")).collect();
    let rest = match all.len().saturating_sub(NAMED) {
        0 => String::new(),
        rest => format!(" and {rest} more"),
    };
    format!("{}{rest}", shown.join(", "))
}
