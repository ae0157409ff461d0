//! `briefing rename`: another id everywhere, and nothing else.

use std::collections::BTreeMap;
use std::fs;

use crate::support::{Dossier, copy, root, text};

/// The files of the shipped dossier, to change.
pub(crate) fn shipped() -> Dossier {
    let dossier = Dossier::mini();
    for folder in ["data", "locales", "reports"] {
        let to = dossier.path().join(folder);
        fs::remove_dir_all(&to).unwrap();
        fs::create_dir(&to).unwrap();
        for entry in fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap()) {
            let to = to.join(entry.file_name());
            if ["lib", "fonts"].iter().any(|kit| to.ends_with(kit)) {
                continue;
            }
            if entry.path().is_dir() {
                fs::create_dir(&to).unwrap();
                copy(&entry.path(), &to);
            } else {
                fs::copy(entry.path(), &to).unwrap();
            }
        }
    }
    dossier.write("reports/other.typ", "#let x = record(\"places\", \"paris\")\n");
    dossier
}

pub(crate) fn files(dossier: &Dossier) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec!["data".to_owned(), "locales".to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(dossier.path().join(&folder)).unwrap().map(|e| e.unwrap()) {
            let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                folders.push(path);
            } else {
                files.insert(path, fs::read(entry.path()).unwrap());
            }
        }
    }
    files
}

#[test]
fn a_record_of_any_kind_has_another_id_and_nothing_is_lost() {
    let dossier = shipped();
    let before = files(&dossier);
    let rows = [
        ("place", "paris", "city-of-light"),
        ("person", "kim-hyoung-jin", "kim"),
        ("partnership", "issy-guro", "guro-issy"),
        // Its value is a variable of other messages.
        ("figure", "agreements-active", "living"),
        ("milestone", "relations", "beginning"),
        ("sources", "soft-power-brief", "the-brief"),
        ("term", "twinning", "twins"),
    ];
    for (kind, old, new) in rows {
        dossier.done(&["rename", kind, old, new]);
        let now = files(&dossier);
        assert!(now != before);
        let said = dossier.done(&["check", "--no-pages", "--format", "short"]);
        assert_eq!(said, "", "{kind} {old}");
        // Translations stay accepted.
        dossier.done(&[
            "status",
            "--fail-on",
            "stale",
            "--fail-on",
            "unreviewed",
            "--fail-on",
            "missing",
        ]);
        dossier.done(&["rename", kind, new, old]);
        let changed: Vec<_> =
            files(&dossier).into_iter().filter(|it| before.get(&it.0) != Some(&it.1)).collect();
        assert!(
            changed.is_empty(),
            "{kind} {old}: {:?}",
            changed.iter().map(|it| &it.0).collect::<Vec<_>>()
        );
    }
}

#[test]
fn templates_that_name_it_are_told() {
    let dossier = shipped();
    let output = dossier.run(["rename", "place", "paris", "city-of-light"]);
    let said = text(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("  reports/other.typ:1\n"), "{said}");
}

#[test]
fn an_id_that_is_wrong_or_taken_changes_nothing() {
    let dossier = shipped();
    let before = files(&dossier);
    let rows = [
        (["place", "paris", "seoul"], "another place has the id `seoul`"),
        (["place", "paris", "Paris"], "`Paris` is not an id"),
        (["place", "pari", "x"], "did you mean `paris`?"),
        (["town", "paris", "x"], "the dossier has no kind `town`"),
    ];
    for ([kind, old, new], expected) in rows {
        let output = dossier.run(["rename", kind, old, new]);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(expected), "{said}");
    }
    assert!(files(&dossier) == before);
}

#[test]
fn an_alias_of_yaml_is_not_renamed_by_guess() {
    let dossier = Dossier::mini();
    dossier.change(
        "data/places.yaml",
        "{ id: versailles, country: france",
        "{ id: versailles, country: &it france",
    );
    dossier.change("data/places.yaml", "country: korea", "country: *it");
    let output = dossier.run(["rename", "place", "france", "republic"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("an alias names `france`"), "{}", text(&output.stderr));
}
