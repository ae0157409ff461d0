//! PO files (GNU gettext, chapter "The Format of PO Files"). A text is its Fluent
//! source in `msgid`, its id in `msgctxt`; a stale translation is fuzzy.
//!
//! The reader is our own: no crate reports the place of a fault.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::ops::Range;

use super::package::{Delivery, Fault, NamedLanguage, Package, Returned, State, Unit, joined};
use crate::config::PROGRAM;

/// Marks the comment with the digest of the target.
const DIGEST: &str = "target-digest: ";

pub(super) fn write(package: &Package) -> String {
    let mut po = String::from(
        "# Text in braces is filled in when the PDF is built: keep it as it is.\n\
         # A choice such as { $n -> [one] … *[other] … } may have other variants.\n",
    );
    field(&mut po, "msgid", "");
    let header = format!(
        "Language: {}\nX-Source-Language: {}\nMIME-Version: 1.0\nContent-Type: text/plain; \
         charset=UTF-8\nContent-Transfer-Encoding: 8bit\nX-Generator: {}\n",
        package.target_language, package.source_language, PROGRAM
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
    for comment in unit.comments() {
        prefixed(po, "#.", &comment);
    }
    prefixed(po, "#.", &format!("{DIGEST}{}", unit.digest));
    let _ = writeln!(po, "#: {path}:{}", unit.line);
    if unit.stale {
        po.push_str("#, fuzzy\n");
    }
    if let Some(previous) = &unit.previous {
        let mut lines = String::new();
        field(&mut lines, "msgid", &joined(previous));
        prefixed(po, "#|", &lines);
    }
    field(po, "msgctxt", &unit.id);
    field(po, "msgid", &joined(&unit.source));
    field(po, "msgstr", &joined(&unit.target));
}

fn prefixed(po: &mut String, mark: &str, text: &str) {
    text.lines().for_each(|line| po.push_str(&format!("{mark} {line}\n")));
}

/// Writes a keyword and its string, line by line where it has several.
fn field(po: &mut String, keyword: &str, text: &str) {
    let lines: Vec<_> = text.split_inclusive('\n').collect();
    po.push_str(keyword);
    po.push_str(if lines.len() > 1 { " \"\"\n" } else { " " });
    for line in if lines.is_empty() { &[""] } else { &lines[..] } {
        let _ = writeln!(po, "\"{}\"", escape(line));
    }
}

fn escape(text: &str) -> String {
    let escape = |c: char| match c {
        '\\' | '"' | '\n' | '\t' | '\r' => c.escape_default().to_string(),
        c if c.is_ascii_control() => format!("\\{:03o}", u32::from(c)),
        c => c.into(),
    };
    text.chars().map(escape).collect()
}

/// The strings of an entry, by their places in [`PoEntry::strings`].
const KEYWORDS: [&str; 3] = ["msgctxt", "msgid", "msgstr"];

/// An entry while it is read.
#[derive(Default)]
struct PoEntry {
    fuzzy: bool,
    digest: Option<String>,
    strings: [Option<String>; 3],
    /// The place of its `msgstr`.
    range: Range<usize>,
}

/// Reads the entries with a translation.
pub(super) fn read(file: &str) -> Result<Delivery, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut entries = vec![PoEntry::default()];
    // The string that the next line may continue.
    let mut field = None;
    let mut at = 0;
    for raw in file.split_inclusive('\n') {
        let range = at..at + raw.trim_end().len();
        at += raw.len();
        let line = raw.trim();
        // An entry begins after the string of the one before.
        let done = entries.last().is_some_and(|entry| entry.strings[2].is_some());
        if done && !line.starts_with('"') && !line.is_empty() {
            entries.push(PoEntry::default());
            field = None;
        }
        let Some(entry) = entries.last_mut() else { continue };
        if line.is_empty() {
            field = None;
        } else if let Some(comment) = line.strip_prefix('#') {
            // Other comments are places, earlier sources and obsolete entries.
            let flags = comment.strip_prefix(',').unwrap_or_default();
            entry.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            let extracted = comment.strip_prefix('.').map(str::trim_start);
            let digest = extracted.and_then(|comment| comment.strip_prefix(DIGEST));
            entry.digest = digest.map(str::to_owned).or(entry.digest.take());
        } else {
            let continued = line.starts_with('"');
            let (keyword, string) = line.split_once([' ', '\t']).unwrap_or((line, ""));
            let string = if continued { line } else { string.trim_start() };
            if !continued {
                field = KEYWORDS.iter().position(|known| *known == keyword);
                if field.is_none() {
                    faults.push(unknown(keyword, range.clone()));
                }
            }
            let Some(field) = field else { continue };
            match unescape(string) {
                Ok(text) => entry.strings[field].get_or_insert_default().push_str(&text),
                Err(message) => faults.push(Fault::new(range.clone(), message)),
            }
            if field == 2 {
                let start = if continued { entry.range.start } else { range.start };
                entry.range = start..range.end;
            }
        }
    }
    if faults.is_empty() { deliver(file, entries) } else { Err(faults) }
}

fn unknown(keyword: &str, range: Range<usize>) -> Fault {
    if keyword.starts_with("msgid_plural") || keyword.starts_with("msgstr[") {
        Fault::new(range, "cannot import a plural entry of gettext")
            .help("write plurals inside the text, as `{ $n -> [one] … *[other] … }`")
    } else {
        Fault::new(range, format!("`{keyword}` is not a keyword of PO files"))
    }
}

fn deliver(file: &str, entries: Vec<PoEntry>) -> Result<Delivery, Vec<Fault>> {
    let header = entries.iter().find_map(|entry| match &entry.strings {
        [None, Some(id), text] if id.is_empty() => text.clone(),
        _ => None,
    });
    let value = |name: &str| {
        let mut lines = header.iter().flat_map(|header| header.lines());
        let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        let start = file.find(&format!("\"{name}:")).unwrap_or_default();
        let end = file[start..].find('\n').map_or(file.len(), |length| start + length);
        NamedLanguage { tag: value.unwrap_or_default().trim().to_owned(), range: start..end }
    };
    let target_language = value("Language");
    let mut faults = Vec::new();
    if target_language.tag.is_empty() {
        faults.push(Fault::new(0..1, "the header of the file has no Language"));
    }
    let mut units: Vec<Returned> = Vec::new();
    let mut seen = BTreeSet::new();
    for PoEntry { fuzzy, digest, strings, range } in entries {
        let [Some(id), Some(source), Some(target)] = strings else { continue };
        if seen.contains(&id) {
            faults.push(Fault::new(range, format!("the entry `{id}` is defined twice")));
        } else if !target.trim().is_empty() {
            let state = if fuzzy { State::Initial } else { State::Translated };
            seen.insert(id.clone());
            units.push(Returned { id, source, target, state, digest, range });
        }
    }
    let source_language = value("X-Source-Language");
    if faults.is_empty() {
        Ok(Delivery { source_language, target_language, units })
    } else {
        Err(faults)
    }
}

/// The text of a quoted string.
fn unescape(string: &str) -> Result<String, String> {
    const UNQUOTED: &str = "a string must be in quotation marks";
    let inner = string.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let mut text = String::with_capacity(string.len());
    let mut chars = inner.ok_or(UNQUOTED)?.chars().peekable();
    while let Some(c) = chars.next() {
        text.push(match c {
            '"' => return Err("a quotation mark within a string is written `\\\"`".to_owned()),
            '\\' => match chars.next().ok_or(UNQUOTED)? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                c @ ('\\' | '"' | '\'') => c,
                first @ '0'..='7' => {
                    let mut code = first.to_digit(8).unwrap_or_default();
                    for _ in 0..2 {
                        if let Some(digit) = chars.next_if(|c| c.is_digit(8)) {
                            code = code * 8 + digit.to_digit(8).unwrap_or_default();
                        }
                    }
                    char::from_u32(code).unwrap_or_default()
                }
                other => return Err(format!("`\\{other}` is not an escape of PO files")),
            },
            c => c,
        });
    }
    Ok(text)
}
