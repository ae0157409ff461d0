//! XLIFF 2.1 (OASIS Standard, 13 February 2018): core and glossary module.
//!
//! A Fluent file is a `<file>`, a text a `<unit>` with one `<segment>`. Fluent syntax
//! is `<ph>` with its text in `<originalData>`, so that a suite protects it; `disp` and `equiv`
//! are what it prints now.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use roxmltree::Node;

use super::codes::{Codes, Run};
use super::package::{
    Delivery, Fault, File, NamedLanguage, Package, Returned, State, Unit, joined,
};
use super::xml::{self, Xml, first_line, place_of, written};
use crate::config::PROGRAM;

const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";
const GLOSSARY: &str = "urn:oasis:names:tc:xliff:glossary:2.0";
/// The namespace of every version 2 of the core.
const ANY_CORE: &str = "urn:oasis:names:tc:xliff:document:2.";

/// The category of the note with the digest of the target.
const DIGEST: &str = "target-digest";

fn note(xml: &mut Xml, category: &str, plain: &str) {
    xml.line("note", &[("category", category)], &text(plain));
}

pub(crate) fn write(package: &Package) -> String {
    let mut xml = Xml::document();
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
            note(xml, "target", &file.path);
            note(xml, "program", PROGRAM);
        });
        for unit in &file.units {
            xml.block("unit", &[("id", &unit.id), ("name", &unit.id)], |xml| {
                write_unit(xml, unit, path);
            });
        }
    });
}

fn write_unit(xml: &mut Xml, unit: &Unit, path: &str) {
    // An entry needs a translation or a definition.
    let terms = unit.glossary.iter();
    let terms: Vec<_> = terms.filter(|it| it.target.is_some() || it.definition.is_some()).collect();
    if !terms.is_empty() {
        xml.block("gls:glossary", &[], |xml| {
            for term in terms {
                let part = |name, plain| format!("<gls:{name}>{}</gls:{name}>", text(plain));
                let mut content = part("term", &term.source);
                content.extend(term.target.iter().map(|plain| part("translation", plain)));
                content.extend(term.definition.iter().map(|plain| part("definition", plain)));
                xml.line("gls:glossEntry", &[], &content);
            }
        });
    }
    xml.block("notes", &[], |xml| {
        note(xml, "place", &format!("{path}:{}", unit.line));
        if !unit.notes.is_empty() {
            note(xml, "comment", &unit.notes.join("\n"));
        }
        if !unit.values.is_empty() {
            let values: Vec<_> = unit.values.iter().map(ToString::to_string).collect();
            note(xml, "values", &values.join("\n"));
        }
        if let Some(previous) = &unit.previous {
            let attributes = [("category", "previous-source"), ("appliesTo", "source")];
            xml.line("note", &attributes, &text(&joined(previous)));
        }
        note(xml, DIGEST, &unit.digest);
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
        xml.line("source", &preserve, &inline_xml(&codes.runs(&unit.source)));
        if !unit.target.is_empty() {
            xml.line("target", &preserve, &inline_xml(&codes.runs(&unit.target)));
        }
    });
}

/// The content of `<source>` or `<target>`.
fn inline_xml(runs: &[Run<'_>]) -> String {
    let mut xml = String::new();
    for run in runs {
        let code = match run {
            Run::Text(plain) => {
                xml.push_str(&text(plain));
                continue;
            }
            Run::Code(code) => code,
        };
        let (data, shown) = (format!("d{}", code.number), code.shown());
        let mut attributes = vec![("id", &*code.id), ("dataRef", &data), ("disp", &shown)];
        attributes.extend(code.value.map(|_| ("equiv", &*shown)));
        attributes.extend(code.is_fact.then_some(("canDelete", "no")));
        let _ = write!(xml, "<ph{}/>", written(&attributes));
    }
    xml
}

/// Text in XML. Characters that XML does not have are `<cp>` (section 4.2.3.1).
fn text(plain: &str) -> String {
    xml::text(plain, |c| format!("<cp hex=\"{:04X}\"/>", u32::from(c)))
}

/// Whether a document is XLIFF 2.
pub(super) fn is_root(root: Node<'_, '_>) -> bool {
    is(root, "xliff")
}

/// Reads the units with a translation. The root is one of XLIFF 2.
pub(super) fn read(file: &str, root: Node<'_, '_>) -> Result<Delivery, Vec<Fault>> {
    let range = |node| first_line(file, node);
    let language = |name: &str| NamedLanguage {
        tag: root.attribute(name).unwrap_or_default().to_owned(),
        range: place_of(file, root, name),
    };
    let target_language = language("trgLang");
    let mut faults = Vec::new();
    if target_language.tag.is_empty() {
        faults
            .push(Fault::new(range(root), "the file does not name its target language (trgLang)"));
    }
    let mut units: Vec<Returned> = Vec::new();
    let mut seen = BTreeSet::new();
    for unit in root.descendants().filter(|node| is(*node, "unit")) {
        // Our own name survives where a suite changes the ids.
        let id = unit.attribute("name").or(unit.attribute("id")).unwrap_or_default();
        if seen.contains(id) {
            faults.push(Fault::new(range(unit), format!("the unit `{id}` is defined twice")));
            continue;
        }
        match read_unit(unit) {
            Ok(Some((source, target, state))) => {
                let place = unit.descendants().find(|node| is(*node, "target")).unwrap_or(unit);
                let (id, range) = (id.to_owned(), range(place));
                let digest = digest(unit);
                seen.insert(id.clone());
                units.push(Returned { id, source, target, state, digest, range });
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

/// The digest of the target as it was exported.
fn digest(unit: Node<'_, '_>) -> Option<String> {
    let mut notes = unit.descendants().filter(|node| is(*node, "note"));
    let note = notes.find(|note| note.attribute("category") == Some(DIGEST))?;
    note.text().map(|text| text.trim().to_owned())
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
