//! What Korean writes around names.

use super::noun::follows_name;

/// Nouns for a place and its administration, written against its name.
const PLACES: &str =
    "시 시청 시장 시민 시의회 시내 구 구청 구청장 군 군청 도청 도지사 청 청장 의회 측 역 지역";

/// Words that begin an enumeration rather than a noun that the name is an attribute of.
pub(crate) const CONJUNCTIONS: &str = "및 등 또는 그리고 혹은";

/// Words that count things.
pub(crate) const COUNTERS: &str = "명 년 개 여 원 건 회 장 대 달러 유로 킬로 만 억";

/// Particles of one syllable, which a name may be followed by where its last syllable is missing.
pub(crate) const PARTICLES: &str = "은는이가을를과와의에도로만들";

/// Returns whether the Hangul after a name is a noun for the place, particles, both or nothing.
pub(crate) fn may_follow(tail: &str) -> bool {
    follows_name(tail)
        || PLACES.split(' ').filter_map(|noun| tail.strip_prefix(noun)).any(follows_name)
}

/// Returns whether a name can be read as a number: 이천, two thousand.
pub(crate) fn is_numeral(name: &str) -> bool {
    name.chars().all(|c| "일이삼사오육칠팔구십백천만".contains(c))
}
