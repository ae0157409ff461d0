//! Editions in several languages and of one record, and the settings that ask for them.

use std::collections::BTreeSet;
use std::path::Path;

use crate::build::{built, snapshot};
use crate::support::sheet::{EDITIONS, HEAD, SHEET, manifest, sheet};
use crate::support::{Dossier, pages, text};

/// The names of the PDFs in a folder, without the ending.
fn names(folder: &Path) -> Vec<String> {
    let files = snapshot(folder).into_keys();
    let names = files.filter_map(|name| name.strip_suffix(".pdf").map(str::to_owned));
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

#[test]
fn a_template_reads_languages_layout_and_record() {
    let dossier = sheet("");
    let cases: &[(&[&str], &str, &str, &[&str])] = &[
        (&["--lang", "fr,ko"], "sheet-fr-ko", "columns", &["\"fr\", \"ko\""]),
        (&["--lang", "ko,fr", "--layout", "facing"], "sheet-ko-fr-facing", "facing", &["경주"]),
        (
            &["--lang", "ko,en,fr", "--layout", "sequence", "--review"],
            "sheet-ko-en-fr-sequence-review",
            "sequence",
            &["Gyeongju", "경주", "\"review\""],
        ),
        (
            &["--lang", "fr,en", "--select", "issy-guro"],
            "sheet-issy-guro-fr-en",
            "columns",
            &["\"partnerships\"", "\"partnership-issy-guro\"", "Issy-les-Moulineaux–Guro"],
        ),
        (&["--lang", "en-XA,ko"], "sheet-en-XA-ko", "columns", &["경주", "[Ĝýéöñĝĵû"]),
    ];
    for (args, name, layout, parts) in cases {
        dossier.done(args);
        let page = pages(&dossier.path().join(format!("{name}.pdf")));
        assert!(page.contains(&format!("layout: \"{layout}\"")), "{page}");
        for part in *parts {
            assert!(page.contains(part), "{part} in {page}");
        }
    }
    // In one language there is nothing to lay out.
    dossier.done(&["--lang", "ko"]);
    let page = pages(&dossier.path().join("sheet-ko.pdf"));
    assert!(page.contains("layout: \"columns\"") && page.contains("select: none"), "{page}");
    let (status, said) = dossier.refused(&["--lang", "fr,ko,en", "--layout", "facing"]);
    assert_eq!(status, 2);
    assert!(said.contains("facing pages have two languages, not 3"), "{said}");
}

#[test]
fn settings_reach_templates_as_values() {
    let settings = "paper: letter-landscape\nmargins: { inside: 26, top: 20.5 }\n\
                    colours: { primary: \"#1d3c78\", tint: \"#eeeeee\" }\n\
                    logos: [{ file: reports/a.svg, alt: section-cover }]\n\
                    fonts: { ko: Pretendard, default: [Pretendard] }\n\
                    publisher: section-cover\naddress: https://example.org/x\nauthoritative: fr\n\
                    editions:\n  - { report: sheet, languages: [fr, ko], paper: a5, pages: 2 }\n\
                    \x20 - report: sheet\n";
    let keys = ["paper", "margins", "colours", "logos", "fonts", "publisher", "address"];
    let print: String = keys.iter().map(|key| format!("#repr(setting(\"{key}\")) \\\n")).collect();
    let dossier = sheet(settings)
        .file("reports/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .file("reports/sheet/main.typ", format!("{SHEET}{print}#setting(\"authoritative\")\n"));
    let said = dossier.done(&["build"]);
    assert_eq!(built(&said), ["sheet-fr-ko-a5", "sheet-en", "sheet-fr", "sheet-ko"], "{said}");
    let page = |name: &str| {
        let page = pages(&dossier.path().join(format!("editions/{name}.pdf")));
        page.split_whitespace().collect::<String>()
    };
    let (own, other) = (page("sheet-fr-ko-a5"), page("sheet-en"));
    assert!(own.contains("paper:\"a5\"") && own.contains("pages:2"), "{own}");
    assert!(other.contains("paper:\"letter-landscape\"") && other.contains("pages:none"));
    for part in [
        "\"letter-landscape\"(inside:26.0,top:20.5)(primary:\"#1d3c78\",tint:\"#eeeeee\")",
        "((file:\"reports/a.svg\",alt:\"section-cover\"),)",
        "(ko:(\"Pretendard\",),default:(\"Pretendard\",))",
        "\"section-cover\"\"https://example.org/x\"fr",
    ] {
        let part = part.split_whitespace().collect::<String>();
        assert!(own.contains(&part), "{part} in {own}");
    }
    // A dossier that says nothing has A4.
    let dossier = sheet("");
    dossier.done(&["--out", "x.pdf"]);
    let page = pages(&dossier.path().join("x.pdf"));
    assert!(page.contains("paper: \"a4\""), "{page}");
}

#[test]
fn build_builds_the_editions_of_the_settings() {
    let dossier = sheet(EDITIONS);
    let said = dossier.done(&["build"]);
    let folder = dossier.path().join("editions");
    let expected = [
        "business-fr-ko",
        "culture-fr-ko",
        "sheet-en",
        "sheet-fr",
        "sheet-fr-ko",
        "sheet-ko",
        "sheet-ko-en-fr-sequence",
        "urban-fr-ko",
        "youth-fr-ko",
    ];
    assert_eq!(names(&folder), expected, "{said}");
    // They are distinct documents.
    let pdfs = snapshot(&folder);
    let idents = pdfs.values().filter(|(_, bytes)| bytes.starts_with(b"%PDF")).map(|(_, bytes)| {
        let text = String::from_utf8_lossy(bytes);
        let at = text.rfind("/ID").unwrap();
        text[at..at + 40].to_owned()
    });
    assert_eq!(idents.collect::<BTreeSet<_>>().len(), 9);
    // Narrowed, by each argument.
    let again = |args: &[&str]| {
        let said = dossier.done(&[&["build", "--force"], args].concat());
        built(&said).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(again(&["--lang", "fr"]), ["sheet-fr"]);
    assert_eq!(again(&["--lang", "fr,ko", "--report", "sheet"]).len(), 5);
    assert_eq!(again(&["--layout", "sequence"]), ["sheet-ko-en-fr-sequence"]);
    assert_eq!(again(&["--select", "urban"]), ["urban-fr-ko"]);
    assert_eq!(again(&["--select", "field-urban"]), ["urban-fr-ko"]);
    // What the settings do not have is made from the arguments.
    assert_eq!(again(&["--lang", "ko,fr"]), ["sheet-ko-fr"]);
    assert_eq!(again(&["--report", "brief", "--lang", "ko"]), ["brief-ko"]);
    let (status, said) = dossier.refused(&["build", "--select", "issy-guro"]);
    assert!(status == 2 && said.contains("name its report with --report"), "{said}");
    // The command for one edition uses the name of the settings, too.
    dossier.done(&["--lang", "fr,ko", "--select", "urban"]);
    assert!(dossier.path().join("urban-fr-ko.pdf").is_file());
    // `check` typesets all of them, and the reports that they do not name.
    let output = dossier.run(["check"]);
    let said = text(&output.stdout) + &text(&output.stderr);
    assert!(said.contains("18 editions"), "{said}");
}

#[test]
fn a_changed_word_builds_the_editions_of_its_language_and_no_other() {
    let dossier = sheet(EDITIONS);
    dossier.done(&["build"]);
    dossier.change(
        "locales/fr/places.ftl",
        "place-gyeongju = Gyeongju",
        "place-gyeongju = Kyongju",
    );
    let said = dossier.done(&["build"]);
    assert_eq!(built(&said), ["sheet-fr", "sheet-fr-ko", "sheet-ko-en-fr-sequence"], "{said}");
    assert!(said.contains("`place-gyeongju` changed in fr"), "{said}");
    assert_eq!(dossier.done(&["build"]), "nothing to do: 9 current\n");
    let fields = dossier.read("locales/fr/fields.ftl");
    assert_eq!(fields.matches("\nfield-urban = ").count(), 1);
    dossier
        .write("locales/fr/fields.ftl", fields.replace("\nfield-urban = ", "\nfield-urban = X "));
    assert_eq!(built(&dossier.done(&["build"])), ["urban-fr-ko"]);
    // A paper for all is a change for all that have none of their own.
    dossier.write("data/dossier.yaml", format!("{HEAD}paper: a5\n{EDITIONS}"));
    let said = dossier.done(&["build"]);
    assert!(said.contains("the setting `paper` is new") && built(&said).len() == 9, "{said}");
    dossier.write("data/dossier.yaml", format!("{HEAD}{EDITIONS}"));
    assert_eq!(built(&dossier.done(&["build"])).len(), 9);
}

#[test]
fn editions_have_the_same_bytes_however_they_are_made() {
    let (one, other) = (sheet(EDITIONS), sheet(EDITIONS));
    one.done(&["build", "--jobs", "1"]);
    other.done(&["build", "--jobs", "8"]);
    other.done(&["--lang", "fr,ko", "--out", "editions/sheet-fr-ko.pdf"]);
    let bytes = |dossier: &Dossier| {
        let files = snapshot(&dossier.path().join("editions")).into_iter();
        files.map(|(name, (_, bytes))| (name, bytes)).collect::<Vec<_>>()
    };
    let (one, other) = (bytes(&one), bytes(&other));
    assert_eq!(one.len(), 10, "nine editions and their manifest");
    for ((name, one), (_, other)) in one.iter().zip(&other) {
        assert!(one == other, "{name}");
    }
}

#[test]
fn a_record_is_named_by_its_id_or_its_message() {
    let dossier = sheet("");
    // `paris` is a place only; `urban` is a field only.
    dossier.done(&["--select", "urban", "--out", "x.pdf"]);
    let stakeholders = dossier.read("data/stakeholders.yaml");
    let id = stakeholders.lines().find_map(|line| line.strip_prefix("- id: ")).unwrap().trim();
    let (places, place) = ("data/places.yaml", format!("- {{ id: {id}, level: city, "));
    let text = dossier.read(places);
    dossier.write(places, format!("{text}{place}coordinates: [1, 1] }}\n"));
    for language in ["en", "fr", "ko"] {
        let file = format!("locales/{language}/places.ftl");
        let words = dossier.read(&file);
        dossier.write(&file, format!("{words}\nplace-{id} = X\n    .other = X\n"));
    }
    let (status, said) = dossier.refused(&["--select", id]);
    assert_eq!(status, 2);
    assert!(said.contains(&format!("several records have the id `{id}`")), "{said}");
    assert!(said.contains(&format!("name one of `place-{id}`, `stakeholder-{id}`")), "{said}");
    dossier.done(&["--select", &format!("place-{id}"), "--lang", "fr"]);
    assert!(dossier.path().join(format!("sheet-{id}-fr.pdf")).is_file());
    // The collection of `for-each` decides.
    let editions = "editions: [{ report: sheet, for-each: stakeholders }]\n";
    dossier.write("data/dossier.yaml", format!("{HEAD}{editions}"));
    dossier.done(&["--report", "sheet", "--select", id, "--lang", "fr", "--out", "y.pdf"]);
    let page = pages(&dossier.path().join("y.pdf"));
    assert!(page.contains(&format!("\"stakeholder-{id}\"")), "{page}");
}

#[test]
fn too_many_pages_are_a_finding_with_the_text_that_is_too_much() {
    let settings = |pages: u32| {
        format!("editions: [{{ report: sheet, languages: [fr, ko], pages: {pages} }}]\n")
    };
    let long = format!(
        "{SHEET}#v(120mm)\n#tr(\"partnership-issy-guro.summary\", lang: \"fr\")\n#pagebreak()\n\
         #text(lang: \"ko\", tr(\"partnership-versailles-gyeongju.summary\", lang: \"ko\"))\n"
    );
    let dossier = sheet(&settings(2)).file("reports/sheet/main.typ", &long);
    let warned = |args: &[&str]| {
        let output = dossier.run(args);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        text(&output.stderr) + &text(&output.stdout)
    };
    for args in [&["--lang", "fr,ko", "--out", "x.pdf"][..], &["build"], &["check"]] {
        let said = warned(args);
        for part in [
            "warning[too-many-pages]: `sheet-fr-ko` has 3 pages, and may have 2",
            "--> locales/ko/partnerships.ftl:",
            "`partnership-versailles-gyeongju.summary` is the first text beyond page 2",
            " mm of text are beyond page 2",
            "shorten a text; the longest are `partnership-",
        ] {
            assert!(said.contains(part), "{args:?}: {part} in {said}");
        }
    }
    // Another limit is another edition, as a new build must say it.
    dossier.write("data/dossier.yaml", format!("{HEAD}{}", settings(3)));
    let said = warned(&["build"]);
    assert!(said.contains("the maximum of pages was 2 and is 3"), "{said}");
    assert!(!said.contains("too-many-pages"), "{said}");
    dossier.done(&["verify", "editions"]);
    // As an error it keeps the old file.
    let before = snapshot(&dossier.path().join("editions"));
    let error = "levels: { too-many-pages: error }\n";
    dossier.write("data/dossier.yaml", format!("{HEAD}{error}{}", settings(1)));
    let (status, said) = dossier.refused(&["build"]);
    assert!(status == 1 && said.contains("error[too-many-pages]"), "{said}");
    let after = snapshot(&dossier.path().join("editions"));
    assert!(before["sheet-fr-ko.pdf"] == after["sheet-fr-ko.pdf"]);
    dossier.write(
        "data/dossier.yaml",
        format!("{HEAD}levels: {{ too-many-pages: allow }}\n{}", settings(1)),
    );
    assert!(!warned(&["build"]).contains("too-many-pages"));
}

/// While a thread waits for a part of an edition it must not begin the next.
#[test]
fn hundreds_of_editions_are_built_at_once() {
    const RECORDS: usize = 400;
    let dossier = sheet("editions: [{ report: sheet, for-each: terms, languages: [fr, ko] }]\n");
    let records = |line: &dyn Fn(usize) -> String| (0..RECORDS).map(line).collect::<String>();
    dossier.write("data/terms.yaml", records(&|n| format!("- {{ id: t{n} }}\n")));
    for language in ["en", "fr", "ko"] {
        let words =
            records(&|n| format!("term-t{n} = T{n}\n    .definition = D{n}\n    .note = N{n}\n"));
        dossier.write(&format!("locales/{language}/terms.ftl"), words);
    }
    let said = dossier.done(&["build"]);
    assert!(said.ends_with(&format!("\n{RECORDS} built\n")), "{said}");
    assert_eq!(manifest(&dossier).len(), RECORDS);
    dossier.forget();
    assert_eq!(dossier.done(&["build"]), format!("nothing to do: {RECORDS} current\n"));
}

/// A PDF on paper that the settings do not name any more.
#[test]
fn another_paper_in_the_settings_makes_a_pdf_outdated() {
    let editions = |paper: &str| {
        format!("{HEAD}editions: [{{ report: sheet, languages: [fr, ko]{paper} }}]\n")
    };
    let dossier = sheet("");
    dossier.write("data/dossier.yaml", editions(", paper: a5"));
    dossier.done(&["build"]);
    dossier.done(&["verify", "editions"]);
    for paper in ["", ", paper: a3"] {
        dossier.write("data/dossier.yaml", editions(paper));
        let (status, said) = dossier.refused(&["verify", "editions/sheet-fr-ko-a5.pdf"]);
        assert!(status == 1 && said.contains("the settings have it on other paper"), "{said}");
    }
}

#[test]
fn watch_and_check_take_the_same_arguments() {
    let dossier = sheet(EDITIONS);
    let said = dossier.done(&[
        "check",
        "--lang",
        "fr,ko",
        "--select",
        "urban",
        "--allow",
        "unused-message",
    ]);
    assert!(said.contains("texts in 2 languages, 1 edition"), "{said}");
    let (status, _) = dossier.refused(&["watch", "--lang", "xx,yy", "--root", "nowhere"]);
    assert_eq!(status, 3);
    let (status, said) = dossier.refused(&["build", "--lang", "xx,yy"]);
    assert!(status == 2 && said.contains("`xx`") && said.contains("`yy`"), "{said}");
}
