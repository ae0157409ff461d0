//! Numbers in the words of a European language: one reader for every language, which differs in its
//! words and in the few rules of a [`Grammar`].

use std::ops::Range;

#[derive(Debug)]
pub(crate) struct Grammar {
    /// Returns what a word in lower case is.
    pub(crate) word: fn(&str) -> Word,
    /// Adds a small number to one below a hundred, if that makes a number: 20 and 1, but not 1
    /// and 20.
    pub(crate) add: fn(u64, u64) -> Option<u64>,
    /// Whether `and` may join a number whose last two digits are the first to a small one.
    pub(crate) joined_by_and: fn(u64, u64) -> bool,
    /// Whether words that read as a number are one between the words before and after them: not
    /// part of an ordinal or of a fraction.
    pub(crate) is_number: fn(Option<&Token<'_>>, &[Token<'_>], &[Token<'_>]) -> bool,
}

impl Grammar {
    /// Returns every number that a text spells out, with its place in bytes.
    pub(crate) fn numbers(&self, text: &str) -> Vec<(Range<usize>, u64)> {
        let mut found = Vec::new();
        for phrase in tokens(text, self.word).chunk_by(|_, next| next.before != Gap::Break) {
            let mut at = 0;
            while at < phrase.len() {
                let Some((length, value)) = self.read(&phrase[at..]) else {
                    at += 1;
                    continue;
                };
                let (before, number) = phrase[..at + length].split_at(at);
                at += length;
                if (self.is_number)(before.last(), number, &phrase[at..]) {
                    let last = &number[length - 1];
                    found.push((number[0].range.start..last.range.end, value));
                }
            }
        }
        found
    }

    /// Returns the number that a phrase begins with: how many words it has, and its value.
    fn read(&self, phrase: &[Token<'_>]) -> Option<(usize, u64)> {
        let word = |at: usize| phrase.get(at).map_or(Word::Other, |token| token.word);
        let (mut at, mut parts) = match (word(0), word(1)) {
            (Word::Half, Word::Article) => (2, 2),
            (Word::Article, _) => (1, 1),
            _ => (0, 1),
        };
        let mut number = Number { above: 0, current: u64::from(at > 0), smallest: u64::MAX };
        if at > 0 && !word(at).multiplies() {
            return None;
        }
        loop {
            let (here, next) = (word(at), word(at + 1));
            let goes_on = match here {
                Word::Small(small) => number.add(small, self.add),
                Word::Scale(scale) => number.scale(number.current, scale),
                Word::BareScale(scale) if number.current == 0 => number.scale(1, scale),
                Word::BareScale(scale) => number.current > 1 && number.scale(number.current, scale),
                Word::Group(size) if number.can_group() => {
                    let value = number.current * size / parts;
                    return Some(match (next, word(at + 2)) {
                        (Word::Of, Word::Group(scale @ 1000..) | Word::Scale(scale)) => {
                            (at + 3, value * scale)
                        }
                        _ => (at + 1, value),
                    });
                }
                Word::GroupOf(size) if number.can_group() && next == Word::Of => {
                    return Some((at + 1, number.current * size / parts));
                }
                Word::Half if number.current > 0 && next.multiplies() => {
                    parts = 2;
                    true
                }
                Word::Size => number.current > 0 && next.multiplies(),
                Word::And => matches!(next, Word::Small(small)
                    if at > 0 && (self.joined_by_and)(number.current % 100, small)),
                _ => false,
            };
            if !goes_on {
                break;
            }
            at += 1;
            if parts > 1 && number.above > 0 {
                break;
            }
        }
        let value = (number.above + number.current) / parts;
        (value > 0).then_some((at, value))
    }
}

/// A number as far as it was read.
#[derive(Debug)]
struct Number {
    /// What was multiplied by a thousand or more.
    above: u64,
    /// What follows it.
    current: u64,
    /// The last scale from a thousand on.
    smallest: u64,
}

impl Number {
    fn add(&mut self, small: u64, add: fn(u64, u64) -> Option<u64>) -> bool {
        let below = self.current % 100;
        let sum = add(below, small);
        self.current += sum.map_or(0, |sum| sum - below);
        sum.is_some()
    }

    fn scale(&mut self, current: u64, scale: u64) -> bool {
        match scale {
            100 if (1..100).contains(&current) => self.current = current * 100,
            1000.. if current > 0 && scale < self.smallest => {
                self.above += current * scale;
                (self.current, self.smallest) = (0, scale);
            }
            _ => return false,
        }
        true
    }

    fn can_group(&self) -> bool {
        self.above == 0 && (1..100).contains(&self.current)
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Token<'a> {
    /// Its place in the text, in bytes.
    pub(crate) range: Range<usize>,
    pub(crate) text: &'a str,
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
    pub(crate) fn is_digits(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// Returns the words of a text; `word` is asked for each in lower case.
fn tokens(text: &str, word: fn(&str) -> Word) -> Vec<Token<'_>> {
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
