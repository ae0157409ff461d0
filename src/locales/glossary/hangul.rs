//! What Korean writes against a noun: particles, one or several.

use crate::locales::particles;

/// What makes an attribute or a noun of a term: 자매결연인, 자매결연일, 자매결연임.
const FORMS: &[&str] = &["인", "일", "임"];

/// Whether a character is a Hangul syllable or letter; the letter araea, used as a dot, is not.
pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣' | '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318C}')
}

/// Whether the Hangul at the head of `text` is nothing but particles.
pub(super) fn begins_with_particles(text: &str) -> bool {
    let end = text.find(|c| !is_hangul(c)).unwrap_or(text.len());
    particles::is_particles(&text[..end], FORMS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_and_nothing_else() {
        for (tail, expected) in [
            ("", true),
            ("을", true),
            ("으로의 길", true),
            ("에서만은", true),
            ("이라는 말", true),
            ("이었다", true),
            ("들과의", true),
            ("을, 그리고", true),
            ("히", false),
            ("한 의지", false),
            ("하다", false),
            ("식", false),
            ("서", false),
        ] {
            assert_eq!(begins_with_particles(tail), expected, "{tail}");
        }
    }
}
