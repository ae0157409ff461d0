//! What translators do: stale texts, the ledger, files that go out and come back.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::seeds::Shipped;
use crate::support::{briefing, root, text, tool};

pub(crate) const ID: &str = "partnership-issy-guro.summary";
pub(crate) const EN: &str = "locales/en/partnerships.ftl";
pub(crate) const KO: &str = "locales/ko/partnerships.ftl";

impl Shipped {
    /// Runs a command that must succeed; gives what it says on standard output.
    pub(crate) fn done(&self, args: &[&str]) -> String {
        let output = briefing().current_dir(self.path()).args(args).output().unwrap();
        let said = text(&output.stderr);
        assert!(output.status.success(), "{args:?}: {said}{}", text(&output.stdout));
        text(&output.stdout)
    }

    /// Runs a command that must fail; gives its status and what it says.
    pub(crate) fn refused(&self, args: &[&str]) -> (i32, String) {
        let output = briefing().current_dir(self.path()).args(args).output().unwrap();
        let status = output.status.code().unwrap();
        assert_ne!(status, 0, "{args:?}");
        (status, text(&output.stderr) + &text(&output.stdout))
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap()
    }

    pub(crate) fn change(&self, path: &str, find: &str, replace: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(find).count(), 1, "{find}");
        fs::write(self.path().join(path), text.replace(find, replace)).unwrap();
    }

    /// The ids of the stale translations, by language.
    pub(crate) fn stale(&self) -> Vec<String> {
        let findings = self.check();
        let stale = findings.iter().filter(|finding| finding["code"] == "stale-translation");
        stale
            .map(|finding| {
                let file = finding["place"]["file"].as_str().unwrap().split('/').nth(1).unwrap();
                let id = finding["message"].as_str().unwrap().split('`').nth(1).unwrap();
                format!("{file} {id}")
            })
            .collect()
    }

    pub(crate) fn bytes(&self) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        for language in ["en", "fr", "ko"] {
            let folder = self.path().join("locales").join(language);
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                files.push((path.display().to_string(), fs::read(&path).unwrap()));
            }
        }
        files.sort();
        files
    }
}

#[test]
fn the_shipped_words_are_all_accepted() {
    let shipped = Shipped::new();
    let status: Value =
        serde_json::from_str(&shipped.done(&["status", "--format", "json"])).unwrap();
    for language in status["languages"].as_array().unwrap() {
        let texts = &language["texts"];
        assert_eq!(texts["done"], texts["total"], "{}", language["language"]);
        assert!(texts["total"].as_u64().unwrap() > 400);
    }
    shipped.done(&[
        "status",
        "--fail-on",
        "stale",
        "--fail-on",
        "missing",
        "--fail-on",
        "unreviewed",
    ]);
}

#[test]
fn a_changed_source_makes_its_translations_stale_and_nothing_else_does() {
    let shipped = Shipped::new();
    // Comments, order and white space are not the text.
    shipped.change(EN, "# $masks (number): masks sent", "# $masks (number): face masks sent");
    let words = shipped.read(EN);
    let (head, rest) = words.split_once("partnership-paris-seoul =").unwrap();
    let (entry, tail) = rest.split_once("\n\n").unwrap();
    let moved = format!("{head}{tail}\n\npartnership-paris-seoul ={entry}\n");
    fs::write(shipped.path().join(EN), moved).unwrap();
    shipped.change(
        EN,
        ".summary = Ceramics unite the two cities,",
        ".summary =\n        Ceramics unite\n        the two   cities,",
    );
    shipped.change(
        EN,
        ".summary =\n        Ceramics unite\n        the two   cities,",
        ".summary =\n        Ceramics unite\n        the two cities,",
    );
    assert_eq!(shipped.stale(), Vec::<String>::new());

    shipped.change(EN, "the two take turns as hosts", "the two towns take turns as hosts");
    assert_eq!(shipped.stale(), [format!("fr {ID}"), format!("ko {ID}")]);
    let told = shipped.done(&["check", "--no-pages"]);
    assert!(told.contains("the two {+towns +}take turns"), "{told}");
    assert!(told.contains("`briefing accept ko partnership-issy-guro.summary`"), "{told}");
    let (status, _) = shipped.refused(&["status", "--fail-on", "stale"]);
    assert_eq!(status, 1);

    // Accepted stays accepted; what a translator changed is not stale.
    shipped.done(&["accept", "ko", ID]);
    assert_eq!(shipped.stale(), [format!("fr {ID}")]);
    shipped.change(
        "locales/fr/partnerships.ftl",
        "ce jumelage vit au rythme",
        "ce jumelage avance au rythme",
    );
    assert_eq!(shipped.stale(), Vec::<String>::new());
    shipped.done(&["accept", "fr", "partnership-issy-guro"]);
    shipped.done(&["status", "--fail-on", "unreviewed"]);
    // A change back is a change.
    shipped.change(EN, "the two towns take turns", "the two take turns");
    assert_eq!(shipped.stale(), [format!("fr {ID}"), format!("ko {ID}")]);
}

#[test]
fn the_policy_says_what_becomes_of_a_stale_text() {
    let shipped = Shipped::new();
    shipped.change(EN, "the two take turns as hosts", "the two towns take turns as hosts");
    let set = |name: &str| {
        shipped.done(&["--lang", "ko", "--out", name]);
        tool("pdftotext", [shipped.path().join(name).as_os_str(), "-".as_ref()])
    };
    let mark = "옛 원문의 번역";
    let squeezed = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    // Beside each of its two paragraphs.
    assert_eq!(squeezed(set("marked.pdf")).matches(mark).count(), 2);
    let settings = shipped.read("data/dossier.yaml");
    let with = |policy: &str| {
        let text = format!("{settings}\nstale: {policy}\n");
        fs::write(shipped.path().join("data/dossier.yaml"), text).unwrap();
    };
    with("use");
    assert_eq!(squeezed(set("used.pdf")).matches(mark).count(), 0);
    with("refuse");
    let (status, said) = shipped.refused(&["--lang", "ko", "--out", "refused.pdf"]);
    assert_eq!(status, 1);
    assert!(said.contains("error[stale-translation]"), "{said}");
    assert!(!shipped.path().join("refused.pdf").exists());
    // The language whose texts are current is set.
    shipped.done(&["--lang", "en", "--out", "en.pdf"]);
}

#[test]
fn ledgers_of_two_branches_merge_without_conflict() {
    let shipped = Shipped::new();
    fs::copy(root().join(".gitattributes"), shipped.path().join(".gitattributes")).unwrap();
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(shipped.path()).args(["-c", "user.name=t", "-c", "user.email=t@t"]);
        let output = command.args(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", text(&output.stdout));
    };
    // Two messages that stand side by side in the file and in the ledger.
    shipped.change(EN, "the two take turns as hosts", "the two towns take turns as hosts");
    shipped.change(EN, "entered into partnership with the city", "became a partner of the city");
    git(&["init", "-q", "-b", "main", "."]);
    git(&["add", "-A"]);
    git(&["commit", "-qm", "base"]);
    git(&["checkout", "-qb", "one"]);
    shipped.done(&["accept", "ko", ID]);
    git(&["commit", "-qam", "one"]);
    git(&["checkout", "-q", "main"]);
    shipped.done(&["accept", "ko", "partnership-nantes-suncheon", "partnership-saint-mande-seoul"]);
    git(&["commit", "-qam", "two"]);
    git(&["merge", "-q", "one", "-m", "merged"]);
    assert!(!shipped.read("locales/ko/ledger.tsv").contains("<<<<"));
    let stale = shipped.stale();
    assert!(!stale.iter().any(|stale| stale.starts_with("ko")), "{stale:?}");
    // The next acceptance tidies up, and states the same.
    shipped.done(&["accept", "ko", "--all"]);
    assert!(!shipped.stale().iter().any(|stale| stale.starts_with("ko")));
}

#[test]
fn an_unfinished_merge_is_told() {
    let shipped = Shipped::new();
    let ledger = shipped.read("locales/ko/ledger.tsv");
    fs::write(shipped.path().join("locales/ko/ledger.tsv"), format!("<<<<<<< ours\n{ledger}"))
        .unwrap();
    let (status, said) = shipped.refused(&["check", "--no-pages", "--format", "short"]);
    assert_eq!(status, 1);
    assert!(said.starts_with("locales/ko/ledger.tsv:1:1: error[bad-ledger]: a merge"), "{said}");
}
