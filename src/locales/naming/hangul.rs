//! Names in Hangul: at the start of an eojeol, followed by particles or by a noun for the place.
//!
//! A name of one syllable is found only before 시, since 칸 is a cell as well as a town. One made of
//! numerals alone (이천) is none before a word that counts things.

use super::particles::may_follow;
use super::word::{Word, is_hangul, is_invisible};
use super::{Hit, fold};

/// The names of a language that have Hangul in them.
#[derive(Debug)]
pub(super) struct Hangul {
    names: Vec<Name>,
    /// The names by their first and by their second character, in [`BUCKETS`] lists.
    by_first: Vec<Vec<usize>>,
    by_second: Vec<Vec<usize>>,
}

#[derive(Debug)]
struct Name {
    at: usize,
    written: String,
    /// Its characters without spaces, hyphens and dots.
    compact: Vec<char>,
    jamo: String,
}

impl Hangul {
    /// Prepares names, each with its number.
    pub(super) fn new<'a>(names: impl Iterator<Item = (usize, &'a str)>) -> Self {
        let lists = || vec![Vec::new(); BUCKETS];
        let mut hangul = Self { names: Vec::new(), by_first: lists(), by_second: lists() };
        for (at, written) in names {
            let compact: Vec<char> = written.chars().filter(|c| !is_joint(*c)).collect();
            let mut jamo = String::new();
            fold::jamo(&compact.iter().collect::<String>(), &mut jamo);
            for (index, nth) in [(&mut hangul.by_first, 0), (&mut hangul.by_second, 1)] {
                if let Some(c) = compact.get(nth) {
                    index[bucket(*c)].push(hangul.names.len());
                }
            }
            hangul.names.push(Name { at, written: written.to_owned(), compact, jamo });
        }
        hangul
    }

    /// Adds the names that stand in a text.
    pub(super) fn find(&self, text: &str, words: &[Word], hits: &mut Vec<Hit>) {
        let mut end = None;
        for word in words {
            let starts = end != Some(word.range.start);
            end = Some(word.range.end);
            if starts {
                let start = word.range.start;
                let before = hits.len();
                hits.extend(self.at(&text[start..]).map(|hit| hit.after(start)));
                if word.hangul && hits[before..].iter().all(|hit| !hit.exact) {
                    hits.extend(self.near(&text[start..]).map(|hit| hit.after(start)));
                }
            }
        }
    }

    /// The names that a text begins with, be it in other words.
    fn at<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Hit> + 'a {
        let first = text.chars().next().map(|c| &self.by_first[bucket(c)]);
        first.into_iter().flatten().filter_map(move |name| {
            let name = &self.names[*name];
            let end = end_of(text, &name.compact)?;
            let exact = is_written(&text[..end], &name.written);
            let attributive = name.ends(text, end)?;
            let certain = exact || name.compact.len() >= 4;
            certain.then_some(Hit { range: 0..end, name: name.at, exact, attributive })
        })
    }

    /// The names that a text nearly begins with.
    fn near<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Hit> + 'a {
        let mut chars = text.chars();
        let (first, second) = (chars.next(), chars.next());
        let list = |by: &'a [Vec<usize>], c| by[bucket(c)].iter();
        let first_alike = first.into_iter().flat_map(move |c| list(&self.by_first, c));
        let second_alike = second.into_iter().flat_map(move |c| list(&self.by_second, c));
        first_alike.chain(second_alike).filter_map(move |name| {
            let name = &self.names[*name];
            let alike = [first, second].iter().zip(&name.compact).any(|(c, d)| *c == Some(*d));
            if !alike {
                return None;
            }
            let end = name.near(text)?;
            Some(Hit { range: 0..end, name: name.at, exact: false, attributive: false })
        })
    }
}

impl Hit {
    fn after(mut self, start: usize) -> Self {
        self.range = self.range.start + start..self.range.end + start;
        self
    }
}

impl Name {
    /// Whether the name may end in a text at a byte, and if so whether it stands bare before another
    /// word in Hangul.
    fn ends(&self, text: &str, end: usize) -> Option<bool> {
        let rest = &text[end..];
        let tail = tail(rest);
        let after = &rest[tail.len()..];
        if after.starts_with(|c: char| c.is_alphanumeric()) {
            return None;
        }
        let next = after.strip_prefix(char::is_whitespace).unwrap_or_default();
        let hangul = self.written.ends_with(is_hangul);
        match self.compact.len() {
            1 if !tail.starts_with('시') => return None,
            _ if hangul && !may_follow(tail) => return None,
            _ if self.is_numeral() && tail.is_empty() && is_counted(next) => return None,
            _ => {}
        }
        let conjunction =
            ["및", "등", "또는", "그리고", "혹은"].iter().any(|c| next.starts_with(c));
        Some(tail.is_empty() && next.starts_with(is_hangul) && !conjunction)
    }

    fn is_numeral(&self) -> bool {
        self.compact.iter().all(|c| "일이삼사오육칠팔구십백천만".contains(*c))
    }

    /// Where a text ends that is near the name.
    fn near(&self, text: &str) -> Option<usize> {
        let count = self.compact.len();
        let lengths: &[usize] = match count {
            0 | 1 => &[],
            2 | 3 => &[count],
            _ => &[count, count + 1, count - 1],
        };
        lengths.iter().find_map(|&length| {
            let end = take(text, length, count > 5)?;
            (self.ends(text, end).is_some() && self.is_near(&text[..end], length)).then_some(end)
        })
    }

    fn is_near(&self, written: &str, length: usize) -> bool {
        let compact = || written.chars().filter(|c| !is_joint(*c));
        let count = self.compact.len();
        if compact().eq(self.compact.iter().copied())
            || !digits(compact()).eq(digits(self.compact.iter().copied()))
        {
            return false;
        }
        let (last, expected) = (compact().next_back(), self.compact.last().copied());
        if last != expected && last.is_some_and(|c| "은는이가을를과와의에도로만들".contains(c))
        {
            return false;
        }
        let mut jamo = String::with_capacity(self.jamo.len() + 6);
        fold::jamo(written, &mut jamo);
        jamo.retain(|c| !is_joint(c));
        match count {
            2 => compact().any(fold::has_needless_glide) && jamo == self.jamo,
            3 | 4 if length == count => {
                let last_alike = compact().next_back() == self.compact.last().copied();
                jamo == self.jamo || last_alike && fold::within(1, &jamo, &self.jamo)
            }
            3..=5 => fold::within(1, &jamo, &self.jamo),
            _ => fold::within(2, &jamo, &self.jamo),
        }
    }
}

/// Enough that most words of a text fall into an empty list.
const BUCKETS: usize = 1024;

fn bucket(c: char) -> usize {
    c as usize % BUCKETS
}

/// Where the characters of a name end in a text that begins with them, whatever parts them.
fn end_of(text: &str, compact: &[char]) -> Option<usize> {
    let mut expected = compact.iter();
    let mut next = expected.next();
    let mut joints = 0;
    for (at, c) in text.char_indices() {
        match next {
            None => return Some(at),
            Some(wanted) if *wanted == c => {
                next = expected.next();
                joints = 0;
                if next.is_none() {
                    return Some(at + c.len_utf8());
                }
            }
            Some(_) if is_joint(c) && joints < 12 => joints += 1,
            Some(_) => return None,
        }
    }
    None
}

/// Where so many characters of a text end; what parts them is left out of account, if it may.
fn take(text: &str, count: usize, joints: bool) -> Option<usize> {
    let mut taken = 0;
    for (at, c) in text.char_indices() {
        if is_hangul(c) || c.is_alphanumeric() {
            taken += 1;
        } else if !joints || !is_joint(c) || c == '\n' {
            return None;
        }
        if taken == count {
            return Some(at + c.len_utf8());
        }
    }
    None
}

fn is_written(text: &str, name: &str) -> bool {
    text == name || text.split_whitespace().eq(name.split(' '))
}

/// What may part a name wrongly.
fn is_joint(c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || matches!(c, '-' | '‐' | '‑' | '–' | '·' | 'ㆍ' | '・')
}

fn tail(rest: &str) -> &str {
    &rest[..rest.find(|c| !is_hangul(c)).unwrap_or(rest.len())]
}

/// Whether a text begins with a word that counts things.
fn is_counted(text: &str) -> bool {
    ["명", "년", "개", "여", "원", "건", "회", "장", "대", "달러", "유로", "킬로", "만", "억"]
        .iter()
        .any(|counter| text.starts_with(counter))
}

fn digits(chars: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    chars.filter(char::is_ascii_digit)
}
