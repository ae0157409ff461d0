//! Editions in several languages and of one record, the settings that ask for them, and the kit.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::{Value as Json, json};

use crate::build::{built, snapshot};
use crate::support::{Dossier, briefing, pages, root, text, tool};

/// A report that prints `edition`, and a text in each of its languages.
const SHEET: &str = r#"
#set document(title: tr("section-cover"), date: datetime(year: 2026, month: 6, day: 4))
#set page(paper: "a5", margin: 20mm, header: [Running head])
#set text(lang: edition.language, font: "Pretendard", size: 8pt)
#title()
#for (key, value) in edition [#key: #repr(value) \ ]
#for language in edition.languages {
  let id = if edition.select == none { "place-gyeongju" } else { edition.select.message }
  text(lang: language, par(tr(id, lang: language)))
}
"#;

const HEAD: &str = "id: frozen\ndate: 2026-06-04\nlanguages: [en, fr, ko]\nreports: [sheet]\n\
                    sides: [france, korea]\nspan: 1886/2026\n";

/// The frozen dossier with the sheet and further settings.
fn sheet(settings: &str) -> Dossier {
    let dossier = Dossier::frozen().file("reports/sheet/main.typ", SHEET);
    dossier.file("data/dossier.yaml", format!("{HEAD}{settings}"))
}

/// The names of the PDFs in a folder, without the ending.
fn names(folder: &Path) -> Vec<String> {
    let files = snapshot(folder).into_keys();
    let names = files.filter_map(|name| name.strip_suffix(".pdf").map(str::to_owned));
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

/// The editions that a manifest lists.
fn manifest(dossier: &Dossier) -> Vec<Json> {
    serde_json::from_str(&dossier.read("editions/editions.json")).unwrap()
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

const EDITIONS: &str = "editions:\n  - report: sheet\n\
                        \x20 - { report: sheet, languages: [fr, ko] }\n\
                        \x20 - { report: sheet, languages: [ko, en, fr], layout: sequence }\n\
                        \x20 - { report: sheet, for-each: fields, languages: [fr, ko], \
                        file: \"{id}-{languages}\" }\n";

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

#[test]
fn the_manifest_lists_what_the_folder_contains() {
    let dossier = sheet(EDITIONS);
    dossier.done(&["build", "--dry-run"]);
    assert!(!dossier.path().join("editions").exists());
    dossier.done(&["build"]);
    let first = dossier.read("editions/editions.json");
    let listed = manifest(&dossier);
    assert_eq!(listed.len(), 9);
    let sum = |name: &str| {
        let file = dossier.path().join("editions").join(name);
        let sum = tool("sha256sum", [file.as_os_str()]);
        sum.split(' ').next().unwrap().to_owned()
    };
    let page = pages(&dossier.path().join("editions/sheet-fr-ko.pdf"));
    let title = page.lines().find(|line| line.starts_with("France-Corée"));
    let expected = json!({
        "file": "sheet-fr-ko.pdf",
        "report": "sheet",
        "languages": ["fr", "ko"],
        "layout": "columns",
        "title": title,
        "pages": 1,
        "date": "2026-06-04",
        "size": fs::metadata(dossier.path().join("editions/sheet-fr-ko.pdf")).unwrap().len(),
        "sha256": sum("sheet-fr-ko.pdf"),
    });
    assert_eq!(listed[3], expected);
    assert_eq!(
        (&listed[5]["record"], &listed[4]["layout"]),
        (&json!("field-culture"), &json!("sequence")).clone()
    );
    // It is the same after a build with nothing to do, one that lost its state, and a narrow one.
    for args in [&["build"][..], &["build", "--lang", "ko"], &["build", "--force"]] {
        dossier.done(args);
        assert_eq!(dossier.read("editions/editions.json"), first, "{args:?}");
    }
    dossier.forget();
    dossier.done(&["build"]);
    assert_eq!(dossier.read("editions/editions.json"), first, "without its state");
    fs::remove_file(dossier.path().join("editions/editions.json")).unwrap();
    dossier.done(&["build"]);
    assert_eq!(dossier.read("editions/editions.json"), first, "without the list");
    dossier.forget();
    fs::remove_file(dossier.path().join("editions/editions.json")).unwrap();
    dossier.done(&["build"]);
    assert_eq!(dossier.read("editions/editions.json"), first, "from the PDFs themselves");
    // An edition that fails stays listed as it is.
    dossier.change("locales/ko/places.ftl", "place-gyeongju = ", "place-gyeongju = { $nothing }");
    dossier.change(
        "locales/en/places.ftl",
        "place-gyeongju = Gyeongju",
        "place-gyeongju = Kyongju",
    );
    dossier.refused(&["build"]);
    let now = manifest(&dossier);
    assert_eq!(now.len(), 9);
    let differ = now.iter().zip(&listed).filter(|(now, then)| now != then);
    let differ: Vec<_> = differ.map(|(now, _)| now["file"].as_str().unwrap()).collect();
    // The French text is of an older source now.
    assert_eq!(differ, ["sheet-en.pdf", "sheet-fr.pdf"]);
    assert_eq!(now[0]["sha256"], sum("sheet-en.pdf"));
    // What was made for the arguments is listed until everything is built.
    let dossier = sheet(EDITIONS);
    dossier.done(&["build"]);
    dossier.done(&["build", "--lang", "ko,fr"]);
    assert_eq!(manifest(&dossier).len(), 10);
    dossier.done(&["build"]);
    assert_eq!(dossier.read("editions/editions.json"), first);
}

#[test]
fn folders_of_editions_are_verified_and_compared() {
    let dossier = sheet(EDITIONS);
    dossier.done(&["build"]);
    let said = dossier.done(&["verify", "editions"]);
    assert_eq!(said.matches(": genuine, current\n").count(), 9, "{said}");
    assert!(said.contains("sheet of frozen about field-urban in fr, ko, dated"), "{said}");
    assert!(said.contains("sheet of frozen in ko, en, fr (sequence), dated"), "{said}");
    let files: Vec<_> = said.lines().filter(|line| line.starts_with("editions/")).collect();
    assert!(files.is_sorted(), "{said}");
    fs::create_dir(dossier.path().join("empty")).unwrap();
    let (status, said) = dossier.refused(&["verify", "empty", "editions"]);
    assert!(status == 3 && said.contains("`empty` contains no PDF"), "{said}");
    assert_eq!(said.matches(": genuine, current\n").count(), 9, "the others are verified");
    // A bilingual edition and one in a single language: the language that they share.
    let diff = |old: &str, new: &[&str]| dossier.done(&[&["diff", old], new].concat());
    let fr = "editions/sheet-fr.pdf";
    assert_eq!(diff("editions/sheet-fr-ko.pdf", &[fr]), "nothing changed\n");
    assert_eq!(diff("editions/urban-fr-ko.pdf", &[]), "nothing changed\n");
    fs::copy(dossier.path().join(fr), dossier.path().join("old.pdf")).unwrap();
    for language in ["fr", "ko"] {
        let file = format!("locales/{language}/places.ftl");
        dossier.write(
            &file,
            dossier.read(&file).replace("\nplace-gyeongju = ", "\nplace-gyeongju = X"),
        );
    }
    dossier.done(&["build"]);
    let said = diff("old.pdf", &["editions/sheet-fr-ko.pdf"]);
    assert!(said.contains("1 text in fr:") && !said.contains("in ko"), "{said}");
    // What is not in the dossier any more.
    let text = dossier.read("data/fields.yaml");
    dossier.write("data/fields.yaml", text.replace("urban", "urbane"));
    let output = dossier.run(["verify", "editions/urban-fr-ko.pdf"]);
    assert!(!output.status.success());
}

#[test]
fn what_was_written_is_opened() {
    let dossier = sheet(EDITIONS);
    let viewer = "#!/bin/sh\necho \"$@\" >> opened\n";
    dossier.write("bin/xdg-open", viewer);
    let bin = dossier.path().join("bin");
    fs::set_permissions(bin.join("xdg-open"), fs::Permissions::from_mode(0o755)).unwrap();
    let run = |args: &[&str], path: &Path| {
        let output = briefing().current_dir(dossier.path()).env("PATH", path).args(args).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stderr)
    };
    // The shell of the viewer is found by its path.
    run(&["--lang", "fr,ko", "--open"], &bin);
    run(&["build", "--open"], &bin);
    run(&["build", "--force", "--lang", "ko", "--open"], &bin);
    run(&["build", "--open"], &bin);
    run(&["status", "--out", "status.pdf", "--open"], &bin);
    run(&["diff", "sheet-fr-ko.pdf", "--out", "changes.pdf", "--open"], &bin);
    let expected = "sheet-fr-ko.pdf\neditions\neditions/sheet-ko.pdf\nstatus.pdf\nchanges.pdf\n";
    assert_eq!(dossier.read("opened"), expected);
    let said = run(&["--out", "x.pdf", "--open"], &dossier.path().join("data"));
    assert!(said.starts_with("warning[no-viewer]: cannot open `x.pdf`"), "{said}");
    assert!(dossier.path().join("x.pdf").is_file());
    let (status, said) = dossier.refused(&["--out", "-", "--open"]);
    assert!(status == 2 && said.contains("standard output cannot be opened"), "{said}");
}

/// A part of the kit that imports another, and that other, which imports none.
fn parts() -> (String, String) {
    let texts = snapshot(&root().join("reports/lib")).into_iter();
    let texts: Vec<_> = texts.map(|(name, (_, bytes))| (name, text(&bytes))).collect();
    let imports = |text: &str, part: &str| text.contains(&format!("\"/reports/lib/{part}\": "));
    let alone = texts.iter().filter(|(_, text)| !text.contains("#import"));
    let pair = alone.flat_map(|part| texts.iter().map(move |other| (other, part)));
    let mut pairs = pair.filter(|((_, text), (part, _))| imports(text, part));
    let ((importing, _), (part, _)) = pairs.next().unwrap();
    (importing.clone(), part.clone())
}

#[test]
fn a_dossier_has_the_kit_of_the_program_under_its_own_files() {
    let (importing, part) = parts();
    let page = format!("#import \"/reports/lib/{part}\" as part\n{SHEET}");
    let dossier = sheet("").file("reports/sheet/main.typ", &page);
    // No font of its own either.
    assert!(!dossier.path().join("reports/fonts").exists());
    dossier.done(&["build", "--lang", "fr", "--deps", "deps"]);
    let deps = dossier.read("deps");
    assert!(!deps.contains("reports/lib") && !deps.contains("reports/fonts"), "{deps}");
    assert_eq!(dossier.done(&["build", "--lang", "fr"]), "nothing to do: 1 current\n");
    dossier.done(&["verify", "editions"]);
    // The dossier's own part wins, and only that.
    let own = format!("reports/lib/{part}");
    dossier.write(&own, "#let own = [a part of its own]\n");
    let page = page.replace("as part", ": own") + "#own\n";
    dossier.write("reports/sheet/main.typ", page);
    let said = dossier.done(&["build", "--lang", "fr", "--deps", "deps"]);
    assert!(said.contains(&format!("{own} changed")), "{said}");
    assert!(pages(&dossier.path().join("editions/sheet-fr.pdf")).contains("a part of its own"));
    assert!(dossier.read("deps").contains(&own));
    dossier.write(&own, "#let own = [another part]\n");
    let said = dossier.done(&["build", "--lang", "fr"]);
    assert_eq!(built(&said), ["sheet-fr"], "{said}");
    // Gone again, the template cannot be built; the finding is in the file of the dossier.
    fs::remove_file(dossier.path().join(&own)).unwrap();
    let (_, said) = dossier.refused(&["build", "--lang", "fr"]);
    assert!(said.contains("--> reports/sheet/main.typ:1:"), "{said}");
    // A finding in the kit says where the file is.
    dossier.write(&own, "#let nothing = none\n");
    dossier
        .write("reports/sheet/main.typ", format!("#import \"/reports/lib/{importing}\"\n{SHEET}"));
    let (_, said) = dossier.refused(&["build", "--lang", "fr"]);
    assert!(said.contains(&format!("--> reports/lib/{importing}:")), "{said}");
    assert!(said.contains(&format!("reports/lib/{importing} is inside the program")), "{said}");
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
