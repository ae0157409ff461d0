//! `diff`: what changed since an edition was set.

use std::fs;

use serde_json::Value as Json;

use crate::support::{Dossier, briefing, copy, pdf, root, text, tool};

/// The shipped dossier with some changes.
fn changed() -> tempfile::TempDir {
    let folder = tempfile::TempDir::new().unwrap();
    for part in ["data", "locales", "reports"] {
        fs::create_dir(folder.path().join(part)).unwrap();
        copy(&root().join(part), &folder.path().join(part));
    }
    let change = |path: &str, from: &str, to: &str| {
        let file = folder.path().join(path);
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{from} in {path}");
        fs::write(file, text.replacen(from, to, 1)).unwrap();
    };
    change("data/figures.yaml", "id: masks, value: 40000", "id: masks, value: 41000");
    change("data/partnerships.yaml", "status: active", "status: dormant");
    change("data/people.yaml", "- {", "- { id: nobody, interviewed: true }\n- {");
    for (language, name) in [("en", "Nobody"), ("fr", "Personne"), ("ko", "아무개")] {
        let people = format!("locales/{language}/people.ftl");
        let text = fs::read_to_string(folder.path().join(&people)).unwrap();
        let text = format!("{text}\nperson-nobody = {name}\n    .role = {name}\n");
        fs::write(folder.path().join(people), text).unwrap();
    }
    change("locales/fr/partnerships.ftl", "Premier de tous", "Le premier de tous");
    folder
}

#[test]
fn facts_are_told_once_and_words_by_language() {
    let folder = changed();
    let diff = |language: &str, args: &[&str]| {
        let mut command = briefing();
        command.current_dir(folder.path()).arg("diff").arg(pdf(language)).args(args);
        let output = command.output().unwrap();
        assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
        (output.status.code(), text(&output.stdout))
    };
    let (status, said) = diff("fr", &["--detailed-exit-code"]);
    assert_eq!(status, Some(4));
    for line in [
        "Issy-les-Moulineaux–Guro-gu: status Active → Dormant\n",
        "in the Covid-19 crisis: 40,000 → 41,000\n",
        "Nobody: a new person\n",
        "in fr:\n",
        "- [-Premier -]de tous",
        "+ {+Le premier +}de tous",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    let (_, said) = diff("fr", &["--lang", "ko"]);
    assert!(said.contains("이시레물리노–구로구: 상태 활발 → 휴면\n"), "{said}");
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
    let mut command = briefing();
    let output = command.current_dir("/").arg("diff").arg(pdf("en")).output().unwrap();
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), "nothing changed\n".into()));
}

#[test]
fn folders_of_pdfs_and_of_dossiers_are_compared() {
    let folder = changed();
    let run = |args: &[&str]| {
        let output = briefing().current_dir(folder.path()).args(args).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    let shipped = root().to_str().unwrap();
    run(&["build", "--out", "old", "--root", shipped]);
    run(&["build", "--out", "new"]);
    let sides = [["old", "new"], [shipped, "."], ["old", "."]];
    let said = sides.map(|[old, new]| run(&["diff", old, new]));
    assert!(
        said[0].contains("2 texts in fr:") && said[0].contains("Nobody: a new person"),
        "{}",
        said[0]
    );
    assert!(said[0] == said[1] && said[1] == said[2], "{said:#?}");
    let back = run(&["diff", "new", "old"]);
    assert!(back.contains("Nobody: the person is gone"), "{back}");
    assert!(back.contains(": 41,000 → 40,000"), "{back}");
    let output = briefing().current_dir(folder.path()).args(["diff", "data"]).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output.stderr).contains("`data` holds no PDF and no dossier"));
}

#[test]
fn the_changes_are_a_report_in_every_language() {
    let folder = changed();
    for (language, words) in [
        ("en", ["What has changed", "Dormant", "41,000", "Added"]),
        ("fr", ["Ce qui a changé", "En sommeil", "Ajouté", "Le premier de tous"]),
        ("ko", ["달라진 내용", "휴면", "41,000", "추가"]),
    ] {
        let mut command = briefing();
        command.current_dir(folder.path()).arg("diff").arg(pdf(language));
        let output = command.args(["--lang", language, "--out", "changes.pdf"]).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        let file = folder.path().join("changes.pdf").display().to_string();
        let printed = tool("pdftotext", ["-layout", &file, "-"]);
        for word in words {
            assert!(printed.contains(word), "{word} in {printed}");
        }
        crate::judges::verapdf(&[folder.path().join("changes.pdf")]);
        let verified =
            briefing().current_dir(folder.path()).args(["verify", "changes.pdf"]).output();
        assert!(verified.unwrap().status.success());
    }
    let empty = Dossier::mini();
    empty.run(["--out", "brief.pdf"]);
    let output = empty.run(["diff", "brief.pdf", "--out", "changes.pdf"]);
    assert_eq!(output.status.code(), Some(2), "the small dossier has no such report");
    assert!(!empty.path().join("changes.pdf").exists());
}
