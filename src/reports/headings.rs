//! Whether the headings of a document step down one level at a time: a reader who
//! hears the document finds the way by them.

use typst::foundations::{NativeElement, Selector, StyleChain};
use typst::introspection::Introspector;
use typst::model::HeadingElem;
use typst_layout::PagedDocument;

use super::diagnostics::{self, Places};
use crate::finding::{Code, Finding, Findings};

/// Finds the headings that skip a level.
pub(super) fn check(world: &dyn Places, document: &PagedDocument) -> Findings {
    let mut findings = Findings::default();
    let mut last = 0;
    for heading in document.introspector().query(&Selector::Elem(HeadingElem::ELEM, None)) {
        let Some(element) = heading.to_packed::<HeadingElem>() else { continue };
        let level = element.resolve_level(StyleChain::default()).get();
        if level > last + 1 {
            let message = match last {
                0 => format!("the first heading is of level {level}"),
                _ => format!("a heading of level {level} follows one of level {last}"),
            };
            let finding = Finding::new(Code::SkippedHeading, message);
            let finding = diagnostics::at(finding, world, heading.span().into());
            findings.push(finding.help(format!("make it a heading of level {}", last + 1)));
        }
        last = level;
    }
    findings
}
