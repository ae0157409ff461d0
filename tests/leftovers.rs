//! Editions that the settings do not name any more: `build` names them, `build --prune` removes
//! them, and nothing else.

use std::fs;
use std::process::Command;

use serde_json::{Value as Json, json};

use crate::build::two_reports;
use crate::support::{Dossier, root, text, tool};

/// A dossier with editions of two reports in two languages, of which the settings now name one
/// language.
fn with_leftovers() -> Dossier {
    let dossier = two_reports();
    dossier.done(&["build"]);
    dossier.change("data/dossier.yaml", "[brief, places]", "[brief]");
    dossier
}

fn exists(dossier: &Dossier, name: &str) -> bool {
    dossier.path().join("editions").join(name).exists()
}

fn document(dossier: &Dossier, args: &[&str]) -> Json {
    serde_json::from_str(&dossier.done(&[&["build", "--format", "json"], args].concat())).unwrap()
}

fn sign(dossier: &Dossier, name: &str) {
    let path = dossier.path().join("editions").join(name);
    let unsigned = dossier.path().join("unsigned");
    fs::rename(&path, &unsigned).unwrap();
    let python = root().join("target/judges/venv/bin/python");
    let script = root().join("tests/judges/sign.py").display().to_string();
    let args = [script.as_ref(), unsigned.as_os_str(), path.as_os_str(), "invisible".as_ref()];
    tool(python.to_str().unwrap(), args);
}

#[test]
fn what_the_settings_do_not_name_is_named_and_removed_on_request() {
    let dossier = with_leftovers();
    let line = "left over from earlier editions: 2 PDFs (editions/places-en.pdf; \
                editions/places-ko.pdf); `briefing build --prune` removes them\n";
    // Also if there is nothing to do, with what the last build left and without.
    for step in 0..3 {
        let said = dossier.done(&["build"]);
        assert!(said.contains(line), "{step}: {said}");
        if step == 1 {
            dossier.forget();
        }
    }
    let said = document(&dossier, &[]);
    let expected = json!({
        "file": "editions/places-en.pdf",
        "report": "places",
        "languages": ["en"],
        "layout": "columns",
        "record": null,
        "became": "left",
        "why": null,
    });
    assert_eq!((&said["outcome"], &said["leftovers"][0]), (&"current".into(), &expected));
    let said = dossier.done(&["build", "--prune", "--dry-run"]);
    assert!(said.ends_with("2 current, 2 to remove\n"), "{said}");
    assert!(exists(&dossier, "places-en.pdf") && exists(&dossier, "places-ko.pdf"));
    // A build of one language knows the others.
    let said = dossier.done(&["build", "--prune", "--lang", "ko"]);
    let removed = "removed editions/places-en.pdf: it is not an edition of the settings\n\
                   removed editions/places-ko.pdf: it is not an edition of the settings\n\
                   1 current, 2 removed\n";
    assert_eq!(said, removed);
    assert!(!exists(&dossier, "places-en.pdf") && !exists(&dossier, "places-ko.pdf"));
    assert!(exists(&dossier, "brief-en.pdf") && exists(&dossier, "brief-ko.pdf"));
    assert_eq!(dossier.done(&["build", "--prune"]), "nothing to do: 2 current\n");
    assert!(!dossier.read("editions/editions.json").contains("places"));
}

#[test]
fn strangers_and_what_somebody_added_to_stay() {
    let dossier = with_leftovers();
    let folder = dossier.path().join("editions");
    let place = |name: &str| folder.join(name);
    // Of another dossier, of another program, with another ending, a link, a proof, one that was
    // changed, and one that was signed.
    let other = two_reports();
    other.change("data/dossier.yaml", "id: mini", "id: other");
    other.done(&["build"]);
    fs::copy(other.path().join("editions/places-en.pdf"), place("other.pdf")).unwrap();
    fs::write(place("foreign.pdf"), "%PDF-1.7\n").unwrap();
    fs::copy(place("places-en.pdf"), place("places-en.pdf.bak")).unwrap();
    std::os::unix::fs::symlink("places-en.pdf", place("link.pdf")).unwrap();
    dossier.done(&["--lang", "ko", "--review", "--out", "editions/proof.pdf"]);
    let mut changed = fs::read(place("places-en.pdf")).unwrap();
    changed.extend_from_slice(b"\n% more\n");
    fs::write(place("changed.pdf"), changed).unwrap();
    sign(&dossier, "places-ko.pdf");
    let said = dossier.done(&["build", "--prune"]);
    assert!(said.contains("removed editions/places-en.pdf: "), "{said}");
    for (name, why) in [("places-ko", "signed"), ("changed", "changed")] {
        let line = format!(
            "kept editions/{name}.pdf: it is not an edition of the settings any more, but it was \
             {why} since it was built\n"
        );
        assert!(said.contains(&line), "{said}");
    }
    let stay = ["other.pdf", "foreign.pdf", "places-en.pdf.bak", "proof.pdf", "changed.pdf"];
    for name in stay.iter().chain(&["places-ko.pdf"]) {
        assert!(exists(&dossier, name), "{name}");
    }
    assert!(fs::symlink_metadata(place("link.pdf")).is_ok() && !exists(&dossier, "places-en.pdf"));
    let kept = document(&dossier, &[]);
    let mut leftovers = kept["leftovers"].as_array().unwrap().iter();
    let signed = leftovers.find(|it| it["file"] == "editions/places-ko.pdf").unwrap();
    let expected = (&json!("kept"), &json!("it was signed since it was built"));
    assert_eq!((&signed["became"], &signed["why"]), expected);
}

#[test]
fn nothing_is_removed_unless_everything_is_built() {
    let dossier = with_leftovers();
    dossier.change("locales/ko/words.ftl", "{ $visits }번", "{ $visitz }번");
    for args in [&["build", "--prune"][..], &["build", "--prune", "--atomic"]] {
        let (status, said) = dossier.refused(args);
        assert_eq!(status, 1, "{said}");
        assert!(said.contains("left over from earlier editions: 2 PDFs"), "{said}");
        assert!(exists(&dossier, "places-en.pdf") && exists(&dossier, "places-ko.pdf"));
    }
}

/// All or none. In a mount namespace of its own, where one of the two cannot be moved.
#[test]
fn what_cannot_be_removed_leaves_the_rest() {
    let dossier = with_leftovers();
    let file = "editions/places-ko.pdf";
    let script = format!("mount --bind {file} {file} && $0 build --prune");
    let unshare = ["--user", "--map-root-user", "--mount", "sh", "-c", &script];
    let mut command = Command::new("unshare");
    command.current_dir(dossier.path()).args(unshare).arg(env!("CARGO_BIN_EXE_briefing"));
    let output = command.output().unwrap();
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("cannot remove `editions/places-ko.pdf`: "), "{said}");
    assert!(exists(&dossier, "places-en.pdf"), "the first was put back");
    assert_eq!(fs::read_dir(dossier.path().join("editions")).unwrap().count(), 5);
}
