//! Whether text can be read on its background: the contrast of every run of text on the finished
//! pages, as WCAG 2.2 measures it (success criterion 1.4.3).

use std::collections::BTreeSet;

use palette::color_difference::Wcag21RelativeContrast;
use palette::{Mix, Srgb, WithAlpha};
use typst::layout::{Abs, Frame, FrameItem, Point, Rect, Transform};
use typst::syntax::Span;
use typst::text::TextItem;
use typst::visualize::{Color, Paint};
use typst_layout::PagedDocument;

use super::diagnostics::{self, Places};
use crate::finding::{Code, Finding, Findings};

/// The least contrast of text, and of large text: 18 points, or 14 points in bold.
const NEEDED: f64 = 4.5;
const NEEDED_LARGE: f64 = 3.0;

type Rgb = Srgb<f64>;

/// Finds the text whose contrast is too low, once for each place in the templates.
pub(super) fn check(world: &dyn Places, document: &PagedDocument) -> Findings {
    let mut findings = Findings::default();
    let mut reported = BTreeSet::new();
    for (page, number) in document.pages().iter().zip(1..) {
        let white = Rgb::new(1.0, 1.0, 1.0);
        let paper = match page.fill_or_white() {
            Some(Paint::Solid(color)) => over(&color, white),
            _ => white,
        };
        let mut canvas = Canvas { paper, shapes: Vec::new(), faint: Vec::new() };
        canvas.frame(&page.frame, Transform::identity());
        for (ratio, span, message) in canvas.faint {
            let finding = Finding::new(Code::LowContrast, message);
            let finding = diagnostics::at(finding, world, span.into())
                .label(format!("on page {number}"))
                .help("make the text darker or the background lighter");
            let place = finding.span().map(|s| (s.source().path().to_owned(), s.range().start));
            if reported.insert((place, ratio)) {
                findings.push(finding);
            }
        }
    }
    findings
}

/// What was painted so far on a page.
struct Canvas {
    paper: Rgb,
    /// Filled shapes, as the rectangles around them; `None` for a fill that is not a colour.
    shapes: Vec<(Rect, Option<Color>)>,
    /// Text with too little contrast: the ratio, the place, and the message about it.
    faint: Vec<(String, Span, String)>,
}

impl Canvas {
    fn frame(&mut self, frame: &Frame, to_page: Transform) {
        for (at, item) in frame.items() {
            let here = to_page.pre_concat(Transform::translate(at.x, at.y));
            match item {
                FrameItem::Group(group) => {
                    self.frame(&group.frame, here.pre_concat(group.transform));
                }
                FrameItem::Text(text) => self.text(text, here),
                FrameItem::Shape(shape, _) => {
                    if let Some(fill) = &shape.fill {
                        let color = match fill {
                            Paint::Solid(color) => Some(color.clone()),
                            _ => None,
                        };
                        self.shapes.push((placed(shape.bbox(false), here), color));
                    }
                }
                FrameItem::Image(_, size, _) => {
                    let rect = Rect::from_pos_size(Point::zero(), *size);
                    self.shapes.push((placed(rect, here), None));
                }
                FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
        }
    }

    fn text(&mut self, text: &TextItem, here: Transform) {
        let Paint::Solid(ink) = &text.fill else { return };
        if text.text.trim().is_empty() {
            return;
        }
        let middle = Point::new(text.width() / 2.0, -text.size * 0.35).transform(here);
        let Some(ground) = self.ground(middle) else { return };
        let ink = over(ink, ground);
        let bold = text.font.info().variant.weight.to_number() >= 700;
        let large = text.size >= Abs::pt(18.0) || (bold && text.size >= Abs::pt(14.0));
        let needed = if large { NEEDED_LARGE } else { NEEDED };
        let ratio = ink.relative_contrast(ground);
        if ratio < needed {
            // Down, so that 4.49 does not read as enough.
            let ratio = format!("{:.1}:1", (ratio * 10.0).floor() / 10.0);
            let message = format!(
                "text of {:.1} pt in {} on {} has a contrast of {ratio}, and needs {needed}:1",
                text.size.to_pt(),
                hex(ink),
                hex(ground),
            );
            let span = text.glyphs.first().map_or(Span::detached(), |glyph| glyph.span.0);
            self.faint.push((ratio, span, message));
        }
    }

    /// The colour under a point; `None` where something lies that is not a plain colour.
    fn ground(&self, point: Point) -> Option<Rgb> {
        let contains = |rect: &Rect| {
            (rect.min.x..=rect.max.x).contains(&point.x)
                && (rect.min.y..=rect.max.y).contains(&point.y)
        };
        let mut ground = Some(self.paper);
        for (_, color) in self.shapes.iter().filter(|(rect, _)| contains(rect)) {
            ground = color.as_ref().and_then(|color| {
                let opaque = color.alpha().is_none_or(|alpha| alpha >= 1.0);
                Some(over(color, ground.or(opaque.then_some(self.paper))?))
            });
        }
        ground
    }
}

/// The rectangle around an item, on the page.
pub(super) fn placed(rect: Rect, here: Transform) -> Rect {
    let corners = [
        rect.min,
        Point::new(rect.max.x, rect.min.y),
        Point::new(rect.min.x, rect.max.y),
        rect.max,
    ]
    .map(|corner| corner.transform(here));
    let [first, rest @ ..] = corners;
    rest.iter().fold(Rect::new(first, first), |around, corner| {
        Rect::new(around.min.min(*corner), around.max.max(*corner))
    })
}

/// A colour laid over another.
fn over(color: &Color, under: Rgb) -> Rgb {
    let (color, alpha) = color.to_rgb().into_format::<f64, f64>().split();
    under.mix(color, alpha)
}

fn hex(color: Rgb) -> String {
    format!("#{:x}", color.into_format::<u8>())
}
