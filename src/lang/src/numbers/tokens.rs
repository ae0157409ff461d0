//! The words of a text, as the grammars of numbers read them.

use std::ops::Range;

/// A word of a text.
#[derive(Debug, Clone)]
pub(crate) struct Token<'a> {
    /// Its place in the text, in bytes.
    pub(crate) range: Range<usize>,
    pub(crate) text: &'a str,
    /// What it is in a number.
    pub(crate) word: Word,
    pub(crate) before: Gap,
}

/// What separates a word from the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gap {
    Space,
    Hyphen,
    /// Anything that a number does not continue over.
    Break,
}

/// What a word is in a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    /// A number below a hundred: `three`, `vingt`.
    Small(u64),
    /// Multiplies the number before it: `hundred`, `millions`.
    Scale(u64),
    /// A scale that needs no number before it: `cent`, `mille`.
    BareScale(u64),
    /// Multiplies the number before it and ends the number: `dozen`, `trentaine`.
    Group(u64),
    /// A group that is one only before [`Word::Of`]: `une quarantaine de villes`.
    GroupOf(u64),
    /// `a`, which counts as one before a scale or a group.
    Article,
    /// `half a million`, `une demi-douzaine`.
    Half,
    /// An adjective before a group: `une bonne centaine`.
    Size,
    And,
    /// `de`, between a group and a larger one: `une centaine de milliers`.
    Of,
    Other,
}

impl Word {
    /// Returns the number that a word is: one of the `units`, from one on, or of the `tens`, from
    /// twenty on.
    pub(crate) fn below_hundred(word: &str, units: &[&str], tens: &[&str]) -> Self {
        let place = |words: &[&str]| words.iter().position(|other| *other == word);
        let unit = place(units).map(|at| at + 1);
        let number = unit.or_else(|| place(tens).map(|at| 10 * at + 20));
        number.map_or(Self::Other, |number| Self::Small(number as u64))
    }

    /// Returns whether a number may be multiplied by it.
    pub(crate) fn multiplies(self) -> bool {
        matches!(self, Self::Scale(_) | Self::Group(_) | Self::GroupOf(_))
    }
}

impl Token<'_> {
    /// Whether the word is typed in digits.
    pub(crate) fn is_digits(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// Returns the words of a text; `word` is asked for each in lower case.
pub(crate) fn tokens(text: &str, word: fn(&str) -> Word) -> Vec<Token<'_>> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    while let Some(length) = text[at..].find(char::is_alphanumeric) {
        let before = gap(&text[at..at + length]);
        let start = at + length;
        let rest = &text[start..];
        let written = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
        at = start + written.len();
        let word = if written.starts_with(char::is_uppercase) {
            word(&written.to_lowercase())
        } else {
            word(written)
        };
        tokens.push(Token { range: start..at, text: written, word, before });
    }
    tokens
}

fn gap(gap: &str) -> Gap {
    match gap {
        "-" | "‐" | "‑" => Gap::Hyphen,
        _ if crate::characters::is_space(gap) => Gap::Space,
        _ => Gap::Break,
    }
}
