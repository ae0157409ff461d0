//! Faults that show only on pages: each row of `tests/cases/pages.tsv` puts something
//! into a report of the small dossier, and `check` finds it there.

use std::fs;
use std::sync::Mutex;

use serde_json::Value;

use crate::support::{Dossier, root, text};

const MAIN: &str = "reports/brief/main.typ";

fn small() -> Dossier {
    let dossier = Dossier::mini();
    for (language, words) in [("en", "{ $count } things"), ("ko", "{ $count }가지")] {
        let path = dossier.path().join(format!("locales/{language}/common.ftl"));
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, format!("{text}brief-count = {words}\n")).unwrap();
    }
    dossier
}

fn findings(dossier: &Dossier, args: &[&str]) -> Vec<Value> {
    let output = dossier.run([&["check", "--format", "json"], args].concat());
    assert!(output.status.code().is_some_and(|code| code < 2), "{}", text(&output.stderr));
    text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
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
    for code in
        ["low-contrast", "skipped-heading", "missing-alt", "no-convergence", "template-warning"]
    {
        assert!(rows.iter().filter(|row| row.starts_with(code)).count() >= 5, "{code}");
    }
}

fn miss(dossier: &Dossier, row: &str) -> Option<String> {
    let [code, added, at] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
    let path = dossier.path().join(MAIN);
    let whole = fs::read_to_string(&path).unwrap();
    let broken = format!("{whole}\n{}\n", added.replace(" \\n ", "\n").replace("\\n", "\n"));
    fs::write(&path, &broken).unwrap();
    let found = findings(dossier, &[]);
    fs::write(&path, whole).unwrap();
    let byte = broken.rfind(at).unwrap();
    let line_start = broken[..byte].rfind('\n').map_or(0, |end| end + 1);
    let line = broken[..byte].matches('\n').count() + 1;
    let column = broken[line_start..byte].chars().count() + 1;
    let here = found.iter().any(|finding| {
        let place = &finding["place"];
        finding["code"] == code
            && (at.is_empty()
                || (place["file"] == MAIN && place["line"] == line && place["column"] == column))
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
    (!here).then(|| format!("{code} at {line}:{column} of {added}: {}", told.join(", ")))
}

#[test]
fn a_message_that_nothing_asks_for_is_told_once() {
    let dossier = Dossier::mini();
    let told = findings(&dossier, &[]);
    let unused: Vec<_> = told.iter().filter(|f| f["code"] == "unused-message").collect();
    assert_eq!(unused.len(), 2, "{unused:?}");
    assert_eq!(unused[0]["message"], "nothing asks for `kind-twinning`");
    assert_eq!(unused[0]["place"]["file"], "locales/en/common.ftl");
    // Named in a page that is set only once a year, it is used.
    let main = fs::read_to_string(dossier.path().join(MAIN)).unwrap();
    let dossier = dossier.file(MAIN, format!("{main}\n#if false {{ tr(\"kind-twinning\") }}\n"));
    let unused = findings(&dossier, &[]);
    assert_eq!(unused.iter().filter(|f| f["code"] == "unused-message").count(), 1);
    // One language or one report does not show what all of them use.
    let part = findings(&dossier, &["--lang", "ko"]);
    assert!(part.iter().all(|f| f["code"] != "unused-message"), "{part:?}");
}

#[test]
fn the_pages_of_every_language_are_set() {
    let dossier = Dossier::mini();
    let main = fs::read_to_string(dossier.path().join(MAIN)).unwrap();
    let added = "#if edition.language == \"ko\" { panic(\"only here\") }";
    let dossier = dossier.file(MAIN, format!("{main}\n{added}\n"));
    let told = findings(&dossier, &[]);
    assert!(told.iter().any(|f| f["message"].as_str().unwrap().contains("only here")), "{told:?}");
    assert!(findings(&dossier, &["--lang", "en"]).iter().all(|f| f["severity"] != "error"));
    assert!(findings(&dossier, &["--no-pages"]).is_empty());
}
