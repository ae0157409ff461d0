//! What `build` remembers is in the dossier, and an output folder has nothing but what is published.

use std::fs;

use crate::build::two_reports;
use crate::support::{briefing_as_nobody, text};

/// The names in a folder of the dossier.
fn names(dossier: &crate::support::Dossier, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(dossier.path().join(folder)).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

const PUBLISHED: [&str; 5] =
    ["brief-en.pdf", "brief-ko.pdf", "editions.json", "places-en.pdf", "places-ko.pdf"];

#[test]
fn an_output_folder_has_nothing_but_what_is_published() {
    let dossier = two_reports();
    for folder in ["editions", "www"] {
        dossier.done(&["build", "--out", folder]);
        assert_eq!(names(&dossier, folder), PUBLISHED);
    }
    // A file for each folder, which git ignores.
    let state = names(&dossier, ".briefing-state");
    assert_eq!((state.len(), state[0].as_str()), (3, ".gitignore"), "{state:?}");
    assert_eq!(dossier.read(".briefing-state/.gitignore"), "*\n");
    for folder in ["editions", "www"] {
        assert_eq!(dossier.done(&["build", "--out", folder]), "nothing to do: 4 current\n");
    }
    assert_eq!(names(&dossier, ".briefing-state"), state);
    // What is remembered of a folder that is gone is forgotten when a new one is written.
    fs::remove_dir_all(dossier.path().join("www")).unwrap();
    dossier.done(&["build", "--out", "other"]);
    assert_eq!(names(&dossier, ".briefing-state").len(), state.len());
    // Moved as a whole, it still knows its own folders.
    let moved = two_reports();
    fs::rename(dossier.path(), moved.path().join("moved")).unwrap();
    let root = moved.path().join("moved");
    let root = root.to_str().unwrap();
    let out = format!("{root}/editions");
    let said = moved.done(&["build", "--root", root, "--out", &out]);
    assert_eq!(said, "nothing to do: 4 current\n");
    let kept = fs::read_dir(format!("{root}/.briefing-state")).unwrap().count();
    assert_eq!(kept, state.len(), "no other file of the same folder");
    fs::create_dir(dossier.path()).unwrap();
}

#[test]
fn a_read_only_dossier_is_built_as_any_other() {
    use std::os::unix::fs::PermissionsExt;
    let dossier = two_reports();
    let everybody = |mode| fs::Permissions::from_mode(mode);
    fs::create_dir(dossier.path().join("www")).unwrap();
    fs::set_permissions(dossier.path().join("www"), everybody(0o777)).unwrap();
    let mut run = briefing_as_nobody(&dossier);
    fs::set_permissions(dossier.path(), everybody(0o555)).unwrap();
    let run = run.current_dir(dossier.path()).args(["build", "--out", "www"]);
    for expected in ["4 built\n", "nothing to do: 4 current\n"] {
        let output = run.output().unwrap();
        let (said, errors) = (text(&output.stdout), text(&output.stderr));
        assert!(output.status.success() && errors.is_empty(), "{errors}");
        assert!(said.ends_with(expected), "{said}");
    }
    fs::set_permissions(dossier.path(), everybody(0o755)).unwrap();
    assert!(!dossier.path().join(".briefing-state").exists());
    assert_eq!(names(&dossier, "www"), PUBLISHED);
}

#[test]
fn the_file_of_earlier_versions_is_removed_and_no_other_of_its_name() {
    let dossier = two_reports();
    let old = r#"{ "dossier": null, "request": {}, "editions": {} }"#;
    dossier.write("editions/.briefing-build.json", old);
    dossier.write("other/.briefing-build.json", r#"{ "mine": true }"#);
    dossier.done(&["build", "--dry-run"]);
    assert!(dossier.path().join("editions/.briefing-build.json").exists());
    for folder in ["editions", "other"] {
        dossier.done(&["build", "--out", folder]);
    }
    assert_eq!(names(&dossier, "editions"), PUBLISHED);
    assert_eq!(dossier.read("other/.briefing-build.json"), r#"{ "mine": true }"#);
}

#[test]
fn another_dossier_in_the_same_folder_does_not_trust_it() {
    let dossier = two_reports();
    dossier.done(&["build"]);
    // What is remembered counts only for the same bytes.
    let path = dossier.path().join("editions/brief-en.pdf");
    fs::copy(dossier.path().join("editions/places-en.pdf"), path).unwrap();
    let said = dossier.done(&["build"]);
    assert!(said.contains("built editions/brief-en.pdf"), "{said}");
}
