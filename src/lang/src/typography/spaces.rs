//! Spaces and dots.

/// U+00A0, the full space that does not break.
pub(crate) const NO_BREAK: char = '\u{A0}';
/// U+202F, the fine space that does not break.
pub(crate) const FINE: char = '\u{202F}';

/// U+2009, the thin space of CLDR's intervals.
pub(crate) const THIN: char = '\u{2009}';

/// Whether a character is a space within a line.
pub(crate) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | NO_BREAK | FINE | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}')
}

/// Writes one space for several; a no-break space among them wins, for someone meant it.
pub(crate) fn collapse(text: &[char]) -> Vec<char> {
    text.chunk_by(|a, b| is_space(*a) && is_space(*b))
        .map(|run| match run {
            &[c] if !is_space(c) || c == THIN => c,
            _ if run.iter().any(|c| matches!(c, &NO_BREAK | '\u{2007}')) => NO_BREAK,
            _ if run.contains(&FINE) => FINE,
            _ => ' ',
        })
        .collect()
}

/// Writes … for each three dots in a row; a dot that remains is a full stop.
pub(crate) fn ellipses(text: &[char]) -> Vec<char> {
    text.iter().collect::<String>().replace("...", "…").chars().collect()
}

/// Removes the spaces at the end of a text and returns them.
pub(crate) fn pop_spaces(text: &mut Vec<char>) -> Vec<char> {
    let kept = text.iter().rposition(|c| !is_space(*c)).map_or(0, |last| last + 1);
    text.split_off(kept)
}

/// The first character that is not a space, and how many spaces are before it.
pub(crate) fn next_word(text: &[char]) -> (usize, Option<char>) {
    let spaces = text.iter().take_while(|c| is_space(**c)).count();
    (spaces, text.get(spaces).copied())
}
