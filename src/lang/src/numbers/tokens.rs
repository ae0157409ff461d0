//! The words of a text, as the grammars of numbers read them.

use std::ops::Range;

use super::grammar::Word;

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
