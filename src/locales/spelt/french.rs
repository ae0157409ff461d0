//! Numbers in French words, in the old and the reformed spelling: `trois`, `quatre-vingt-dix-neuf`,
//! `vingt et un`, `quarante mille`, `une trentaine`, `une demi-douzaine`.

mod kind;

use std::ops::Range;

use super::scan::{Token, is_digits, tokens};
use kind::{Kind, kind};

/// Every number that a text spells out, small ones too.
pub(super) fn numbers(text: &str) -> Vec<(Range<usize>, u64)> {
    let tokens = tokens(text, kind);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match Reader::new(&tokens, at).read() {
            Some((end, value)) => {
                if is_number(text, &tokens, at, end) {
                    found.push((tokens[at].range.start..tokens[end - 1].range.end, value));
                }
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// Reads one number.
struct Reader<'a> {
    tokens: &'a [Token<'a, Kind>],
    from: usize,
    at: usize,
    /// The part above a thousand.
    total: u64,
    /// The hundreds that precede `below`.
    hundreds: u64,
    below: u64,
}

impl<'a> Reader<'a> {
    fn new(tokens: &'a [Token<'a, Kind>], from: usize) -> Self {
        Self { tokens, from, at: from, total: 0, hundreds: 0, below: 0 }
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        let token = self.tokens.get(at)?;
        (at == self.from || token.gap.joins()).then_some(token.kind)
    }

    /// The number, and the word after it.
    fn read(mut self) -> Option<(usize, u64)> {
        while let Some(kind) = self.kind(self.at) {
            if let Some(read) = self.collective() {
                return Some(read);
            }
            if !self.take(kind) {
                break;
            }
            self.at += 1;
        }
        (self.at > self.from).then_some((self.at, self.total + self.hundreds + self.below))
    }

    /// Takes a word into the number, if it goes on with it.
    fn take(&mut self, kind: Kind) -> bool {
        let current = self.hundreds + self.below;
        match (kind, self.below) {
            (Kind::Unit(unit), 0 | 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90) => self.below += unit,
            (Kind::Unit(unit @ 7..=9), 10) => self.below += unit,
            (Kind::Teen(teen), 0 | 60 | 80) => self.below += teen,
            (Kind::Tens(20), 4) => self.below = 80,
            (Kind::Tens(tens), 0) => self.below = tens,
            (Kind::Twenties, 4) => self.below = 80,
            (Kind::Hundred, 0) if self.hundreds == 0 => self.hundreds = 100,
            (Kind::Hundred | Kind::Hundreds, 2..=9) if self.hundreds == 0 => {
                (self.hundreds, self.below) = (self.below * 100, 0);
            }
            (Kind::Thousand, _) if self.total.is_multiple_of(1_000_000) && current != 1 => {
                self.total += current.max(1) * 1_000;
                (self.hundreds, self.below) = (0, 0);
            }
            (Kind::Scale(scale), _) if current > 0 && self.total < scale => {
                self.total = (self.total + current) * scale;
                (self.hundreds, self.below) = (0, 0);
            }
            (Kind::And, below) => {
                let after_thousand = self.total == 1_000 && current == 0;
                let tens = matches!(below, 20 | 30 | 40 | 50 | 60);
                return match self.kind(self.at + 1) {
                    Some(Kind::Unit(1)) => tens || after_thousand,
                    Some(Kind::Teen(11)) => below == 60,
                    _ => false,
                };
            }
            _ => return false,
        }
        true
    }

    /// `une dizaine`, `deux douzaines`, `une demi-douzaine`, `une bonne centaine de milliers`.
    fn collective(&self) -> Option<(usize, u64)> {
        if self.total > 0 || self.hundreds > 0 || !(1..=9).contains(&self.below) {
            return None;
        }
        let (mut at, mut half) = (self.at, 1);
        match self.kind(at)? {
            Kind::Half => (at, half) = (at + 1, 2),
            Kind::Size => at += 1,
            _ => {}
        }
        let value = match self.kind(at)? {
            Kind::Collective(value) => value,
            Kind::Scale(value) if half == 2 => value,
            _ => return None,
        };
        let of = matches!(self.tokens.get(at + 1), Some(next) if matches!(next.word, "de" | "d"));
        if matches!(value, 8 | 15 | 40) && !of {
            return None;
        }
        let value = self.below * value / half;
        match self.kind(at + 2) {
            Some(Kind::Collective(1_000)) if of => Some((at + 3, value * 1_000)),
            Some(Kind::Scale(scale)) if of => Some((at + 3, value * scale)),
            _ => Some((at + 1, value)),
        }
    }
}

/// Whether what was read is a number by itself: no ordinal, no fraction, no part of a figure, no
/// per cent, and no `neuf` that means new.
fn is_number(text: &str, tokens: &[Token<'_, Kind>], from: usize, end: usize) -> bool {
    let before = from.checked_sub(1).filter(|_| tokens[from].gap.joins()).map(|at| tokens[at].word);
    let after = |at: usize| tokens.get(at).filter(|token| token.gap.joins()).map(|t| t.word);
    let single = end == from + 1;
    let ordinal = |word: &str| word.ends_with("ième") || word.ends_with("ièmes");
    let fraction = |word: &str| {
        ordinal(word) || matches!(word, "quart" | "quarts" | "tiers" | "demi" | "demis")
    };
    if after(end).is_some_and(fraction)
        || after(end) == Some("et") && after(end + 1).is_some_and(|w| ordinal(w) || fraction(w))
        || after(end) == Some("et") && matches!(after(end + 1), Some("demi" | "demie"))
        || before.is_some_and(is_digits)
    {
        return false;
    }
    match tokens[from].kind {
        Kind::Hundred | Kind::Thousand if single => before != Some("pour"),
        Kind::Unit(9) if single => {
            let plural = after(end).is_some_and(|word| word.ends_with(['s', 'x']));
            let follows =
                before.is_none_or(|word| DETERMINERS.contains(&word.to_lowercase().as_str()));
            plural && follows
        }
        Kind::Unit(7) if single && text[tokens[from].range.end..].starts_with('.') => {
            tokens[from].word.starts_with('S')
                || !text[..tokens[from].range.start].ends_with("1er ")
        }
        _ => true,
    }
}

/// After these `neuf` counts: it does not follow a noun.
const DETERMINERS: &[&str] = &[
    "les",
    "des",
    "ces",
    "ses",
    "nos",
    "vos",
    "mes",
    "leurs",
    "aux",
    "de",
    "d",
    "à",
    "en",
    "dans",
    "par",
    "pour",
    "sur",
    "avec",
    "entre",
    "et",
    "ou",
    "dont",
    "que",
    "plus",
    "moins",
    "près",
    "environ",
    "compte",
    "avait",
    "a",
    "ont",
    "sont",
    "réunit",
    "rassemble",
    "depuis",
];
