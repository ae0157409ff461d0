//! The font families that the settings name, against the fonts of the dossier.

use std::collections::BTreeSet;

use crate::dossier::{Dossier, Fonts};
use crate::finding::{Code, Finding, Findings, quoted};

/// Finds the families of the settings that no font file has. Typst would print another in their
/// place.
pub(crate) fn check_families(dossier: &Dossier, fonts: &Fonts) -> Findings {
    let known: BTreeSet<_> = fonts.families().collect();
    let mut findings = Findings::default();
    let mut seen = BTreeSet::new();
    for (family, span) in dossier.settings().families() {
        // Typst compares them without regard to case.
        let is_known = known.iter().any(|known| known.eq_ignore_ascii_case(family));
        if is_known || !seen.insert(family.to_lowercase()) {
            continue;
        }
        let names: Vec<_> = known.iter().map(|known| (*known).to_owned()).collect();
        findings.push(
            Finding::new(Code::UnknownFont, format!("no font file has the family `{family}`"))
                .at(span)
                .did_you_mean(family, known.iter().copied())
                .help(format!("the families in reports/fonts are {}", quoted(&names))),
        );
    }
    findings
}
