//! Attaches facts, words and provenance to finished pages.

use ecow::EcoString;
use typst::foundations::{Bytes, Content, Derived, NativeElement, PathOrStr};
use typst::introspection::{Location, Tag, TagFlags};
use typst::layout::{FrameItem, Point};
use typst::model::Document;
use typst::pdf::{AttachElem, AttachedFileRelationship as Relationship};
use typst::utils::hash128;
use typst_layout::PagedDocument;

use super::logical;
use crate::dossier::Digest;
use crate::provenance::{FACTS, FILE, Provenance, WORDS};
use crate::reports::{Pages, Typesetter};

/// The pages with the facts and words that they were made from, and the provenance. It is known
/// only when the pages are finished, so no template could attach it.
pub(super) fn attach(typesetter: &Typesetter, pages: &Pages) -> (PagedDocument, Provenance) {
    // The descriptions are words, too: reading them adds to the inputs.
    let [about_facts, about_words, about_provenance] = ["facts", "words", "provenance"]
        .map(|name| typesetter.text(&format!("attachment-{name}")).map(EcoString::from));
    let (inputs, present) = (typesetter.inputs(), typesetter.present());
    let (facts, words) = (present.facts(&inputs), present.words(&inputs));
    let digests = [(FACTS, &facts), (WORDS, &words)];
    let digests = digests.map(|(name, text)| (name.to_owned(), Digest::of(text)));
    let provenance = Provenance::new(&present, typesetter.edition(), inputs, digests.into());

    let mut all = logical::ordered(pages.document.pages());
    if let Some(last) = all.make_mut().last_mut() {
        let mut add = |name, text, relationship, description| {
            for tag in tags(name, text, relationship, description) {
                last.frame.push(Point::zero(), FrameItem::Tag(tag));
            }
        };
        add(FACTS, facts, Relationship::Data, about_facts);
        add(WORDS, words, Relationship::Source, about_words);
        add(FILE, provenance.to_json(), Relationship::Supplement, about_provenance);
    }
    (PagedDocument::new(all, pages.document.info().clone()), provenance)
}

/// The start and end of an attached file without content between them, as Typst represents
/// `pdf.attach` of a template.
fn tags(
    name: &'static str,
    text: String,
    relationship: Relationship,
    description: Option<EcoString>,
) -> [Tag; 2] {
    let path = Derived::new(PathOrStr::Str(name.into()), name.into());
    let location = Location::new(hash128(&("briefing attachment", name)));
    let element: Content = AttachElem::new(path, Bytes::from_string(text))
        .with_relationship(Some(relationship))
        .with_mime_type(Some("application/json".into()))
        .with_description(Some(description.unwrap_or_else(|| name.into())))
        .pack()
        .located(location);
    let flags = TagFlags { introspectable: true, tagged: false };
    [Tag::Start(element, flags), Tag::End(location, hash128(&name), flags)]
}
