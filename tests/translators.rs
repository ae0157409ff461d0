//! New languages, conflicts and formats: what translators and ministries meet (newcomers.md 2, 3, 7 and
//! "A translator"; cases 8 to 10; faults 7).

use std::fs;

use crate::exchange::bytes_of;
use crate::support::{Dossier, golden, python, root, text};

const FORMATS: [&[&str]; 5] = [
    &["--out", "file.xlf"],
    &["--out", "file.xlf", "--xliff", "1.2"],
    &["--out", "file.po"],
    &["--out", "file.csv"],
    &["--out", "file.xlsx"],
];

fn export(dossier: &Dossier, language: &str, args: &[&str]) -> &'static str {
    dossier.done(&[&["export", language], args].concat());
    let name = args[args.iter().position(|arg| *arg == "--out").unwrap() + 1];
    Box::leak(name.to_owned().into_boxed_str())
}

/// Adds a language to the small dossier.
fn with_german(dossier: &Dossier) {
    dossier.change("data/dossier.yaml", "languages: [en, ko]", "languages: [en, ko, de]");
}

/// The PO file with this translation of a text.
fn answered(po: &str, id: &str, translation: &str) -> String {
    let at = po.find(&format!("msgctxt \"{id}\"")).unwrap_or_else(|| panic!("{id} in {po}"));
    let start = at + po[at..].find("msgstr").unwrap();
    let end = po[start..].find("\n\n").map_or(po.len(), |end| start + end + 1);
    format!("{}msgstr \"{translation}\"\n{}", &po[..start], &po[end..])
}

#[test]
fn newcomers_2_an_import_reverts_no_newer_work() {
    for format in FORMATS {
        let dossier = Dossier::mini();
        dossier.done(&["accept", "ko", "--all"]);
        let file = export(&dossier, "ko", &[format, &["--all"]].concat());
        // A colleague corrects a text.
        dossier.change("locales/ko/common.ftl", "나라", "국가");
        dossier.done(&["accept", "ko", "--all"]);
        let before = bytes_of(&dossier, &["ko"]);
        let said = text(&dossier.run(["import", file]).stderr);
        assert!(bytes_of(&dossier, &["ko"]) == before, "{format:?}: {said}");
        assert!(said.contains("kept level-country"), "{format:?}: {said}");
    }
}

#[test]
fn newcomers_2_what_both_changed_is_a_conflict() {
    let dossier = Dossier::mini();
    dossier.done(&["export", "ko", "--all", "--out", "ko.po"]);
    let po = answered(&dossier.read("ko.po"), "level-country", "국가들");
    dossier.write("ko.po", answered(&po, "brief-alt", "빈 것"));
    dossier.change("locales/ko/common.ftl", "나라", "국가");
    let before = bytes_of(&dossier, &["ko"]);
    let (status, said) = dossier.refused(&["import", "ko.po"]);
    assert_eq!(status, 1);
    assert!(bytes_of(&dossier, &["ko"]) == before);
    golden("import-conflict.txt", &said);
    dossier.done(&["import", "ko.po", "--conflicts", "keep"]);
    let words = dossier.read("locales/ko/common.ftl");
    assert!(words.contains("level-country = 국가\n") && words.contains("brief-alt = 빈 것\n"));
    dossier.done(&["import", "ko.po", "--conflicts", "replace"]);
    assert!(dossier.read("locales/ko/common.ftl").contains("level-country = 국가들\n"));

    // A text that was missing when it was exported.
    dossier.change("locales/ko/common.ftl", "brief-alt = 빈 것\n", "");
    dossier.done(&["export", "ko", "--out", "ko.po"]);
    dossier.write("ko.po", answered(&dossier.read("ko.po"), "brief-alt", "없음"));
    let words = dossier.read("locales/ko/common.ftl");
    dossier.write("locales/ko/common.ftl", words + "brief-alt = 아무것도\n");
    assert!(dossier.refused(&["import", "ko.po"]).1.contains("conflicting-translation"));
}

#[test]
fn newcomers_3_a_language_without_words_is_handed_over_whole() {
    for in_settings in [true, false] {
        let dossier = Dossier::mini();
        if in_settings {
            with_german(&dossier);
        }
        let output = dossier.run(["export", "de_DE", "--out", "de.po"]);
        let said = text(&output.stderr);
        assert_eq!(said.contains("`de-DE` is a new language"), !in_settings, "{said}");
        let units = dossier.read("de.po").matches("msgctxt").count();
        assert_eq!(units, 16, "{said}");
    }
    let dossier = Dossier::mini();
    assert_eq!(dossier.refused(&["export", "xx"]).0, 2);
    // It is imported into a folder of its own, once the settings name it.
    dossier.done(&["export", "de", "--out", "de.po"]);
    dossier.write("de.po", answered(&dossier.read("de.po"), "brief-alt", "Nichts"));
    let (status, said) = dossier.refused(&["import", "de.po"]);
    assert!(status == 2 && said.contains("`languages` in data/dossier.yaml"), "{said}");
    with_german(&dossier);
    let status = dossier.done(&["status"]);
    assert!(status.contains("6 missing") && status.contains("10 missing"), "{status}");
    dossier.done(&["import", "de.po"]);
    assert_eq!(dossier.read("locales/de/common.ftl"), "brief-alt = Nichts\n");
    assert!(dossier.done(&["show", "brief-alt", "--lang", "de"]).contains("unreviewed"));
}

#[test]
fn newcomers_3_a_copy_of_the_source_is_missing_until_it_is_accepted() {
    let dossier = Dossier::mini();
    with_german(&dossier);
    fs::create_dir(dossier.path().join("locales/de")).unwrap();
    for file in ["common.ftl", "words.ftl"] {
        let words = dossier.read(&format!("locales/en/{file}"));
        dossier.write(&format!("locales/de/{file}"), words);
    }
    let status = dossier.done(&["status"]);
    // Names of places in another script, and a message that has no word, are no copies.
    assert!(status.contains("6 missing"), "{status}");
    dossier.done(&["export", "de", "--out", "de.po"]);
    let po = dossier.read("de.po");
    assert!(po.contains("msgctxt \"brief-title\"\nmsgid \"A brief\"\nmsgstr \"\"\n"), "{po}");
    // It comes back as it was sent, which is remarked.
    dossier.write("de.po", answered(&po, "brief-title", "A brief"));
    dossier.done(&["import", "de.po"]);
    dossier.write("de.po", answered(&po, "brief-title", "Ein Bericht"));
    dossier.done(&["import", "de.po"]);
    assert!(dossier.read("locales/de/common.ftl").contains("brief-title = Ein Bericht\n"));
    let said = text(&dossier.run(["accept", "de", "brief-alt"]).stderr);
    assert!(said.contains("the same as in the source language: 1 text"), "{said}");
    let left = dossier.done(&["export", "de", "--out", "-"]);
    assert!(!left.contains("brief-alt") && left.contains("kind-twinning"), "{left}");
}

#[test]
fn newcomers_7_names_that_are_not_translated_yet_refuse_nothing() {
    let dossier = Dossier::mini();
    with_german(&dossier);
    let id = "partnership-versailles-gyeongju";
    for format in FORMATS {
        export(&dossier, "de", format);
    }
    // Units without a target are skipped.
    for file in ["file.xlf", "file.po", "file.csv", "file.xlsx"] {
        let said = text(&dossier.run(["import", file]).stderr);
        assert_eq!(said, "nothing to import: every text is the same already\n", "{file}");
    }
    let po = answered(&dossier.read("file.po"), id, "{ place-versailles } und { place-gyeongju }");
    dossier.write("file.po", po);
    let output = dossier.run(["import", "file.po"]);
    let said = text(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(
        said.contains("warning[unknown-message]: `place-gyeongju` is not translated into `de` yet"),
        "{said}"
    );
    let expected =
        "partnership-versailles-gyeongju = { place-versailles } und { place-gyeongju }\n";
    assert!(dossier.read("locales/de/words.ftl").contains(expected));
    // What does not exist at all is refused.
    let po = dossier.read("file.po").replacen("{ place-versailles } und", "{ place-paris } und", 1);
    dossier.write("file.po", po);
    assert_eq!(dossier.refused(&["import", "file.po"]).0, 1);
}

#[test]
fn a_character_that_no_font_has_is_a_warning() {
    let dossier = Dossier::mini();
    dossier.done(&["export", "ko", "--all", "--out", "ko.po"]);
    let po = answered(&dossier.read("ko.po"), "brief-alt", "حتى ☃");
    dossier.write("ko.po", po);
    let output = dossier.run(["import", "ko.po"]);
    let said = text(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert_eq!(said.matches("warning[missing-glyph]").count(), 1, "{said}");
    assert!(dossier.read("locales/ko/common.ftl").contains("brief-alt = حتى ☃"));
}

#[test]
fn translators_see_the_values() {
    let dossier = Dossier::frozen();
    let note = "# allow(typed-figure): as decided\n# $masks (number): masks sent";
    dossier.change("locales/en/partnerships.ftl", "# $masks (number): masks sent", note);
    for format in FORMATS {
        let file = export(&dossier, "ko", &[format, &["--all"]].concat());
        if file == "file.xlsx" {
            continue;
        }
        let text = dossier.read(file);
        assert!(
            text.contains("KIM Hyoung-jin") && text.contains("Versailles → 베르사유"),
            "{format:?}"
        );
        assert!(text.contains("40,000"), "{format:?}");
        assert!(!text.contains("allow("), "{format:?}");
        assert!(text.contains("masks sent"), "{format:?}");
    }
    dossier.done(&["export", "ko", "--all", "--out", "ko.xlf"]);
    let xliff = dossier.read("ko.xlf");
    assert!(xliff.contains("disp=\"40,000\" equiv=\"40,000\" canDelete=\"no\""), "no disp");
    // The glossary helps in a language that has none yet.
    dossier.done(&["export", "de", "--out", "de.xlf"]);
    let german = dossier.read("de.xlf");
    assert!(german.contains("<gls:term>") && german.contains("<gls:definition>"));
    assert!(!german.contains("<gls:translation>"));
}

#[test]
fn what_is_left_to_accept_is_said() {
    let dossier = Dossier::mini();
    let status = dossier.done(&["status"]);
    assert!(status.contains("ko: 16 unreviewed; `briefing accept ko --all`\n"), "{status}");
    assert!(!status.contains("0 %\n"), "{status}");
    dossier.done(&["accept", "ko", "--all"]);
    assert!(dossier.done(&["status"]).contains("100 %"));
}

#[test]
fn cases_8_languages_are_named_as_tools_name_them() {
    let dossier = Dossier::mini();
    dossier.done(&["export", "KO", "--all", "--out", "ko.xlf"]);
    dossier.done(&["export", "ko_KR.UTF-8", "--all", "--out", "ko.po"]);
    let (xliff, po) = (dossier.read("ko.xlf"), dossier.read("ko.po"));
    for tag in ["ko-KR", "KO", "ko_KR", "ko_KR.UTF-8", "kor"] {
        dossier.write("a.po", po.replace("Language: ko\\n", &format!("Language: {tag}\\n")));
        dossier.write("a.xlf", xliff.replace("trgLang=\"ko\"", &format!("trgLang=\"{tag}\"")));
        dossier.done(&["import", "a.po"]);
        dossier.done(&["import", "a.xlf"]);
        dossier.done(&["--lang", tag, "--out", "a.pdf"]);
    }
    dossier.done(&["accept", "ko-KR", "--all"]);
    dossier.write("a.xlf", xliff.replace("srcLang=\"en\"", "srcLang=\"en-US\""));
    dossier.done(&["import", "a.xlf"]);
    for (from, to) in [("srcLang=\"en\"", "srcLang=\"de\""), ("trgLang=\"ko\"", "trgLang=\"de\"")] {
        dossier.write("a.xlf", xliff.replace(from, to));
        let (status, said) = dossier.refused(&["import", "a.xlf"]);
        assert!(status == 2 && said.contains("a.xlf:2:"), "{said}");
    }
}

#[test]
fn cases_9_and_10_what_fluent_reserves_goes_out_and_comes_back() {
    for words in [
        "brief-alt = [초안] 없음\n",
        "brief-alt = * 없음\n",
        "brief-alt = .NET 사무소\n",
        "brief-alt = { \"}\" } 없음\n",
        "brief-alt =\n     없음,\n    아무것도 없음\n",
        "brief-alt = [초안] 없음\n\n    둘째\n",
    ] {
        let dossier = Dossier::mini();
        dossier.change("locales/ko/common.ftl", "brief-alt = 없음\n", words);
        dossier.done(&["accept", "ko", "--all"]);
        let before = bytes_of(&dossier, &["ko"]);
        for format in FORMATS {
            let file = export(&dossier, "ko", &[format, &["--all"]].concat());
            dossier.done(&["import", file]);
            assert!(bytes_of(&dossier, &["ko"]) == before, "{words} {format:?}");
        }
    }
    // A translator may write it.
    for (written, expected) in [
        ("[초안] 없음", "brief-alt = [초안] 없음\n"),
        (".x = y", "brief-alt = .x = y\n"),
        ("} 없음", "brief-alt = { \"}\" } 없음\n"),
        ("없음\\n.other = x", "brief-alt = 없음 { \".\" }other = x\n"),
        ("* a\\n\\n* b", "brief-alt = * a\n\n    { \"*\" } b\n"),
    ] {
        let dossier = Dossier::mini();
        dossier.done(&["export", "ko", "--all", "--out", "ko.po"]);
        dossier.write("ko.po", answered(&dossier.read("ko.po"), "brief-alt", written));
        dossier.done(&["import", "ko.po"]);
        let words = dossier.read("locales/ko/common.ftl");
        assert!(words.contains(expected), "{written}: {words}");
        dossier.done(&["--lang", "ko", "--out", "a.pdf"]);
    }
}

#[test]
fn faults_7_control_characters_are_refused() {
    let dossier = Dossier::mini();
    dossier.done(&["export", "ko", "--all", "--out", "ko.po"]);
    dossier.done(&["export", "ko", "--all", "--out", "ko.xlf"]);
    let (po, xliff) = (dossier.read("ko.po"), dossier.read("ko.xlf"));
    let before = bytes_of(&dossier, &["ko"]);
    for code in ["\\000", "\\001", "\\033[31m"] {
        dossier.write("a.po", answered(&po, "brief-alt", &format!("없{code}음")));
        let (status, said) = dossier.refused(&["import", "a.po"]);
        assert!(status == 1 && said.contains("control character"), "{said}");
    }
    for code in ["0000", "001B", "FFFE", "FFFF", "0085"] {
        let with = format!(">없<cp hex=\"{code}\"/>음</target>");
        dossier.write("a.xlf", xliff.replace(">없음</target>", &with));
        assert_eq!(dossier.refused(&["import", "a.xlf"]).0, 1, "{code}");
    }
    // Of the source, too, which the ledger remembers.
    for c in ["\u{1}", "\u{feff}", "\u{202e}", "\u{200f}"] {
        let csv = format!("id,source (en),translation (ko)\nbrief-alt,Noth{c}ing,없다\n");
        dossier.write("a.csv", csv);
        let (status, said) = dossier.refused(&["import", "a.csv"]);
        assert!(status == 1 && said.contains("the source of `brief-alt` has "), "{said}");
    }
    assert!(bytes_of(&dossier, &["ko"]) == before);
}

#[test]
fn spreadsheets_may_save_a_table_in_their_own_way() {
    let dossier = Dossier::mini();
    dossier.done(&["export", "ko", "--all", "--out", "ko.csv"]);
    let csv = dossier.read("ko.csv");
    assert!(csv.starts_with(
        "\u{feff}id,source (en),translation (ko),state,notes,place,target-digest\r\n"
    ));
    let csv = csv.replace(",없음,", ",\"없다, 없다\",");
    // Excel saves semicolons where the comma is a decimal mark, and line feeds only.
    let semicolons = csv.replace("\r\n", "\n");
    let mut rows = csv::ReaderBuilder::new().has_headers(false).from_reader(semicolons.as_bytes());
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    for row in rows.records() {
        writer.write_record(&row.unwrap()).unwrap();
    }
    dossier.write("a.csv", String::from_utf8(writer.into_inner().unwrap()).unwrap());
    dossier.done(&["import", "a.csv"]);
    assert!(dossier.read("locales/ko/common.ftl").contains("brief-alt = 없다, 없다\n"));

    // A workbook goes through another program.
    let levels = dossier.read("data/dossier.yaml") + "levels: { differing-figures: warning }\n";
    dossier.write("data/dossier.yaml", levels);
    dossier.done(&["export", "ko", "--all", "--out", "ko.xlsx"]);
    let again = fs::read(dossier.path().join("ko.xlsx")).unwrap();
    dossier.done(&["export", "ko", "--all", "--out", "ko.xlsx"]);
    assert!(fs::read(dossier.path().join("ko.xlsx")).unwrap() == again, "the same bytes");
    let edit = root().join("tests/judges/edit_xlsx.py");
    let path = dossier.path().join("ko.xlsx");
    let said = python([edit.as_os_str(), path.as_os_str(), "brief-alt".as_ref(), "1987".as_ref()]);
    assert_eq!(said, "");
    dossier.done(&["import", "ko.xlsx"]);
    assert!(dossier.read("locales/ko/common.ftl").contains("brief-alt = 1987\n"));
    dossier.write("no.xlsx", "PK\u{3}\u{4}nothing");
    assert!(dossier.refused(&["import", "no.xlsx"]).1.contains("not a workbook"));
}
