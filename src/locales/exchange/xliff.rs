//! XLIFF 2.1 (OASIS Standard, 13 February 2018): core and glossary module.
//!
//! A Fluent file is a `<file>`, a text a `<unit>` with one `<segment>`. Fluent syntax
//! is `<ph>` with its text in `<originalData>`, so that a suite protects it; the same
//! syntax has the same id in source and target.

use std::collections::BTreeMap;
use std::fmt::Write;

use roxmltree::{Document, Node};

use crate::config::PROGRAM;
use crate::locales::exchange::{Delivery, Fault, File, Package, Returned, State, Unit, joined};
use crate::locales::pattern::Piece;

const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";
const GLOSSARY: &str = "urn:oasis:names:tc:xliff:glossary:2.0";
/// The namespace of every version 2 of the core.
const ANY_CORE: &str = "urn:oasis:names:tc:xliff:document:2.";

/// XML while it is written: each element on a line of its own, indented by its depth.
#[derive(Default)]
struct Xml {
    text: String,
    depth: usize,
}

type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// Writes an element that contains elements.
    fn block(&mut self, name: &str, attributes: Attributes<'_>, content: impl FnOnce(&mut Self)) {
        let indent = "  ".repeat(self.depth);
        let _ = writeln!(self.text, "{indent}<{name}{}>", written(attributes));
        self.depth += 1;
        content(self);
        self.depth -= 1;
        let _ = writeln!(self.text, "{indent}</{name}>");
    }

    /// Writes an element with this XML as its content.
    fn line(&mut self, name: &str, attributes: Attributes<'_>, content: &str) {
        let indent = "  ".repeat(self.depth);
        let _ = writeln!(self.text, "{indent}<{name}{}>{content}</{name}>", written(attributes));
    }

    fn note(&mut self, category: &str, plain: &str) {
        self.line("note", &[("category", category)], &text(plain));
    }
}

fn written(attributes: Attributes<'_>) -> String {
    attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", text(value))).collect()
}

pub(crate) fn write(package: &Package) -> String {
    let mut xml = Xml::default();
    xml.text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let attributes = [
        ("xmlns", CORE),
        ("xmlns:gls", GLOSSARY),
        ("version", "2.1"),
        ("srcLang", &package.source_language),
        ("trgLang", &package.target_language),
    ];
    xml.block("xliff", &attributes, |xml| {
        package.files.iter().for_each(|file| write_file(xml, file));
    });
    xml.text
}

fn write_file(xml: &mut Xml, file: &File) {
    let path = &file.source_path;
    let name = path.rsplit('/').next().unwrap_or(path);
    xml.block("file", &[("id", name), ("original", path)], |xml| {
        xml.block("notes", &[], |xml| {
            xml.note("target", &file.path);
            xml.note("program", PROGRAM);
        });
        for unit in &file.units {
            xml.block("unit", &[("id", &unit.id), ("name", &unit.id)], |xml| {
                write_unit(xml, unit, path);
            });
        }
    });
}

fn write_unit(xml: &mut Xml, unit: &Unit, path: &str) {
    if !unit.glossary.is_empty() {
        xml.block("gls:glossary", &[], |xml| {
            for term in &unit.glossary {
                let part = |name, plain| format!("<gls:{name}>{}</gls:{name}>", text(plain));
                let mut content = part("term", &term.source) + &part("translation", &term.target);
                content.extend(term.definition.iter().map(|plain| part("definition", plain)));
                xml.line("gls:glossEntry", &[], &content);
            }
        });
    }
    xml.block("notes", &[], |xml| {
        xml.note("place", &format!("{path}:{}", unit.line));
        if !unit.notes.is_empty() {
            xml.note("comment", &unit.notes.join("\n"));
        }
        if let Some(previous) = &unit.previous {
            let attributes = [("category", "previous-source"), ("appliesTo", "source")];
            xml.line("note", &attributes, &text(&joined(previous)));
        }
    });
    let codes = Codes::of(unit);
    if !codes.all.is_empty() {
        xml.block("originalData", &[], |xml| {
            for (at, code) in codes.all.iter().enumerate() {
                xml.line("data", &[("id", &format!("d{}", at + 1))], &text(code));
            }
        });
    }
    let state = match unit.state {
        State::Initial => "initial",
        State::Translated => "translated",
        State::Reviewed => "reviewed",
    };
    let attributes = [("id", "text"), ("state", state), ("subState", "briefing:stale")];
    xml.block("segment", &attributes[..if unit.stale { 3 } else { 2 }], |xml| {
        let preserve = [("xml:space", "preserve")];
        xml.line("source", &preserve, &codes.inline(&unit.source));
        if !unit.target.is_empty() {
            xml.line("target", &preserve, &codes.inline(&unit.target));
        }
    });
}

/// The syntax of a unit.
struct Codes<'a> {
    /// Each piece of it once.
    all: Vec<&'a str>,
    /// The pieces of the source, in their order.
    source: Vec<&'a str>,
}

impl<'a> Codes<'a> {
    fn of(unit: &'a Unit) -> Self {
        let code = |piece: &'a Piece| match piece {
            Piece::Code(code) => Some(code.as_str()),
            Piece::Text(_) => None,
        };
        let source: Vec<_> = unit.source.iter().filter_map(code).collect();
        let mut all: Vec<&str> = Vec::new();
        for code in source.iter().copied().chain(unit.target.iter().filter_map(code)) {
            if !all.contains(&code) {
                all.push(code);
            }
        }
        Self { all, source }
    }

    /// The content of `<source>` or `<target>`. An id occurs once in each: the n-th use of a code
    /// in the target has the id of the n-th in the source.
    fn inline(&self, pieces: &[Piece]) -> String {
        let mut xml = String::new();
        let mut used: BTreeMap<&str, usize> = BTreeMap::new();
        for piece in pieces {
            let code = match piece {
                Piece::Text(plain) => {
                    xml.push_str(&text(plain));
                    continue;
                }
                Piece::Code(code) => code.as_str(),
            };
            let count = used.entry(code).or_default();
            *count += 1;
            let number = self.all.iter().position(|known| *known == code).unwrap_or_default() + 1;
            let mut own = (1..).zip(&self.source).filter(|(_, known)| **known == code);
            let id = match own.nth(*count - 1) {
                Some((at, _)) => format!("{at}"),
                None => format!("t{number}-{count}"),
            };
            let data = format!("d{number}");
            let shown: Vec<_> = code.split_whitespace().collect();
            let shown = shown.join(" ").replace(char::is_control, "");
            let attributes =
                [("id", &*id), ("dataRef", &data), ("disp", &shown), ("canDelete", "no")];
            // A translation must keep a fact; a name may become a pronoun, and a choice may have
            // fewer variants.
            let is_fact = code.contains('$') && !code.contains("->");
            let attributes = written(&attributes[..if is_fact { 4 } else { 3 }]);
            let _ = write!(xml, "<ph{attributes}/>");
        }
        xml
    }
}

/// Text in XML. Characters that XML does not know are `<cp>` (section 4.2.3.1).
fn text(plain: &str) -> String {
    let mut xml = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '&' => xml.push_str("&amp;"),
            '"' => xml.push_str("&quot;"),
            '\'' => xml.push_str("&apos;"),
            // A reader would turn it into a line feed.
            '\r' => xml.push_str("&#13;"),
            '\t' | '\n' | ' '..='\u{FFFD}' | '\u{10000}'.. => xml.push(c),
            c => {
                let _ = write!(xml, "<cp hex=\"{:04X}\"/>", u32::from(c));
            }
        }
    }
    xml
}

/// Reads the units with a translation.
pub(crate) fn read(file: &str) -> Result<Delivery, Vec<Fault>> {
    let document = Document::parse(file).map_err(|error| {
        let at = position(file, error.pos());
        vec![Fault::new(at..at + 1, format!("this is not XML: {error}"))]
    })?;
    let root = document.root_element();
    // The first line of an element.
    let range = |node: Node<'_, '_>| {
        let (start, text) = (node.range().start, &file[node.range()]);
        start..start + text.find('\n').unwrap_or(text.len())
    };
    if !is(root, "xliff") {
        let version = root.attribute("version").unwrap_or("unknown");
        let message = match root.tag_name().name() {
            "xliff" => format!("this is XLIFF {version}, not XLIFF 2"),
            name => format!("this is not XLIFF: it begins with `{name}`"),
        };
        return Err(vec![Fault::new(range(root), message).help("save it as XLIFF 2.0 or 2.1")]);
    }
    let language = |name: &str| root.attribute(name).unwrap_or_default().to_owned();
    let target_language = language("trgLang");
    let mut faults = Vec::new();
    if target_language.is_empty() {
        faults
            .push(Fault::new(range(root), "the file does not name its target language (trgLang)"));
    }
    let mut units: Vec<Returned> = Vec::new();
    for unit in root.descendants().filter(|node| is(*node, "unit")) {
        // Our own name survives where a suite changes the ids.
        let id = unit.attribute("name").or(unit.attribute("id")).unwrap_or_default();
        if units.iter().any(|known| known.id == id) {
            faults.push(Fault::new(range(unit), format!("the unit `{id}` is defined twice")));
            continue;
        }
        match read_unit(unit) {
            Ok(Some((source, target, state))) => {
                let place = unit.descendants().find(|node| is(*node, "target")).unwrap_or(unit);
                let (id, range) = (id.to_owned(), range(place));
                units.push(Returned { id, source, target, state, range });
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

/// The texts of a unit; `None` without a translation.
fn read_unit(unit: Node<'_, '_>) -> Result<Option<(String, String, State)>, String> {
    let mut data = BTreeMap::new();
    for node in unit.descendants().filter(|node| is(*node, "data")) {
        let text = inline(node, &BTreeMap::new())?;
        data.extend(node.attribute("id").map(|id| (id, text)));
    }
    let (mut source, mut target) = (String::new(), String::new());
    let mut state = State::Reviewed;
    let mut translated = false;
    for part in unit.children().filter(|node| is(*node, "segment") || is(*node, "ignorable")) {
        let content = |name: &str| {
            let node = part.children().find(|node| is(*node, name));
            node.map(|node| inline(node, &data)).transpose()
        };
        let (from, into) = (content("source")?.unwrap_or_default(), content("target")?);
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

/// The text of `<source>`, `<target>` or `<data>`, with the syntax that its codes refer to.
fn inline(node: Node<'_, '_>, data: &BTreeMap<&str, String>) -> Result<String, String> {
    let original = |node: Node<'_, '_>, name: &str| match node.attribute(name) {
        Some(id) => data.get(id).cloned().ok_or_else(|| format!("there is no data `{id}`")),
        None => Err(format!("<{}> has no {name}", node.tag_name().name())),
    };
    let mut text = String::new();
    for child in node.children() {
        match child.tag_name().name() {
            _ if child.is_text() => text.push_str(child.text().unwrap_or_default()),
            _ if !child.is_element() => {}
            "ph" | "sc" | "ec" => text.push_str(&original(child, "dataRef")?),
            "pc" => {
                text.push_str(&original(child, "dataRefStart")?);
                text.push_str(&inline(child, data)?);
                text.push_str(&original(child, "dataRefEnd")?);
            }
            "cp" => {
                let code = child.attribute("hex").map(|hex| u32::from_str_radix(hex, 16));
                text.extend(code.and_then(Result::ok).and_then(char::from_u32));
            }
            _ => text.push_str(&inline(child, data)?),
        }
    }
    Ok(text)
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    let tag = node.tag_name();
    tag.name() == name && tag.namespace().is_some_and(|space| space.starts_with(ANY_CORE))
}

/// The byte of a line and column.
fn position(file: &str, at: roxmltree::TextPos) -> usize {
    let (line, column) = (at.row.saturating_sub(1) as usize, at.col.saturating_sub(1) as usize);
    let start: usize = file.split_inclusive('\n').take(line).map(str::len).sum();
    let rest = file.get(start..).unwrap_or_default();
    start + rest.chars().take(column).map(char::len_utf8).sum::<usize>()
}
