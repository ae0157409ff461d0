//! Findings as SARIF 2.1.0 (OASIS), which code-scanning services show beside the line.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use super::{Code, Finding, Findings, visible_json};

/// The name of the present folder, from which paths are, as other tools call it.
const HERE: &str = "%SRCROOT%";

/// One document with one run. `here` is the present folder.
pub(super) fn document(findings: &Findings, here: Option<&Path>) -> String {
    let findings = findings.sorted();
    let used: BTreeSet<_> = findings.iter().map(|finding| finding.code()).collect();
    let rules: Vec<_> = used.iter().copied().map(rule).collect();
    let results: Vec<_> = findings.iter().map(|finding| result(finding, &used)).collect();
    let here = here.map(|folder| json!({ HERE: { "uri": format!("{}/", file_uri(folder)) } }));
    let document = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "briefing",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            // Columns count characters, not UTF-16 units.
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": here.unwrap_or_else(|| json!({})),
            "results": results,
        }],
    });
    format!("{}\n", visible_json(&format!("{document:#}")))
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.name(),
        "shortDescription": { "text": code.summary() },
        "help": { "text": code.page(), "markdown": code.page() },
    })
}

fn result(finding: &Finding, rules: &BTreeSet<Code>) -> Value {
    let mut text = finding.0.message.clone();
    for more in finding.0.label.iter().chain(&finding.0.notes) {
        text.push_str(&format!("\n{more}"));
    }
    for help in &finding.0.helps {
        text.push_str(&format!("\nhelp: {help}"));
    }
    let mut result = json!({
        "ruleId": finding.code().name(),
        "ruleIndex": rules.iter().position(|code| *code == finding.code()),
        "level": finding.severity().to_string(),
        "message": { "text": text },
    });
    if let Some(span) = finding.span() {
        let (start_line, start_column) = span.line_column();
        let (end_line, end_column) = span.end_line_column();
        result["locations"] = json!([{ "physicalLocation": {
            "artifactLocation": location(&span.source().shown_path()),
            "region": {
                "startLine": start_line,
                "startColumn": start_column,
                "endLine": end_line,
                "endColumn": end_column,
            },
        }}]);
    }
    result
}

/// Where a file is: from the present folder, unless its path is absolute.
fn location(path: &str) -> Value {
    if Path::new(path).is_absolute() {
        json!({ "uri": file_uri(Path::new(path)) })
    } else {
        json!({ "uri": uri(path), "uriBaseId": HERE })
    }
}

/// An absolute path as a URI (RFC 8089).
fn file_uri(path: &Path) -> String {
    format!("file://{}", uri(&path.to_string_lossy()).trim_end_matches('/'))
}

/// A path as a relative URI reference (RFC 3986).
fn uri(path: &str) -> String {
    let encode = |byte: u8| {
        let is_unreserved = byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
        if is_unreserved { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    path.bytes().map(encode).collect()
}
