//! XLIFF 2.1 (OASIS Standard, 13 February 2018): core and glossary module.
//!
//! A Fluent file is a `<file>`, a text a `<unit>` with one `<segment>`. Fluent syntax
//! is `<ph>` with its text in `<originalData>`, so that a suite protects it; the same
//! syntax has the same id in source and target.

use std::collections::BTreeMap;
use std::fmt::Write;

use quick_xml::escape::escape;
use roxmltree::{Document, Node};

use crate::locales::exchange::{Delivery, Fault, File, Package, Returned, State, Unit, joined};
use crate::locales::pattern::Piece;

const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";
const GLOSSARY: &str = "urn:oasis:names:tc:xliff:glossary:2.0";

/// Writes a package.
pub(crate) fn write(package: &Package) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{CORE}\" xmlns:gls=\"{GLOSSARY}\" \
         version=\"2.1\" srcLang=\"{}\" trgLang=\"{}\">\n",
        escape(&package.source_language),
        escape(&package.target_language),
    );
    for file in &package.files {
        write_file(&mut xml, file, &package.program);
    }
    xml.push_str("</xliff>\n");
    xml
}

fn write_file(xml: &mut String, file: &File, program: &str) {
    let name = file.source_path.rsplit('/').next().unwrap_or(&file.source_path);
    let _ = writeln!(
        xml,
        "  <file id=\"{}\" original=\"{}\">\n    <notes>\n      <note category=\"target\">{}</note>\n      \
         <note category=\"program\">{}</note>\n    </notes>",
        escape(name),
        escape(&file.source_path),
        text(&file.path),
        text(program),
    );
    for unit in &file.units {
        write_unit(xml, unit, &file.source_path);
    }
    xml.push_str("  </file>\n");
}

fn write_unit(xml: &mut String, unit: &Unit, path: &str) {
    let id = escape(&unit.id);
    let _ = writeln!(xml, "    <unit id=\"{id}\" name=\"{id}\">");
    if !unit.glossary.is_empty() {
        xml.push_str("      <gls:glossary>\n");
        for term in &unit.glossary {
            let _ = write!(
                xml,
                "        <gls:glossEntry><gls:term>{}</gls:term><gls:translation>{}</gls:translation>",
                text(&term.source),
                text(&term.target),
            );
            if let Some(definition) = &term.definition {
                let _ = write!(xml, "<gls:definition>{}</gls:definition>", text(definition));
            }
            xml.push_str("</gls:glossEntry>\n");
        }
        xml.push_str("      </gls:glossary>\n");
    }
    let _ = writeln!(
        xml,
        "      <notes>\n        <note category=\"place\">{}:{}</note>",
        text(path),
        unit.line
    );
    if !unit.notes.is_empty() {
        let _ = writeln!(
            xml,
            "        <note category=\"comment\">{}</note>",
            text(&unit.notes.join("\n"))
        );
    }
    if let Some(previous) = &unit.previous {
        let previous = text(&joined(previous));
        let _ = writeln!(
            xml,
            "        <note category=\"previous-source\" appliesTo=\"source\">{previous}</note>"
        );
    }
    xml.push_str("      </notes>\n");
    let codes = Codes::of(unit);
    codes.write(xml);
    let state = match unit.state {
        State::Initial => "initial",
        State::Translated => "translated",
        State::Reviewed => "reviewed",
    };
    let stale = if unit.stale { " subState=\"briefing:stale\"" } else { "" };
    let _ = writeln!(xml, "      <segment id=\"text\" state=\"{state}\"{stale}>");
    let _ = writeln!(
        xml,
        "        <source xml:space=\"preserve\">{}</source>",
        codes.inline(&unit.source)
    );
    if !unit.target.is_empty() {
        let _ = writeln!(
            xml,
            "        <target xml:space=\"preserve\">{}</target>",
            codes.inline(&unit.target)
        );
    }
    xml.push_str("      </segment>\n    </unit>\n");
}

/// The syntax of a unit, each piece of it once.
struct Codes<'a> {
    all: Vec<&'a str>,
    source: Vec<&'a str>,
}

impl<'a> Codes<'a> {
    fn of(unit: &'a Unit) -> Self {
        let codes = |pieces: &'a [Piece]| {
            pieces.iter().filter_map(|piece| match piece {
                Piece::Code(code) => Some(code.as_str()),
                Piece::Text(_) => None,
            })
        };
        let source: Vec<_> = codes(&unit.source).collect();
        let mut all: Vec<&str> = Vec::new();
        for code in source.iter().copied().chain(codes(&unit.target)) {
            if !all.contains(&code) {
                all.push(code);
            }
        }
        Self { all, source }
    }

    fn write(&self, xml: &mut String) {
        if self.all.is_empty() {
            return;
        }
        xml.push_str("      <originalData>\n");
        for (at, code) in self.all.iter().enumerate() {
            let _ = writeln!(xml, "        <data id=\"d{}\">{}</data>", at + 1, text(code));
        }
        xml.push_str("      </originalData>\n");
    }

    /// The content of `<source>` or `<target>`. An id stands once in each: the n-th
    /// use of a code in the target is the n-th in the source.
    fn inline(&self, pieces: &[Piece]) -> String {
        let mut xml = String::new();
        let mut used: BTreeMap<&str, usize> = BTreeMap::new();
        for piece in pieces {
            match piece {
                Piece::Text(plain) => xml.push_str(&text(plain)),
                Piece::Code(code) => {
                    let count = used.entry(code).or_default();
                    *count += 1;
                    let own = self.source.iter().enumerate().filter(|(_, known)| *known == code);
                    let id = match own.map(|(at, _)| at + 1).nth(*count - 1) {
                        Some(at) => format!("{at}"),
                        None => format!("t{}-{count}", self.number(code)),
                    };
                    // A fact must be told; a name may be a pronoun, a choice may have
                    // fewer variants.
                    let fact = code.contains('$') && !code.contains("->");
                    let keep = if fact { " canDelete=\"no\"" } else { "" };
                    let shown: Vec<_> = code.split_whitespace().collect();
                    let shown = shown.join(" ").replace(char::is_control, "");
                    let number = self.number(code);
                    let _ = write!(
                        xml,
                        "<ph id=\"{id}\" dataRef=\"d{number}\" disp=\"{}\"{keep}/>",
                        escape(shown.as_str())
                    );
                }
            }
        }
        xml
    }

    fn number(&self, code: &str) -> usize {
        self.all.iter().position(|known| *known == code).unwrap_or_default() + 1
    }
}

/// Text in XML. Characters that XML does not know are `<cp>` (section 4.2.3.1).
fn text(plain: &str) -> String {
    let mut xml = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '\t' | '\n' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'.. => {
                let mut buffer = [0; 4];
                xml.push_str(&escape(&*c.encode_utf8(&mut buffer)));
            }
            // A reader would make a line feed of it.
            '\r' => xml.push_str("&#13;"),
            c => {
                let _ = write!(xml, "<cp hex=\"{:04X}\"/>", u32::from(c));
            }
        }
    }
    xml
}

/// Reads what came back: units with a translation.
pub(crate) fn read(file: &str) -> Result<Delivery, Vec<Fault>> {
    let file_start = file.len() - file.trim_start_matches('\u{feff}').len();
    let document = Document::parse(&file[file_start..]).map_err(|error| {
        let at = position(file, error.pos());
        vec![Fault::new(at..at + 1, format!("this is not XML: {error}"))]
    })?;
    let root = document.root_element();
    let mut faults = Vec::new();
    let range = |node: Node<'_, '_>| {
        let range = node.range();
        let line_end = file[file_start + range.start..].find('\n').unwrap_or(file.len());
        let start = file_start + range.start;
        start..(file_start + range.end).min(start + line_end)
    };
    let namespace = root.tag_name().namespace().unwrap_or_default();
    if root.tag_name().name() != "xliff"
        || !namespace.starts_with("urn:oasis:names:tc:xliff:document:2.")
    {
        let version = root.attribute("version").unwrap_or("unknown");
        let message = match root.tag_name().name() {
            "xliff" => format!("this is XLIFF {version}, and not XLIFF 2"),
            name => format!("this is no XLIFF: it begins with `{name}`"),
        };
        return Err(vec![Fault::new(range(root), message).help("save it as XLIFF 2.0 or 2.1")]);
    }
    let language = |name: &str| root.attribute(name).unwrap_or_default().to_owned();
    let target_language = language("trgLang");
    if target_language.is_empty() {
        faults.push(Fault::new(range(root), "the file does not say its target language (trgLang)"));
    }
    let mut units: Vec<Returned> = Vec::new();
    for unit in root.descendants().filter(|node| is(*node, "unit")) {
        // Our own name survives where a suite gives ids of its own.
        let id = unit.attribute("name").or(unit.attribute("id")).unwrap_or_default();
        if units.iter().any(|known| known.id == id) {
            faults.push(Fault::new(range(unit), format!("the unit `{id}` is here twice")));
            continue;
        }
        match read_unit(unit) {
            Ok(Some((source, target, state))) => {
                let place = unit.descendants().find(|node| is(*node, "target")).unwrap_or(unit);
                units.push(Returned {
                    id: id.to_owned(),
                    source,
                    target,
                    state,
                    range: range(place),
                });
            }
            Ok(None) => {}
            Err(message) => faults.push(Fault::new(range(unit), format!("`{id}`: {message}"))),
        }
    }
    if faults.is_empty() {
        Ok(Delivery { source_language: language("srcLang"), target_language, units })
    } else {
        Err(faults)
    }
}

/// The texts of a unit; none without a translation.
fn read_unit(unit: Node<'_, '_>) -> Result<Option<(String, String, State)>, String> {
    let data: BTreeMap<&str, String> = unit
        .descendants()
        .filter(|node| is(*node, "data"))
        .filter_map(|node| Some((node.attribute("id")?, plain(node))))
        .collect();
    let (mut source, mut target) = (String::new(), String::new());
    let mut state = State::Reviewed;
    let mut translated = false;
    for part in unit.children().filter(|node| is(*node, "segment") || is(*node, "ignorable")) {
        let content = |name: &str| part.children().find(|node| is(*node, name));
        let from =
            content("source").map(|node| inline(node, &data)).transpose()?.unwrap_or_default();
        let into = content("target").map(|node| inline(node, &data)).transpose()?;
        if is(part, "segment") {
            translated |= into.as_ref().is_some_and(|text| !text.trim().is_empty());
            state = state.min(match part.attribute("state") {
                Some("translated") => State::Translated,
                Some("reviewed" | "final") => State::Reviewed,
                _ => State::Initial,
            });
        }
        target.push_str(into.as_deref().unwrap_or(if is(part, "ignorable") { &from } else { "" }));
        source.push_str(&from);
    }
    Ok(translated.then_some((source, target, state)))
}

/// The text of `<source>` or `<target>`, with the syntax that its codes stand for.
fn inline(node: Node<'_, '_>, data: &BTreeMap<&str, String>) -> Result<String, String> {
    let original = |node: Node<'_, '_>, name: &str| match node.attribute(name) {
        Some(id) => data.get(id).cloned().ok_or_else(|| format!("there is no data `{id}`")),
        None => Err(format!("<{}> has no {name}", node.tag_name().name())),
    };
    let mut text = String::new();
    for child in node.children() {
        if child.is_text() {
            text.push_str(child.text().unwrap_or_default());
        } else if !child.is_element() {
            continue;
        } else {
            match child.tag_name().name() {
                "ph" | "sc" | "ec" => text.push_str(&original(child, "dataRef")?),
                "pc" => {
                    text.push_str(&original(child, "dataRefStart")?);
                    text.push_str(&inline(child, data)?);
                    text.push_str(&original(child, "dataRefEnd")?);
                }
                "cp" => text.extend(character(child)),
                _ => text.push_str(&inline(child, data)?),
            }
        }
    }
    Ok(text)
}

/// The text of `<data>`.
fn plain(node: Node<'_, '_>) -> String {
    let mut text = String::new();
    for child in node.children() {
        if child.is_text() {
            text.push_str(child.text().unwrap_or_default())
        } else {
            text.extend(character(child))
        }
    }
    text
}

fn character(node: Node<'_, '_>) -> Option<char> {
    char::from_u32(u32::from_str_radix(node.attribute("hex")?, 16).ok()?)
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    let core = node
        .tag_name()
        .namespace()
        .is_some_and(|ns| ns.starts_with("urn:oasis:names:tc:xliff:document:2."));
    core && node.tag_name().name() == name
}

/// The byte of a line and column.
fn position(file: &str, at: roxmltree::TextPos) -> usize {
    let line = usize::try_from(at.row.saturating_sub(1)).unwrap_or_default();
    let column = usize::try_from(at.col.saturating_sub(1)).unwrap_or_default();
    let start: usize = file.split_inclusive('\n').take(line).map(str::len).sum();
    let rest = file.get(start..).unwrap_or_default();
    start + rest.chars().take(column).map(char::len_utf8).sum::<usize>()
}
