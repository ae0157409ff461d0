//! Numbers kept on one line with what they count.

use super::spaces::{NO_BREAK, next_word};

/// What is kept with a number in a language.
pub(crate) struct Units {
    /// Signs that take a no-break space whether one was typed or not.
    pub(crate) symbols: &'static [char],
    /// Units that keep to the number when a space was typed.
    pub(crate) spaced: &'static [&'static str],
    /// Units that take a space even when none was typed.
    pub(crate) closed: &'static [&'static str],
    /// Months, which keep to the day before them.
    pub(crate) months: &'static [&'static str],
    /// Whether `14 h 30` is a time of day.
    pub(crate) times: bool,
}

/// Writes U+00A0 between numbers and their units.
pub(crate) fn bind(text: &[char], units: &Units) -> Vec<char> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let run = digits(&text[at..]);
        if run == 0 {
            out.push(text[at]);
            at += 1;
            continue;
        }
        let counts = out.last().is_none_or(|c: &char| !c.is_alphabetic());
        let first = text[at..at + run] == ['1'] && is_word(&text[at + run..], &["er"]);
        let end = at + run + if first { 2 } else { 0 };
        out.extend_from_slice(&text[at..end]);
        let (spaces, _) = next_word(&text[end..]);
        let rest = &text[end + spaces..];
        at = end;
        let is_month = spaces > 0 && run <= 2 && is_word(rest, units.months);
        let minutes = minutes(rest).filter(|_| units.times && run <= 2);
        let is_unit = || minutes.is_some() || is_unit(rest, spaces > 0, units);
        if (first || counts) && is_month || !first && counts && is_unit() {
            out.push(NO_BREAK);
            at += spaces;
            if let Some(minutes) = minutes {
                out.extend(['h', NO_BREAK]);
                at += minutes;
            }
        }
    }
    out
}

/// Whether what follows a number is a unit that is kept with it.
fn is_unit(rest: &[char], spaced: bool, units: &Units) -> bool {
    let symbol = rest.split_first().filter(|(c, _)| units.symbols.contains(c));
    symbol.is_some_and(|(_, next)| digits(next) == 0)
        || is_word(rest, units.closed)
        || spaced && is_word(rest, units.spaced)
}

/// Where the two digits of the minutes begin after `h`.
fn minutes(text: &[char]) -> Option<usize> {
    let rest = text.strip_prefix(&['h'])?;
    let (spaces, _) = next_word(rest);
    let rest = &rest[spaces..];
    (digits(rest) == 2 && word_ends(&rest[2..])).then_some(1 + spaces)
}

/// Whether a text begins with one of these words, whole, with ² or ³ or not.
fn is_word(text: &[char], words: &[&str]) -> bool {
    words.iter().any(|word| {
        let length = word.chars().count();
        text.len() >= length
            && word.chars().eq(text[..length].iter().copied())
            && match &text[length..] {
                ['²' | '³', next @ ..] | next => word_ends(next),
            }
    })
}

/// Whether a word ends here; before an apostrophe it goes on (en 2015 l’été).
fn word_ends(rest: &[char]) -> bool {
    rest.first().is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '’' | '\''))
}

pub(crate) fn digits(text: &[char]) -> usize {
    text.iter().take_while(|c| c.is_ascii_digit()).count()
}
