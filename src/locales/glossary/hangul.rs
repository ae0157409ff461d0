//! What Korean writes against a noun: particles, one or several.

/// The particles and the forms of 이다 that may follow a noun, in both halves of a pair. An ending
/// of 이다 that is itself inflected is given by its stem and ends the search.
const PARTICLES: &[&str] = &[
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "과",
    "와",
    "의",
    "에",
    "에서",
    "에게",
    "께",
    "으로",
    "로",
    "으로서",
    "로서",
    "으로써",
    "로써",
    "으로부터",
    "로부터",
    "부터",
    "까지",
    "도",
    "만",
    "뿐",
    "마다",
    "조차",
    "마저",
    "밖에",
    "보다",
    "처럼",
    "같이",
    "대로",
    "만큼",
    "커녕",
    "이나",
    "나",
    "이란",
    "란",
    "이랑",
    "랑",
    "하고",
    "들",
    "간",
    "인",
    "일",
    "임",
];

/// How the forms of 이다 begin after a noun.
const COPULAS: &[&str] = &[
    "이다",
    "이고",
    "이며",
    "이면",
    "이므로",
    "이니",
    "이지",
    "이라",
    "이어",
    "이었",
    "이던",
    "이자",
    "이거",
    "이든",
    "이야",
    "이요",
    "이에",
    "이네",
    "입니",
    "였",
    "여서",
    "여야",
];

/// Whether a character is a Hangul syllable or letter; the letter araea, used as a dot, is not.
pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣' | '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318C}')
}

/// Whether the Hangul at the head of `text` is nothing but particles.
pub(super) fn begins_with_particles(text: &str) -> bool {
    let end = text.find(|c| !is_hangul(c)).unwrap_or(text.len());
    is_particles(&text[..end])
}

fn is_particles(tail: &str) -> bool {
    tail.is_empty()
        || COPULAS.iter().any(|copula| tail.starts_with(copula))
        || PARTICLES.iter().filter_map(|particle| tail.strip_prefix(particle)).any(is_particles)
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
