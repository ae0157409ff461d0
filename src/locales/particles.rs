//! What Korean writes against a noun: particles, one or several.

/// The particles that may follow a noun, in both halves of a pair.
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
];

/// How the forms of 이다 begin after a noun: an ending that is itself inflected is given
/// by its stem and ends the search.
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

/// Whether Hangul is nothing but particles; `more` are those that only some nouns take.
pub(super) fn is_particles(tail: &str, more: &[&str]) -> bool {
    let mut particles = PARTICLES.iter().chain(more).filter_map(|p| tail.strip_prefix(p));
    tail.is_empty()
        || COPULAS.iter().any(|copula| tail.starts_with(copula))
        || particles.any(|rest| is_particles(rest, more))
}
