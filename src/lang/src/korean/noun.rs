//! What Korean writes against a noun and leaves it that noun: particles, one or several, and the
//! forms of 이다.

use crate::hangul::head;

/// The particles that may follow a noun, in both halves of a pair.
const PARTICLES: &str = "은 는 이 가 을 를 과 와 의 에 에서 에게 께 으로 로 으로서 로서 으로써 로써 \
    으로부터 로부터 부터 까지 도 만 뿐 마다 조차 마저 밖에 보다 처럼 같이 대로 만큼 커녕 이나 나 이란 란 이래 래 \
    이랑 랑 하고 들 간";

/// How the forms of 이다 begin after a noun; more endings may follow.
const COPULAS: &str = "이다 이고 이며 이면 이므로 이니 이지 이라 이어 이었 이던 이자 이거 이든 이야 \
    이요 이에 이네 입니 였 여서 여야";

/// What follows names and numbers besides: 서울발, 파리행, 파리인데.
const AFTER_NAMES: &str = "발 행 등 인데 일뿐";

/// What makes an attribute or a noun of a term: 자매결연인, 자매결연일, 자매결연임.
const AFTER_TERMS: &str = "인 일 임";

/// Returns whether Hangul after a name or a number is nothing but particles.
pub(crate) fn follows_name(tail: &str) -> bool {
    is_particles(tail, AFTER_NAMES)
}

/// Returns whether the Hangul at the head of a text, after a term, is nothing but particles.
pub(crate) fn follows_term(text: &str) -> bool {
    is_particles(head(text), AFTER_TERMS)
}

/// Returns whether a text begins with one of the words, which spaces separate.
pub(crate) fn starts_with_any(text: &str, words: &str) -> bool {
    words.split(' ').any(|word| text.starts_with(word))
}

fn is_particles(tail: &str, more: &str) -> bool {
    let rest = |particle: &str| tail.strip_prefix(particle);
    tail.is_empty()
        || starts_with_any(tail, COPULAS)
        || PARTICLES
            .split(' ')
            .chain(more.split(' '))
            .filter_map(rest)
            .any(|rest| is_particles(rest, more))
}

/// What may follow a counter.
const AFTER_COUNTERS: &str = "간 씩 쯤 가량 짜리 이상 이하 가까이 여";

/// Returns whether a text begins with one of the words, which spaces separate, and goes on with
/// particles or what may follow a counter, if with anything.
pub(crate) fn begins_with(text: &str, words: &str) -> bool {
    let after = |tail: &str| {
        let mut suffixes = AFTER_COUNTERS.split(' ').filter_map(|suffix| tail.strip_prefix(suffix));
        follows_name(tail) || suffixes.any(follows_name)
    };
    let head = head(text);
    words.split(' ').filter_map(|word| head.strip_prefix(word)).any(after)
}

/// Returns the text after the space that a text begins with, if it does within a paragraph.
pub(crate) fn after_space(text: &str) -> Option<&str> {
    let rest = text.trim_start();
    crate::characters::is_space(&text[..text.len() - rest.len()]).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_and_nothing_else() {
        for tail in
            ["", "을", "으로의 길", "에서만은", "이라는 말", "이었다", "들과의", "을, 그리고"]
        {
            assert!(follows_term(tail), "{tail}");
        }
        for tail in ["히", "한 의지", "하다", "식", "서"] {
            assert!(!follows_term(tail), "{tail}");
        }
    }
}
