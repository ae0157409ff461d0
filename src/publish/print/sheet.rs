//! The geometry of a sheet: its boxes, the places of its pages, and its marks. Lengths are in points,
//! from the upper left corner of the medium.

use krilla::geom::{Path, PathBuilder, Rect, Size, Transform};
use krilla::paint::{Paint, Stroke, StrokeDash};
use krilla::surface::Surface;

use super::order::Side;

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;

/// How far crop marks are from the bleed, and how long they are.
const MARK_GAP: f32 = MM;
const MARK_LENGTH: f32 = 5.0 * MM;
/// The edge of the medium beyond the marks.
const EDGE: f32 = 2.0 * MM;
const MARK_WIDTH: f32 = 0.25;

/// What a printer was asked for, in points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout {
    /// How far colour runs past the trimmed edge.
    pub(super) bleed: f32,
    /// Whether there are marks outside of it.
    pub(super) marks: bool,
    /// How much a sheet moves the pages of the next one inside it.
    pub(super) creep: f32,
    /// The part of its size to which a page is reduced.
    pub(super) scale: f32,
    /// The size of a trimmed sheet, if it is not that of its pages.
    pub(super) trimmed: Option<(f32, f32)>,
    /// Whether a sheet is folded between its two pages.
    pub(super) folded: bool,
}

/// A sheet with places of one size.
#[derive(Debug)]
pub(super) struct Sheet {
    layout: Layout,
    /// The size of a page as it is printed.
    page: (f32, f32),
    places: usize,
    trim: Rect,
}

/// Millimetres as points.
pub(super) fn points(millimetres: f32) -> f32 {
    millimetres * MM
}

impl Sheet {
    /// A sheet for so many pages of this size beside each other; `None` without any.
    pub(super) fn new(layout: Layout, page: (f32, f32), places: usize) -> Option<Self> {
        let page = (page.0 * layout.scale, page.1 * layout.scale);
        let beside = u8::try_from(places).ok().map(f32::from)?;
        let (width, height) = layout.trimmed.unwrap_or((page.0 * beside, page.1));
        let margin = margin(&layout);
        let trim = Rect::from_xywh(margin, margin, width, height)?;
        Some(Self { layout, page, places, trim })
    }

    /// The size of the medium.
    pub(super) fn size(&self) -> Option<Size> {
        let margin = 2.0 * margin(&self.layout);
        Size::from_wh(self.trim.width() + margin, self.trim.height() + margin)
    }

    /// Where the sheet is trimmed.
    pub(super) fn trim(&self) -> Rect {
        self.trim
    }

    /// Up to where colour runs.
    pub(super) fn bleed(&self) -> Option<Rect> {
        grown(self.trim, [self.layout.bleed; 4])
    }

    /// What is printed of the page in a place: the page, and its bleed where no other is beside it.
    pub(super) fn window(&self, place: usize) -> Option<Rect> {
        let (left, top) = self.corner(place);
        let page = Rect::from_xywh(left, top, self.page.0, self.page.1)?;
        let bleed = self.layout.bleed;
        let outer = |is_outer: bool| if is_outer { bleed } else { 0.0 };
        grown(page, [outer(place == 0), bleed, outer(place + 1 == self.places), bleed])
    }

    /// From a page of the size of `bleed` more on each side to its place on a side.
    pub(super) fn transform(&self, side: &Side, place: usize, bleed: f32) -> Transform {
        let (left, top) = self.corner(place);
        let scale = self.layout.scale;
        // Towards the fold, the more the further inside the sheet is.
        let inside = u16::try_from(side.sheet).map_or(0.0, f32::from);
        let creep = if self.layout.folded { self.layout.creep * inside } else { 0.0 };
        let left = if place == 0 { left + creep } else { left - creep };
        let is_turned = side.places[place].is_some_and(|page| page.turned);
        let (x, y) = (left - bleed * scale, top - bleed * scale);
        if !is_turned {
            return Transform::from_row(scale, 0.0, 0.0, scale, x, y);
        }
        let (right, bottom) = (left + self.page.0, top + self.page.1);
        let far = bleed * scale;
        Transform::from_row(-scale, 0.0, 0.0, -scale, right + far, bottom + far)
    }

    /// The upper left corner of a page.
    fn corner(&self, place: usize) -> (f32, f32) {
        // A sheet of another size has its pages in the middle.
        let beside = u8::try_from(self.places).map_or(1.0, f32::from);
        let left = self.trim.left() + (self.trim.width() - beside * self.page.0) / 2.0;
        let top = self.trim.top() + (self.trim.height() - self.page.1) / 2.0;
        (left + u8::try_from(place).map_or(0.0, f32::from) * self.page.0, top)
    }

    /// The baseline and start of a line of text below the bleed.
    pub(super) fn note(&self) -> (f32, f32) {
        let start = self.trim.left() + self.layout.bleed + MARK_LENGTH;
        (start, self.trim.bottom() + self.layout.bleed + MARK_GAP + 0.7 * MARK_LENGTH)
    }

    /// Draws crop marks, and marks where the sheet is folded.
    pub(super) fn draw_marks(&self, surface: &mut Surface<'_>, paint: &Paint) {
        let stroke = |dash: Option<StrokeDash>| Stroke {
            paint: paint.clone(),
            width: MARK_WIDTH,
            dash,
            ..Stroke::default()
        };
        let (near, far) = (self.layout.bleed + MARK_GAP, MARK_LENGTH);
        let (x, y) = ([self.trim.left(), self.trim.right()], [self.trim.top(), self.trim.bottom()]);
        let outward = [(-near, -near - far), (near, near + far)];
        surface.set_fill(None);
        surface.set_stroke(Some(stroke(None)));
        for (at, (from, to)) in x.into_iter().zip(outward) {
            for corner in y {
                line(surface, (at + from, corner), (at + to, corner));
            }
        }
        for (at, (from, to)) in y.into_iter().zip(outward) {
            for corner in x {
                line(surface, (corner, at + from), (corner, at + to));
            }
        }
        if self.layout.folded {
            let dash = StrokeDash { array: vec![2.0, 2.0], offset: 0.0 };
            surface.set_stroke(Some(stroke(Some(dash))));
            let fold = f32::midpoint(x[0], x[1]);
            for (at, (from, to)) in y.into_iter().zip(outward) {
                line(surface, (fold, at + from), (fold, at + to));
            }
        }
        surface.set_stroke(None);
    }
}

/// The space round a trimmed sheet.
fn margin(layout: &Layout) -> f32 {
    if layout.marks { layout.bleed + MARK_GAP + MARK_LENGTH + EDGE } else { layout.bleed }
}

/// A rectangle with so much more at its left, top, right and bottom.
fn grown(rect: Rect, [left, top, right, bottom]: [f32; 4]) -> Option<Rect> {
    Rect::from_ltrb(
        rect.left() - left,
        rect.top() - top,
        rect.right() + right,
        rect.bottom() + bottom,
    )
}

fn line(surface: &mut Surface<'_>, from: (f32, f32), to: (f32, f32)) {
    let mut path = PathBuilder::new();
    path.move_to(from.0, from.1);
    path.line_to(to.0, to.1);
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

/// The outline of a rectangle.
pub(super) fn outline(rect: Rect) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    path.finish()
}
