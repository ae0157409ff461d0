//! Whether text can be told from what it stands on: the contrast of every run of text
//! on the finished pages, as WCAG 2.2 measures it (success criterion 1.4.3).

use std::collections::BTreeSet;

use typst::layout::{Abs, Frame, FrameItem, Point, Rect, Transform};
use typst::text::TextItem;
use typst::visualize::{Color, Paint};
use typst_layout::PagedDocument;

use super::diagnostics;
use super::world::DossierWorld;
use crate::finding::{Code, Finding, Findings};

/// What text needs, and large text: 18 points, or 14 points in bold.
const NEEDED: f64 = 4.5;
const NEEDED_LARGE: f64 = 3.0;

/// Finds the text that is too faint, once for each place in the templates.
pub(super) fn check(world: &DossierWorld, document: &PagedDocument) -> Findings {
    let mut findings = Findings::default();
    let mut told = BTreeSet::new();
    for (number, page) in document.pages().iter().enumerate() {
        let paper = match page.fill_or_white() {
            Some(Paint::Solid(color)) => opaque(&color, [1.0; 3]),
            _ => [1.0; 3],
        };
        let mut canvas = Canvas { paper, shapes: Vec::new(), faint: Vec::new() };
        canvas.frame(&page.frame, Transform::identity());
        for faint in canvas.faint {
            let finding = faint.finding(world, number + 1);
            let place =
                finding.span().map(|span| (span.source().path().to_owned(), span.range().start));
            if told.insert((place, faint.ratio_text())) {
                findings.push(finding);
            }
        }
    }
    findings
}

/// What was painted so far on a page.
struct Canvas {
    paper: [f64; 3],
    /// Filled shapes, as the rectangles around them; none for a fill that is no colour.
    shapes: Vec<(Rect, Option<Color>)>,
    faint: Vec<Faint>,
}

/// A run of text that is hard to read.
struct Faint {
    ratio: f64,
    needed: f64,
    ink: [f64; 3],
    ground: [f64; 3],
    size: Abs,
    span: typst::syntax::Span,
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
        let ink = opaque(ink, ground);
        let bold = text.font.info().variant.weight.to_number() >= 700;
        let large = text.size >= Abs::pt(18.0) || (bold && text.size >= Abs::pt(14.0));
        let needed = if large { NEEDED_LARGE } else { NEEDED };
        let ratio = ratio(ink, ground);
        if ratio < needed {
            let span = text.glyphs.first().map_or(typst::syntax::Span::detached(), |g| g.span.0);
            self.faint.push(Faint { ratio, needed, ink, ground, size: text.size, span });
        }
    }

    /// The colour under a point; none where something lies that is no plain colour.
    fn ground(&self, point: Point) -> Option<[f64; 3]> {
        let mut ground = Some(self.paper);
        for (rect, color) in &self.shapes {
            let inside = rect.min.x <= point.x
                && point.x <= rect.max.x
                && rect.min.y <= point.y
                && point.y <= rect.max.y;
            if inside {
                ground = match (color, ground) {
                    (Some(color), Some(under)) => Some(opaque(color, under)),
                    (Some(color), None) if color.alpha().is_none_or(|alpha| alpha >= 1.0) => {
                        Some(opaque(color, [1.0; 3]))
                    }
                    _ => None,
                };
            }
        }
        ground
    }
}

impl Faint {
    fn ratio_text(&self) -> String {
        // Down, so that 4.49 does not read as enough.
        format!("{:.1}:1", (self.ratio * 10.0).floor() / 10.0)
    }

    fn finding(&self, world: &DossierWorld, page: usize) -> Finding {
        let finding = Finding::new(
            Code::LowContrast,
            format!(
                "text of {:.1} pt in {} on {} has a contrast of {}, and needs {}:1",
                self.size.to_pt(),
                hex(self.ink),
                hex(self.ground),
                self.ratio_text(),
                self.needed,
            ),
        );
        let finding = match diagnostics::span(world, self.span.into()) {
            Some(span) => finding.at(&span),
            None => finding,
        };
        finding.label(format!("on page {page}")).help("make the text darker or the ground lighter")
    }
}

/// A rectangle of an item, on the page.
fn placed(rect: Rect, here: Transform) -> Rect {
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

/// A colour laid over another, as red, green and blue from 0 to 1.
fn opaque(color: &Color, under: [f64; 3]) -> [f64; 3] {
    let color = color.to_rgb();
    let [red, green, blue, alpha] =
        [color.red, color.green, color.blue, color.alpha].map(f64::from);
    let over = [red, green, blue];
    std::array::from_fn(|i| over[i] * alpha + under[i] * (1.0 - alpha))
}

/// The contrast ratio of two colours (WCAG 2.2).
fn ratio(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The relative luminance of a colour (WCAG 2.2).
fn luminance(color: [f64; 3]) -> f64 {
    let [red, green, blue] =
        color.map(
            |part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) },
        );
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn hex(color: [f64; 3]) -> String {
    // A part is between 0 and 1, so this is a byte.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let [red, green, blue] = color.map(|part| (part * 255.0).round() as u8);
    format!("#{red:02x}{green:02x}{blue:02x}")
}

#[cfg(test)]
mod tests {
    use super::ratio;

    #[test]
    fn the_ratio_is_that_of_wcag() {
        assert!((ratio([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
        // #767676 is the lightest grey that white takes.
        let grey = [f64::from(0x76_u8) / 255.0; 3];
        assert!((ratio(grey, [1.0; 3]) - 4.54).abs() < 0.01);
    }
}
