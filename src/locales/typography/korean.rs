//! Korean quotation marks, ellipses and middle dots.

use super::quotes::Style;
use super::{address, quotes, spaces};

/// 큰따옴표 for speech, 작은따옴표 for what is quoted in it and for thoughts and emphasis.
const QUOTES: Style = Style { marks: &[('“', '”'), ('‘', '’')], double: 0, single: 1 };

/// Korean: “ ” outside ‘ ’, …, · as the middle dot, no ideographic space.
///
/// # Sources
/// 한글 맞춤법 부록 문장 부호 (큰따옴표, 작은따옴표, 줄임표, 가운뎃점).
pub fn korean(text: &str) -> String {
    address::set_around(text, |text| {
        let text = spaces::collapse(text);
        let text = spaces::ellipses(&text);
        let text = quotes::curl(&text, &QUOTES);
        middle_dots(&text)
    })
}

/// Sets U+00B7 for the look-alikes that stand between Hangul or digits.
fn middle_dots(text: &[char]) -> Vec<char> {
    let joins = |c: Option<&char>| c.is_some_and(|c| is_hangul(*c) || c.is_ascii_digit());
    let mut out = text.to_vec();
    for (at, c) in out.iter_mut().enumerate() {
        let is_dot = matches!(c, '・' | '･' | '•' | '‧' | '∙' | '⋅' | 'ㆍ');
        let before = at.checked_sub(1).and_then(|index| text.get(index));
        if is_dot && joins(before) && joins(text.get(at + 1)) {
            *c = '·';
        }
    }
    out
}

/// Whether a character is a Hangul syllable or letter; the letter araea, used as a dot, is not.
pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣' | '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318C}')
}
