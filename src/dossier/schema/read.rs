//! Reads the schema. Each fault is a finding, and the rest of the schema is still read.

use std::collections::BTreeSet;
use std::sync::Arc;

use ecow::EcoString;

use super::{Field, Grammar, Kind, Roles, Schema, Shape, declared};
use crate::dossier::decode::{
    self, entry, items, mapping, scalar, text, unknown_keys, wrong_shape,
};
use crate::dossier::files::{SCHEMA, SCHEMA_PARTS};
use crate::dossier::ids::is_kebab_case;
use crate::dossier::yaml::{self, Node};
use crate::dossier::{DeclaredUnit, Files, SETTINGS, Units, settings};
use crate::finding::{Code, Finding, Findings, Source, Span};
use briefing_lang::french::NameKind;

const PARTS: &[&str] = &["kinds", "every", "settings", "units"];
const OF_KIND: &[&str] =
    &["collection", "description", "fields", "words", "optional-words", "roles"];
const OF_FIELD: &[&str] = &["type", "to", "of", "required", "description"];
const ROLES: &[&str] = &["names", "adjectives", "grammar", "glossary", "shared"];

/// Keys that a record has without its schema.
pub(crate) const RESERVED: &[&str] = &["id", "message"];

/// What was read so far.
#[derive(Default)]
struct Reader {
    schema: Schema,
    /// The keys that every kind has.
    every: Vec<Field>,
    /// The kinds that fields refer to, each with its place.
    targets: Vec<(EcoString, Span)>,
    units: Vec<(DeclaredUnit, String)>,
}

/// Loads the schema of a dossier. Faults go to `findings`.
pub(in crate::dossier) fn load(files: &Files, findings: &mut Findings) -> Schema {
    let parts = files.list(SCHEMA_PARTS).unwrap_or_default().into_iter();
    let parts = parts.filter(|name| name.ends_with(".yaml"));
    let paths: Vec<_> = [SCHEMA.to_owned()]
        .into_iter()
        .chain(parts.map(|name| format!("{SCHEMA_PARTS}/{name}")))
        .collect();
    let mut reader = Reader::default();
    for path in paths {
        if let Some(source) = files.load(&path, findings) {
            reader.file(&source, findings);
        }
    }
    reader.finish(findings)
}

/// The schema of a node such as [`SCHEMA`] has. Faults go to `findings`.
pub(in crate::dossier) fn parse(root: &Node, findings: &mut Findings) -> Schema {
    let mut reader = Reader::default();
    reader.part(root, findings);
    reader.finish(findings)
}

impl Reader {
    fn file(&mut self, source: &Arc<Source>, findings: &mut Findings) {
        if let Some(root) = findings.keep(yaml::parse(source)) {
            self.part(&root, findings);
        }
    }

    fn part(&mut self, root: &Node, findings: &mut Findings) {
        let Some(entries) = findings.keep(mapping("a schema with `kinds:`", root)) else { return };
        unknown_keys("a schema", PARTS, entries, findings);
        let part = |name| entry(entries, name);
        if let Some(node) = part("every") {
            let fields = self.fields(node, findings);
            self.every.extend(fields);
        }
        if let Some(node) = part("settings") {
            for field in self.fields(node, findings) {
                if settings::is_own_key(&field.key) {
                    let message = format!("the program has a setting `{}` of its own", field.key);
                    findings.push(Finding::new(Code::BadSchema, message).at(&node.span));
                } else {
                    self.schema.settings.push(field);
                }
            }
        }
        if let Some(node) = part("units") {
            let entries = findings.keep(mapping("units by name", node)).unwrap_or_default();
            for (name, node) in entries {
                let unit = declared::unit(&self.units, name, node, findings);
                self.units.extend(findings.keep(unit));
            }
        }
        let Some(node) = part("kinds") else { return };
        for (name, node) in findings.keep(mapping("kinds by name", node)).unwrap_or_default() {
            let kind = self.kind(name, node, findings);
            self.schema.kinds.extend(kind.map(Arc::new));
        }
    }

    fn kind(&mut self, name: &Node, node: &Node, findings: &mut Findings) -> Option<Kind> {
        let span = name.span.clone();
        let name = findings.keep(self::name("a kind", name))?;
        let fault = |message: String| Finding::new(Code::BadSchema, message);
        if let Some(other) = self.schema.named(&name) {
            let (line, _) = other.span.line_column();
            let file = other.span.source().path();
            let message = format!("the kind `{name}` is declared twice");
            findings.push(fault(message).at(&span).label(format!("first at {file}:{line}")));
            return None;
        }
        let entries = findings.keep(mapping("a kind with `collection:`", node))?;
        unknown_keys("a kind", OF_KIND, entries, findings);
        let Some(collection) = entry(entries, "collection") else {
            let missing = Finding::new(Code::MissingKey, format!("`{name}` has no `collection`"));
            let help = "add `collection:` with the name of its file in `data`, without `.yaml`";
            findings.push(missing.at(&span).help(help));
            return None;
        };
        let at = collection.span.clone();
        let collection = findings.keep(self::name("a collection", collection))?;
        let is_settings = SETTINGS == format!("data/{collection}.yaml");
        if is_settings || SCHEMA == format!("data/{collection}.yaml") {
            let message = format!("data/{collection}.yaml is a file of the program");
            findings.push(fault(message).at(&at).help("give the collection another name"));
        } else if let Some(other) = self.schema.of_collection(&collection) {
            let message = format!("`{}` has the collection `{collection}`, too", other.name);
            findings.push(fault(message).at(&at).help("give each kind a collection of its own"));
        }
        let fields = entry(entries, "fields").map(|node| self.fields(node, findings));
        let mut names = |key| entry(entries, key).map(|node| self::names(node, findings));
        let (words, optional_words) = (names("words"), names("optional-words"));
        let fields = fields.unwrap_or_default();
        let roles = entry(entries, "roles").map(|node| roles(node, &fields, findings));
        let description = entry(entries, "description");
        let description = description.and_then(|node| findings.keep(text(node, &Shape::Text)));
        Some(Kind {
            name,
            collection,
            description: description.unwrap_or_default().to_owned(),
            fields,
            words: words.unwrap_or_default(),
            optional_words: optional_words.unwrap_or_default(),
            roles: roles.unwrap_or_default(),
            span,
        })
    }

    fn fields(&mut self, node: &Node, findings: &mut Findings) -> Vec<Field> {
        let entries = findings.keep(mapping("keys with their types", node)).unwrap_or_default();
        let mut fields = Vec::new();
        for (key, node) in entries {
            let Some(name) = findings.keep(name("a key", key)) else { continue };
            if RESERVED.contains(&name.as_str()) {
                let message = format!("every record has `{name}`");
                let help = "give the key another name";
                findings.push(Finding::new(Code::BadSchema, message).at(&key.span).help(help));
                continue;
            }
            fields.extend(self.field(&name, node, findings));
        }
        fields
    }

    /// A type, or a mapping with one.
    fn field(&mut self, key: &str, node: &Node, findings: &mut Findings) -> Option<Field> {
        if scalar(node).is_some() {
            let shape = self.shape(node, None, findings)?;
            return Some(Field::new(key, shape, false));
        }
        let entries = findings.keep(mapping("a type such as `date`", node))?;
        unknown_keys("a key", OF_FIELD, entries, findings);
        let Some(written) = entry(entries, "type") else {
            let missing = Finding::new(Code::MissingKey, format!("`{key}` has no `type`"));
            let help = format!("add `type:` with one of {}", Shape::NAMES.join(", "));
            findings.push(missing.at(&node.span).help(help));
            return None;
        };
        let shape = self.shape(written, Some(entries), findings)?;
        let required = entry(entries, "required").is_some_and(|node| flag(node, findings));
        let description = entry(entries, "description");
        let description = description.and_then(|node| findings.keep(text(node, &Shape::Text)));
        let description = description.unwrap_or_default().to_owned();
        Some(Field { description, ..Field::new(key, shape, required) })
    }

    /// A type by its name, with the other keys of the field.
    fn shape(
        &mut self,
        node: &Node,
        entries: Option<&[(Node, Node)]>,
        findings: &mut Findings,
    ) -> Option<Shape> {
        let written = findings.keep(text(node, &Shape::Text))?;
        let other = |key| entries.and_then(|entries| entry(entries, key));
        let lacks = |key: &str, what: &str| {
            Finding::new(Code::MissingKey, format!("the type `{written}` needs `{key}`"))
                .at(&node.span)
                .help(format!("write `{{ type: {written}, {key}: {what} }}`"))
        };
        let mut target = |findings: &mut Findings| {
            let to = other("to").ok_or_else(|| lacks("to", "the name of a kind"));
            let to = findings.keep(to)?;
            let kind: EcoString = findings.keep(text(to, &Shape::Text))?.into();
            self.targets.push((kind.clone(), to.span.clone()));
            Some(kind)
        };
        Some(match written {
            simple if Shape::simple(simple).is_some() => Shape::simple(simple)?,
            "choice" => {
                let of = other("of").ok_or_else(|| lacks("of", "[one, two]"));
                Shape::Choice(names(findings.keep(of)?, findings))
            }
            "reference" => Shape::Reference(target(findings)?),
            "references" => Shape::References(target(findings)?),
            "pair" => Shape::Pair(target(findings)?),
            _ => {
                let message = format!("there is no type `{written}`");
                let finding = Finding::new(Code::BadSchema, message).at(&node.span);
                let help = format!("the types are {}", Shape::NAMES.join(", "));
                findings
                    .push(finding.did_you_mean(written, Shape::NAMES.iter().copied()).help(help));
                return None;
            }
        })
    }

    /// Checks what refers to other parts of the schema, and gives each kind the keys of all.
    fn finish(mut self, findings: &mut Findings) -> Schema {
        for (target, span) in &self.targets {
            if self.schema.named(target).is_none() {
                let names = self.schema.kinds.iter().map(|kind| kind.name.as_str());
                let message = format!("the schema has no kind `{target}`");
                let finding = Finding::new(Code::BadSchema, message).at(span);
                findings.push(finding.did_you_mean(target, names));
            }
        }
        let units: Units = self.units.into_iter().collect();
        for field in self.every.iter_mut().chain(&mut self.schema.settings) {
            field.shape.with_units(&units);
        }
        for kind in &mut self.schema.kinds {
            let Some(kind) = Arc::get_mut(kind) else { continue };
            let own: BTreeSet<_> = kind.fields.iter().map(|field| field.key.clone()).collect();
            let every = self.every.iter().filter(|field| !own.contains(&field.key));
            kind.fields.iter_mut().for_each(|field| field.shape.with_units(&units));
            kind.fields.extend(every.cloned());
        }
        self.schema.units = units;
        self.schema
    }
}

fn roles(node: &Node, fields: &[Field], findings: &mut Findings) -> Roles {
    let entries = findings.keep(mapping("roles by name", node)).unwrap_or_default();
    unknown_keys("a kind", ROLES, entries, findings);
    let role = |name| entry(entries, name);
    let shared = role("shared").and_then(|node| {
        let of = |shape: &Shape| matches!(shape, Shape::Date | Shape::Quantity(_));
        findings.keep(key(node, fields, of, "a date or a quantity"))
    });
    let shared = shared.map(|field| field.key.clone());
    let adjectives = role("adjectives").and_then(|node| adjectives(node, fields, findings));
    let grammar = role("grammar").and_then(|node| grammar(node, fields, findings));
    let is_true = |node: &Node| scalar(node) == Some("true");
    let names =
        role("names").map(|node| if is_true(node) { Vec::new() } else { names(node, findings) });
    let glossary = role("glossary").is_some_and(|node| flag(node, findings));
    Roles { names, adjectives, grammar, glossary, shared }
}

/// The key of a kind that a node names, if its type is a wanted one.
fn key<'a>(
    node: &Node,
    fields: &'a [Field],
    wanted: impl Fn(&Shape) -> bool,
    what: &str,
) -> Result<&'a Field, Finding> {
    let key = text(node, &Shape::Text)?;
    let mut known = fields.iter().filter(|field| wanted(&field.shape));
    known.clone().find(|field| field.key == key).ok_or_else(|| {
        let message = format!("`{key}` is not a key of this kind with {what}");
        let finding = Finding::new(Code::BadSchema, message).at(&node.span);
        finding.did_you_mean(key, known.by_ref().map(|field| field.key.as_str()))
    })
}

/// A key whose values are out of a list of words, and the words.
fn choice_key<'a>(
    node: &Node,
    fields: &'a [Field],
) -> Result<(&'a EcoString, &'a [EcoString]), Finding> {
    let of = |shape: &Shape| matches!(shape, Shape::Choice(_));
    let field = key(node, fields, of, "words to choose from")?;
    let words: &[EcoString] = match &field.shape {
        Shape::Choice(words) => words,
        _ => &[],
    };
    Ok((&field.key, words))
}

fn adjectives(
    node: &Node,
    fields: &[Field],
    findings: &mut Findings,
) -> Option<(EcoString, EcoString)> {
    let what = "a key with one of its words, such as `{ level: state }`";
    let (written, word) = findings.keep(pair(node).ok_or_else(|| wrong_shape(what, node)))?;
    let (key, words) = findings.keep(choice_key(written, fields))?;
    let word = findings.keep(decode::choice(key, words, word))?;
    Some((key.clone(), word.clone()))
}

fn grammar(node: &Node, fields: &[Field], findings: &mut Findings) -> Option<Grammar> {
    if scalar(node).is_some() {
        return findings.keep(name_kind(node)).map(Grammar::Every);
    }
    let what = "what the names name, such as `person`, or a key with that for some of its words, \
                such as `{ level: { state: country } }`";
    let (written, kinds) = findings.keep(pair(node).ok_or_else(|| wrong_shape(what, node)))?;
    let (key, words) = findings.keep(choice_key(written, fields))?;
    let mut known = Vec::new();
    for (word, kind) in findings.keep(mapping(what, kinds))? {
        let word = findings.keep(decode::choice(key, words, word));
        let kind = findings.keep(name_kind(kind));
        known.extend(word.cloned().zip(kind));
    }
    Some(Grammar::By(key.clone(), known))
}

/// A kind of name as a word to choose.
struct NamedKind(NameKind);

impl AsRef<str> for NamedKind {
    fn as_ref(&self) -> &str {
        self.0.name()
    }
}

fn name_kind(node: &Node) -> Result<NameKind, Finding> {
    let kinds = NameKind::ALL.map(NamedKind);
    decode::choice("grammar", &kinds, node).map(|NamedKind(kind)| *kind)
}

/// The only entry of a mapping.
fn pair(node: &Node) -> Option<(&Node, &Node)> {
    match mapping("", node) {
        Ok([(key, value)]) => Some((key, value)),
        _ => None,
    }
}

fn flag(node: &Node, findings: &mut Findings) -> bool {
    match scalar(node) {
        Some("true") => true,
        Some("false") => false,
        _ => {
            findings.push(wrong_shape(Shape::Flag.describe(), node));
            false
        }
    }
}

/// A list of names.
fn names(node: &Node, findings: &mut Findings) -> Vec<EcoString> {
    let nodes = findings.keep(items(node, &Shape::Texts)).unwrap_or_default();
    nodes.iter().filter_map(|node| findings.keep(name("a name", node))).collect()
}

fn name(what: &str, node: &Node) -> Result<EcoString, Finding> {
    match scalar(node) {
        Some(name) if is_kebab_case(name) => Ok(name.into()),
        _ => {
            Err(Finding::new(Code::BadId, format!("{what} is lower-case words joined by hyphens"))
                .at(&node.span)
                .help("a to z, 0 to 9 and `-`, a letter first"))
        }
    }
}
