//! What goes to a translator and comes back.

use std::fs;

use serde_json::Value;

use crate::support::{Dossier, LANGUAGES, golden, python, root, text};
use crate::translation::{ID, KO, outdate, stale};

/// How many texts each language of the frozen dossier has.
const TEXTS: usize = 398;

/// The bytes of every file of words.
fn bytes(dossier: &Dossier) -> Vec<(String, Vec<u8>)> {
    bytes_of(dossier, &LANGUAGES)
}

/// The bytes of the files of words in some languages.
pub(crate) fn bytes_of(dossier: &Dossier, languages: &[&str]) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for language in languages {
        let folder = dossier.path().join("locales").join(language);
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            files.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    files.sort();
    files
}

#[test]
fn a_round_trip_changes_no_byte() {
    let dossier = Dossier::frozen();
    let before = bytes(&dossier);
    for language in ["fr", "ko"] {
        for file in ["all.xlf", "all.po", "all.csv", "all.xlsx", "old.xlf"] {
            let version = if file == "old.xlf" { "1.2" } else { "2.1" };
            dossier.done(&["export", language, "--all", "--xliff", version, "--out", file]);
            dossier.done(&["import", file]);
            assert!(bytes(&dossier) == before, "{language} {file}");
        }
    }
    // Nor does one of what is stale, or of an untouched missing text.
    outdate(&dossier);
    dossier.change(KO, "\npartnership-nice-daejeon =", "\npartnership-nice-daejeo =");
    let before = bytes(&dossier);
    // A fault of the words keeps nobody from working on them.
    for file in ["some.xlf", "some.po"] {
        dossier.done(&["export", "ko", "--out", file]);
        let text = dossier.read(file);
        assert!(text.contains(ID) && text.contains("partnership-nice-daejeon"), "{text}");
        assert!(!text.contains("partnership-paris-seoul.summary"));
        dossier.done(&["import", file]);
        assert!(bytes(&dossier) == before, "{file}");
    }
}

#[test]
fn what_published_files_have_comes_back_in_every_format() {
    let read = |language: &str| {
        let path = root().join(format!("tests/fixtures/fluent/{language}/features.ftl"));
        fs::read_to_string(path).unwrap()
    };
    let changes: [fn(String) -> String; 3] = [
        |text| text,
        |text| format!("\u{feff}{}", text.replace('\n', "\r\n")),
        |text| text.trim_end().to_owned(),
    ];
    for change in changes {
        let dossier = Dossier::mini();
        dossier.change("data/dossier.yaml", "languages: [en, ko]", "languages: [en, ko, fr]");
        dossier.write("locales/en/features.ftl", read("en"));
        dossier.write("locales/fr/features.ftl", change(read("fr")));
        for accepted in [false, true] {
            if accepted {
                dossier.done(&["accept", "fr", "--all"]);
            }
            let before = bytes_of(&dossier, &["fr"]);
            for (file, version) in
                [("f.xlf", "2.1"), ("f.xlf", "1.2"), ("f.po", ""), ("f.csv", ""), ("f.xlsx", "")]
            {
                let version = if version.is_empty() { "2.1" } else { version };
                dossier.done(&["export", "fr", "--all", "--xliff", version, "--out", file]);
                let said = dossier.run(["import", file]);
                assert!(said.status.success(), "{}", text(&said.stderr));
                assert!(bytes_of(&dossier, &["fr"]) == before, "{file} {version}");
            }
        }
    }
}

#[test]
fn the_judges_accept_exported_files() {
    let dossier = Dossier::frozen();
    outdate(&dossier);
    let schema = root().join(
        "target/judges/xliff/usr/share/php/Symfony/Component/Translation/Resources/schemas/\
         xliff-core-2.0.xsd",
    );
    assert!(schema.is_file(), "{} is missing; `tests/run` installs it", schema.display());
    let judge = root().join("tests/judges/xliff.py");
    for language in ["fr", "ko"] {
        let (all, some) = (format!("{language}-all.xlf"), format!("{language}.xlf"));
        dossier.done(&["export", language, "--all", "--out", &all]);
        dossier.done(&["export", language, "--out", &some]);
        let files = [dossier.path().join(all), dossier.path().join(some)];
        let call = [judge.clone(), schema.clone()].into_iter().chain(files);
        assert_eq!(python(call), "");
        let old = format!("{language}-old.xlf");
        dossier.done(&["export", language, "--all", "--xliff", "1.2", "--out", &old]);
        let judge = root().join("tests/judges/xliff1.py");
        let path = dossier.path().join(&old);
        let said =
            python([judge.as_os_str(), path.as_os_str(), "kind-twinning".as_ref(), "XYZ".as_ref()]);
        assert_eq!(said, format!("{TEXTS} {} en {language}\n", TEXTS - 1));
        dossier.done(&["import", &old]);
        let words = dossier.read(&format!("locales/{language}/common.ftl"));
        assert!(words.contains("kind-twinning = XYZ\n"), "{words}");
        let po = format!("{language}.po");
        dossier.done(&["export", language, "--all", "--out", &po]);
        let count = "import polib, sys; po = polib.pofile(sys.argv[1]); \
                     print(len(po), len(po.fuzzy_entries()), po.metadata['Language'])";
        let path = dossier.path().join(po);
        let said = python(["-c".as_ref(), count.as_ref(), path.as_os_str()]);
        assert_eq!(said, format!("{TEXTS} 1 {language}\n"));
    }
}

#[test]
fn a_translators_work_is_imported() {
    let dossier = Dossier::frozen();
    // A new message with paragraphs, a new attribute, a file that the language lacks.
    let en = dossier.read("locales/en/common.ftl");
    dossier.write("locales/en/common.ftl", format!("# $since (date): when\nnew-words = One thing.\n    .more =\n        First.\n\n        Second.\n{en}"));
    dossier.write("locales/en/zeal.ftl", "zeal-one = Zeal\nzeal-two = More zeal\n");
    outdate(&dossier);
    dossier.done(&["export", "ko", "--out", "ko.po"]);
    let po = dossier.read("ko.po");
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
    dossier.write("ko.po", po);
    let before = dossier.read(KO);
    dossier.done(&["import", "ko.po"]);
    let common = dossier.read("locales/ko/common.ftl");
    let new =
        "# $since (date): when\nnew-words = 한 가지.\n    .more =\n        첫째.\n\n        둘째.";
    assert!(common.contains(new), "{common}");
    assert_eq!(dossier.read("locales/ko/zeal.ftl"), "zeal-one = 열의\n");
    assert_eq!(dossier.read(KO), before);
    let stale = stale(&dossier);
    assert_eq!(stale, [format!("fr {ID}")], "the ledger knows what was found right");

    // What comes back through XLIFF as reviewed is accepted.
    dossier.done(&["export", "ko", "--all", "--out", "ko.xlf"]);
    let xliff = dossier.read("ko.xlf").replace("state=\"translated\"", "state=\"final\"");
    dossier.write("ko.xlf", xliff.replace("한 가지.", "한 가지이다."));
    dossier.done(&["import", "ko.xlf"]);
    assert!(dossier.read("locales/ko/common.ftl").contains("new-words = 한 가지이다.\n"));
    let status: Value =
        serde_json::from_str(&dossier.done(&["status", "--format", "json"])).unwrap();
    assert_eq!(status["languages"][2]["texts"]["unreviewed"], 0, "{status}");
}

#[test]
fn every_text_can_be_replaced() {
    // Each translation with another ending: every layout of a text in a file is met.
    let dossier = Dossier::frozen();
    let texts = |dossier: &Dossier| {
        dossier.done(&["export", "fr", "--all", "--out", "fr.xlf"]);
        dossier.read("fr.xlf")
    };
    let xliff = texts(&dossier);
    let changed = xliff.replace("</target>", " zzz</target>");
    dossier.write("new.xlf", &changed);
    let levels = "levels: { extra-full-stop: allow, missing-full-stop: allow }\n";
    dossier.write("data/dossier.yaml", dossier.read("data/dossier.yaml") + levels);
    dossier.done(&["import", "new.xlf"]);
    let targets = |xliff: &str| -> Vec<String> {
        let parts = xliff.split("<target xml:space=\"preserve\">").skip(1);
        parts.map(|part| part.split("</target>").next().unwrap().to_owned()).collect()
    };
    let after = targets(&texts(&dossier));
    let expected: Vec<_> = targets(&xliff).iter().map(|target| format!("{target} zzz")).collect();
    assert_eq!(after, expected);
    assert_eq!(after.len(), TEXTS);
}

#[test]
fn unusable_files_are_reported_and_nothing_is_written() {
    let dossier = Dossier::frozen();
    dossier.done(&["export", "ko", "--all", "--out", "ko.xlf"]);
    dossier.done(&["export", "ko", "--all", "--out", "ko.po"]);
    let (xliff, po) = (dossier.read("ko.xlf"), dossier.read("ko.po"));
    let before = bytes(&dossier);
    let unit = xliff.find("<unit id=\"partnership-issy-guro.summary\"").unwrap();
    let target = unit + xliff[unit..].find("<target").unwrap();
    let in_target = |find: &str, replace: &str| {
        format!("{}{}", &xliff[..target], xliff[target..].replacen(find, replace, 1))
    };
    let bond = "msgctxt \"answer-local-bond\"";
    let mut all = String::new();
    for (name, content) in [
        ("not-xml.xlf", xliff.replace("</unit>", "")),
        ("old-xliff.xlf", xliff.replace("document:2.0", "document:1.2")),
        ("no-language.xlf", xliff.replace(" trgLang=\"ko\"", "")),
        ("other-language.xlf", xliff.replace("trgLang=\"ko\"", "trgLang=\"de\"")),
        ("source-language.xlf", xliff.replace("trgLang=\"ko\"", "trgLang=\"en\"")),
        ("unknown-data.xlf", in_target("dataRef=\"d1\"", "dataRef=\"d99\"")),
        ("no-fluent.xlf", in_target("에 맺은", "에 { 맺은")),
        ("unknown-variable.xlf", in_target("에 맺은", "에 { $sinse } 맺은")),
        ("missing-variable.xlf", in_target("<ph id=\"1\"", "<!-- --><mrk id=\"m\"/><x id=\"1\"")),
        (
            "unknown-message.xlf",
            xliff.replace("name=\"partnership-issy-guro.summary\"", "name=\"partnership-issi\""),
        ),
        ("unquoted.po", po.replace(bond, "msgctxt answer")),
        ("no-language.po", po.replace("\"Language: ko\\n\"\n", "")),
        ("plural.po", po.replace("msgstr \"", "msgstr[0] \"")),
        ("twice.po", po.replace(bond, "msgctxt \"answer-local-actors\"")),
        ("nonsense.po", "nonsense".to_owned()),
    ] {
        dossier.write(name, content);
        let (status, said) = dossier.refused(&["import", name]);
        // A wrong language is a fault of the call, all else stands at a place of the file.
        let usage = ["other-language.xlf", "source-language.xlf"].contains(&name);
        assert_eq!(status, if usage { 2 } else { 1 }, "{name}: {said}");
        assert!(usage || said.contains(&format!("{name}:")), "{name}: {said}");
        assert!(bytes(&dossier) == before, "{name} changed a file");
        all.push_str(&format!("== {name}\n{said}\n"));
    }
    golden("import-refused.txt", &all);
}

#[test]
fn byte_order_marks_and_windows_line_ends_stay() {
    let dossier = Dossier::frozen();
    let path = dossier.path().join(KO);
    let windows = format!("\u{feff}{}", dossier.read(KO).replace('\n', "\r\n"));
    fs::write(&path, &windows).unwrap();
    dossier.done(&["export", "ko", "--all", "--out", "ko.xlf"]);
    dossier.done(&["import", "ko.xlf"]);
    assert!(fs::read(&path).unwrap() == windows.as_bytes());
    let xliff =
        dossier.read("ko.xlf").replace("기후 예산은 한국 대표단", "기후 예산은 여러 한국 대표단");
    dossier.write("ko.xlf", xliff);
    dossier.done(&["import", "ko.xlf"]);
    let after = fs::read_to_string(&path).unwrap();
    assert!(after.starts_with('\u{feff}'), "the byte order mark is gone");
    assert!(!after.replace("\r\n", "").contains('\n'), "a line ends in another way");
    assert!(after.contains("여러 한국 대표단"));
}
