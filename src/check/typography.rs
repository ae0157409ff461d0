//! The typography that a translator has to fix. What is applied when a page is typeset
//! (French spaces, quotation marks in pairs) is not a finding.

use super::found;
use super::pair::Pair;
use super::plain_text::PlainText;
use crate::finding::{Code, Finding, Findings, Span};
use crate::locales::Entry;
use crate::locales::pattern::{Piece, Placeable};
use briefing_lang::Rule;
use briefing_lang::korean::josa;

/// Marks that come in pairs.
const PAIRS: &[(char, char)] = &[
    ('«', '»'),
    ('‹', '›'),
    ('(', ')'),
    ('[', ']'),
    ('“', '”'),
    ('「', '」'),
    ('『', '』'),
    ('《', '》'),
    ('〈', '〉'),
];

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    for entry in pair.words.texts() {
        for text in &entry.texts {
            spaces(text, findings);
            replaced(text, findings);
            double_particles(text, findings);
        }
        quotes(pair, entry, findings);
        if pair.words.lang().rules().contains(&Rule::Particles) {
            for (placeable, text) in entry.pattern.followed() {
                if let Some(finding) = particle(pair, entry, placeable, text) {
                    findings.push(finding);
                }
            }
        }
        if let Some(source) = pair.source_of(entry) {
            full_stop(source, entry, findings);
        }
    }
}

/// Two spaces within a line.
fn spaces(text: &Span, findings: &mut Findings) {
    let (source, start) = (text.source().text(), text.range().start);
    for (at, _) in text.text().match_indices("  ") {
        let (before, rest) = source.split_at(start + at);
        let line = before.rsplit('\n').next().unwrap_or_default();
        let after = rest.trim_start_matches(' ');
        let ends = after.is_empty() || after.starts_with(['\n', '\r']);
        if !(line.trim_start().is_empty() || line.ends_with(' ') || ends) {
            let length = rest.len() - after.len();
            let (message, span) = (format!("{length} spaces in a row"), text.part(at..at + length));
            findings.push(found(Code::DoubleSpace, message, &span, "keep one"));
        }
    }
}

/// U+FFFD, which a program leaves where it could not read a character.
fn replaced(text: &Span, findings: &mut Findings) {
    for (at, c) in text.text().match_indices('\u{FFFD}') {
        let message = "a character was lost here when the file was converted";
        let (span, help) =
            (text.part(at..at + c.len()), "type it again, and save the file as UTF-8");
        findings.push(found(Code::ReplacementCharacter, message, &span, help));
    }
}

/// `을(를)` and its like: a page shows one of the two.
fn double_particles(text: &Span, findings: &mut Findings) {
    for (range, pair) in josa::doubled(text.text()) {
        let message = format!("`{}` leaves the choice to the reader", &text.text()[range.clone()]);
        let help = format!("write {{ JOSA(…, \"{pair}\") }}: the name selects the form");
        findings.push(found(Code::DoubleParticle, message, &text.part(range), help));
    }
}

fn quotes(pair: &Pair<'_>, entry: &Entry, findings: &mut Findings) {
    let mut open: Vec<(char, Span)> = Vec::new();
    let mut unpaired = Vec::new();
    let low = entry.texts.iter().any(|text| text.text().contains('„'));
    for text in &entry.texts {
        for (at, c) in text.text().char_indices() {
            let place = || (c, text.part(at..at + c.len_utf8()));
            let last = open.last().map(|(last, _)| *last);
            match c {
                // Where „ opens, “ closes, as in German.
                '“' | '”' if low => {}
                '’' if last == Some('‘') => drop(open.pop()),
                // ’ is an apostrophe in many languages.
                '’' if pair.words.lang().data().has_apostrophe => {}
                '’' => unpaired.push(place()),
                '‘' => open.push(place()),
                c => match PAIRS.iter().find(|(opening, closing)| c == *opening || c == *closing) {
                    Some((opening, _)) if c == *opening => open.push(place()),
                    Some((opening, _)) if last == Some(*opening) => drop(open.pop()),
                    Some(_) => unpaired.push(place()),
                    None => {}
                },
            }
        }
    }
    let straight = straight(pair, entry).map(|span| ('"', span));
    for (c, span) in unpaired.into_iter().chain(open).chain(straight) {
        let help = "write both marks of the pair, or neither";
        findings.push(found(Code::UnpairedQuote, format!("unpaired `{c}`"), &span, help));
    }
}

/// A straight quotation mark that the typography of the language could not convert.
fn straight(pair: &Pair<'_>, entry: &Entry) -> Option<Span> {
    let mut marked = entry.texts.iter().rev();
    let last = marked.find_map(|text| text.text().rfind('"').map(|at| text.part(at..at + 1)))?;
    let pieces = entry.pattern.pieces().into_iter().map(|piece| match piece {
        Piece::Text(text) => text,
        Piece::Code(_) => "0".to_owned(),
    });
    pair.words.typography(&pieces.collect::<String>()).contains('"').then_some(last)
}

/// A particle typed after a value that takes the other form of it.
fn particle(pair: &Pair<'_>, entry: &Entry, placeable: &Placeable, text: &Span) -> Option<Finding> {
    // Both forms at once are reported as that.
    if josa::doubled(text.text()).iter().any(|(range, _)| range.start == 0) {
        return None;
    }
    let typed = josa::typed(text.text())?;
    let (value, reading) = pair.value(entry, placeable)?;
    let right = typed.wrong_after(&value, reading.as_deref())?;
    let written = placeable.span.text().trim_matches(['{', '}', ' ']);
    let message = format!("`{value}` is followed by `{right}`, not `{}`", typed.form);
    let help = format!("write {{ JOSA({written}, \"{}\") }}, which stays right", typed.pair);
    Some(found(Code::WrongParticle, message, &text.part(0..typed.form.len()), help))
}

/// A sentence that ends where the source's continues, or the other way round. A question
/// may well become a statement: only a missing end or an extra full stop counts.
fn full_stop(source: &Entry, entry: &Entry, findings: &mut Findings) {
    let endings = |entry: &Entry| -> Vec<(Option<char>, Option<Span>)> {
        let paragraphs = PlainText::of(entry).paragraph_ends().into_iter();
        let endings = paragraphs.chain(entry.pattern.endings());
        let ending = |(c, span): (char, Span)| (stop(entry, c, &span), Some(span));
        endings.map(|found| found.map_or((None, None), ending)).collect()
    };
    if entry.texts.is_empty() {
        return;
    }
    let there = endings(source);
    let all = !there.is_empty() && there.iter().all(|(stop, _)| stop.is_some_and(is_full));
    // A word with a full stop is an abbreviation.
    let is_abbreviation = !PlainText::of(source).text().trim().contains(char::is_whitespace);
    let none = there.iter().all(|(stop, _)| stop.is_none());
    for (stop, span) in endings(entry) {
        let (code, message) = match stop {
            None if all && !is_abbreviation => {
                (Code::MissingFullStop, "the source ends its sentence here")
            }
            Some(stop) if none && is_full(stop) => {
                (Code::ExtraFullStop, "the source has no full stop here")
            }
            _ => continue,
        };
        let span = span.as_ref().unwrap_or(&entry.span);
        findings.push(found(code, message, span, "end both in the same way"));
    }
}

/// The mark that ends the sentence at the end of a text, before any closing marks.
fn stop(entry: &Entry, last: char, span: &Span) -> Option<char> {
    const STOPS: &[char] = &['.', '!', '?', '…', '。', '！', '？'];
    let closes =
        |c: char| PAIRS.iter().any(|(_, closing)| *closing == c) || matches!(c, '"' | '’' | '\'');
    if !closes(last) {
        return STOPS.contains(&last).then_some(last);
    }
    let end = span.range().end;
    let contains = |text: &&Span| text.range().start < end && end <= text.range().end;
    let text = entry.texts.iter().find(contains)?;
    let text = &text.text()[..end - text.range().start];
    let text = text.trim_end_matches(|c: char| closes(c) || c.is_whitespace());
    text.chars().next_back().filter(|c| STOPS.contains(c))
}

fn is_full(stop: char) -> bool {
    matches!(stop, '.' | '。')
}
