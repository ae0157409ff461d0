//! PO files (GNU gettext, chapter "The Format of PO Files"). A text is its Fluent
//! source in `msgid`, its id in `msgctxt`; a stale translation is fuzzy.
//!
//! The reader is our own: no crate tells where in the file a fault is.

use std::fmt::Write;
use std::ops::Range;

use crate::locales::exchange::{Delivery, Fault, Package, Returned, State, Unit, joined};

/// Writes a package.
pub(crate) fn write(package: &Package) -> String {
    let mut po = String::from(
        "# What stands in braces is filled in when the page is set: keep it as it is.\n\
         # A choice such as { $n -> [one] … *[other] … } may have other variants.\n",
    );
    field(&mut po, "msgid", "");
    let header = format!(
        "Language: {}\nX-Source-Language: {}\nMIME-Version: 1.0\nContent-Type: text/plain; \
         charset=UTF-8\nContent-Transfer-Encoding: 8bit\nX-Generator: {}\n",
        package.target_language, package.source_language, package.program
    );
    field(&mut po, "msgstr", &header);
    for file in &package.files {
        for unit in &file.units {
            write_unit(&mut po, unit, &file.source_path);
        }
    }
    po
}

fn write_unit(po: &mut String, unit: &Unit, path: &str) {
    po.push('\n');
    let mut comment = |line: &str| {
        for line in line.lines() {
            let _ = writeln!(po, "#. {line}");
        }
    };
    unit.notes.iter().for_each(|note| comment(note));
    for term in &unit.glossary {
        comment(&format!("{} = {}", term.source, term.target));
    }
    let _ = writeln!(po, "#: {path}:{}", unit.line);
    if unit.stale {
        po.push_str("#, fuzzy\n");
    }
    if let Some(previous) = &unit.previous {
        let mut lines = String::new();
        field(&mut lines, "msgid", &joined(previous));
        for line in lines.lines() {
            let _ = writeln!(po, "#| {line}");
        }
    }
    field(po, "msgctxt", &unit.id);
    field(po, "msgid", &joined(&unit.source));
    field(po, "msgstr", &joined(&unit.target));
}

/// A keyword and its string, line by line where it has several.
fn field(po: &mut String, keyword: &str, text: &str) {
    let lines: Vec<_> = text.split_inclusive('\n').collect();
    if lines.len() < 2 {
        let _ = writeln!(po, "{keyword} \"{}\"", escape(text));
        return;
    }
    let _ = writeln!(po, "{keyword} \"\"");
    for line in lines {
        let _ = writeln!(po, "\"{}\"", escape(line));
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\\\"),
            '"' => escaped.push_str("\\\""),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            '\r' => escaped.push_str("\\r"),
            c if c.is_ascii_control() => {
                let _ = write!(escaped, "\\{:03o}", u32::from(c));
            }
            c => escaped.push(c),
        }
    }
    escaped
}

/// An entry while it is read.
#[derive(Default)]
struct Entry {
    fuzzy: bool,
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
    range: Range<usize>,
}

/// Which string of an entry goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    None,
    Context,
    Id,
    Text,
}

/// Reads what came back: entries with a translation.
pub(crate) fn read(file: &str) -> Result<Delivery, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut entries: Vec<Entry> = vec![Entry::default()];
    let mut field = Field::None;
    let mut at = 0;
    for raw in file.split_inclusive('\n') {
        let start = at;
        at += raw.len();
        let line = raw.trim_matches(['\u{feff}', '\n', '\r', ' ', '\t']);
        let range = start..start + raw.trim_end().len();
        // An entry begins after the string of the one before.
        let done = entries.last().is_some_and(|entry| entry.text.is_some());
        if done && !line.starts_with('"') && !line.is_empty() {
            entries.push(Entry::default());
            field = Field::None;
        }
        let Some(entry) = entries.last_mut() else { continue };
        if line.is_empty() {
            field = Field::None;
        } else if let Some(flags) = line.strip_prefix("#,") {
            entry.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if line.starts_with('#') {
            // Comments, places, earlier sources and obsolete entries.
        } else {
            let (keyword, string) = match line.split_once([' ', '\t']) {
                _ if line.starts_with('"') => ("", line),
                Some((keyword, string)) => (keyword, string.trim_start()),
                None => (line, ""),
            };
            field = match keyword {
                "" => field,
                "msgctxt" => Field::Context,
                "msgid" => Field::Id,
                "msgstr" => Field::Text,
                _ if keyword.starts_with("msgid_plural") || keyword.starts_with("msgstr[") => {
                    faults.push(
                        Fault::new(range.clone(), "a plural entry of gettext cannot be taken back")
                            .help(
                                "plurals stand inside the text, as `{ $n -> [one] … *[other] … }`",
                            ),
                    );
                    Field::None
                }
                _ => {
                    let message = format!("`{keyword}` is no keyword of a PO file");
                    faults.push(Fault::new(range.clone(), message));
                    Field::None
                }
            };
            let place = match field {
                Field::None => continue,
                Field::Context => &mut entry.context,
                Field::Id => &mut entry.id,
                Field::Text => &mut entry.text,
            };
            match unescape(string) {
                Ok(text) => place.get_or_insert_default().push_str(&text),
                Err(message) => faults.push(Fault::new(range.clone(), message)),
            }
            if field == Field::Text {
                let begin = if keyword.is_empty() { entry.range.start } else { range.start };
                entry.range = begin..range.end;
            }
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    deliver(entries)
}

fn deliver(entries: Vec<Entry>) -> Result<Delivery, Vec<Fault>> {
    let header =
        entries.iter().find(|entry| entry.id.as_deref() == Some("") && entry.context.is_none());
    let header = header.and_then(|entry| entry.text.clone()).unwrap_or_default();
    let value = |name: &str| {
        let line = header.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        line.unwrap_or_default().trim().to_owned()
    };
    // gettext writes `pt_BR` for `pt-BR`.
    let target_language = value("Language").replace('_', "-");
    let mut faults = Vec::new();
    if target_language.is_empty() {
        faults.push(Fault::new(0..1, "the header of the file does not say its Language"));
    }
    let mut units: Vec<Returned> = Vec::new();
    for entry in entries {
        let (Some(id), Some(source), Some(target)) = (entry.context, entry.id, entry.text) else {
            continue;
        };
        if units.iter().any(|known| known.id == id) {
            faults.push(Fault::new(entry.range, format!("the entry `{id}` is here twice")));
        } else if !target.trim().is_empty() {
            let state = if entry.fuzzy { State::Initial } else { State::Translated };
            units.push(Returned { id, source, target, state, range: entry.range });
        }
    }
    if faults.is_empty() {
        Ok(Delivery { source_language: value("X-Source-Language"), target_language, units })
    } else {
        Err(faults)
    }
}

/// The text of a quoted string.
fn unescape(string: &str) -> Result<String, String> {
    let inner = string.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let Some(inner) = inner.filter(|_| string.len() > 1) else {
        return Err("a string stands in quotation marks".to_owned());
    };
    let mut text = String::with_capacity(inner.len());
    let mut chars = inner.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => return Err("a quotation mark within a string is written `\\\"`".to_owned()),
            '\\' => match chars.next() {
                Some('n') => text.push('\n'),
                Some('t') => text.push('\t'),
                Some('r') => text.push('\r'),
                Some(c @ ('\\' | '"' | '\'')) => text.push(c),
                Some(first @ '0'..='7') => {
                    let mut code = first.to_digit(8).unwrap_or_default();
                    for _ in 0..2 {
                        if let Some(digit) = chars.peek().and_then(|c| c.to_digit(8)) {
                            code = code * 8 + digit;
                            chars.next();
                        }
                    }
                    text.extend(char::from_u32(code));
                }
                Some(other) => return Err(format!("`\\{other}` is no escape of a PO file")),
                None => return Err("a string stands in quotation marks".to_owned()),
            },
            c => text.push(c),
        }
    }
    Ok(text)
}
