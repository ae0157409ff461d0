//! What goes to a translator and comes back.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::desk::{EN, ID, KO};
use crate::seeds::Shipped;
use crate::support::{briefing, root, text, tool};

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
