//! The files that translators' tools read and write. The modules know the formats and
//! nothing of Fluent: a text is pieces to translate and pieces to keep.

pub(crate) mod po;
pub(crate) mod xliff;

use std::ops::Range;

use crate::locales::pattern::Piece;

/// What is exported.
#[derive(Debug, Clone)]
pub(crate) struct Package {
    pub(crate) source_language: String,
    pub(crate) target_language: String,
    pub(crate) files: Vec<File>,
}

/// The texts of one Fluent file.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// The file of the translation.
    pub(crate) path: String,
    pub(crate) source_path: String,
    pub(crate) units: Vec<Unit>,
}

#[derive(Debug, Clone)]
pub(crate) struct Unit {
    pub(crate) id: String,
    /// Its line in the source file.
    pub(crate) line: usize,
    pub(crate) state: State,
    /// Whether the translation was made from another source text.
    pub(crate) stale: bool,
    pub(crate) source: Vec<Piece>,
    /// That other source text.
    pub(crate) previous: Option<Vec<Piece>>,
    /// Empty when there is no translation.
    pub(crate) target: Vec<Piece>,
    /// The comment of the message, line by line.
    pub(crate) notes: Vec<String>,
    pub(crate) glossary: Vec<Term>,
}

/// A term of the glossary that the source uses.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    pub(crate) source: String,
    pub(crate) target: String,
    pub(crate) definition: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// Still to be done.
    Initial,
    /// Done, but not yet reviewed.
    Translated,
    /// Reviewed and accepted.
    Reviewed,
}

/// What is imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Delivery {
    pub(crate) source_language: String,
    pub(crate) target_language: String,
    pub(crate) units: Vec<Returned>,
}

/// A text that is imported. Both texts are Fluent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Returned {
    pub(crate) id: String,
    pub(crate) source: String,
    pub(crate) target: String,
    pub(crate) state: State,
    /// The place of its translation in the file, in bytes.
    pub(crate) range: Range<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) message: String,
    pub(crate) range: Range<usize>,
    pub(crate) help: Option<&'static str>,
}

impl Fault {
    fn new(range: Range<usize>, message: impl Into<String>) -> Self {
        Self { message: message.into(), range, help: None }
    }

    fn help(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }
}

fn joined(pieces: &[Piece]) -> String {
    pieces.iter().map(Piece::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTERS: &str = "ab é’«»\"\\&<>'%;:\n\t\r한국어와·~{}$-=#.,!?\u{a0}\u{202f}\u{1}";

    /// A generator with a fixed seed (Knuth's MMIX): the same texts in every run.
    struct Random(u64);

    impl Random {
        fn below(&mut self, end: usize) -> usize {
            let product = self.0.wrapping_mul(6_364_136_223_846_793_005);
            self.0 = product.wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) as usize % end
        }

        fn pieces(&mut self) -> Vec<Piece> {
            let letters: Vec<char> = LETTERS.chars().collect();
            let mut piece = |_| {
                let length = self.below(12) + 1;
                let text = (0..length).map(|_| letters[self.below(letters.len())]).collect();
                if self.below(3) == 0 { Piece::Code(text) } else { Piece::Text(text) }
            };
            let mut pieces: Vec<_> = (0..6).map(&mut piece).collect();
            pieces.truncate(self.below(6) + 1);
            pieces
        }

        fn unit(&mut self, id: &str, state: State) -> Unit {
            let stale = state == State::Initial;
            let text = joined(&self.pieces());
            Unit {
                id: id.to_owned(),
                line: 3,
                state,
                stale,
                source: self.pieces(),
                previous: stale.then(|| self.pieces()),
                target: if id == "untranslated" { Vec::new() } else { self.pieces() },
                notes: vec![
                    "$since (date): when -- it \"began\" & <ended>".to_owned(),
                    text.clone(),
                ],
                glossary: vec![Term { source: text.clone(), target: text, definition: None }],
            }
        }
    }

    #[test]
    fn what_goes_out_comes_back() {
        let mut random = Random(7);
        for _ in 0..300 {
            let units = vec![
                random.unit("a", State::Translated),
                random.unit("b.summary", State::Initial),
                random.unit("-term", State::Translated),
                random.unit("untranslated", State::Initial),
            ];
            let translated = units.iter().filter(|unit| !joined(&unit.target).trim().is_empty());
            let expected: Vec<_> = translated
                .map(|unit| (&unit.id, joined(&unit.source), joined(&unit.target), unit.state))
                .collect();
            let (path, source_path) = ("ko/a.ftl".to_owned(), "en/a.ftl".to_owned());
            let package = Package {
                source_language: "en".to_owned(),
                target_language: "ko".to_owned(),
                files: vec![File { path, source_path, units: units.clone() }],
            };
            for read in [xliff::read(&xliff::write(&package)), po::read(&po::write(&package))] {
                let delivery = read.unwrap_or_else(|faults| unreachable!("{faults:?}"));
                assert_eq!((&*delivery.source_language, &*delivery.target_language), ("en", "ko"));
                let units = delivery.units.iter();
                let returned: Vec<_> = units
                    .map(|unit| (&unit.id, unit.source.clone(), unit.target.clone(), unit.state))
                    .collect();
                assert_eq!(returned, expected);
            }
        }
    }
}
