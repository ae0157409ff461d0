//! The dossier inside the program: without a fault, accepted in every language, valid,
//! the same from a folder. What its pages say is in `content.rs`; no other test looks at
//! it, so a correction of its facts or words breaks none.

use std::fs;
use std::process::Output;

use serde_json::Value;
use tempfile::TempDir;

use crate::judges::faultless;
use crate::support::{LANGUAGES, briefing, root, shipped_editions, shipped_pdf, text};

/// Runs the program on the shipped dossier, in an empty folder.
fn run(folder: &TempDir, args: &[&str]) -> Output {
    let mut command = briefing();
    command.current_dir(folder.path()).args(args).arg("--root").arg(root()).output().unwrap()
}

fn done(folder: &TempDir, args: &[&str]) -> String {
    let output = run(folder, args);
    let said = text(&output.stdout) + &text(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {said}");
    said
}

#[test]
fn nothing_is_found_in_it() {
    let folder = TempDir::new().unwrap();
    let found = done(&folder, &["check", "--deny", "warnings", "--format", "short"]);
    assert_eq!(found, "");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "check writes nothing");
}

#[test]
fn its_words_are_all_accepted() {
    let folder = TempDir::new().unwrap();
    let status: Value =
        serde_json::from_str(&done(&folder, &["status", "--format", "json"])).unwrap();
    let languages = status["languages"].as_array().unwrap();
    let tags: Vec<_> = languages.iter().map(|l| l["language"].as_str().unwrap()).collect();
    assert_eq!(tags, LANGUAGES);
    for language in languages {
        assert_eq!(language["texts"]["done"], language["texts"]["total"], "{language}");
    }
    let states = ["stale", "missing", "unreviewed"].map(|state| ["--fail-on", state]);
    done(&folder, &[&["status"], states.as_flattened()].concat());
}

#[test]
fn its_editions_and_sheets_are_faultless_genuine_and_current() {
    let folder = TempDir::new().unwrap();
    let mut files = LANGUAGES.map(shipped_pdf).to_vec();
    let edition = files[2].to_str().unwrap().to_owned();
    // The sheets of `status` and `diff` have reports of their own.
    let sheets: [&[&str]; 2] =
        [&["status", "--lang", "fr"], &["diff", edition.as_str(), "--lang", "ko"]];
    for (number, call) in sheets.into_iter().enumerate() {
        let sheet = folder.path().join(format!("{number}.pdf"));
        done(&folder, &[call, &["--out", sheet.to_str().unwrap()]].concat());
        files.push(sheet);
    }
    faultless(&files);
    for file in &files[..LANGUAGES.len()] {
        let said = done(&folder, &["verify", "--format", "json", file.to_str().unwrap()]);
        let said: Value = serde_json::from_str(&said).unwrap();
        assert_eq!(said["files"][0]["genuine"], true, "{said}");
        assert_eq!(said["files"][0]["currency"], "current", "{said}");
    }
}

#[test]
fn a_folder_builds_the_same_bytes_as_the_embedded_dossier() {
    for language in LANGUAGES {
        let file = shipped_editions().join(format!("dossier-{language}.pdf"));
        let built = fs::read(file).unwrap();
        assert!(built == fs::read(shipped_pdf(language)).unwrap(), "{language}");
    }
}
