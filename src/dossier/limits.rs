//! The setting `limits` of a dossier, which raises what the program takes in.

use super::decode::{entry, mapping, scalar, unknown_keys};
use super::files::{Files, SETTINGS};
use super::yaml::{self, Node};
use crate::finding::{Code, Finding, Findings};
use crate::limits::{KEY, Limit, Limits};

/// The limits of a dossier, before anything else of it is read. The settings themselves are read with
/// the default limits, and what is wrong in them is reported when they are loaded.
pub(crate) fn limits(files: &Files) -> Limits {
    let read = || {
        let source = files.source(SETTINGS).ok()??;
        let root = yaml::parse(&source).ok()?;
        let node = entry(mapping("settings", &root).ok()?, KEY)?;
        Some(load(node, &mut Findings::default()))
    };
    read().unwrap_or_default()
}

pub(super) fn load(node: &Node, findings: &mut Findings) -> Limits {
    let mut limits = Limits::default();
    let expected = "limits with their numbers, such as `{ pages: 30000 }`";
    let Some(entries) = findings.keep(mapping(expected, node)) else { return limits };
    unknown_keys(&format!("`{KEY}`"), Limit::NAMES, entries, findings);
    for limit in Limit::ALL {
        let Some(node) = entry(entries, limit.name()) else { continue };
        if let Some(number) = findings.keep(number(*limit, node)) {
            limits.set(*limit, number);
        }
    }
    limits
}

fn number(limit: Limit, node: &Node) -> Result<u64, Finding> {
    let number = scalar(node).and_then(|text| text.parse().ok()).filter(|number| *number > 0);
    number.ok_or_else(|| {
        Finding::new(Code::BadNumber, format!("`{}` is a whole number, 1 or more", limit.name()))
            .at(&node.span)
    })
}
