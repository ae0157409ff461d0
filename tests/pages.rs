//! Faults that show only on pages: each row of `tests/cases/pages.tsv` puts something
//! into a report of the small dossier, and `check` finds it there.

use std::fs;
use std::sync::Mutex;

use serde_json::{Value, json};

use crate::support::{Dossier, root};

const MAIN: &str = "reports/brief/main.typ";

fn small() -> Dossier {
    let dossier = Dossier::mini();
    for (language, words) in [("en", "{ $count } things"), ("ko", "{ $count }가지")] {
        let path = format!("locales/{language}/common.ftl");
        dossier.write(&path, format!("{}brief-count = {words}\n", dossier.read(&path)));
    }
    dossier
}

#[test]
fn every_fault_of_a_page_is_found_at_its_place() {
    let table = fs::read_to_string(root().join("tests/cases/pages.tsv")).unwrap();
    let rows: Vec<_> = table.lines().filter(|row| !row.starts_with('#')).collect();
    let wrong = Mutex::new(Vec::new());
    let next = Mutex::new(rows.iter());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let dossier = small();
                loop {
                    let Some(row) = next.lock().unwrap().next() else { break };
                    if let Some(complaint) = miss(&dossier, row) {
                        wrong.lock().unwrap().push(complaint);
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for code in [
        "low-contrast",
        "skipped-heading",
        "missing-alt",
        "no-convergence",
        "overflowing-text",
        "overlapping-text",
        "template-warning",
    ] {
        assert!(rows.iter().filter(|row| row.starts_with(code)).count() >= 5, "{code}");
    }
}

fn miss(dossier: &Dossier, row: &str) -> Option<String> {
    let [code, added, at] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
    let whole = dossier.read(MAIN);
    let broken = format!("{whole}\n{}\n", added.replace(" \\n ", "\n").replace("\\n", "\n"));
    dossier.write(MAIN, &broken);
    let found = dossier.findings(&[]);
    dossier.write(MAIN, whole);
    let expected = if at == "-" { Value::Null } else { place(&broken, at) };
    let here = found.iter().any(|finding| {
        let place = &finding["place"];
        let place = if place.is_null() {
            Value::Null
        } else {
            json!([place["file"], place["line"], place["column"]])
        };
        finding["code"] == code && place == expected
    });
    let told: Vec<_> = found
        .iter()
        .map(|f| {
            format!(
                "{} {} {}:{}",
                f["code"], f["message"], f["place"]["line"], f["place"]["column"]
            )
        })
        .collect();
    (!here).then(|| format!("{code} at {expected} of {added}: {}", told.join(", ")))
}

/// File, line and column of a text, the last of its kind.
fn place(source: &str, at: &str) -> Value {
    let byte = source.rfind(at).unwrap();
    let line_start = source[..byte].rfind('\n').map_or(0, |end| end + 1);
    let line = source[..byte].matches('\n').count() + 1;
    json!([MAIN, line, source[line_start..byte].chars().count() + 1])
}

#[test]
fn an_unused_message_is_reported_once() {
    let dossier = Dossier::mini();
    let told = dossier.findings(&[]);
    let unused: Vec<_> = told.iter().filter(|f| f["code"] == "unused-message").collect();
    assert_eq!(unused.len(), 2, "{unused:?}");
    assert!(unused[0]["message"].as_str().unwrap().contains("`kind-twinning`"));
    assert_eq!(unused[0]["place"]["file"], "locales/en/common.ftl");
    // Named in a page that is set only once a year, it is used.
    let main = dossier.read(MAIN);
    let dossier = dossier.file(MAIN, format!("{main}\n#if false {{ tr(\"kind-twinning\") }}\n"));
    let unused = dossier.findings(&[]);
    assert_eq!(unused.iter().filter(|f| f["code"] == "unused-message").count(), 1);
    // One language or one report does not show what all of them use.
    let part = dossier.findings(&["--lang", "ko"]);
    assert!(part.iter().all(|f| f["code"] != "unused-message"), "{part:?}");
}

#[test]
fn the_pages_of_every_language_are_set() {
    let dossier = Dossier::mini();
    let main = dossier.read(MAIN);
    let added = "#if edition.language == \"ko\" { panic(\"only here\") }";
    let dossier = dossier.file(MAIN, format!("{main}\n{added}\n"));
    let told = dossier.findings(&[]);
    assert!(told.iter().any(|f| f["message"].as_str().unwrap().contains("only here")), "{told:?}");
    assert!(dossier.findings(&["--lang", "en"]).iter().all(|f| f["severity"] != "error"));
    assert!(dossier.findings(&["--no-pages"]).is_empty());
}
