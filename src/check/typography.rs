//! What a translator has to mend in a text before it is set. What is applied when the
//! page is set (French spaces, quotation marks in pairs) is no finding.

use super::pair::Pair;
use super::plain_text::PlainText;
use crate::finding::Span;
use crate::finding::{Code, Finding, Findings};
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

/// Finds them in the words of a language.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    for entry in pair.words.entries().filter(|entry| !entry.is_grammar()) {
        spaces(entry, findings);
        replaced(entry, findings);
        quotes(pair, entry, findings);
        double_particles(entry, findings);
        if pair.words.lang().rules().contains(&Rule::Particles) {
            for (placeable, text) in entry.pattern.followed() {
                particle(pair, entry, placeable, text, findings);
            }
        }
        if let Some(source) = pair.source.entry(&entry.id)
            && !pair.is_source()
        {
            full_stop(source, entry, findings);
        }
    }
}

/// Two spaces within a line.
fn spaces(entry: &Entry, findings: &mut Findings) {
    for text in &entry.texts {
        let (source, start) = (text.source().text(), text.range().start);
        for (at, _) in text.text().match_indices("  ") {
            let line = source[..start + at].rfind('\n').map_or(0, |end| end + 1);
            let before = &source[line..start + at];
            let after = source[start + at..].trim_start_matches(' ');
            let inside = !before.trim_start().is_empty()
                && !before.ends_with(' ')
                && !after.is_empty()
                && !after.starts_with(['\n', '\r']);
            if inside {
                let length = source[start + at..].len() - after.len();
                let span = text.part(at..at + length);
                let message = format!("{length} spaces in a row");
                findings.push(Finding::new(Code::DoubleSpace, message).at(&span).help("keep one"));
            }
        }
    }
}

/// U+FFFD, which a program leaves where it could not read a character.
fn replaced(entry: &Entry, findings: &mut Findings) {
    for text in &entry.texts {
        for (at, c) in text.text().match_indices('\u{FFFD}') {
            let message = "a character was lost here when the file was converted";
            findings.push(
                Finding::new(Code::ReplacementCharacter, message)
                    .at(&text.part(at..at + c.len()))
                    .help("type it again, and save the file as UTF-8"),
            );
        }
    }
}

fn quotes(pair: &Pair<'_>, entry: &Entry, findings: &mut Findings) {
    let mut open: Vec<(char, Span)> = Vec::new();
    let texts = || entry.texts.iter();
    let low = texts().any(|text| text.text().contains('„'));
    let mut lonely = Vec::new();
    for text in texts() {
        for (at, c) in text.text().char_indices() {
            let span = || text.part(at..at + c.len_utf8());
            // Where „ opens, “ closes, as in German.
            if low && matches!(c, '“' | '”') {
                continue;
            }
            // ’ is an apostrophe in many languages.
            if c == '’' {
                match open.last() {
                    Some(('‘', _)) => drop(open.pop()),
                    _ if !pair.words.lang().has_apostrophe() => lonely.push((c, span())),
                    _ => {}
                }
            } else if c == '‘' || PAIRS.iter().any(|(opening, _)| *opening == c) {
                open.push((c, span()));
            } else if let Some((opening, _)) = PAIRS.iter().find(|(_, closing)| *closing == c) {
                match open.pop() {
                    Some((last, _)) if last == *opening => {}
                    Some(other) => {
                        lonely.push((c, span()));
                        open.push(other);
                    }
                    None => lonely.push((c, span())),
                }
            }
        }
    }
    lonely.extend(open);
    if let Some(span) = straight(pair, entry) {
        lonely.push(('"', span));
    }
    for (c, span) in lonely {
        let message = format!("`{c}` has no partner");
        findings.push(
            Finding::new(Code::UnpairedQuote, message)
                .at(&span)
                .help("write both marks of the pair, or none"),
        );
    }
}

/// A straight quotation mark that the typography of the language could not turn.
fn straight(pair: &Pair<'_>, entry: &Entry) -> Option<Span> {
    let has = entry.texts.iter().any(|text| text.text().contains('"'));
    if !has {
        return None;
    }
    let pieces = entry.pattern.pieces();
    let text: String = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.as_str(),
            Piece::Code(_) => "0",
        })
        .collect();
    if !pair.words.set(&text).contains('"') {
        return None;
    }
    let last = entry.texts.iter().rev().find_map(|text| Some((text, text.text().rfind('"')?)));
    last.map(|(text, at)| text.part(at..at + 1))
}

/// `을(를)` and its like: a page shows one of the two.
fn double_particles(entry: &Entry, findings: &mut Findings) {
    for text in &entry.texts {
        for (range, pair) in josa::doubled(text.text()) {
            let message =
                format!("`{}` leaves the choice to the reader", &text.text()[range.clone()]);
            findings.push(
                Finding::new(Code::DoubleParticle, message)
                    .at(&text.part(range))
                    .help(format!("let the name choose: {{ JOSA(…, \"{pair}\") }}")),
            );
        }
    }
}

/// A particle typed after a value that takes the other form of it.
fn particle(
    pair: &Pair<'_>,
    entry: &Entry,
    placeable: &Placeable,
    text: &Span,
    findings: &mut Findings,
) {
    // Both forms at once are told as that.
    if josa::doubled(text.text()).iter().any(|(range, _)| range.start == 0) {
        return;
    }
    let Some(typed) = josa::typed(text.text()) else { return };
    let Some((value, reading)) = pair.value(entry, placeable) else { return };
    let Some(right) = typed.wrong_after(&value, reading.as_deref()) else { return };
    let written = placeable.span.text().trim_matches(['{', '}', ' ']).to_owned();
    findings.push(
        Finding::new(
            Code::WrongParticle,
            format!("`{value}` is followed by `{right}`, not `{}`", typed.form),
        )
        .at(&text.part(0..typed.form.len()))
        .help(format!("write {{ JOSA({written}, \"{}\") }}: it stays right", typed.pair)),
    );
}

/// A sentence that ends where the source's goes on, or the other way round. A question
/// may well become a statement: only a missing end or a full stop too many counts.
fn full_stop(source: &Entry, entry: &Entry, findings: &mut Findings) {
    let endings = |entry: &Entry| -> Vec<(Option<char>, Option<Span>)> {
        let paragraphs = PlainText::of(entry).paragraph_ends().into_iter();
        let endings = entry.pattern.endings().into_iter();
        paragraphs
            .chain(endings)
            .map(|ending| match ending {
                Some((c, span)) => (stop(entry, c, &span), Some(span)),
                None => (None, None),
            })
            .collect()
    };
    if entry.texts.is_empty() {
        return;
    }
    let there = endings(source);
    let all = !there.is_empty() && there.iter().all(|(stop, _)| stop.is_some_and(is_full));
    let none = there.iter().all(|(stop, _)| stop.is_none());
    for (stop, span) in endings(entry) {
        let (code, message) = match stop {
            None if all => (Code::MissingFullStop, "the source ends its sentence here"),
            Some(stop) if none && is_full(stop) => {
                (Code::ExtraFullStop, "the source has no full stop here")
            }
            _ => continue,
        };
        let span = span.unwrap_or_else(|| entry.span.clone());
        findings.push(Finding::new(code, message).at(&span).help("end both in the same way"));
    }
}

/// What ends the sentence at the end of a text, whatever closes after it.
fn stop(entry: &Entry, last: char, span: &Span) -> Option<char> {
    const STOPS: &[char] = &['.', '!', '?', '…', '。', '！', '？'];
    let closes =
        |c: char| PAIRS.iter().any(|(_, closing)| *closing == c) || matches!(c, '"' | '’' | '\'');
    if !closes(last) {
        return STOPS.contains(&last).then_some(last);
    }
    let end = span.range().end;
    let text =
        entry.texts.iter().find(|text| text.range().start < end && end <= text.range().end)?;
    let text = &text.text()[..end - text.range().start];
    let text = text.trim_end_matches(|c: char| closes(c) || c.is_whitespace());
    text.chars().next_back().filter(|c| STOPS.contains(c))
}

fn is_full(stop: char) -> bool {
    matches!(stop, '.' | '。')
}
