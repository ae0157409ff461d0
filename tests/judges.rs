//! Independent judges of the shipped dossier: veraPDF, qpdf, poppler. `tests/run`
//! installs them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::support::{LANGUAGES, pdf, root, tool};

#[test]
fn verapdf_finds_nothing_for_ua1_and_3a() {
    verapdf(&LANGUAGES.map(|language| pdf(language).to_owned()));
}

/// Fails when veraPDF finds a fault in one of the files.
pub(crate) fn verapdf(files: &[PathBuf]) {
    let jar = jar();
    let driver = root().join("tests/judges/Validate.java");
    let mut command = vec!["-XX:TieredStopAtLevel=1".into(), "-XX:+UseSerialGC".into()];
    command.extend(["-cp".into(), jar.into_os_string(), driver.into_os_string()]);
    command.extend(["--flavour".into(), "ua1,3a".into(), "--tsv".into()]);
    command.extend(files.iter().map(|file| file.as_os_str().to_owned()));
    let report = tool("java", command);
    assert_eq!(report.matches("PASS").count(), 2 * files.len(), "{report}");
}

/// The jar that `tests/run` fetched and whose hash it checked.
fn jar() -> PathBuf {
    let jar = root().join("target/judges/verapdf.jar");
    assert!(jar.is_file(), "{} is missing; run tests/run", jar.display());
    jar
}

#[test]
fn qpdf_finds_no_fault() {
    for language in LANGUAGES {
        let report = tool("qpdf", ["--check".as_ref(), pdf(language).as_os_str()]);
        assert!(report.contains("No syntax or stream encoding errors found"), "{report}");
    }
}

#[test]
fn every_font_is_an_embedded_subset() {
    for language in LANGUAGES {
        let report = tool("pdffonts", [pdf(language)]);
        let fonts: Vec<_> = report.lines().skip(2).collect();
        assert!(!fonts.is_empty());
        for font in fonts {
            let columns: Vec<_> = font.split_whitespace().rev().collect();
            // From the right: object id (two), Unicode map, subset, embedded.
            assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{font}");
            assert!(font.contains("+Pretendard-"), "{font}");
        }
    }
}

#[test]
fn the_facts_are_attached_as_json() {
    for language in LANGUAGES {
        let list = tool("pdfdetach", ["-list".as_ref(), pdf(language).as_os_str()]);
        assert!(list.contains("facts.json"), "{list}");
    }
    let script = "import pikepdf, sys\n\
        pdf = pikepdf.open(sys.argv[1])\n\
        assert str(pdf.Root.AF[0].AFRelationship) == '/Data'\n\
        sys.stdout.buffer.write(pdf.attachments['facts.json'].get_file().read_bytes())";
    let facts: serde_json::Value = serde_json::from_str(&python(script, "fr")).unwrap();
    assert_eq!(facts["partnerships"].as_array().unwrap().len(), 25);
    assert_eq!(facts["figures"][14]["value"]["quantity"], "742000000");
}

/// Runs a script on the PDF of a language, with pikepdf at hand.
fn python(script: &str, language: &str) -> String {
    let python = root().join("target/judges/venv/bin/python");
    tool(python.to_str().unwrap(), ["-c".as_ref(), script.as_ref(), pdf(language).as_os_str()])
}

#[test]
fn each_figure_speaks_the_editions_language() {
    let alternatives: BTreeSet<_> = LANGUAGES
        .into_iter()
        .map(|language| {
            let script = "import pikepdf, sys\n\
                pdf = pikepdf.open(sys.argv[1])\n\
                alts = [o.Alt for o in pdf.objects if isinstance(o, pikepdf.Dictionary) \
                and o.get('/S') == '/Figure']\n\
                assert len(alts) >= 2, alts\n\
                print(pdf.Root.Lang)\n\
                [print(alt) for alt in alts]";
            let said = python(script, language);
            assert!(said.starts_with(language), "{said}");
            let hangul = said.chars().filter(|c| ('가'..='힣').contains(c)).count();
            assert_eq!(hangul > 40, language == "ko", "{said}");
            said
        })
        .collect();
    assert_eq!(alternatives.len(), 3);
}
