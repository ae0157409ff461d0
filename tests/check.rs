//! `briefing check` and its kin as a person or a service calls them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{Dossier, golden, root, text, tool};

fn run(dossier: &Dossier, args: &[&str]) -> (i32, String) {
    let output = dossier.run(args);
    (output.status.code().unwrap(), text(&output.stdout) + &text(&output.stderr))
}

#[test]
fn warnings_errors_and_levels_give_the_status() {
    let dossier = Dossier::mini();
    let unused = "warning[unused-message]";
    let (status, said) = run(&dossier, &["check"]);
    assert_eq!((status, said.matches(unused).count()), (0, 2), "{said}");
    golden("check-mini.txt", &said);
    assert_eq!(run(&dossier, &["check", "--deny", "warnings"]).0, 1);
    let (status, said) = run(&dossier, &["check", "--deny", "unused-message"]);
    assert_eq!((status, said.matches("error[unused-message]").count()), (1, 2), "{said}");
    let (status, said) = run(&dossier, &["check", "--allow", "unused-message"]);
    assert_eq!((status, said.contains(unused)), (0, false), "{said}");
    // The settings of the dossier say it for every call; a call says it over them.
    let settings = dossier.read("data/dossier.yaml");
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
        let dossier = Dossier::mini();
        let entry = format!("{comment}{words}");
        dossier.change("locales/en/common.ftl", "brief-title = A brief\n", &entry);
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
    let words = dossier.read("locales/ko/words.ftl");
    let main = dossier.read("reports/brief/main.typ");
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
    let words = dossier.read("locales/ko/words.ftl");
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
    let said = Dossier::frozen().done(&["check", "--no-pages", "--format", "sarif"]);
    let sarif: serde_sarif::sarif::Sarif = serde_json::from_str(&said).unwrap();
    assert_eq!(sarif.runs[0].results.as_ref().unwrap().len(), 0);
}

/// The codes that the other tables and goldens expect are all among them.
#[test]
fn every_code_is_explained() {
    let dossier = Dossier::mini();
    let list = dossier.done(&["explain"]);
    golden("explain.txt", &list);
    let explained: BTreeSet<&str> =
        list.lines().filter_map(|line| line.split_whitespace().next()).collect();
    for code in &explained {
        let page = dossier.done(&["explain", code]);
        assert!(page.starts_with(&format!("# {code}\n")) && page.lines().count() > 5, "{page}");
    }
    let mut met = BTreeSet::new();
    for table in ["seeds", "pages"] {
        let path = root().join("tests/cases").join(table).with_extension("tsv");
        let table = fs::read_to_string(path).unwrap();
        let rows = table.lines().filter(|row| !row.starts_with('#'));
        met.extend(rows.map(|row| row.split('\t').next().unwrap().to_owned()));
    }
    for case in fs::read_dir(root().join("tests/fixtures/faults")).unwrap() {
        let said = fs::read_to_string(case.unwrap().path().join("expected.txt")).unwrap();
        for mark in ["error[", "warning[", "\"code\":\""] {
            let codes = said.split(mark).skip(1);
            met.extend(codes.map(|rest| rest.split([']', '"']).next().unwrap().to_owned()));
        }
    }
    let unexplained: Vec<_> = met.iter().filter(|code| !explained.contains(&***code)).collect();
    assert_eq!(unexplained, Vec::<&String>::new());
    dossier.done(&["explain", "error[missing-variable]:"]);
    assert_eq!(dossier.refused(&["explain", "missing-variabel"]).0, 2);
}

#[test]
fn review_status_and_pseudo_editions_are_real_documents() {
    let dossier = Dossier::frozen();
    let make = |args: &[&str], name: &str| {
        dossier.done(&[args, &["--out", name]].concat());
        dossier.path().join(name)
    };
    let review = make(&["--lang", "ko", "--review"], "review.pdf");
    let status = make(&["status", "--lang", "fr"], "status.pdf");
    let pseudo = make(&["--lang", "en-XA"], "pseudo.pdf");
    let read = |path: &Path| tool("pdftotext", ["-raw".as_ref(), path.as_os_str(), "-".as_ref()]);
    let squeezed = |text: String| text.replace(|c: char| c.is_whitespace() || c == '\u{200b}', "");
    // Every paragraph of the dossier has its id beside it.
    let ids = squeezed(read(&review));
    let records = dossier.read("data/partnerships.yaml");
    for line in records.lines().filter_map(|line| line.strip_prefix("- id: ")) {
        assert!(ids.contains(&format!("partnership-{}.summary", line.trim())), "{line}");
    }
    assert!(ids.contains("section-context.lead¶2"));
    let table = squeezed(read(&status));
    for row in ["partnerships24achevéachevéachevé", "Ensemble398100%100%100%"] {
        assert!(table.contains(row), "{row} in {table}");
    }
    let accented = read(&pseudo);
    assert!(accented.contains("[Çöñţéñţš"), "{accented}");
    let plain = |word: &str| accented.split_whitespace().any(|w| w == word);
    assert!(!plain("the") && !plain("partnership"), "a text did not come from the words");
    crate::judges::verapdf(&[review, status, pseudo]);
}

#[test]
fn status_prints_a_table_and_json() {
    let dossier = Dossier::frozen();
    golden("status.txt", &dossier.done(&["status"]));
    dossier.change(
        "locales/ko/partnerships.ftl",
        "partnership-nice-daejeon =",
        "partnership-nice-daejeo =",
    );
    let (status, matrix) = dossier.refused(&["status", "--fail-on", "missing"]);
    assert_eq!(status, 1);
    golden("status-missing.txt", &matrix);
    let json: Value = serde_json::from_str(&dossier.done(&["status", "--format", "json"])).unwrap();
    assert_eq!(json["languages"][2]["texts"]["missing"], 2, "{json}");
}
