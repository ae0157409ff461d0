//! Names in Hangul: at the start of an eojeol, followed by particles or by a noun for the place.
//!
//! A name of one syllable is found only before 시, since 칸 is a cell as well as a town. One made of
//! numerals alone (이천) is not found before a word that counts things.

use std::ops::Range;

use super::index::{Hit, Index, Name};
use super::near::nearness;
use super::sound::{Sound, has_needless_glide};
use super::text::{Text, Window};
use crate::hangul::{head, is_hangul};
use crate::korean::names::{CONJUNCTIONS, COUNTERS, PARTICLES, is_numeral, may_follow};
use crate::korean::noun::starts_with_any;

/// From so many characters on a name is sure even where its words are joined or separated otherwise.
const SURE: usize = 4;

/// From so many characters on a name may be both misspelt and separated otherwise.
const LONG: usize = 6;

/// Returns the name whose letters a window has, if it is that name.
pub(super) fn exact<'a>(text: &Text<'_>, window: Window, name: &'a Name) -> Option<Hit<'a>> {
    let range = text.range(window);
    let written = text.text[range.clone()].split_whitespace();
    let exact = written.eq(name.spelling.split(' '));
    let sure = || name.count >= SURE && text.is_linked(window);
    if !text.begins_eojeol(window.from) || !exact && !sure() {
        return None;
    }
    let attributive = is_attributive(&text.text[range.end..], name)?;
    Some(Hit { name, range, exact, attributive })
}

/// Adds the names that a text nearly has from a word on.
pub(super) fn near<'a>(index: &'a Index, text: &Text<'_>, from: usize, hits: &mut Vec<Hit<'a>>) {
    // Two syllables that sound alike are most often another word.
    let is_misspelt = has_needless_glide(text.word(from));
    for name in index.starting_like(text.word(from)).filter(|name| name.count > 2 || is_misspelt) {
        let counts = [name.count, name.count + 1, name.count - 1];
        let mut counts = counts.into_iter().take(if name.count < SURE { 1 } else { 3 });
        let found = counts.find_map(|count| near_window(text, from, count, name));
        hits.extend(found.map(|range| Hit { name, range, exact: false, attributive: false }));
    }
}

/// The place of so many letters from a word on, if they are near a name.
fn near_window(text: &Text<'_>, from: usize, count: usize, name: &Name) -> Option<Range<usize>> {
    let start = text.words[from].letters.start;
    let (at, last) = text.letters[start..].char_indices().nth(count.checked_sub(1)?)?;
    let window = text.window(from, start + at + last.len_utf8());
    let letters = text.letters(window);
    let joined = || (from..window.to).all(|at| text.gap(at) == Some(""));
    if letters == name.letters
        || PARTICLES.contains(last) && !name.letters.ends_with(last)
        || !(name.count >= LONG && text.is_linked(window) || joined())
    {
        return None;
    }
    nearness(letters, &Sound::of(letters), name)?;
    let range = text.range(window);
    is_attributive(&text.text[range.end..], name).map(|_| range)
}

/// Whether a name precedes another word in Hangul without a particle, as Korean says “French” or
/// “Korean”; none if it cannot be that name before this text.
fn is_attributive(rest: &str, name: &Name) -> Option<bool> {
    let tail = head(rest);
    let after = &rest[tail.len()..];
    let next = after.strip_prefix(char::is_whitespace).unwrap_or_default();
    let fits = !after.starts_with(char::is_alphanumeric)
        && (name.count > 1 || tail.starts_with('시'))
        && (!name.letters.ends_with(is_hangul) || may_follow(tail))
        && !(tail.is_empty() && is_numeral(&name.letters) && starts_with_any(next, COUNTERS));
    let follows = tail.is_empty() && next.starts_with(is_hangul);
    fits.then(|| follows && !starts_with_any(next, CONJUNCTIONS))
}
