//! The syntax in a text, as XLIFF protects it: each piece has an id, and the same piece has the same
//! id in source and target.

use std::collections::BTreeMap;

use super::package::{CodeValue, Unit};
use crate::locales::pattern::Piece;

/// The syntax of a unit.
pub(super) struct Codes<'a> {
    /// Each piece of it once.
    pub(super) all: Vec<&'a str>,
    /// The pieces of the source, in their order.
    source: Vec<&'a str>,
    values: &'a [CodeValue],
}

/// A stretch of a text.
pub(super) enum Run<'a> {
    Text(&'a str),
    Code(Code<'a>),
}

pub(super) struct Code<'a> {
    /// Unique in its text.
    pub(super) id: String,
    /// Its place in [`Codes::all`], from 1.
    pub(super) number: usize,
    pub(super) code: &'a str,
    /// What it prints now, in the source language; `None` for a part of a choice.
    pub(super) value: Option<&'a str>,
    /// Whether a translation must keep it: a fact. A name may become a pronoun, and a choice may
    /// have fewer variants.
    pub(super) is_fact: bool,
}

impl Code<'_> {
    /// What a translator sees of it, on one line.
    pub(super) fn shown(&self) -> String {
        let shown: Vec<_> = self.value.unwrap_or(self.code).split_whitespace().collect();
        shown.join(" ").replace(char::is_control, "")
    }
}

impl<'a> Codes<'a> {
    pub(super) fn of(unit: &'a Unit) -> Self {
        let code = |piece: &'a Piece| match piece {
            Piece::Code(code) => Some(code.as_str()),
            Piece::Text(_) => None,
        };
        let source: Vec<_> = unit.source.iter().filter_map(code).collect();
        let mut all: Vec<&str> = Vec::new();
        for code in source.iter().copied().chain(unit.target.iter().filter_map(code)) {
            if !all.contains(&code) {
                all.push(code);
            }
        }
        Self { all, source, values: &unit.values }
    }

    /// The n-th use of a code in the target has the id of the n-th in the source.
    pub(super) fn runs(&self, pieces: &'a [Piece]) -> Vec<Run<'a>> {
        let mut used: BTreeMap<&str, usize> = BTreeMap::new();
        let run = |piece: &'a Piece| {
            let code = match piece {
                Piece::Text(plain) => return Run::Text(plain),
                Piece::Code(code) => code.as_str(),
            };
            let count = used.entry(code).or_default();
            *count += 1;
            let number = self.all.iter().position(|known| *known == code).unwrap_or_default() + 1;
            let mut own = (1..).zip(&self.source).filter(|(_, known)| **known == code);
            let id = match own.nth(*count - 1) {
                Some((at, _)) => format!("{at}"),
                None => format!("t{number}-{count}"),
            };
            let known = self.values.iter().find(|known| known.code == code);
            let value = known.and_then(|known| known.source.as_deref());
            let is_fact = code.contains('$') && !code.contains("->");
            Run::Code(Code { id, number, code, value, is_fact })
        };
        pieces.iter().map(run).collect()
    }
}
