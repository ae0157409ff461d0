//! Fluent messages and ledgers.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::room::{files, show, text};
use crate::check::Checked;
use crate::dossier::{Dossier, Files, Fonts};
use crate::finding::{Findings, Source};
use crate::locales::ledger::{Ledger, Review};
use crate::locales::pattern::Piece;
use crate::locales::{Content, TranslationState, Value, Words, parse_pattern};

static MINI: LazyLock<Files> = LazyLock::new(|| files("mini"));
static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::load(&MINI).unwrap());

/// What is between the words of two languages.
const BETWEEN: &str = "\n####\n";

pub(super) fn fluent(bytes: &[u8]) {
    let text = text(bytes);
    let (english, korean) = text.split_once(BETWEEN).unwrap_or((text, text));
    let files = MINI.clone();
    let files = files.with("locales/en/words.ftl", english).with("locales/ko/words.ftl", korean);
    let mut findings = Findings::default();
    let dossier = Dossier::load(&files, &mut findings).unwrap();
    let content = Content::load(&files, dossier, None, &mut findings);
    show(&findings);
    let Some(content) = content else { return };
    let languages = ["en", "ko"].map(str::to_owned);
    let checked = Checked::new(content, BTreeMap::new(), &FONTS, &languages);
    show(&checked.findings());
    let content = checked.content();
    for words in languages.iter().filter_map(|language| content.words(language)) {
        entries(content, words);
    }
}

fn entries(content: &Content, words: &Words) {
    let nothing = BTreeMap::new();
    for entry in words.entries() {
        let canonical = entry.pattern.canonical();
        let pieces = entry.pattern.pieces();
        let joined: String = pieces.iter().map(Piece::as_str).collect();
        assert_eq!(joined, canonical);
        // An empty text can be written in a file, and no translator can send one.
        if !canonical.trim().is_empty() {
            let again = parse_pattern(&canonical).map(|pattern| pattern.canonical());
            assert_eq!(again.as_ref(), Ok(&canonical), "{}", entry.id);
        }
        let scope = content.scope(entry.message()).unwrap_or(&nothing);
        for value in [Value::number("3"), Ok(Value::Text("경주".to_owned()))] {
            let mut arguments = crate::locales::Arguments::new();
            for variable in &entry.variables {
                arguments.set(&variable.name, value.clone().unwrap());
            }
            if let Ok(text) = words.text(&entry.id, scope, &arguments) {
                assert_eq!(words.typography(&text), text, "{}", entry.id);
            }
        }
        drop(words.closure(&entry.id));
    }
}

pub(super) fn ledger(bytes: &[u8]) {
    let mut findings = Findings::default();
    let source = Source::read("locales/ko/ledger.tsv", bytes.to_vec());
    let mut ledger = Ledger::parse(&source, &mut findings);
    show(&findings);
    let text = source.text();
    ledger.record("a", text, "하나", Review::Reviewed);
    let again = Ledger::parse(&Source::new("ledger.tsv", ledger.write()), &mut Findings::default());
    assert_eq!(again.state("a", text, "하나"), TranslationState::Current);
}
