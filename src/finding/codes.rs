//! The codes of findings: which of them have a level that a dossier may choose, and
//! the page behind each.

use super::Severity;

/// What is done with a finding of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It is not told.
    Allow,
    /// It is told.
    Warning,
    /// It is told, and the edition is not set.
    Error,
}

impl Level {
    /// The words of the levels, as settings write them.
    pub const WORDS: &'static [&'static str] = &["allow", "warning", "error"];

    /// The level of this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        match word {
            "allow" => Some(Self::Allow),
            "warning" => Some(Self::Warning),
            "error" => Some(Self::Error),
            _ => None,
        }
    }

    /// The weight of a finding of this level, if it is told.
    #[must_use]
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Allow => None,
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

use Level::{Allow, Error, Warning};

/// The codes whose level may be chosen, and the level they have when nothing is said.
/// Every other code is a fault: nothing can be set while it lasts.
pub const LINTS: &[(&str, Level)] = &[
    ("avoided-term", Warning),
    ("differing-figures", Error),
    ("double-particle", Warning),
    ("double-space", Warning),
    ("extra-full-stop", Warning),
    ("extra-variable", Error),
    ("identical-to-source", Warning),
    ("low-contrast", Warning),
    ("missing-full-stop", Warning),
    ("missing-plural", Warning),
    ("missing-variable", Error),
    ("missing-variant", Warning),
    ("misspelt-name", Warning),
    ("no-convergence", Warning),
    ("obsolete-attribute", Warning),
    ("obsolete-message", Warning),
    ("other-reference", Allow),
    ("other-term", Warning),
    ("replacement-character", Warning),
    ("stale-translation", Warning),
    ("template-warning", Warning),
    ("typed-fact", Warning),
    ("typed-figure", Warning),
    ("typed-name", Warning),
    ("unfinished", Warning),
    ("unknown-variant", Warning),
    ("unpaired-quote", Warning),
    ("unreviewed-translation", Allow),
    ("unused-allowance", Warning),
    ("unused-argument", Warning),
    ("unused-message", Warning),
    ("wrong-particle", Warning),
];

/// The level of a code when nothing is said; none for a fault.
#[must_use]
pub fn lint(code: &str) -> Option<Level> {
    LINTS.iter().find(|(known, _)| *known == code).map(|(_, level)| *level)
}

const PAGES: &str = include_str!("explain.md");

/// The page behind a code, as Markdown.
#[must_use]
pub fn page(code: &str) -> Option<&'static str> {
    pages().find(|(known, _)| *known == code).map(|(_, page)| page)
}

/// Every code that has a page, in alphabetical order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    pages().map(|(code, _)| code)
}

fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    let starts = PAGES.match_indices("\n# ").map(|(at, _)| at + 1);
    let starts: Vec<_> = PAGES.starts_with("# ").then_some(0).into_iter().chain(starts).collect();
    let ends: Vec<_> = starts.iter().skip(1).copied().chain([PAGES.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| {
        let page = PAGES[start..end].trim_end();
        (page[2..].lines().next().unwrap_or_default().trim(), page)
    })
}

#[cfg(test)]
mod tests {
    use super::{LINTS, codes, page};

    #[test]
    fn every_lint_has_a_page_and_pages_are_sorted() {
        for (code, _) in LINTS {
            assert!(page(code).is_some(), "{code}");
        }
        assert!(LINTS.is_sorted(), "lints");
        assert!(codes().is_sorted(), "pages");
    }
}
