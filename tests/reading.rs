//! Files as people and their programs write them: what is read, and what is said of the rest. The
//! numbers are those of the reports that the cases come from.

use std::fs;
use std::os::unix::ffi::OsStrExt;

use serde_json::Value as Json;

use crate::support::{Dossier, python, root, text};

/// A dossier with one source, without faults.
fn with_source(yaml: &str) -> Dossier {
    let dossier = Dossier::mini().file("data/sources.yaml", yaml);
    for language in ["en", "ko"] {
        let words = "source-a = Source\n    .publisher = Publisher\n    .note = Note\n";
        let path = format!("locales/{language}/sources.ftl");
        dossier.write(&path, format!("# allow(identical-to-source): names\n{words}"));
    }
    dossier
}

/// The findings of facts and words that are errors, as `file:line:column code`.
fn errors(dossier: &Dossier) -> Vec<String> {
    let found = dossier.findings(&["--no-pages"]);
    let found = found.iter().filter(|finding| finding["severity"] == "error");
    found.map(place_and_code).collect()
}

fn place_and_code(finding: &Json) -> String {
    let place = &finding["place"];
    let at = ["file", "line", "column"].map(|key| place[key].to_string().replace('"', ""));
    format!("{} {}", at.join(":"), finding["code"].as_str().unwrap())
}

fn said(dossier: &Dossier) -> String {
    text(&dossier.run(["check", "--no-pages", "--format", "short"]).stdout)
}

/// cases 3.
#[test]
fn words_that_yaml_1_1_took_for_booleans_are_text() {
    for word in ["No", "yes", "On", "Y", "n", "off", "NO", "True", "false"] {
        let dossier = with_source(&format!("- {{ id: a, language: en, title: {word} }}\n"));
        let main = dossier.read("reports/brief/main.typ");
        dossier.write("reports/brief/main.typ", main + "\n#record(\"sources\", \"a\").title\n");
        dossier.done(&["--lang", "en", "--out", "en.pdf"]);
        let pages = crate::support::pages(&dossier.path().join("en.pdf"));
        assert!(pages.lines().any(|line| line.trim() == word), "{word}: {pages}");
    }
    // Norwegian is a language, and a flag is one in any spelling.
    assert_eq!(errors(&with_source("- { id: a, language: no }\n")), [""; 0]);
    let dossier = Dossier::frozen();
    let people = dossier.read("data/people.yaml");
    dossier.write("data/people.yaml", people.replace(": true", ": yes"));
    assert_eq!(errors(&dossier), [""; 0]);
}

/// cases 4.
#[test]
fn fonts_that_are_cut_short_or_pointers_are_refused() {
    let dossier = Dossier::mini();
    let fonts = dossier.path().join("reports/fonts");
    fs::create_dir(&fonts).unwrap();
    crate::support::copy(&root().join("reports/fonts"), &fonts);
    let bold = fs::read(fonts.join("Pretendard-Bold.otf")).unwrap();
    for length in [700_000, bold.len() - 1_000, 2_000] {
        fs::write(fonts.join("Pretendard-Bold.otf"), &bold[..length]).unwrap();
        let (status, said) = dossier.refused(&["--lang", "en"]);
        assert_eq!(status, 1);
        assert!(
            said.contains("error[bad-font]: `reports/fonts/Pretendard-Bold.otf` is "),
            "{said}"
        );
    }
    let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1578432\n";
    fs::write(fonts.join("Pretendard-Bold.otf"), pointer).unwrap();
    let (_, said) = dossier.refused(&["--lang", "en"]);
    assert!(said.contains("is a pointer of Git LFS") && said.contains("git lfs pull"), "{said}");
    let dossier = Dossier::mini().file("locales/ko/words.ftl", pointer);
    let said = self::said(&dossier);
    assert!(said.contains("`locales/ko/words.ftl` is a pointer of Git LFS"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

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

/// cases 19; newcomers, a desk officer.
#[test]
fn numbers_as_people_write_them_are_refused_with_what_was_meant() {
    let cases = [
        ("40 000", "write digits without separators: `40000`"),
        ("\"1,5 %\"", "write a point: `1.5 %`"),
        ("40.000", "write `40000`, or `40`"),
        ("\"47,900,000,000 EUR\"", "write digits without separators: `47900000000 EUR`"),
        ("12 €", "write `12 EUR`"),
    ];
    for (written, help) in cases {
        let dossier = Dossier::mini();
        dossier.change("data/partnerships.yaml", "visits: 12", &format!("visits: {written}"));
        let found = errors(&dossier);
        assert_eq!(found, ["data/partnerships.yaml:6:20 bad-number"], "{written}");
        assert!(said(&dossier).contains(help), "{}", said(&dossier));
    }
    // Degrees are not read in two ways.
    let dossier = Dossier::mini();
    dossier.change("data/places.yaml", "[48.80, 2.12]", "[48.801, 2.123]");
    assert_eq!(errors(&dossier), [""; 0]);
}

/// cases 24, and the three cases of yaml-test-suite that were read although they are not YAML.
#[test]
fn yaml_that_is_not_well_formed_is_refused_in_plain_words() {
    let cases = [
        // 9C9N, DK95-1, QB6E
        ("- id: a\n  title: [a,\nb]\n", "3:1", "indented less"),
        ("- id: a\n  title: \"x\n\ty\"\n", "3:1", "a tab"),
        ("- id: a\n  title: \"x\ny\"\n", "3:1", "indented less"),
        ("- id: a\n  language: en\n---\n- id: b\n", "3:1", "a second YAML document"),
        ("- id: a\n  title: \"x\n", "2:10", "a quotation mark is not closed"),
        ("- id: a\n  title: a: b\n", "2:11", "contains `: `"),
        ("- id: a\n  title: @x\n", "2:10", "cannot begin"),
        ("- id: a\n  title: *x\n", "2:10", "refers to nothing"),
        ("- id: a\n  \"\": 1\n  \"\": 2\n", "3:3", "a key without a name is here twice"),
    ];
    for (yaml, place, words) in cases {
        let said = said(&with_source(yaml));
        let start = format!("data/sources.yaml:{place}: error[");
        assert!(said.starts_with(&start) && said.contains(words), "{yaml:?}: {said}");
        for library in ["from_str", "while parsing", "anchor", "simple key"] {
            assert!(!said.contains(library), "{said}");
        }
    }
    // A closing bracket below its key is how most people write it.
    let yaml = "- id: a\n  language: en\n  sources: [\n    a,\n  ]\n";
    assert_eq!(errors(&with_source(yaml)), [""; 0]);
}

/// cases 24.
#[test]
fn a_cmyk_picture_is_named() {
    let dossier = Dossier::mini();
    let script = "import sys; from PIL import Image\n\
        Image.new('CMYK', (8, 8)).save(sys.argv[1]); Image.new('RGB', (8, 8)).save(sys.argv[2])";
    let path = |name: &str| dossier.path().join("reports").join(name).display().to_string();
    python(["-c", script, &path("cmyk.jpg"), &path("rgb.jpg")]);
    let main = dossier.read("reports/brief/main.typ");
    let with = |name: &str| {
        let image = format!("\n#image(\"/reports/{name}\", alt: \"x\", width: 1cm)\n");
        dossier.write("reports/brief/main.typ", main.clone() + &image);
    };
    with("rgb.jpg");
    dossier.done(&["--lang", "en", "--out", "en.pdf"]);
    with("cmyk.jpg");
    let (_, said) = dossier.refused(&["--lang", "en", "--out", "en.pdf"]);
    assert!(said.contains("`reports/cmyk.jpg` is a picture in CMYK"), "{said}");
    assert!(said.contains("save it as RGB"), "{said}");
    dossier.write("reports/brief/main.typ", &main);
    let settings = dossier.read("data/dossier.yaml");
    let logos = "logos: [{ file: reports/cmyk.jpg, alt: brief-title }]\n";
    dossier.write("data/dossier.yaml", settings + logos);
    let found = errors(&dossier);
    assert!(found.iter().any(|it| it.ends_with("bad-logo")), "{found:?}");
}

/// newcomers, a desk officer.
#[test]
fn settings_are_pointed_at_where_they_are_wrong() {
    let dossier = Dossier::mini();
    dossier.change("data/dossier.yaml", "2026-06-04", "2026-06");
    assert_eq!(errors(&dossier), ["data/dossier.yaml:2:7 impossible-date"]);
    let dossier = Dossier::mini();
    let settings = dossier.read("data/dossier.yaml");
    dossier.write("data/dossier.yaml", settings + "fonts: { default: Nowhere Sans }\n");
    let found = dossier.findings(&[]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0]["code"], "unknown-font");
}

/// Attachments hold nothing internal.
#[test]
fn notes_of_the_glossary_stay_inside() {
    let pdf = crate::support::frozen_pdf("en");
    let script = "import pikepdf, sys\n\
        pdf = pikepdf.open(sys.argv[1])\n\
        for file in pdf.attachments.values():\n\
        \x20   print(file.get_file().read_bytes().decode())";
    let all = python(["-c", script, pdf.to_str().unwrap()]);
    let terms = Dossier::frozen().read("locales/en/terms.ftl");
    assert!(all.contains("term-memorandum") && terms.contains(".avoid ="));
    for internal in [".avoid", ".forms"] {
        assert!(!all.contains(internal), "{internal}");
    }
    // Nor does a change of them make an edition outdated.
    let dossier = Dossier::frozen();
    dossier.done(&["build", "--lang", "en"]);
    let terms = terms.replace("    .avoid = ", "    .avoid = nonsense; ");
    dossier.write("locales/en/terms.ftl", terms);
    assert!(dossier.done(&["build", "--lang", "en"]).starts_with("nothing to do"));
}
