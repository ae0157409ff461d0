//! Our verdicts on the words, against those of compare-locales: the same on the frozen
//! dossier and on every seeded fault that it can see.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::seeds::{check, found, seeds};
use crate::support::{Dossier, LANGUAGES, python, root};

/// Language, file, kind, entry, detail.
type Verdict = [String; 5];

/// How many references the translations of the frozen dossier name otherwise than their
/// source: all that compare-locales sees in it.
const REFERENCES: usize = 170;

/// Attributes that tell a grammar or the glossary something: a language may have them
/// and its source not.
const OWN: &[&str] =
    &["article", "gender", "number", "h", "kind", "locative", "tncc", "reading", "forms", "avoid"];

#[test]
fn compare_locales_agrees_about_the_frozen_words() {
    let dossier = Dossier::frozen();
    let theirs = theirs(&judge(&dossier, &[]), &LANGUAGES);
    let ours = ours(&check(&dossier), &LANGUAGES);
    assert_eq!(theirs.len(), REFERENCES);
    assert_eq!(difference(&theirs, &ours), Vec::<String>::new());
}

#[test]
fn compare_locales_agrees_about_the_seeded_faults() {
    let table = root().join("tests/cases/seeds.tsv");
    let said = judge(&Dossier::frozen(), &["--seeds", table.to_str().unwrap()]);
    let parts = said.split("= ").skip(1).filter_map(|part| part.split_once('\n'));
    let parts: BTreeMap<usize, &str> =
        parts.map(|(number, lines)| (number.parse().unwrap(), lines)).collect();
    let seeds = seeds();
    let of_words = seeds.iter().filter(|s| s.file.starts_with("locales/") && s.also.is_none());
    assert_eq!(parts.len(), of_words.clone().count());
    let mut wrong = Vec::new();
    for seed in of_words {
        let lines = parts[&seed.line];
        let language = seed.file.split('/').nth(1).unwrap();
        let languages: Vec<_> =
            if language == "en" { LANGUAGES.to_vec() } else { vec!["en", language] };
        let found = &found()[&seed.line];
        let (mut ours, mut theirs) = (ours(found, &languages), theirs(lines, &languages));
        // Of a message that stands twice they read the last and we the first, and they
        // look into one file at a time.
        let twice = doubled(found);
        let common: BTreeSet<_> = theirs.intersection(&ours).cloned().collect();
        // What the source has and cannot be read is not obsolete.
        let unread = found.iter().any(|finding| {
            let file = finding["place"]["file"].as_str().unwrap_or_default();
            finding["code"] == "malformed-message" && file.starts_with("locales/en/")
        });
        theirs.retain(|verdict| !(unread && verdict[2].starts_with("obsolete-")));
        ours.retain(|verdict| !(unread && verdict[2].starts_with("obsolete-")));
        // A message with one attribute that cannot be read is unread to them as a whole.
        let junk: BTreeSet<String> = theirs
            .iter()
            .filter(|verdict| verdict[2] == "junk")
            .filter_map(|verdict| Some(verdict[3].split_whitespace().next()?.to_owned()))
            .collect();
        ours.retain(|verdict| !(verdict[2].ends_with("-reference") && junk.contains(&verdict[3])));
        for verdicts in [&mut ours, &mut theirs] {
            verdicts.retain(|verdict| {
                common.contains(verdict) || !twice.contains(verdict[3].split('.').next().unwrap())
            });
        }
        let differences = difference(&theirs, &ours);
        if !differences.is_empty() {
            wrong.push(format!("{} ({}): {}", seed.line, seed.code, differences.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

/// Asks compare-locales about the words of a dossier.
fn judge(dossier: &Dossier, args: &[&str]) -> String {
    let script = root().join("tests/judges/compare.py");
    let folder = dossier.path().to_str().unwrap();
    python([&[script.to_str().unwrap()], args, &[folder], &LANGUAGES[..]].concat())
}

/// Their verdicts, without those that only follow from another: a message that cannot
/// be read is missing, an attribute that is missing names nobody.
fn theirs(lines: &str, languages: &[&str]) -> BTreeSet<Verdict> {
    let all = every(lines, languages);
    let has = |language: &str, entry: &str, ends: &[&str]| {
        all.iter().any(|[l, _, kind, e, _]| {
            l == language
                && e.split('.').next() == Some(entry)
                && ends.iter().any(|end| kind.ends_with(end))
        })
    };
    let junk = |language: &str, entry: &str| {
        all.iter().any(|[l, _, kind, e, _]| {
            l == language && kind == "junk" && e.split_whitespace().next() == Some(entry)
        })
    };
    let follows = |[language, _, kind, entry, _]: &Verdict| match kind.as_str() {
        "missing-entity" => junk(language, entry),
        "missing-reference" | "obsolete-reference" => {
            has(language, entry, &["-attribute", "-value"])
        }
        _ => false,
    };
    all.iter().filter(|verdict| !follows(verdict)).cloned().collect()
}

fn every(lines: &str, languages: &[&str]) -> BTreeSet<Verdict> {
    lines
        .lines()
        .filter_map(|line| {
            let mut parts = line.split('\t').map(str::to_owned);
            let verdict: Verdict = std::array::from_fn(|_| parts.next().unwrap_or_default());
            (!verdict[2].is_empty()).then_some(verdict)
        })
        .filter(|[language, _, _, entry, _]| {
            let own = entry.split_once('.').is_some_and(|(_, name)| OWN.contains(&name));
            // Only translations are compared.
            !own && language != "en" && languages.contains(&language.as_str())
        })
        .collect()
}

/// The messages that stand twice, or have an attribute twice.
fn doubled(findings: &[Value]) -> BTreeSet<String> {
    let double = findings.iter().filter(|finding| finding["code"] == "duplicate-message");
    let ids = double.filter_map(|finding| finding["message"].as_str()?.split('`').nth(1));
    ids.map(|id| id.split('.').next().unwrap().to_owned()).collect()
}

/// Our findings in their terms.
fn ours(findings: &[Value], languages: &[&str]) -> BTreeSet<Verdict> {
    let mut verdicts = BTreeSet::new();
    for finding in findings {
        let text = finding["message"].as_str().unwrap();
        // However the sentence goes: the names in it, apart from those of languages.
        let quoted = text.split('`').skip(1).step_by(2);
        let (tags, names): (Vec<&str>, Vec<&str>) = quoted.partition(|q| LANGUAGES.contains(q));
        let of = || tags.first().copied().unwrap();
        let file = finding["place"]["file"].as_str().unwrap_or_default();
        let place_language = file.split('/').nth(1).unwrap_or_default();
        let (kind, language, entry, detail) = match finding["code"].as_str().unwrap() {
            // A message or attribute is told where it is asked for.
            "missing-message" => ("missing-entity", of(), names[0], ""),
            "missing-attribute" => ("missing-attribute", of(), names[0], ""),
            "missing-value" => ("missing-value", of(), names[0], ""),
            "obsolete-message" => ("obsolete-entity", place_language, names[0], ""),
            "obsolete-attribute" => ("obsolete-attribute", place_language, names[0], ""),
            "duplicate-message" if names[0].contains('.') => {
                ("duplicate-attribute", place_language, names[0], "")
            }
            "duplicate-message" => ("duplicate-entity", place_language, names[0], ""),
            "duplicate-variant" => ("duplicate-variant", place_language, "", names[0]),
            "missing-plural" => ("missing-plural", place_language, "", ""),
            "malformed-message" => ("junk", place_language, "", ""),
            "replacement-character" => ("replacement-character", place_language, "", ""),
            // What is missing is found at the name of the text, what is too much where it
            // stands.
            "other-reference" if finding["place"]["column"].as_u64() < Some(7) => {
                ("missing-reference", place_language, names[0], names[1])
            }
            "other-reference" => ("obsolete-reference", place_language, names[0], names[1]),
            _ => continue,
        };
        if language == "en" || !languages.contains(&language) {
            continue;
        }
        let message = entry.split('.').next().unwrap();
        let entry = if kind.ends_with("attribute") { entry } else { message };
        verdicts.insert([language, kind, entry, detail].map(str::to_owned));
    }
    // What names nobody because it is not there, as in theirs.
    let broken: BTreeSet<_> = verdicts
        .iter()
        .filter(|[_, kind, ..]| {
            ["-attribute", "-value", "-entity"].iter().any(|end| kind.ends_with(end))
        })
        .map(|[language, _, entry, _]| {
            (language.clone(), entry.split('.').next().unwrap().to_owned())
        })
        .collect();
    verdicts.retain(|[language, kind, entry, _]| {
        !kind.ends_with("-reference") || !broken.contains(&(language.clone(), entry.clone()))
    });
    // A message that is missing or obsolete has no attributes to miss.
    let whole: BTreeSet<_> = verdicts
        .iter()
        .filter(|[_, kind, ..]| kind.ends_with("-entity"))
        .map(|[language, kind, entry, _]| {
            (language.clone(), kind.replace("-entity", ""), entry.clone())
        })
        .collect();
    verdicts
        .into_iter()
        .filter(|[language, kind, entry, _]| match kind.strip_suffix("-attribute") {
            Some(kind) => {
                let message = entry.split('.').next().unwrap().to_owned();
                !whole.contains(&(language.clone(), kind.to_owned(), message))
            }
            None => true,
        })
        .map(|[language, kind, entry, detail]| [language, String::new(), kind, entry, detail])
        .collect()
}

/// What one says and the other does not. What ours tells without naming the message is
/// compared without it, and so is the file: ours knows a message wherever it stands.
fn difference(theirs: &BTreeSet<Verdict>, ours: &BTreeSet<Verdict>) -> Vec<String> {
    let plain = |verdicts: &BTreeSet<Verdict>| -> BTreeSet<String> {
        verdicts
            .iter()
            .map(|[language, _, kind, entry, detail]| match kind.as_str() {
                "junk" | "missing-plural" | "replacement-character" => format!("{language} {kind}"),
                // A text that the source does not have, under a message that it has.
                "obsolete-value" => format!("{language} obsolete-entity {entry} {detail}"),
                "duplicate-variant" => {
                    format!("{language} {kind} [{}]", detail.trim_matches(['[', ']']))
                }
                _ => format!("{language} {kind} {entry} {detail}"),
            })
            .collect()
    };
    let (theirs, mut ours) = (plain(theirs), plain(ours));
    // A choice with `*[other]` alone is nothing to them.
    ours.retain(|verdict| !verdict.ends_with("missing-plural") || theirs.contains(verdict));
    let mut differences: Vec<_> =
        theirs.difference(&ours).map(|v| format!("theirs: {v}")).collect();
    differences.extend(ours.difference(&theirs).map(|v| format!("ours: {v}")));
    differences
}
