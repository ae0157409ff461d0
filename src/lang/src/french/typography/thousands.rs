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
        let leading_zero = out[at] == '0';
        let is_telephone = leading_zero && run > 1 || before == Some('+');
        let is_part = before.is_some_and(|c| c.is_alphabetic() || ",./".contains(c));
        let is_grouped = run <= 3 && !leading_zero && !is_part;
        at += run;
        while (is_telephone || is_grouped) && at < out.len() && is_space(out[at]) {
            match digits(&out[at + 1..]) {
                3 if !is_telephone => out[at] = FINE,
                1.. if is_telephone => {}
                _ => break,
            }
            at += 1 + digits(&out[at + 1..]);
        }
    }
    out
}
