//! Editions that never end, eat memory or abort, and PDFs that kill their reader: the others are
//! built, and one report says what happened. issue 15, 1; faults 9, 10, 17.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value as Json;

use crate::support::{Dossier, found, python, root, text};

/// Three loops in each other.
pub(crate) const ENDLESS: &str = "#for a in range(100000) { for b in range(100000) { \
                       for c in range(100000) { let x = a + b + c } } }";

/// A list of a thousand million numbers.
pub(crate) const HUNGRY: &str = "#let x = range(1000000000)\n#x.len()";

/// Content in content, thirty thousand times.
pub(crate) const DEEP: &str = "#range(30000).fold([x], (inner, _) => [#inner#box(inner)])";

/// The settings of a dossier with these reports.
fn settings(reports: &[&str], limits: &str) -> String {
    format!(
        "id: mini\ndate: 2026-06-04\nlanguages: [en, ko]\nreports: [{}]\n\
         sides: [france, korea]\nlimits: {{ {limits} }}\n",
        reports.join(", ")
    )
}

/// A dossier with good and bad reports, each in two languages.
pub(crate) fn dossier(good: &[&str], bad: &[(&str, &str)], limits: &str) -> Dossier {
    let dossier = Dossier::mini();
    let page = dossier.read("reports/brief/main.typ");
    for report in good {
        dossier.write(&format!("reports/{report}/main.typ"), &page);
    }
    for (report, end) in bad {
        dossier.write(&format!("reports/{report}/main.typ"), format!("{page}\n{end}\n"));
    }
    let reports: Vec<_> = good.iter().copied().chain(bad.iter().map(|(name, _)| *name)).collect();
    dossier.write("data/dossier.yaml", settings(&reports, limits));
    dossier
}

pub(crate) const LIMITS: &str = "time: 5, memory: 900";

/// The codes of a build, by the files of its editions, and what became of these.
fn built(document: &str) -> BTreeMap<String, (String, Vec<String>)> {
    let document: Json = serde_json::from_str(document).expect(document);
    let text = |json: &Json| json.as_str().unwrap().to_owned();
    let edition = |edition: &Json| {
        let codes = edition["findings"].as_array().unwrap().iter();
        let codes = codes.map(|finding| text(&finding["code"])).collect();
        (text(&edition["file"]), (text(&edition["became"]), codes))
    };
    document["editions"].as_array().unwrap().iter().map(edition).collect()
}

fn expected(editions: &[(&str, &str, &str)]) -> BTreeMap<String, (String, Vec<String>)> {
    let all = editions.iter().flat_map(|(report, became, code)| {
        let codes: Vec<_> = (!code.is_empty()).then(|| (*code).to_owned()).into_iter().collect();
        ["en", "ko"].map(|language| {
            let file = format!("editions/{report}-{language}.pdf");
            (file, ((*became).to_owned(), codes.clone()))
        })
    });
    all.collect()
}

/// The names in a folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The three kinds side by side with good editions: each is found, nothing is lost, and nothing is
/// left over.
#[test]
fn the_others_are_built_and_the_report_says_why() {
    let bad = [("endless", ENDLESS), ("hungry", HUNGRY), ("deep", DEEP)];
    let dossier = dossier(&["brief", "other"], &bad, LIMITS);
    // The old PDF of a bad edition stays.
    fs::create_dir(dossier.path().join("editions")).unwrap();
    fs::write(dossier.path().join("editions/deep-ko.pdf"), "the old one").unwrap();
    let output = dossier.run(["build", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        built(&text(&output.stdout)),
        expected(&[
            ("brief", "built", ""),
            ("other", "built", ""),
            ("endless", "failed", "over-limit"),
            ("hungry", "failed", "over-limit"),
            ("deep", "failed", "aborted-run"),
        ])
    );
    // Standard error has the same findings, and no last words of the runtime.
    let said = text(&output.stderr);
    assert!(said.lines().all(|line| line.starts_with('{')), "{said}");
    let messages: Vec<_> = said
        .lines()
        .map(|line| {
            serde_json::from_str::<Json>(line).unwrap()["message"].as_str().unwrap().to_owned()
        })
        .collect();
    let has = |text: &str| messages.iter().any(|message| message == text);
    assert!(has("building the edition `endless-ko` takes too long: more than 5 seconds"), "{said}");
    assert!(
        has("building the edition `hungry-en` takes too much memory: more than 900 MB"),
        "{said}"
    );
    assert!(
        has("building the edition `deep-en` ended the program: the stack overflowed"),
        "{said}"
    );
    let left = [
        "brief-en.pdf",
        "brief-ko.pdf",
        "deep-ko.pdf",
        "editions.json",
        "other-en.pdf",
        "other-ko.pdf",
    ];
    assert_eq!(names(&dossier.path().join("editions")), left);
    assert_eq!(dossier.read("editions/deep-ko.pdf"), "the old one");
    // `check` finds the same, and writes nothing.
    let output = dossier.run(["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let findings = found(&text(&output.stdout));
    let mut codes: Vec<_> = findings.iter().map(|it| it["code"].as_str().unwrap()).collect();
    codes.sort_unstable();
    assert_eq!(
        codes,
        ["aborted-run", "aborted-run", "over-limit", "over-limit", "over-limit", "over-limit"]
    );
    assert_eq!(names(&dossier.path().join("editions")), left);
    // What was built is not built again, and a mended edition is.
    let page = dossier.read("reports/brief/main.typ");
    dossier.write("data/dossier.yaml", settings(&["brief", "other", "deep"], LIMITS));
    dossier.write("reports/deep/main.typ", page);
    let said = dossier.done(&["build"]);
    assert!(said.ends_with("2 built, 4 current\n"), "{said}");
}

/// Twelve good editions beside bad ones, on one processor and on two, forced, and all or none.
#[test]
fn an_abort_among_many_is_found_and_nothing_is_reported_twice() {
    let good = ["a", "b", "c", "d", "e", "f"];
    let dossier = dossier(&good, &[("deep", DEEP)], "time: 60");
    let all = |became| {
        let mut all: Vec<_> = good.iter().map(|report| (*report, became, "")).collect();
        all.push(("deep", "failed", "aborted-run"));
        expected(&all)
    };
    let build = |args: &[&str]| {
        let output = dossier.run([&["build", "--format", "json"], args].concat());
        assert_eq!(output.status.code(), Some(1), "{args:?}: {}", text(&output.stderr));
        let document = text(&output.stdout);
        assert_eq!(document.lines().count(), 1, "{document}");
        document
    };
    let first = build(&["--jobs", "2"]);
    assert_eq!(built(&first), all("built"));
    let document: Json = serde_json::from_str(&first).unwrap();
    let reason = &document["editions"][0]["reasons"][0]["text"];
    assert_eq!(
        (reason, &document["editions"][0]["pages"]),
        (&"there is no PDF yet".into(), &1.into())
    );
    assert_eq!(built(&build(&["--jobs", "1"])), all("current"));
    let pdf = |name: &str| fs::read(dossier.path().join("editions").join(name)).unwrap();
    let before = pdf("a-ko.pdf");
    assert_eq!(built(&build(&["--force", "--jobs", "2"])), all("built"));
    assert_eq!(built(&build(&["--force", "--atomic"])), all("withheld"));
    assert!(pdf("a-ko.pdf") == before);
    assert_eq!(names(&dossier.path().join("editions")).len(), 13);
    // The lines for people.
    let output = dossier.run(["build", "--force"]);
    let said = text(&output.stdout);
    assert!(said.ends_with("\n12 built, 2 failed\n") && said.lines().count() == 15, "{said}");
    assert!(!text(&output.stderr).contains("overflowed its stack\n"), "{}", text(&output.stderr));
}

/// A warning of an edition is in the report though another edition ended the first process.
#[test]
fn warnings_are_not_lost() {
    let warned = "#set text(font: \"No such font\"); #text(font: \"No such font\")[x]";
    let dossier = dossier(&["brief"], &[("warned", warned), ("deep", DEEP)], "time: 60");
    let alone = dossier.run(["build", "--report", "warned", "--format", "json"]);
    let alone = built(&text(&alone.stdout));
    assert!(
        alone.values().all(|(became, codes)| became == "built" && !codes.is_empty()),
        "{alone:?}"
    );
    fs::remove_dir_all(dossier.path().join("editions")).unwrap();
    dossier.forget();
    for jobs in ["1", "2"] {
        let output = dossier.run(["build", "--force", "--jobs", jobs, "--format", "json"]);
        let all = built(&text(&output.stdout));
        for (file, warned) in &alone {
            assert_eq!(all[file], *warned, "{jobs}");
        }
    }
}

/// One edition in one process: time and memory end it with the finding, and the old PDF stays.
#[test]
fn a_single_run_ends_at_its_limits() {
    let dossier = dossier(&[], &[("endless", ENDLESS), ("hungry", HUNGRY)], LIMITS);
    fs::create_dir(dossier.path().join("out")).unwrap();
    for (report, args, message, help) in [
        (
            "endless",
            &["--timeout", "1"][..],
            "takes too long: more than 1 second",
            "`--timeout SECONDS`",
        ),
        ("endless", &[], "takes too long: more than 5 seconds", "`limits: { time: … }`"),
        ("hungry", &[], "takes too much memory: more than 900 MB", "`limits: { memory: … }`"),
    ] {
        fs::write(dossier.path().join("out/x.pdf"), "the old one").unwrap();
        let single = ["--report", report, "--lang", "ko", "--out", "out/x.pdf"];
        let (status, said) = dossier.refused(&[&single, args].concat());
        assert_eq!(status, 1, "{said}");
        let head = format!("error[over-limit]: building the edition `{report}-ko` {message}\n");
        assert!(said.starts_with(&head) && said.contains(help), "{said}");
        assert!(said.ends_with("1 error; nothing was written\n"), "{said}");
        assert_eq!(names(&dossier.path().join("out")), ["x.pdf"]);
        assert_eq!(dossier.read("out/x.pdf"), "the old one");
    }
}

#[test]
fn too_many_pages_are_refused() {
    let pages = "#for n in range(30) { pagebreak() }";
    let dossier = dossier(&["brief"], &[("long", pages)], "pages: 20");
    let output = dossier.run(["build", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let all = [("brief", "built", ""), ("long", "failed", "over-limit")];
    assert_eq!(built(&text(&output.stdout)), expected(&all));
    assert!(
        text(&output.stderr).contains("the edition `long-ko` has 31 pages: more than 20 pages")
    );
    assert_eq!(
        names(&dossier.path().join("editions")),
        ["brief-en.pdf", "brief-ko.pdf", "editions.json"]
    );
    dossier.change("data/dossier.yaml", "pages: 20", "pages: 31");
    assert!(dossier.done(&["build"]).ends_with("2 built, 2 current\n"));
}

/// `explain` says the truth: each example of what is wrong has the finding that it explains.
#[test]
fn the_examples_of_the_explanations_are_what_they_say() {
    for code in ["over-limit", "aborted-run"] {
        let page = Dossier::empty().done(&["explain", code]);
        let (_, wrong) = page.split_once("Wrong:\n```typ\n").unwrap_or_else(|| panic!("{page}"));
        let (example, _) = wrong.split_once("\n```\n").unwrap_or_else(|| panic!("{page}"));
        let dossier = dossier(&["brief"], &[("bad", example)], LIMITS);
        let output = dossier.run(["build"]);
        let (out, errors) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(errors.matches("error[").count(), 2, "{errors}");
        assert_eq!(errors.matches(&format!("error[{code}]: ")).count(), 2, "{errors}");
        assert!(out.ends_with("2 built, 2 failed\n"), "{out}");
    }
}

/// A PDF whose pages are their own parents' parents without end.
fn killer(dossier: &Dossier, to: &str) {
    let program = root().join("tests/judges/forge.py").display().to_string();
    let path = |name: &str| dossier.path().join(name).display().to_string();
    python([&program, &path("editions/brief-ko.pdf"), &path(to), "kids"]);
}

/// faults 9, 10: a PDF that kills its reader is a finding, and the others are listed.
#[test]
fn a_pdf_that_kills_its_reader_ends_nothing() {
    let dossier = Dossier::mini();
    dossier.done(&["build"]);
    killer(&dossier, "editions/killer.pdf");
    let output = dossier.run(["verify", "--format", "json", "editions"]);
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    let document: Json = serde_json::from_slice(&output.stdout).unwrap();
    let files = document["files"].as_array().unwrap();
    let files: Vec<_> = files
        .iter()
        .map(|file| (file["file"].as_str().unwrap(), file["outcome"].as_str().unwrap()))
        .collect();
    let expected = [
        ("editions/brief-en.pdf", "passed"),
        ("editions/brief-ko.pdf", "passed"),
        ("editions/killer.pdf", "unreadable"),
    ];
    assert_eq!(files, expected);
    let message = "`editions/killer.pdf` cannot be read: the stack overflowed";
    assert_eq!(document["files"][2]["findings"][0]["message"], message);
    let (status, said) = dossier.refused(&["diff", "editions/killer.pdf"]);
    assert!(status == 3 && said.starts_with(&format!("error[foreign-pdf]: {message}\n")), "{said}");
    // On the shelf, in the place of an edition and beside it.
    assert_eq!(dossier.done(&["build"]), "nothing to do: 2 current\n");
    let good = fs::read(dossier.path().join("editions/brief-ko.pdf")).unwrap();
    fs::copy(
        dossier.path().join("editions/killer.pdf"),
        dossier.path().join("editions/brief-ko.pdf"),
    )
    .unwrap();
    let said = dossier.done(&["build"]);
    assert!(said.ends_with("1 built, 1 current\n"), "{said}");
    assert!(fs::read(dossier.path().join("editions/brief-ko.pdf")).unwrap() == good);
    assert_eq!(
        names(&dossier.path().join("editions")),
        ["brief-en.pdf", "brief-ko.pdf", "editions.json", "killer.pdf"]
    );
}
