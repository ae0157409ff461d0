//! The words of a text in the Latin script, as the number grammars of English and French read them.

use std::ops::Range;

/// What a word is to a grammar of numbers, and what stands between it and the word before.
#[derive(Debug, Clone)]
pub(super) struct Token<'a, K> {
    pub(super) range: Range<usize>,
    pub(super) word: &'a str,
    pub(super) kind: K,
    pub(super) gap: Gap,
}

/// What stands before a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    Space,
    Hyphen,
    Other,
}

impl Gap {
    /// Whether one number may go on over it.
    pub(super) fn joins(self) -> bool {
        self != Self::Other
    }
}

/// The words of a text. A kind is looked up for a word in lower case.
pub(super) fn tokens<K>(text: &str, kind: impl Fn(&str) -> K) -> Vec<Token<'_, K>> {
    let mut tokens: Vec<Token<'_, K>> = Vec::with_capacity(text.len() / 5);
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if !c.is_alphanumeric() {
            continue;
        }
        let mut last = start + c.len_utf8();
        while let Some((at, c)) = chars.next_if(|(_, c)| c.is_alphanumeric()) {
            last = at + c.len_utf8();
        }
        let word = &text[start..last];
        let gap = gap(&text[end..start]);
        let kind = if word.starts_with(char::is_uppercase) {
            kind(&word.to_lowercase())
        } else {
            kind(word)
        };
        tokens.push(Token { range: start..last, word, kind, gap });
        end = last;
    }
    tokens
}

fn gap(gap: &str) -> Gap {
    match gap {
        " " | "\u{A0}" | "\u{202F}" => Gap::Space,
        "-" | "‐" | "‑" => Gap::Hyphen,
        _ if !gap.is_empty() && gap.chars().all(char::is_whitespace) => {
            if gap.matches('\n').count() < 2 { Gap::Space } else { Gap::Other }
        }
        _ => Gap::Other,
    }
}

/// Whether a word is typed in digits, so that a scale after it belongs to the digits.
pub(super) fn is_digits(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}
