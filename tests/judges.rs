//! Independent judges of the PDFs: veraPDF, qpdf, poppler, pikepdf. `tests/run` installs
//! them. The shipped dossier is judged in `shipped.rs`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::support::{LANGUAGES, frozen_pdf, python, root, tool};

#[test]
fn the_judges_find_no_fault() {
    faultless(&LANGUAGES.map(frozen_pdf));
}

/// Fails when a judge finds a fault in one of the files, or a font that is not a subset
/// inside it.
pub(crate) fn faultless(files: &[PathBuf]) {
    verapdf(files);
    for file in files {
        let report = tool("qpdf", ["--check".as_ref(), file.as_os_str()]);
        assert!(report.contains("No syntax or stream encoding errors found"), "{report}");
        embedded(file);
    }
}

/// Fails when veraPDF finds a fault in one of the files.
pub(crate) fn verapdf(files: &[PathBuf]) {
    let jar = root().join("target/judges/verapdf.jar");
    assert!(jar.is_file(), "{} is missing; `tests/run` installs it", jar.display());
    let driver = root().join("tests/judges/Validate.java");
    let mut command = vec!["-XX:TieredStopAtLevel=1".into(), "-XX:+UseSerialGC".into()];
    command.extend(["-cp".into(), jar.into_os_string(), driver.into_os_string()]);
    command.extend(["--flavour".into(), "ua1,3a".into(), "--tsv".into()]);
    command.extend(files.iter().map(|file| file.as_os_str().to_owned()));
    let report = tool("java", command);
    assert_eq!(report.matches("PASS").count(), 2 * files.len(), "{report}");
}

fn embedded(file: &Path) {
    let report = tool("pdffonts", [file]);
    let mut names = BTreeSet::new();
    for font in report.lines().skip(2) {
        let columns: Vec<_> = font.split_whitespace().rev().collect();
        // From the right: object id (two), Unicode map, subset, embedded.
        assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{font}");
        names.insert(font.split_whitespace().next().unwrap().split_once('+').unwrap().1);
    }
    assert!(names.iter().any(|name| name.starts_with("Pretendard-Regular")), "{report}");
    assert!(names.iter().all(|name| name.starts_with("Pretendard-")), "{report}");
}

#[test]
fn the_facts_are_attached_as_json() {
    for language in LANGUAGES {
        let list = tool("pdfdetach", ["-list".as_ref(), frozen_pdf(language).as_os_str()]);
        assert!(list.contains("facts.json"), "{list}");
    }
    let script = "import pikepdf, sys\n\
        pdf = pikepdf.open(sys.argv[1])\n\
        assert str(pdf.Root.AF[0].AFRelationship) == '/Data'\n\
        sys.stdout.buffer.write(pdf.attachments['facts.json'].get_file().read_bytes())";
    let facts: serde_json::Value = serde_json::from_str(&about(script, "fr")).unwrap();
    assert_eq!(facts["partnerships"].as_array().unwrap().len(), 12);
    let figures = facts["figures"].as_array().unwrap();
    let cut = figures.iter().find(|figure| figure["id"] == "solidarity-cut").unwrap();
    assert_eq!(cut["value"]["quantity"], "742000000");
}

/// What a script prints about the PDF of a language, with pikepdf at hand.
fn about(script: &str, language: &str) -> String {
    python(["-c".as_ref(), script.as_ref(), frozen_pdf(language).as_os_str()])
}

#[test]
fn figures_are_described_in_the_language_of_the_edition() {
    let script = "import pikepdf, sys\n\
        pdf = pikepdf.open(sys.argv[1])\n\
        print(pdf.Root.Lang)\n\
        [print(o.Alt) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) \
        and o.get('/S') == '/Figure']";
    let english = "en\nTimeline from 1886 to 2026. One mark stands for each of the 11 dated \
        partnerships: the first appear at the centenary, only a few follow for many years, and \
        most stand close together towards the end. Further marks show shared dates of the \
        relationship, from the establishment of diplomatic relations to the present \
        anniversary.\n";
    assert_eq!(about(script, "en"), english);
    let french = about(script, "fr");
    assert!(french.starts_with("fr\nFrise chronologique de 1886 à 2026"), "{french}");
    let korean = about(script, "ko");
    let hangul = korean.chars().filter(|c| ('가'..='힣').contains(c)).count();
    assert!(korean.starts_with("ko\n") && hangul > 40, "{korean}");
}
