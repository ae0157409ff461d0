//! What the pages of the shipped dossier say, as poppler reads them.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;

use tempfile::TempDir;

use crate::support::{self, LANGUAGES, briefing, copy, root, shipped_pdf, text, tool};

fn pages(language: &str) -> String {
    support::pages(&shipped_pdf(language))
}

/// As many rows as the table has at least: one for each fact.
const ROWS: usize = 167;

/// The text between running heads and page numbers, which goes on from page to page.
fn without_heads(language: &str) -> String {
    let area = ["-x", "0", "-y", "62", "-W", "596", "-H", "722"];
    let mut command: Vec<OsString> = area.map(OsString::from).into();
    command.extend(["-enc".into(), "UTF-8".into(), shipped_pdf(language).into(), "-".into()]);
    tool("pdftotext", command)
}

/// Without white space and hyphens, so that line ends play no part: poppler leaves out a hyphen
/// there, even one of an address.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !['-', '\u{ad}'].contains(c)).collect()
}

#[test]
fn every_fact_of_the_dossier_is_used_in_every_language() {
    let table = include_str!("cases/content.tsv");
    let pages: BTreeMap<_, _> =
        LANGUAGES.map(|language| (language, squeezed(&without_heads(language)))).into();
    let mut missing = Vec::new();
    let mut rows = 0;
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let cells: Vec<_> = line.split('\t').collect();
        let [what, expected @ ..] = &cells[..] else { continue };
        assert_eq!(expected.len(), 3, "{line}");
        rows += 1;
        for (language, expected) in LANGUAGES.iter().zip(expected) {
            if !pages[language].contains(&squeezed(expected)) {
                missing.push(format!("{language}: {what}: {expected}"));
            }
        }
    }
    assert!(rows >= ROWS, "only {rows} rows");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn the_korean_pages_hold_no_latin_sentence() {
    // Titles of cited works stay as they were published.
    let titles = [
        "French-Korean Sister Cities: An Unknown Factor of Soft Power",
        "L’Année France-Corée 2015-2016",
        "Forum franco-coréen 2023 : SEM Jai Chul Choi, Ambassadeur de la République de Corée en France",
        "Pourquoi s’engager ?",
        "Comment les dépenses des collectivités territoriales sont réparties ?",
        "Development Co-operation Profile – Korea",
    ];
    let mut text = pages("ko").split_whitespace().collect::<Vec<_>>().join(" ");
    for title in titles {
        assert!(text.contains(title), "{title}");
        text = text.replace(title, "");
    }
    // The glossary names each term in every language.
    for line in include_str!("cases/content.tsv").lines().filter(|l| l.starts_with("term-")) {
        for term in line.split('\t').skip(1) {
            text = text.replace(term, "");
        }
    }
    // Names and their originals stand in Latin letters; a sentence has many words in
    // lower case in a row.
    let mut run: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let letters: Vec<_> = word.chars().filter(|c| c.is_alphabetic()).collect();
        match letters.first() {
            Some(first) if first.is_lowercase() => run.push(word),
            Some(_) => run.clear(),
            None => {}
        }
        assert!(run.len() < 5, "a Latin passage: {}", run.join(" "));
    }
}

#[test]
fn no_markup_variable_or_fallback_reaches_a_page() {
    for language in LANGUAGES {
        let text = pages(language);
        for mark in
            ["{", "}", "$", "을(를)", "은(는)", "이(가)", "\u{fffd}", "\u{ffff}", "\u{2068}"]
        {
            assert!(!text.contains(mark), "{mark} in {language}");
        }
    }
}

/// The translations of a language without their variables and functions, as a translator
/// gets them.
fn translations(language: &str) -> Vec<String> {
    let folder = TempDir::new().unwrap();
    let mut command = briefing();
    command.current_dir(folder.path()).args(["export", language, "--all", "--out", "all.xlf"]);
    command.arg("--root").arg(root());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    let xliff = std::fs::read_to_string(folder.path().join("all.xlf")).unwrap();
    let targets = xliff.split("<target").skip(1).filter_map(|rest| rest.split_once('>'));
    let targets = targets.map(|(_, rest)| rest.split("</target>").next().unwrap());
    // Between two tags is a piece of text.
    targets
        .flat_map(|target| target.split('<').map(|part| part.rsplit('>').next().unwrap()))
        .map(str::to_owned)
        .collect()
}

/// Typst breaks Korean between any two syllables; the pages keep each word whole.
#[test]
fn every_hangul_word_of_the_messages_is_whole_on_its_line() {
    let text = pages("ko");
    let printed: BTreeSet<_> = text.split_whitespace().collect();
    // A word that a line end broke is whole here.
    let joined: String = text.lines().collect();
    let mut broken = BTreeSet::new();
    let mut words = 0;
    for piece in translations("ko") {
        // The words at the ends of a piece may go on in a placeable.
        let inner: Vec<_> = piece.split_whitespace().collect();
        for word in inner.get(1..inner.len().saturating_sub(1)).unwrap_or_default() {
            if word.chars().all(|c| ('가'..='힣').contains(&c)) {
                words += 1;
                let whole = printed.iter().any(|found| found.contains(word));
                if !whole && joined.contains(word) {
                    broken.insert((*word).to_owned());
                }
            }
        }
    }
    assert!(words > 1000, "only {words} words");
    assert!(broken.is_empty(), "{broken:?}");
}

#[test]
fn copied_text_has_no_invisible_characters() {
    for language in LANGUAGES {
        let text = pages(language);
        let invisible = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{2068}'];
        let found: Vec<_> = text.chars().filter(|c| invisible.contains(c)).collect();
        assert!(found.is_empty(), "{language}: {found:?}");
    }
}

/// In the other setting running text may break after any syllable, and what is ragged
/// still keeps its words.
#[test]
fn syllable_breaks_are_a_setting_that_leaves_headings_and_tables_whole() {
    let folder = TempDir::new().unwrap();
    for part in ["data", "locales", "reports"] {
        std::fs::create_dir(folder.path().join(part)).unwrap();
        copy(&root().join(part), &folder.path().join(part));
    }
    let settings = folder.path().join("data/dossier.yaml");
    let before = std::fs::read_to_string(&settings).unwrap();
    assert!(before.contains("hangul-breaks: word"));
    std::fs::write(settings, before.replace("breaks: word", "breaks: syllable")).unwrap();
    let mut command = briefing();
    command.current_dir(folder.path()).args(["--lang", "ko", "--out", "ko.pdf"]);
    assert!(command.status().unwrap().success());
    let text = support::pages(&folder.path().join("ko.pdf"));
    let words: BTreeSet<_> = text.split_whitespace().collect();
    for whole in ["이시레물리노–구로구", "오베르뉴론알프–경상북도", "대한민국시도지사협의회(GAROK)"]
    {
        assert!(words.contains(whole), "{whole}");
    }
    // Lines of justified text end within words now.
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
    let changed = lines(&text).difference(&lines(&pages("ko"))).count();
    assert!(changed > 100, "only {changed} lines are other ones");
}
