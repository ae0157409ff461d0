//! The setting `limits` of a dossier, which raises what the program takes in.

use super::decode::{entry, mapping, scalar, unknown_keys};
use super::yaml::Node;
use crate::finding::{Code, Finding, Findings};
use crate::limits::{KEY, Limit, Limits};

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
