//! A text as the words that are not in Hangul, with their letters in one string, so that those of
//! several words in a row are a slice of it.

use std::ops::Range;

use super::super::fold;
use super::super::word::{Word, is_space, links};

/// A text, with the letters of each word that is not in Hangul.
pub(super) struct Text<'a> {
    pub(super) text: &'a str,
    pub(super) words: Vec<&'a Word>,
    pub(super) letters: String,
    pub(super) ranges: Vec<Range<usize>>,
}

impl<'a> Text<'a> {
    /// Folds the words of a text.
    pub(super) fn new(text: &'a str, words: &'a [Word]) -> Self {
        let words: Vec<&Word> = words.iter().filter(|word| !word.hangul).collect();
        let mut letters = String::with_capacity(text.len());
        let mut ranges = Vec::with_capacity(words.len());
        for word in &words {
            let start = letters.len();
            fold::letters(&text[word.range.clone()], &mut letters);
            ranges.push(start..letters.len());
        }
        Self { text, words, letters, ranges }
    }

    /// The last word of every window that begins at a word and has at most so many letters.
    pub(super) fn windows(&self, from: usize, longest: usize) -> impl Iterator<Item = usize> {
        let linked = move |to: &usize| *to == from || self.gap(to - 1).is_some_and(links);
        let short = move |to: &usize| self.letters_of(from, *to).len() <= longest;
        (from..self.words.len()).take_while(linked).take_while(short)
    }

    /// The letters of a window of words.
    pub(super) fn letters_of(&self, from: usize, to: usize) -> &str {
        &self.letters[self.ranges[from].start..self.ranges[to].end]
    }

    /// The letters of a word; none past the last.
    pub(super) fn word(&self, at: usize) -> &str {
        self.ranges.get(at).map_or("", |range| &self.letters[range.clone()])
    }

    /// Where a window of words stands.
    pub(super) fn range(&self, from: usize, to: usize) -> Range<usize> {
        self.words[from].range.start..self.words[to].range.end
    }

    /// What stands between a word and the next.
    pub(super) fn gap(&self, at: usize) -> Option<&str> {
        let next = self.words.get(at + 1)?;
        Some(&self.text[self.words.get(at)?.range.end..next.range.start])
    }

    /// Whether only a space or a hyphen stands between a word and the next.
    pub(super) fn is_joined(&self, at: usize) -> bool {
        self.gap(at).is_some_and(|gap| is_space(gap) || is_hyphen(gap))
    }

    /// Whether a hyphen stands beside a word, and beyond it a word that no name has.
    pub(super) fn is_compound(&self, at: usize, known: impl Fn(&str) -> bool) -> bool {
        let hyphen = |at: usize| self.gap(at).is_some_and(is_hyphen);
        at.checked_sub(1).is_some_and(|before| hyphen(before) && !known(self.word(before)))
            || hyphen(at) && !known(self.word(at + 1))
    }

    /// Whether a word has a capital.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        let word = self.words.get(at).and_then(|word| self.text[word.range.clone()].chars().next());
        word.is_some_and(char::is_uppercase)
    }

    /// Whether a word is part of an address of the web or of mail: `paris.fr`.
    pub(super) fn is_address(&self, at: usize) -> bool {
        let range = &self.words[at].range;
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        before.ends_with(['@', '/', '_', '.'])
            || after.starts_with(['@', '/', '_'])
            || after.strip_prefix('.').is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
    }

    /// Whether a word begins a sentence, so that its capital says nothing.
    pub(super) fn begins(&self, at: usize) -> bool {
        let before = self.text[..self.words[at].range.start].trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, '«' | '“' | '‘' | '"' | '(' | '[')
        });
        before.is_empty() || before.ends_with(['.', '!', '?', '…', ':', ';', '•'])
    }
}

fn is_hyphen(gap: &str) -> bool {
    matches!(gap, "-" | "‐" | "‑")
}
