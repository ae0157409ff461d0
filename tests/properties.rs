//! What holds for every text and every byte, tried with values of a fixed seed. One dossier has many
//! of them, because each run of the program reads it anew.

use std::fmt::Write;
use std::fs;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::Value as Json;

use crate::support::{Dossier, text};

/// So many values, the same in every run.
fn values<S: Strategy>(strategy: S, count: usize) -> Vec<S::Value> {
    let config = ProptestConfig { rng_seed: RngSeed::Fixed(15), ..ProptestConfig::default() };
    let mut runner = TestRunner::new(config);
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

/// The text of a message on one line: words, marks, what Fluent reserves, what formats escape.
fn line() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        4 => "[a-zé]{1,7}".prop_map(|word| format!("{word} ")),
        4 => "[가-힣]{1,5}".prop_map(|word| format!("{word} ")),
        2 => prop::sample::select(vec![
            "{ $n } ", "{ place-france } ", "{ place-korea.other } ", "{ \"{\" } ", "{ \"}\" } ",
            "{ NUMBER($n) } ", "{ \"\\u00e9\\\\\" } ",
        ]).prop_map(str::to_owned),
        2 => prop::sample::select(vec![
            "« a » ", "“b” ", "'c' ", "\"d\" ", "a\u{A0}b ", "a\u{202F}b ", "&amp; ", "<b> ", "]]> ",
            "\\n ", "%s ", "#, ", "=1+1 ", "-- ", "* ", "[x] ", ".y ", "100 % ", "a;b,c ", "\u{1F600} ",
            "e\u{301} ", "한\u{200B} ",
        ]).prop_map(str::to_owned),
    ];
    (1_u8..9, prop::collection::vec(pieces, 1..9)).prop_map(|(letter, pieces)| {
        let text = pieces.concat().trim().to_owned();
        // What a message begins with is reserved only there.
        let start = if letter < 7 { "" } else { "x " };
        let is_reserved = text.starts_with(['[', '*', '.', '#']);
        format!("{}{text}", if is_reserved { "x " } else { start })
    })
}

/// A text as people lay it out: on the line, below it, in paragraphs, with a choice.
fn layout() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => line().prop_map(|line| format!(" {line}")),
        2 => (line(), line()).prop_map(|(a, b)| format!("\n    x {a}\n    y {b}")),
        2 => (line(), line()).prop_map(|(a, b)| format!("\n    x {a}\n\n    y {b}")),
        1 => (line(), line()).prop_map(|(a, b)| format!("   {a}\n\n\n      y {b}")),
        2 => (line(), line()).prop_map(|(a, b)| {
            format!(" x {{ $n ->\n    [one] {a}\n   *[other] {b}\n }} z")
        }),
    ]
}

/// A file with messages of both languages, each with a text and an attribute.
fn messages(texts: &[(String, String)], prefix: &str) -> String {
    let mut file = String::new();
    for (number, (text, attribute)) in texts.iter().enumerate() {
        let attribute = attribute.replace('\n', "\n    ");
        let _ = write!(file, "# $n (number)\n{prefix}{number} ={text}\n    .more ={attribute}\n\n");
    }
    file
}

#[test]
fn every_text_comes_back_from_every_format_without_a_changed_byte() {
    let texts = values((layout(), layout()), 150);
    let others = values((layout(), layout(), 0..150_u8), 150);
    let others: Vec<_> = others.into_iter().map(|(text, more, _)| (more, text)).collect();
    for line_end in ["\n", "\r\n"] {
        let dossier = Dossier::mini();
        dossier.write("locales/en/more.ftl", messages(&texts, "m-"));
        let korean = messages(&others, "m-").replace('\n', line_end);
        dossier.write("locales/ko/more.ftl", &korean);
        for reviewed in [false, true] {
            if reviewed {
                dossier.done(&["accept", "ko", "--all"]);
            }
            let ledger = fs::read(dossier.path().join("locales/ko/ledger.tsv")).ok();
            for (file, version) in [
                ("a.xlf", "2.1"),
                ("b.xlf", "1.2"),
                ("a.po", "2.1"),
                ("a.csv", "2.1"),
                ("a.xlsx", "2.1"),
            ] {
                dossier.done(&["export", "ko", "--all", "--xliff", version, "--out", file]);
                let output = dossier.run(["import", file]);
                assert!(output.status.success(), "{file}: {}", text(&output.stderr));
                let said = text(&output.stderr);
                assert!(said.contains("nothing to import"), "{file}: {said}");
                assert!(dossier.read("locales/ko/more.ftl") == korean, "{file} changes the words");
                let now = fs::read(dossier.path().join("locales/ko/ledger.tsv")).ok();
                assert!(now == ledger, "{file} changes the ledger");
            }
        }
    }
}

#[test]
fn what_a_page_says_does_not_depend_on_the_order_of_messages() {
    let dossier = Dossier::frozen();
    let content = |dossier: &Dossier| {
        dossier.done(&["--lang", "fr", "--out", "content.json"]);
        dossier.read("content.json")
    };
    let words = dossier.path().join("locales/fr");
    let mut blocks = Vec::new();
    for file in fs::read_dir(&words).unwrap().map(|file| file.unwrap().path()) {
        if file.extension().is_some_and(|ending| ending == "ftl") {
            let text = fs::read_to_string(&file).unwrap();
            let mut block = String::new();
            for line in text.lines() {
                let begins = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
                if begins && !block.is_empty() {
                    blocks.push(std::mem::take(&mut block));
                }
                // Comments belong to what follows; here they matter to nobody.
                if !line.starts_with('#') {
                    block += &format!("{line}\n");
                }
            }
            blocks.push(block);
            fs::remove_file(file).unwrap();
        }
    }
    let mut expected = None;
    for order in values(Just(blocks).prop_shuffle(), 3) {
        let (a, b) = order.split_at(order.len() / 3);
        dossier.write("locales/fr/z.ftl", a.concat());
        dossier.write("locales/fr/a.ftl", b.concat());
        let now = content(&dossier);
        assert!(now.len() > 1000);
        assert!(*expected.get_or_insert_with(|| now.clone()) == now);
    }
}

#[test]
fn verify_finds_every_changed_byte() {
    let dossier = Dossier::mini();
    dossier.done(&["build"]);
    let whole = fs::read(dossier.path().join("editions/brief-en.pdf")).unwrap();
    let changes = (0..whole.len(), 1..=255_u8, any::<prop::sample::Index>());
    let changes = values(changes, 200);
    fs::create_dir(dossier.path().join("changed")).unwrap();
    for (number, (at, change, other)) in changes.iter().enumerate() {
        let mut bytes = whole.clone();
        match number % 4 {
            0 | 1 => bytes[*at] ^= change,
            2 => drop(bytes.remove(*at)),
            _ => bytes.insert(other.index(bytes.len()), *change),
        }
        dossier.write(&format!("changed/{number}.pdf"), bytes);
    }
    dossier.write("changed/whole.pdf", &whole);
    let output = dossier.run(["verify", "changed", "--format", "json"]);
    let document: Json = serde_json::from_slice(&output.stdout).unwrap();
    let found = document["files"].as_array().unwrap();
    assert_eq!(found.len(), 201);
    let intact = found.iter().filter(|pdf| pdf["intact"] == true);
    let intact: Vec<_> = intact.map(|pdf| pdf["file"].as_str().unwrap()).collect();
    assert_eq!(intact, ["changed/whole.pdf"]);
}
