//! Spaces and dots, which all three languages collapse alike.

/// U+00A0, the full space that does not break.
pub(super) const NO_BREAK: char = '\u{A0}';
/// U+202F, the fine space that does not break.
pub(super) const FINE: char = '\u{202F}';

/// Whether a character is a space within a line.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | NO_BREAK | FINE | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}')
}

/// Sets one space for several; a no-break space among them wins, for someone meant it.
pub(super) fn collapse(text: &[char]) -> Vec<char> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let run = text[at..].iter().take_while(|c| is_space(**c)).count();
        if run == 0 {
            out.push(text[at]);
            at += 1;
            continue;
        }
        let spaces = &text[at..at + run];
        out.push(if spaces.iter().any(|c| matches!(c, &NO_BREAK | '\u{2007}')) {
            NO_BREAK
        } else if spaces.contains(&FINE) {
            FINE
        } else {
            ' '
        });
        at += run;
    }
    out
}

/// Sets … for each three dots in a row; a dot that remains is a full stop.
pub(super) fn ellipses(text: &[char]) -> Vec<char> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with(&['.', '.', '.']) {
            out.push('…');
            at += 3;
        } else {
            out.push(text[at]);
            at += 1;
        }
    }
    out
}

/// Takes the spaces off the end of a text and gives them back.
pub(super) fn pop_spaces(text: &mut Vec<char>) -> Vec<char> {
    let kept = text.iter().rposition(|c| !is_space(*c)).map_or(0, |last| last + 1);
    text.split_off(kept)
}

/// The first character that is not a space, and how many spaces stand before it.
pub(super) fn next_word(text: &[char]) -> (usize, Option<char>) {
    let spaces = text.iter().take_while(|c| is_space(**c)).count();
    (spaces, text.get(spaces).copied())
}
