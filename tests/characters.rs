//! Characters and encodings of files: composed and taken apart, in no font, in no encoding, not seen. The
//! numbers are those of the reports that the cases come from.

use std::fs;
use std::os::unix::ffi::OsStrExt;

use crate::support::reading::{errors, said, with_source};
use crate::support::{Dossier, python, text};

/// cases 13: macOS takes letters apart.
#[test]
fn decomposed_names_and_texts_are_the_same_as_composed_ones() {
    let decompose = |text: &str| {
        let script = "import sys, unicodedata\n\
            sys.stdout.buffer.write(unicodedata.normalize('NFD', sys.argv[1]).encode())";
        python(["-c", script, text])
    };
    let dossier = Dossier::mini();
    dossier.done(&["--lang", "ko", "--out", "composed.pdf"]);
    let original = dossier.read("locales/ko/words.ftl");
    for file in ["locales/ko/words.ftl", "locales/ko/common.ftl", "data/partnerships.yaml"] {
        let text = dossier.read(file);
        let apart = decompose(&text);
        assert_ne!(apart, text);
        dossier.write(file, apart);
    }
    assert_eq!(said(&dossier), said(&Dossier::mini()));
    dossier.done(&["--lang", "ko", "--out", "decomposed.pdf"]);
    let pdf = |name: &str| fs::read(dossier.path().join(name)).unwrap();
    assert!(pdf("composed.pdf") == pdf("decomposed.pdf"), "other bytes");
    // The file keeps its bytes where nothing was translated.
    dossier.done(&["export", "ko", "--all", "--out", "ko.po"]);
    let po = dossier.read("ko.po");
    assert!(po.contains("경주"), "the texts are composed");
    dossier.write("ko.po", po.replace("msgstr \"경주\"", "msgstr \"서라벌\""));
    dossier.done(&["import", "ko.po"]);
    let expected = decompose(&original)
        .replace(&decompose("place-gyeongju = 경주"), "place-gyeongju = 서라벌");
    assert_eq!(dossier.read("locales/ko/words.ftl"), expected);
    // Names of folders and files.
    for (written, on_disk) in
        [("보고서", decompose("보고서")), ("Angoulême", decompose("Angoulême"))]
    {
        let dossier = Dossier::mini();
        fs::rename(
            dossier.path().join("reports/brief"),
            dossier.path().join("reports").join(&on_disk),
        )
        .unwrap();
        dossier.change("data/dossier.yaml", "[brief]", &format!("[{written}]"));
        dossier.done(&["--lang", "ko", "--out", "ko.pdf"]);
        dossier.change("data/dossier.yaml", written, &on_disk);
        dossier.done(&["--lang", "ko", "--out", "ko.pdf"]);
        for name in [written, &on_disk] {
            dossier.done(&["--lang", "ko", "--report", name, "--out", "ko.pdf"]);
        }
    }
}

/// cases 13; newcomers, a translator.
#[test]
fn missing_glyphs_are_one_finding_a_character_and_file_or_one_a_language() {
    let dossier = Dossier::mini();
    dossier.change("locales/ko/words.ftl", "= 경주", "= 慶 경 慶 慶");
    dossier.change("locales/ko/common.ftl", "= 없음", "= 慶 없음");
    let missing = |dossier: &Dossier| {
        let found = dossier.findings(&["--no-pages"]);
        let found: Vec<_> = found.into_iter().filter(|it| it["code"] == "missing-glyph").collect();
        found
    };
    let found = missing(&dossier);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[1]["notes"][0].as_str().unwrap().contains("2 more times"), "{found:?}");
    dossier.change("locales/ko/common.ftl", "= 慶 없음", "= 漢城은 大韓民國의 首都이다");
    let found = missing(&dossier);
    assert_eq!(found.len(), 1, "{found:?}");
    let message = found[0]["message"].as_str().unwrap();
    assert!(message.contains("characters of `ko`"), "{message}");
    assert_eq!(found[0]["place"]["file"], "locales/ko/common.ftl");
    // cases 24: a title in the data, without a page.
    let dossier = with_source("- { id: a, language: ko, title: 韓國 }\n");
    assert_eq!(errors(&dossier)[0], "data/sources.yaml:1:33 missing-glyph");
}

/// cases 16.
#[test]
fn text_that_is_not_utf_8_is_one_finding_with_a_place_and_a_guess() {
    let encode = |text: &str, encoding: &str| -> Vec<u8> {
        let script = "import sys; print(sys.argv[1].encode(sys.argv[2], 'replace').hex())";
        let hex = python(["-c", script, text, encoding]);
        let digits = hex.trim().as_bytes().chunks(2);
        digits
            .map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap())
            .collect()
    };
    let cases = [
        ("locales/ko/words.ftl", "cp949", "CP949"),
        ("locales/ko/common.ftl", "cp949", "CP949"),
        ("data/partnerships.yaml", "cp949", "CP949"),
        ("locales/ko/words.ftl", "utf-16", "UTF-16LE"),
    ];
    for (file, encoding, guess) in cases {
        let dossier = Dossier::mini();
        let whole = dossier.read(file);
        let bytes = encode(&whole, encoding);
        dossier.write(file, &bytes);
        let said = said(&dossier);
        if encoding != "utf-16" {
            let (line, before) = whole
                .lines()
                .zip(1..)
                .map(|(l, n)| (n, l))
                .find_map(|(n, l)| Some((n, l.chars().position(|c| !c.is_ascii())?)))
                .unwrap();
            let place = format!("{file}:{line}:{}: error[not-utf8]: ", before + 1);
            assert!(said.starts_with(&place), "{place}: {said}");
        }
        assert!(said.contains(&format!("it looks like {guess}")), "{said}");
        let lines = said.lines().count();
        assert_eq!(lines, 1, "{file} {encoding}: {said}");
        let (status, said) = dossier.refused(&["--lang", "ko", "--format", "short"]);
        assert_eq!((status, said.lines().count()), (1, 1), "{said}");
    }
    let french = Dossier::frozen();
    let words = french.read("locales/fr/places.ftl");
    french.write("locales/fr/places.ftl", encode(&words, "cp1252"));
    let said = said(&french);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("windows-1252"), "{said}");
    // A name that is not UTF-8: what the file has is read.
    let dossier = Dossier::mini();
    let name = [&encode("단어", "cp949")[..], b".ftl"].concat();
    let folder = dossier.path().join("locales/ko");
    fs::rename(folder.join("words.ftl"), folder.join(std::ffi::OsStr::from_bytes(&name))).unwrap();
    let said = text(&dossier.run(["check", "--no-pages", "--format", "short"]).stdout);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("error[not-utf8]: the name of the file"), "{said}");
}

/// cases 18 and 20, and what the attacks found without a place.
#[test]
fn characters_that_nobody_sees_are_found_where_they_are() {
    let data = [
        ("- id: a\n  language:\u{A0}en\n", "2:12 malformed-yaml", "U+00A0 (no-break space)"),
        ("- id: a\n  language: en\n  date: 1987\u{200B}\n", "3:13 forbidden-character", "U+200B"),
        ("- id: a\n  language: en\n  da\u{200B}te: 1987\n", "3:5 forbidden-character", "U+200B"),
        (
            "- id: a\n  language: en\n  title: x\u{E000}\n",
            "3:11 forbidden-character",
            "private use",
        ),
        (
            "- id: a\n  language: en\n  title: \"x\\0\"\n",
            "3:10 forbidden-character",
            "U+0000 (null)",
        ),
        (
            "- id: a\n  language: en\n  title: x\u{1B}y\n",
            "3:11 forbidden-character",
            "U+001B (escape)",
        ),
        (
            "- id: a\n  language: en\n  title: x\u{7F}y\n",
            "3:11 forbidden-character",
            "U+007F (delete)",
        ),
        (
            "- id: a\n  language: en\n  title: x\u{FEFF}y\n",
            "3:11 forbidden-character",
            "byte order mark",
        ),
        ("- id: a\n\tlanguage: en\n", "2:1 malformed-yaml", "a tab"),
    ];
    for (yaml, place, name) in data {
        let dossier = with_source(yaml);
        let found = errors(&dossier);
        let expected = format!("data/sources.yaml:{place}");
        assert!(found.contains(&expected), "{yaml:?}: {found:?}");
        assert!(said(&dossier).contains(name), "{yaml:?}: {}", said(&dossier));
    }
    let words =
        ["\u{1B}", "\u{7F}", "\u{0}", "\u{E000}", "\u{FEFF}", "\u{9B}", "\u{FFFF}", "\u{F0000}"];
    for c in words {
        let dossier = Dossier::mini();
        dossier.change(
            "locales/ko/words.ftl",
            "place-gyeongju = 경주",
            &format!("place-gyeongju = 경{c}주"),
        );
        let line = dossier.read("locales/ko/words.ftl");
        let line = line.lines().position(|line| line.starts_with("place-gyeongju")).unwrap() + 1;
        let expected = format!("locales/ko/words.ftl:{line}:19 forbidden-character");
        assert_eq!(errors(&dossier), [expected], "{c:?}");
        let dossier = Dossier::mini();
        let escaped = format!(
            "place-gyeongju = 경{{ \"\\U{:06X}\" }}주",
            u32::from(c.chars().next().unwrap())
        );
        dossier.change("locales/ko/words.ftl", "place-gyeongju = 경주", &escaped);
        assert!(errors(&dossier).iter().any(|it| it.ends_with("forbidden-character")), "{c:?}");
    }
    // A tab before an attribute, cases 24.
    let dossier = Dossier::mini();
    dossier.change(
        "locales/ko/words.ftl",
        "place-gyeongju = 경주",
        "place-gyeongju = 경주\n\t.reading = 경주",
    );
    assert!(
        said(&dossier).contains("error[malformed-message]: a tab is here"),
        "{}",
        said(&dossier)
    );
}
