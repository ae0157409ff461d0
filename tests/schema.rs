//! `data/schema.yaml`: a dossier declares its kinds of records, and editors know them.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::support::{Dossier, found, root, tool};

/// A dossier with kinds, roles and settings of its own, in two files of a schema.
fn treaties() -> Dossier {
    Dossier::mini().overlay(&root().join("tests/fixtures/treaties"))
}

#[test]
fn a_dossier_declares_kinds_of_its_own() {
    let dossier = treaties();
    fs::remove_file(dossier.path().join("data/partnerships.yaml")).unwrap();
    fs::remove_file(dossier.path().join("data/places.yaml")).unwrap();
    assert_eq!(dossier.done(&["check", "--deny", "warnings", "--format", "short"]), "");
    dossier.done(&["--lang", "ko", "--out", "x.pdf"]);
    let pdf = dossier.path().join("x.pdf").display().to_string();
    let facts: Value = serde_json::from_str(&tool(
        "pdfdetach",
        ["-savefile", "facts.json", "-o", "/dev/stdout", &pdf],
    ))
    .unwrap();
    assert_eq!(facts["treaties"][0]["signed"], "1886-06-04");
    assert_eq!(facts["schema"]["kinds"]["treaty"]["fields"]["parties"]["to"], "state");
}

#[test]
fn the_roles_of_kinds_are_the_dossiers_own() {
    let dossier = treaties();
    fs::remove_file(dossier.path().join("data/partnerships.yaml")).unwrap();
    fs::remove_file(dossier.path().join("data/places.yaml")).unwrap();
    let codes = |from: &str, to: &str| {
        let before = dossier.read("locales/en/words.ftl");
        dossier.change("locales/en/words.ftl", from, to);
        let said = dossier.run(["check", "--no-pages", "--format", "json"]);
        dossier.write("locales/en/words.ftl", before);
        let said = String::from_utf8(said.stdout).unwrap();
        let found = found(&said).into_iter();
        found.map(|f| f["code"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    assert!(codes("{ state-france } and", "France and").contains("typed-name"));
    assert!(codes("{ $ratified }", "1887").contains("typed-fact"));
    assert!(codes("a treaty", "a pact").contains("avoided-term"));
    assert!(codes("    .summary =", "    .sumary =").contains("unknown-attribute"));
}

#[test]
fn the_program_names_nothing_of_its_dossier() {
    let schema = fs::read_to_string(root().join("data/schema.yaml")).unwrap();
    // The lines of kinds and of their collections and keys.
    let names: BTreeSet<_> = schema
        .lines()
        .filter_map(|line| {
            let (key, rest) = line.trim_start().split_once(':')?;
            match key {
                "collection" => Some(rest.trim().to_owned()),
                _ if line.starts_with("  ") => Some(key.to_owned()),
                _ => None,
            }
        })
        .collect();
    assert!(
        names.contains("stakeholder") && names.contains("people") && names.contains("works-with")
    );
    let records = fs::read_to_string(root().join("data/places.yaml")).unwrap();
    let records: BTreeSet<_> = records
        .lines()
        .filter_map(|line| {
            let id = line.split("id: ").nth(1)?;
            Some(id.split([',', ' ', '}']).next()?.to_owned())
        })
        .collect();
    assert!(records.contains("seoul"), "{records:?}");
    // Words of the schema's own language, of the settings, and of JSON and XLIFF.
    let own = [
        "region",
        "adjectives",
        "collection",
        "coordinates",
        "date",
        "dates",
        "description",
        "facts",
        "field",
        "fields",
        "grammar",
        "id",
        "key",
        "kind",
        "language",
        "languages",
        "level",
        "names",
        "note",
        "of",
        "optional-words",
        "figure",
        "picture",
        "place",
        "required",
        "roles",
        "section",
        "sections",
        "since",
        "source",
        "span",
        "status",
        "summary",
        "term",
        "text",
        "title",
        "to",
        "type",
        "value",
        "words",
    ];
    let mut found = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                // The crate of languages knows no dossier; its tests know places.
                if !entry.ends_with("lang") {
                    folders.push(entry);
                }
                continue;
            }
            if entry.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let text = fs::read_to_string(&entry).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap();
            for name in names.iter().chain(&records).filter(|name| !own.contains(&name.as_str())) {
                if code.contains(&format!("\"{name}\"")) {
                    found.push(format!("{}: {name}", entry.display()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
