//! What keeps to the word after it: titles, references, and numbers of centuries and sovereigns.
//!
//! *Lexique des règles typographiques en usage à l’Imprimerie nationale*.

use crate::typography::spaces::{NO_BREAK, next_word};

/// Titles, before a name.
const TITLES: &[&str] = &[
    "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Mgr", "Dr", "Drs", "Pr", "Prs", "Me", "Mes",
    "St", "Ste",
];

/// References, before a number.
const REFERENCES: &[&str] = &[
    "n°", "N°", "nos", "p.", "pp.", "art.", "chap.", "fig.", "vol.", "t.", "col.", "coll.", "al.",
    "par.", "§", "livr.", "liv.", "sect.", "tabl.", "pl.", "éd.", "ch.", "no", "nº", "Nº",
];

/// Writes U+00A0 after titles and references, and around the Roman figures of centuries and
/// sovereigns: M. Dupont, n° 12, chap. IV, XXIe siècle, Louis XIV.
pub(super) fn bind(text: &[char]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let starts = out.last().is_none_or(|c: &char| !is_word(*c));
        let length = if starts { word(&text[at..]) } else { 0 };
        if length == 0 {
            out.push(text[at]);
            at += 1;
            continue;
        }
        let written = &text[at..at + length];
        out.extend_from_slice(written);
        at += length;
        let (spaces, _) = next_word(&text[at..]);
        if spaces > 0 && keeps(written, &text[at + spaces..]) {
            out.push(NO_BREAK);
            at += spaces;
        }
    }
    out
}

/// Whether a word keeps to the text after the space that follows it.
fn keeps(written: &[char], rest: &[char]) -> bool {
    let is = |words: &[&str]| words.iter().any(|w| w.chars().eq(written.iter().copied()));
    let next = &rest[..word(rest)];
    if is(TITLES) {
        return next.first().is_some_and(|c| c.is_uppercase());
    }
    if is(REFERENCES) {
        return next.first().is_some_and(char::is_ascii_digit) || is_roman(next);
    }
    if is_roman(without_ordinal(written)) && starts_with(next, "siècle") {
        return true;
    }
    // François Ier, Louis XIV: a name and its number.
    let is_name = written.len() > 2
        && written[0].is_uppercase()
        && written[1..].iter().all(|c| c.is_lowercase() || *c == '-' || c.is_uppercase())
        && written.iter().any(|c| c.is_lowercase());
    let number = without_first(next);
    is_name
        && is_roman(number)
        && (number.len() < next.len() || number.len() > 1 || ends(rest, next))
}

/// Whether a lone Roman figure ends its clause: Charles X, but not « Le V de la victoire ».
fn ends(rest: &[char], figure: &[char]) -> bool {
    matches!(figure, ['I' | 'V' | 'X'])
        && rest.get(figure.len()).is_none_or(|c| ".,;:!?)»\n\u{A0}\u{202F}".contains(*c))
}

/// The length of the word at the head of a text, with the stop of an abbreviation.
fn word(text: &[char]) -> usize {
    let letters = text.iter().take_while(|c| is_word(**c)).count();
    let stop = usize::from(letters > 0 && text.get(letters) == Some(&'.'));
    let with_stop = &text[..letters + stop];
    let known = TITLES.iter().chain(REFERENCES);
    if known.into_iter().any(|w| w.chars().eq(with_stop.iter().copied())) {
        letters + stop
    } else {
        letters
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '°' | 'º' | '§')
}

fn is_roman(word: &[char]) -> bool {
    !word.is_empty() && word.iter().all(|c| "IVXLC".contains(*c))
}

/// A Roman figure without the ending of a rank: `XXI` of `XXIe`.
fn without_ordinal(word: &[char]) -> &[char] {
    match word {
        [rest @ .., 'e', 'r'] | [rest @ .., 'e'] | [rest @ .., 'ᵉ'] => rest,
        rest => rest,
    }
}

/// The figure of the first of a name: `I` of `Ier` and `Ire`.
fn without_first(word: &[char]) -> &[char] {
    match word {
        ['I', 'e', 'r'] | ['I', 'r', 'e'] => &word[..1],
        rest => rest,
    }
}

fn starts_with(text: &[char], word: &str) -> bool {
    text.iter().copied().take(word.chars().count()).eq(word.chars())
}
