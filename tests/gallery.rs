//! The gallery, `tests/fixtures/gallery`: every part of the kit in a dossier that has none of its own.
//! `reports/README.md` describes each part with an example of it, and with a picture made from it:
//! `UPDATE_GOLDENS=1 tests/run gallery::` makes them again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{Dossier, between, files, python, root, tool};

fn readme() -> String {
    fs::read_to_string(root().join("reports/README.md")).unwrap()
}

#[test]
fn the_gallery_is_faultless_and_has_no_part_of_its_own() {
    let dossier = Dossier::gallery();
    assert!(!dossier.path().join("reports/lib").exists());
    assert_eq!(dossier.findings(&["--deny", "warnings"]), Vec::<Value>::new());
}

#[test]
fn every_part_is_described_with_an_example_of_the_gallery() {
    let readme = readme();
    for (name, _) in files(&root().join("reports/lib")) {
        assert!(readme.contains(&format!("`{name}`")), "{name} is not in reports/README.md");
    }
    let reports = root().join("tests/fixtures/gallery/reports");
    let mut examples = files(&reports.join("parts"));
    examples.extend(files(&reports.join("letter")));
    let main = fs::read_to_string(reports.join("gallery/main.typ")).unwrap();
    let mut shown = BTreeSet::new();
    for block in blocks(&readme) {
        // The comment of a file is in the text above the example.
        let example = examples.iter().find(|(_, example)| {
            *example == block || example.split_once('\n').is_some_and(|(_, rest)| rest == block)
        });
        let (name, _) = example.unwrap_or_else(|| panic!("not in the gallery:\n{block}"));
        shown.insert(name);
    }
    for (name, _) in &examples {
        assert!(shown.contains(name), "the example {name} is not in reports/README.md");
        let used = main.contains(&format!("/reports/parts/{name}"))
            || examples.iter().any(|(_, example)| example.contains(&format!("/parts/{name}")))
            || name == "main.typ";
        assert!(used, "the gallery does not show {name}");
    }
}

/// The Typst code of a page of Markdown, without its indentation.
fn blocks(markdown: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut lines = markdown.lines();
    while let Some(line) = lines.next() {
        let Some(indentation) = line.strip_suffix("```typ") else { continue };
        let block = lines.by_ref().take_while(|line| line.trim() != "```");
        let line = |line: &str| line.strip_prefix(indentation).unwrap_or(line).to_owned() + "\n";
        blocks.push(block.map(line).collect());
    }
    blocks
}

#[test]
fn signatures_of_the_description_are_those_of_the_kit() {
    let mut functions: BTreeMap<String, Vec<BTreeSet<String>>> = BTreeMap::new();
    for (_, part) in files(&root().join("reports/lib")) {
        for definition in part.split("\n#let ").skip(1) {
            let Some((name, rest)) = definition.split_once('(') else { continue };
            functions.entry(name.to_owned()).or_default().push(named(rest));
        }
    }
    let readme = readme();
    let mut wrong = Vec::new();
    let mut described = 0;
    for code in readme.split('`').skip(1).step_by(2) {
        let Some((name, rest)) = code.split_once('(') else { continue };
        let shown = named(rest);
        let Some(known) = functions.get(name).filter(|_| !shown.is_empty()) else { continue };
        described += 1;
        if !known.contains(&shown) {
            wrong.push(format!("{code}: {known:?}"));
        }
    }
    // The arguments of a report are in a table.
    let shown = |name: &&String| !readme.contains(&format!("`{name}`"));
    wrong.extend(functions["report"][0].iter().filter(shown).cloned());
    assert!(described > 20, "{described}");
    assert_eq!(wrong, Vec::<String>::new());
}

/// The names of the named arguments in a list of arguments or of parameters, up to its end.
fn named(list: &str) -> BTreeSet<String> {
    let (mut depth, mut part, mut parts) = (0, String::new(), Vec::new());
    for c in list.chars() {
        match c {
            ')' | '}' | ']' if depth == 0 => break,
            ',' if depth == 0 => parts.push(std::mem::take(&mut part)),
            _ => {
                depth += i32::from("({[".contains(c)) - i32::from(")}]".contains(c));
                part.push(c);
            }
        }
    }
    parts.push(part);
    let name = |part: &String| Some(part.split_once(':')?.0.trim().to_owned());
    let is_name = |name: &String| name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    parts.iter().filter_map(name).filter(is_name).collect()
}

#[test]
fn links_and_pictures_of_the_description_lead_somewhere() {
    let readme = readme();
    let anchor = |line: &str| {
        let title = line.strip_prefix('#')?.trim_start_matches('#').trim().to_lowercase();
        Some(title.replace(' ', "-"))
    };
    let anchors: Vec<_> = readme.lines().filter_map(anchor).collect();
    for target in between(&readme, "](", ")").into_iter().filter(|link| !link.contains(':')) {
        let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
        let exists = path.ends_with(".png") || root().join("reports").join(path).exists();
        assert!(exists, "{target}");
        assert!(!path.is_empty() || anchors.iter().any(|known| known == anchor), "{target}");
    }
    for section in readme.split("\n### ").skip(1) {
        let example = section.contains("```typ");
        let name = section.lines().next().unwrap();
        // An imprint is on the cover.
        assert!(!example || section.contains("![") || name == "imprint", "{name} has no picture");
    }
}

/// A picture: its name, which of its pages it shows, and how (see `picture.py`).
struct Picture<'a> {
    name: &'a str,
    how: &'a str,
    pages: Vec<Pages<'a>>,
}

/// Some pages of an edition of the gallery.
struct Pages<'a> {
    /// What the report is made of: a part, or a whole report.
    report: Report<'a>,
    args: &'a [&'a str],
    pages: &'a [u8],
}

enum Report<'a> {
    /// A part stands on a page of its own, the second, and what it leads to on the next ones.
    Part(&'a str),
    Whole(&'a str),
}

const ENGLISH: &[&str] = &["--lang", "en"];
const BOTH: &[&str] = &["--lang", "en,ko"];
const FACING: &[&str] = &["--lang", "en,ko", "--layout", "facing"];
const SEQUENCE: &[&str] = &["--lang", "en,ko", "--layout", "sequence"];

/// Parts that a page shows as a whole.
const WHOLE_PAGES: &[&str] = &["cover", "sheet"];
/// Parts that are not rows.
const NO_ROWS: &[&str] = &["imprint"];
/// Parts that look otherwise in one language.
const ALSO_ALONE: &[&str] = &["row", "head", "key-figures"];

fn pictures(parts: &[String]) -> Vec<Picture<'_>> {
    let of = |report, args, pages| Pages { report, args, pages };
    let mut all = Vec::new();
    for part in parts.iter().map(String::as_str).filter(|part| !NO_ROWS.contains(part)) {
        let english = of(Report::Part(part), ENGLISH, &[2]);
        let both = of(Report::Part(part), BOTH, &[2]);
        if WHOLE_PAGES.contains(&part) {
            all.push(Picture { name: part, how: "page", pages: vec![english, both] });
        } else {
            all.push(Picture { name: part, how: "crop", pages: vec![both] });
        }
    }
    for (part, name) in ALSO_ALONE.iter().zip(["row-en", "head-en", "key-figures-en"]) {
        let pages = vec![of(Report::Part(part), ENGLISH, &[2])];
        all.push(Picture { name, how: "crop", pages });
    }
    let letter = |args, pages| of(Report::Whole("letter"), args, pages);
    for (name, pages) in [
        ("letter", vec![letter(ENGLISH, &[1]), letter(BOTH, &[1])]),
        ("columns", vec![letter(BOTH, &[1, 2])]),
        ("facing", vec![letter(FACING, &[2, 3])]),
        ("sequence", vec![letter(SEQUENCE, &[1, 3])]),
    ] {
        all.push(Picture { name, how: "page", pages });
    }
    all
}

#[test]
fn pictures_are_made_by_the_program() {
    let folder = root().join("tests/fixtures/pictures");
    let parts = files(&root().join("tests/fixtures/gallery/reports/parts"));
    let parts: Vec<_> =
        parts.iter().map(|(name, _)| name.trim_end_matches(".typ").to_owned()).collect();
    let pictures = pictures(&parts);
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for picture in &pictures {
            picture.make(&folder);
        }
    }
    let names: BTreeSet<_> = pictures.iter().map(|it| format!("{}.png", it.name)).collect();
    let there = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
    let there: BTreeSet<_> = there.map(|name| name.into_string().unwrap()).collect();
    assert_eq!(there, names);
    let readme = readme();
    for name in &names {
        assert!(readme.contains(&format!("pictures/{name})")), "{name} is not in the description");
        let bytes = fs::read(folder.join(name)).unwrap();
        // Its first chunk begins with its width.
        assert_eq!(bytes[16..20], 700_u32.to_be_bytes(), "{name}");
        assert!(bytes.len() < 40_000, "{name}: {} bytes", bytes.len());
    }
}

impl Picture<'_> {
    fn make(&self, folder: &Path) {
        let dossier = Dossier::gallery();
        // A small paper, so that its text can be read when the picture is small.
        let settings = dossier.read("data/dossier.yaml").replace("reports:", "paper: a5\nreports:");
        let mut shown = Vec::new();
        for (at, edition) in self.pages.iter().enumerate() {
            let report = match edition.report {
                Report::Part(part) => {
                    dossier.write("reports/picture/main.typ", alone(part));
                    "picture"
                }
                Report::Whole(report) => {
                    dossier.write("data/dossier.yaml", &settings);
                    report
                }
            };
            let pdf = format!("{at}.pdf");
            dossier.done(&[&["--report", report, "--out", &pdf], edition.args].concat());
            for page in edition.pages {
                let image = format!("{at}-{page}");
                let number = page.to_string();
                let (pdf, out) = (dossier.path().join(&pdf), dossier.path().join(&image));
                let options = ["-r", "150", "-png", "-singlefile", "-f", &number, "-l", &number];
                let files = [pdf.to_str().unwrap(), out.to_str().unwrap()];
                tool("pdftoppm", [&options[..], &files].concat());
                shown.push(format!("{}.png", out.display()));
            }
        }
        let script = root().join("tests/support/picture.py");
        let out = folder.join(format!("{}.png", self.name));
        let args = [script.to_str().unwrap(), out.to_str().unwrap(), self.how];
        let shown: Vec<_> = shown.iter().map(String::as_str).collect();
        python([&args[..], &shown].concat());
    }
}

/// A report with one part on its second page.
fn alone(part: &str) -> String {
    format!(
        r#"#import "/reports/lib/language.typ": t
#import "/reports/lib/report.typ": report
#import "/reports/lib/rows.typ": head, new-page
#import "/reports/parts/{part}.typ": rows
#import "/reports/parts/group.typ" as ties
#import "/reports/parts/head.typ" as periods
#import "/reports/parts/row.typ" as challenges
#report(title: t("gallery-title"), running-heads: false, {{
  head(1, t("gallery-islands"))
  new-page()
  rows
  new-page()
  periods.rows
  ties.rows
  challenges.rows
}})
"#
    )
}
