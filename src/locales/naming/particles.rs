//! What Korean writes against a name that still leaves it a name: particles, forms of 이다, and the
//! nouns for a place and its administration.

use crate::locales::particles;

/// What follows names of places and people besides: 서울발, 파리행, 파리인데.
const MORE: &[&str] = &["발", "행", "등", "인데", "일뿐"];

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
    particles::is_particles(tail, MORE)
}
