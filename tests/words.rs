//! The words of the shipped dossier, as its files have them: what native editors marked.

use std::collections::BTreeMap;

use crate::support::{files, root};

/// The messages of a language and their attributes, with the white space of each as one space.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut message = String::new();
    let mut id = String::new();
    for (name, text) in files(&root().join("locales").join(language)) {
        if !name.ends_with(".ftl") {
            continue;
        }
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let attribute = line.strip_prefix("    .").and_then(|line| line.split_once(" ="));
            let value = if let Some((attribute, value)) = attribute {
                id = format!("{message}.{attribute}");
                value
            } else if let Some((name, value)) = line.split_once(" =").filter(|_| is_entry(line)) {
                name.clone_into(&mut message);
                id.clone_from(&message);
                value
            } else {
                line
            };
            let text = found.entry(id.clone()).or_default();
            for word in value.split_whitespace() {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(word);
            }
        }
    }
    found
}

fn is_entry(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_lowercase() || c == '-')
}

/// As many rows as the table has at least.
const ROWS: usize = 288;

/// A row of the table: remark, language, message, what it has, what it has not.
#[test]
fn what_native_editors_marked_is_mended() {
    let words: BTreeMap<_, _> = ["en", "fr", "ko"].map(|tag| (tag, messages(tag))).into();
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in include_str!("cases/words.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<_> = line.split('\t').collect();
        let [remark, language, id, has, lacks] = cells[..] else { panic!("{line}") };
        rows += 1;
        let known = &words[language];
        let texts: Vec<_> = if id == "*" {
            // What the glossary advises against is not what the dossier says.
            known.iter().filter(|(id, _)| !id.ends_with(".avoid")).collect()
        } else {
            known.get_key_value(id).into_iter().collect()
        };
        if texts.is_empty() {
            wrong.push(format!("{remark}: {language} has no `{id}`"));
        }
        for (id, text) in texts {
            if has != "-" && !text.contains(has) {
                wrong.push(format!("{remark}: `{id}` in {language} lacks `{has}`: {text}"));
            }
            if lacks != "-" && text.contains(lacks) {
                wrong.push(format!("{remark}: `{id}` in {language} has `{lacks}`"));
            }
        }
    }
    assert!(rows >= ROWS, "only {rows} rows");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
