//! Dossiers of any size: the shipped one with its partnerships again and again, each time between
//! other places, so that its templates, texts and drawings are measured.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::measure::copy;

const SETTINGS: &str = "data/dossier.yaml";

/// The languages of the shipped dossier.
const LANGUAGES: [&str; 3] = ["en", "fr", "ko"];

/// A text for each id: a record of data, or a message.
type Entries = BTreeMap<String, String>;

/// Writes the shipped dossier into a folder, with so many partnerships; it has some 25 in any case.
pub(crate) fn write(folder: &Path, partnerships: usize) {
    for part in ["data", "locales", "reports"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(part), &folder.join(part));
    }
    let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap();
    let shipped = read("data/partnerships.yaml");
    let shipped: Vec<_> = shipped.split("\n- id: ").skip(1).collect();
    let places: Entries = read("data/places.yaml").lines().filter_map(record).collect();
    let words = |file: &str| {
        LANGUAGES.map(|language| messages(&read(&format!("locales/{language}/{file}.ftl"))))
    };
    let (place_words, partnership_words) = (words("places"), words("partnerships"));
    let (mut added, mut known) = (Entries::new(), BTreeSet::new());
    let mut add = |file: String, text: String| *added.entry(file).or_default() += &text;
    for at in shipped.len()..partnerships {
        let (record, round) = (shipped[at % shipped.len()], at / shipped.len());
        let id = record.lines().next().unwrap();
        let partners = record.lines().find_map(|line| line.trim().strip_prefix("partners: "));
        let partners: Vec<_> = partners.unwrap().trim_matches(['[', ']']).split(", ").collect();
        let rename = |text: &str| {
            let text =
                text.replace(&format!("partnership-{id} "), &format!("partnership-{id}-r{round} "));
            partners.iter().fold(text, |text, place| {
                let name = |end| format!("place-{place}{end}");
                [" ", ")", ","].iter().fold(text, |text, end| {
                    text.replace(&name((*end).to_owned()), &name(format!("-r{round}{end}")))
                })
            })
        };
        add("data/partnerships.yaml".to_owned(), again(record, round, at));
        for (language, messages) in LANGUAGES.iter().zip(&partnership_words) {
            let text = rename(&messages[&format!("partnership-{id}")]);
            add(format!("locales/{language}/partnerships.ftl"), text);
        }
        for place in &partners {
            if !known.insert(format!("{place}-r{round}")) {
                continue;
            }
            add("data/places.yaml".to_owned(), moved(&places[*place], place, round));
            for (language, messages) in LANGUAGES.iter().zip(&place_words) {
                let text = rename(&messages[&format!("place-{place}")]);
                add(format!("locales/{language}/places.ftl"), named(&text, round, language));
            }
        }
    }
    for (file, text) in added {
        fs::write(folder.join(&file), format!("{}\n{text}", read(&file))).unwrap();
    }
    // Ten thousand partnerships need more than any honest dossier.
    let limits = "limits: { memory: 20480, time: 3600 }";
    fs::write(folder.join(SETTINGS), format!("{}\n{limits}\n", read(SETTINGS))).unwrap();
}

/// The id of a record on a line, and the line.
fn record(line: &str) -> Option<(String, String)> {
    let (id, _) = line.strip_prefix("- { id: ")?.split_once(',')?;
    Some((id.to_owned(), format!("{line}\n")))
}

/// The messages of a file, each with the comment before it.
fn messages(text: &str) -> Entries {
    let (mut all, mut comment, mut id) = (Entries::new(), String::new(), None);
    for line in text.lines() {
        let start = line.split_once(" = ").filter(|_| !line.starts_with([' ', '#']));
        if let Some((name, _)) = start {
            all.insert(name.to_owned(), std::mem::take(&mut comment));
            id = Some(name.to_owned());
        }
        match &id {
            Some(id) if start.is_some() || line.starts_with(' ') => {
                *all.get_mut(id).unwrap() += &format!("{line}\n");
            }
            _ if line.starts_with("# ") => comment += &format!("{line}\n"),
            _ => comment.clear(),
        }
    }
    all
}

/// A partnership once more, between the places of this round, and begun in another year.
fn again(record: &str, round: usize, at: usize) -> String {
    let mut text = String::new();
    for (i, line) in record.trim_end().lines().enumerate() {
        let line = match line.split_once(": ") {
            None if i == 0 => format!("- id: {line}-r{round}"),
            Some(("  since", _)) => format!("  since: {}", 1987 + at * 7 % 38),
            Some(("  partners", both)) => {
                let both = both.trim_matches(['[', ']']).replace(',', &format!("-r{round},"));
                format!("  partners: [{both}-r{round}]")
            }
            _ => line.to_owned(),
        };
        text += &format!("{line}\n");
    }
    text
}

/// A place once more, some kilometres away.
fn moved(record: &str, id: &str, round: usize) -> String {
    let (start, rest) = record.split_once("coordinates: [").unwrap();
    let (latitude, longitude) = rest.split_once("] }").unwrap().0.split_once(", ").unwrap();
    let away = |degrees: &str, step: usize| {
        let degrees: f64 = degrees.trim().parse().unwrap();
        let step = i32::try_from(round * step % 101).unwrap() - 50;
        format!("{:.4}", degrees + f64::from(step) * 0.006)
    };
    let start = start.replacen(id, &format!("{id}-r{round}"), 1);
    let (latitude, longitude) = (away(latitude, 37), away(longitude, 53));
    format!("{start}coordinates: [{latitude}, {longitude}] }}\n")
}

/// The message of a place with another name in each form of it.
fn named(message: &str, round: usize, language: &str) -> String {
    let mut text = String::new();
    for line in message.lines() {
        text += line;
        let is_name =
            |name: &str| !name.starts_with(' ') || [".other", ".sorted"].contains(&name.trim());
        if let Some((name, value)) = line.split_once(" = ").filter(|(name, _)| is_name(name)) {
            let hangul = value.contains(|letter| ('가'..='힣').contains(&letter));
            let korean = language == "ko" && name.trim() != ".other";
            text += &format!(" {}", syllables(round, hangul || korean));
        }
        text.push('\n');
    }
    text
}

/// A name for a number, which is no word of any language.
fn syllables(number: usize, hangul: bool) -> String {
    let letters = (["b", "d", "k", "l", "m", "n", "r"], ["a", "e", "i", "o", "u"]);
    let hangul_letters = (['바', '다', '카', '라', '마', '나', '사'], [0, 5, 20, 8, 13]);
    let (mut name, mut rest) = (String::new(), number);
    for _ in 0..2 {
        let (first, second) = (rest % 7, rest / 7 % 5);
        rest /= 35;
        if hangul {
            let vowel = hangul_letters.1[second] * 28;
            name.push(char::from_u32(u32::from(hangul_letters.0[first]) + vowel).unwrap());
        } else {
            name += letters.0[first];
            name += letters.1[second];
        }
    }
    if hangul { name } else { name[..1].to_uppercase() + &name[1..] }
}
