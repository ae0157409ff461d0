//! Korean quotation marks, ellipses and middle dots.

use crate::hangul::is_hangul;
use crate::typography::paragraph;
use crate::typography::quotes::Style;

/// 큰따옴표 for speech, 작은따옴표 for what is quoted in it and for thoughts and emphasis.
const QUOTES: Style = Style { marks: &[('“', '”'), ('‘', '’')], double: 0, single: 1 };

/// Korean: “ ” outside ‘ ’, …, · as the middle dot, no ideographic space.
///
/// # Sources
/// 한글 맞춤법 부록 문장 부호 (큰따옴표, 작은따옴표, 줄임표, 가운뎃점).
pub(super) fn typography(text: &str) -> String {
    paragraph(text, &QUOTES, middle_dots)
}

/// Writes U+00B7 for the look-alikes between Hangul or digits.
///
/// The letter ㆍ (araea) is one of them, for keyboards have it and not the dot.
fn middle_dots(text: &[char]) -> Vec<char> {
    let is_dot = |c: char| matches!(c, '・' | '･' | '•' | '‧' | '∙' | '⋅' | 'ㆍ');
    let joins =
        |c: Option<&char>| c.is_some_and(|&c| c.is_ascii_digit() || is_hangul(c) && !is_dot(c));
    let mut out = text.to_vec();
    for (at, c) in out.iter_mut().enumerate() {
        let before = at.checked_sub(1).and_then(|index| text.get(index));
        if is_dot(*c) && joins(before) && joins(text.get(at + 1)) {
            *c = '·';
        }
    }
    out
}
