//! The folder of editions, as those see it who publish them: its list, verified, compared and opened.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::json;

use crate::support::sheet::{EDITIONS, manifest, sheet};
use crate::support::{briefing, pages, text, tool};

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
