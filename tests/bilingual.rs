//! Finished pages in one language and in several: the reports of the shipped dossier in every
//! combination of languages and layouts, and the kit that they are made of. `judges/bilingual.py`
//! reads the structure tree and measures; veraPDF decides what is accessible.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

use serde_json::Value;
use tempfile::TempDir;

use crate::judges::verapdf;
use crate::support::{
    Dossier, briefing, found, golden, python, root, shipped_editions, text, tool,
};

/// The languages of the editions that are judged.
const LANGUAGES: [&str; 8] = ["fr", "en", "ko", "fr,ko", "ko,fr", "en,ko", "fr,en", "fr,en,ko"];

/// Reports about the dossier itself.
const SHEETS: [&str; 2] = ["changes", "status"];

/// The findings about pages.
const OF_PAGES: [&str; 7] = [
    "low-contrast",
    "no-convergence",
    "overflowing-text",
    "overlapping-text",
    "skipped-heading",
    "template-warning",
    "too-many-pages",
];

/// A report in some languages and a layout, `-` with one language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Edition {
    report: String,
    languages: &'static str,
    layout: &'static str,
}

impl Edition {
    /// The name of its file without the ending.
    fn file(&self) -> String {
        format!("{}-{}-{}", self.report, self.languages.replace(',', "-"), self.layout)
    }

    /// Its arguments on the command line.
    fn args(&self) -> Vec<&str> {
        let args = vec!["--report", &self.report, "--lang", self.languages];
        if self.layout == "-" { args } else { [args, vec!["--layout", self.layout]].concat() }
    }

    /// Its line in the table of the judge.
    fn row(&self, folder: &Path) -> String {
        let pdf = |layout| {
            let edition = Self { layout, ..self.clone() };
            folder.join(edition.file() + ".pdf").display().to_string()
        };
        let mut row = [&self.report, self.languages, self.layout, &pdf(self.layout)].join("\t");
        if self.layout == "facing" {
            row += &format!("\t{}", pdf("columns"));
        }
        row + "\n"
    }

    fn is_beside(&self) -> bool {
        ["columns", "facing"].contains(&self.layout)
    }
}

/// The layouts of some languages. Facing pages come after columns, with which they are compared.
fn layouts(languages: &str) -> &'static [&'static str] {
    match languages.matches(',').count() {
        0 => &["-"],
        1 => &["columns", "facing", "sequence"],
        _ => &["columns", "sequence"],
    }
}

fn reports() -> Vec<String> {
    let folders = fs::read_dir(root().join("reports")).unwrap().map(|entry| entry.unwrap());
    let reports = folders.filter(|folder| folder.path().join("main.typ").is_file());
    let names = reports.map(|report| report.file_name().into_string().unwrap());
    names.filter(|name| !SHEETS.contains(&&**name)).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Every report in every combination; without `BRIEFING_TEST_ALL` a sample, in which each report
/// is in French and Korean side by side, and each combination is in one report at least.
fn editions() -> Vec<Edition> {
    let all = std::env::var_os("BRIEFING_TEST_ALL").is_some();
    let reports = reports();
    let mut editions = Vec::new();
    for (r, report) in reports.iter().enumerate() {
        for (l, languages) in LANGUAGES.into_iter().enumerate() {
            let turn = all || l % reports.len() == r;
            let side_by_side = languages == "fr,ko";
            let layouts = layouts(languages).iter();
            let chosen = layouts.filter(|layout| turn || side_by_side && **layout != "sequence");
            editions.extend(chosen.map(|layout| Edition {
                report: report.clone(),
                languages,
                layout,
            }));
        }
    }
    editions
}

/// The editions of the shipped dossier, and what the program said about them.
struct Shipped {
    folder: TempDir,
    editions: Vec<Edition>,
    said: Vec<String>,
}

impl Shipped {
    /// Made once for all tests.
    fn get() -> &'static Self {
        static MADE: OnceLock<Shipped> = OnceLock::new();
        MADE.get_or_init(|| {
            let (folder, editions) = (TempDir::new().unwrap(), editions());
            let (left, said) = (Mutex::new(editions.iter()), Mutex::new(Vec::new()));
            std::thread::scope(|scope| {
                for _ in 0..2 {
                    scope.spawn(|| {
                        loop {
                            let Some(edition) = left.lock().unwrap().next() else { break };
                            let about = make(folder.path(), edition);
                            said.lock().unwrap().extend(about);
                        }
                    });
                }
            });
            let said = said.into_inner().unwrap();
            Self { folder, editions, said }
        })
    }

    fn files(&self) -> Vec<PathBuf> {
        let file = |edition: &Edition| self.folder.path().join(edition.file() + ".pdf");
        self.editions.iter().map(file).collect()
    }
}

/// Makes an edition. Returns what is wrong with it.
fn make(folder: &Path, edition: &Edition) -> Vec<String> {
    let run = |args: &[&str]| {
        let mut command = briefing();
        command.current_dir(folder).args(args).args(edition.args()).arg("--root").arg(root());
        let output = command.output().unwrap();
        text(&output.stdout) + &text(&output.stderr)
    };
    let set = run(&["--out", &(edition.file() + ".pdf")]);
    // Other findings are about facts and words, and `shipped.rs` looks for them.
    let is_of_pages = |finding: &Value| {
        finding["severity"] == "error" || OF_PAGES.contains(&finding["code"].as_str().unwrap())
    };
    let findings = found(&run(&["check", "--format", "json"])).into_iter().filter(is_of_pages);
    let said = set.lines().map(str::to_owned).chain(findings.map(|finding| finding.to_string()));
    said.map(|line| format!("{}: {line}", edition.file())).collect()
}

#[test]
fn the_sample_has_every_report_language_and_layout() {
    let editions = editions();
    let all = |key: fn(&Edition) -> &str| editions.iter().map(key).collect::<BTreeSet<_>>();
    assert_eq!(all(|edition| &edition.report).len(), reports().len());
    assert_eq!(all(|edition| edition.languages).len(), LANGUAGES.len());
    assert_eq!(all(|edition| edition.layout), ["-", "columns", "facing", "sequence"].into());
}

#[test]
fn no_edition_has_a_fault_on_its_pages() {
    let said = &Shipped::get().said;
    assert!(said.is_empty(), "{}", said.join("\n"));
}

#[test]
fn every_edition_is_accessible() {
    verapdf(&Shipped::get().files());
}

#[test]
fn the_handout_has_two_pages() {
    let shipped = Shipped::get();
    for (edition, file) in shipped.editions.iter().zip(shipped.files()) {
        if edition.report == "handout" {
            let about = tool("pdfinfo", [file]);
            let pages = about.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
            // Three languages one after the other need a page each.
            let least = edition.languages.split(',').count();
            let expected = if edition.layout == "sequence" { least.max(2) } else { 2 };
            assert_eq!(pages.trim(), expected.to_string(), "{edition:?}");
        }
    }
}

/// What the judge says about editions: its faults, and for each edition the numbers of pages,
/// links, items of lists, headings and counterparts.
pub(crate) fn judged(table: &str) -> (Vec<String>, BTreeMap<String, Vec<usize>>) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("table.tsv");
    fs::write(&path, table).unwrap();
    let said = python([root().join("tests/judges/bilingual.py"), path]);
    let mut faults = Vec::new();
    let mut counts = BTreeMap::new();
    for line in said.lines() {
        match line.strip_prefix("= ") {
            None => faults.push(line.to_owned()),
            Some(summary) => {
                let (name, numbers) = summary.split_once('\t').unwrap();
                let numbers = numbers.split('\t').map(|n| n.parse().unwrap()).collect();
                counts.insert(name.to_owned(), numbers);
            }
        }
    }
    assert_eq!(counts.len(), table.lines().count(), "{said}");
    (faults, counts)
}

#[test]
fn counterparts_links_lists_and_languages_are_as_they_should_be() {
    let shipped = Shipped::get();
    let table: String = shipped.editions.iter().map(|e| e.row(shipped.folder.path())).collect();
    let (faults, counts) = judged(&table);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let records = |file| {
        let records = fs::read_to_string(root().join("data").join(file)).unwrap();
        records.lines().filter(|line| line.starts_with("- ")).count()
    };
    let mut headings: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for edition in &shipped.editions {
        let Edition { report, languages, layout } = edition;
        let count = languages.split(',').count();
        let [_, links, items, heads, counterparts] =
            counts[&format!("{report} {languages} {layout}")][..]
        else {
            panic!("{edition:?}")
        };
        // The poster is one drawing.
        if edition.is_beside() && report != "poster" {
            assert!(counterparts >= 8, "{edition:?}: only {counterparts} counterparts");
        }
        if report == "dossier" {
            // The index has two places for each partnership, most of them once.
            let listed = records("sources.yaml") + records("partnerships.yaml");
            assert!(items >= count * listed, "{edition:?}: only {items} items of lists");
            assert!(links >= 5 * listed, "{edition:?}: only {links} links");
        }
        // One heading for all languages, in each layout but that of one after the other. The handout
        // leaves a part out where a language has one side.
        if *layout != "sequence" && report != "handout" {
            headings.entry(report).or_default().insert(heads);
        }
    }
    for (report, counts) in headings {
        assert_eq!(counts.len(), 1, "numbers of headings of {report}");
    }
}

#[test]
fn the_editions_that_the_dossier_lists_are_faultless() {
    let folder = shipped_editions();
    let list = fs::read_to_string(folder.join("editions.json")).unwrap();
    let list: Vec<Value> = serde_json::from_str(&list).unwrap();
    let path = |file: &str| folder.join(file).display().to_string();
    let mut table = String::new();
    let mut of_records = Vec::new();
    for edition in &list {
        let file = edition["file"].as_str().unwrap();
        let languages = edition["languages"].as_array().unwrap();
        let languages: Vec<_> = languages.iter().map(|tag| tag.as_str().unwrap()).collect();
        let layout = match languages.len() {
            1 => "-",
            _ => edition["layout"].as_str().unwrap(),
        };
        table += &[file, &languages.join(","), layout, &path(file)].join("\t");
        if layout == "facing" {
            table += &format!("\t{}", path(&file.replace("-facing", "")));
        }
        table += "\n";
        if edition.get("record").is_some() {
            assert_eq!(edition["pages"], 1, "{file}");
            of_records.push(folder.join(file));
        }
    }
    let (faults, _) = judged(&table);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(!of_records.is_empty());
    verapdf(&of_records);
}

/// A report of two pages with each part that a reader meets.
fn pair() -> Dossier {
    Dossier::mini().overlay(&root().join("tests/fixtures/pair"))
}

/// The table of the judge for a report of a dossier in two languages, which it sets.
fn set(dossier: &Dossier, report: &str, languages: &'static str) -> String {
    let edition = |layout| Edition { report: report.to_owned(), languages, layout };
    let editions = layouts(languages).iter().map(|layout| edition(layout));
    let rows = editions.map(|edition| {
        let (file, layout) = (edition.file() + ".pdf", edition.layout);
        let args = ["--report", report, "--lang", languages, "--layout", layout, "--out", &file];
        dossier.done(&args);
        edition.row(dossier.path())
    });
    rows.collect()
}

#[test]
fn a_screen_reader_reads_a_paragraph_and_then_its_counterpart() {
    let dossier = pair();
    set(&dossier, "pair", "en,ko");
    for layout in ["columns", "facing"] {
        let pdf = dossier.path().join(format!("pair-en-ko-{layout}.pdf"));
        let tree = python([root().join("tests/judges/tags.py"), pdf]);
        golden(&format!("tags-{layout}.txt"), &tree);
    }
}

#[test]
fn every_part_of_the_kit_keeps_counterparts_together() {
    let dossier = Dossier::fixture("gallery");
    let table = set(&dossier, "gallery", "en,ko") + &set(&dossier, "gallery", "ko,en");
    let (faults, counts) = judged(&table);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for (name, counts) in counts {
        let measured = counts[4];
        assert!(measured >= 40 || name.ends_with("sequence"), "{name}: {measured} counterparts");
    }
    verapdf(&[dossier.path().join("gallery-ko-en-columns.pdf")]);
}

/// Each row of the table breaks one part of the kit, and the judge finds it.
#[test]
fn the_judge_finds_what_is_broken() {
    let (faults, _) = judged(&set(&pair(), "pair", "en,ko"));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let rows = fs::read_to_string(root().join("tests/cases/bilingual.tsv")).unwrap();
    let rows: Vec<_> = rows.lines().filter(|row| !row.starts_with('#')).collect();
    assert!(rows.len() >= 10, "{}", rows.len());
    let mut table = String::new();
    let mut expected = Vec::new();
    let mut broken = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        let [file, find, replace, layout, fault] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{row}")
        };
        let dossier = pair();
        let part = if file == "main.typ" {
            "reports/pair/main.typ".to_owned()
        } else {
            let part = format!("reports/lib/{file}");
            dossier.write(&part, fs::read_to_string(root().join(&part)).unwrap());
            part
        };
        dossier.change(&part, find, replace);
        for row in set(&dossier, "pair", "en,ko").lines() {
            table += &row.replacen("pair", &number.to_string(), 1);
            table += "\n";
        }
        expected.push((format!("{number} en,ko {layout}: "), fault, row));
        broken.push(dossier);
    }
    let (faults, _) = judged(&table);
    let found = |edition: &str, fault: &str| {
        faults.iter().any(|found| found.starts_with(edition) && found.contains(fault))
    };
    let missed = expected.iter().filter(|(edition, fault, _)| !found(edition, fault));
    let missed: Vec<_> = missed.map(|(.., row)| row).collect();
    assert!(missed.is_empty(), "not found: {missed:#?}\n{}", faults.join("\n"));
}
