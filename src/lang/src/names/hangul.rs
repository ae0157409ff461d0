//! Names in Hangul: at the start of an eojeol, followed by particles or by a noun for the place.
//!
//! A name of one syllable is found only before 시, since 칸 is a cell as well as a town. One made of
//! numerals alone (이천) is not found before a word that counts things.

use super::index::{Hit, Index, Name};
use super::near::{Nearness, nearness};
use super::sound::has_needless_glide;
use super::text::{Text, Window};
use crate::hangul::is_hangul;
use crate::korean::names::{
    begins_with_conjunction, begins_with_counter, is_numeral, is_particle, may_follow,
};

/// From so many characters on a name is sure even where its words are joined or separated otherwise.
const SURE: usize = 4;

/// From so many characters on a name may be both misspelt and separated otherwise.
const LONG: usize = 6;

/// Returns the name whose letters a window has, if it is that name.
pub(super) fn exact<'a>(text: &Text<'_>, window: Window, name: &'a Name) -> Option<Hit<'a>> {
    let range = text.range(window);
    let written = text.text[range.clone()].split_whitespace();
    let exact = written.eq(name.spelling.split(' '));
    let sure = || name.letters.chars().count() >= SURE && text.is_linked(window);
    if !text.begins_eojeol(window.from) || !exact && !sure() {
        return None;
    }
    let attributive = is_attributive(&text.text[range.end..], name)?;
    Some(Hit { name, range, exact, attributive })
}

/// Adds the names that a text nearly has from a word on.
pub(super) fn near<'a>(index: &'a Index, text: &Text<'_>, from: usize, hits: &mut Vec<Hit<'a>>) {
    let rest = &text.letters[text.words[from].letters.start..];
    for name in index.starting_like(text.word(from)) {
        let count = name.letters.chars().count();
        let counts = [count, count + 1, count - 1];
        let counts = if count < SURE { &counts[..1] } else { &counts };
        let found =
            counts.iter().find_map(|&count| near_window(text, from, prefix(rest, count)?, name));
        hits.extend(found.map(|range| Hit { name, range, exact: false, attributive: false }));
    }
}

fn near_window(
    text: &Text<'_>,
    from: usize,
    letters: &str,
    name: &Name,
) -> Option<std::ops::Range<usize>> {
    let start = text.words[from].letters.start;
    let window = text.window(from, start + letters.len());
    let joined = (from..window.to).all(|at| text.gap(at) == Some(""));
    let (last, expected) = (letters.chars().next_back()?, name.letters.chars().next_back()?);
    if letters == name.letters
        || !text.is_linked(window)
        || !joined && name.letters.chars().count() < LONG
        || last != expected && is_particle(last)
    {
        return None;
    }
    let is_near = match nearness(letters, name)? {
        // Two syllables that sound alike are most often another word.
        Nearness::SameSound => name.letters.chars().count() > 2 || has_needless_glide(letters),
        Nearness::Faults => true,
    };
    let range = text.range(window);
    (is_near && is_attributive(&text.text[range.end..], name).is_some()).then_some(range)
}

fn prefix(letters: &str, count: usize) -> Option<&str> {
    let (last, c) = letters.char_indices().nth(count.checked_sub(1)?)?;
    letters.get(..last + c.len_utf8())
}

/// Whether a name precedes another word in Hangul without a particle, as Korean says “French” or
/// “Korean”; none if it cannot be that name before this text.
fn is_attributive(rest: &str, name: &Name) -> Option<bool> {
    let tail = &rest[..rest.find(|c| !is_hangul(c)).unwrap_or(rest.len())];
    let after = &rest[tail.len()..];
    let next = after.strip_prefix(char::is_whitespace).unwrap_or_default();
    let one_syllable = name.letters.chars().nth(1).is_none();
    let fits = !after.starts_with(char::is_alphanumeric)
        && (!one_syllable || tail.starts_with('시'))
        && (!name.letters.ends_with(is_hangul) || may_follow(tail))
        && !(tail.is_empty() && is_numeral(&name.letters) && begins_with_counter(next));
    fits.then(|| tail.is_empty() && next.starts_with(is_hangul) && !begins_with_conjunction(next))
}
