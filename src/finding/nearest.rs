//! Which of several names somebody meant.

use std::cell::Cell;

/// How like a name must be to the one that was written, from 0 to 1.
const LEAST: f64 = 0.7;

/// How many names a stage looks at for all its suggestions.
const LOOKS: usize = 1_000_000;

/// Returns the candidate most like `written`, if any is like it at all.
pub(crate) fn nearest<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let letters = Letters::of(written);
    candidates
        .into_iter()
        .filter(|candidate| letters.may_be_near(candidate))
        .map(|candidate| (strsim::normalized_damerau_levenshtein(written, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= LEAST)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}

/// What is left to look at for the suggestions of a stage: thousands of names that are all wrong cannot
/// each be compared with thousands of others.
pub(crate) struct Suggestions {
    left: Cell<usize>,
}

impl Default for Suggestions {
    fn default() -> Self {
        Self { left: Cell::new(LOOKS) }
    }
}

impl Suggestions {
    /// The candidates, as long as there is something left.
    pub(super) fn among<'a>(
        &self,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> impl Iterator<Item = &'a str> {
        let looks = || {
            let left = self.left.get().checked_sub(1);
            self.left.set(left.unwrap_or(0));
            left
        };
        candidates.into_iter().take_while(move |_| looks().is_some())
    }
}

/// How often each letter is in a name: what is far apart in letters is far apart in edits, and quicker
/// to compare.
struct Letters {
    counts: [i32; 64],
    length: i32,
}

impl Letters {
    fn of(name: &str) -> Self {
        let mut letters = Self { counts: [0; 64], length: 0 };
        for c in name.chars() {
            letters.counts[bucket(c)] += 1;
            letters.length += 1;
        }
        letters
    }

    /// Whether a name can be near enough: each edit changes the surplus of letters on one side by at
    /// most one.
    fn may_be_near(&self, other: &str) -> bool {
        let other = Self::of(other);
        let differences = self.counts.iter().zip(&other.counts).map(|(a, b)| a - b);
        let (mut more, mut fewer) = (0, 0);
        differences.for_each(|by| if by > 0 { more += by } else { fewer -= by });
        let longest = self.length.max(other.length);
        f64::from(more.max(fewer)) <= f64::from(longest) * (1.0 - LEAST)
    }
}

fn bucket(c: char) -> usize {
    c as usize % 64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_what_somebody_meant() {
        let known = ["versailles", "gyeongju", "경주-2026", "versaille"];
        assert_eq!(nearest("gyeongjoo", known), Some("gyeongju"));
        assert_eq!(nearest("경주-2025", known), Some("경주-2026"));
        assert_eq!(nearest("versailel", known), Some("versaille"));
        assert_eq!(nearest("paris", known), None);
    }

    /// The quick comparison leaves out nothing that is near.
    #[test]
    fn letters_leave_out_nothing() {
        let names = ["abcd", "abdc", "abcdx", "axcd", "dcba", "abc", "a", "", "abcdefgh"];
        for (a, b) in names.iter().flat_map(|a| names.map(|b| (*a, b))) {
            if strsim::normalized_damerau_levenshtein(a, b) >= LEAST {
                assert!(Letters::of(a).may_be_near(b), "{a}, {b}");
            }
        }
    }

    #[test]
    fn suggestions_come_to_an_end() {
        let suggestions = Suggestions { left: Cell::new(3) };
        assert_eq!(suggestions.among(["a", "b"]).count(), 2);
        assert_eq!(suggestions.among(["a", "b"]).count(), 1);
        assert_eq!(suggestions.among(["a", "b"]).count(), 0);
    }
}
