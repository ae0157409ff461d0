//! Whether pictures have enough pixels for print at the size that they have on the finished pages.

use typst::layout::{Frame, FrameItem, Size, Transform};
use typst::syntax::Span;
use typst::visualize::{Image, ImageKind, RasterImage};
use typst_layout::PagedDocument;

use super::diagnostics::{self, Places};
use crate::finding::{self, Code, Finding, Findings};

/// The least pixels an inch: below it, print shows them.
const LEAST: f64 = 150.0;

/// The pixels an inch that print can show.
const FINE: f64 = 300.0;

/// A picture on a page.
struct Printed<'a> {
    raster: &'a RasterImage,
    span: Span,
    /// Its width in inches.
    width: f64,
    page: usize,
}

impl Printed<'_> {
    fn dpi(&self) -> f64 {
        f64::from(self.raster.width()) / self.width
    }
}

/// Finds the pictures with too few pixels, each once, where it is largest. `named` returns the path
/// of a picture of a record, and where it is written.
pub(super) fn check(
    world: &dyn Places,
    document: &PagedDocument,
    named: &dyn Fn(&RasterImage) -> Option<(String, finding::Span)>,
) -> Findings {
    let mut found: Vec<Printed<'_>> = Vec::new();
    for (page, number) in document.pages().iter().zip(1..) {
        collect(&page.frame, Transform::identity(), number, &mut found);
    }
    // Each picture where it is largest, in the order of the pages.
    let mut coarsest: Vec<Printed<'_>> = Vec::new();
    for printed in found.into_iter().filter(|printed| printed.dpi() < LEAST) {
        match coarsest.iter_mut().find(|known| known.raster.data() == printed.raster.data()) {
            Some(known) if known.dpi() <= printed.dpi() => {}
            Some(known) => *known = printed,
            None => coarsest.push(printed),
        }
    }
    let mut findings = Findings::default();
    coarsest.iter().for_each(|it| findings.push(finding(world, it, named)));
    findings
}

fn finding(
    world: &dyn Places,
    printed: &Printed<'_>,
    named: &dyn Fn(&RasterImage) -> Option<(String, finding::Span)>,
) -> Finding {
    let named = named(printed.raster);
    let name = named.as_ref().map_or("a picture".to_owned(), |(path, _)| format!("`{path}`"));
    let message = format!("{name} has {:.0} pixels an inch, too few for print", printed.dpi());
    let (width, fine) = (printed.width * LEAST, printed.width * FINE);
    let help = format!(
        "use one that is {:.0} pixels wide or more, at best {:.0}, or print it smaller",
        width.ceil(),
        fine.ceil()
    );
    let finding = Finding::new(Code::CoarsePicture, message).help(help);
    let label = format!("on page {}", printed.page);
    match named {
        Some((_, span)) => finding.at(&span).label(label),
        None => diagnostics::at(finding, world, printed.span.into()).label(label),
    }
}

fn collect<'a>(frame: &'a Frame, to_page: Transform, page: usize, found: &mut Vec<Printed<'a>>) {
    for (at, item) in frame.items() {
        let here = to_page.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => {
                collect(&group.frame, here.pre_concat(group.transform), page, found);
            }
            FrameItem::Image(image, size, span) => {
                if let Some((raster, width)) = raster(image, *size, here) {
                    found.push(Printed { raster, span: *span, width, page });
                }
            }
            _ => {}
        }
    }
}

/// A picture of pixels, and its width on the page in inches.
fn raster(image: &Image, size: Size, here: Transform) -> Option<(&RasterImage, f64)> {
    let ImageKind::Raster(raster) = image.kind() else { return None };
    let scale = here.sx.get().hypot(here.ky.get());
    let width = size.x.to_inches() * scale;
    (width > 0.0).then_some((raster, width))
}
