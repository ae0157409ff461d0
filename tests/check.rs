//! `briefing check` and its kin as a person or a service calls them.

use std::fs;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::seeds::Shipped;
use crate::support::{Dossier, briefing, quiet, root, text, tool};

fn run(dossier: &Dossier, args: &[&str]) -> (i32, String) {
    let output = dossier.run(args);
    (output.status.code().unwrap(), text(&output.stdout) + &text(&output.stderr))
}

#[test]
fn the_shipped_dossier_is_clean() {
    // From an empty folder, so the dossier inside the program.
    let folder = TempDir::new().unwrap();
    let mut call = briefing();
    let output = call.current_dir(folder.path()).args(["check", "--deny", "warnings"]).output();
    let output = output.unwrap();
    let said = text(&output.stdout) + &text(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.starts_with("nothing found; "), "{said}");
    assert!(said.ends_with(" texts in 3 languages, 9 editions\n"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "check writes nothing");
}

#[test]
fn warnings_errors_and_levels_give_the_status() {
    let dossier = Dossier::mini();
    let unused = "warning[unused-message]";
    let (status, said) = run(&dossier, &["check"]);
    assert_eq!((status, said.matches(unused).count()), (0, 2), "{said}");
    assert!(said.ends_with("2 warnings; 32 texts in 2 languages, 2 editions\n"), "{said}");
    assert_eq!(run(&dossier, &["check", "--deny", "warnings"]).0, 1);
    let (status, said) = run(&dossier, &["check", "--deny", "unused-message"]);
    assert_eq!((status, said.matches("error[unused-message]").count()), (1, 2), "{said}");
    let (status, said) = run(&dossier, &["check", "--allow", "unused-message"]);
    assert!(status == 0 && said.starts_with("nothing found"), "{said}");
    // The settings of the dossier say it for every call; a call says it over them.
    let settings = fs::read_to_string(dossier.path().join("data/dossier.yaml")).unwrap();
    let dossier =
        dossier.file("data/dossier.yaml", settings + "levels: { unused-message: error }\n");
    assert_eq!(run(&dossier, &["check"]).0, 1);
    assert_eq!(run(&dossier, &["check", "--warn", "unused-message"]).0, 0);
    for code in ["unused-mesage", "unknown-variable"] {
        let (status, said) = run(&dossier, &["check", "--deny", code]);
        assert!(status == 2 && said.contains("error[unknown-code]"), "{said}");
    }
}

#[test]
fn one_finding_at_one_place_can_be_allowed_with_a_reason() {
    let words = "brief-title = A brief  of 1987 and 1988\n    .note = From  1987\n";
    let count = |comment: &str| {
        let en =
            fs::read_to_string(root().join("tests/fixtures/mini/locales/en/common.ftl")).unwrap();
        let en = en.replace("brief-title = A brief\n", &format!("{comment}{words}"));
        let dossier = Dossier::mini().file("locales/en/common.ftl", en);
        let (_, said) =
            run(&dossier, &["check", "--no-pages", "--format", "short", "--lang", "en"]);
        ["typed-figure", "double-space", "bad-allowance"]
            .map(|code| said.matches(&format!("[{code}]")).count())
    };
    assert_eq!(count(""), [3, 2, 0]);
    assert_eq!(count("# allow(typed-figure): a title\n"), [1, 2, 0]);
    assert_eq!(count("# allow(typed-figure \"1988\"): a title\n"), [2, 2, 0]);
    assert_eq!(count("# allow(typed-figure .note): a source\n# $x: a variable\n"), [2, 2, 0]);
    let all =
        "# allow(typed-figure): a\n# allow(typed-figure .note): b\n# allow(double-space): c\n";
    assert_eq!(count(all), [0, 1, 0]);
    assert_eq!(count("# allow(typed-figure)\n"), [3, 2, 1], "without a reason");
}

#[test]
fn findings_of_facts_words_and_pages_come_at_once() {
    let dossier = Dossier::mini();
    let words = fs::read_to_string(dossier.path().join("locales/ko/words.ftl")).unwrap();
    let main = fs::read_to_string(dossier.path().join("reports/brief/main.typ")).unwrap();
    let dossier = dossier
        .file("locales/ko/words.ftl", words.replace("}번 오갔다.", "}번  오갔다"))
        .file("reports/brief/main.typ", main + "\n#text(fill: luma(70%))[faint]\n")
        .file("data/notes.txt", "# allow(low-contrast): not read");
    let (status, said) = run(&dossier, &["check", "--format", "short"]);
    assert_eq!(status, 0, "{said}");
    for code in ["double-space", "missing-full-stop", "low-contrast", "unused-message"] {
        assert!(said.contains(code), "{code}: {said}");
    }
}

#[test]
fn sarif_is_what_its_reader_expects() {
    let dossier = Dossier::mini();
    let words = fs::read_to_string(dossier.path().join("locales/ko/words.ftl")).unwrap();
    let dossier = dossier.file("locales/ko/words.ftl", words.replace("$visits", "$visit"));
    let (status, said) = run(&dossier, &["check", "--format", "sarif"]);
    assert_eq!(status, 1);
    let sarif: serde_sarif::sarif::Sarif = serde_json::from_str(&said).unwrap();
    let run = &sarif.runs[0];
    let rules = run.tool.driver.rules.as_ref().unwrap();
    let results = run.results.as_ref().unwrap();
    assert_eq!(results.len(), 2);
    for result in results {
        let rule = &rules[usize::try_from(result.rule_index.unwrap()).unwrap()];
        assert_eq!(Some(&rule.id), result.rule_id.as_ref());
        assert!(rule.help.as_ref().unwrap().text.contains(&rule.id));
    }
    let unknown =
        results.iter().find(|r| r.rule_id.as_deref() == Some("unknown-variable")).unwrap();
    let place = unknown.locations.as_ref().unwrap()[0].physical_location.as_ref().unwrap();
    assert_eq!(
        place.artifact_location.as_ref().unwrap().uri.as_deref(),
        Some("locales/ko/words.ftl")
    );
    let region = place.region.as_ref().unwrap();
    // Columns count characters, Hangul or not.
    assert_eq!(
        (region.start_line, region.start_column, region.end_column),
        (Some(10), Some(86), Some(91))
    );
    // A clean dossier gives a document, too: the service takes its old findings away.
    let (status, said) = run_clean(&["check", "--no-pages", "--format", "sarif"]);
    let sarif: serde_sarif::sarif::Sarif = serde_json::from_str(&said).unwrap();
    assert_eq!((status, sarif.runs[0].results.as_ref().unwrap().len()), (0, 0));
}

fn run_clean(args: &[&str]) -> (i32, String) {
    let folder = TempDir::new().unwrap();
    let output = briefing().current_dir(folder.path()).args(args).output().unwrap();
    (output.status.code().unwrap(), text(&output.stdout))
}

#[test]
fn every_code_in_the_program_is_explained() {
    let mut codes = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let source = fs::read_to_string(path).unwrap();
                for call in ["Finding::error(", "Finding::warning(", "Finding::lint("] {
                    for rest in source.split(call).skip(1) {
                        let quoted = rest.trim_start().strip_prefix('"');
                        codes.extend(
                            quoted.and_then(|rest| Some(rest.split_once('"')?.0.to_owned())),
                        );
                    }
                }
            }
        }
    }
    assert!(codes.len() > 80, "{}", codes.len());
    let (_, list) = run_clean(&["explain"]);
    for code in codes {
        assert!(list.lines().any(|line| line.split(' ').next() == Some(&code)), "{code}");
        let (status, page) = run_clean(&["explain", &code]);
        assert_eq!(status, 0);
        assert!(page.starts_with(&format!("# {code}\n")) && page.lines().count() > 5, "{page}");
    }
    assert_eq!(run_clean(&["explain", "error[missing-variable]:"]).0, 0);
    assert_eq!(run_clean(&["explain", "missing-variabel"]).0, 2);
}

#[test]
fn check_takes_no_longer_than_setting_and_words_alone_a_tenth_of_an_edition() {
    let shipped = Shipped::new();
    let _quiet = quiet();
    let time = |args: &[&str]| {
        let start = Instant::now();
        let status = briefing().current_dir(shipped.path()).args(args).output().unwrap().status;
        assert!(status.success(), "{args:?}");
        start.elapsed()
    };
    // The best of several runs, one after the other: other work disturbs both alike.
    let best = |runs: &dyn Fn() -> Duration| (0..5).map(|_| runs()).min().unwrap();
    let edition = |language| move || time(&["--lang", language, "--out", "x.pdf"]);
    let one = best(&edition("ko"));
    let editions = best(&|| ["en", "fr", "ko"].map(|language| edition(language)()).iter().sum());
    // The page of the state of translations is no edition that the dossier publishes.
    let checked = best(&|| time(&["check", "--report", "dossier"]));
    // Short runs need more tries to meet a quiet moment.
    let words = (0..4).map(|_| best(&|| time(&["check", "--no-pages"]))).min().unwrap();
    assert!(checked <= editions, "check {checked:?}, all editions {editions:?}");
    assert!(words * 10 < one, "words {words:?}, one edition {one:?}");
}

#[test]
fn review_status_and_pseudo_editions_are_real_documents() {
    let folder = TempDir::new().unwrap();
    let set = |args: &[&str], name: &str| {
        let path = folder.path().join(name);
        let output =
            briefing().current_dir(folder.path()).args(args).arg("--out").arg(&path).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        path
    };
    let review = set(&["--lang", "ko", "--review"], "review.pdf");
    let status = set(&["status", "--lang", "fr"], "status.pdf");
    let pseudo = set(&["--lang", "en-XA"], "pseudo.pdf");
    let read = |path: &std::path::Path| {
        tool("pdftotext", ["-raw".as_ref(), path.as_os_str(), "-".as_ref()])
    };
    let squeezed = |text: String| text.replace(|c: char| c.is_whitespace() || c == '\u{200b}', "");
    // Every paragraph of the dossier has its id beside it.
    let ids = squeezed(read(&review));
    let messages = fs::read_to_string(root().join("data/partnerships.yaml")).unwrap();
    for line in messages.lines().filter_map(|line| line.strip_prefix("- id: ")) {
        assert!(ids.contains(&format!("partnership-{}.summary", line.trim())), "{line}");
    }
    assert!(ids.contains("section-context.lead¶2"));
    let table = squeezed(read(&status));
    assert!(
        table.contains("partnerships.ftl50achevé") && table.contains("100%100%100%"),
        "{table}"
    );
    let accented = read(&pseudo);
    assert!(accented.contains("[Çöñţéñţš"), "{accented}");
    let plain = |word: &str| accented.split_whitespace().any(|w| w == word);
    assert!(!plain("the") && !plain("partnership"), "a text did not come from the words");
    crate::judges::verapdf(&[review, status, pseudo]);
}

#[test]
fn status_speaks_to_people_and_programs() {
    let shipped = Shipped::new();
    let ask = |args: &[&str]| {
        let output = briefing().current_dir(shipped.path()).args(args).output().unwrap();
        (output.status.code().unwrap(), text(&output.stdout))
    };
    let (_, matrix) = ask(&["status"]);
    let rows: Vec<Vec<&str>> =
        matrix.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[0], ["texts", "en", "fr", "ko"]);
    assert!(rows.contains(&vec!["partnerships", "50", "done", "done", "done"]), "{matrix}");
    let path = shipped.path().join("locales/ko/partnerships.ftl");
    let ko = fs::read_to_string(&path).unwrap();
    fs::write(&path, ko.replace("partnership-nice-daejeon =", "partnership-nice-daejeo ="))
        .unwrap();
    let (status, matrix) = ask(&["status", "--fail-on", "missing"]);
    assert!(status == 1 && matrix.contains("2 missing"), "{matrix}");
    let (_, json) = ask(&["status", "--format", "json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["languages"][2]["texts"]["missing"], 2, "{json}");
}
