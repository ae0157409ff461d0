//! `build`: only what changed is set again, and always to the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::support::{Dossier, LANGUAGES, frozen_pdf, golden, text};

/// A dossier with two reports: one prints partnerships, the other places.
pub(crate) fn two_reports() -> Dossier {
    let settings = "id: mini\ndate: 2026-06-04\nlanguages: [en, ko]\nreports: [brief, places]\n";
    let page = "#set document(title: tr(\"brief-title\"), date: datetime(year: 2026, month: 6, \
                day: 4))\n#set text(lang: edition.language, font: \"Pretendard\")\n#title()\n\
                #for id in ids(\"places\") [= #tr(\"place-\" + id)\n]\n";
    Dossier::mini().file("data/dossier.yaml", settings).file("reports/places/main.typ", page)
}

/// The files of a folder with what `stat` says of their age, and their bytes.
pub(crate) fn snapshot(folder: &Path) -> BTreeMap<String, (SystemTime, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            let modified = entry.metadata().unwrap().modified().unwrap();
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, (modified, fs::read(entry.path()).unwrap()))
        })
        .collect()
}

/// What `build` says on standard output.
pub(crate) fn build(dossier: &Dossier, args: &[&str]) -> (Option<i32>, String) {
    let output = dossier.run(["build"].iter().chain(args));
    (output.status.code(), text(&output.stdout))
}

/// The names of the editions that a build says it made.
pub(crate) fn built(said: &str) -> Vec<&str> {
    let lines = said.lines().filter_map(|line| line.strip_prefix("built editions/"));
    lines.map(|line| line.split(".pdf").next().unwrap()).collect()
}

#[test]
fn without_a_change_nothing_is_built() {
    let dossier = two_reports();
    let (status, said) = build(&dossier, &[]);
    assert_eq!((status, built(&said).len()), (Some(0), 4), "{said}");
    let folder = dossier.path().join("editions");
    let before = snapshot(&folder);
    for args in [&[][..], &["--jobs", "1"], &["--lang", "ko"], &["--report", "brief"]] {
        let (status, said) = build(&dossier, args);
        assert!(said.starts_with("nothing to do: "), "{said}");
        assert_eq!((status, snapshot(&folder) == before), (Some(0), true), "{args:?}");
    }
    // Without the short cut the PDFs themselves say that they are current.
    dossier.forget();
    let (_, said) = build(&dossier, &[]);
    assert_eq!(said, "nothing to do: 4 current\n");
    let after = snapshot(&folder);
    assert!(before.iter().all(|(name, file)| name.starts_with('.') || after[name] == *file));
}

#[test]
fn only_editions_that_use_a_change_are_built_again() {
    let dossier = two_reports();
    build(&dossier, &[]);
    let cases: &[(&str, &str, &str, &[&str])] = &[
        ("locales/ko/words.ftl", ".summary = ", ".summary = 또 ", &["brief-ko"]),
        ("locales/en/words.ftl", "Since {", "Ever since {", &["brief-en"]),
        ("data/partnerships.yaml", "- id", "# a note\n- id", &[]),
        ("locales/ko/words.ftl", "\npartnership", "\n\npartnership", &[]),
        ("reports/places/main.typ", "#title()", "#title()\n#v(1em)", &["places-en", "places-ko"]),
        ("data/partnerships.yaml", "visits: 12", "visits: 13", &["brief-en", "brief-ko"]),
    ];
    let mut all = String::new();
    for (path, from, to, expected) in cases {
        dossier.change(path, from, to);
        let (_, planned) = build(&dossier, &["--dry-run"]);
        let (status, said) = build(&dossier, &[]);
        assert_eq!((status, built(&said)), (Some(0), expected.to_vec()), "{path} {to}: {said}");
        assert_eq!(planned.matches("to build editions/").count(), expected.len(), "{planned}");
        let (_, again) = build(&dossier, &[]);
        assert_eq!(built(&again), Vec::<&str>::new(), "{path} {to}: {again}");
        all.push_str(&format!("== {path}: {to:?}\n{planned}{said}{again}\n"));
    }
    golden("build-reasons.txt", &all);
}

#[test]
fn a_missing_or_damaged_pdf_is_built_again() {
    let dossier = two_reports();
    build(&dossier, &[]);
    let file = |name: &str| dossier.path().join("editions").join(name);
    let whole = fs::read(file("brief-en.pdf")).unwrap();
    fs::remove_file(file("brief-ko.pdf")).unwrap();
    let mut damaged = whole.clone();
    damaged[1000] ^= 1;
    fs::write(file("brief-en.pdf"), damaged).unwrap();
    fs::write(file("places-en.pdf"), "something else").unwrap();
    let (_, said) = build(&dossier, &[]);
    assert_eq!(built(&said), ["brief-en", "brief-ko", "places-en"], "{said}");
    golden("build-damaged.txt", &said);
    assert!(fs::read(file("brief-en.pdf")).unwrap() == whole);
}

/// What a grammar needs of a name may come later: nothing that was there changes.
#[test]
fn what_is_new_to_a_name_sets_again_what_prints_it() {
    let dossier = two_reports();
    build(&dossier, &[]);
    let reading = "place-gyeongju = 경주\n    .reading = 경준";
    dossier.change("locales/ko/words.ftl", "place-gyeongju = 경주", reading);
    let (_, said) = build(&dossier, &[]);
    assert_eq!(built(&said), ["brief-ko", "places-ko"], "{said}");
    golden("build-new-to-a-name.txt", &said);
}

#[test]
fn another_edition_in_its_place_is_replaced() {
    let dossier = two_reports();
    build(&dossier, &[]);
    let file = |name: &str| dossier.path().join("editions").join(name);
    let korean = fs::read(file("brief-ko.pdf")).unwrap();
    fs::copy(file("brief-en.pdf"), file("brief-ko.pdf")).unwrap();
    fs::copy(file("brief-en.pdf"), file("places-en.pdf")).unwrap();
    let (_, said) = build(&dossier, &[]);
    assert_eq!(built(&said), ["brief-ko", "places-en"], "{said}");
    golden("build-other-edition.txt", &said);
    assert!(fs::read(file("brief-ko.pdf")).unwrap() == korean);
}

#[test]
fn the_exit_status_shows_whether_anything_was_built() {
    let dossier = two_reports();
    let status = |args: &[&str]| build(&dossier, args).0;
    assert_eq!(status(&["--detailed-exit-code", "--dry-run"]), Some(4));
    assert_eq!(status(&["--detailed-exit-code"]), Some(4));
    assert_eq!(status(&["--detailed-exit-code"]), Some(0));
    assert_eq!(status(&["--force"]), Some(0));
    dossier.change("data/places.yaml", "gyeongju, country: korea, level", "gyeongju, levle");
    assert_eq!(status(&["--detailed-exit-code"]), Some(1));
    assert_eq!(status(&["--lang", "xx"]), Some(1), "the faults of the facts come first");
}

#[test]
fn a_faulty_language_keeps_its_old_pdf_and_no_other() {
    let dossier = two_reports();
    build(&dossier, &[]);
    let folder = dossier.path().join("editions");
    let before = snapshot(&folder);
    dossier.change("locales/ko/words.ftl", "{ $visits }번", "{ $visitz }번");
    dossier.change("locales/en/words.ftl", "Since {", "Ever since {");
    let output = dossier.run(["build", "--atomic"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("error[unknown-variable]"), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("withheld editions/brief-en.pdf"));
    let pdfs = |snapshot: BTreeMap<String, _>| -> BTreeMap<_, _> {
        snapshot.into_iter().filter(|(name, _)| !name.starts_with('.')).collect()
    };
    let before = pdfs(before);
    assert!(pdfs(snapshot(&folder)) == before, "nothing was replaced");
    let output = dossier.run(["build", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let after = pdfs(snapshot(&folder));
    assert!(after["brief-en.pdf"] != before["brief-en.pdf"]);
    assert!(after["brief-ko.pdf"] == before["brief-ko.pdf"]);
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said["outcome"], "failed");
    let became = |name: &str| {
        let editions = said["editions"].as_array().unwrap().iter();
        let mut named = editions.filter(|edition| edition["file"] == format!("editions/{name}"));
        named.next().unwrap()["became"].clone()
    };
    // What prints nothing of the fault is as it would be set.
    let expected = ["built", "failed", "current", "current"];
    let names = ["brief-en.pdf", "brief-ko.pdf", "places-en.pdf", "places-ko.pdf"];
    for (name, expected) in names.iter().zip(expected) {
        assert_eq!(became(name), expected, "{name}");
    }
    // Mended, all is set that was held back.
    dossier.change("locales/ko/words.ftl", "{ $visitz }번", "{ $visits }차례");
    let (status, said) = build(&dossier, &[]);
    assert_eq!((status, built(&said)), (Some(0), vec!["brief-ko"]), "{said}");
}

#[test]
fn a_text_that_is_gone_from_a_faulty_language_is_missed() {
    let page = "#set document(title: tr(\"brief-title\"), date: datetime(year: 2026, month: 6, \
                day: 4))\n#set text(lang: edition.language, font: \"Pretendard\")\n#title()\n\
                #if has-tr(\"place-gyeongju\", lang: \"ko\") [#tr(\"place-gyeongju\", lang: \"ko\")]\n";
    let dossier = two_reports().file("reports/places/main.typ", page);
    build(&dossier, &[]);
    let file = dossier.path().join("editions/places-en.pdf");
    let before = fs::read(&file).unwrap();
    let words = dossier.read("locales/ko/words.ftl");
    // Half saved: the file ends before the message.
    let at = words.find("place-gyeongju =").unwrap();
    let dossier = dossier.file("locales/ko/words.ftl", &words[..at]);
    let output = dossier.run(["build"]);
    assert_eq!(output.status.code(), Some(1));
    golden("build-missed.txt", &text(&output.stderr));
    assert!(fs::read(&file).unwrap() == before);
}

#[test]
fn bytes_do_not_depend_on_how_they_were_made() {
    let dossier = Dossier::frozen();
    dossier.done(&["build", "--out", "one", "--jobs", "1"]);
    dossier.done(&["build", "--out", "eight", "--jobs", "8"]);
    // Warm: made before with other words, then with these.
    let words = "locales/ko/partnerships.ftl";
    let before = dossier.read(words);
    dossier.write(words, before.replace(".summary = ", ".summary = 또 "));
    dossier.done(&["build", "--out", "eight"]);
    dossier.write(words, before);
    dossier.done(&["build", "--out", "eight"]);
    for language in LANGUAGES {
        // By a run of its own.
        let expected = fs::read(frozen_pdf(language)).unwrap();
        for folder in ["one", "eight"] {
            let name = format!("{folder}/brief-{language}.pdf");
            assert!(fs::read(dossier.path().join(&name)).unwrap() == expected, "{name}");
        }
    }
}

/// newcomers, "A scheduler": JSON is complete in every outcome, and findings have a severity, a
/// place and help.
#[test]
fn json_is_complete_in_every_outcome() {
    let json = |dossier: &Dossier, args: &[&str]| -> (i32, serde_json::Value) {
        let output = dossier.run([args, &["--format", "json"]].concat());
        let said = text(&output.stdout);
        (output.status.code().unwrap(), serde_json::from_str(&said).expect(&said))
    };
    let check = |finding: &serde_json::Value, code: &str, file: &str| {
        assert_eq!((&finding["severity"], &finding["code"]), (&"error".into(), &code.into()));
        assert_eq!(finding["place"]["file"], file);
        assert!(finding["place"]["line"].is_u64() && finding["place"]["column"].is_u64());
        assert!(!finding["helps"].as_array().unwrap().is_empty(), "{finding}");
    };
    // A fault of a page, of the facts, and no dossier at all.
    let dossier = Dossier::mini();
    let page = dossier.read("reports/brief/main.typ");
    dossier.write("reports/brief/main.typ", format!("{page}\n#tr(\"brief-titel\")\n"));
    let (status, said) = json(&dossier, &["build"]);
    assert_eq!((status, &said["outcome"]), (1, &"failed".into()));
    check(&said["editions"][0]["findings"][0], "unknown-message", "reports/brief/main.typ");
    let dossier = Dossier::mini();
    dossier.change("data/partnerships.yaml", "kind: memorandum", "kind: memorandun");
    for args in [&["build"][..], &["diff", "."], &["status"]] {
        let (status, said) = json(&dossier, args);
        assert_eq!((status, &said["outcome"]), (1, &"failed".into()), "{args:?}");
        check(&said["findings"][0], "unknown-choice", "data/partnerships.yaml");
    }
    std::fs::remove_file(dossier.path().join("data/dossier.yaml")).unwrap();
    for args in [&["build"][..], &["diff", "x.pdf"], &["status"], &["verify", "x.pdf"]] {
        let (status, said) = json(&dossier, args);
        assert_eq!((status, &said["outcome"]), (3, &"failed".into()), "{args:?}");
        assert!(said["findings"][0]["message"].is_string());
    }
}
