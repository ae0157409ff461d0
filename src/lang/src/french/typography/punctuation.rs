//! Spaces before French punctuation and inside quotation marks.

use crate::typography::spaces::{FINE, NO_BREAK, is_space, next_word, pop_spaces};

/// Writes the spaces before `; ! ?` and `:`.
///
/// A mark without its space gets one only where a word ends, so that times (14:30), ratios (16:9)
/// and identifiers stay whole.
pub(super) fn marks(text: &[char]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(text.len());
    for (at, &c) in text.iter().enumerate() {
        let space = match c {
            ';' | '!' | '?' => FINE,
            ':' => NO_BREAK,
            _ => {
                out.push(c);
                continue;
            }
        };
        let typed = pop_spaces(&mut out);
        let next = text.get(at + 1).copied();
        let ends_word = next.is_none_or(|next| {
            is_space(next)
                || "\n)]}»”’\"…!?,.—–".contains(next)
                || c != ':' && matches!(next, ':' | ';')
        });
        match out.last() {
            None | Some('\n' | '«') => out.extend(typed),
            Some('(' | '[' | '{' | '“' | '‘') => {}
            Some('!' | '?') if c != ':' && c != ';' => {}
            Some(':' | ';') if typed.is_empty() => {}
            _ if next == Some('=') => out.extend(typed),
            _ if typed.is_empty() && !ends_word => {}
            _ => out.push(space),
        }
        out.push(c);
    }
    out
}

/// Writes the spaces inside « » and removes those inside “ ”.
pub(super) fn guillemets(text: &[char]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let c = text[at];
        at += 1;
        let (spaces, next) = next_word(&text[at..]);
        match c {
            '»' | '”' => {
                let typed = pop_spaces(&mut out);
                match (c, out.last()) {
                    (_, None | Some('\n' | '«' | '“')) => out.extend(typed),
                    ('»', _) => out.push(NO_BREAK),
                    _ => {}
                }
                out.push(c);
            }
            '«' | '“' if next.is_some_and(|c| !"\n»”".contains(c)) => {
                out.push(c);
                if c == '«' {
                    out.push(NO_BREAK);
                }
                at += spaces;
            }
            _ => out.push(c),
        }
    }
    out
}
