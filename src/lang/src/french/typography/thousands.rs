//! The fine space between the thousands of French numbers.

use crate::typography::spaces::{FINE, is_space};
use crate::typography::units::digits;

/// Writes U+202F between groups of three digits that a space separates: 1 000 000.
///
/// The first group has one to three digits and no leading zero, so that years (2024 100…) and
/// telephone numbers stay as they are. The digits after a decimal comma are left alone.
pub(super) fn group(text: &[char]) -> Vec<char> {
    let mut out = text.to_vec();
    let mut at = 0;
    while at < out.len() {
        let run = digits(&out[at..]);
        if run == 0 {
            at += 1;
            continue;
        }
        let before = at.checked_sub(1).map(|index| out[index]);
        let end = at + run;
        if out[at] == '0' && run > 1 || before == Some('+') {
            at = telephone_end(&out, end);
        } else if run > 3
            || out[at] == '0'
            || before.is_some_and(|c| c.is_alphabetic() || ",./".contains(c))
        {
            at = end;
        } else {
            at = join(&mut out, end);
        }
    }
    out
}

/// Joins the groups after a first group that ends at `end`; returns the end of the last.
fn join(text: &mut [char], mut end: usize) -> usize {
    while end < text.len() && is_space(text[end]) && digits(&text[end + 1..]) == 3 {
        text[end] = FINE;
        end += 4;
    }
    end
}

/// The end of the groups of a telephone number.
fn telephone_end(text: &[char], mut end: usize) -> usize {
    while end < text.len() && is_space(text[end]) && digits(&text[end + 1..]) > 0 {
        end += 1 + digits(&text[end + 1..]);
    }
    end
}
