//! Dossiers of other embassies and offices: other subjects, kinds of records and languages. Not a line
//! of Rust was written for them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::bilingual::judged;
use crate::judges::verapdf;
use crate::rtl::copy_font;
use crate::support::{Dossier, files, pages, python, root, text};

/// A dossier of `tests/dossiers`, with the fonts that its languages need.
struct Other {
    name: &'static str,
    fonts: &'static [&'static str],
    /// How many editions its settings list.
    editions: usize,
    /// Its main report, and messages that it prints.
    report: &'static str,
    texts: &'static [&'static str],
    built: OnceLock<Dossier>,
}

static OTHERS: [Other; 2] = [
    Other {
        name: "trade",
        fonts: &["NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"],
        editions: 13,
        report: "dossier",
        texts: &["dossier-title", "dossier-subtitle", "state-japan"],
        built: OnceLock::new(),
    },
    Other {
        name: "health",
        fonts: &["NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"],
        editions: 9,
        report: "bulletin",
        texts: &["bulletin-title", "office"],
        built: OnceLock::new(),
    },
];

impl Other {
    fn folder(&self) -> PathBuf {
        root().join("tests/dossiers").join(self.name)
    }

    /// A copy of it with fonts, and with its editions.
    fn built(&self) -> &Dossier {
        self.built.get_or_init(|| {
            let dossier = Dossier::empty().overlay(&self.folder());
            self.fonts.iter().for_each(|font| copy_font(&dossier, font));
            dossier.done(&["build"]);
            dossier
        })
    }

    /// The PDFs of its editions.
    fn pdfs(&self) -> Vec<PathBuf> {
        let folder = self.built().path().join("editions");
        let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let mut pdfs: Vec<_> =
            paths.filter(|path| path.extension().is_some_and(|it| it == "pdf")).collect();
        pdfs.sort();
        pdfs
    }
}

#[test]
fn nothing_is_found_in_them() {
    for other in &OTHERS {
        let output = other.built().run(["check", "--deny", "warnings"]);
        let said = text(&output.stdout) + &text(&output.stderr);
        assert!(output.status.success(), "{}: {said}", other.name);
    }
}

#[test]
fn every_edition_is_built_and_accessible() {
    for other in &OTHERS {
        let pdfs = other.pdfs();
        assert_eq!(pdfs.len(), other.editions, "{}: {pdfs:?}", other.name);
        verapdf(&pdfs);
    }
}

/// Each language is there as text, in its order, whatever is beside it.
#[test]
fn their_words_can_be_read_in_every_language() {
    for other in &OTHERS {
        for language in languages(other) {
            let pdf =
                other.built().path().join(format!("editions/{}-{language}.pdf", other.report));
            // pdftotext turns the letters of Arabic ligatures round.
            let judge = root().join("tests/judges/runs.py");
            let runs = python([judge.as_os_str(), pdf.as_os_str()]);
            let texts = runs.lines().filter_map(|line| line.split('\t').nth(5));
            let read: String = texts.flat_map(str::split_whitespace).collect();
            for id in other.texts {
                let text: String = words(other, id, &language).split_whitespace().collect();
                assert!(read.contains(&text), "{} {language}: {text}", other.name);
            }
        }
    }
}

/// Japanese has no space between a figure and what counts it.
#[test]
fn figures_stay_with_what_counts_them() {
    let text = pages(&OTHERS[0].built().path().join("editions/dossier-ja.pdf"));
    assert!(text.contains("1861年"), "{text}");
    let parted = text.match_indices(" 年").filter(|(at, space)| {
        let (before, after) = (&text[..*at], &text[at + space.len()..]);
        // The number of a chapter, 年表, is no year.
        before.ends_with(|c: char| c.is_ascii_digit()) && !after.starts_with('表')
    });
    assert_eq!(parted.count(), 0, "{text}");
}

/// In a bilingual edition each paragraph stands beside its counterpart, and is in its language. What is
/// written from right to left is measured by `rtl.rs`.
#[test]
fn bilingual_editions_have_counterparts() {
    for other in OTHERS.iter().filter(|other| other.name == "trade") {
        let pdfs = other.pdfs();
        let name = |pdf: &PathBuf| pdf.file_stem().unwrap().to_string_lossy().into_owned();
        let rows = pdfs.iter().filter_map(|pdf| {
            let tags: Vec<_> = name(pdf)
                .trim_end_matches("-facing")
                .split('-')
                .filter(|part| languages(other).iter().any(|tag| tag == part))
                .map(str::to_owned)
                .collect();
            let columns = name(pdf).strip_suffix("-facing").map(str::to_owned);
            let columns = columns.and_then(|stem| pdfs.iter().find(|pdf| name(pdf) == stem));
            let layout = if columns.is_some() { "facing" } else { "columns" };
            let paths = [Some(pdf), columns].into_iter().flatten();
            let paths: Vec<_> = paths.map(|path| path.display().to_string()).collect();
            (tags.len() == 2).then(|| {
                format!("{}\t{}\t{layout}\t{}\n", name(pdf), tags.join(","), paths.join("\t"))
            })
        });
        let table: String = rows.collect();
        assert!(table.lines().count() >= 5, "{table}");
        let (mut faults, counts) = judged(&table);
        // Groups of an index stand where its columns have room.
        faults.retain(|fault| !fault.ends_with("Einrichtungen / 機関"));
        assert!(faults.is_empty(), "{}: {}", other.name, faults.join("\n"));
        assert!(counts.values().all(|counts| counts[4] > 5), "{counts:?}");
    }
}

/// A screen reader changes its voice where the letters change: Arabic is marked as Arabic, and Latin
/// letters within it as Spanish.
#[test]
fn each_text_is_marked_in_its_language() {
    let other = OTHERS.iter().find(|other| other.name == "health").unwrap();
    let judge = root().join("tests/judges/runs.py");
    for pdf in other.pdfs() {
        let runs = python([judge.as_os_str(), pdf.as_os_str()]);
        let mut seen = BTreeSet::new();
        for run in runs.lines() {
            let [_, _, _, _, lang, text] = run.splitn(6, '\t').collect::<Vec<_>>()[..] else {
                panic!("{run}")
            };
            let is_arabic = text.contains(|c: char| ('\u{620}'..='\u{64A}').contains(&c));
            let latin = text.chars().filter(|c| c.is_alphabetic() && *c < '\u{250}').count();
            if is_arabic || latin > 1 {
                let base = lang.split('-').next().unwrap();
                let expected = if is_arabic { "ar" } else { "es" };
                assert_eq!(base, expected, "{}: {text}", pdf.display());
                seen.insert(base.to_owned());
            }
        }
        let name = pdf.file_stem().unwrap().to_string_lossy().into_owned();
        for tag in name.split('-').filter(|part| ["es", "ar"].contains(part)) {
            assert!(seen.contains(tag), "{name}: no text in {tag}");
        }
    }
}

/// The program knows no record of these dossiers.
#[test]
fn the_program_names_nothing_of_them() {
    let mut sources = Vec::new();
    walk(&root().join("src"), &mut sources);
    for other in &OTHERS {
        let ids = ids(other);
        assert!(ids.len() > 20, "{}: {ids:?}", other.name);
        for path in &sources {
            let source = fs::read_to_string(path).unwrap();
            for id in ids.iter().filter(|id| id.contains('-')) {
                assert!(!source.contains(&format!("\"{id}\"")), "{}: {id}", path.display());
            }
        }
    }
}

fn languages(other: &Other) -> Vec<String> {
    let settings = other.built().read("data/dossier.yaml");
    let line = settings.lines().find_map(|line| line.strip_prefix("languages: [")).unwrap();
    line.trim_end_matches(']').split(", ").map(str::to_owned).collect()
}

/// A message as a page prints it in a language.
fn words(other: &Other, id: &str, language: &str) -> String {
    let shown = other.built().done(&["show", id, "--lang", language]);
    let line = shown.lines().nth(1).unwrap();
    line.trim_start().strip_prefix(language).unwrap().trim().to_owned()
}

/// The ids of the records.
fn ids(other: &Other) -> BTreeSet<String> {
    let data = files(&other.folder().join("data"));
    let lines = data.iter().filter(|(name, _)| name != "schema.yaml" && name != "dossier.yaml");
    let lines = lines.flat_map(|(_, text)| text.lines());
    let id =
        |line: &str| Some(line.split("id: ").nth(1)?.split([',', ' ', '}']).next()?.to_owned());
    lines.filter_map(id).collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}
