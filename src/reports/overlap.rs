//! Whether every text can be read where it is: not on top of another text, not cut off, not past the
//! edge of the page.

use std::collections::{BTreeMap, BTreeSet};

use typst::layout::{Abs, Frame, FrameItem, Point, Rect, Size, Transform};
use typst::text::TextItem;
use typst_layout::PagedDocument;

use super::contrast::placed;
use super::diagnostics::{self, Places};
use crate::finding::{Code, Finding, Findings, Span};

/// The part of a line between baseline and ascenders, in ems. Where lines are close, descenders and
/// accents may touch; this part may not.
const CORE: f64 = 0.7;

/// How much of the smaller text, in ems, another may cover without a finding: kerning, a superscript.
const TOLERANCE: f64 = 0.15;

/// Finds the text that overlaps other text or is cut off, once for each place in the templates.
/// `edition` names the edition, and `message` the message of a text.
pub(super) fn check(
    world: &dyn Places,
    document: &PagedDocument,
    edition: &str,
    message: &dyn Fn(&TextItem) -> Option<String>,
) -> Findings {
    let mut findings = Findings::default();
    let mut found = BTreeSet::new();
    for (number, page) in document.pages().iter().enumerate() {
        let on_page = format!("on page {} of {edition}", number + 1);
        let mut runs = Runs { visible: rect(page.frame.size()), runs: Vec::new() };
        runs.frame(&page.frame, Transform::identity(), None);
        let mut nowhere: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut over: Vec<(Option<Span>, Finding, usize)> = Vec::new();
        for fault in runs.faults() {
            let text = named(fault.text, message);
            let at = fault.text.glyphs.first().map(|glyph| glyph.span.0.into());
            let span = at.and_then(|span| diagnostics::dossier_span(world, span));
            if let Some(span) = &span
                && !found.insert(format!("{span:?} {text}"))
            {
                continue;
            }
            let finding = match fault.problem {
                Problem::Over(other) => {
                    // Two lines that overlap are many runs of text, in Chinese each character.
                    if let Some((_, _, more)) = over.iter_mut().find(|(at, ..)| *at == span) {
                        *more += 1;
                        continue;
                    }
                    let text = format!("{text} is printed over {}", named(other, message));
                    let help = "make room for both, or shorten one of them";
                    let finding = Finding::new(Code::OverlappingText, text).help(help);
                    over.push((span, finding, 0));
                    continue;
                }
                // Text that a template computed has no place in it.
                Problem::Overflow(what) if span.is_none() => {
                    nowhere.entry(what).or_default().push(text);
                    continue;
                }
                Problem::Overflow(what) => overflow(format!("{text} is {what}")),
            };
            findings.push(placed_on(finding, span.as_ref(), &on_page));
        }
        for (span, finding, more) in over {
            let finding = placed_on(finding, span.as_ref(), &on_page);
            let texts = if more == 1 { "one more text is" } else { "more texts are" };
            findings.push(match more {
                0 => finding,
                1 => finding.note(format!("{texts} printed over another there")),
                more => finding.note(format!("{more} {texts} printed over others there")),
            });
        }
        for (what, texts) in nowhere {
            let more = texts.len().saturating_sub(SHOWN);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let shown = texts[..texts.len().min(SHOWN)].join(", ");
            findings.push(overflow(format!("{what}: {shown}{more}")).note(&on_page));
        }
    }
    findings
}

/// A finding with its place in a template, if it has one, and its page.
fn placed_on(finding: Finding, span: Option<&Span>, on_page: &str) -> Finding {
    match span {
        Some(span) => finding.at(span).label(on_page),
        None => finding.note(on_page),
    }
}

fn overflow(message: String) -> Finding {
    Finding::new(Code::OverflowingText, message).help("shorten the text, or give it more room")
}

/// How many texts of one fault are named.
const SHOWN: usize = 3;

/// The runs of text on a page.
struct Runs<'a> {
    visible: Rect,
    runs: Vec<Run<'a>>,
}

/// A run of text and the rectangles of its core and of what may be seen of it.
struct Run<'a> {
    text: &'a TextItem,
    core: Rect,
    clip: Option<Rect>,
    /// Later runs are printed over earlier ones.
    order: usize,
}

/// What is wrong with a text.
struct Fault<'a> {
    text: &'a TextItem,
    problem: Problem<'a>,
}

enum Problem<'a> {
    Over(&'a TextItem),
    Overflow(&'static str),
}

impl<'a> Runs<'a> {
    fn frame(&mut self, frame: &'a Frame, to_page: Transform, clip: Option<Rect>) {
        for (at, item) in frame.items() {
            let here = to_page.pre_concat(Transform::translate(at.x, at.y));
            match item {
                FrameItem::Group(group) => {
                    let inner = here.pre_concat(group.transform);
                    let own = group.clip.as_ref().map(|curve| placed(curve.bbox(None), inner));
                    let clip = match (clip, own) {
                        (Some(outer), Some(own)) => Some(common(outer, own)),
                        (outer, own) => outer.or(own),
                    };
                    self.frame(&group.frame, inner, clip);
                }
                FrameItem::Text(text) if !text.text.trim().is_empty() => {
                    let core =
                        Rect::new(Point::with_y(-text.size * CORE), Point::with_x(text.width()));
                    let order = self.runs.len();
                    self.runs.push(Run { text, core: placed(core, here), clip, order });
                }
                _ => {}
            }
        }
    }

    fn faults(mut self) -> Vec<Fault<'a>> {
        let mut faults = Vec::new();
        for run in &self.runs {
            let tolerance = run.text.size * TOLERANCE;
            if let Some(clip) = run.clip.filter(|clip| !covers(*clip, run.core, tolerance)) {
                // What is clipped away entirely is not meant to be seen.
                let seen = common(clip, run.core);
                if seen.max.x > seen.min.x && seen.max.y > seen.min.y {
                    faults.push(Fault { text: run.text, problem: Problem::Overflow("cut off") });
                }
            } else if !covers(self.visible, run.core, tolerance) {
                let problem = Problem::Overflow("past the edge of the page");
                faults.push(Fault { text: run.text, problem });
            }
        }
        self.runs.sort_by_key(|run| run.core.min.y);
        for (at, run) in self.runs.iter().enumerate() {
            for other in &self.runs[at + 1..] {
                if other.core.min.y >= run.core.max.y {
                    break;
                }
                let shared = common(run.core, other.core);
                let tolerance = run.text.size.min(other.text.size) * TOLERANCE;
                let (width, height) = (shared.max.x - shared.min.x, shared.max.y - shared.min.y);
                if width > tolerance && height > tolerance {
                    let (under, over) =
                        if run.order < other.order { (run, other) } else { (other, run) };
                    faults.push(Fault { text: over.text, problem: Problem::Over(under.text) });
                }
            }
        }
        faults
    }
}

/// The beginning of a text and the id of its message, if that is known.
fn named(text: &TextItem, message: &dyn Fn(&TextItem) -> Option<String>) -> String {
    let shown = short(&text.text);
    match message(text) {
        Some(id) => format!("`{shown}` of `{id}`"),
        None => format!("`{shown}`"),
    }
}

/// The first words of a text.
fn short(text: &str) -> String {
    const MOST: usize = 40;
    let text = text.trim();
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MOST).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head))
}

fn rect(size: Size) -> Rect {
    Rect::from_pos_size(Point::zero(), size)
}

/// Whether a rectangle contains another, but for a tolerance.
fn covers(outer: Rect, inner: Rect, tolerance: Abs) -> bool {
    inner.min.x >= outer.min.x - tolerance
        && inner.min.y >= outer.min.y - tolerance
        && inner.max.x <= outer.max.x + tolerance
        && inner.max.y <= outer.max.y + tolerance
}

/// What two rectangles share; its corners are swapped if they share nothing.
fn common(a: Rect, b: Rect) -> Rect {
    Rect::new(a.min.max(b.min), a.max.min(b.max))
}
