//! What translators do: stale texts, the ledger, files that go out and come back.

use std::fs;
use std::process::Command;

use crate::seeds::check;
use crate::support::{Dossier, golden, pages, root, text};

pub(crate) const ID: &str = "partnership-issy-guro.summary";
const OTHER: &str = "partnership-saint-mande-seoul.summary";
pub(crate) const EN: &str = "locales/en/partnerships.ftl";
pub(crate) const KO: &str = "locales/ko/partnerships.ftl";

/// Changes the source of one text, whose translations are stale then.
pub(crate) fn outdate(dossier: &Dossier) {
    dossier.change(EN, "the two take turns as hosts", "the two towns take turns as hosts");
}

/// The ids of the stale translations, with their languages.
pub(crate) fn stale(dossier: &Dossier) -> Vec<String> {
    let findings = check(dossier);
    let stale = findings.iter().filter(|finding| finding["code"] == "stale-translation");
    stale
        .map(|finding| {
            let file = finding["place"]["file"].as_str().unwrap().split('/').nth(1).unwrap();
            let id = finding["message"].as_str().unwrap().split('`').nth(1).unwrap();
            format!("{file} {id}")
        })
        .collect()
}

#[test]
fn a_changed_source_makes_its_translations_stale_and_nothing_else_does() {
    let dossier = Dossier::frozen();
    // Comments, order and white space are not the text.
    dossier.change(EN, "# $masks (number): masks sent", "# $masks (number): face masks sent");
    let words = dossier.read(EN);
    let (head, rest) = words.split_once("partnership-paris-seoul =").unwrap();
    let (entry, tail) = rest.split_once("\n\n").unwrap();
    let moved = format!("{head}{tail}\n\npartnership-paris-seoul ={entry}\n");
    dossier.write(EN, moved);
    dossier.change(
        EN,
        ".summary = Ceramics unite the two cities,",
        ".summary =\n        Ceramics unite\n        the two   cities,",
    );
    dossier.change(
        EN,
        ".summary =\n        Ceramics unite\n        the two   cities,",
        ".summary =\n        Ceramics unite\n        the two cities,",
    );
    assert_eq!(stale(&dossier), Vec::<String>::new());

    outdate(&dossier);
    assert_eq!(stale(&dossier), [format!("fr {ID}"), format!("ko {ID}")]);
    golden("stale.txt", &dossier.done(&["check", "--no-pages"]));
    let (status, _) = dossier.refused(&["status", "--fail-on", "stale"]);
    assert_eq!(status, 1);

    // Accepted stays accepted; what a translator changed is not stale.
    dossier.done(&["accept", "ko", ID]);
    assert_eq!(stale(&dossier), [format!("fr {ID}")]);
    dossier.change(
        "locales/fr/partnerships.ftl",
        "ce jumelage vit au rythme",
        "ce jumelage avance au rythme",
    );
    assert_eq!(stale(&dossier), Vec::<String>::new());
    dossier.done(&["accept", "fr", "partnership-issy-guro"]);
    dossier.done(&["status", "--fail-on", "unreviewed"]);
    // A change back is a change.
    dossier.change(EN, "the two towns take turns", "the two take turns");
    assert_eq!(stale(&dossier), [format!("fr {ID}"), format!("ko {ID}")]);
}

#[test]
fn the_policy_decides_what_happens_to_a_stale_text() {
    let dossier = Dossier::frozen();
    outdate(&dossier);
    let set = |name: &str| {
        dossier.done(&["--lang", "ko", "--out", name]);
        pages(&dossier.path().join(name))
    };
    let mark = "옛 원문의 번역";
    let squeezed = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    // Beside each of its two paragraphs.
    assert_eq!(squeezed(set("marked.pdf")).matches(mark).count(), 2);
    let settings = dossier.read("data/dossier.yaml");
    let with = |policy: &str| {
        let text = format!("{settings}\nstale: {policy}\n");
        dossier.write("data/dossier.yaml", text);
    };
    with("use");
    assert_eq!(squeezed(set("used.pdf")).matches(mark).count(), 0);
    with("refuse");
    let (status, said) = dossier.refused(&["--lang", "ko", "--out", "refused.pdf"]);
    assert_eq!(status, 1);
    assert!(said.contains("error[stale-translation]"), "{said}");
    assert!(!dossier.path().join("refused.pdf").exists());
    // The language whose texts are current is set.
    dossier.done(&["--lang", "en", "--out", "en.pdf"]);
}

#[test]
fn ledgers_of_two_branches_merge_without_conflict() {
    let dossier = Dossier::frozen();
    fs::copy(root().join(".gitattributes"), dossier.path().join(".gitattributes")).unwrap();
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(dossier.path()).args(["-c", "user.name=t", "-c", "user.email=t@t"]);
        let output = command.args(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", text(&output.stdout));
    };
    // Two messages that stand side by side in the file and in the ledger.
    outdate(&dossier);
    dossier.change(EN, "entered into partnership with the city", "became a partner of the city");
    git(&["init", "-q", "-b", "main", "."]);
    git(&["add", "-A"]);
    git(&["commit", "-qm", "base"]);
    git(&["checkout", "-qb", "one"]);
    dossier.done(&["accept", "ko", ID]);
    git(&["commit", "-qam", "one"]);
    git(&["checkout", "-q", "main"]);
    dossier.done(&["accept", "ko", "partnership-limoges-icheon", "partnership-saint-mande-seoul"]);
    git(&["commit", "-qam", "two"]);
    git(&["merge", "-q", "one", "-m", "merged"]);
    assert!(!dossier.read("locales/ko/ledger.tsv").contains("<<<<"));
    assert_eq!(stale(&dossier), [format!("fr {ID}"), format!("fr {OTHER}")]);
    // The next acceptance tidies up, and states the same.
    dossier.done(&["accept", "ko", "--all"]);
    assert_eq!(stale(&dossier), [format!("fr {ID}"), format!("fr {OTHER}")]);
}

#[test]
fn an_unfinished_merge_is_reported() {
    let dossier = Dossier::frozen();
    let ledger = dossier.read("locales/ko/ledger.tsv");
    dossier.write("locales/ko/ledger.tsv", format!("<<<<<<< ours\n{ledger}"));
    let (status, said) = dossier.refused(&["check", "--no-pages", "--format", "short"]);
    assert_eq!(status, 1);
    assert!(said.starts_with("locales/ko/ledger.tsv:1:1: error[bad-ledger]"), "{said}");
}
