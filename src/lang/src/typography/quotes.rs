//! Straight quotation marks and apostrophes: found by the characters around them, replaced by the
//! marks of their depth.
//!
//! An apostrophe is known from a single quotation mark by its letters and, at the edge of a word,
//! by whether another mark pairs with it; marks that are typographic already count for depth.

use super::spaces::is_space;
use crate::hangul::is_hangul;

/// The marks of a language, from the outside in, and where straight ones begin.
pub(crate) struct Style {
    /// Pairs of marks; deeper levels take the next pair, and the first again after the last.
    pub(crate) marks: &'static [(char, char)],
    /// The level of an outermost `"`.
    pub(crate) double: usize,
    /// The level of an outermost `'`.
    pub(crate) single: usize,
}

/// English words that begin with an apostrophe, which other languages quote.
const CLIPPED: &[&str] = &["tis", "twas", "twere", "em", "til"];

/// A mark that waits for its pair, or a pair that was found.
struct Mark {
    open: usize,
    close: usize,
    /// The level of a mark that is typographic already.
    level: Option<usize>,
    mark: char,
}

pub(crate) fn curl(text: &[char], style: &Style) -> Vec<char> {
    let mut text = text.to_vec();
    curl_apostrophes(&mut text);
    let mut pairs = pairs(&text, style);
    pairs.sort_by_key(|pair| pair.open);
    // Where the pairs around a place close, and their levels.
    let mut around: Vec<(usize, usize)> = Vec::new();
    for pair in pairs {
        around.retain(|(close, _)| *close > pair.open);
        let level = match (pair.level, around.last()) {
            (Some(level), _) => level,
            (None, Some((_, outer))) => (outer + 1) % style.marks.len(),
            (None, None) if pair.mark == '"' => style.double,
            (None, None) => style.single,
        };
        around.push((pair.close, level));
        if pair.level.is_none() {
            (text[pair.open], text[pair.close]) = style.marks[level];
        }
    }
    text.iter().map(|&c| if c == '\'' { '’' } else { c }).collect()
}

/// Replaces the apostrophes that their letters show: l’été, don’t, ’tis, rock ’n’ roll, the ’90s.
fn curl_apostrophes(text: &mut [char]) {
    for at in 0..text.len() {
        if text[at] != '\'' {
            continue;
        }
        let (before, after) = text.split_at(at);
        let after = &after[1..];
        let inside = before.last().copied().is_some_and(is_latin)
            && match after {
                ['"', next, ..] | [next, ..] => is_latin(*next),
                [] => false,
            };
        let leads = before.last().is_none_or(|c| !c.is_alphanumeric());
        let word: String = after
            .iter()
            .take_while(|c| c.is_alphanumeric())
            .flat_map(|c| c.to_lowercase())
            .collect();
        let decade = matches!(word.as_bytes(), [b'0'..=b'9', b'0'..=b'9', b's']);
        let clipped = decade || CLIPPED.contains(&word.as_str());
        if inside || leads && clipped {
            text[at] = '’';
        } else if leads && word == "n" && after.get(1) == Some(&'\'') {
            text[at] = '’';
            text[at + 2] = '’';
        }
    }
}

/// Finds the pairs, both straight and typographic, paragraph by paragraph.
fn pairs(text: &[char], style: &Style) -> Vec<Mark> {
    let mut waiting: Vec<Mark> = Vec::new();
    let mut pairs = Vec::new();
    for (at, &c) in text.iter().enumerate() {
        let mut close = |waiting: &mut Vec<Mark>, fits: &dyn Fn(&Mark) -> bool| {
            if let Some(index) = waiting.iter().rposition(fits) {
                pairs.extend(waiting.drain(index..).next().map(|mark| Mark { close: at, ..mark }));
            }
        };
        let mark = |level| Mark { open: at, close: at, level, mark: c };
        let level_of = |is_mark: fn(&(char, char)) -> char| {
            style.marks.iter().position(|pair| is_mark(pair) == c)
        };
        if c == '\n' && ends_paragraph(&text[at + 1..]) {
            waiting.clear();
        } else if matches!(c, '"' | '\'') {
            match role(text, at, waiting.iter().any(|mark| mark.mark == c)) {
                Role::Opens => waiting.push(mark(None)),
                Role::Closes => close(&mut waiting, &|mark| mark.mark == c),
                Role::Neither => {}
            }
        } else if let Some(level) = level_of(|(open, _)| *open) {
            waiting.push(mark(Some(level)));
        } else if let Some(level) = level_of(|(_, close)| *close)
            && (c != '’' || role(text, at, true) == Role::Closes)
        {
            close(&mut waiting, &|mark| mark.level == Some(level));
        }
    }
    pairs
}

/// What a straight mark can be in its place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    Neither,
}

/// Returns the role of a mark; `open` says that one like it waits to be closed.
fn role(text: &[char], at: usize, open: bool) -> Role {
    let is_straight = |c: &&char| matches!(c, '"' | '\'');
    let before = text[..at].iter().rev().find(|c| !is_straight(c)).copied();
    let after = text[at + 1..].iter().find(|c| !is_straight(c)).copied();
    let ends = |c: char| is_space(c) || c == '\n';
    let edge_before = before.is_none_or(|c| ends(c) || "([{«“‘/".contains(c));
    let edge_after = after.is_none_or(ends);
    let hinge = before.is_some_and(|c| "—–-’".contains(c));
    let word_after = after.is_some_and(char::is_alphanumeric);
    match (edge_before, edge_after) {
        (true, false) => Role::Opens,
        (true, true) if text[at] == '"' && open => Role::Closes,
        (true, true) if text[at] == '"' => Role::Opens,
        (true, true) => Role::Neither,
        (false, _) if hinge && word_after => Role::Opens,
        (false, false) if text[at] != '"' && after.is_some_and(is_latin) => Role::Neither,
        (false, _) => Role::Closes,
    }
}

/// Whether an empty line follows.
fn ends_paragraph(rest: &[char]) -> bool {
    rest.iter().find(|c| !is_space(**c) && **c != '\r') == Some(&'\n')
}

/// Letters and digits between which a straight mark is an apostrophe: any but Hangul, of which
/// ㆍ is typed as a dot.
fn is_latin(c: char) -> bool {
    c.is_alphanumeric() && (!is_hangul(c) || c == 'ㆍ')
}
