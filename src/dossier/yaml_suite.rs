//! The verdicts and values of the YAML test suite, as an independent judge of [`yaml`](super::yaml).

#![allow(clippy::unwrap_used)]

use serde_json::Value as Json;

use super::yaml::{Node, NodeContent, parse};
use crate::finding::{Code, Source};

const CASES: &str = include_str!("../../tests/cases/yaml-test-suite.tsv");

#[test]
fn exactly_the_valid_cases_are_read_and_each_as_the_value_that_it_has() {
    let mut wrong = Vec::new();
    let mut read = 0;
    for case in CASES.lines().filter(|line| !line.starts_with('#')) {
        let [name, verdict, value, text] = case.split('\t').collect::<Vec<_>>()[..] else {
            wrong.push(format!("`{case}` is not a case"));
            continue;
        };
        let text: String = serde_json::from_str(text).unwrap();
        let parsed = parse(&Source::read("a.yaml", text.clone().into_bytes()));
        let is_wrong = match (verdict, &parsed) {
            ("valid", Ok(node)) => {
                read += 1;
                value != "-" && !is(node, &serde_json::from_str(value).unwrap())
            }
            ("valid", Err(_)) | ("malformed", Ok(_)) => true,
            // A finding that nobody can act on would be no better than none.
            (_, Err(finding)) => {
                let codes = [Code::MalformedYaml, Code::DuplicateKey, Code::ForbiddenCharacter];
                !codes.contains(&finding.code())
            }
            (_, Ok(_)) => true,
        };
        if is_wrong {
            wrong.push(format!("{name} is {verdict}: {text:?}\n   {value}\n   {parsed:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(read > 200, "{read}");
}

/// Whether a node is a value of JSON. Scalars are the text that the file has.
fn is(node: &Node, value: &Json) -> bool {
    match (&node.content, value) {
        (NodeContent::Null, Json::Null) => true,
        (NodeContent::Scalar(text), Json::String(value)) => text == value,
        (NodeContent::Scalar(text), Json::Bool(value)) => *text == value.to_string(),
        (NodeContent::Scalar(text), Json::Number(value)) => number(text) == value.as_f64(),
        (NodeContent::Sequence(nodes), Json::Array(values)) => {
            nodes.len() == values.len() && nodes.iter().zip(values).all(|(a, b)| is(a, b))
        }
        (NodeContent::Mapping(entries), Json::Object(values)) => {
            entries.len() == values.len()
                && entries.iter().all(|(key, node)| {
                    let name = match &key.content {
                        NodeContent::Null => "",
                        NodeContent::Scalar(text) => text,
                        _ => return false,
                    };
                    values.get(name).is_some_and(|value| is(node, value))
                })
        }
        _ => false,
    }
}

fn number(text: &str) -> Option<f64> {
    let whole = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().map(f64::from);
    match text.split_at_checked(2) {
        Some(("0x", digits)) => whole(digits, 16),
        Some(("0o", digits)) => whole(digits, 8),
        _ => text.replace('_', "").parse().ok(),
    }
}
