//! The files that translators' tools and spreadsheets read and write. The modules know the formats
//! and nothing of Fluent: a text is pieces to translate and pieces to keep.

mod codes;
mod csv;
mod package;
mod po;
mod table;
mod xliff1;
mod xliff2;
mod xlsx;
mod xml;

use std::path::Path;
use std::sync::Arc;

use crate::dossier::pictures::too_deep;
use crate::finding::{Code, Finding, Findings, Source, Span};
use crate::limits::{Limit, Limits};
use crate::sheet::{Separated, is_workbook};
use package::Fault;
pub(crate) use package::{
    CodeValue, Delivery, File, NamedLanguage, Package, Returned, State, Term, Unit,
};

/// A format of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileType {
    Xliff1,
    Xliff2,
    Po,
    Csv,
    Xlsx,
}

impl FileType {
    /// The type of a file by its name; XLIFF 2 for one without a known ending.
    pub(crate) fn of(path: &Path) -> Self {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("po" | "pot") => Self::Po,
            Some("csv" | "tsv") => Self::Csv,
            Some("xlsx") => Self::Xlsx,
            _ => Self::Xliff2,
        }
    }

    /// The bytes of a file with these texts.
    ///
    /// # Errors
    /// Why the format cannot contain them.
    pub(crate) fn write(self, package: &Package) -> Result<Vec<u8>, String> {
        Ok(match self {
            Self::Xliff1 => xliff1::write(package).into_bytes(),
            Self::Xliff2 => xliff2::write(package).into_bytes(),
            Self::Po => po::write(package).into_bytes(),
            Self::Csv => csv::write(package)?,
            Self::Xlsx => xlsx::write(package)?,
        })
    }
}

/// Reads a file of any of the formats, by what is in it.
///
/// # Errors
/// What in it cannot be read, each at its place.
pub(crate) fn read(
    name: &str,
    bytes: Vec<u8>,
    limits: &Limits,
) -> Result<(Arc<Source>, Delivery), Findings> {
    if is_workbook(&bytes) {
        let (file, delivery) = xlsx::read(name, bytes, limits)?;
        return delivery.map(|it| (file.clone(), it)).map_err(|faults| at(&file, faults));
    }
    let read_table = |bytes: &[u8]| {
        let table = Separated::default().read(name, bytes)?;
        let delivery = csv::read(&table);
        let file = table.source;
        delivery.map(|it| (file.clone(), it)).map_err(|faults| at(&file, faults))
    };
    if FileType::of(Path::new(name)) == FileType::Csv {
        return read_table(&bytes);
    }
    let file = Source::decode(name, bytes).map_err(|error| Findings::from(Finding::from(error)))?;
    let file = file.limited(*limits);
    let text = file.text();
    let delivery = if text.trim_start().starts_with('<') {
        read_xml(text, limits)
    } else if csv::is_table(text) {
        return read_table(text.as_bytes());
    } else {
        po::read(text)
    };
    delivery.map(|delivery| (file.clone(), delivery)).map_err(|faults| at(&file, faults))
}

fn read_xml(text: &str, limits: &Limits) -> Result<Delivery, Vec<Fault>> {
    let document = xml::parse(text).map_err(|fault| vec![fault])?;
    if let Some(deep) = too_deep(&document, limits.count(Limit::Depth)) {
        let message = "elements are nested too deep here";
        return Err(vec![Fault::new(xml::first_line(text, deep), message).over(Limit::Depth)]);
    }
    let root = document.root_element();
    if xliff2::is_root(root) {
        return xliff2::read(text, root);
    }
    if xliff1::is_root(root) {
        return xliff1::read(text, root);
    }
    let version = root.attribute("version").unwrap_or("unknown");
    let message = match root.tag_name().name() {
        "xliff" => format!("this is XLIFF {version}, not XLIFF 1.2, 2.0 or 2.1"),
        name => format!("this is not XLIFF: it begins with `{name}`"),
    };
    let fault = Fault::new(xml::first_line(text, root), message);
    Err(vec![fault.help("save it as XLIFF 1.2, 2.0 or 2.1")])
}

fn at(file: &Arc<Source>, faults: Vec<Fault>) -> Findings {
    let mut findings = Findings::default();
    for Fault { message, range, help, limit } in faults {
        let finding = match limit {
            Some(limit) => Finding::over_limit(limit, file.limits(), &message),
            None => Finding::new(Code::BadExchange, message),
        };
        let finding = finding.at(&Span::new(file, range));
        findings.push(match help {
            Some(help) => finding.help(help),
            None => finding,
        });
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::package::joined;
    use super::*;
    use crate::locales::pattern::Piece;

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
                digest: format!("{}", self.below(1000)),
                values: vec![CodeValue {
                    code: joined(&self.pieces()),
                    source: Some(text.clone()),
                    target: None,
                }],
                target: if id == "untranslated" { Vec::new() } else { self.pieces() },
                notes: vec![
                    "$since (date): when -- it \"began\" & <ended>".to_owned(),
                    text.clone(),
                ],
                glossary: vec![Term { source: text.clone(), target: Some(text), definition: None }],
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
                .map(|unit| {
                    let (source, target) = (joined(&unit.source), joined(&unit.target));
                    (&unit.id, source, target, unit.state, Some(unit.digest.clone()))
                })
                .collect();
            let (path, source_path) = ("ko/a.ftl".to_owned(), "en/a.ftl".to_owned());
            let package = Package {
                source_language: "en".to_owned(),
                target_language: "ko".to_owned(),
                files: vec![File { path, source_path, units: units.clone() }],
            };
            for (file_type, name) in [
                (FileType::Xliff1, "1.xlf"),
                (FileType::Xliff2, "2.xlf"),
                (FileType::Po, "a.po"),
                (FileType::Csv, "a.csv"),
                (FileType::Xlsx, "a.xlsx"),
            ] {
                let bytes = file_type.write(&package).unwrap_or_default();
                let (_, delivery) = read(name, bytes, &Limits::default())
                    .unwrap_or_else(|faults| unreachable!("{faults:?}"));
                let languages = (&*delivery.source_language.tag, &*delivery.target_language.tag);
                assert_eq!(languages, ("en", "ko"));
                let units = delivery.units.iter().map(|unit| {
                    let Returned { id, source, target, state, digest, .. } = unit;
                    (id, source.clone(), target.clone(), *state, digest.clone())
                });
                // A spreadsheet ends lines in its own way.
                let is_table = matches!(file_type, FileType::Csv | FileType::Xlsx);
                let expected = expected.iter().map(|(id, source, target, state, digest)| {
                    let text = |text: &str| if is_table { table::lines(text) } else { text.into() };
                    (*id, text(source), text(target), *state, digest.clone())
                });
                assert_eq!(units.collect::<Vec<_>>(), expected.collect::<Vec<_>>(), "{name}");
            }
        }
    }
}
