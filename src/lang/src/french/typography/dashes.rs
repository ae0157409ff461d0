//! Dashes around an aside, kept beside it: « Issy – près de Paris – accueille ».

use crate::typography::spaces::{NO_BREAK, next_word, pop_spaces};

/// Writes U+00A0 on the inner side of dashes between spaces, a plain space outside.
///
/// The first of a sentence opens, the next closes, and one before punctuation closes; one that
/// begins a line introduces speech or a list item. Dashes without spaces (2015–2016) are not
/// touched.
pub(super) fn bind(text: &[char]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(text.len());
    let mut open = false;
    let mut at = 0;
    while at < text.len() {
        let c = text[at];
        let (spaces, next) = next_word(&text[at + 1..]);
        at += 1;
        if !matches!(c, '—' | '–') {
            open &= c != '\n' && !ends_sentence(&out, c, spaces, next);
            out.push(c);
            continue;
        }
        let before = pop_spaces(&mut out);
        let begins = out.last().is_none_or(|c| matches!(c, '\n' | '«'));
        let ends = next.is_none_or(|c| ".,;:!?…)]»\n".contains(c));
        if begins {
            out.extend(before);
            out.push(c);
            if spaces > 0 && !ends {
                out.push(NO_BREAK);
                at += spaces;
            }
        } else if before.is_empty() || spaces == 0 && !ends {
            out.extend(before);
            out.push(c);
        } else if ends {
            out.extend([NO_BREAK, c]);
            open = false;
        } else {
            out.extend(if open { [NO_BREAK, c, ' '] } else { [' ', c, NO_BREAK] });
            at += spaces;
            open = !open;
        }
    }
    out
}

/// Whether a sentence ends with `c`: a capital follows, and a full stop does not belong to `M.` or
/// `J.`
fn ends_sentence(before: &[char], c: char, spaces: usize, next: Option<char>) -> bool {
    let letters = before.iter().rev().take_while(|c| c.is_alphanumeric()).count();
    let stops = match c {
        '.' => letters > 2,
        '!' | '?' | '…' => true,
        _ => false,
    };
    stops && spaces > 0 && next.is_some_and(char::is_uppercase)
}
