//! `--format json`: one valid document on standard output, in every outcome, with every finding.

use std::fs;
use std::process::{Child, Command, Stdio};

use serde_json::Value as Json;

use crate::support::{Dossier, text};

/// A state in which a command is run.
type State = fn() -> Dossier;

/// The state, the arguments, the exit status, the outcome, and where a finding of which code is:
/// in the document itself, or in the list of this name.
type Row = (&'static str, State, &'static [&'static str], i32, &'static str, Option<Place>);
type Place = (&'static str, &'static str);

fn sound() -> Dossier {
    let dossier = Dossier::mini();
    dossier.done(&["build"]);
    dossier
}

fn faulty_facts() -> Dossier {
    let dossier = sound();
    dossier.change("data/partnerships.yaml", "kind: memorandum", "kind: memorandun");
    dossier
}

fn faulty_words() -> Dossier {
    let dossier = sound();
    dossier.change("locales/ko/words.ftl", "{ $visits }번", "{ $visitz }번");
    dossier
}

fn changed() -> Dossier {
    let dossier = sound();
    dossier.change("locales/ko/words.ftl", ".summary = ", ".summary = 또 ");
    dossier
}

fn no_dossier() -> Dossier {
    let dossier = sound();
    fs::remove_file(dossier.path().join("data/dossier.yaml")).unwrap();
    dossier
}

fn not_text() -> Dossier {
    sound().file("data/places.yaml", b"- { id: s\xe9oul }\n")
}

fn no_folder() -> Dossier {
    sound().file("taken", "a file")
}

fn bad_pdfs() -> Dossier {
    let dossier = sound().file("editions/foreign.pdf", "no PDF");
    let whole = fs::read(dossier.path().join("editions/brief-en.pdf")).unwrap();
    dossier.write("editions/half.pdf", &whole[..whole.len() / 2]);
    dossier
}

fn newer() -> Dossier {
    let dossier = sound();
    dossier.change("data/dossier.yaml", "id: mini", "id: mini\nbriefing: \"99\"\nunheard-of: 1");
    dossier
}

const SELF: &str = "findings";

const ROWS: &[Row] = &[
    ("sound", sound, &["check"], 0, "passed", None),
    ("sound", sound, &["build"], 0, "current", None),
    ("sound", sound, &["build", "--force"], 0, "built", None),
    ("sound", sound, &["build", "--dry-run", "--force"], 0, "planned", None),
    ("sound", sound, &["status"], 0, "passed", None),
    ("sound", sound, &["status", "--fail-on", "unreviewed"], 1, "failed", None),
    ("sound", sound, &["verify", "editions"], 0, "passed", None),
    ("sound", sound, &["diff", "editions"], 0, "unchanged", None),
    ("changed", changed, &["diff", "editions"], 0, "changed", None),
    ("changed", changed, &["verify", "editions"], 1, "failed", None),
    ("facts", faulty_facts, &["check"], 1, "failed", Some((SELF, "unknown-choice"))),
    ("facts", faulty_facts, &["build"], 1, "failed", Some((SELF, "unknown-choice"))),
    ("facts", faulty_facts, &["status"], 1, "failed", Some((SELF, "unknown-choice"))),
    ("facts", faulty_facts, &["diff", "editions"], 1, "failed", Some((SELF, "unknown-choice"))),
    (
        "facts",
        faulty_facts,
        &["verify", "editions"],
        1,
        "failed",
        Some(("files", "unknown-choice")),
    ),
    ("words", faulty_words, &["check"], 1, "failed", Some((SELF, "unknown-variable"))),
    ("words", faulty_words, &["build"], 1, "failed", Some(("editions", "unknown-variable"))),
    ("not text", not_text, &["check"], 1, "failed", Some((SELF, "not-utf8"))),
    ("not text", not_text, &["build"], 1, "failed", Some((SELF, "not-utf8"))),
    ("none", no_dossier, &["check"], 3, "failed", Some((SELF, "not-a-dossier"))),
    ("none", no_dossier, &["build"], 3, "failed", Some((SELF, "not-a-dossier"))),
    ("none", no_dossier, &["status"], 3, "failed", Some((SELF, "not-a-dossier"))),
    ("none", no_dossier, &["verify", "editions"], 3, "failed", Some((SELF, "not-a-dossier"))),
    ("none", no_dossier, &["diff", "editions"], 3, "failed", Some((SELF, "not-a-dossier"))),
    (
        "folder",
        no_folder,
        &["build", "--out", "taken"],
        3,
        "failed",
        Some((SELF, "unwritable-output")),
    ),
    (
        "folder",
        no_folder,
        &["build", "--deps", "no/x"],
        3,
        "failed",
        Some((SELF, "unwritable-output")),
    ),
    ("usage", sound, &["build", "--report", "none"], 2, "failed", Some((SELF, "unknown-report"))),
    ("usage", sound, &["check", "--lang", "xx"], 2, "failed", Some((SELF, "unknown-language"))),
    ("usage", sound, &["check", "--deny", "none"], 2, "failed", Some((SELF, "unknown-code"))),
    ("usage", sound, &["diff", "nowhere"], 3, "failed", Some((SELF, "unreadable-file"))),
    ("PDFs", bad_pdfs, &["verify", "editions"], 3, "failed", Some(("files", "foreign-pdf"))),
    ("PDFs", bad_pdfs, &["verify", "no.pdf"], 3, "failed", Some(("files", "unreadable-file"))),
    ("PDFs", bad_pdfs, &["diff", "editions"], 3, "failed", Some((SELF, "foreign-pdf"))),
    ("newer", newer, &["check"], 1, "failed", Some((SELF, "wrong-version"))),
    ("newer", newer, &["build"], 1, "failed", Some((SELF, "wrong-version"))),
    ("newer", newer, &["status"], 1, "failed", Some((SELF, "wrong-version"))),
    ("newer", newer, &["diff", "editions"], 1, "failed", Some((SELF, "wrong-version"))),
    ("newer", newer, &["verify", "editions"], 1, "failed", Some(("files", "wrong-version"))),
];

/// newcomers, "A scheduler".
#[test]
fn a_document_is_printed_in_every_outcome() {
    let mut wrong = Vec::new();
    for (state, make, args, status, outcome, place) in ROWS {
        let dossier = make();
        let output = dossier.run([*args, &["--format", "json"]].concat());
        let said = text(&output.stdout);
        let document: Json = match serde_json::from_str(&said) {
            Ok(document) => document,
            Err(error) => {
                wrong.push(format!("{state} {args:?}: {error}: {said}"));
                continue;
            }
        };
        let found = (output.status.code(), document["outcome"].as_str());
        if found != (Some(*status), Some(outcome)) {
            wrong.push(format!("{state} {args:?}: {found:?}: {said}"));
        }
        wrong.extend(faults(&document).map(|fault| format!("{state} {args:?}: {fault}")));
        if let Some((list, code)) = place
            && !codes(&document, list).contains(&(*code).to_owned())
        {
            wrong.push(format!("{state} {args:?}: no {code} in {list}: {said}"));
        }
        // The same findings are on standard error, one on a line, for whoever reads only that.
        let lines = text(&output.stderr);
        let unread = lines.lines().find(|line| serde_json::from_str::<Json>(line).is_err());
        wrong.extend(unread.map(|line| format!("{state} {args:?}: {line}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The codes of the findings of a document, or of the entries of one of its lists.
fn codes(document: &Json, list: &str) -> Vec<String> {
    let entries = match list {
        SELF => vec![document.clone()],
        list => document[list].as_array().cloned().unwrap_or_default(),
    };
    let findings = entries.iter().flat_map(|it| it[SELF].as_array().cloned().unwrap_or_default());
    findings.map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
}

/// What a finding lacks, wherever it is in a document.
fn faults(document: &Json) -> impl Iterator<Item = String> {
    let lists = ["editions", "files"].map(|list| document[list].as_array().cloned());
    let entries = lists.into_iter().flatten().flatten().chain([document.clone()]);
    let findings = entries.flat_map(|it| match &it[SELF] {
        Json::Array(findings) => findings.clone(),
        _ => vec![Json::Null],
    });
    findings.filter(|finding| !is_complete(finding)).map(|it| format!("incomplete: {it}"))
}

fn is_complete(finding: &Json) -> bool {
    let has_place = match &finding["place"] {
        Json::Null => true,
        place => place["file"].is_string() && place["line"].is_u64() && place["column"].is_u64(),
    };
    let word = |key: &str| finding[key].as_str().is_some_and(|it| !it.is_empty());
    has_place
        && ["severity", "code", "message"].into_iter().all(word)
        && finding["helps"].is_array()
}

#[test]
fn a_pdf_that_cannot_be_read_is_listed_among_the_others() {
    let dossier = bad_pdfs();
    let output = dossier.run(["verify", "--format", "json", "editions"]);
    let said: Json = serde_json::from_slice(&output.stdout).unwrap();
    let files = said["files"].as_array().unwrap().iter();
    let outcomes: Vec<_> = files
        .map(|it| (it["file"].as_str().unwrap().to_owned(), it["outcome"].as_str().unwrap()))
        .collect();
    let outcomes: Vec<_> = outcomes.iter().map(|(file, it)| (file.as_str(), *it)).collect();
    let expected = [
        ("editions/brief-en.pdf", "passed"),
        ("editions/brief-ko.pdf", "passed"),
        ("editions/foreign.pdf", "unreadable"),
        ("editions/half.pdf", "unreadable"),
    ];
    assert_eq!(outcomes, expected);
}

/// Holds the lock of a folder until it is killed.
fn hold(dossier: &Dossier) -> Child {
    let script = "import fcntl, os, sys; fcntl.flock(os.open('editions', os.O_RDONLY), \
                  fcntl.LOCK_EX); print('held', flush=True); sys.stdin.read()";
    let mut command = Command::new("python3");
    command.current_dir(dossier.path()).args(["-c", script]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    std::io::Read::read_exact(child.stdout.as_mut().unwrap(), &mut [0; 5]).unwrap();
    child
}

#[test]
fn a_locked_folder_is_a_document_too() {
    let dossier = sound();
    let mut holder = hold(&dossier);
    let output = dossier.run(["build", "--wait", "0", "--format", "json"]);
    holder.kill().unwrap();
    holder.wait().unwrap();
    let said: Json = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), &said["outcome"]), (Some(3), &"failed".into()));
    assert_eq!(codes(&said, SELF), ["busy-folder"]);
    assert_eq!(
        (&said["editions"], &said["leftovers"]),
        (&Json::Array(vec![]), &Json::Array(vec![]))
    );
}

/// A website needs no other list.
#[test]
fn a_build_describes_every_edition() {
    let dossier = sound();
    for args in [&["build"][..], &["build", "--dry-run"], &["build", "--force"]] {
        let output = dossier.run([args, &["--format", "json"]].concat());
        let said: Json = serde_json::from_slice(&output.stdout).unwrap();
        let list: Json = serde_json::from_str(&dossier.read("editions/editions.json")).unwrap();
        for (edition, listed) in said["editions"].as_array().unwrap().iter().zip([0, 1]) {
            let listed = &list[listed];
            let file = format!("editions/{}", listed["file"].as_str().unwrap());
            assert_eq!(edition["file"], file.as_str());
            for key in ["report", "languages", "layout", "title", "pages", "date", "size", "sha256"]
            {
                assert!(!listed[key].is_null(), "{key}");
                assert_eq!(edition[key], listed[key], "{args:?} {key}");
            }
        }
    }
}

/// `-q` for a schedule: nothing but findings. `-v` says more.
#[test]
fn quiet_prints_findings_only_and_verbose_more() {
    let dossier = sound();
    let print = |args: &[&str]| {
        let output = dossier.run(args);
        (text(&output.stdout), text(&output.stderr))
    };
    let nothing = (String::new(), String::new());
    for args in [
        &["build", "-q", "--force"][..],
        &["build", "-q"],
        &["check", "--quiet", "--allow", "unused-message"],
        &["verify", "-q", "editions"],
        &["diff", "-q", "editions"],
        &["status", "-q"],
        &["-q", "--out", "x.pdf"],
        &["accept", "-q", "ko", "--all"],
    ] {
        assert_eq!(print(args), nothing, "{args:?}");
    }
    let (said, notes) = print(&["build", "-v"]);
    assert!(
        said.contains("current editions/brief-en.pdf\ncurrent editions/brief-ko.pdf\n"),
        "{said}"
    );
    assert!(notes.contains("briefing 0.") && notes.contains("using the dossier in `"), "{notes}");
    dossier.change("locales/ko/words.ftl", "{ $visits }번", "{ $visitz }번");
    let (said, errors) = print(&["build", "-q", "--format", "short"]);
    assert!(said.is_empty() && errors.contains("error[unknown-variable]"), "{said}{errors}");
    // Every reason, and not the first three.
    let dossier = crate::build::two_reports();
    dossier.done(&["build"]);
    for (from, to) in [("Versailles", "Versaille"), ("Gyeongju", "Gyungju"), ("Since", "From")] {
        let words = dossier.read("locales/en/words.ftl").replace(from, to);
        dossier.write("locales/en/words.ftl", words);
    }
    dossier.change("data/partnerships.yaml", "visits: 12", "visits: 13");
    let short = dossier.done(&["build", "--dry-run"]);
    let long = dossier.done(&["build", "--dry-run", "-v"]);
    assert!(short.contains("; and ") && !long.contains("; and "), "{short}{long}");
    assert!(long.len() > short.len());
}
