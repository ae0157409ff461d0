//! Numbers kept on one line with what they count.

use super::spaces::{NO_BREAK, is_space};

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
        let mut end = at + run;
        let first = text[at..end] == ['1'] && is_word(&text[end..], &["er"]);
        if first {
            end += 2;
        }
        out.extend_from_slice(&text[at..end]);
        let spaces = text[end..].iter().take_while(|c| is_space(**c)).count();
        let rest = &text[end + spaces..];
        at = end;
        let bound = if first || !counts {
            first && spaces > 0 && is_word(rest, units.months)
        } else {
            is_unit(rest, spaces > 0, run, units)
        };
        if bound {
            out.push(NO_BREAK);
            at += spaces;
            at += bind_minutes(&text[at..], run, units, &mut out);
        }
    }
    out
}

/// Whether what follows a number is kept with it.
fn is_unit(rest: &[char], spaced: bool, run: usize, units: &Units) -> bool {
    let is_symbol = rest
        .split_first()
        .is_some_and(|(symbol, next)| units.symbols.contains(symbol) && digits(next) == 0);
    if is_symbol || is_word(rest, units.closed) {
        return true;
    }
    if units.times && run <= 2 && minutes(rest).is_some() {
        return true;
    }
    spaced && (is_word(rest, units.spaced) || run <= 2 && is_word(rest, units.months))
}

/// Copies `h` and writes a no-break space before the minutes (14 h 30); returns how many
/// characters were read.
fn bind_minutes(text: &[char], run: usize, units: &Units, out: &mut Vec<char>) -> usize {
    match minutes(text) {
        Some(at) if units.times && run <= 2 => {
            out.extend(['h', NO_BREAK]);
            at
        }
        _ => 0,
    }
}

/// Where the two digits of the minutes begin after `h`.
fn minutes(text: &[char]) -> Option<usize> {
    let rest = text.strip_prefix(&['h'])?;
    let spaces = rest.iter().take_while(|c| is_space(**c)).count();
    let digits_at = &rest[spaces..];
    (digits(digits_at) == 2 && word_ends(&digits_at[2..])).then_some(1 + spaces)
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

/// How many digits a text begins with.
pub(crate) fn digits(text: &[char]) -> usize {
    text.iter().take_while(|c| c.is_ascii_digit()).count()
}
