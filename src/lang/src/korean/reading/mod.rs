//! How Korean reads a text aloud, as far as its last sound goes.
//!
//! [`fold`] writes characters that are read alike in one way; [`last_sounds`] drops what is not read
//! at the end (quotation marks, footnote marks, final punctuation, a gloss in brackets) and hands the
//! rest to the reader of its script.

mod acronyms;
mod currency;
mod fold;
mod gloss;
mod hanja;
mod latin;
mod numerals;
mod sound;
mod split;
mod units;

pub(super) use fold::fold;
pub(super) use sound::Sound;

/// Brackets around a gloss. Title marks (「」, 《》 …) are quotation marks.
const GLOSSES: [(char, char); 5] = [('(', ')'), ('[', ']'), ('{', '}'), ('〔', '〕'), ('【', '】')];

/// The sounds that a folded text may end in: none when it cannot be read, more than one when it has
/// several current readings.
pub(crate) fn last_sounds(folded: &[char]) -> Vec<Sound> {
    let mut spoken = without_tail(folded);
    while let Some((before, inside)) = split_gloss(spoken) {
        let (before, inside) = (without_tail(before), without_tail(inside));
        // Grenoble(그르노블): the gloss is the reading of a name that does not show it.
        let is_reading = ends_in_latin_word(before) && gloss::is_reading(before, inside);
        let has_text = before.iter().any(|&c| is_heard(c));
        spoken = if has_text && !is_reading { before } else { inside };
    }
    read_end(spoken)
}

/// Whether a text ends in a word in Latin letters that does not show its sound.
fn ends_in_latin_word(text: &[char]) -> bool {
    text.last().is_some_and(|&c| latin::is_latin(c)) && read_end(text).is_empty()
}

/// The last sound of a folded reading, which has to be hangul.
pub(crate) fn last_hangul(folded: &[char]) -> Option<Sound> {
    without_tail(folded).last().copied().and_then(Sound::of_hangul)
}

/// Reads a text whose last character is heard.
fn read_end(spoken: &[char]) -> Vec<Sound> {
    if let Some(sound) = currency::sound(spoken) {
        return vec![sound];
    }
    if let Some(sounds) = units::sounds(spoken) {
        return sounds;
    }
    match spoken.last() {
        Some(&c) if numerals::is_numeral(c) => numerals::sounds(spoken),
        Some(&c) if latin::is_latin(c) => latin::sounds(spoken),
        // ㅋㅋ and ㅠㅠ are not said by the names of their letters.
        Some(&c) if is_jamo(c) && spoken.ends_with(&[c, c]) => Vec::new(),
        Some(&c) => Sound::of_hangul(c).or_else(|| hanja::sound(spoken)).into_iter().collect(),
        None => Vec::new(),
    }
}

fn is_jamo(c: char) -> bool {
    matches!(c, 'ㄱ'..='ㆎ')
}

/// The text without the marks at its end that nobody reads out.
fn without_tail(text: &[char]) -> &[char] {
    let mut rest = text;
    while let Some((&last, before)) = rest.split_last() {
        let stray = GLOSSES.iter().any(|&(_, close)| close == last) && split_gloss(rest).is_none();
        if !is_tail(last) && !stray {
            break;
        }
        rest = before;
    }
    rest
}

/// Splits `text(gloss)` into what is before the brackets and what is inside.
fn split_gloss(text: &[char]) -> Option<(&[char], &[char])> {
    let (&last, rest) = text.split_last()?;
    let &(open, close) = GLOSSES.iter().find(|&&(_, close)| close == last)?;
    let mut depth = 1_usize;
    for (index, &c) in rest.iter().enumerate().rev() {
        if c == close {
            depth += 1;
        } else if c == open {
            depth -= 1;
        }
        if depth == 0 {
            let (before, inside) = rest.split_at(index);
            return Some((before, inside.get(1..)?));
        }
    }
    None
}

/// Whether a character before a bracket is heard, so that the bracket is a gloss on it.
fn is_heard(c: char) -> bool {
    !is_tail(c) && !"“‘«‹<「『《〈„‚".contains(c)
}

/// Marks that are not read at the end of a text: punctuation, closing quotation and title marks,
/// footnote marks.
fn is_tail(c: char) -> bool {
    c.is_whitespace() || ".…‥⋯!?,;:。、‼⁇⁈⁉\"'”’»›>」』》〉〞〟¹²³⁰⁴⁵⁶⁷⁸⁹⁽⁾*⁎∗†‡§¶".contains(c)
}
