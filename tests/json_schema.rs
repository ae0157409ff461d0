//! The JSON Schemas of data files and an independent validator say of a file what the program says
//! of it: of files that people wrote, and of files that are made from a right one by giving every
//! key every kind of value.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Map, Value};

use crate::support::{Dossier, found, python, root, text};

/// Values of every kind, as YAML has them, right for some keys and wrong for others.
const VALUES: &[&str] = &[
    "",
    "~",
    "\"\"",
    "\" \"",
    "word",
    "two words",
    "Wörd",
    "\"12\"",
    "true",
    "\"true\"",
    "no",
    "On",
    "maybe",
    "0",
    "12",
    "-3",
    "+5",
    "12.50",
    "\"12.50\"",
    "\"1,000\"",
    "\"40.000\"",
    "\"40.0000\"",
    "0.1 %",
    "50%",
    "5  EUR",
    "5EUR",
    "5 Eur",
    "12 pounds",
    "1886",
    "186",
    "2024-03",
    "2024-13",
    "2024-02-29",
    "2023-02-29",
    "1900-02-29",
    "2000-02-29",
    "2026-06-31",
    "2026-06-04",
    "0000",
    "2005/2006",
    "2017/..",
    "../2017",
    "../..",
    "2017/",
    "1886?",
    "https://example.org/page",
    "http://example.org",
    "example.org",
    "\"https://example.org/a page\"",
    "[]",
    "[word]",
    "[word, word]",
    "[1, 2]",
    "[48.5, 2.25]",
    "[\"48.5\", \"-2.25\"]",
    "[91, 0]",
    "[\"91\", 0]",
    "[-90, 180.0]",
    "[48.5, 181]",
    "[48.5]",
    "[[48.5], 2]",
    "{}",
    "{ a: 1 }",
    "{ a: 0.1 %, b-2: 5 EUR }",
    "{ A: 1 }",
    "{ a: 2024-03, b: 1886/1900 }",
    "{ a: word }",
    "{ a: [1] }",
    "{ a: }",
];

/// The codes of what a JSON Schema of one file cannot know: other files, and the system.
const ELSEWHERE: &[&str] = &[
    "missing-message",
    "missing-attribute",
    "missing-language",
    "unknown-locale",
    "wrong-version",
];

/// The lines of a data file in which the program finds faults.
fn faults(dossier: &Dossier, data: &str) -> Vec<u64> {
    // One language, unless it is gone: the others take time.
    let one = dossier.run(["check", "--no-pages", "--format", "json", "--lang", "en"]);
    let said = match one.status.code() {
        Some(2) => dossier.run(["check", "--no-pages", "--format", "json"]),
        _ => one,
    };
    let line = |finding: &Value| {
        let is_here = finding["place"]["file"] == data;
        let is_fault = finding["severity"] == "error"
            && !ELSEWHERE.contains(&finding["code"].as_str().unwrap());
        (is_here && is_fault).then(|| finding["place"]["line"].as_u64().unwrap())
    };
    found(&text(&said.stdout)).iter().filter_map(line).collect()
}

fn has_reports(dossier: &Dossier) -> bool {
    dossier.findings(&[]).iter().all(|finding| finding["code"] != "missing-report")
}

/// Files for the validator, and what the program says of them.
struct Files<'a> {
    dossier: &'a Dossier,
    /// The schema, the text and the verdict of the program.
    rows: Vec<(String, String, &'static str)>,
}

impl<'a> Files<'a> {
    fn new(dossier: &'a Dossier) -> Self {
        dossier.done(&["schema", "--out", "schemas"]);
        Self { dossier, rows: Vec::new() }
    }

    fn add(&mut self, schema: &str, text: impl Into<String>, is_right: bool) {
        let verdict = if is_right { "right" } else { "wrong" };
        self.rows.push((schema.to_owned(), text.into(), verdict));
    }

    /// The files of which the two say different things, and how many are right.
    fn judged(&self) -> (Vec<String>, usize) {
        let folder = self.dossier.path();
        let mut table = String::new();
        for (number, (schema, text, _)) in self.rows.iter().enumerate() {
            let copy = format!("copies/{number}.yaml");
            self.dossier.write(&copy, text);
            let schema = folder.join(format!("schemas/{schema}.json"));
            table += &format!("{}\t{}\n", schema.display(), folder.join(copy).display());
        }
        self.dossier.write("table.tsv", &table);
        let said = python([root().join("tests/judges/schema.py"), folder.join("table.tsv")]);
        assert_eq!(said.lines().count(), self.rows.len());
        let differ = said.lines().zip(&self.rows).filter(|(said, row)| *said != row.2);
        let differ = differ.map(|(said, (schema, text, ours))| {
            format!("{schema}: the validator says {said}, the program {ours}: {text}")
        });
        (differ.collect(), said.lines().filter(|said| *said == "right").count())
    }
}

/// A YAML file as JSON.
fn json(dossier: &Dossier, file: &str) -> Value {
    let path = dossier.path().join(file);
    let script = root().join("tests/judges/schema.py");
    let said = python([script.as_os_str(), "--json".as_ref(), path.as_os_str()]);
    serde_json::from_str(&said).unwrap()
}

/// An entry of a mapping in braces.
fn braces(entries: &[(String, String)]) -> String {
    let entries: Vec<_> = entries.iter().map(|(key, value)| format!("{key}: {value}")).collect();
    format!("{{ {} }}", entries.join(", "))
}

/// A mapping with another value, or none, for a key.
fn with(object: &Map<String, Value>, key: &str, value: Option<&str>) -> Vec<(String, String)> {
    let others = object.iter().filter(|(known, _)| *known != key);
    let mut entries: Vec<_> = others.map(|(key, value)| (key.clone(), value.to_string())).collect();
    entries.extend(value.map(|value| (key.to_owned(), value.to_owned())));
    entries
}

/// The small dossier and the one that `briefing new` writes.
fn dossiers() -> [Dossier; 2] {
    let new = Dossier::mini();
    new.done(&["new", "new"]);
    let own = Dossier::mini();
    for folder in ["data", "locales", "reports"] {
        fs::remove_dir_all(own.path().join(folder)).unwrap();
    }
    [Dossier::frozen(), own.overlay(&new.path().join("new"))]
}

#[test]
fn both_say_the_same_of_files_that_people_wrote() {
    let base = Dossier::mini();
    let mut files = Files::new(&base);
    let rows = fs::read_to_string(root().join("tests/cases/schema.tsv")).unwrap();
    let rows = rows.lines().filter(|row| !row.starts_with('#'));
    let rows: Vec<Vec<_>> = rows.map(|row| row.split('\t').collect()).collect();
    assert!(rows.len() >= 110, "{}", rows.len());
    let mut wrong = Vec::new();
    for row in &rows {
        let [file, text, verdict] = row[..] else { panic!("{row:?}") };
        let data = format!("data/{file}.yaml");
        let text = text.replace('¶', "\n");
        let dossier = Dossier::mini().file(&data, &text);
        if file == "places" {
            // Others refer to the places.
            fs::remove_file(dossier.path().join("data/partnerships.yaml")).unwrap();
            dossier.change("data/dossier.yaml", "sides: [france, korea]\n", "");
        }
        let ours = faults(&dossier, &data).is_empty();
        if ours != (verdict == "right") {
            wrong.push(format!("the program is not of this opinion: {row:?}"));
        }
        files.add(file, text, verdict == "right");
    }
    wrong.extend(files.judged().0);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn both_say_the_same_of_every_value_for_every_key_of_every_record() {
    for dossier in dossiers() {
        let mut files = Files::new(&dossier);
        let (mut alone, mut count) = (BTreeMap::new(), 0);
        for entry in fs::read_dir(dossier.path().join("data")).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let Some(collection) = name.strip_suffix(".yaml") else { continue };
            if ["dossier", "schema"].contains(&collection) {
                continue;
            }
            let data = format!("data/{name}");
            let schema = json(&dossier, &format!("schemas/{collection}.json"));
            let properties = schema["items"]["properties"].as_object().unwrap();
            let records = json(&dossier, &data);
            let record = records[0].as_object().unwrap();
            // Another id may be one to which others refer: those are in a file of their own.
            let is_id = |key: &&String| *key == "id";
            let (ids, keys): (Vec<_>, Vec<_>) = properties.keys().partition(is_id);
            let mut made: Vec<Vec<(String, String)>> = Vec::new();
            for key in keys {
                made.extend(VALUES.iter().map(|value| with(record, key, Some(value))));
                made.push(with(record, key, None));
            }
            made.push(with(record, "colour", Some("red")));
            let others = made.len();
            for key in ids {
                // The same id in quotation marks would be there twice.
                let values = VALUES.iter().filter(|value| **value != "\"true\"");
                made.extend(values.map(|value| with(record, key, Some(value))));
                made.push(with(record, key, None));
            }
            let id = |at: usize, mut entries: Vec<(String, String)>| {
                let own = entries.iter_mut().find(|(key, value)| {
                    key == "id"
                        && serde_json::from_str::<Value>(value).ok() == record.get("id").cloned()
                });
                if let Some((_, id)) = own {
                    *id = format!("x-{at}");
                }
                format!("- {}", braces(&entries))
            };
            let made: Vec<_> = made.into_iter().enumerate().map(|(at, it)| id(at, it)).collect();
            // All at once: each is in a line of its own, after those to which they refer.
            let before = dossier.read(&data);
            let first = before.lines().count() as u64 + 1;
            let (others, ids) = made.split_at(others);
            for made in [others, ids] {
                dossier.write(&data, format!("{before}{}\n", made.join("\n")));
                let found = faults(&dossier, &data);
                dossier.write(&data, &before);
                for (line, text) in (first..).zip(made) {
                    let is_right = !found.contains(&line);
                    files.add(collection, text, is_right);
                    count += 1;
                    if count % 61 == 0 {
                        alone.insert((data.clone(), text.clone()), is_right);
                    }
                }
            }
        }
        assert!(files.rows.len() >= 300, "{}", files.rows.len());
        let (differ, right) = files.judged();
        assert!(right >= 50 && files.rows.len() - right >= 50, "{right} are right");
        assert!(
            differ.is_empty(),
            "{} of {}:\n{}",
            differ.len(),
            files.rows.len(),
            differ.join("\n")
        );
        // One by one it says the same.
        for ((data, text), is_right) in alone {
            let before = dossier.read(&data);
            dossier.write(&data, format!("{before}{text}\n"));
            assert_eq!(faults(&dossier, &data).is_empty(), is_right, "{text}");
            dossier.write(&data, &before);
        }
    }
}

#[test]
fn both_say_the_same_of_every_value_for_every_setting() {
    let values = [
        "",
        "word",
        "12",
        "\"12\"",
        "0",
        "true",
        "2026-06-04",
        "2026-06",
        "[]",
        "[word]",
        "[en]",
        "[en, en]",
        "{}",
        "{ top: 12 }",
        "{ primary: \"#1d3c78\" }",
        "{ en: [Pretendard] }",
        "{ typed-name: allow }",
        "[{ report: word }]",
        "a5",
    ];
    for dossier in dossiers() {
        let mut files = Files::new(&dossier);
        let data = "data/dossier.yaml";
        let (schema, before) = (json(&dossier, "schemas/dossier.json"), dossier.read(data));
        let settings = json(&dossier, data).as_object().unwrap().clone();
        for key in schema["properties"].as_object().unwrap().keys() {
            let values = values.iter().map(|value| Some(*value));
            let mut settings = settings.clone();
            if key == "languages" {
                // They name languages of this list, which no JSON Schema sees.
                settings.remove("editions");
            }
            for value in values.chain([None]) {
                let text = braces(&with(&settings, key, value));
                dossier.write(data, &text);
                let is_right = faults(&dossier, data).is_empty()
                    // Whether a report is there is found with its pages.
                    && (key != "reports" || has_reports(&dossier));
                files.add("dossier", &text, is_right);
            }
        }
        dossier.write(data, before);
        let (differ, _) = files.judged();
        assert!(
            differ.is_empty(),
            "{} of {}:\n{}",
            differ.len(),
            files.rows.len(),
            differ.join("\n")
        );
    }
}

/// The reader of YAML gives a validator a number, and not how that is spelt; a schema has no
/// arithmetic, compares no dates, and no records with each other.
#[test]
fn what_a_json_schema_cannot_know_is_stated() {
    let dossier = Dossier::frozen();
    let mut files = Files::new(&dossier);
    let texts = [
        "figures: - { id: x, value: 1e3 }",
        "figures: - { id: x, value: 0x10 }",
        "figures: - { id: x, value: 40.000 }",
        "milestones: - { id: x, date: 2006/2005 }",
        "figures: [{ id: x, value: 1 }, { id: x, value: 2 }]",
    ];
    for text in texts {
        let (collection, text) = text.split_once(": ").unwrap();
        let (data, text) = (format!("data/{collection}.yaml"), text);
        let before = dossier.read(&data);
        dossier.write(&data, text);
        assert!(!faults(&dossier, &data).is_empty(), "{text}");
        dossier.write(&data, before);
        files.add(collection, text, true);
    }
    // The validator lets them pass.
    assert_eq!(files.judged().0, Vec::<String>::new());
}
