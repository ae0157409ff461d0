//! What Typst cannot do while it lays pages out: links get their destinations, and the joiners between
//! letters go.

use typst::model::Document as _;
use typst_layout::{Page, PagedDocument};

use super::late_links::Links;
use super::runs;

/// The finished pages of a document.
pub(super) fn pages(document: PagedDocument) -> PagedDocument {
    let links = Links::of(&document);
    if links.is_none() && !document.pages().iter().any(|page| runs::has_joiners(&page.frame)) {
        return document;
    }
    let finish = |page: &Page| {
        let mut page = page.clone();
        links.iter().for_each(|links| links.settle(&mut page.frame));
        runs::remove_joiners(&mut page.frame);
        page
    };
    let pages = document.pages().iter().map(finish).collect();
    PagedDocument::new(pages, document.info().clone())
}
