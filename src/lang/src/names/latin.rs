//! Names in letters, which must not be part of a longer proper name (Grand Paris, Paris-Saclay) nor a
//! word of the language (nice, tours).

use super::index::{Hit, Index, Name};
use super::near::{Nearness, is_short, nearness};
use super::sound::Sound;
use super::text::{Text, Window, links};
use crate::characters::{is_invisible, is_space};

/// From so many letters on a word in small letters or in capitals alone is a name.
const SURE: usize = 5;

/// From so many letters on a name written in several words is sure, and from so many in small
/// letters one of several words.
const SURE_SPLIT: usize = 7;
const SURE_LOWER: usize = 12;

/// So many letters more or fewer than a name a text that is near it may have.
const MOST_MORE: usize = 3;

/// Returns the name whose letters a window has, if it is that name.
pub(super) fn exact<'a>(
    index: &Index,
    text: &Text<'_>,
    window: Window,
    name: &'a Name,
) -> Option<Hit<'a>> {
    let Window { from, to, end } = window;
    if end != text.words[to].letters.end || text.is_address(from) || text.is_address(to) {
        return None;
    }
    let range = text.range(window);
    let written = &text.text[range.clone()];
    let spelling = compare(written, &name.spelling);
    let is_capital = text.is_capital(from);
    let fits = match (spelling, name.words, from == to) {
        (Spelling::Same, 1, true) => !is_part(index, text, from),
        (Spelling::Capitals, 1, true) => written.chars().count() >= SURE,
        (Spelling::Lower, 1, one) => {
            one && written.len() >= SURE && !index.vocabulary.ordinary.contains(&written)
        }
        (Spelling::Lower, _, _) => name.written.len() >= SURE_LOWER,
        (Spelling::Other, 1, true) => is_capital && !is_part(index, text, from),
        (Spelling::Other, 1, false) => {
            is_capital && text.is_linked(window) && is_split(text, window)
        }
        (Spelling::Other, _, _) => text.is_linked(window),
        _ => true,
    };
    let exact = spelling <= Spelling::Adapted;
    fits.then_some(Hit { name, range, exact, attributive: false })
}

/// Adds the names that a text nearly has from a word with a capital on.
pub(super) fn near<'a>(index: &'a Index, text: &Text<'_>, from: usize, hits: &mut Vec<Hit<'a>>) {
    let mut names: Vec<&Name> = index.starting_like(text.word(from)).collect();
    names.retain(|name| !name.hangul);
    let longest = names.iter().map(|name| name.letters.len() + MOST_MORE).max().unwrap_or(0);
    for window in text.windows(from, longest) {
        let letters = text.letters(window);
        let mut candidates = names.iter().filter(|name| may_be(window, letters, name)).peekable();
        if candidates.peek().is_none() || index.knows(letters) {
            continue;
        }
        let sound = Sound::of(letters);
        let near = candidates.copied().filter(|name| {
            let nearness = nearness(letters, &sound, name);
            nearness.is_some_and(|nearness| is_meant(index, text, window, name, nearness))
        });
        let near: Vec<&Name> = near.collect();
        names.retain(|name| !near.iter().any(|other| std::ptr::eq(*other, *name)));
        let range = text.range(window);
        let hit = |name| Hit { name, range: range.clone(), exact: false, attributive: false };
        hits.extend(near.into_iter().map(hit));
    }
}

/// Whether a window has about as many words and letters as a name.
fn may_be(window: Window, letters: &str, name: &Name) -> bool {
    let words = window.to - window.from + 1;
    words.abs_diff(name.words) <= usize::from(name.words > 1)
        && letters.len().abs_diff(name.letters.len()) <= MOST_MORE
}

/// Whether a window that is near a name is not another name or word.
fn is_meant(
    index: &Index,
    text: &Text<'_>,
    window: Window,
    name: &Name,
    nearness: Nearness,
) -> bool {
    let (letters, from) = (text.letters(window), window.from);
    // Other initials are heard in place of each other (Pusan), but not with another fault.
    let same_initial = || letters.chars().next() == name.letters.chars().next();
    let fits = nearness == Nearness::SameSound
        || (letters.len() != name.letters.len() || same_initial())
            && !letters.starts_with(&name.letters)
            && !(is_short(name) && text.begins_sentence(from));
    let compound = || text.is_compound(from, |word| index.knows(word));
    fits && !(name.words == 1 && (is_part(index, text, from) || compound()))
}

/// Whether a name of one word is written in several: at a hyphen, or long enough to be sure.
fn is_split(text: &Text<'_>, window: Window) -> bool {
    let letters = text.letters(window).len();
    let hyphens = (window.from..window.to).all(|at| text.gap(at).is_some_and(|gap| !is_space(gap)));
    hyphens && letters >= SURE || letters >= SURE_SPLIT
}

/// Whether a word is part of a longer proper name: a word with a capital is next to it, which neither
/// begins a sentence nor belongs to a known name, or it goes on as in “Corée du Nord”.
fn is_part(index: &Index, text: &Text<'_>, at: usize) -> bool {
    let vocabulary = &index.vocabulary;
    let stranger = |other: usize| text.is_capital(other) && !index.knows(text.word(other));
    let before = at.checked_sub(1).filter(|before| text.is_joined(*before));
    let is_introduction =
        |at: usize| text.begins_sentence(at) && vocabulary.introduces(text.word(at));
    let goes_on = |qualifier: &&str| {
        let mut words = (at..).zip(qualifier.split(' '));
        words.all(|(at, word)| text.gap(at).is_some_and(links) && text.word(at + 1) == word)
    };
    before.is_some_and(|before| stranger(before) && !is_introduction(before))
        || text.is_joined(at) && stranger(at + 1)
        || vocabulary.qualifiers.iter().any(goes_on)
}

/// From the name itself to another spelling of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Spelling {
    /// As the name, with any white space.
    Same,
    /// All in capitals.
    Capitals,
    /// A name that begins with a common noun, without its capital: “mémorial de Caen”.
    Adapted,
    /// The name without any capital.
    Lower,
    /// Another capital, accent, hyphen or apostrophe.
    Other,
}

/// Returns how a text spells a name that has the same letters.
fn compare(written: &str, name: &str) -> Spelling {
    let shown: String = written.chars().filter(|c| !is_invisible(*c)).collect();
    let written = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    if written == name {
        Spelling::Same
    } else if written == name.to_uppercase() {
        Spelling::Capitals
    } else if begins_with_noun(name) && written == first_lower(name) {
        Spelling::Adapted
    } else if written == name.to_lowercase() {
        Spelling::Lower
    } else {
        Spelling::Other
    }
}

fn first_lower(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().into_iter().flat_map(char::to_lowercase).chain(chars).collect()
}

/// Whether a name has spaces, and a word in it without a capital: not the name of a person or a town.
fn begins_with_noun(name: &str) -> bool {
    name.split(' ').skip(1).any(|word| word.starts_with(char::is_lowercase))
}
