//! `briefing draft`: stubs of what `check` finds missing.

use std::fs;

use crate::support::{Dossier, text};

/// The small dossier with one more record, of which nobody has written the words.
fn with_a_new_record() -> Dossier {
    let dossier = Dossier::mini();
    let places = dossier.read("data/places.yaml");
    dossier.write(
        "data/places.yaml",
        places + "- { id: busan, level: city, coordinates: [35.18, 129.08] }\n",
    );
    let partnerships = dossier.read("data/partnerships.yaml");
    let record = "- { id: nice-busan, kind: memorandum, since: 2001, partners: [versailles, busan], facts: { visits: 3 } }\n";
    dossier.write("data/partnerships.yaml", partnerships + record);
    dossier
}

#[test]
fn a_new_record_gets_stubs_in_every_language() {
    let dossier = with_a_new_record();
    let before = dossier.read("locales/ko/words.ftl");
    let output = dossier.run(["draft"]);
    let said = text(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert_eq!(said, "en: 4 stubs in locales/en/words.ftl\nko: 4 stubs in locales/ko/words.ftl\n");
    let stubs = "\nplace-busan = TODO\n    .other = TODO\n\n# $kind (one of some words), $since (date), $visits (number)\n\
        partnership-nice-busan = TODO\n    .summary = TODO\n";
    assert!(
        dossier.read("locales/en/words.ftl").ends_with(stubs),
        "{}",
        dossier.read("locales/en/words.ftl")
    );
    let now = dossier.read("locales/ko/words.ftl");
    assert!(now.starts_with(before.trim_end()) && now.ends_with(stubs), "{now}");
    // Nothing is missing any more, and every stub is found as unfinished.
    let found = dossier.run(["check", "--no-pages", "--format", "short"]);
    let found = text(&found.stdout);
    assert_eq!(found.matches("[unfinished]").count(), 8, "{found}");
    assert!(!found.contains("missing-"), "{found}");
    assert_eq!(
        text(&dossier.run(["draft"]).stderr),
        "en: nothing is missing\nko: nothing is missing\n"
    );
}

#[test]
fn a_translation_gets_the_text_of_its_source() {
    let dossier = Dossier::mini();
    dossier.change(
        "locales/en/words.ftl",
        "    .summary =\n",
        "    .note = Since { $since }\n    .summary =\n",
    );
    let ko = dossier.read("locales/ko/words.ftl");
    fs::remove_file(dossier.path().join("locales/ko/words.ftl")).unwrap();
    dossier.done(&["draft", "ko"]);
    let stubs = dossier.read("locales/ko/words.ftl");
    assert!(stubs.contains("place-france = France\n    .other = 프랑스\n"), "{stubs}");
    assert!(stubs.contains("    .note = Since { $since }\n"), "{stubs}");
    dossier.write("locales/ko/words.ftl", &ko);
    // An attribute goes to its message, and every other byte stays.
    dossier.done(&["draft", "ko"]);
    let now = dossier.read("locales/ko/words.ftl");
    assert_eq!(now.replace("    .note = Since { $since }\n", ""), ko);
}

#[test]
fn an_unknown_language_is_an_error() {
    let output = Dossier::mini().run(["draft", "de"]);
    assert_eq!(output.status.code(), Some(2));
}
