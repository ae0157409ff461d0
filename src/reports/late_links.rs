//! Links within a document that get their destinations when its pages are finished. So a paragraph
//! with a link does not depend on where the link leads, and is laid out once.

use std::collections::HashSet;

use typst::foundations::{Content, Label, NativeElement};
use typst::introspection::{Introspector, Location, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::{Destination, LinkMarker, Url};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// How the address of a link begins that has no destination yet.
const PREFIX: &str = "briefing-anchor:";

/// What separates the labels in it. No label of the kit has it.
const OR: char = '\n';

/// The destination for now: the first element with one of these labels. `None` if they are too long.
pub(super) fn destination(labels: &[Label]) -> Option<Destination> {
    let names: Vec<_> = labels.iter().map(|label| label.resolve().to_string()).collect();
    let url = Url::new(format!("{PREFIX}{}", names.join(&OR.to_string()))).ok()?;
    Some(Destination::Url(url))
}

/// The links of a document that have no destination yet.
pub(super) struct Links<'a> {
    document: &'a PagedDocument,
    /// The links that a place in the document is in.
    open: Vec<Location>,
    /// Links that lead nowhere.
    dead: HashSet<Location>,
}

impl<'a> Links<'a> {
    /// `None` if all links of a document have destinations.
    pub(super) fn of(document: &'a PagedDocument) -> Option<Self> {
        let mut links = Self { document, open: Vec::new(), dead: HashSet::new() };
        let mut found = false;
        for page in document.pages() {
            found |= links.find(&page.frame);
        }
        found.then_some(links)
    }
}

impl Links<'_> {
    /// Looks for links without a destination, in reading order, and for those that will have none.
    fn find(&mut self, frame: &Frame) -> bool {
        let mut found = false;
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => found |= self.find(&group.frame),
                FrameItem::Tag(Tag::Start(element, _)) if is_link(element) => {
                    self.open.extend(element.location());
                }
                FrameItem::Tag(Tag::End(location, ..)) if self.open.last() == Some(location) => {
                    self.open.pop();
                }
                FrameItem::Link(destination, _) => {
                    if let Some(names) = unsettled(destination) {
                        found = true;
                        if self.element(names).is_none() {
                            self.dead.extend(self.open.last());
                        }
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// Gives every link in a frame its destination. A link to what the document does not have, or has
    /// more than once, becomes plain text.
    pub(super) fn settle(&self, frame: &mut Frame) {
        if !self.concerns(frame) {
            return;
        }
        frame.retain(|item| match item {
            FrameItem::Group(group) => {
                self.settle(&mut group.frame);
                true
            }
            FrameItem::Tag(tag) => !self.dead.contains(&tag.location()),
            FrameItem::Link(destination, _) => match unsettled(destination) {
                Some(names) => match self.element(names) {
                    Some(location) => {
                        *destination = Destination::Location(location);
                        true
                    }
                    None => false,
                },
                None => true,
            },
            _ => true,
        });
    }

    /// Whether something in a frame changes. Others are shared with what Typst remembers.
    fn concerns(&self, frame: &Frame) -> bool {
        frame.items().any(|(_, item)| match item {
            FrameItem::Group(group) => self.concerns(&group.frame),
            FrameItem::Tag(tag) => self.dead.contains(&tag.location()),
            FrameItem::Link(destination, _) => unsettled(destination).is_some(),
            _ => false,
        })
    }

    /// Where the element with the first of some names is that the document has.
    fn element(&self, names: &str) -> Option<Location> {
        let find = |name: &str| {
            let label = Label::new(PicoStr::intern(name))?;
            self.document.introspector().query_label(label).ok()?.location()
        };
        names.split(OR).find_map(find)
    }
}

fn is_link(element: &Content) -> bool {
    element.elem() == LinkMarker::ELEM
}

/// The names of the labels that a link leads to, if it has no destination yet.
fn unsettled(destination: &Destination) -> Option<&str> {
    match destination {
        Destination::Url(url) => url.strip_prefix(PREFIX),
        _ => None,
    }
}
