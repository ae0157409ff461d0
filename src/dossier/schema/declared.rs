//! Reads the units that a schema declares.

use super::Shape;
use crate::dossier::DeclaredUnit;
use crate::dossier::decode::{entry, mapping, text, unknown_keys};
use crate::dossier::written::is_currency;
use crate::dossier::yaml::{Node, NodeContent};
use crate::finding::{Code, Finding, Findings};
use briefing_lang::format::is_unit;

const OF_UNIT: &[&str] = &["cldr", "description"];

/// The unit of an entry with its description; `known` are those before it.
///
/// # Errors
/// What is wrong with it, for the person who writes the schema.
pub(super) fn unit(
    known: &[(DeclaredUnit, String)],
    name: &Node,
    node: &Node,
    findings: &mut Findings,
) -> Result<(DeclaredUnit, String), Finding> {
    let fault = |message: String, at: &Node| Finding::new(Code::BadSchema, message).at(&at.span);
    let written = text(name, &Shape::Text)?;
    let is_name = written.starts_with(|c: char| c.is_ascii_alphabetic())
        && written.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if !is_name {
        let message = format!("`{written}` is not a name of a unit");
        return Err(fault(message, name)
            .help("a to z, A to Z, 0 to 9 and `-`, a letter first, as in `km` or `m2`"));
    }
    if is_currency(written) {
        let message = format!("`{written}` looks like a currency");
        return Err(fault(message, name)
            .help("three capitals are an ISO 4217 code; give the unit another name"));
    }
    if known.iter().any(|(unit, _)| unit.name() == written) {
        return Err(fault(format!("the unit `{written}` is declared twice"), name));
    }
    if matches!(node.content, NodeContent::Null) {
        return Ok((DeclaredUnit::new(written.into(), None), String::new()));
    }
    let entries = mapping("a unit such as `{ cldr: kilometer }`, or `{}`", node)?;
    unknown_keys("a unit", OF_UNIT, entries, findings);
    let cldr = match entry(entries, "cldr") {
        Some(cldr) => {
            let name = text(cldr, &Shape::Text)?;
            if !is_unit(name) {
                let help = "it has lengths, areas, volumes, masses and times, such as \
                            `kilometer`, `square-meter`, `liter`, `tonne` or `hour`; for \
                            others leave out `cldr`, and write the message `unit-…`";
                return Err(fault(format!("CLDR has no unit `{name}`"), cldr).help(help));
            }
            Some(name.into())
        }
        None => None,
    };
    let description = match entry(entries, "description") {
        Some(node) => text(node, &Shape::Text)?.to_owned(),
        None => String::new(),
    };
    Ok((DeclaredUnit::new(written.into(), cldr), description))
}
