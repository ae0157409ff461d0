//! The ledger of a language: which source text each translation was made from.
//!
//! A file of lines, each a statement by itself: *this translation of this message was made
//! from that source text*. So the order of lines means nothing, an extra line does no harm,
//! and two branches are merged by keeping the lines of both (`merge=union` in
//! `.gitattributes`).

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use crate::dossier::Digest;
use crate::finding::{Code, Finding, Findings, Source, Span};

/// The name of the file in the folder of a language.
pub(crate) const FILE: &str = "ledger.tsv";

const HEAD: &str = "\
# Which source text each translation was made from. Written by `briefing accept` and
# `briefing import`. Tab-separated: message, first 16 digits of the SHA-256 of the
# translation, `reviewed` or `draft`, source text. Text is in its canonical form.
";

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Review {
    Draft,
    Reviewed,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TranslationState {
    /// It was made from the present source text, and accepted.
    Current,
    /// It is new, changed, or not yet accepted.
    Unreviewed,
    /// It was made from another source text: this one.
    Stale(String),
    /// It is the source text, and was not accepted: most likely a copy that is to be translated.
    Untranslated,
}

/// The statements about a language, by message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Ledger(BTreeMap<String, Vec<Line>>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    translation: String,
    review: Review,
    source: String,
}

impl Ledger {
    /// Reads a file. A line that cannot be read is a finding.
    pub(crate) fn parse(source: &Arc<Source>, findings: &mut Findings) -> Self {
        let mut ledger = Self::default();
        for line in source.text().lines() {
            if line.trim().is_empty() || line.starts_with('#') || line.starts_with("\"#") {
                continue;
            }
            let lines = read(line);
            if lines.is_empty() {
                findings.push(bad_line(source, line));
            }
            for (id, line) in lines {
                ledger.0.entry(id).or_default().push(line);
            }
        }
        ledger
    }

    /// The state of a translation of the present source text; both in canonical form.
    pub(crate) fn state(&self, id: &str, source: &str, translation: &str) -> TranslationState {
        let hash = hash(translation);
        let lines = self.0.get(id).map_or(&[][..], Vec::as_slice);
        let own: Vec<_> = lines.iter().filter(|line| line.translation == hash).collect();
        let present = own.iter().filter(|line| line.source == source);
        match present.map(|line| line.review).max() {
            Some(Review::Reviewed) => TranslationState::Current,
            Some(Review::Draft) => TranslationState::Unreviewed,
            None => match nearest(&own, source) {
                Some(line) => TranslationState::Stale(line.source.clone()),
                None => TranslationState::Unreviewed,
            },
        }
    }

    /// Records what a translation was made from, in place of all that the ledger has about the
    /// message.
    pub(crate) fn record(&mut self, id: &str, source: &str, translation: &str, review: Review) {
        let line = Line { translation: hash(translation), review, source: source.to_owned() };
        self.0.insert(id.to_owned(), vec![line]);
    }

    /// The same after a renaming: other ids, other source texts, and other translations, of which
    /// `translation` has the present text by id. Texts are in canonical form.
    pub(crate) fn renamed(
        &self,
        new_id: impl Fn(&str) -> String,
        new_text: impl Fn(&str, &str) -> String,
        translation: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let line = |id: &str, line: &Line| {
            let text = translation(id).filter(|text| hash(text) == line.translation);
            let translation = text.map(|text| hash(&new_text(id, &text)));
            Line {
                translation: translation.unwrap_or_else(|| line.translation.clone()),
                review: line.review,
                source: new_text(id, &line.source),
            }
        };
        let lines = self.0.iter().map(|(id, lines)| {
            (new_id(id), lines.iter().map(|statement| line(id, statement)).collect())
        });
        Self(lines.collect())
    }

    /// Removes the other messages.
    pub(crate) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|id, _| keep(id));
    }

    /// The text of the file, by message.
    pub(crate) fn write(&self) -> String {
        let mut text = HEAD.to_owned();
        for (id, lines) in &self.0 {
            for line in lines {
                let review = match line.review {
                    Review::Draft => "draft",
                    Review::Reviewed => "reviewed",
                };
                let source = escape(&line.source);
                let _ = writeln!(text, "{id}\t{}\t{review}\t{source}", line.translation);
            }
        }
        text
    }
}

/// What a line states. A text in quotation marks is one, or was put in them by a spreadsheet: the
/// line states both.
fn read(line: &str) -> Vec<(String, Line)> {
    // No text has a tab of its own: a spreadsheet adds them after the last column.
    let trimmed = line.trim_end_matches('\t');
    let line = if trimmed.matches('\t').count() < 3 { line } else { trimmed };
    let fields: Vec<_> = line.splitn(4, '\t').map(str::to_owned).collect();
    let unquoted = fields.iter().map(|field| unquoted(field).unwrap_or_else(|| field.clone()));
    let unquoted: Vec<_> = unquoted.collect();
    let readings = if unquoted == fields { vec![fields] } else { vec![fields, unquoted] };
    readings.iter().filter_map(|fields| statement(fields)).collect()
}

/// A field without the quotation marks that a spreadsheet put round it; `None` if it has none.
fn unquoted(field: &str) -> Option<String> {
    let inner = field.strip_prefix('"')?.strip_suffix('"')?;
    let plain = inner.replace("\"\"", "");
    (!plain.contains('"')).then(|| inner.replace("\"\"", "\""))
}

fn statement(fields: &[String]) -> Option<(String, Line)> {
    let [id, translation, review, source] = fields else { return None };
    let (id, translation, review) = (id.as_str(), translation.as_str(), review.as_str());
    let review = match review {
        "draft" => Review::Draft,
        "reviewed" => Review::Reviewed,
        _ => return None,
    };
    let is_hash = translation.len() == 16 && translation.chars().all(|c| c.is_ascii_hexdigit());
    let line = Line { translation: translation.to_owned(), review, source: unescape(source)? };
    (is_hash && !id.is_empty()).then(|| (id.to_owned(), line))
}

fn bad_line(source: &Arc<Source>, line: &str) -> Finding {
    let conflict = ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark));
    let (message, help) = if conflict {
        (
            "unresolved merge conflict",
            "keep the lines of both sides, and remove the conflict markers",
        )
    } else {
        ("cannot read this line of the ledger", "remove it, and accept the translation again")
    };
    let span = Span::new(source, source.range_of(line));
    Finding::new(Code::BadLedger, message).at(&span).help(help)
}

/// The line whose source is most like a text.
fn nearest<'a>(lines: &[&'a Line], source: &str) -> Option<&'a Line> {
    let likeness = |line: &Line| strsim::sorensen_dice(&line.source, source);
    lines.iter().copied().min_by(|a, b| likeness(b).total_cmp(&likeness(a)))
}

/// The first 16 hexadecimal digits of the SHA-256 of a text.
fn hash(text: &str) -> String {
    Digest::of(text).to_string()[..16].to_owned()
}

/// What identifies a translation in its canonical form, or that there is none.
pub(crate) fn digest(translation: Option<&str>) -> String {
    translation.map_or_else(|| "none".to_owned(), hash)
}

fn escape(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t");
    // At the end of a line it would be a part of that.
    text.replace('\r', "\\r")
}

fn unescape(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        plain.push(match c {
            '\\' => match chars.next()? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                '\\' => '\\',
                _ => return None,
            },
            c => c,
        });
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::{Ledger, Review, TranslationState};
    use crate::finding::{Findings, Source};

    #[test]
    fn a_translation_is_stale_when_its_source_changed() {
        let mut ledger = Ledger::default();
        ledger.record("a", "one\n\ttwo \\ three", "하나", Review::Reviewed);
        let mut findings = Findings::default();
        let ledger = Ledger::parse(&Source::new("ledger.tsv", ledger.write()), &mut findings);
        assert!(findings.is_empty());
        assert_eq!(ledger.state("a", "one\n\ttwo \\ three", "하나"), TranslationState::Current);
        let stale = TranslationState::Stale("one\n\ttwo \\ three".to_owned());
        assert_eq!(ledger.state("a", "one", "하나"), stale);
        assert_eq!(ledger.state("a", "one", "하나이다"), TranslationState::Unreviewed);
        assert_eq!(ledger.state("b", "one", "하나"), TranslationState::Unreviewed);
    }

    #[test]
    fn cases_12_a_spreadsheet_may_put_fields_in_quotation_marks() {
        let texts = ["one, two", "say \"one\"", "\"one\"", "\"one\" and \"two\"", "plain"];
        let mut ledger = Ledger::default();
        for (at, text) in texts.iter().enumerate() {
            ledger.record(&format!("m{at}"), text, "하나", Review::Reviewed);
        }
        let quote = |field: &str| format!("\"{}\"", field.replace('"', "\"\""));
        // Excel quotes fields with commas and quotation marks, LibreOffice all if asked to.
        let excel = |field: &str| {
            if field.contains([',', '"']) { quote(field) } else { field.to_owned() }
        };
        let saved = |quote: &dyn Fn(&str) -> String| {
            let line = |line: &str| line.split('\t').map(quote).collect::<Vec<_>>().join("\t");
            let text = ledger.write();
            text.lines().map(|text| line(text) + "\t\r\n").collect::<String>()
        };
        for text in [ledger.write(), saved(&excel), saved(&quote)] {
            let mut findings = Findings::default();
            let ledger = Ledger::parse(&Source::new("ledger.tsv", text), &mut findings);
            assert!(findings.is_empty(), "{findings:?}");
            for (at, text) in texts.iter().enumerate() {
                let state = ledger.state(&format!("m{at}"), text, "하나");
                assert_eq!(state, TranslationState::Current, "{text}");
            }
        }
        let mut findings = Findings::default();
        Ledger::parse(&Source::new("ledger.tsv", "a\t1,23E+15\tdraft\tone\n"), &mut findings);
        assert!(findings.has_errors());
    }

    #[test]
    fn lines_of_two_branches_do_no_harm() {
        let mut ours = Ledger::default();
        ours.record("a", "old", "하나", Review::Reviewed);
        let mut theirs = Ledger::default();
        theirs.record("a", "new", "하나", Review::Reviewed);
        let both = Source::new("ledger.tsv", ours.write() + &theirs.write());
        let ledger = Ledger::parse(&both, &mut Findings::default());
        assert_eq!(ledger.state("a", "new", "하나"), TranslationState::Current);
        assert_eq!(ledger.state("a", "newer", "하나"), TranslationState::Stale("new".to_owned()));
    }
}
