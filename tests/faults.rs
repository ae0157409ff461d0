//! Each folder of `tests/fixtures/faults` breaks the small dossier in one way.
//! `expected.txt` holds the exit status and what the program says, to the letter;
//! `args` holds further arguments. `UPDATE_GOLDENS=1` writes what is said now.

use std::fs;
use std::path::Path;

use crate::support::{Dossier, differs, root, text};

const OLD: &[u8] = b"the PDF that stood there";

#[test]
fn every_fault_is_reported_at_its_place_and_the_old_pdf_stays() {
    let folder = root().join("tests/fixtures/faults");
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    assert!(names.len() >= 48, "fixtures are missing: {}", names.len());
    let wrong: Vec<_> = names.iter().filter_map(|case| check(case)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Runs a case. Gives what is wrong with it.
fn check(case: &Path) -> Option<String> {
    let dossier = Dossier::mini().overlay(case).file("out/old.pdf", OLD);
    let args = fs::read_to_string(case.join("args")).unwrap_or_default();
    let mut args: Vec<&str> = args.split_whitespace().collect();
    if !args.contains(&"--out") {
        args.extend(["--out", "out/old.pdf"]);
    }
    let output = dossier.run(&args);
    let status = output.status.code().unwrap();
    let said = format!("exit status {status}\n\n{}", text(&output.stderr));
    assert_eq!(fs::read(dossier.path().join("out/old.pdf")).unwrap(), OLD, "{}", case.display());
    assert_eq!(fs::read_dir(dossier.path().join("out")).unwrap().count(), 1, "litter");
    differs(&case.join("expected.txt"), &said)
}

#[test]
fn the_small_dossier_itself_is_faultless() {
    for language in ["en", "ko"] {
        let dossier = Dossier::mini();
        let output = dossier.run(["--lang", language, "--out", "new.pdf"]);
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
        assert!(fs::read(dossier.path().join("new.pdf")).unwrap().starts_with(b"%PDF-1.7"));
    }
}
