//! An edition without pages: its elements, and what it says of itself.

use typst::model::Document as _;

use super::convert::convert;
use super::tree::{Element, Language, Node};
use super::{languages, tidy};
use crate::provenance::Provenance;
use crate::reports::{Typesetter, WebPage};

/// An edition without pages, as all formats but the paged ones are made from it.
#[derive(Debug)]
pub(crate) struct WebDocument {
    pub(super) title: String,
    pub(super) description: Option<String>,
    pub(super) authors: Vec<String>,
    pub(super) keywords: Vec<String>,
    /// The permanent identity of the document.
    pub(super) ident: String,
    /// The language of the document: its first.
    pub(super) language: Language,
    pub(super) body: Element,
    /// The style sheet of the kit.
    pub(super) styles: String,
    /// What it was made from.
    pub(crate) provenance: Provenance,
}

impl WebDocument {
    pub(crate) fn title(&self) -> &str {
        &self.title
    }

    /// The text, without the link past what stands before it, which only a web page needs.
    pub(super) fn text(&self) -> Element {
        let mut body = self.body.clone();
        body.children.retain(|child| matches!(child, Node::Element(main) if main.name == "main"));
        body
    }

    /// Makes the elements of a web page.
    pub(crate) fn new(typesetter: &Typesetter, page: &WebPage) -> Self {
        let edition = typesetter.edition();
        let tag = edition.languages()[0].as_str();
        let language = Language { tag: tag.into(), is_rtl: typesetter.is_rtl(tag) };
        let info = page.document.info();
        let title = info.title.clone().unwrap_or_default().to_string();
        let (mut body, styles) = convert(&page.document, language.clone());
        tidy::tidy(&mut body, &title, &language);
        languages::mark(&mut body, &language);
        let present = typesetter.present();
        let mut provenance =
            Provenance::new(&present, edition, typesetter.inputs(), Default::default());
        // Those are of PDFs.
        provenance.standards.clear();
        Self {
            title,
            description: info.description.as_ref().map(ToString::to_string),
            authors: info.author.iter().map(ToString::to_string).collect(),
            keywords: info.keywords.iter().map(ToString::to_string).collect(),
            ident: typesetter.ident(),
            language,
            body,
            styles,
            provenance,
        }
    }
}
