//! The corpus of seeded faults: every row of `tests/cases/seeds.tsv` changes one file
//! of the shipped dossier in one place, and the fault is found there.

use std::fs;
use std::path::Path;
use std::sync::Mutex;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{briefing, busy, copy, root, text};

/// One fault.
pub(crate) struct Seed {
    /// Its line in the table, from 1.
    pub(crate) line: usize,
    pub(crate) code: String,
    pub(crate) file: String,
    find: String,
    replace: String,
    /// The text at whose start it must be found, in this file or in another.
    at: (String, String),
    /// What another file says then: its path, a text in it, what takes its place.
    also: Option<[String; 3]>,
}

/// The rows of the table.
pub(crate) fn seeds() -> Vec<Seed> {
    let table = fs::read_to_string(root().join("tests/cases/seeds.tsv")).unwrap();
    let rows = table.lines().enumerate().filter(|(_, row)| !row.starts_with('#'));
    rows.map(|(number, row)| {
        let cells: Vec<_> = row.split('\t').map(plain).collect();
        let [code, file, find, replace, at @ ..] = &cells[..] else { panic!("{row}") };
        let also = at.get(2).map(|cell| {
            let mut parts = cell.splitn(3, '|').map(str::to_owned);
            std::array::from_fn(|_| parts.next().unwrap())
        });
        let elsewhere = at.get(1).and_then(|cell| cell.split_once('|'));
        let at = match elsewhere {
            Some((file, text)) => (file.to_owned(), text.to_owned()),
            None => (file.clone(), at[0].clone()),
        };
        let [code, file, find, replace] = [code, file, find, replace].map(String::clone);
        Seed { line: number + 1, code, file, find, replace, at, also }
    })
    .collect()
}

fn plain(cell: &str) -> String {
    let mut plain = String::new();
    let mut chars = cell.chars();
    while let Some(c) = chars.next() {
        plain.push(match c {
            '\\' => match chars.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some(c) => c,
                None => '\\',
            },
            c => c,
        });
    }
    plain
}

/// A copy of the shipped dossier.
pub(crate) struct Shipped(TempDir);

impl Shipped {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        for name in ["data", "locales", "reports"] {
            fs::create_dir(folder.path().join(name)).unwrap();
            copy(&root().join(name), &folder.path().join(name));
        }
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The findings about the words, with those that are off by themselves.
    pub(crate) fn check(&self) -> Vec<Value> {
        let mut call = briefing();
        call.current_dir(self.path());
        call.args(["check", "--no-pages", "--format", "json", "--warn", "other-reference"]);
        let _busy = busy();
        let output = call.output().unwrap();
        assert!(output.status.code().is_some_and(|code| code < 2), "{}", text(&output.stderr));
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The findings with a fault in it, which is taken out again.
    pub(crate) fn check_seed(&self, seed: &Seed) -> Vec<Value> {
        let (whole, broken) = self.sow(seed);
        let path = self.path().join(&seed.file);
        fs::write(&path, broken).unwrap();
        let also = seed.also.as_ref().map(|[file, find, replace]| {
            let path = self.path().join(file);
            let text = fs::read_to_string(&path).unwrap();
            fs::write(&path, text.replacen(find, replace, 1)).unwrap();
            (path, text)
        });
        let found = self.check();
        fs::write(&path, whole).unwrap();
        if let Some((path, text)) = also {
            fs::write(path, text).unwrap();
        }
        found
    }

    fn sow(&self, seed: &Seed) -> (String, String) {
        let whole = fs::read_to_string(self.path().join(&seed.file)).unwrap();
        let count = whole.matches(&seed.find).count();
        assert_eq!(count, 1, "line {}: `{}` in {}", seed.line, seed.find, seed.file);
        let broken = whole.replacen(&seed.find, &seed.replace, 1);
        (whole, broken)
    }
}

#[test]
fn every_seeded_fault_is_found_at_its_place() {
    let seeds = seeds();
    let wrong = Mutex::new(Vec::new());
    let next = Mutex::new(seeds.iter());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let shipped = Shipped::new();
                loop {
                    let Some(seed) = next.lock().unwrap().next() else { break };
                    if let Some(complaint) = miss(&shipped, seed) {
                        wrong.lock().unwrap().push(complaint);
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), seeds.len(), wrong.join("\n"));
}

/// What is wrong when a fault is not found at its place.
fn miss(shipped: &Shipped, seed: &Seed) -> Option<String> {
    let (_, broken) = shipped.sow(seed);
    let found = shipped.check_seed(seed);
    let (file, at) = &seed.at;
    let text = match *file == seed.file {
        true => broken,
        false => fs::read_to_string(shipped.path().join(file)).unwrap(),
    };
    let places: Vec<_> = text
        .match_indices(at.as_str())
        .map(|(byte, _)| {
            let before = &text[..byte];
            let line_start = before.rfind('\n').map_or(0, |end| end + 1);
            (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
        })
        .collect();
    let [(line, column)] = places[..] else {
        return Some(format!("line {}: `{at}` stands {} times in {file}", seed.line, places.len()));
    };
    let here = found.iter().any(|finding| {
        let place = &finding["place"];
        finding["code"] == seed.code.as_str()
            && place["file"] == file.as_str()
            && place["line"] == line
            && place["column"] == column
    });
    let told = || {
        let told = found.iter().filter(|finding| finding["code"] != "other-reference");
        let told = told.map(|f| {
            format!(
                "{} {}:{}:{}",
                f["code"], f["place"]["file"], f["place"]["line"], f["place"]["column"]
            )
        });
        told.collect::<Vec<_>>().join(", ")
    };
    (!here).then(|| {
        format!("line {}: {} at {file}:{line}:{column}; told: {}", seed.line, seed.code, told())
    })
}

/// Five of each kind in each language, as far as the language can have it.
#[test]
fn the_corpus_is_broad() {
    let seeds = seeds();
    let count = |code: &str, language: &str| {
        let folder = format!("locales/{language}/");
        seeds
            .iter()
            .filter(|seed| {
                seed.code == code
                    && (seed.file.starts_with(&folder) || seed.at.0.starts_with(&folder))
            })
            .count()
    };
    let every = [
        "missing-message",
        "missing-attribute",
        "missing-value",
        "duplicate-message",
        "empty-message",
        "malformed-message",
        "unknown-variable",
        "unknown-message",
        "cyclic-reference",
        "unknown-function",
        "unresolved-message",
        "unfinished",
        "typed-fact",
        "typed-figure",
        "typed-name",
        "misspelt-name",
        "avoided-term",
        "unpaired-quote",
        "double-space",
        "missing-glyph",
        "duplicate-variant",
        "unknown-variant",
        "replacement-character",
    ];
    let translations = [
        "obsolete-message",
        "obsolete-attribute",
        "missing-variable",
        "extra-variable",
        "identical-to-source",
        "differing-figures",
        "other-term",
        "missing-full-stop",
        "extra-full-stop",
        "missing-variant",
    ];
    let data = [
        "unknown-key",
        "unknown-choice",
        "unknown-reference",
        "duplicate-id",
        "impossible-date",
        "bad-number",
        "missing-key",
        "duplicate-key",
        "unused-allowance",
        "bad-allowance",
        "unknown-code",
    ];
    let mut few = Vec::new();
    for code in every {
        few.extend(["en", "fr", "ko"].map(|language| (code, language, count(code, language))));
    }
    for code in translations {
        few.extend(["fr", "ko"].map(|language| (code, language, count(code, language))));
    }
    few.extend(["double-particle", "wrong-particle"].map(|code| (code, "ko", count(code, "ko"))));
    few.extend(
        ["en", "fr"]
            .map(|language| ("missing-plural", language, count("missing-plural", language))),
    );
    few.extend(data.map(|code| (code, "", seeds.iter().filter(|seed| seed.code == code).count())));
    few.retain(|(_, _, count)| *count < 5);
    assert!(few.is_empty(), "{few:?}");
}
