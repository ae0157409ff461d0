//! Attaches facts, words and provenance to finished pages.

use std::collections::BTreeMap;

use ecow::EcoVec;
use typst::foundations::{Bytes, Content, Derived, NativeElement, PathOrStr};
use typst::introspection::{Location, Tag, TagFlags};
use typst::layout::{FrameItem, Point};
use typst::model::Document;
use typst::pdf::{AttachElem, AttachedFileRelationship};
use typst::utils::hash128;
use typst_layout::{Page, PagedDocument};

use crate::dossier::Digest;
use crate::provenance::{self, Provenance};
use crate::reports::{Pages, Typesetter};

/// A file to attach.
struct Attachment {
    name: &'static str,
    text: String,
    relationship: AttachedFileRelationship,
    description: String,
}

/// The pages with the facts and words that they were made from, and the provenance. It is
/// known only when the pages are set, so no template could attach it.
pub(super) fn attach(typesetter: &Typesetter, pages: &Pages) -> (PagedDocument, Provenance) {
    let described = |name: &'static str, message: &str, relationship| {
        let description = typesetter.text(message).unwrap_or_else(|| name.to_owned());
        Attachment { name, text: String::new(), relationship, description }
    };
    // The descriptions are words, too: they are read before the inputs are told.
    use AttachedFileRelationship::{Data, Source, Supplement};
    let mut files = [
        described(provenance::FACTS, "attachment-facts", Data),
        described(provenance::WORDS, "attachment-words", Source),
        described(provenance::FILE, "attachment-provenance", Supplement),
    ];
    let (inputs, present) = (typesetter.inputs(), typesetter.present());
    files[0].text = present.facts(&inputs);
    files[1].text = present.words(&inputs);
    let attached = files[..2].iter().map(|file| (file.name.to_owned(), Digest::of(&file.text)));
    let attached: BTreeMap<_, _> = attached.collect();
    let provenance = Provenance::new(&present, typesetter.edition(), inputs, attached);
    files[2].text = provenance.to_json();
    let mut set: EcoVec<Page> = pages.document.pages().into();
    if let Some(last) = set.make_mut().last_mut() {
        for file in files {
            let (start, end) = file.tags();
            last.frame.push(Point::zero(), FrameItem::Tag(start));
            last.frame.push(Point::zero(), FrameItem::Tag(end));
        }
    }
    (PagedDocument::new(set, pages.document.info().clone()), provenance)
}

impl Attachment {
    /// The element between whose tags nothing stands, as Typst leaves it of a template's
    /// `pdf.attach`.
    fn tags(self) -> (Tag, Tag) {
        let path = Derived::new(PathOrStr::Str(self.name.into()), self.name.into());
        let location = Location::new(hash128(&("briefing attachment", self.name)));
        let element: Content = AttachElem::new(path, Bytes::from_string(self.text))
            .with_relationship(Some(self.relationship))
            .with_mime_type(Some("application/json".into()))
            .with_description(Some(self.description.into()))
            .pack()
            .located(location);
        let flags = TagFlags { introspectable: true, tagged: false };
        (Tag::Start(element, flags), Tag::End(location, hash128(&self.name), flags))
    }
}
