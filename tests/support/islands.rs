//! The gallery with any number of records: places and partnerships between them, and every other
//! kind of record.

use std::fmt::Write;
use std::fs;

use super::Dossier;

/// The languages of such a dossier: those of the gallery, and one with the words of the first.
const LANGUAGES: [&str; 3] = ["en", "ko", "fr"];

/// How many records of a kind a reader can tell apart, such as the columns of a table.
const KINDS: usize = 40;

/// How many records have each a text of their own.
const TEXTS: usize = 100;

/// One file of data, and the words of its records in English.
#[derive(Default)]
struct Collection {
    data: String,
    words: String,
}

impl Collection {
    /// Adds a record: its keys, and its message with attributes.
    fn add(&mut self, kind: &str, id: &str, keys: &str, name: &str, words: &[(&str, &str)]) {
        writeln!(self.data, "- {{ id: {id}{keys} }}").unwrap();
        writeln!(self.words, "{kind}-{id} = {name}").unwrap();
        for (attribute, text) in words {
            writeln!(self.words, "    .{attribute} = {text}").unwrap();
        }
    }
}

impl Dossier {
    /// The gallery with `count` records of each kind, or as many as make sense, in English, Korean
    /// and French. `editions` are entries of its settings.
    pub(crate) fn islands(count: usize, editions: &[&str]) -> Self {
        let dossier = Self::gallery();
        let mut words = String::new();
        for (name, collection) in collections(count) {
            dossier.write(&format!("data/{name}.yaml"), collection.data);
            words += &collection.words;
        }
        let settings = dossier.read("data/dossier.yaml");
        let (head, rest) = settings.split_once("reports:").unwrap();
        let (_, tail) = rest.split_once("sides:").unwrap();
        let editions: String = editions.iter().map(|edition| format!("  - {edition}\n")).collect();
        let settings = format!("{head}editions:\n{editions}sides:{tail}");
        dossier.write("data/dossier.yaml", settings.replace("[en, ko]\n", "[en, ko, fr]\n"));
        fs::remove_dir_all(dossier.path().join("reports/letter")).unwrap();
        let gallery = dossier.read("locales/en/gallery.ftl");
        dossier.write("locales/fr/gallery.ftl", gallery);
        for language in LANGUAGES {
            let own = if language == "ko" { in_hangul(&words) } else { words.clone() };
            dossier.write(&format!("locales/{language}/words.ftl"), own);
            let labels = dossier.read(&format!("locales/{language}/gallery.ftl"));
            // The bodies have other names.
            let labels = labels.replace("stakeholder-lights-office.short", "place-norrey");
            let labels = labels.replace("stakeholder-harbour-board.short", "place-solmar");
            dossier.write(&format!("locales/{language}/gallery.ftl"), labels);
        }
        dossier
    }
}

fn collections(count: usize) -> Vec<(&'static str, Collection)> {
    const NAMES: [&str; 14] = [
        "places",
        "partnerships",
        "periods",
        "milestones",
        "figures",
        "fields",
        "tasks",
        "stakeholders",
        "people",
        "sources",
        "challenges",
        "answers",
        "terms",
        "sections",
    ];
    let mut all = NAMES.map(|_| Collection::default());
    let [
        places,
        partnerships,
        periods,
        milestones,
        figures,
        fields,
        tasks,
        stakeholders,
        people,
        sources,
        challenges,
        answers,
        terms,
        sections,
    ] = &mut all;
    for (id, name) in [("norrey", "Norrey"), ("solmar", "Solmar")] {
        let keys = ", level: region, coordinates: [50, -40]";
        places.add("place", id, keys, name, &[("other", "X")]);
    }
    let kinds = count.min(KINDS);
    for at in 0..count {
        let (id, name) = (id(at), name(at));
        let kind = self::id(at % kinds);
        for (side, island) in [("north", "norrey"), ("south", "solmar")] {
            // In Iceland and Sardinia.
            let (down, across) = (at * 5 % 29, at * 7 % 37);
            let coordinates = if side == "north" {
                format!("[{}.{down:02}, -{}.{across:02}]", 64 + down % 2, 15 + across % 7)
            } else {
                format!("[{}.{down:02}, {}.{across:02}]", 39 + down % 2, 8 + across % 2)
            };
            let keys =
                format!(", country: {island}, level: institution, coordinates: {coordinates}");
            let light = format!("{name} {side}");
            places.add("place", &format!("{side}-{id}"), &keys, &light, &[("other", "X")]);
        }
        let since = if at % 5 == 4 { String::new() } else { format!(", since: {}", year(at * 7)) };
        let status = ["", ", status: active", ", status: dormant", ", status: planned"][at % 4];
        partnerships.add(
            "partnership",
            &id,
            &format!(
                ", kind: twinning, partners: [north-{id}, south-{id}], fields: [{kind}]{since}{status}"
            ),
            &format!("{{ place-north-{id} }}–{{ place-south-{id} }}"),
            &[("summary", "A tie between two lights which is much like every other of these ties.")],
        );
        let date = year(at);
        milestones.add("milestone", &id, &format!(", date: {date}"), &format!("Day {name}"), &[]);
        let keys = ", language: en, date: 1931, title: A Book of Lights";
        sources.add("source", &id, keys, "a book", &[("publisher", "a press"), ("note", "No.")]);
        let definition = [("definition", "What this word means, in a sentence."), ("note", "No.")];
        terms.add("term", &id, "", &format!("word {name}"), &definition);
        if at >= TEXTS {
            continue;
        }
        let value = format!(", key: true, value: {}", at * 997);
        let lamps = format!("lamps of the kind {name}");
        figures.add("figure", &id, &value, &lamps, &[("counted", "about { $value }")]);
        people.add(
            "person",
            &id,
            "",
            &format!("Ada {}", name.to_uppercase()),
            &[("role", "keeper")],
        );
        challenges.add(
            "challenge",
            &id,
            &format!(", answers: [{id}], people: [{id}]"),
            &format!("Trouble {name}"),
            &[("problem", "There is some trouble with it."), ("evidence", "It has been seen.")],
        );
        let text = [("text", "There is an answer to this trouble.")];
        answers.add("answer", &id, &format!(", sources: [{id}]"), &format!("Answer {name}"), &text);
        let lead = [("lead", "\n        One paragraph.\n\n        And another one.")];
        sections.add("section", &id, "", &format!("Section {name}"), &lead);
        if at < kinds {
            let length = 130 / kinds;
            let span = format!(", span: {}/{}", year(at * length), year((at + 1) * length - 1));
            periods.add("period", &id, &span, &format!("Time {name}"), &[("summary", "A time.")]);
            let short = [("short", name.as_str()), ("summary", "What it is about.")];
            fields.add("field", &id, "", &format!("Field {name}"), &short);
            tasks.add("task", &id, "", &format!("Task {name}"), &[]);
            let side = ["norrey", "solmar"][at % 2];
            let next = self::id((at + 1) % kinds);
            stakeholders.add(
                "stakeholder",
                &id,
                &format!(", side: {side}, tasks: [{id}], works-with: [{next}]"),
                &format!("Office of {name}"),
                &[
                    ("short", &format!("Office {name}")),
                    ("role", "What it is for."),
                    ("text", "What it does."),
                    ("relations", "With whom."),
                ],
            );
        }
    }
    NAMES.into_iter().zip(all).collect()
}

fn year(after: usize) -> usize {
    1890 + after % 130
}

/// `qaa`, `qab`, and so on: no word of any language.
fn id(number: usize) -> String {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap());
    ["q".to_owned(), letter(number / 676).into(), letter(number / 26).into(), letter(number).into()]
        .concat()
}

fn name(number: usize) -> String {
    let id = id(number);
    id[..1].to_uppercase() + &id[1..]
}

/// The same messages with Hangul in place of Latin letters, but for those of Fluent.
fn in_hangul(words: &str) -> String {
    let line = |line: &str| {
        let (start, text) = line.split_once(" = ").unwrap_or(("", line));
        if text.contains('{') || text.trim().is_empty() {
            return line.to_owned();
        }
        let written = |letter: char| {
            if letter.is_ascii_alphabetic() {
                char::from_u32(0xAC00 + (u32::from(letter) - 65) * 28 * 6).unwrap()
            } else {
                letter
            }
        };
        let text: String = text.chars().map(written).collect();
        if start.is_empty() { text } else { format!("{start} = {text}") }
    };
    words.lines().map(|text| line(text) + "\n").collect()
}
