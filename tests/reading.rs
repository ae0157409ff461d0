//! Files as people and their programs write them: what is read, and what is said of the rest. The
//! numbers are those of the reports that the cases come from.

use std::fs;

use crate::support::reading::{errors, said, with_source};
use crate::support::{Dossier, python, root};

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
