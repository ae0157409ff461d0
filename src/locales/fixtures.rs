//! The fixtures of Project Fluent, as an independent judge of [`Resource`]: what is a message, what is
//! junk, and what each message consists of.

#![allow(clippy::unwrap_used)]

use serde_json::Value as Json;

use super::resource::{Entry, Resource};
use crate::finding::{Findings, Source};

const CASES: &str = include_str!("../../tests/cases/fluent-fixtures.tsv");

#[test]
fn every_fixture_is_read_as_its_tree_says() {
    let mut wrong = Vec::new();
    for case in CASES.lines().filter(|line| !line.starts_with('#')) {
        let [name, tree, text] = case.split('\t').collect::<Vec<_>>()[..] else {
            wrong.push(format!("`{case}` is not a case"));
            continue;
        };
        let text: String = serde_json::from_str(text).unwrap();
        let tree: Json = serde_json::from_str(tree).unwrap();
        let source = Source::new("a.ftl", text);
        let mut findings = Findings::default();
        let resource = Resource::parse(source, &mut findings);
        let read: Vec<_> = resource.entries().iter().map(Parts::of).collect();
        let expected = messages(&tree);
        if read != expected {
            let differs = read.iter().zip(&expected).find(|(a, b)| a != b);
            wrong.push(format!("{name}: {differs:#?} of {} and {}", read.len(), expected.len()));
        }
        let broken: Vec<_> = resource.broken().iter().map(|junk| shown(junk.span.text())).collect();
        let junk = list(&tree).filter(|entry| is(entry, "Junk"));
        let junk: Vec<_> = junk.map(|entry| shown(string(&entry["content"]))).collect();
        if broken != junk {
            wrong.push(format!("{name}: junk is {broken:#?}, not {junk:#?}"));
        }
        if findings.is_empty() != junk.is_empty() {
            wrong.push(format!("{name}: {findings:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// What a value or an attribute consists of.
#[derive(Debug, Default, PartialEq)]
struct Parts {
    id: String,
    comment: String,
    texts: String,
    variables: Vec<String>,
    references: Vec<String>,
    functions: Vec<String>,
    literals: Vec<String>,
}

impl Parts {
    fn of(entry: &Entry) -> Self {
        let names = |named: &[(String, _)]| named.iter().map(|(name, _)| name.clone()).collect();
        let texts: String = entry.texts.iter().map(|span| format!("{} ", span.text())).collect();
        Self {
            id: entry.id.clone(),
            comment: entry.comment.join("\n"),
            texts: shown(&texts),
            variables: entry.variables.iter().map(|variable| variable.name.clone()).collect(),
            references: names(&entry.references),
            functions: names(&entry.functions),
            literals: entry.literals.iter().map(|(span, _)| span.text().to_owned()).collect(),
        }
    }

    fn read(&mut self, pattern: &Json) {
        for element in list(&pattern["elements"]) {
            match element["type"].as_str() {
                Some("TextElement") => {
                    self.texts = shown(&format!("{} {}", self.texts, string(&element["value"])));
                }
                _ => self.expression(&element["expression"]),
            }
        }
    }

    fn expression(&mut self, expression: &Json) {
        let name = || string(&expression["id"]["name"]).to_owned();
        match expression["type"].as_str().unwrap() {
            "Placeable" => self.expression(&expression["expression"]),
            "SelectExpression" => {
                self.expression(&expression["selector"]);
                list(&expression["variants"]).for_each(|variant| self.read(&variant["value"]));
            }
            "StringLiteral" => self.literals.push(string(&expression["value"]).to_owned()),
            "VariableReference" => self.variables.push(name()),
            "FunctionReference" => self.functions.push(name()),
            kind @ ("MessageReference" | "TermReference") => {
                let mark = if kind == "TermReference" { "-" } else { "" };
                let attribute = expression["attribute"]["name"].as_str();
                let attribute = attribute.map(|name| format!(".{name}")).unwrap_or_default();
                self.references.push(format!("{mark}{}{attribute}", name()));
            }
            _ => {}
        }
        let arguments = &expression["arguments"];
        list(&arguments["positional"]).for_each(|argument| self.expression(argument));
        list(&arguments["named"]).for_each(|argument| self.expression(&argument["value"]));
    }
}

/// The values and attributes of a tree.
fn messages(tree: &Json) -> Vec<Parts> {
    let mut all = Vec::new();
    for entry in list(tree).filter(|entry| is(entry, "Message") || is(entry, "Term")) {
        let mark = if is(entry, "Term") { "-" } else { "" };
        let id = format!("{mark}{}", string(&entry["id"]["name"]));
        let comment = entry["comment"]["content"].as_str().unwrap_or_default().to_owned();
        let value = entry.get("value").map(|value| (id.clone(), value));
        let attributes = list(&entry["attributes"]).map(|attribute| {
            (format!("{id}.{}", string(&attribute["id"]["name"])), &attribute["value"])
        });
        for (id, value) in value.into_iter().chain(attributes) {
            let mut parts = Parts { id, comment: comment.clone(), ..Parts::default() };
            parts.read(value);
            all.push(parts);
        }
    }
    all
}

fn list(value: &Json) -> impl Iterator<Item = &Json> {
    value.as_array().into_iter().flatten()
}

fn string(value: &Json) -> &str {
    value.as_str().unwrap()
}

fn is(entry: &Json, kind: &str) -> bool {
    entry["type"] == kind
}

/// A text on one line: where lines end and how they are indented is the business of others.
fn shown(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
