//! The words of a text: runs of letters and digits, separated where Hangul meets another script. Their
//! letters follow each other in one string, so that those of several words in a row are a slice of it.

use std::ops::Range;

use super::sound;
use crate::characters::{is_apostrophe, is_hyphen, is_invisible, is_mark, is_middle_dot, is_space};
use crate::hangul::is_hangul;

#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) text: &'a str,
    pub(super) words: Vec<Word>,
    /// The letters of all words, [folded](sound::fold).
    pub(super) letters: String,
}

#[derive(Debug)]
pub(super) struct Word {
    /// Its place in the text, in bytes.
    pub(super) range: Range<usize>,
    pub(super) letters: Range<usize>,
    pub(super) hangul: bool,
}

/// Some words in a row, of the last perhaps only the beginning.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    /// The first and the last word.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Where its letters end.
    pub(super) end: usize,
}

impl<'a> Text<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let mut words: Vec<Word> = Vec::with_capacity(text.len() / 6);
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            let hangul = is_hangul(c) && !is_middle_dot(c);
            let is_letter = hangul || c.is_alphanumeric() && !is_middle_dot(c);
            match words.last_mut() {
                Some(word) if word.range.end == at && is_letter && word.hangul == hangul => {
                    word.range.end = end;
                }
                Some(word) if word.range.end == at && (is_mark(c) || is_invisible(c)) => {
                    word.range.end = end;
                }
                _ if is_letter => words.push(Word { range: at..end, letters: 0..0, hangul }),
                _ => {}
            }
        }
        let mut letters = String::with_capacity(text.len());
        for word in &mut words {
            let start = letters.len();
            sound::fold(&text[word.range.clone()], &mut letters);
            word.letters = start..letters.len();
        }
        words.retain(|word| !word.letters.is_empty());
        Self { text, words, letters }
    }

    /// Returns the window from a word to a byte of the letters after its beginning.
    pub(super) fn window(&self, from: usize, end: usize) -> Window {
        let more = self.words[from + 1..].iter().take_while(|word| word.letters.start < end);
        Window { from, to: from + more.count(), end }
    }

    /// Returns whether what separates the words of a window may be part of a name.
    pub(super) fn is_linked(&self, window: Window) -> bool {
        (window.from..window.to).all(|at| self.gap(at).is_some_and(links))
    }

    /// Returns the windows that begin with a word, end with one, and have at most so many letters.
    pub(super) fn windows(&self, from: usize, longest: usize) -> impl Iterator<Item = Window> {
        let linked = move |to: &usize| *to == from || self.gap(to - 1).is_some_and(links);
        (from..self.words.len())
            .take_while(linked)
            .map(move |to| Window { from, to, end: self.words[to].letters.end })
            .take_while(move |window| self.letters(*window).len() <= longest)
    }

    pub(super) fn letters(&self, window: Window) -> &str {
        &self.letters[self.words[window.from].letters.start..window.end]
    }

    pub(super) fn range(&self, window: Window) -> Range<usize> {
        let last = &self.words[window.to];
        let end = if window.end == last.letters.end {
            last.range.end
        } else {
            let taken = self.letters[last.letters.start..window.end].chars().count();
            let shown = self.text[last.range.clone()].char_indices();
            let next = shown.filter(|(_, c)| !is_mark(*c) && !is_invisible(*c)).nth(taken);
            next.map_or(last.range.end, |(at, _)| last.range.start + at)
        };
        self.words[window.from].range.start..end
    }

    /// Returns the letters of a word, none for one past the last.
    pub(super) fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| &self.letters[word.letters.clone()])
    }

    pub(super) fn gap(&self, at: usize) -> Option<&str> {
        let next = self.words.get(at + 1)?;
        Some(&self.text[self.words.get(at)?.range.end..next.range.start])
    }

    /// Returns whether only a space or a hyphen separates a word from the next.
    pub(super) fn is_joined(&self, at: usize) -> bool {
        self.gap(at).is_some_and(|gap| is_space(gap) || is_hyphen_alone(gap))
    }

    /// Returns whether a hyphen joins a word to one that is not `known`.
    pub(super) fn is_compound(&self, at: usize, known: impl Fn(&str) -> bool) -> bool {
        let hyphen = |at: usize| self.gap(at).is_some_and(is_hyphen_alone);
        at.checked_sub(1).is_some_and(|before| hyphen(before) && !known(self.word(before)))
            || hyphen(at) && !known(self.word(at + 1))
    }

    /// Returns whether a word begins what is written without a space in Korean.
    pub(super) fn begins_eojeol(&self, at: usize) -> bool {
        at.checked_sub(1).and_then(|before| self.gap(before)) != Some("")
    }

    pub(super) fn is_capital(&self, at: usize) -> bool {
        let word = self.words.get(at).and_then(|word| self.text[word.range.clone()].chars().next());
        word.is_some_and(char::is_uppercase)
    }

    /// Returns whether a word is part of an address of the web or of mail: `paris.fr`.
    pub(super) fn is_address(&self, at: usize) -> bool {
        let range = &self.words[at].range;
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        before.ends_with(['@', '/', '_', '.'])
            || after.starts_with(['@', '/', '_'])
            || after.strip_prefix('.').is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
    }

    /// Returns whether a word begins a sentence, so that its capital means nothing.
    pub(super) fn begins_sentence(&self, at: usize) -> bool {
        let before = self.text[..self.words[at].range.start].trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, '«' | '“' | '‘' | '"' | '(' | '[')
        });
        before.is_empty() || before.ends_with(['.', '!', '?', '…', ':', ';', '•'])
    }
}

/// Returns whether a gap between two words may be part of a name, rightly or wrongly.
pub(super) fn links(gap: &str) -> bool {
    let sign = |c| is_hyphen(c) || is_apostrophe(c) || is_middle_dot(c) || matches!(c, '–' | '&');
    gap.is_empty() || is_space(gap) || gap.trim().strip_prefix(sign) == Some("")
}

fn is_hyphen_alone(gap: &str) -> bool {
    gap.strip_prefix(is_hyphen) == Some("")
}
