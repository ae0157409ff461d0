//! The files that translators' tools read, and what comes back in them. The modules
//! know the formats and nothing of Fluent: a text comes in pieces to translate and
//! pieces to keep.

pub(crate) mod po;
pub(crate) mod xliff;

use std::ops::Range;

use crate::locales::pattern::Piece;

/// What goes out.
#[derive(Debug, Clone)]
pub(crate) struct Package {
    pub(crate) source_language: String,
    pub(crate) target_language: String,
    /// The program that made it.
    pub(crate) program: String,
    pub(crate) files: Vec<File>,
}

/// The texts of one Fluent file.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// Where the translation lives.
    pub(crate) path: String,
    /// Where the source lives.
    pub(crate) source_path: String,
    pub(crate) units: Vec<Unit>,
}

/// One text.
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

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// Still to be done.
    Initial,
    /// Done, and not yet read again.
    Translated,
    /// Read and accepted.
    Reviewed,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Delivery {
    pub(crate) source_language: String,
    pub(crate) target_language: String,
    pub(crate) units: Vec<Returned>,
}

/// One text that came back. Both texts are Fluent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Returned {
    pub(crate) id: String,
    pub(crate) source: String,
    pub(crate) target: String,
    pub(crate) state: State,
    /// Where its translation stands in the file, in bytes.
    pub(crate) range: Range<usize>,
}

/// What is wrong with a file.
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

/// The Fluent text of pieces.
fn joined(pieces: &[Piece]) -> String {
    pieces.iter().map(Piece::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package() -> Package {
        let text = |text: &str| Piece::Text(text.to_owned());
        let code = |code: &str| Piece::Code(code.to_owned());
        let unit = |id: &str, source: Vec<Piece>, target: Vec<Piece>| Unit {
            id: id.to_owned(),
            line: 3,
            state: State::Translated,
            stale: false,
            source,
            previous: None,
            target,
            notes: vec!["$since (date): when -- it \"began\" & <ended>".to_owned()],
            glossary: vec![Term {
                source: "twinning".to_owned(),
                target: "자매결연".to_owned(),
                definition: Some("a bond".to_owned()),
            }],
        };
        let mut stale = unit(
            "b.summary",
            vec![text(" lead & <trail> "), code("{ $since }"), text("\n\nnext \"quoted\" \\n ")],
            vec![
                text("앞 "),
                code("{ JOSA(place-a, \"은/는\") }"),
                code("{ $since }"),
                text(" 뒤\n\n"),
            ],
        );
        stale.stale = true;
        stale.state = State::Initial;
        stale.previous = Some(vec![text("old "), code("{ $since }")]);
        let select = vec![
            code("{ $n ->\n        [one] "),
            code("{ $n }"),
            text(" mask"),
            code("\n       *[other] "),
            code("{ $n }"),
            text(" masks"),
            code("\n    }"),
        ];
        Package {
            source_language: "en".to_owned(),
            target_language: "ko".to_owned(),
            program: "briefing 0".to_owned(),
            files: vec![File {
                path: "locales/ko/a.ftl".to_owned(),
                source_path: "locales/en/a.ftl".to_owned(),
                units: vec![
                    unit("a", vec![text("A\u{a0}b\u{202f}’")], vec![text("가나\ttab \r 다")]),
                    stale,
                    unit("-term", select.clone(), select),
                    unit("c", vec![text("nothing yet")], Vec::new()),
                ],
            }],
        }
    }

    fn expected(package: &Package) -> Vec<(String, String, String)> {
        let units = package.files.iter().flat_map(|file| &file.units);
        units
            .filter(|unit| !joined(&unit.target).trim().is_empty())
            .map(|unit| (unit.id.clone(), joined(&unit.source), joined(&unit.target)))
            .collect()
    }

    fn returned(delivery: &Delivery) -> Vec<(String, String, String)> {
        let units = delivery.units.iter();
        units.map(|unit| (unit.id.clone(), unit.source.clone(), unit.target.clone())).collect()
    }

    #[test]
    fn what_goes_out_comes_back() {
        let package = package();
        let xliff = xliff::read(&xliff::write(&package));
        assert_eq!(xliff.as_ref().map(returned), Ok(expected(&package)));
        assert!(xliff.is_ok_and(|delivery| delivery.target_language == "ko"));
        let po = po::read(&po::write(&package));
        assert_eq!(po.as_ref().map(returned), Ok(expected(&package)));
        assert!(po.is_ok_and(|delivery| delivery.units[1].state == State::Initial));
    }

    #[test]
    fn any_text_comes_back() {
        // A generator with a fixed seed (Knuth's MMIX): the same texts in every run.
        let mut seed = 7_u64;
        let mut next = move |below: u64| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        let letters: Vec<char> =
            "ab é’«»\"\\&<>'%;:\n\t한국어와·~{}-=#.,!?\u{a0}\u{202f}\u{1}".chars().collect();
        for _ in 0..300 {
            let mut package = package();
            let text = |next: &mut dyn FnMut(u64) -> u64| -> Vec<Piece> {
                let count = next(6) + 1;
                (0..count)
                    .map(|_| {
                        let length = next(12) + 1;
                        let text = (0..length)
                            .map(|_| {
                                letters[usize::try_from(next(letters.len() as u64)).unwrap_or(0)]
                            })
                            .collect();
                        if next(3) == 0 { Piece::Code(text) } else { Piece::Text(text) }
                    })
                    .collect()
            };
            for unit in &mut package.files[0].units {
                (unit.source, unit.target) = (text(&mut next), text(&mut next));
            }
            let xliff = xliff::read(&xliff::write(&package));
            assert_eq!(xliff.as_ref().map(returned), Ok(expected(&package)));
            let po = po::read(&po::write(&package));
            assert_eq!(po.as_ref().map(returned), Ok(expected(&package)));
        }
    }
}
