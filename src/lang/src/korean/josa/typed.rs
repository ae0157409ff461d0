//! Particles in a text that a person typed: both forms at once, or one of them right
//! after a value.

use std::ops::Range;

use super::choice::particle;
use super::pair::Pair;

/// A particle at the start of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The form as typed.
    pub form: String,
    /// The pair that it belongs to, as [`particle`] takes it.
    pub pair: String,
    known: Pair,
}

impl Typed {
    /// Returns the form that belongs after a value, when it is not the typed one. `None` also
    /// for a value that cannot be read.
    #[must_use]
    pub fn wrong_after(&self, value: &str, reading: Option<&str>) -> Option<&'static str> {
        let right = particle(value, &self.pair, reading).ok()?;
        // 이다 may keep its 이 after a vowel: 파리이다, 파리다.
        let keeps = self.known.is_copula() && self.form.starts_with('이');
        (right != self.form && !keeps).then_some(right)
    }
}

/// Returns the particle that a text begins with, if its first word is one.
///
/// ```
/// use briefing_lang::korean::josa::typed;
///
/// let found = typed("를 방문했다").unwrap();
/// assert_eq!(found.pair, "을/를");
/// assert_eq!(found.wrong_after("서울", None), Some("을"));
/// assert_eq!(typed("방문했다"), None);
/// ```
#[must_use]
pub fn typed(text: &str) -> Option<Typed> {
    let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    let form = &text[..end];
    let known = Pair::all().find(|pair| pair.has(form))?;
    Some(Typed { form: form.to_owned(), pair: known.to_string(), known })
}

/// Returns every `을(를)`, `(으)로` and the like, in bytes, with its pair as [`particle`] takes it.
///
/// ```
/// use briefing_lang::korean::josa::doubled;
///
/// assert_eq!(doubled("서울(으)로"), [(6..14, "으로/로".to_owned())]);
/// ```
#[must_use]
pub fn doubled(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    if !text.contains('(') {
        return found;
    }
    for pair in Pair::all() {
        for written in pair.doubled() {
            for (at, _) in text.match_indices(&written) {
                found.push((at..at + written.len(), pair.to_string()));
            }
        }
    }
    // The longest at each place: (으)로서 is not (으)로.
    found.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    found.dedup_by(|next, first| next.0.start < first.0.end);
    found
}
