//! XLIFF 1.2 (OASIS Standard, 1 February 2008), which more translation tools open than XLIFF 2.
//!
//! A Fluent file is a `<file>`, a text a `<trans-unit>`. Fluent syntax is the content of `<ph>`, so
//! that a suite protects it; `equiv-text` is what it prints now.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use roxmltree::Node;

use super::codes::{Codes, Run};
use super::package::{
    Delivery, Fault, File, NamedLanguage, Package, Returned, State, Unit, joined,
};
use super::xml::{self, Xml, first_line, place_of, written};
use crate::config::PROGRAM;

const CORE: &str = "urn:oasis:names:tc:xliff:document:1.2";
/// The namespace of every version 1. Version 1.0 has none.
const ANY_CORE: &str = "urn:oasis:names:tc:xliff:document:1.";

/// The type of the context with the digest of the target.
const DIGEST: &str = "x-target-digest";
/// The state of a target that is a copy of the source.
const TO_DO: &str = "needs-translation";

/// The type of `<x>` for a character that XML does not have.
const CHARACTER: &str = "x-character";

pub(super) fn write(package: &Package) -> String {
    let mut xml = Xml::document();
    xml.block("xliff", &[("xmlns", CORE), ("version", "1.2")], |xml| {
        package.files.iter().for_each(|file| write_file(xml, package, file));
        // A document has one file at least.
        if package.files.is_empty() {
            let path = "locales".to_owned();
            let file = File { path: path.clone(), source_path: path, units: Vec::new() };
            write_file(xml, package, &file);
        }
    });
    xml.text
}

fn write_file(xml: &mut Xml, package: &Package, file: &File) {
    let attributes = [
        ("original", &*file.source_path),
        ("source-language", &package.source_language),
        ("target-language", &package.target_language),
        ("datatype", "plaintext"),
        ("xml:space", "preserve"),
    ];
    xml.block("file", &attributes, |xml| {
        xml.block("header", &[], |xml| {
            let (name, version) = PROGRAM.split_once(' ').unwrap_or((PROGRAM, ""));
            let tool = [("tool-id", name), ("tool-name", name), ("tool-version", version)];
            xml.line("tool", &tool, "");
        });
        xml.block("body", &[], |xml| {
            for unit in &file.units {
                let approved = if unit.state == State::Reviewed { "yes" } else { "no" };
                let attributes = [("id", &*unit.id), ("resname", &unit.id), ("approved", approved)];
                xml.block("trans-unit", &attributes, |xml| write_unit(xml, unit, file));
            }
        });
    });
}

fn write_unit(xml: &mut Xml, unit: &Unit, file: &File) {
    let codes = Codes::of(unit);
    let source = inline_xml(&codes.runs(&unit.source));
    xml.line("source", &[], &source);
    if unit.target.is_empty() {
        // OmegaT shows what is to be translated only where it is in the target.
        xml.line("target", &[("state", TO_DO)], &source);
    } else {
        let state = match unit.state {
            State::Initial => "needs-review-translation",
            State::Translated => "translated",
            State::Reviewed => "final",
        };
        xml.line("target", &[("state", state)], &inline_xml(&codes.runs(&unit.target)));
    }
    xml.block("context-group", &[("purpose", "location")], |xml| {
        xml.line("context", &[("context-type", "sourcefile")], &text(&file.source_path));
        xml.line("context", &[("context-type", "linenumber")], &unit.line.to_string());
    });
    xml.block("context-group", &[("purpose", "information")], |xml| {
        xml.line("context", &[("context-type", DIGEST)], &text(&unit.digest));
    });
    let comments: Vec<_> = unit.comments().collect();
    if !comments.is_empty() {
        xml.line("note", &[("from", "developer")], &text(&comments.join("\n")));
    }
    if let Some(previous) = &unit.previous {
        let previous = format!("Previous source: {}", joined(previous));
        xml.line("note", &[("from", "developer"), ("annotates", "source")], &text(&previous));
    }
}

/// The content of `<source>` or `<target>`.
fn inline_xml(runs: &[Run<'_>]) -> String {
    let mut xml = String::new();
    for run in runs {
        match run {
            Run::Text(plain) => xml.push_str(&text(plain)),
            Run::Code(code) => {
                let shown = code.shown();
                let mut attributes = vec![("id", &*code.id)];
                attributes.extend(code.value.map(|_| ("equiv-text", &*shown)));
                let attributes = written(&attributes);
                let _ = write!(xml, "<ph{attributes}>{}</ph>", text(code.code));
            }
        }
    }
    xml
}

fn text(plain: &str) -> String {
    xml::text(plain, |c| {
        let code = format!("{:04X}", u32::from(c));
        let id = format!("u{code}");
        format!("<x{}/>", written(&[("id", &id), ("ctype", CHARACTER), ("equiv-text", &code)]))
    })
}

/// Whether a document is XLIFF 1.
pub(super) fn is_root(root: Node<'_, '_>) -> bool {
    is(root, "xliff")
}

/// Reads the units with a translation. The root is one of XLIFF 1.
pub(super) fn read(file: &str, root: Node<'_, '_>) -> Result<Delivery, Vec<Fault>> {
    let mut faults = Vec::new();
    let files: Vec<_> = root.children().filter(|node| is(*node, "file")).collect();
    let first = files.first().copied().unwrap_or(root);
    let language = |name: &str| NamedLanguage {
        tag: first.attribute(name).unwrap_or_default().to_owned(),
        range: place_of(file, first, name),
    };
    let (source_language, target_language) =
        (language("source-language"), language("target-language"));
    if target_language.tag.is_empty() {
        let message = "the file does not name its target language (target-language)";
        faults.push(Fault::new(first_line(file, first), message));
    }
    for other in &files {
        if other.attribute("target-language").is_some_and(|tag| tag != target_language.tag) {
            let range = place_of(file, *other, "target-language");
            faults.push(Fault::new(range, "the file has several target languages"));
        }
    }
    let mut units: Vec<Returned> = Vec::new();
    let mut seen = BTreeSet::new();
    for unit in root.descendants().filter(|node| is(*node, "trans-unit")) {
        // Our own name survives where a suite changes the ids.
        let id = unit.attribute("resname").or(unit.attribute("id")).unwrap_or_default();
        let child = |name: &str| unit.children().find(|node| is(*node, name));
        let (Some(source), Some(target)) = (child("source"), child("target")) else { continue };
        let codes = codes(source);
        let range = first_line(file, target);
        if seen.contains(id) {
            faults.push(Fault::new(range, format!("the unit `{id}` is defined twice")));
            continue;
        }
        match (inline(source, &codes), inline(target, &codes)) {
            (_, Ok(target)) if target.trim().is_empty() => {}
            (Ok(source), Ok(copy)) if source == copy && is_to_do(target) => {}
            (Ok(source), Ok(translation)) => {
                let state = state(unit, target);
                let (id, digest) = (id.to_owned(), digest(unit));
                seen.insert(id.clone());
                units.push(Returned { id, source, target: translation, state, digest, range });
            }
            (Err(message), _) | (_, Err(message)) => {
                faults.push(Fault::new(range, format!("`{id}`: {message}")));
            }
        }
    }
    if faults.is_empty() {
        Ok(Delivery { source_language, target_language, units })
    } else {
        Err(faults)
    }
}

/// Whether a target that is the same as its source is none.
fn is_to_do(target: Node<'_, '_>) -> bool {
    matches!(target.attribute("state"), Some(TO_DO | "new"))
}

fn state(unit: Node<'_, '_>, target: Node<'_, '_>) -> State {
    match (target.attribute("state"), unit.attribute("approved")) {
        (Some("final" | "signed-off"), _) => State::Reviewed,
        // A tool that knows no states still approves.
        (None | Some("translated"), Some("yes")) => State::Reviewed,
        (None | Some("translated"), _) => State::Translated,
        _ => State::Initial,
    }
}

/// The digest of the target as it was exported.
fn digest(unit: Node<'_, '_>) -> Option<String> {
    let mut contexts = unit.descendants().filter(|node| is(*node, "context"));
    let context = contexts.find(|node| node.attribute("context-type") == Some(DIGEST))?;
    context.text().map(|text| text.trim().to_owned())
}

/// The syntax of the source by its ids: some tools leave only the ids in the target.
fn codes<'a>(source: Node<'a, '_>) -> BTreeMap<&'a str, String> {
    let codes = source.descendants().filter(|node| is(*node, "ph"));
    let code = |node: Node<'a, '_>| Some((node.attribute("id")?, content(node)));
    codes.filter_map(code).collect()
}

fn content(node: Node<'_, '_>) -> String {
    let mut text = String::new();
    for node in node.descendants() {
        text.push_str(node.text().filter(|_| node.is_text()).unwrap_or_default());
        text.extend(character(node));
    }
    text
}

/// A character that XML does not have.
fn character(node: Node<'_, '_>) -> Option<char> {
    let is_character = is(node, "x") && node.attribute("ctype") == Some(CHARACTER);
    let code = node.attribute("equiv-text").filter(|_| is_character)?;
    char::from_u32(u32::from_str_radix(code, 16).ok()?)
}

/// The text of `<source>` or `<target>`, with the syntax in it.
fn inline(node: Node<'_, '_>, codes: &BTreeMap<&str, String>) -> Result<String, String> {
    let mut text = String::new();
    for child in node.children() {
        match child.tag_name().name() {
            _ if child.is_text() => text.push_str(child.text().unwrap_or_default()),
            _ if !child.is_element() => {}
            _ if character(child).is_some() => text.extend(character(child)),
            "ph" | "x" | "bx" | "ex" | "bpt" | "ept" | "it" => {
                let written = content(child);
                let known = child.attribute("id").and_then(|id| codes.get(id));
                match (written.is_empty(), known) {
                    (false, _) => text.push_str(&written),
                    (true, Some(code)) => text.push_str(code),
                    (true, None) => {
                        let id = child.attribute("id").unwrap_or_default();
                        return Err(format!("the source has no placeholder `{id}`"));
                    }
                }
            }
            _ => text.push_str(&inline(child, codes)?),
        }
    }
    Ok(text)
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    let tag = node.tag_name();
    let is_core = match tag.namespace() {
        Some(space) => space.starts_with(ANY_CORE),
        None => node
            .document()
            .root_element()
            .attribute("version")
            .is_some_and(|version| version.starts_with("1.")),
    };
    tag.name() == name && is_core
}
