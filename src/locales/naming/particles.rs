//! What Korean writes against a name that still leaves it a name: particles, forms of 이다, and the
//! nouns for a place and its administration.

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
    "발",
    "행",
    "등",
];

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
    "인데",
    "일뿐",
];

const NOUNS: &[&str] = &[
    "시",
    "시청",
    "시장",
    "시민",
    "시의회",
    "시내",
    "구",
    "구청",
    "구청장",
    "군",
    "군청",
    "도청",
    "도지사",
    "청",
    "청장",
    "의회",
    "측",
    "역",
    "지역",
];

/// Whether the Hangul after a name is a noun for the place, particles, both or nothing.
pub(super) fn may_follow(tail: &str) -> bool {
    is_particles(tail) || NOUNS.iter().filter_map(|noun| tail.strip_prefix(noun)).any(is_particles)
}

/// Whether Hangul is nothing but particles.
pub(crate) fn is_particles(tail: &str) -> bool {
    tail.is_empty()
        || COPULAS.iter().any(|copula| tail.starts_with(copula))
        || PARTICLES.iter().filter_map(|particle| tail.strip_prefix(particle)).any(is_particles)
}
