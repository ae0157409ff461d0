//! `diff`: what changed since an edition was set.

use serde_json::Value as Json;

use crate::support::{Dossier, frozen_pdf, golden, pages, text};

/// The frozen dossier with some changes.
fn changed() -> Dossier {
    let dossier = Dossier::frozen();
    dossier.change("data/figures.yaml", "id: masks, value: 40000", "id: masks, value: 41000");
    let (of_issy, dormant) = ("urban]\n  status: active\n  facts: { young", "status: dormant");
    let to = of_issy.replace("status: active", dormant);
    dossier.change("data/partnerships.yaml", of_issy, &to);
    let people = dossier.read("data/people.yaml");
    dossier.write("data/people.yaml", people + "- { id: nobody, interviewed: true }\n");
    for (language, name) in [("en", "Nobody"), ("fr", "Personne"), ("ko", "아무개")] {
        let people = format!("locales/{language}/people.ftl");
        let text = dossier.read(&people);
        dossier.write(&people, format!("{text}\nperson-nobody = {name}\n    .role = {name}\n"));
    }
    dossier.change("locales/fr/partnerships.ftl", "Premier de tous", "Le premier de tous");
    dossier
}

#[test]
fn facts_are_printed_once_and_words_by_language() {
    let dossier = changed();
    let diff = |language: &str, args: &[&str]| {
        let pdf = frozen_pdf(language);
        let output = dossier.run([&["diff", pdf.to_str().unwrap()], args].concat());
        assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
        (output.status.code(), text(&output.stdout))
    };
    let (status, said) = diff("fr", &["--detailed-exit-code"]);
    assert_eq!(status, Some(4));
    golden("diff-fr.txt", &said);
    golden("diff-fr-in-korean.txt", &diff("fr", &["--lang", "ko"]).1);
    let (_, said) = diff("ko", &["--lang", "fr", "--format", "json"]);
    let said: Json = serde_json::from_str(&said).unwrap();
    let facts = said["facts"].as_array().unwrap();
    let figure = facts.iter().find(|fact| fact["record"] == "figure-masks").unwrap();
    assert_eq!(
        (figure["old"].as_str(), figure["key"].as_str()),
        (Some("40\u{202f}000"), Some("value"))
    );
    assert!(said["words"].get("fr").is_none(), "a Korean edition carries no French sentence");
    // Nothing changed where nothing did.
    let english = frozen_pdf("en");
    let said = Dossier::frozen().done(&["diff", english.to_str().unwrap()]);
    golden("diff-nothing.txt", &said);
}

#[test]
fn folders_of_pdfs_and_of_dossiers_are_compared() {
    let (frozen, dossier) = (Dossier::frozen(), changed());
    let run = |args: &[&str]| dossier.done(args);
    let before = frozen.path().to_str().unwrap();
    run(&["build", "--out", "old", "--root", before]);
    run(&["build", "--out", "new"]);
    let sides = [["old", "new"], [before, "."], ["old", "."]];
    let said = sides.map(|[old, new]| run(&["diff", old, new]));
    golden("diff-folders.txt", &said[0]);
    assert!(said[0] == said[1] && said[1] == said[2], "{said:#?}");
    golden("diff-folders-back.txt", &run(&["diff", "new", "old"]));
    let (status, said) = dossier.refused(&["diff", "data"]);
    assert!(status == 3 && said.contains("`data`"), "{said}");
}

#[test]
fn the_changes_are_a_report_in_every_language() {
    let dossier = changed();
    let mut files = Vec::new();
    for (language, words) in [
        ("en", ["What has changed", "Dormant", "41,000", "Added"]),
        ("fr", ["Ce qui a changé", "En sommeil", "Ajouté", "Le premier de tous"]),
        ("ko", ["달라진 내용", "휴면", "41,000", "추가"]),
    ] {
        let (pdf, out) = (frozen_pdf(language), format!("changes-{language}.pdf"));
        dossier.done(&["diff", pdf.to_str().unwrap(), "--lang", language, "--out", &out]);
        let printed = pages(&dossier.path().join(&out));
        for word in words {
            assert!(printed.contains(word), "{word} in {printed}");
        }
        dossier.done(&["verify", &out]);
        files.push(dossier.path().join(out));
    }
    crate::judges::verapdf(&files);
    let empty = Dossier::mini();
    empty.run(["--out", "brief.pdf"]);
    let output = empty.run(["diff", "brief.pdf", "--out", "changes.pdf"]);
    assert_eq!(output.status.code(), Some(2), "the small dossier has no such report");
    assert!(!empty.path().join("changes.pdf").exists());
}

/// newcomers, "A scheduler": a PDF of another dossier is called that.
#[test]
fn a_pdf_of_another_dossier_is_called_that() {
    let dossier = Dossier::mini();
    let pdf = frozen_pdf("fr");
    let (status, said) = dossier.refused(&["diff", pdf.to_str().unwrap()]);
    let message = format!("`{}` is of the dossier `frozen`, not of `mini`", pdf.display());
    assert!(status == 2 && said.contains(&format!("error[foreign-pdf]: {message}")), "{said}");
    // With its own dossier it can be compared from anywhere.
    let (folder, frozen) = (tempfile::TempDir::new().unwrap(), Dossier::frozen());
    let mut command = crate::support::briefing();
    command.current_dir(folder.path()).arg("diff").arg(pdf).arg(frozen.path());
    let output = command.output().unwrap();
    assert_eq!(text(&output.stdout), "nothing changed\n", "{}", text(&output.stderr));
}

/// newcomers, "A scheduler": a language that is removed is one change, not one for each text.
#[test]
fn a_removed_language_is_told_once() {
    let dossier = Dossier::frozen();
    dossier.done(&["build", "--out", "old"]);
    dossier.change("data/dossier.yaml", "[en, fr, ko]", "[en, ko]");
    let said = dossier.done(&["diff", "old"]);
    assert!(said.starts_with("the language `fr` was removed\n"), "{said}");
    // The others do not name it any more; its own texts are not listed.
    assert!(said.contains("1 text in en:\n  language-fr\n") && !said.contains("in fr"), "{said}");
    let said: Json =
        serde_json::from_str(&dossier.done(&["diff", "old", "--format", "json"])).unwrap();
    assert_eq!(said["languages"]["removed"], serde_json::json!(["fr"]));
    assert_eq!(said["changed"], true);
    // Glossary entries of the English edition are in French, too.
    let said = dossier.done(&["build", "--out", "old", "--dry-run", "--format", "json"]);
    let said: Json = serde_json::from_str(&said).unwrap();
    for edition in said["editions"].as_array().unwrap() {
        let reasons = edition["reasons"].to_string();
        assert_eq!(reasons.matches("the language `fr` was removed").count(), 1, "{reasons}");
        assert!(!reasons.contains("in fr"), "{reasons}");
    }
    // The folder of its words, without the setting.
    let dossier = Dossier::frozen();
    std::fs::remove_dir_all(dossier.path().join("locales/fr")).unwrap();
    let said = text(&dossier.run(["check", "--format", "short"]).stdout);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.starts_with("error[missing-language]: the language `fr` has no words"), "{said}");
}

/// newcomers, "A press officer": without an older state there is nothing to print.
#[test]
fn changes_without_an_older_state_are_refused() {
    let dossier = Dossier::frozen();
    for args in [&["--report", "changes"][..], &["build", "--report", "changes"]] {
        let (status, said) = dossier.refused(args);
        assert!(status == 2 && said.contains("error[missing-comparison]"), "{said}");
        assert!(said.contains("briefing diff OLD.pdf"), "{said}");
    }
    assert!(!dossier.path().join("changes-en.pdf").exists());
    assert!(!dossier.path().join("editions/changes-en.pdf").exists());
}
