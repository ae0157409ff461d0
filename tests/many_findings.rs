//! Thousands of findings: they cost little, people get some of them, programs all, and each has its
//! place. faults 20.

use std::fs;

use serde_json::Value as Json;

use crate::limits::{OLD, add, limits, repeated};
use crate::support::{Dossier, found, run};

/// faults 20: thousands of findings cost little, and people get some of them.
#[test]
fn findings_for_people_are_limited() {
    let dossier = Dossier::mini();
    let wrong = repeated(20_000, |at| {
        format!("- {{ id: w{at}, level: cty, country: fance, coordinates: [1, 2] }}\n")
    });
    add(&dossier, "data/places.yaml", &wrong);
    dossier.write("out/old.pdf", OLD);
    let (status, said) = run(&dossier, &["--out", "out/old.pdf"]);
    assert_eq!((status, said.matches("error[").count()), (1, 200));
    let more = "and 39800 more: 19900 unknown-choice, 19900 unknown-reference\n";
    assert!(said.contains(more), "{}", &said[said.len() - 300..]);
    assert!(said.ends_with("40000 errors; nothing was written\n"), "{}", &said[said.len() - 300..]);
    assert_eq!(fs::read(dossier.path().join("out/old.pdf")).unwrap(), OLD);
    assert_eq!(fs::read_dir(dossier.path().join("out")).unwrap().count(), 1);
    // A program gets all of them.
    let (_, document) = run(&dossier, &["check", "--no-pages", "--format", "json"]);
    assert!(found(&document).len() >= 40_000);
    let (_, sarif) = run(&dossier, &["check", "--no-pages", "--format", "sarif"]);
    let sarif: Json = serde_json::from_str(&sarif).unwrap();
    assert!(sarif["runs"][0]["results"].as_array().unwrap().len() >= 40_000);
    limits(&dossier, "findings: 500");
    assert_eq!(run(&dossier, &["check", "--no-pages"]).1.matches("error[").count(), 500);
}

/// faults 20: thousands of findings on one line.
#[test]
fn findings_on_one_line_have_their_places() {
    let dossier = Dossier::mini();
    let units = repeated(10_000, |at| {
        format!(
            "<unit id=\"경-{at}\"><segment state=\"translated\"><source>a</source><target>b</target></segment></unit>"
        )
    });
    let file = format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" \
         trgLang=\"ko\"><file id=\"f\">{units}</file></xliff>"
    );
    dossier.write("a.xlf", &file);
    let (status, said) = run(&dossier, &["import", "a.xlf", "--format", "json"]);
    assert_eq!(status, 1);
    let last: Json = serde_json::from_str(said.lines().last().unwrap()).unwrap();
    let column = usize::try_from(last["place"]["column"].as_u64().unwrap()).unwrap();
    assert_eq!(said.lines().count(), 10_000);
    let at = file.char_indices().nth(column - 1).unwrap().0;
    assert!(file[at..].starts_with("<target>b</target></segment></unit></file>"), "{column}");
    // A person sees the same places, and the line near to them.
    let (_, said) = run(&dossier, &["import", "a.xlf"]);
    assert!(said.len() < 300_000, "{}", said.len());
    let tenth = found_at(&file, 9);
    assert!(said.contains(&format!("--> a.xlf:1:{tenth}\n")), "{tenth}: {}", &said[..3000]);
    let foreign =
        repeated(10_000, |at| format!("msgctxt \"x-{at}\"\nmsgid \"a\"\nmsgstr \"b\"\n\n"));
    dossier.write("a.po", format!("msgid \"\"\nmsgstr \"Language: ko\\n\"\n\n{foreign}"));
    let (status, said) = run(&dossier, &["import", "a.po"]);
    assert!(status == 1 && said.contains("and 9800 more: 9800 bad-exchange\n"), "{said}");
}

/// What a message quotes may be as long as a file.
#[test]
fn a_long_message_is_cut_for_people() {
    let dossier = Dossier::mini();
    let id = "긴".repeat(300_000);
    dossier.write("a.csv", format!("id,source (en),translation (ko)\n{id},a,b\n"));
    for format in ["human", "short"] {
        let (status, said) = run(&dossier, &["import", "a.csv", "--format", format]);
        assert!(status == 1 && said.contains("긴` any more\n") || said.contains("긴` any more ("));
        assert!(said.contains("긴 … 긴") && said.len() < 20_000, "{format}: {}", said.len());
    }
    let (_, said) = run(&dossier, &["import", "a.csv", "--format", "json"]);
    assert!(said.contains(&id));
}

/// The column of the target of the n-th unit, from 0.
fn found_at(file: &str, unit: usize) -> usize {
    let (at, _) = file.match_indices("<target>").nth(unit).unwrap();
    file[..at].chars().count() + 1
}
