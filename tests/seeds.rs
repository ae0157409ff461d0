//! The corpus of seeded faults: every row of `tests/cases/seeds.tsv` changes one file
//! of the frozen dossier in one place, and the fault is found there.

use std::collections::BTreeMap;
use std::fs;
use std::sync::{Mutex, OnceLock};

use serde_json::Value;

use crate::support::{Dossier, root};

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
    pub(crate) also: Option<[String; 3]>,
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

/// What the program finds in the words of a dossier, with what is off by itself.
pub(crate) fn check(dossier: &Dossier) -> Vec<Value> {
    dossier.findings(&["--no-pages", "--warn", "other-reference"])
}

/// What the program finds in each dossier that has one of the faults, by its line.
pub(crate) fn found() -> &'static BTreeMap<usize, Vec<Value>> {
    static FOUND: OnceLock<BTreeMap<usize, Vec<Value>>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let seeds = seeds();
        let next = Mutex::new(seeds.iter());
        let found = Mutex::new(BTreeMap::new());
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let dossier = Dossier::frozen();
                    loop {
                        let Some(seed) = next.lock().unwrap().next() else { break };
                        let findings = sow(&dossier, seed);
                        found.lock().unwrap().insert(seed.line, findings);
                    }
                });
            }
        });
        found.into_inner().unwrap()
    })
}

/// The findings of a dossier with a fault in it, which is taken out again.
fn sow(dossier: &Dossier, seed: &Seed) -> Vec<Value> {
    let whole = dossier.read(&seed.file);
    dossier.write(&seed.file, broken(seed, &whole));
    let also = seed.also.as_ref().map(|[file, find, replace]| {
        let text = dossier.read(file);
        dossier.change(file, find, replace);
        (file, text)
    });
    let found = check(dossier);
    dossier.write(&seed.file, whole);
    if let Some((file, text)) = also {
        dossier.write(file, text);
    }
    found
}

fn broken(seed: &Seed, whole: &str) -> String {
    let count = whole.matches(&seed.find).count();
    assert_eq!(count, 1, "line {}: `{}` in {}", seed.line, seed.find, seed.file);
    whole.replacen(&seed.find, &seed.replace, 1)
}

#[test]
fn every_seeded_fault_is_found_at_its_place() {
    let seeds = seeds();
    let dossier = Dossier::frozen();
    let wrong: Vec<_> =
        seeds.iter().filter_map(|seed| miss(&dossier, seed, &found()[&seed.line])).collect();
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), seeds.len(), wrong.join("\n"));
}

/// What is wrong when a fault is not found at its place.
fn miss(dossier: &Dossier, seed: &Seed, found: &[Value]) -> Option<String> {
    let (file, at) = &seed.at;
    let text = dossier.read(file);
    let text = if *file == seed.file { broken(seed, &text) } else { text };
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
    let others = || {
        let others = found.iter().filter(|finding| finding["code"] != "other-reference");
        let others = others.map(|f| {
            let place = &f["place"];
            format!("{} {}:{}:{}", f["code"], place["file"], place["line"], place["column"])
        });
        others.collect::<Vec<_>>().join(", ")
    };
    (!here).then(|| {
        format!("line {}: {} at {file}:{line}:{column}; found: {}", seed.line, seed.code, others())
    })
}

/// The faults are the only ones: the dossier that they are put into has none.
#[test]
fn the_frozen_dossier_is_clean() {
    let dossier = Dossier::frozen();
    let said = dossier.done(&["check", "--deny", "warnings"]);
    assert!(said.ends_with("; 1257 texts in 3 languages, 9 editions\n"), "{said}");
    let status: Value =
        serde_json::from_str(&dossier.done(&["status", "--format", "json"])).unwrap();
    for language in status["languages"].as_array().unwrap() {
        let texts = &language["texts"];
        assert_eq!((&texts["done"], &texts["total"]), (&398.into(), &398.into()), "{language}");
    }
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
