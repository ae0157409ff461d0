//! The parts that reports are made of, `reports/lib`: they know no dossier, a dossier can replace any
//! of them, and they fit any number of records, any paper, any languages.

use std::fs;

use crate::build::{built, snapshot};
use crate::support::sheet::{SHEET, sheet};
use crate::support::{Dossier, between, files, pages, root, text};

#[test]
fn the_kit_knows_no_dossier() {
    const MESSAGES: [&str; 1] = ["translation-stale"];
    const SETTINGS: [&str; 8] = [
        "address",
        "colours",
        "fonts",
        "hangul-breaks",
        "languages",
        "logos",
        "margins",
        "undrawn-borders",
    ];
    const COUNTRIES: [&str; 5] = ["france", "french", "seoul", "paris", "embassy"];
    for (name, part) in files(&root().join("reports/lib")) {
        for (number, line) in part.lines().enumerate() {
            let place = format!("{name}:{}: {line}", number + 1);
            for call in ["records(\"", "record(\"", "ids(\""] {
                assert!(!line.contains(call), "it names a collection: {place}");
            }
            for call in ["tr(\"", " t(\"", "(t(\""] {
                for message in between(line, call, "\"") {
                    assert!(MESSAGES.contains(&message), "it names a message: {place}");
                }
            }
            for setting in between(line, "setting(\"", "\"") {
                assert!(SETTINGS.contains(&setting), "a setting that it should not know: {place}");
            }
            let code = line.split("//").next().unwrap().to_lowercase();
            assert!(!COUNTRIES.iter().any(|name| code.contains(name)), "it names one: {place}");
            assert!(name == "tokens.typ" || !has_large_measure(line), "a fixed measure: {place}");
        }
    }
}

/// Whether a line of code has a length of 100 mm or more.
fn has_large_measure(line: &str) -> bool {
    line.match_indices("mm").any(|(end, _)| {
        let number = line[..end].rsplit(|c: char| !c.is_ascii_digit() && c != '.').next();
        number.and_then(|number| number.parse::<f64>().ok()).is_some_and(|number| number >= 100.0)
    })
}

#[test]
fn one_file_of_a_dossier_replaces_one_part() {
    let dossier = Dossier::gallery();
    let own = fs::read_to_string(root().join("reports/lib/heading.typ")).unwrap();
    let number = "text(fill: colour.primary, number";
    assert_eq!(own.matches(number).count(), 1);
    let own = own.replace(number, "text(fill: colour.primary, [§] + number");
    let path = "reports/lib/heading.typ";
    dossier.done(&["--lang", "en,ko", "--out", "before.pdf"]);
    dossier.write(path, own);
    dossier.done(&["--lang", "en,ko", "--out", "after.pdf"]);
    let words = |name: &str| pages(&dossier.path().join(name));
    assert!(!words("before.pdf").contains('§'));
    assert_eq!(words("after.pdf").matches("§1").count(), 2, "in both languages");
    assert_eq!(words("after.pdf").replace('§', ""), words("before.pdf"), "all else is the same");
    assert_eq!(fs::read_dir(dossier.path().join("reports/lib")).unwrap().count(), 1);
    // A fault of the dossier's own part is at its place, and not that of the program's.
    dossier.write(path, dossier.read(path) + "#let broken = nothing\n");
    let output = dossier.run(["check", "--format", "short"]);
    let said = text(&output.stdout) + &text(&output.stderr);
    assert!(said.contains("reports/lib/heading.typ") && said.contains("nothing"), "{said}");
}

/// The editions of the gallery that are tried: languages, layout, paper.
const NONE: &[&str] = &[
    "{ report: gallery, languages: [en], paper: a5 }",
    "{ report: gallery, languages: [ko, en], layout: facing, paper: a4 }",
    "{ report: gallery, languages: [fr, en, ko], layout: sequence, paper: letter }",
];
const ONE: &[&str] = &[
    "{ report: gallery, languages: [ko], paper: a3 }",
    "{ report: gallery, languages: [en, ko], paper: a5 }",
    "{ report: gallery, languages: [en, ko], layout: facing, paper: letter-landscape }",
    "{ report: gallery, languages: [fr, en, ko], paper: a5 }",
];
const THREE: &[&str] = &[
    "{ report: gallery, languages: [en], paper: a4-landscape }",
    "{ report: gallery, languages: [ko, fr], paper: letter }",
    "{ report: gallery, languages: [ko, en], layout: facing, paper: a5 }",
    "{ report: gallery, languages: [en, ko], layout: sequence, paper: a5-landscape }",
    "{ report: gallery, languages: [fr, en, ko], paper: a3 }",
];

#[test]
fn parts_fit_no_record_one_and_three_on_any_paper() {
    for (count, editions) in [(0, NONE), (1, ONE), (3, THREE)] {
        assert_eq!(faults(&Dossier::islands(count, editions)), Vec::<String>::new(), "{count}");
    }
}

#[test]
fn parts_fit_many_records() {
    let facing = "{ report: gallery, languages: [en, ko], layout: facing, paper: a5 }";
    assert_eq!(faults(&Dossier::islands(25, &[facing])), Vec::<String>::new());
}

/// Texts and links of a thousand entries only take time.
const HEAVY: [&str; 4] = ["group", "links", "mark", "whole"];

#[test]
fn parts_fit_a_thousand_records() {
    let thousand = Dossier::islands(
        1000,
        &[
            "{ report: gallery, languages: [en], paper: a4 }",
            "{ report: more, languages: [en], paper: a4 }",
        ],
    );
    let main = thousand.read("reports/gallery/main.typ");
    let parts = main.lines().filter_map(|line| line.trim().strip_suffix(".rows"));
    let parts: Vec<_> = parts.filter(|part| !HEAVY.contains(part)).collect();
    assert!(parts.len() >= 20, "{parts:?}");
    // Two halves, which are set at the same time.
    for (report, half) in ["gallery", "more"].iter().zip(parts.chunks(parts.len().div_ceil(2))) {
        let own =
            |line: &&str| line.trim().strip_suffix(".rows").is_none_or(|part| half.contains(&part));
        let main: Vec<_> = main.lines().filter(own).collect();
        thousand.write(&format!("reports/{report}/main.typ"), main.join("\n"));
    }
    assert_eq!(faults(&thousand), Vec::<String>::new());
}

/// What `check` finds on the pages of a dossier.
fn faults(dossier: &Dossier) -> Vec<String> {
    const OF_WORDS: [&str; 3] = ["identical-to-source", "unused-message", "unused-argument"];
    let found = dossier.findings(&[]);
    let of_pages =
        found.iter().filter(|finding| !OF_WORDS.contains(&finding["code"].as_str().unwrap()));
    of_pages.map(ToString::to_string).collect()
}

/// A part of the kit that imports another, and that other, which imports none.
fn parts() -> (String, String) {
    let texts = snapshot(&root().join("reports/lib")).into_iter();
    let texts: Vec<_> = texts.map(|(name, (_, bytes))| (name, text(&bytes))).collect();
    let imports = |text: &str, part: &str| text.contains(&format!("\"/reports/lib/{part}\": "));
    let alone = texts.iter().filter(|(_, text)| !text.contains("#import"));
    let pair = alone.flat_map(|part| texts.iter().map(move |other| (other, part)));
    let mut pairs = pair.filter(|((_, text), (part, _))| imports(text, part));
    let ((importing, _), (part, _)) = pairs.next().unwrap();
    (importing.clone(), part.clone())
}

#[test]
fn a_dossier_has_the_kit_of_the_program_under_its_own_files() {
    let (importing, part) = parts();
    let page = format!("#import \"/reports/lib/{part}\" as part\n{SHEET}");
    let dossier = sheet("").file("reports/sheet/main.typ", &page);
    // No font of its own either.
    assert!(!dossier.path().join("reports/fonts").exists());
    dossier.done(&["build", "--lang", "fr", "--deps", "deps"]);
    let deps = dossier.read("deps");
    assert!(!deps.contains("reports/lib") && !deps.contains("reports/fonts"), "{deps}");
    assert_eq!(dossier.done(&["build", "--lang", "fr"]), "nothing to do: 1 current\n");
    dossier.done(&["verify", "editions"]);
    // The dossier's own part wins, and only that.
    let own = format!("reports/lib/{part}");
    dossier.write(&own, "#let own = [a part of its own]\n");
    let page = page.replace("as part", ": own") + "#own\n";
    dossier.write("reports/sheet/main.typ", page);
    let said = dossier.done(&["build", "--lang", "fr", "--deps", "deps"]);
    assert!(said.contains(&format!("{own} changed")), "{said}");
    assert!(pages(&dossier.path().join("editions/sheet-fr.pdf")).contains("a part of its own"));
    assert!(dossier.read("deps").contains(&own));
    dossier.write(&own, "#let own = [another part]\n");
    let said = dossier.done(&["build", "--lang", "fr"]);
    assert_eq!(built(&said), ["sheet-fr"], "{said}");
    // Gone again, the template cannot be built; the finding is in the file of the dossier.
    fs::remove_file(dossier.path().join(&own)).unwrap();
    let (_, said) = dossier.refused(&["build", "--lang", "fr"]);
    assert!(said.contains("--> reports/sheet/main.typ:1:"), "{said}");
    // A finding in the kit says where the file is.
    dossier.write(&own, "#let nothing = none\n");
    dossier
        .write("reports/sheet/main.typ", format!("#import \"/reports/lib/{importing}\"\n{SHEET}"));
    let (_, said) = dossier.refused(&["build", "--lang", "fr"]);
    assert!(said.contains(&format!("--> reports/lib/{importing}:")), "{said}");
    assert!(said.contains(&format!("reports/lib/{importing} is inside the program")), "{said}");
}
