//! Whether an edition has more pages than it may have: by how much, and which text is the first that
//! is too much.

use typst::introspection::{Location, Tag};
use typst::layout::{Abs, Frame, FrameItem, Transform};
use typst::pdf::ArtifactElem;
use typst::text::TextItem;
use typst_layout::PagedDocument;

use super::texts::{Text, Texts};
use crate::finding::{Code, Finding};
use crate::locales::Content;

/// The part of a line over and under its baseline, in ems.
const ABOVE: f64 = 0.7;
const BELOW: f64 = 0.2;

/// How many runs of text are read to find a message.
const RUNS: usize = 24;

/// How many of the longest texts are named.
const LONGEST: usize = 3;

/// Finds whether a document has more pages than `most`. `name` names the edition, and `texts` are
/// those that it uses.
pub(super) fn check(
    document: &PagedDocument,
    most: u32,
    name: &str,
    content: &Content,
    texts: impl FnOnce() -> Texts,
) -> Option<Finding> {
    let beyond = document.pages().get(usize::try_from(most).ok()?..)?;
    if beyond.is_empty() {
        return None;
    }
    let mut runs = Vec::new();
    let mut height = Abs::zero();
    for page in beyond {
        let mut body = Body::default();
        body.frame(&page.frame, Transform::identity());
        height += body.height();
        runs.extend(body.runs);
    }
    let (texts, pages) = (texts(), document.pages().len());
    let message = format!("`{name}` has {pages} pages, and may have {most}");
    let mut finding = Finding::new(Code::TooManyPages, message);
    let page = if most == 1 { "the page".to_owned() } else { format!("page {most}") };
    let from = |at: usize| texts.find(&runs[at..runs.len().min(at + RUNS)]);
    let message = (0..runs.len().min(RUNS)).find_map(from);
    let entry = |text: &Text| content.words(&text.language)?.entry(&text.id);
    match (message.and_then(entry), runs.first()) {
        (Some(entry), _) => {
            let label = format!("`{}` is the first text beyond {page}", entry.id);
            finding = finding.at(&entry.span).label(label);
        }
        (None, Some(run)) => {
            finding = finding.note(format!("the first text beyond {page} is `{}`", run.text));
        }
        (None, None) => finding = finding.note(format!("there is no text beyond {page}")),
    }
    if !runs.is_empty() {
        let millimetres = height.to_mm().ceil();
        finding = finding.note(format!("{millimetres} mm of text are beyond {page}"));
    }
    let longest = texts.longest(LONGEST).into_iter();
    let longest = longest
        .map(|(text, length)| format!("`{}` in {} ({length} characters)", text.id, text.language));
    let longest: Vec<_> = longest.collect();
    Some(finding.help(format!("shorten a text; the longest are {}", longest.join(", "))))
}

/// The text of a page that is read: not the running heads, and no other decoration.
#[derive(Default)]
struct Body<'a> {
    runs: Vec<&'a TextItem>,
    /// Its highest and lowest point.
    extent: Option<(Abs, Abs)>,
    /// The artifacts that have begun and not ended.
    artifacts: Vec<Location>,
}

impl<'a> Body<'a> {
    fn frame(&mut self, frame: &'a Frame, to_page: Transform) {
        for (at, item) in frame.items() {
            let here = to_page.pre_concat(Transform::translate(at.x, at.y));
            match item {
                FrameItem::Group(group) => {
                    self.frame(&group.frame, here.pre_concat(group.transform));
                }
                FrameItem::Tag(tag @ Tag::Start(element, _)) if element.is::<ArtifactElem>() => {
                    self.artifacts.push(tag.location());
                }
                FrameItem::Tag(tag @ Tag::End(..)) => {
                    self.artifacts.retain(|artifact| *artifact != tag.location());
                }
                FrameItem::Text(run) if self.artifacts.is_empty() => self.text(run, here.ty),
                _ => {}
            }
        }
    }

    fn text(&mut self, run: &'a TextItem, baseline: Abs) {
        if run.text.trim().is_empty() {
            return;
        }
        self.runs.push(run);
        let (top, bottom) = (baseline - run.size * ABOVE, baseline + run.size * BELOW);
        self.extent = Some(match self.extent {
            Some((highest, lowest)) => (highest.min(top), lowest.max(bottom)),
            None => (top, bottom),
        });
    }

    fn height(&self) -> Abs {
        self.extent.map_or(Abs::zero(), |(top, bottom)| bottom - top)
    }
}
