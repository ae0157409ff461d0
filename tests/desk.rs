//! What translators do: stale texts, the ledger, files that go out and come back.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::seeds::Shipped;
use crate::support::{briefing, root, text, tool};

const ID: &str = "partnership-issy-guro.summary";
const EN: &str = "locales/en/partnerships.ftl";
const KO: &str = "locales/ko/partnerships.ftl";

impl Shipped {
    /// Runs a command that must succeed; gives what it says on standard output.
    fn done(&self, args: &[&str]) -> String {
        let output = briefing().current_dir(self.path()).args(args).output().unwrap();
        let said = text(&output.stderr);
        assert!(output.status.success(), "{args:?}: {said}{}", text(&output.stdout));
        text(&output.stdout)
    }

    /// Runs a command that must fail; gives its status and what it says.
    fn refused(&self, args: &[&str]) -> (i32, String) {
        let output = briefing().current_dir(self.path()).args(args).output().unwrap();
        let status = output.status.code().unwrap();
        assert_ne!(status, 0, "{args:?}");
        (status, text(&output.stderr) + &text(&output.stdout))
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap()
    }

    fn change(&self, path: &str, find: &str, replace: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(find).count(), 1, "{find}");
        fs::write(self.path().join(path), text.replace(find, replace)).unwrap();
    }

    /// The ids of the stale translations, by language.
    fn stale(&self) -> Vec<String> {
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

    fn bytes(&self) -> Vec<(String, Vec<u8>)> {
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

#[test]
fn a_round_trip_changes_no_byte() {
    let shipped = Shipped::new();
    let before = shipped.bytes();
    for language in ["fr", "ko"] {
        for file in ["all.xlf", "all.po"] {
            shipped.done(&["export", language, "--all", "--out", file]);
            shipped.done(&["import", file]);
            assert!(shipped.bytes() == before, "{language} {file}");
        }
    }
    // Nor does one of what is stale, or of an untouched missing text.
    shipped.change(EN, "the two take turns as hosts", "the two towns take turns as hosts");
    shipped.change(KO, "\npartnership-nice-daejeon =", "\npartnership-nice-daejeo =");
    let before = shipped.bytes();
    // A fault of the words keeps nobody from working on them.
    for file in ["some.xlf", "some.po"] {
        shipped.done(&["export", "ko", "--out", file]);
        let text = shipped.read(file);
        assert!(text.contains(ID) && text.contains("partnership-nice-daejeon"), "{text}");
        assert!(!text.contains("partnership-paris-seoul.summary"));
        shipped.done(&["import", file]);
        assert!(shipped.bytes() == before, "{file}");
    }
}

#[test]
fn the_judges_find_no_fault_in_what_goes_out() {
    let shipped = Shipped::new();
    shipped.change(EN, "the two take turns as hosts", "the two towns take turns as hosts");
    let python = root().join("target/judges/venv/bin/python");
    let python = python.to_str().unwrap();
    let schema = root().join(
        "target/judges/xliff/usr/share/php/Symfony/Component/Translation/Resources/schemas/\
         xliff-core-2.0.xsd",
    );
    assert!(schema.is_file(), "{} is missing; run tests/run", schema.display());
    let judge = root().join("tests/judges/xliff.py");
    for language in ["fr", "ko"] {
        let (all, some) = (format!("{language}-all.xlf"), format!("{language}.xlf"));
        shipped.done(&["export", language, "--all", "--out", &all]);
        shipped.done(&["export", language, "--out", &some]);
        let files = [shipped.path().join(all), shipped.path().join(some)];
        let call = [judge.clone(), schema.clone()].into_iter().chain(files);
        assert_eq!(tool(python, call), "");
        let po = format!("{language}.po");
        shipped.done(&["export", language, "--all", "--out", &po]);
        let count = "import polib, sys; po = polib.pofile(sys.argv[1]); \
                     print(len(po), len(po.fuzzy_entries()), po.metadata['Language'])";
        let path = shipped.path().join(po);
        let said = tool(python, ["-c".as_ref(), count.as_ref(), path.as_os_str()]);
        let words: Vec<_> = said.split_whitespace().collect();
        assert!(words[0].parse::<usize>().unwrap() > 400, "{said}");
        assert_eq!(&words[1..], ["1", language]);
    }
}

#[test]
fn what_a_translator_did_comes_in() {
    let shipped = Shipped::new();
    // A new message with paragraphs, a new attribute, a file that the language lacks.
    let en = shipped.read("locales/en/common.ftl");
    fs::write(
        shipped.path().join("locales/en/common.ftl"),
        format!("# $since (date): when\nnew-words = One thing.\n    .more =\n        First.\n\n        Second.\n{en}"),
    )
    .unwrap();
    fs::write(
        shipped.path().join("locales/en/zeal.ftl"),
        "zeal-one = Zeal\nzeal-two = More zeal\n",
    )
    .unwrap();
    shipped.change(EN, "the two take turns as hosts", "the two towns take turns as hosts");
    shipped.done(&["export", "ko", "--out", "ko.po"]);
    let po = shipped.read("ko.po");
    let answer = |po: String, id: &str, translation: &str| {
        let at = po.find(&format!("msgctxt \"{id}\"")).unwrap_or_else(|| panic!("{id} in {po}"));
        let text = at + po[at..].find("msgstr").unwrap();
        let end = po[text..].find("\n\n").map_or(po.len(), |end| text + end + 1);
        format!("{}msgstr \"{translation}\"\n{}", &po[..text], &po[end..])
    };
    let po = answer(po, "new-words", "한 가지.");
    let po = answer(po, "new-words.more", "첫째.\\n\\n둘째.");
    let po = answer(po, "zeal-one", "열의");
    // The fuzzy one is found right as it is.
    let po = po.replace("#, fuzzy\n", "");
    fs::write(shipped.path().join("ko.po"), po).unwrap();
    let before = shipped.read(KO);
    shipped.done(&["import", "ko.po"]);
    let common = shipped.read("locales/ko/common.ftl");
    let new =
        "# $since (date): when\nnew-words = 한 가지.\n    .more =\n        첫째.\n\n        둘째.";
    assert!(common.contains(new), "{common}");
    assert_eq!(shipped.read("locales/ko/zeal.ftl"), "zeal-one = 열의\n");
    assert_eq!(shipped.read(KO), before);
    let stale = shipped.stale();
    assert_eq!(stale, [format!("fr {ID}")], "the ledger knows what was found right");

    // What comes back through XLIFF as reviewed is accepted.
    shipped.done(&["export", "ko", "--all", "--out", "ko.xlf"]);
    let xliff = shipped.read("ko.xlf").replace("state=\"translated\"", "state=\"final\"");
    fs::write(shipped.path().join("ko.xlf"), xliff.replace("한 가지.", "한 가지이다.")).unwrap();
    shipped.done(&["import", "ko.xlf"]);
    assert!(shipped.read("locales/ko/common.ftl").contains("new-words = 한 가지이다.\n"));
    let status: Value =
        serde_json::from_str(&shipped.done(&["status", "--format", "json"])).unwrap();
    assert_eq!(status["languages"][2]["texts"]["unreviewed"], 0, "{status}");
}

#[test]
fn every_text_can_be_written_anew() {
    // Each translation with another ending: every layout of a text in a file is met.
    let shipped = Shipped::new();
    let texts = |shipped: &Shipped| {
        shipped.done(&["export", "fr", "--all", "--out", "fr.xlf"]);
        shipped.read("fr.xlf")
    };
    let xliff = texts(&shipped);
    let changed = xliff.replace("</target>", " zzz</target>");
    fs::write(shipped.path().join("new.xlf"), &changed).unwrap();
    let fonts_and_terms = ["levels: { extra-full-stop: allow, missing-full-stop: allow }"];
    let settings = shipped.read("data/dossier.yaml") + "\n" + fonts_and_terms[0] + "\n";
    fs::write(shipped.path().join("data/dossier.yaml"), settings).unwrap();
    shipped.done(&["import", "new.xlf"]);
    let targets = |xliff: &str| -> Vec<String> {
        let parts = xliff.split("<target xml:space=\"preserve\">").skip(1);
        parts.map(|part| part.split("</target>").next().unwrap().to_owned()).collect()
    };
    let after = targets(&texts(&shipped));
    let expected: Vec<_> = targets(&xliff).iter().map(|target| format!("{target} zzz")).collect();
    assert_eq!(after, expected);
    assert!(after.len() > 400);
}

#[test]
fn what_cannot_be_used_is_told_and_nothing_is_written() {
    let shipped = Shipped::new();
    shipped.done(&["export", "ko", "--all", "--out", "ko.xlf"]);
    shipped.done(&["export", "ko", "--all", "--out", "ko.po"]);
    let (xliff, po) = (shipped.read("ko.xlf"), shipped.read("ko.po"));
    let before = shipped.bytes();
    let unit = xliff.find("<unit id=\"partnership-issy-guro.summary\"").unwrap();
    let target = unit + xliff[unit..].find("<target").unwrap();
    let in_target = |find: &str, replace: &str| {
        format!("{}{}", &xliff[..target], xliff[target..].replacen(find, replace, 1))
    };
    for (name, content, expected) in [
        ("a.xlf", xliff.replace("</unit>", ""), "this is not XML"),
        ("b.xlf", xliff.replace("document:2.0", "document:1.2"), "and not XLIFF 2"),
        ("c.xlf", xliff.replace(" trgLang=\"ko\"", ""), "does not say its target language"),
        ("d.xlf", xliff.replace("trgLang=\"ko\"", "trgLang=\"de\""), "has no language `de`"),
        ("e.xlf", xliff.replace("trgLang=\"ko\"", "trgLang=\"en\""), "is the source language"),
        ("f.xlf", in_target("dataRef=\"d1\"", "dataRef=\"d99\""), "there is no data `d99`"),
        ("g.xlf", in_target("에 맺은", "에 { 맺은"), "is no Fluent text"),
        ("h.xlf", in_target("에 맺은", "에 { $sinse } 맺은"), "error[unknown-variable]"),
        (
            "i.xlf",
            in_target("<ph id=\"1\"", "<!-- --><mrk id=\"m\"/><x id=\"1\""),
            "error[missing-variable]",
        ),
        ("j.xlf", in_target("에 맺은", "에 ☃ 맺은"), "error[missing-glyph]"),
        (
            "k.xlf",
            xliff.replace("name=\"partnership-issy-guro.summary\"", "name=\"partnership-issi\""),
            "has no `partnership-issi`",
        ),
        (
            "a.po",
            po.replace("msgctxt \"answer-local-bond\"", "msgctxt answer"),
            "a string stands in quotation marks",
        ),
        ("b.po", po.replace("\"Language: ko\\n\"\n", ""), "does not say its Language"),
        ("c.po", po.replace("msgstr \"", "msgstr[0] \""), "a plural entry"),
        (
            "d.po",
            po.replace("msgctxt \"answer-local-bond\"", "msgctxt \"answer-local-actors\""),
            "is here twice",
        ),
        ("e.po", "nonsense".to_owned(), "is no keyword of a PO file"),
    ] {
        fs::write(shipped.path().join(name), content).unwrap();
        let (status, said) = shipped.refused(&["import", name]);
        assert!(said.contains(expected), "{name}: {said}");
        let usage = ["d.xlf", "e.xlf"].contains(&name);
        assert_eq!(status, if usage { 2 } else { 1 }, "{name}: {said}");
        let place = said.contains(&format!("--> {name}:")) || said.contains(&format!("{name}:"));
        assert!(usage || place, "{name}: {said}");
        assert!(shipped.bytes() == before, "{name} changed a file");
    }
}

#[test]
fn byte_order_marks_and_windows_line_ends_stay() {
    let shipped = Shipped::new();
    let path = shipped.path().join(KO);
    let windows = format!("\u{feff}{}", shipped.read(KO).replace('\n', "\r\n"));
    fs::write(&path, &windows).unwrap();
    shipped.done(&["export", "ko", "--all", "--out", "ko.xlf"]);
    shipped.done(&["import", "ko.xlf"]);
    assert!(fs::read(&path).unwrap() == windows.as_bytes());
    let xliff =
        shipped.read("ko.xlf").replace("기후 예산은 한국 대표단", "기후 예산은 여러 한국 대표단");
    fs::write(shipped.path().join("ko.xlf"), xliff).unwrap();
    shipped.done(&["import", "ko.xlf"]);
    let after = fs::read_to_string(&path).unwrap();
    assert!(after.starts_with('\u{feff}'), "the byte order mark is gone");
    assert!(!after.replace("\r\n", "").contains('\n'), "a line ends in another way");
    assert!(after.contains("여러 한국 대표단"));
}

#[test]
fn the_dossier_inside_the_program_is_not_changed() {
    let folder = tempfile::TempDir::new().unwrap();
    let run = |args: &[&str]| {
        let output = briefing().current_dir(folder.path()).args(args).output().unwrap();
        (output.status.code().unwrap(), text(&output.stderr))
    };
    let (status, _) = run(&["accept", "ko", "--all"]);
    assert_eq!(status, 0, "nothing is left to accept");
    assert_eq!(run(&["export", "ko", "--all", "--out", "ko.po"]).0, 0);
    let po = fs::read_to_string(folder.path().join("ko.po")).unwrap();
    fs::write(folder.path().join("ko.po"), po.replace("연표", "연대기표")).unwrap();
    let (status, said) = run(&["import", "ko.po"]);
    assert_eq!((status, said.contains("cannot be changed")), (3, true), "{said}");
    assert!(Path::new(&folder.path().join("ko.po")).exists());
}
